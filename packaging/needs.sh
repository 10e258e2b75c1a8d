#!/bin/sh
# Debian packages the program (run), its tests (test) or the long runs (campaign) need. As root they are installed; else one line says what to do.
set -eu
run="libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libpulse0 libxrandr2 libcups2
 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libwayland-cursor0"
test="xvfb xauth poppler-utils qpdf zbar-tools cups printer-driver-cups-pdf cups-client dbus strace age rsync pulseaudio"
campaign="at-spi2-core default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java gcc libc6-dev"

case "${1:-run}" in
  run) wanted=$run ;;
  test) wanted="$run $test" ;;
  campaign) wanted="$run $test $campaign" ;;
  *) echo "usage: needs.sh run|test|campaign" >&2; exit 2 ;;
esac
command -v dpkg-query >/dev/null 2>&1 || exit 0   # not a Debian: the libraries are the system's own concern

missing=
for name in $wanted; do
  state=$(dpkg-query -W -f='${Status}' "$name" 2>/dev/null || true)
  case $state in *" installed") continue ;; esac
  state=$(dpkg-query -W -f='${Status}' "${name}t64" 2>/dev/null || true)   # renamed in Debian 13
  case $state in *" installed") continue ;; esac
  missing="$missing $name"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" -ne 0 ]; then
  echo "Missing Debian packages; install them with:  sudo apt-get install --no-install-recommends$missing" >&2
  exit 1
fi
echo "Installing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 - the list is meant to be split
if ! { apt-get update -qq && apt-get install -y -qq --no-install-recommends $missing >/dev/null; }; then
  echo "Could not install:$missing" >&2
  exit 1
fi
