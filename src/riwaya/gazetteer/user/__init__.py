"""A user's own gazetteers.

In: place lists as people have them: GeoNames dumps, p-code tables, CSV. Out: files in the layout of the built-in one.
The idea: what is added is read once, slowly and with every loss told; a reader then maps it like the built-in file.
"""
