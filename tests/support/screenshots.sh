#!/usr/bin/env bash
# screenshots.sh PROGRAM FOLDER: the README's pictures, of the demo profile at a fixed time.
#   panel-light.png, panel-dark.png, wide-light.png   drawn by the program itself, without a screen
#   tray.png, session.png                             photographs of a desktop that exists only in memory
set -euo pipefail

demo=(--demo --demo-time 2026-11-20T09:41)

if [ -z "${INSIDE_DESKTOP:-}" ]; then
    program=$1 folder=$2
    mkdir -p "$folder"
    for theme in light dark; do
        QT_QPA_PLATFORM=offscreen "$program" "${demo[@]}" --theme $theme --screenshot "$folder/panel-$theme.png"
    done
    QT_QPA_PLATFORM=offscreen "$program" "${demo[@]}" --theme light --width 1000 --screenshot "$folder/wide-light.png"
    INSIDE_DESKTOP=yes WD_SCREEN=1000x800x24 "$(dirname "$0")/with-desktop.sh" "$0" "$program" "$folder"
    exit
fi

program=$1 folder=$2
"$program" "${demo[@]}" &
trap 'kill $! 2>/dev/null || true' EXIT

# photograph NAME FILE: waits for a window of that title, and until its picture has come to rest
photograph() {
    local window before='' now
    window=$(timeout 20 xdotool search --sync --onlyvisible --name "$1" | head -1)
    for _ in $(seq 50); do
        now=$(import -window root -silent rgb:- | sha1sum)
        [ "$now" != "$before" ] || break
        before=$now
        sleep 0.2
    done
    if [ "$2" = tray.png ]; then window=root; fi
    import -window "$window" -silent "$folder/$2"
}
photograph Meetwright tray.png
xdotool search --onlyvisible --name Meetwright key --clearmodifiers ctrl+n
photograph "[Ss]ession" session.png
