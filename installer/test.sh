#!/usr/bin/env bash
# Sets Vasculum up with its test tools and runs the default test suite. Options are passed on to pytest.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
need_environment "$here/installer/requirements-test.lock" "$here/.venv-test"
need_referee "$here/.venv-referee"
cd "$here"
export VASCULUM_REFEREE="$here/.venv-referee/bin"
exec "$here/.venv-test/bin/python" -m pytest "$@"
