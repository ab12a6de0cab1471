#!/bin/bash
# fake-mail-client.sh OUT
# Inside with-desktop.sh: a default mail program that records each mailto: link and draft (fake-handler.sh).
exec "$(dirname "$0")/fake-handler.sh" fake-mail "$1" x-scheme-handler/mailto message/rfc822
