"""Vasculum: the digitisation station for natural-history collections."""

import os

# A frame's matrices are small: OpenBLAS' own threads spin between them and take the processor from OpenCV's. Whoever
# sets the variable is obeyed. It is read when numpy is loaded, so it stands here, before everything.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
