#!/usr/bin/python3
"""link.py FOLDER_OF_PROGRAMS   inside with-desktop.sh: second starts, and meetwright:// links from other programs."""
import os
import pathlib
import subprocess
import unittest

from windowcase import HERE, PROGRAMS, WindowCase, at, main, until

import pyatspi

DESKTOP_FILE = HERE.parent.parent.parent / "packaging" / "linux" / "org.meetwright.Meetwright.desktop"


class Links(WindowCase):
    def second(self, *arguments):
        """A second start: it must end by itself, soon, and well."""
        program = self.start(*arguments)
        self.assertEqual(program.process.wait(15), 0)

    def activeName(self):
        done = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, check=False)
        return done.stdout.strip()

    # APP-02
    def testASecondStartBringsTheWindowForward(self):
        first = self.start()
        first.app.find("list", "Sessions")
        until(lambda: "Meetwright" in self.activeName(), 10, "our window on top")
        window = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=True).stdout.strip()
        subprocess.run(["xdotool", "windowminimize", window], check=True)
        until(lambda: "Meetwright" not in self.activeName(), 10, "our window away")
        self.second()
        until(lambda: "Meetwright" in self.activeName(), 10, "our window on top again")
        self.assertTrue(first.isRunning())

    def testAStartLinkIsHandedOver(self):
        session = self.cli.add("Started by a link", "--start", at(120), "--zone", "UTC")
        first = self.start()
        first.app.find("list", "Sessions")
        self.second(f"meetwright://start/{session['id']}")
        self.assertEqual(self.openedLink(), session["link"])
        self.row(first.app, "Started by a link", "running")

    def testAStartLinkWithoutARunningProgram(self):
        session = self.cli.add("Started by a link", "--start", at(120), "--zone", "UTC")
        program = self.start(f"meetwright://start/{session['id']}")
        self.assertEqual(self.openedLink(), session["link"])
        self.row(program.app, "Started by a link", "running")

    def testALinkFromTheDesktop(self):
        """As a browser opens it: xdg-open asks the desktop file that is installed with the program."""
        session = self.cli.add("Opened by the desktop", "--start", at(120), "--zone", "UTC")
        applications = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "applications"
        applications.mkdir(parents=True, exist_ok=True)
        program = PROGRAMS / "meetwright"
        text = DESKTOP_FILE.read_text().replace("TryExec=meetwright\n", "")
        text = text.replace("Exec=meetwright", f"Exec={program} --profile {self.profile}")
        (applications / DESKTOP_FILE.name).write_text(text)
        subprocess.run(["update-desktop-database", str(applications)], check=True)
        first = self.start()
        first.app.find("list", "Sessions")
        subprocess.run(["xdg-open", f"meetwright://start/{session['id']}"], check=True, timeout=20, capture_output=True)
        self.assertEqual(self.openedLink(), session["link"])

    def testJoinLinksOpenTheMeeting(self):
        session = self.cli.add("Joined by a link", "--start", at(120), "--zone", "UTC")
        first = self.start()
        first.app.find("list", "Sessions")
        self.second(f"meetwright://join/{session['id']}")
        self.assertEqual(self.openedLink(), session["link"])

    def testStrangeLinksAreRefusedInWords(self):
        first = self.start()
        first.app.find("list", "Sessions")
        for link in ("meetwright://start/000000000", "meetwright://format-disk/1", "meetwright://start/../../etc/passwd"):
            self.second(link)
            self.message(first.app, "not")
            self.assertTrue(first.isRunning())
        self.assertEqual(self.links.read_text(), "")

    def testACalendarFileIsHandedOver(self):
        other = type(self.cli)(self.cli.program, self.folder / "other")
        other.add("From a file", "--start", "2031-03-04T10:00", "--zone", "UTC")
        file = self.folder / "a calendar.ics"
        other.run("export", "--output", file)
        first = self.start()
        first.app.find("list", "Sessions")
        self.second(file.as_uri())  # %U of the desktop file gives URLs
        self.pressImport(first.app)
        self.row(first.app, "From a file")

    def testTheDesktopFilesActions(self):
        first = self.start()
        first.app.find("list", "Sessions")
        self.second("--new")
        first.app.find("edit", "Topic")


if __name__ == "__main__":
    main()
