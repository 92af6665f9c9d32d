#!/bin/bash
# Untried: nobody has run this on a Mac. Makes the frozen folder dist/vasculum as installer/build.sh does on Debian.
# Needs Python 3.11 or newer and, from Homebrew, zbar and tesseract with its languages: brew install zbar tesseract tesseract-lang
# The folder is neither signed nor notarised; Gatekeeper will say so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
python3 -m venv .venv-freeze
for lock in requirements requirements-build requirements-freeze; do
    .venv-freeze/bin/python -m pip install --quiet --no-deps --require-hashes -r "installer/$lock.lock"
done
rm -rf build/freeze dist/vasculum
.venv-freeze/bin/python -m PyInstaller --noconfirm --log-level WARN --workpath build/freeze --distpath dist installer/vasculum.spec
.venv-freeze/bin/python installer/notices.py --texts dist/vasculum/licences
bash installer/smoke.sh dist/vasculum/vasculum
