"""What `vasculum bench labels` is made of: the truth, the scores, the engines beside ours, one file a table."""
