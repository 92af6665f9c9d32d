# Sourced by try.sh and test.sh: gives this checkout what it needs on Debian 12 and Ubuntu 24.04. Running it twice is harmless.
# $1: the lock to install; $2: the environment's folder.

set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "vasculum: $*" >&2; }

need_packages() {
    command -v apt-get >/dev/null || { say "this machine has no apt-get; install the packages that installer/apt-packages.txt names, then run again"; return 0; }
    local wanted=() missing=() name
    mapfile -t wanted < <(grep -v '^#' "$here/installer/apt-packages.txt")
    # Ubuntu 24.04 renamed some libraries when their time type grew.
    for name in "${wanted[@]}"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' && continue
        dpkg-query -W -f='${Status}' "${name}t64" 2>/dev/null | grep -q 'ok installed' && continue
        missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "these packages are missing and there is no sudo: ${missing[*]}"; exit 4; }
        root=(sudo)
    fi
    say "installing from the distribution: ${missing[*]}"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

need_environment() {
    local lock=$1 folder=$2 stamp
    stamp="$(sha256sum "$lock" "$here/pyproject.toml" | sha256sum | cut -c1-64) $here"
    [ -x "$folder/bin/vasculum" ] && [ "$(cat "$folder/stamp" 2>/dev/null)" = "$stamp" ] && return 0
    say "making the environment $folder (about 1 GB, a few minutes the first time)"
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { say "Python 3.11 or newer is needed"; exit 4; }
    python3 -m venv "$folder"
    # One OpenCV only: the lock is complete, so nothing is resolved here (docs/decisions/0002-one-lock-no-resolver.md).
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$lock"
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$here/installer/requirements-build.lock"
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e "$here"
    printf '%s' "$stamp" > "$folder/stamp"
}

need_referee() {
    local folder=$1 lock="$here/installer/requirements-referee.lock"
    [ -x "$folder/bin/ocfl-root.py" ] && return 0
    say "making the referee's environment $folder (ocfl-py, kept apart from the program)"
    python3 -m venv "$folder"
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$lock"
}

need_packages
