"""Reading codes: two readers, the search for bars at any angle, and the merging of what they say."""
