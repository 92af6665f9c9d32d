# `pip install rust-just`, then `just check`.
check:
    ruff format --check app tests benchmarks
    ruff check app tests benchmarks
    mypy
    lint-imports
    pytest

format:
    ruff format app tests benchmarks
    ruff check --fix app tests benchmarks

# Known vulnerabilities of what is shipped; says so where it cannot look them up.
audit:
    python installer/audit.py --renew

# The manual as a site, in build/manual.
manual:
    mkdocs build --strict -f installer/mkdocs.yml
