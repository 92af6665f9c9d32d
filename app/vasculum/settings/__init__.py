"""This machine: its values (`settings`) and its places (`places`).

Add a setting as one typed field with its default.
"""

from vasculum.settings import places
from vasculum.settings.changing import changed, waits_for_start
from vasculum.settings.settings import Limits, Operator, Settings, TargetSettings, load_settings

__all__ = [
    "Limits",
    "Operator",
    "Settings",
    "TargetSettings",
    "changed",
    "load_settings",
    "places",
    "waits_for_start",
]
