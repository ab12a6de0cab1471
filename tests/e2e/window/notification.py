#!/usr/bin/python3
"""notification.py FOLDER_OF_PROGRAMS   inside with-desktop.sh: what the desktop's notifications show and do."""
import json
import subprocess
import unittest

from gi.repository import Gio, GLib
from windowcase import SUPPORT, WindowCase, at, main, until


class Notifications(WindowCase):
    def setUp(self):
        super().setUp()
        self.recorded = self.folder / "notifications.jsonl"
        self.recorder = subprocess.Popen([str(SUPPORT / "notify-recorder.py"), str(self.recorded)])
        self.addCleanup(self.endRecorder)
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        until(self.isServed, 10, "the notification service")

    def endRecorder(self):
        self.recorder.terminate()
        self.recorder.wait(10)

    def isServed(self):
        return self.bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "NameHasOwner",
                                  GLib.Variant("(s)", ("org.freedesktop.Notifications",)), None,
                                  Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]

    def notifications(self, count=1, timeout=30):
        def shown():
            lines = self.recorded.read_text().splitlines() if self.recorded.exists() else []
            found = [one for one in map(json.loads, lines) if "summary" in one]
            return found if len(found) >= count else None
        return until(shown, timeout, f"{count} notification(s)")

    def act(self, number, key):
        self.bus.call_sync("org.freedesktop.Notifications", "/org/meetwright/Test", "org.meetwright.Test", "Act",
                           GLib.Variant("(us)", (number, key)), None, Gio.DBusCallFlags.NONE, 5000, None)

    def tenMinutesAhead(self, topic, seconds=6):
        """Its notification, ten minutes before, comes in so many seconds."""
        return self.cli.add(topic, "--start", at(600 + seconds), "--zone", "UTC", "--notify", "10")

    def testStartFromTheNotification(self):
        self.start("--background")
        session = self.tenMinutesAhead("Sales meeting <b>with</b> ABC")
        shown = self.notifications()[0]
        self.assertEqual(shown["summary"], "Sales meeting <b>with</b> ABC")
        self.assertIn("10 minutes", shown["body"])
        actions = dict(zip(shown["actions"][::2], shown["actions"][1::2]))
        self.assertEqual(actions.get("start"), "Start")
        self.assertIn("snooze", actions)
        self.act(shown["id"], "start")
        self.assertEqual(self.openedLink(), session["link"])
        until(lambda: self.cli.json("show", session["id"])["state"] == "running", 10, "the running session")

    def testAClickShowsTheSession(self):
        program = self.start("--background")
        self.tenMinutesAhead("Clicked")
        self.act(self.notifications()[0]["id"], "default")
        self.row(program.app, "Clicked")
        self.assertEqual(self.links.read_text(), "")

    def testSnoozeIsQuietAndStartsNothing(self):
        program = self.start("--background")
        session = self.tenMinutesAhead("Snoozed")
        self.act(self.notifications()[0]["id"], "snooze")
        # The next due thing shows that the program went on, and that the snoozed one did not come at once.
        self.tenMinutesAhead("The next one")
        shown = self.notifications(2)
        self.assertEqual([one["summary"] for one in shown], ["Snoozed", "The next one"])
        self.assertEqual(self.cli.json("show", session["id"])["state"], "open")
        self.assertTrue(program.isRunning())
        self.assertEqual(self.links.read_text(), "")


if __name__ == "__main__":
    main()
