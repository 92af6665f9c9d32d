"""How wide edges are, in pixels: tile by tile, by region, by direction, and along one slanted edge."""
