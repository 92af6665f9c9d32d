#!/usr/bin/env bash
# Sets Vasculum up on this machine and shows the main job: specimens photographed, judged and delivered.
# Options are passed on to `vasculum demo`.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
need_environment "$here/installer/requirements.lock" "$here/.venv"
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$here/.venv/bin/vasculum" demo "$@"
fi
say "no display here, so the same demonstration runs without the window"
exec "$here/.venv/bin/vasculum" demo --headless "$@"
