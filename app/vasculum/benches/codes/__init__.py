"""The parts of the benchmark `identify`."""
