#!/bin/bash
# with-desktop.sh CMD [ARG...]
# Runs CMD inside a private, disposable desktop: Xvfb + D-Bus session + gnome-keyring
# (Secret Service) + window manager + tray host + AT-SPI bus, with its own HOME and XDG dirs.
# Ends everything it started (and only that) when CMD ends; exits with CMD's status.
#
# Settings (environment):
#   WD_SCREEN  1280x800x24          WD_DPI 96
#   WD_WM      openbox | none
#   WD_TRAY    xfce4-panel (XEmbed+StatusNotifierItem) | trayer (XEmbed only) | none
#   WD_KEYRING unlocked | locked | none
#   WD_A11Y    1 | 0
#   WD_HOME    directory to use as HOME (kept); default: a temporary one (removed)
#   WD_LOG     directory for the logs; default: inside the temporary directory
#   WD_DESKTOP XDG_CURRENT_DESKTOP (XFCE)
set -u
[ $# -ge 1 ] || { sed -n '2,16s/^# \{0,1\}//p' "$0"; exit 64; }

if [ -z "${WD_STAGE:-}" ]; then                                   # ---- outer stage
  for tool in Xvfb dbus-run-session dbus-send xprop; do
    command -v $tool >/dev/null || { echo "with-desktop: $tool is not installed" >&2; exit 70; }
  done
  WD_TAG="wd-$$-$(od -An -N8 -tx8 /dev/urandom | tr -d ' ')"
  WD_TMP=$(mktemp -d "${TMPDIR:-/tmp}/with-desktop.XXXXXX") || exit 70
  export WD_TAG WD_TMP WD_LOG=${WD_LOG:-$WD_TMP/log}
  mkdir -p "$WD_LOG" "$WD_TMP/run"; chmod 700 "$WD_TMP/run"
  export HOME=${WD_HOME:-$WD_TMP/home}
  mkdir -p "$HOME"
  export XDG_RUNTIME_DIR=$WD_TMP/run XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share \
         XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state
  mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME"
  unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER XAUTHORITY
  export XDG_SESSION_TYPE=x11 XDG_CURRENT_DESKTOP=${WD_DESKTOP:-XFCE}

  Xvfb -displayfd 3 -screen 0 "${WD_SCREEN:-1280x800x24}" -dpi "${WD_DPI:-96}" -nolisten tcp -noreset \
       3>"$WD_TMP/display" >"$WD_LOG/xvfb" 2>&1 &
  xpid=$!
  sweep() {   # everything that inherited our tag (what D-Bus activated included), nothing else
    local sig=$1 p; local -a found=()
    for p in /proc/[0-9]*; do
      p=${p#/proc/}; [ "$p" = $$ ] && continue
      { tr '\0' '\n' <"/proc/$p/environ" | grep -qx "WD_TAG=$WD_TAG"; } 2>/dev/null && found+=("$p")
    done
    [ ${#found[@]} -gt 0 ] && kill "-$sig" "${found[@]}" 2>/dev/null
  }
  cleanup() {
    trap '' EXIT INT TERM HUP
    sweep TERM; kill -TERM $xpid 2>/dev/null
    for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 $xpid 2>/dev/null || break; sleep 0.1; done
    sweep KILL; kill -KILL $xpid 2>/dev/null; wait 2>/dev/null
    rm -rf "$WD_TMP"
  }
  trap cleanup EXIT; trap 'exit 130' INT; trap 'exit 143' TERM HUP
  for _ in $(seq 100); do [ -s "$WD_TMP/display" ] && break; kill -0 $xpid 2>/dev/null || break; sleep 0.05; done
  [ -s "$WD_TMP/display" ] || { echo "with-desktop: Xvfb did not start" >&2; cat "$WD_LOG/xvfb" >&2; exit 70; }
  export DISPLAY=:$(tr -d ' \n' <"$WD_TMP/display")
  exec 4>&2                                    # CMD keeps our stderr; the bus daemon's chatter goes to a log
  WD_STAGE=inner dbus-run-session -- "$BASH" "$0" "$@" <&0 2>"$WD_LOG/dbus" &
  wait $!; exit $?
fi
exec 2>&4

# ---- inner stage: on the private session bus
unset WD_STAGE
reap() { trap '' EXIT; local j; j=$(jobs -p); [ -n "$j" ] || return 0; kill $j 2>/dev/null
         for _ in 1 2 3 4 5 6; do [ -n "$(jobs -pr)" ] || break; sleep 0.05; done; kill -KILL $j 2>/dev/null; wait 2>/dev/null; }
trap reap EXIT; trap 'exit 143' TERM INT HUP
have() { command -v "$1" >/dev/null 2>&1; }
owns() { dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
         org.freedesktop.DBus.NameHasOwner "string:$1" 2>/dev/null | grep -q 'boolean true'; }
until_ok() { local n=$1; shift; while [ "$n" -gt 0 ]; do "$@" >/dev/null 2>&1 && return 0; sleep 0.05; n=$((n-1)); done; return 1; }
need() { echo "with-desktop: $1" >&2; exit 70; }

export GNOME_KEYRING_CONTROL= WD_PRIVATE=1   # WD_PRIVATE: tests that write to HOME check that it is not a person's
case ${WD_KEYRING:-unlocked} in
  unlocked) gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf with-desktop) >"$WD_LOG/keyring" 2>&1 &
            until_ok 100 owns org.freedesktop.secrets || need "no Secret Service" ;;
  locked)   gnome-keyring-daemon --foreground --components=secrets </dev/null >"$WD_LOG/keyring" 2>&1 &
            until_ok 100 owns org.freedesktop.secrets || need "no Secret Service" ;;
esac
if [ "${WD_A11Y:-1}" = 1 ]; then
  for l in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [ -x $l ] && { $l --launch-immediately >"$WD_LOG/a11y" 2>&1 & break; }
  done
  until_ok 100 owns org.a11y.Bus || need "no AT-SPI bus"
  dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
     string:org.a11y.Status string:IsEnabled variant:boolean:true >/dev/null 2>&1
  export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 NO_AT_BRIDGE=1   # (GTK theme plugin must not register a second application)
fi
case ${WD_WM:-openbox} in
  none) ;;
  *) have "${WD_WM:-openbox}" || need "no window manager ${WD_WM:-openbox}"
     "${WD_WM:-openbox}" >"$WD_LOG/wm" 2>&1 &
     until_ok 100 sh -c 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"' || need "window manager did not start" ;;
