"""OpenCV, imported once and cleaned up after: its wheel points Qt at its own plugins and fonts, which are not ours."""

import os

import cv2

os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
os.environ.pop("QT_QPA_FONTDIR", None)

__all__ = ["cv2"]
