#!/bin/sh
# Opens the program where there is a display; elsewhere plays the rehearsal, and says which of the two.
set -eu
python=$1
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
  echo "Opening Korem Desktop."
  exec "$python" -m korem_desktop
fi
echo "No display found: playing the rehearsal of a made-up case through the real interface."
echo "Papers and pictures will be in ./rehearsal/ (plain text, nothing of yours in it)."
exec "$python" -m korem_desktop rehearse rehearsal
