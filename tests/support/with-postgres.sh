#!/bin/bash
# with-postgres.sh CMD...  — throw-away PostgreSQL cluster (loopback TCP, random free port, SCRAM password), PG* variables exported to CMD.
# Run as root it drops the server (not CMD) to the user PGRUN_USER (default: postgres, else nobody), since PostgreSQL refuses root.
# Without PostgreSQL it says so and ends with 77, which CTest counts as skipped.
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
if [ -z "$bin" ]; then
  initdb=$(command -v initdb || true)
  [ -n "$initdb" ] || { echo "skipped: PostgreSQL is not installed (no initdb)"; exit 77; }
  bin=$(dirname "$initdb")
fi
t=$(mktemp -d "${TMPDIR:-/tmp}/with-pg.XXXXXX"); as=()
if [ "$(id -u)" = 0 ]; then
  u=${PGRUN_USER:-$(id -un postgres 2>/dev/null || echo nobody)}; chown "$u" "$t"; as=(setpriv --reuid "$u" --regid "$(id -g "$u")" --clear-groups env HOME="$t")
fi
cd "$t"   # a place the server user may stand in
stop() { trap - EXIT; "${as[@]}" "$bin/pg_ctl" -D "$t/d" -m immediate -w stop >/dev/null 2>&1 || true; rm -rf "$t"; }
trap stop EXIT; trap 'exit 130' INT; trap 'exit 143' TERM
printf 'test-only\n' >"$t/pw"; chmod 644 "$t/pw"
"${as[@]}" "$bin/initdb" -D "$t/d" -U app --pwfile="$t/pw" -A scram-sha-256 -E UTF8 --no-locale --no-sync >"$t/init.log" 2>&1 || { cat "$t/init.log" >&2; exit 70; }
for try in 1 2 3 4 5; do
  port=$(python3 -c 'import socket;s=socket.socket();s.bind(("127.0.0.1",0));print(s.getsockname()[1])')
  "${as[@]}" "$bin/pg_ctl" -D "$t/d" -w -t 20 -l "$t/log" -o "-c listen_addresses=127.0.0.1 -p $port -c unix_socket_directories='' -c fsync=off -c max_connections=40" start >/dev/null 2>&1 && break
  [ $try = 5 ] && { cat "$t/log" >&2; exit 70; }
done
export PGHOST=127.0.0.1 PGPORT=$port PGUSER=app PGPASSWORD=test-only PGDATABASE=postgres
cd "$OLDPWD"; rc=0; "$@" || rc=$?; exit $rc
