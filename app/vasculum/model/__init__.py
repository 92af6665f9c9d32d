"""Frozen data, errors and geometry: what all floors speak of. Standard library and numpy only.

Add a kind of data as one file with one frozen dataclass, and name it here if other floors use it. Outsiders may
import from the modules, which are this floor's rooms.
"""
