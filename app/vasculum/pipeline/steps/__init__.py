"""The steps: one file each, named after what it finds, with its dataclass as `STEP`. Profiles name them."""
