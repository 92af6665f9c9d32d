"""The command line: one file per verb, each with a typer `APP`, found by its name and imported only when used."""
