#!/usr/bin/env bash
# deb.sh BUILD_FOLDER: the Debian package is made, has no lintian errors, installs, runs, and leaves nothing behind.
# It is installed with a package database of its own into a scratch root, so the system's is not touched.
set -euo pipefail

build=$(cd "$1" && pwd)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/meetwright-deb.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

(cd "$build" && cpack -G DEB -B "$scratch/packages" >"$scratch/cpack.log" 2>&1) || { cat "$scratch/cpack.log"; exit 1; }
package=$(ls "$scratch"/packages/*.deb)
dpkg-deb --info "$package"

# A debug build is not stripped of its symbols by the rules of a release; all else has to be right.
lintian --allow-root --fail-on error --suppress-tags unstripped-binary-or-object "$package"

depends=$(dpkg-deb --field "$package" Depends)
for name in libqt6sql6-sqlite libqt6svg6 libsecret-1-0; do
    case $depends in *"$name"*) ;; *) echo "the package does not depend on $name"; exit 1 ;; esac
done

root=$scratch/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
touch "$root/var/lib/dpkg/status" "$root/var/lib/dpkg/available"
files() { (cd "$root" && find . -path ./var/lib/dpkg -prune -o -print | sort); }
before=$(files)
# What it depends on is on the system, not in the scratch root.
dpkg_there() { dpkg --force-not-root --force-script-chrootless --force-depends --root="$root" --log=/dev/null "$@"; }
dpkg_there --install "$package"

for file in usr/bin/meetwright-cli usr/bin/meetwrightd usr/lib/systemd/system/meetwrightd.service usr/share/applications/org.meetwright.Meetwright.desktop \
    usr/share/metainfo/org.meetwright.Meetwright.metainfo.xml usr/share/man/man1/meetwright-cli.1.gz \
    usr/share/icons/hicolor/scalable/apps/org.meetwright.Meetwright.svg usr/share/doc/meetwright/copyright; do
    [ -f "$root/$file" ] || { echo "the package lacks $file"; exit 1; }
done
export HOME=$scratch/home XDG_DATA_HOME=$scratch/home/data XDG_CONFIG_HOME=$scratch/home/config
mkdir -p "$HOME"
"$root/usr/bin/meetwright-cli" --version | grep -E '[0-9]+\.[0-9]+'
"$root/usr/bin/meetwright-cli" preview FREQ=DAILY --start 20261121T100000 --count 2
if [ -x "$root/usr/bin/meetwright" ]; then QT_QPA_PLATFORM=offscreen "$root/usr/bin/meetwright" --version; fi

dpkg_there --purge meetwright
after=$(files)
[ "$before" = "$after" ] || { echo "removing left behind:"; diff <(echo "$before") <(echo "$after"); exit 1; }
echo "installs, runs and removes cleanly"
