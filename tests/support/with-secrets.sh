#!/bin/bash
# with-secrets.sh CMD [ARG...]
# Runs CMD without a display, with a private HOME, session bus and Secret Service (gnome-keyring),
# ends what it started, and exits with CMD's status.
#   WS_KEYRING  unlocked (default) | none (the bus alone)
# CMD finds the keyring's password in WS_PASSWORD.
set -u
[ $# -ge 1 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 64; }

if [ -z "${WS_STAGE:-}" ]; then
    for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
        command -v $tool >/dev/null || { echo "with-secrets: $tool is not installed" >&2; exit 70; }
    done
    tmp=$(mktemp -d "${TMPDIR:-/tmp}/with-secrets.XXXXXX") || exit 70
    mkdir -m 700 "$tmp/run"
    mkdir "$tmp/home"
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION \
        WS_STAGE=inner WS_TMP="$tmp" WS_PASSWORD=keyring HOME="$tmp/home" XDG_RUNTIME_DIR="$tmp/run" \
        XDG_DATA_HOME="$tmp/home/.local/share" XDG_CONFIG_HOME="$tmp/home/.config" XDG_CACHE_HOME="$tmp/home/.cache" \
        dbus-run-session -- "$BASH" "$0" "$@" 4>&2 2>"$tmp/bus.log"
    status=$?
    rm -rf "$tmp"
    exit $status
fi
exec 2>&4 4>&-

unset WS_STAGE
if [ "${WS_KEYRING:-unlocked}" = unlocked ]; then
    # No newline: it would become part of the password.
    gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf %s "$WS_PASSWORD") >"$WS_TMP/log" 2>&1 &
    keyring=$!
    trap 'kill $keyring 2>/dev/null; wait $keyring 2>/dev/null' EXIT
    tries=100
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q true; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || { echo "with-secrets: no Secret Service" >&2; cat "$WS_TMP/log" >&2; exit 70; }
        sleep 0.05
    done
fi
"$@"
exit $?
