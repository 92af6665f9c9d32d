"""The tables of `quality`: one function in one file for each subject; `corpus` gives them the photographs."""
