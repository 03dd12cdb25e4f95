"""The gazetteer: where the places of the world lie, in one compact read-only file.

In: GeoNames towns, CLDR country names and our own CSV files, at package build time. Out: `lookup.open_gazetteer()`.
The idea: everything slow happens once when the package is built; a reader maps the file into memory and bisects.
"""
