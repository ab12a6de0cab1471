#!/bin/bash
# screenshots.sh PROGRAM FOLDER
# Draws the pictures of README.md anew, from the demo at a fixed time and size, on a display of its own.
set -eu
[ $# -eq 2 ] || { sed -n '2,3s/^# \{0,1\}//p' "$0"; exit 64; }
here=$(cd "$(dirname "$0")" && pwd)
export LC_ALL=C.UTF-8 LANGUAGE=en TZ=Europe/Berlin WD_KEYRING=none WD_SCREEN=1000x760x24
mkdir -p "$2"
exec "$here/../support/with-desktop.sh" /usr/bin/python3 "$here/screenshots.py" "$1" "$2"
