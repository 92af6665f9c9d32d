"""From what stands on the labels to Darwin Core terms. One file holds one kind of thing that labels say.

Each finder is a function of a `Passage` (one label) that gives `Found`s; `fields.py` asks them all. Nothing is guessed:
what does not plainly stand there is left out, and what may be read in two ways gives no value.
"""
