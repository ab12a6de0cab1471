#!/usr/bin/python3
"""tray.py FOLDER_OF_PROGRAMS   inside with-desktop.sh: the tray icon as the panel of the desktop sees it."""
import os
import subprocess
import unittest

from gi.repository import Gio, GLib
from windowcase import NotFound, WindowCase, at, keys, main, noon, until

import pyatspi

WATCHER = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", "org.kde.StatusNotifierWatcher")


class Icon:
    """One registered StatusNotifierItem and its menu."""

    def __init__(self, bus, service, path):
        self.bus, self.service, self.path = bus, service, path

    def call(self, path, interface, method, arguments=None):
        return self.bus.call_sync(self.service, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 5000,
                                  None).unpack()

    def property(self, name):
        return self.call(self.path, "org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", name)))[0]

    def activate(self):
        self.call(self.path, "org.kde.StatusNotifierItem", "Activate", GLib.Variant("(ii)", (0, 0)))

    def menu(self):
        """[(id, label, enabled)] of the top level, as a panel reads it."""
        path = self.property("Menu")
        self.call(path, "com.canonical.dbusmenu", "AboutToShow", GLib.Variant("(i)", (0,)))
        _, (_, _, children) = self.call(path, "com.canonical.dbusmenu", "GetLayout",
                                        GLib.Variant("(iias)", (0, 2, [])))
        return [(number, properties.get("label", "").replace("_", ""), properties.get("enabled", True), below)
                for number, properties, below in children]

    def labels(self):
        return [label for _, label, _, _ in self.menu()]

    def choose(self, words):
        number = next(number for number, label, _, _ in self.menu() if words in label)
        self.call(self.property("Menu"), "com.canonical.dbusmenu", "Event",
                  GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))


class Tray(WindowCase):
    def setUp(self):
        super().setUp()
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def icons(self):
        found = self.bus.call_sync(WATCHER[0], WATCHER[1], "org.freedesktop.DBus.Properties", "Get",
                                   GLib.Variant("(ss)", (WATCHER[2], "RegisteredStatusNotifierItems")), None,
                                   Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]
        return [one.partition("/") for one in found]

    def icon(self, program):
        def ours():
            for service, _, path in self.icons():
                owner = self.bus.call_sync("org.freedesktop.DBus", "/", "org.freedesktop.DBus",
                                           "GetConnectionUnixProcessID", GLib.Variant("(s)", (service,)), None,
                                           Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]
                if owner == program.process.pid:
                    return Icon(self.bus, service, "/" + path)
            return None
        return until(ours, 20, "the tray icon")

    def visible(self, program):
        """Asked of the X server: a program without a window is not on the accessibility bus to be asked."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid),
                                "--name", "Meetwright"], capture_output=True, text=True, check=False)
        return bool(found.stdout.split())

    def testStartsTodaysSessionFromTheBackground(self):
        today = self.cli.add("Stand-up", "--start", at(60), "--zone", "UTC", "--duration", "30")
        self.cli.add("Far away", "--start", "2031-03-04T10:00", "--zone", "UTC")
        program = self.start("--background")
        icon = self.icon(program)
        until(lambda: any("Stand-up" in label for label in icon.labels()), 10, "today's session in the menu")
        self.assertFalse(any("Far away" in label for label in icon.labels()), icon.labels())
        self.assertFalse(self.visible(program), "--background shows no window")
        icon.choose("Stand-up")
        self.assertEqual(self.openedLink(), today["link"])
        until(lambda: self.cli.json("show", today["id"])["state"] == "running", 10, "the running session")
        until(lambda: any(label.startswith("●") for label in icon.labels()), 10, "what runs, in the menu")
        self.assertFalse(self.visible(program), "starting from the tray needs no window")

    def testTheMenuFollowsOtherPrograms(self):
        icon = self.icon(self.start("--background"))
        self.assertTrue(any("Nothing is scheduled" in label for label in icon.labels()), icon.labels())
        self.cli.add("Just added", "--start", at(300), "--zone", "UTC")
        until(lambda: any("Just added" in label for label in icon.labels()), 10, "the new session in the menu")

    def testClickTogglesThePanel(self):
        program = self.start("--background")
        icon = self.icon(program)
        icon.activate()
        until(lambda: self.visible(program), 10, "the window")
        program.app.find("list", "Sessions")
        until(lambda: self.visible(program) and self.active(), 10, "the active window")
        icon.activate()
        until(lambda: not self.visible(program), 10, "a hidden window")
        self.assertTrue(program.isRunning())

    def active(self):
        done = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, check=False)
        return "Meetwright" in done.stdout

    def testSchedulerAndQuit(self):
        program = self.start("--background")
        icon = self.icon(program)
        icon.choose("Scheduler")
        program.app.find("list", "Sessions", timeout=10)
        icon.choose("Quit")
        until(lambda: not program.isRunning(), 10, "the end of the program")
        self.assertEqual(program.process.returncode, 0)

    def testClosingTheWindowKeepsTheIcon(self):
        program = self.start()
        icon = self.icon(program)
        program.app.find("list", "Sessions")
        until(self.active, 10, "the active window")

        def closed():
            keys("alt+F4")  # of the window manager, which may not have the keyboard yet
            try:
                return until(lambda: not self.visible(program), 2, "a hidden window")
            except NotFound:
                return False
        until(closed, 15, "a hidden window")
        self.assertTrue(program.isRunning())
        self.assertTrue(any("Scheduler" in label for label in icon.labels()))


if __name__ == "__main__":
    os.environ["TZ"] = noon()
    main()
