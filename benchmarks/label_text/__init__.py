"""What `benchmarks/labels.py` is made of: the gold, the scores, the engines beside ours."""
