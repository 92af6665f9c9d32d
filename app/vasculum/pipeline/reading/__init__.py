"""Reading text: where lines are, what they say, which belong together."""
