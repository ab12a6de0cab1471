#!/usr/bin/python3
"""window.py FOLDER_OF_PROGRAMS   inside with-desktop.sh: a host's day, by keyboard and screen reader."""
import re
import unittest

from windowcase import WindowCase, at, keys, main, until

FUTURE = ("--start", "2031-03-04T10:00", "--zone", "Europe/Berlin", "--duration", "60")


class Window(WindowCase):
    remindsBeforeStart = True

    def testFirstStart(self):
        app = self.start().app
        sessions = app.find("list", "Sessions")
        until(lambda: "Press Add" in sessions.description, 5, "the sentence that says how to begin")
        self.assertEqual(self.rows(app), [])
        self.assertTrue(app.enabled("button", "Add"))
        for name in ("Edit", "Delete", "Start"):
            self.assertFalse(app.enabled("button", name), name)

    def testAHostsDay(self):
        app = self.start().app
        # Add
        self.press(app, "Add")
        self.write(app, "Topic", "Sales meeting with ABC Co")
        self.press(app, "Save")
        row = self.row(app, "Sales meeting with ABC Co", "session ID")
        stored = self.cli.sessions()[0]
        self.assertEqual(stored["topic"], "Sales meeting with ABC Co")
        self.assertIn(" ".join(stored["id"]), re.sub(r"[^0-9]+", " ", " ".join(row.split("session ID")[1])).strip()
                      .replace("  ", " "))

        # Edit: the ID stays
        self.select(app, "Sales meeting")
        self.press(app, "Edit")
        self.write(app, "Topic", "Price talk with ABC Co")
        self.press(app, "Save")
        self.row(app, "Price talk with ABC Co")
        self.noRow(app, "Sales meeting")
        edited = self.cli.sessions()[0]
        self.assertEqual((edited["id"], edited["topic"]), (stored["id"], "Price talk with ABC Co"))
        link = self.cli.json("show", edited["id"])["link"]
        grouped = " ".join(re.findall("...", edited["id"]))

        # Invite: the first invitation asks for a name
        self.select(app, "Price talk")
        keys("ctrl+c")
        self.write(app, "Your name", "Dana Reyes")
        self.press(app, "Continue")
        self.message(app, "Copied the invitation")
        copied = self.pasted(app)
        for part in ("Price talk with ABC Co", "Dana Reyes", link, grouped):
            self.assertIn(part, copied)
        keys("ctrl+shift+c")
        self.message(app, "Copied the link")
        self.assertEqual(self.pasted(app).strip(), link)

        # By e-mail
        self.select(app, "Price talk")
        self.opens(lambda: self.press(app, "Invite"))
        keys("e") # Qt shows an open menu's items to the bus only as they get the focus
        subject, body = self.mailto()
        self.assertIn("Price talk with ABC Co", subject)
        for part in (link, grouped, "Dana Reyes"):
            self.assertIn(part, body)

        # Start, with the last check
        self.select(app, "Price talk")
        self.press(app, "Start")
        self.answer(app, "Start")
        self.assertEqual(self.openedLink(), link)
        self.row(app, "Price talk", "running")
        self.assertEqual(self.cli.json("show", edited["id"])["state"], "running")

        # End
        self.select(app, "Price talk")
        self.opens(lambda: keys("Menu"))
        keys("n")
        until(lambda: not any("running" in one for one in self.rows(app)), 5, "no running row")
        self.assertEqual(self.cli.json("show", edited["id"])["state"], "open")

        # Delete and undo
        self.select(app, "Price talk")
        keys("Delete")
        self.noRow(app, "Price talk")
        self.message(app, "Deleted", "Price talk")
        self.assertEqual(self.cli.json("show", edited["id"])["state"], "trashed")
        self.focusList(app)
        keys("ctrl+z")
        self.row(app, "Price talk")
        back = self.cli.json("show", edited["id"])
        self.assertEqual((back["state"], back["link"]), ("open", link))

    def testAddsWithAPassword(self):
        app = self.start().app
        self.press(app, "Add")
        self.write(app, "Topic", "Behind a password")
        self.press(app, "Further options")
        self.write(app, "Session password", "Tulip-4829", role="password text")
        self.press(app, "Save")
        self.row(app, "Behind a password")
        stored = self.cli.json("show", self.cli.sessions()[0]["id"])
        self.assertTrue(stored["hasPassword"])
        self.assertIn("Tulip-4829", self.cli.run("invite", stored["id"]).out)
        everything = b"".join(file.read_bytes() for file in self.profile.rglob("*") if file.is_file())
        self.assertNotIn(b"Tulip-4829", everything)

    def testEscapeStoresNothing(self):
        app = self.start().app
        self.press(app, "Add")
        app.find("edit", "Topic")
        keys("Escape")
        app.absent("edit", "Topic")
        self.press(app, "Add")
        self.write(app, "Topic", "Typed and thrown away")
        keys("Escape")
        self.answer(app, "Discard")
        app.absent("edit", "Topic")
        self.assertEqual(self.cli.sessions(), [])

    def testRefreshesItself(self):
        app = self.start().app
        app.find("list", "Sessions")
        added = self.cli.add("Added elsewhere", *FUTURE)
        self.row(app, "Added elsewhere")
        self.cli.json("edit", added["id"], "--topic", "Renamed elsewhere")
        self.row(app, "Renamed elsewhere")
        self.cli.json("delete", added["id"])
        self.noRow(app, "elsewhere")

    def testImportsTheFileItIsStartedWith(self):
        other = type(self.cli)(self.cli.program, self.folder / "other")
        other.add("From a file", *FUTURE)
        other.add("Another of the file", *FUTURE, "--repeat", "FREQ=WEEKLY;COUNT=3")
        file = self.folder / "calendar file.ics"
        other.run("export", "--output", file)
        app = self.start(file).app
        self.pressImport(app)
        self.row(app, "From a file")
        self.row(app, "Another of the file", "repeats")
        self.assertEqual(len(self.cli.sessions()), 2)

    def testSearches(self):
        for topic in ("Alpha planning", "Beta review", "Gamma review"):
            self.cli.add(topic, *FUTURE)
        app = self.start().app
        self.row(app, "Gamma review")
        self.write(app, "Search sessions by topic, session ID or host", "revi")
        self.noRow(app, "Alpha")
        self.row(app, "Beta review")
        self.row(app, "Gamma review")


if __name__ == "__main__":
    main()