esac
tray_owner() { xprop -root -len 4 _NET_SYSTEM_TRAY_ORIENTATION 2>/dev/null; }
case ${WD_TRAY:-xfce4-panel} in
  none) ;;
  trayer) trayer --edge bottom --align right --widthtype request --height 26 >"$WD_LOG/tray" 2>&1 & ;;
  xfce4-panel)
     mkdir -p "$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml"
     cat >"$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml" <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
 <property name="configver" type="int" value="2"/>
 <property name="panels" type="array"><value type="int" value="1"/>
  <property name="panel-1" type="empty">
   <property name="position" type="string" value="p=10;x=0;y=0"/>
   <property name="length" type="uint" value="100"/><property name="size" type="uint" value="30"/>
   <property name="position-locked" type="bool" value="true"/>
   <property name="plugin-ids" type="array"><value type="int" value="1"/><value type="int" value="2"/></property>
  </property></property>
 <property name="plugins" type="empty">
  <property name="plugin-1" type="string" value="separator"><property name="expand" type="bool" value="true"/><property name="style" type="uint" value="0"/></property>
  <property name="plugin-2" type="string" value="systray"><property name="hide-new-items" type="bool" value="false"/></property>
 </property>
</channel>
X
     xfce4-panel --disable-wm-check >"$WD_LOG/tray" 2>&1 &
     until_ok 200 owns org.kde.StatusNotifierWatcher || need "tray host did not start" ;;
  *) ${WD_TRAY} >"$WD_LOG/tray" 2>&1 & sleep 1 ;;
esac
"$@" 4>&-
exit $?
