"""The parts of the window, one file and one widget each. A panel asks the station nothing: it is told what to show."""
