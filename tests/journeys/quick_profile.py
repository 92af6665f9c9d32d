"""A profile that reads codes and nothing else: journeys about files and faults need no more."""

QUICK = """
[profile]
name = "quick"
title = "Codes alone"
version = 1

[collection]
licence = "https://creativecommons.org/licenses/by/4.0/"

[[steps]]
name = "barcode"

[policy]
required_steps = ["barcode"]

[[policy.roles]]
role = "catalogNumber"
pattern = 'HVC\\d{7}'
"""
