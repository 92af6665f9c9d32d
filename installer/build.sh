#!/bin/bash
# Makes the frozen program (dist/vasculum) and the Debian package (dist/vasculum_VERSION_amd64.deb) from a clean clone.
#   bash installer/build.sh [--frozen-only]
# Needs Debian 12 or Ubuntu 24.04 with python3-venv, libpython3.11 (or that of the python3 used), binutils and dpkg-deb, and
# the network once, for the packages of the locks. PYTHON names another interpreter.
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

cd "$here"
folder=.venv-freeze
pip=("$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes)
say "making the environment $folder"
[ -x "$folder/bin/python" ] || "${PYTHON:-python3}" -m venv "$folder"
for lock in requirements.lock requirements-build.lock requirements-freeze.lock; do "${pip[@]}" -r "installer/$lock"; done

say "freezing"
rm -rf build/freeze dist/vasculum
"$folder/bin/python" -m PyInstaller --noconfirm --log-level WARN --workpath build/freeze --distpath dist installer/vasculum.spec
"$folder/bin/python" installer/notices.py
"$folder/bin/python" installer/notices.py --texts dist/vasculum/licences
cp LICENSE installer/THIRD-PARTY.md installer/sbom.cdx.json dist/vasculum/
say "dist/vasculum: $(du -sm dist/vasculum | cut -f1) MB"
[ "${1:-}" = --frozen-only ] || bash installer/debian/package.sh dist/vasculum dist
