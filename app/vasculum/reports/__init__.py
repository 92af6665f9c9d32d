"""Pages for people: numbers that others measured, laid out. A report is one file with a function that gives HTML.

Templates lie in `resources/templates/`; every page is one file without links to anything outside it.
"""

from vasculum.reports.page import render

__all__ = ["render"]
