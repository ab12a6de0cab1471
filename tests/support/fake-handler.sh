#!/bin/bash
# fake-handler.sh NAME OUT MIMETYPE...
# Inside with-desktop.sh: registers a program NAME as the default for these MIME types
# ("x-scheme-handler/zoommtg", "message/rfc822"). It appends what it is given to OUT, one line each:
# number of arguments, tab, arguments. FAKE_HANDLER_EXIT is its exit status (default 0).
set -eu
name=$1
out=$(realpath -m "$2")
shift 2

bin=$HOME/.local/bin
apps=${XDG_DATA_HOME:-$HOME/.local/share}/applications
list=${XDG_CONFIG_HOME:-$HOME/.config}/mimeapps.list
mkdir -p "$bin" "$apps" "$(dirname "$list")"
cat >"$bin/$name" <<X2
#!/bin/sh
printf '%s\t%s\n' "\$#" "\$*" >>"$out"
exit ${FAKE_HANDLER_EXIT:-0}
X2
chmod +x "$bin/$name"
{
    printf '[Desktop Entry]\nType=Application\nName=%s\nExec=%s %%u\nNoDisplay=true\nTerminal=false\n' "$name" "$bin/$name"
    printf 'MimeType='
    printf '%s;' "$@"
    echo
} >"$apps/$name.desktop"
[ -s "$list" ] || echo '[Default Applications]' >"$list"
for type in "$@"; do
    echo "$type=$name.desktop" >>"$list"
done
if command -v update-desktop-database >/dev/null; then update-desktop-database "$apps"; fi
: >"$out"
