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

# The tests once more far from Greenwich, on a desktop that writes a decimal comma. The locale: `apt install locales`, `locale-gen de_DE.UTF-8`.
abroad *options:
    TZ=Pacific/Chatham LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8 pytest {{options}}
