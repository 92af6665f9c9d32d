"""Rulers and scale bars: the comb of their marks found, its unit proved by which marks are long.

`places` says where many parallel lines lie, `comb` turns one such place into evenly counted marks, `unit` tells from
their lengths what one step is worth, or that it cannot be told, `measure` gives the scale with its uncertainty.
"""

from vasculum.pipeline.ruler.measure import RulerRead, ruler_scale

__all__ = ["RulerRead", "ruler_scale"]
