"""A PTP/IP camera of our own: speaks on loopback as a Nikon body does, photographs what its glass shows.

Packets and datasets follow CIPA DC-005 (PTP/IP) and ISO 15740 (PTP); vendor operations are those that libgphoto2 uses.
"""
