"""Live views of specimens being swapped, drawn, and what the swap trigger says of them."""
