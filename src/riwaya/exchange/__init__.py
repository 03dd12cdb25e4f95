"""Documents in the shapes that others read: one module a format, named in `formats.FORMATS`.

In: documents ordered by id. Out: bytes on a binary stream, the same for the same documents.
The idea: every format shows who says it; what a format cannot hold is left out by a stated rule and counted.
"""
