"""The Python side: fragments with precedence, names, annotations, imports, templates, inlining.

Nothing here knows Go's rules: `rules` decides what a construct becomes and builds it from these.
"""
