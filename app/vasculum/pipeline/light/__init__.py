"""How light fell on the frame: what is burnt out or black, the ground and its evenness, shine, shadow, skin.

`parts` says where label, specimen and chart lie, `clipped` how much of each lost its tones, `ground` finds the paper
(or tray) under everything and the light on it, `shine`, `shadow` and `skin` what lies in the light or reaches into it,
`grain` the noise.
"""
