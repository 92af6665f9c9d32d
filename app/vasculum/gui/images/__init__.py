"""The colour-managed picture: loading, tiles, live view, and what is drawn on them."""
