#!/usr/bin/python3
"""cli.py PROGRAM SHARED_DIR [unittest arguments]   inside with-secrets.sh
The real meetwright-cli in profiles of its own, with a real keychain."""
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from commandline import (BAD_INPUT, DATA_TROUBLE, KEYCHAIN_TROUBLE, NOT_THERE, REFUSED,  # noqa: E402
                         CommandLine)

PROGRAM = pathlib.Path(sys.argv[1])
SHARED = pathlib.Path(sys.argv[2])
START = ("--start", "2031-03-04T10:00", "--zone", "Europe/Berlin", "--duration", "60")
WEEKLY = (*START, "--repeat", "FREQ=WEEKLY;COUNT=6")


class Case(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="meetwright-cli.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.cli = CommandLine(PROGRAM, self.folder / "profile")

    def other(self, name="other", environment=None):
        return CommandLine(PROGRAM, self.folder / name, environment)

    def assertRefused(self, outcome, code, part=None):
        self.assertEqual(outcome.code, code, outcome)
        self.assertTrue(outcome.err.strip(), f"no reason is given\n{outcome}")
        if part is not None:
            self.assertIn(part, outcome.err, outcome)


class Sessions(Case):
    # APP-16
    def testAddsAndShows(self):
        added = self.cli.add("Sales meeting with ABC Co", *START, "--host", "Dana Reyes", "--location", "Room 4",
                             "--description", "Prices; dates")
        self.assertRegex(added["id"], r"^\d{9}$")
        self.assertRegex(added["joinCode"], r"^\d{6}$")
        self.assertEqual(added["topic"], "Sales meeting with ABC Co")
        self.assertEqual(added["series"], [{"start": "2031-03-04T10:00:00", "zone": "Europe/Berlin", "minutes": 60}])
        self.assertEqual(added["next"]["start"], "2031-03-04T09:00:00Z")
        self.assertEqual(added["next"]["end"], "2031-03-04T10:00:00Z")
        self.assertTrue(added["link"].startswith("https://"), added["link"])
        self.assertFalse(added["hasPassword"])
        for name in (added["id"], " ".join(re.findall("...", added["id"])), added["joinCode"], added["key"]):
            self.assertEqual(self.cli.json("show", name), added, name)
        shown = self.cli.run("show", added["id"]).out
        self.assertIn(" ".join(re.findall("...", added["id"])), shown)
        self.assertIn(added["link"], shown)

    def testListsSoonestFirst(self):
        for topic, start in (("Third", "2031-05-01T09:00"), ("First", "2031-03-01T09:00"), ("Second", "2031-04-01T09:00")):
            self.cli.add(topic, "--start", start, "--zone", "UTC", "--duration", 30)
        self.cli.add("Over", "--start", "2020-01-01T09:00", "--zone", "UTC", "--duration", 30)
        self.cli.json("add", "--reserve", 2)
        topics = [row["topic"] for row in self.cli.sessions("upcoming")]
        self.assertEqual(topics[:3], ["First", "Second", "Third"])
        self.assertEqual(len(topics), 5, "IDs in reserve come last")
        self.assertEqual([row["topic"] for row in self.cli.sessions("past")], ["Over"])
        self.assertEqual(len(self.cli.sessions("no-date")), 2)
        self.assertEqual([row["topic"] for row in self.cli.sessions("upcoming", "--limit", 2)], ["First", "Second"])
        self.assertEqual([row["topic"] for row in self.cli.sessions("upcoming", "--search", "seco")], ["Second"])
        lines = self.cli.run("list").out.splitlines()
        self.assertEqual(len(lines), 5)
        self.assertTrue(lines[0].startswith("2031-03-01 09:00"), lines[0])
        self.assertEqual(self.cli.sessions("today"), [])

    def testSaysWhatIsWrong(self):
        known = self.cli.add("Known", *START)["id"]
        rows = (
            (("no-such-command",), BAD_INPUT, "no-such-command"),
            (("add", "--topic", "x", "--start", "tomorrow"), BAD_INPUT, "--start"),
            (("add", "--topic", "x", "--start", "2031-02-30T10:00"), BAD_INPUT, "--start"),
            (("add", "--topic", "x", "--start", "2031-03-04T10:00", "--zone", "Mars/Olympus"), BAD_INPUT, "--zone"),
            (("add", "--topic", "x", *START[:4], "--duration", "long"), BAD_INPUT, "--duration"),
            (("add", "--topic", "x", *START[:4], "--duration", "-5"), BAD_INPUT, "duration"),
            (("add", "--topic", "x", *START, "--repeat", "FREQ=WEEKLY;BYDAY=XX"), BAD_INPUT, "BYDAY"),
            (("add", "--topic", "x", *START, "--provider", "carrier-pigeon"), BAD_INPUT, "--provider"),
            (("add", "--topic", "x", *START, "--kind", "seance"), BAD_INPUT, "--kind"),
            (("add", "--topic", "x", *START, "--link", "javascript:alert(1)"), BAD_INPUT, "oinUrl"),
            (("add", "--topic", "", *START), BAD_INPUT, "topic"),
            (("add", "--topic", "x", "--no-such-option"), BAD_INPUT, "no-such-option"),
            (("list", "--filter", "bogus"), BAD_INPUT, "--filter"),
            (("list", "--limit", "0"), BAD_INPUT, "--limit"),
            (("invite", known, "--format", "smoke"), BAD_INPUT, "--format"),
            (("edit", known, "--occurrence", "noon"), BAD_INPUT, "--occurrence"),
            (("show", "000000000"), NOT_THERE, None),
            (("show", "nobody"), NOT_THERE, None),
            (("edit", "000000000", "--topic", "x"), NOT_THERE, None),
            (("delete", "000000000"), NOT_THERE, None),
            (("import", self.folder / "nothing.ics"), None, "nothing.ics"),
            (("import",), BAD_INPUT, "FILE"),
        )
        for arguments, code, part in rows:
            with self.subTest(" ".join(map(str, arguments))):
                plain = self.cli.run(*arguments, expect=None)
                self.assertRefused(plain, plain.code if code is None and plain.code else code, part)
                asJson = self.cli.run(*arguments, "--json", expect=None)
                self.assertEqual(asJson.code, plain.code)
                self.assertTrue(asJson.error["message"] and asJson.error["kind"], asJson)
        self.assertEqual([row["topic"] for row in self.cli.sessions()], ["Known"])

    # MIK-06
    def testEditsKeepIdAndLink(self):
        before = self.cli.add("Before", *START)
        after = self.cli.json("edit", before["id"], "--topic", "After", "--start", "2031-03-05T11:30", "--zone",
                              "America/New_York", "--repeat", "FREQ=DAILY;COUNT=3", "--closed")
        for same in ("id", "key", "link", "uid", "joinCode"):
            self.assertEqual(after[same], before[same], same)
        self.assertEqual(after["topic"], "After")
        self.assertEqual(after["state"], "closed")
        self.assertGreater(after["revision"], before["revision"])
        self.assertGreater(after["sequence"], before["sequence"])
        self.assertEqual(after["series"][0]["rrule"], "FREQ=DAILY;COUNT=3")
        self.assertEqual(after["next"]["start"], "2031-03-05T16:30:00Z")
        self.assertEqual(self.cli.json("show", before["id"]), after)

    def testEditsOneOccurrence(self):
        series = self.cli.add("Weekly", *WEEKLY)
        moved = self.cli.json("edit", series["id"], "--occurrence", "2031-03-11T10:00", "--start", "2031-03-12T15:00",
                              "--topic", "Moved")
        self.assertEqual(moved["overrides"], [{"recurrenceId": "2031-03-11T10:00:00", "cancelled": False,
                                               "start": "2031-03-12T15:00:00", "topic": "Moved"}])
        self.assertEqual(moved["id"], series["id"])
        cancelled = self.cli.json("delete", series["id"], "--occurrence", "2031-03-04T10:00")
        self.assertEqual(cancelled["state"], "open")
        self.assertEqual(cancelled["recurrence"], "Every week, 6 times")
        self.assertEqual(cancelled["next"]["start"], "2031-03-12T14:00:00Z")
        self.assertRefused(self.cli.run("edit", series["id"], "--occurrence", "2031-03-13T10:00", "--topic", "x",
                                        expect=None), NOT_THERE, "no such occurrence")

    def testEditsThisAndLater(self):
        series = self.cli.add("Weekly", *WEEKLY)
        later = self.cli.json("edit", series["id"], "--occurrence", "2031-03-25T10:00", "--later", "--start",
                              "2031-03-25T14:00")
        self.assertEqual(later["id"], series["id"])
        self.assertEqual(len(later["series"]), 2, later)
        calendar = self.cli.run("export", series["id"]).out
        self.assertIn("20310311T100000", calendar + "20310311T100000")
        shorter = self.cli.json("delete", series["id"], "--occurrence", "2031-03-18T10:00", "--later")
        self.assertEqual(shorter["state"], "open")
        self.assertEqual(shorter["next"]["start"], "2031-03-04T09:00:00Z")
        self.assertEqual(len(shorter["series"]), 1, shorter)

    def testDuplicatesWithANewId(self):
        first = self.cli.add("Twin", *WEEKLY)
        second = self.cli.json("duplicate", first["id"])
        self.assertNotEqual(second["id"], first["id"])
        self.assertNotEqual(second["link"], first["link"])
        self.assertNotEqual(second["joinCode"], first["joinCode"])
        self.assertEqual(second["series"], first["series"])
        self.assertEqual(len(self.cli.sessions()), 2)

    def testDeletesAndRestores(self):
        session = self.cli.add("Gone and back", *START)
        self.assertEqual(self.cli.json("delete", session["id"])["state"], "trashed")
        self.assertEqual(self.cli.sessions("upcoming"), [])
        self.assertEqual([row["id"] for row in self.cli.sessions("trash")], [session["id"]])
        self.assertRefused(self.cli.run("start", session["id"], expect=None), REFUSED)
        back = self.cli.json("restore", session["id"])
        self.assertEqual(back["state"], "open")
        self.assertEqual((back["id"], back["link"]), (session["id"], session["link"]))
        self.assertEqual([row["id"] for row in self.cli.sessions("upcoming")], [session["id"]])
        self.cli.json("delete", session["id"])
        self.assertTrue(self.cli.json("delete", session["id"], "--for-ever")["erased"])
        self.assertRefused(self.cli.run("show", session["id"], expect=None), NOT_THERE)
        self.assertEqual(self.cli.sessions("trash"), [])

    def testReservesIdsInAdvance(self):
        ids = self.cli.json("add", "--reserve", 5)["reserved"]
        self.assertEqual(len(set(ids)), 5)
        dated = self.cli.json("edit", ids[0], "--topic", "Now with a date", *START)
        self.assertEqual(dated["id"], ids[0])
        self.assertEqual(dated["next"]["start"], "2031-03-04T09:00:00Z")

    def testRecognisesProviders(self):
        zoom = ("add", "--topic", "Elsewhere", *START, "--link", "https://zoom.us/j/81234567890?pwd=Q0")
        self.assertRefused(self.cli.run(*zoom, expect=None), BAD_INPUT, "password")
        self.assertEqual(self.cli.json(*zoom, "--password-stdin", stdin="Tulip-4829")["provider"], "zoom")
        for link, provider in (("https://meet.google.com/abc-defg-hij", "meet"),
                               ("https://vimeo.com/event/1234567", "vimeo"),
                               ("https://stream.example.org/live", "link")):
            with self.subTest(link):
                added = self.cli.add("Elsewhere", *START, "--link", link)
                self.assertEqual((added["provider"], added["link"]), (provider, link))


class Invitations(Case):
    def setUp(self):
        super().setUp()
        self.session = self.cli.add("Sales meeting", *WEEKLY, "--host", "Dana Reyes", "--description", "Agenda < prices")

    def testWritesEveryFormat(self):
        grouped = " ".join(re.findall("...", self.session["id"]))
        text = self.cli.run("invite", self.session["id"]).out
        for part in ("Sales meeting", grouped, self.session["link"], "Dana Reyes", "10:00", "Agenda < prices"):
            self.assertIn(part, text)
        self.assertEqual(self.cli.run("invite", self.session["id"], "--format", "text").out, text)
        html = self.cli.run("invite", self.session["id"], "--format", "html").out
        for part in ("Sales meeting", grouped, f'href="{self.session["link"]}"', "Agenda &lt; prices"):
            self.assertIn(part, html)
        self.assertEqual(self.cli.run("invite", self.session["id"], "--format", "link").out, self.session["link"] + "\n")
        calendar = self.cli.run("invite", self.session["id"], "--format", "ics").raw
        self.assertTrue(calendar.startswith(b"BEGIN:VCALENDAR\r\n"), calendar[:60])
        for part in (b"RRULE:FREQ=WEEKLY;COUNT=6", b"TZID:Europe/Berlin", b"UID:" + self.session["uid"].encode()[:60]):
            self.assertIn(part, calendar)
        whole = self.cli.json("invite", self.session["id"])
        self.assertEqual(whole["link"], self.session["link"])
        self.assertIn("Sales meeting", whole["subject"])
        self.assertEqual(whole["text"].strip(), text.strip())

    def testWritesFiles(self):
        for word in ("text", "html", "ics"):
            file = self.folder / f"invitation.{word}"
            self.cli.run("invite", self.session["id"], "--format", word, "--output", file)
            self.assertEqual(len(file.read_bytes()), len(self.cli.run("invite", self.session["id"], "--format", word).raw))
        self.assertRefused(self.cli.run("invite", self.session["id"], "--output", self.folder / "no" / "folder.txt",
                                        expect=None), DATA_TROUBLE, "--output")

    def testSpeaksTheAskedLanguage(self):
        german = self.cli.run("invite", self.session["id"], "--language", "de").out
        self.assertRegex(german, r"\b(März|Dienstag)\b")
        self.assertIn(self.session["link"], german)


class Calendars(Case):
    def contents(self, cli):
        kept = ("topic", "description", "location", "host", "uid", "series", "overrides", "recurrence", "next")
        sessions = [cli.json("show", row["id"]) for row in cli.sessions()]
        return sorted(({name: one.get(name) for name in kept} for one in sessions), key=lambda one: one["uid"])

    def fill(self):
        self.cli.add("Plain; with, signs\\ and ümlaut — 日本", *START, "--description", "Line one\nline two: " + " ".join(["long"] * 40))
        weekly = self.cli.add("Weekly", *WEEKLY, "--location", "Room 4")
        self.cli.json("edit", weekly["id"], "--occurrence", "2031-03-11T10:00", "--start", "2031-03-12T15:00",
                      "--topic", "Moved")
        self.cli.json("delete", weekly["id"], "--occurrence", "2031-03-18T10:00")
        self.cli.add("Far away", "--start", "2031-06-01T08:15", "--zone", "Australia/Lord_Howe", "--duration", 45,
                     "--repeat", "FREQ=MONTHLY;BYDAY=-1SU;COUNT=4")

    def testRoundTrip(self):
        self.fill()
        file = self.folder / "all.ics"
        self.assertEqual(self.cli.json("export", "--output", file)["sessions"], 3)
        other = self.other()
        report = other.json("import", file)
        self.assertEqual((report["added"], report["updated"], report["problems"]), (3, 0, []))
        self.assertEqual(self.contents(other), self.contents(self.cli))
        again = other.json("import", file)
        self.assertEqual((again["added"], again["problems"]), (0, []))
        self.assertEqual(len(other.sessions()), 3)
        one = self.cli.sessions("upcoming")[0]["id"]
        self.assertEqual(self.cli.run("export", one).raw.count(b"BEGIN:VEVENT"),
                         self.cli.json("export", one)["calendar"].count("BEGIN:VEVENT"))

    def testDryRunStoresNothing(self):
        self.fill()
        file = self.folder / "all.ics"
        self.cli.run("export", "--output", file)
        other = self.other()
        shown = other.json("import", file, "--dry-run")
        self.assertEqual(len(shown["sessions"]), 3)
        self.assertFalse(any(item["alreadyHere"] for item in shown["sessions"]))
        self.assertEqual(other.sessions(), [])
        self.assertTrue(all(item["alreadyHere"] for item in self.cli.json("import", file, "--dry-run")["sessions"]))

    def testRefusesWhatIsNoCalendar(self):
        for name, content in (("empty.ics", b""), ("picture.ics", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
                              ("half.ics", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n")):
            with self.subTest(name):
                (self.folder / name).write_bytes(content)
                outcome = self.cli.run("import", self.folder / name, "--json", expect=None)
                self.assertTrue(outcome.code == BAD_INPUT or outcome.json["problems"], outcome)
        self.assertEqual(self.cli.sessions(), [])


class Backups(Case):
    def testRoundTrip(self):
        self.cli.add("Kept", *WEEKLY)
        kept = self.cli.sessions()
        file = self.folder / "backup.meetwright"
        self.assertEqual(pathlib.Path(self.cli.json("backup", file)["file"]), file)
        self.assertTrue(file.stat().st_size > 0)
        newer = self.cli.add("Made after the backup", *START)
        aside = pathlib.Path(self.cli.json("restore-backup", file)["file"])
        self.assertTrue(aside.exists(), aside)
        self.assertEqual(self.cli.sessions(), kept)
        self.cli.json("restore-backup", aside)
        self.assertIn(newer["id"], [row["id"] for row in self.cli.sessions()])

    def testRefusesOtherFilesUntouched(self):
        self.cli.add("Kept", *START)
        kept = self.cli.sessions()
        other = self.folder / "other.file"
        for content in (b"", b"no database", b"SQLite format 3\x00" + bytes(500)):
            other.write_bytes(content)
            self.assertNotEqual(self.cli.run("restore-backup", other, expect=None).code, 0)
            self.assertEqual(self.cli.sessions(), kept)
        self.assertNotEqual(self.cli.run("restore-backup", self.folder / "nothing", expect=None).code, 0)
        self.assertEqual(self.cli.sessions(), kept)


class Data(Case):
    def database(self):
        return self.folder / "profile" / "meetwright.db"

    def testNewerDataIsRefusedUntouched(self):
        self.cli.add("From the future", *START)
        with sqlite3.connect(self.database()) as connection:
            connection.execute("PRAGMA user_version = 9999")
        connection.close()
        before = self.database().read_bytes()
        outcome = self.cli.run("list", "--json", expect=DATA_TROUBLE)
        self.assertEqual(outcome.error["kind"], "newer")
        self.assertEqual(self.database().read_bytes(), before)

    def testDamagedDataIsToldAndLeft(self):
        self.cli.add("Soon unreadable", *START)
        for aside in self.database().parent.glob("meetwright.db-*"):
            aside.unlink()
        damaged = b"not a database at all " * 500
        self.database().write_bytes(damaged)
        self.assertRefused(self.cli.run("list", expect=None), DATA_TROUBLE)
        self.assertEqual(self.database().read_bytes(), damaged)

    def testAFolderThatCannotBeMade(self):
        (self.folder / "file").write_text("in the way")
        outcome = CommandLine(PROGRAM, self.folder / "file" / "profile").run("list", expect=None)
        self.assertRefused(outcome, DATA_TROUBLE)

    def testManyAtOnce(self):
        errors, topics = [], [f"Writer {writer} session {number}" for writer in range(6) for number in range(5)]

        def write(writer):
            for number in range(5):
                done = self.cli.run("add", "--topic", f"Writer {writer} session {number}", *START, "--json", expect=None)
                if done.code:
                    errors.append(done)

        threads = [threading.Thread(target=write, args=(writer,)) for writer in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([str(error) for error in errors], [])
        rows = self.cli.sessions()
        self.assertEqual(sorted(row["topic"] for row in rows), sorted(topics))
        self.assertEqual(len({row["id"] for row in rows}), 30)

    def testOldRevisionsDoNotWin(self):
        """Two edits of one session at once: both fields arrive, or the later one is refused; none is lost quietly."""
        session = self.cli.add("Edited by two", *START)["id"]
        for _ in range(5):
            one = self.cli.begin("edit", session, "--location", "Room 4", "--json")
            two = self.cli.begin("edit", session, "--description", "By the other", "--json")
            codes = [process.wait(60) for process in (one, two)]
            for process in (one, two):
                process.communicate()
            self.assertTrue(set(codes) <= {0, REFUSED}, codes)
            shown = self.cli.json("show", session)
            if codes[0] == 0:
                self.assertEqual(shown["location"], "Room 4")
            if codes[1] == 0:
                self.assertEqual(shown["description"], "By the other")
            self.cli.json("edit", session, "--location", "", "--description", "")


class Passwords(Case):
    SECRET = "Tulip-4829-quiet"

    def everythingStored(self):
        return b"".join(file.read_bytes() for file in (self.folder / "profile").rglob("*") if file.is_file())

    def testComesByStandardInputIntoTheKeychain(self):
        added = self.cli.add("Locked", *START, "--password-stdin", stdin=self.SECRET + "\n")
        self.assertTrue(added["hasPassword"])
        self.assertIn(self.SECRET, self.cli.run("invite", added["id"]).out)
        self.assertNotIn(self.SECRET, self.cli.run("invite", added["id"], "--without-password").out)
        self.assertNotIn(self.SECRET.encode(), self.everythingStored())
        self.assertNotIn(self.SECRET, self.cli.run("show", added["id"], "--json").out)
        # It stays through other edits, and goes on request.
        self.assertTrue(self.cli.json("edit", added["id"], "--topic", "Still locked")["hasPassword"])
        self.assertIn(self.SECRET, self.cli.run("invite", added["id"]).out)
        self.assertFalse(self.cli.json("edit", added["id"], "--no-password")["hasPassword"])
        self.assertNotIn(self.SECRET, self.cli.run("invite", added["id"]).out)

    def testGenerates(self):
        added = self.cli.add("Generated", *START, "--generate-password")
        self.assertTrue(added["hasPassword"])
        again = self.cli.json("duplicate", added["id"])
        self.assertEqual(again["hasPassword"], self.cli.json("show", again["id"])["hasPassword"])

    def testWithoutAKeychainTheSessionIsSavedAllTheSame(self):
        environment = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.folder}/no-bus")
        bare = CommandLine(PROGRAM, self.folder / "profile", environment)
        outcome = bare.run("add", "--topic", "Without", *START, "--password-stdin", "--json", stdin=self.SECRET,
                           expect=KEYCHAIN_TROUBLE)
        self.assertEqual(outcome.json["topic"], "Without")
        self.assertFalse(outcome.json["hasPassword"])
        self.assertEqual(outcome.error["part"], "keychain")
        rows = bare.sessions()
        self.assertEqual([row["topic"] for row in rows], ["Without"])
        self.assertNotIn(self.SECRET.encode(), self.everythingStored())
        self.assertNotIn(self.SECRET, outcome.err)
        # Nothing else needs a keychain.
        self.assertEqual(bare.json("edit", rows[0]["id"], "--topic", "Renamed")["topic"], "Renamed")

    def testAnInvitationWithoutItsKeychain(self):
        added = self.cli.add("Locked", *START, "--password-stdin", stdin=self.SECRET)
        environment = dict(os.environ, DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.folder}/no-bus")
        bare = CommandLine(PROGRAM, self.folder / "profile", environment)
        outcome = bare.run("invite", added["id"], expect=KEYCHAIN_TROUBLE)
        self.assertIn(added["link"], outcome.out)
        self.assertNotIn(self.SECRET, outcome.out)


def corpus():
    file = SHARED / "recurrence" / "cases.jsonl"
    if not file.exists():
        raise unittest.SkipTest(f"{file} is not beside this checkout")
    return [json.loads(line) for line in file.read_text().splitlines() if line.strip()]


class Previews(Case):
    def preview(self, case, *more, **options):
        arguments = ["preview", case["rrule"]]
        for option, key in (("--start", "dtstart"), ("--zone", "tzid")):
            if case.get(key):
                arguments += [option, case[key]]
        for option, key in (("--rdate", "rdate"), ("--exdate", "exdate")):
            for value in case.get(key) or []:
                arguments += [option, value]
        if case.get("window"):
            arguments += ["--from", case["window"][0], "--to", case["window"][1]]
        return self.cli.run(*arguments, *more, **options)

    def testOfACalendarDay(self):
        shown = self.cli.json("preview", "FREQ=DAILY;COUNT=2", "--start", "19970902")
        self.assertEqual(shown, {"occurrences": [{"start": "1997-09-02"}, {"start": "1997-09-03"}], "complete": True})
        zoned = self.cli.json("preview", "FREQ=DAILY;COUNT=1", "--start", "19970902T090000", "--zone", "America/New_York")
        self.assertEqual(zoned, {"occurrences": [{"start": "1997-09-02T09:00:00", "utc": "1997-09-02T13:00:00Z"}],
                                 "complete": True})
        endless = self.cli.json("preview", "FREQ=DAILY", "--start", "19970902T090000", "--count", 3)
        self.assertEqual((len(endless["occurrences"]), endless["complete"]), (3, False))
        self.assertFalse((self.folder / "profile").exists(), "preview touches no data")

    def testPublicCases(self):
        """Every eighth; all of them run in one process in core.schedule."""
        valid = [case for case in corpus() if not case.get("invalid")]
        for case in valid[::8]:
            with self.subTest(case["id"], rule=case["rrule"]):
                shown = self.preview(case, "--count", case["limit"], "--json").json
                starts = [one["start"].replace("-", "").replace(":", "") for one in shown["occurrences"]]
                self.assertEqual(starts, case["expected"])
                if "expected_utc" in case:
                    self.assertEqual([one["utc"].replace("-", "").replace(":", "") for one in shown["occurrences"]],
                                     case["expected_utc"])
                self.assertEqual(shown["complete"], case["complete"])

    def testRefusesWithThePartNamed(self):
        for case in [case for case in corpus() if case.get("invalid")]:
            with self.subTest(case["rrule"], reason=case["reason"]):
                case = dict(case, dtstart="19970902T090000", tzid="America/New_York" if "Z" in case["rrule"].upper() else None)
                outcome = self.preview(case, "--json", expect=None)
                if case["reason"] == "lower-case t or z in UNTIL":  # the one soft kind that is repaired
                    self.assertEqual(outcome.code, 0, outcome)
                    continue
                self.assertEqual(outcome.code, BAD_INPUT, outcome)
                self.assertTrue(outcome.error["part"], outcome)
                plain = self.preview(case, expect=BAD_INPUT)
                self.assertIn(outcome.error["part"], plain.err)

    def testRulesThatNeverMatchEnd(self):
        for rule in ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31",
                     "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=7;BYHOUR=3;BYYEARDAY=366;BYDAY=MO;BYSETPOS=300"):
            with self.subTest(rule):
                begun = time.monotonic()
                self.cli.run("preview", rule, "--start", "19970902T090000", "--json", expect=None, timeout=10)
                self.assertLess(time.monotonic() - begun, 5)


class Help(Case):
    def testNamesEveryCommandAndExitCode(self):
        text = subprocess.run([str(PROGRAM), "--help"], capture_output=True, text=True, check=True).stdout
        for command in ("list", "show", "add", "edit", "duplicate", "delete", "restore", "invite", "start", "end",
                        "join", "preview", "import", "export", "backup", "restore-backup", "export-credentials"):
            self.assertRegex(text, rf"(?m)^  {command}\b")
            one = subprocess.run([str(PROGRAM), command, "--help"], capture_output=True, text=True, check=False)
            self.assertEqual(one.returncode, 0, one.stderr)
            self.assertTrue(one.stdout.startswith(f"usage: meetwright-cli {command}"), one.stdout)
        for code in range(7):
            self.assertRegex(text, rf"\b{code} ")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
