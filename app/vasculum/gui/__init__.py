"""The window: shows and asks; holds no rule.

A panel is one file in `panels/` with one widget that listens to the bridge.
"""
