#!/usr/bin/env bash
# manuals.sh FOLDER: no manual page in it may make man complain.
set -eu
said=$(for page in "$1"/*.[18]; do LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$page" 2>&1 >/dev/null; done)
echo "$said"
[ -z "$said" ]
