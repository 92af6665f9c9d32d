"""OpenCV, imported once and cleaned up after: its wheel points Qt at its own plugins and fonts, which are not ours."""

import os
from typing import Any

import cv2 as _cv2

os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
os.environ.pop("QT_QPA_FONTDIR", None)

cv2: Any = _cv2
"""Untyped on purpose: its stubs give every array back as "some number", which no signature here could then take."""

__all__ = ["cv2"]
