"""One file per panel, found by its name; each holds one widget made of `parts` and `images`.

A panel is a `Panel`: it has a title and keys, hears what happens, and does the acts it has keys for.
"""
