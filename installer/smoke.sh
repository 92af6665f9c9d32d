#!/bin/bash
# Tries an installed program: bash installer/smoke.sh [PROGRAM] [LIST]
# LIST is what `vasculum doctor --list --json` of the checkout prints; the installed one must print the same.
set -euo pipefail
program=${1:-vasculum}
list=${2:-}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home QT_QPA_PLATFORM=offscreen
unset PYTHONPATH VASCULUM_DATA

say() { printf '%s\n' "smoke: $*"; }
timed() { local begun; begun=$(date +%s.%N); "$@" >"$home/out" 2>"$home/err" || { cat "$home/out" "$home/err"; say "failed: $*"; exit 1; }
    say "$(awk -v a="$begun" -v b="$(date +%s.%N)" 'BEGIN{printf "%.2f s", b-a}')  $*"; }

timed "$program" --version
timed "$program" --version
timed "$program" --help
timed "$program" doctor --list --json
if [ -n "$list" ]; then
    diff <(sort "$list") <(sort "$home/out") || { say "doctor --list differs from the checkout's"; exit 1; }
    say "doctor --list equals the checkout's ($(wc -l <"$home/out") rows)"
fi
timed "$program" doctor --json
timed "$program" cameras --json
timed "$program" demo --headless --frames 5 --megapixels 6 --data "$home/data with space é" --json
tail -1 "$home/out"
# A step that cannot look in the frozen program sends every frame to review: some must pass and be delivered.
grep -qE '"captured":[0-9]+,.*"delivered":[1-9]' "$home/out" || { cat "$home/out"; say "the demonstration delivered nothing"; exit 1; }
timed "$program" verify --data "$home/data with space é"
timed "$program" backup "$home/copy" --data "$home/data with space é"
timed "$program" rebuild --from "$home/data with space é/repository" --data "$home/new"
say "all went well"
