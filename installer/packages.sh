# Sourced by build.sh: where the checkout lies, and how to speak.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "vasculum: $*" >&2; }
