#!/usr/bin/python3
"""providers.py PROGRAM PUBLISHED [unittest arguments]   inside with-secrets.sh
The real meetwright-cli, with a real keychain, at an emulated Zoom: PROGRAM is PUBLISHED with the emulator's address."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from commandline import BAD_INPUT, NOT_THERE, REFUSED, CommandLine  # noqa: E402
from zoomserver import TOKEN, Zoom  # noqa: E402

PROGRAM, PUBLISHED = map(pathlib.Path, sys.argv[1:3])
START = ("--start", "2031-03-04T10:00", "--zone", "Europe/Berlin", "--duration", "60")
SECRET = "marked-client-secret"


class Providers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="meetwright-cli.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.zoom = Zoom()
        self.addCleanup(self.zoom.close)
        self.cli = CommandLine(PROGRAM, self.folder / "profile", {**os.environ, "MEETWRIGHT_ROUTES": self.zoom.routes})

    def connect(self, name="Sales", secrets=f"clientSecret={SECRET}\n", **more):
        outcome = self.cli.run("accounts", "connect", "zoom", "--name", name, "--set", "clientId=c", "--set",
                               "accountId=a", "--secrets", "-", "--json", stdin=secrets, **more)
        self.addCleanup(self.cli.run, "accounts", "remove", name, expect=None)
        return outcome

    def meeting(self, identity):
        return self.cli.json("refresh", identity)["meetings"][0]

    def testFromAccountToCancellation(self):
        report = self.connect().json
        self.assertEqual(report["account"]["userEmail"], "host@example.com")
        self.assertTrue(any("meeting:write:meeting" in scope for scope in report["missingScopes"]))
        session = self.cli.add("Sales meeting", *START)
        made = self.cli.json("initiate", session["id"], "--account", "sales", "--without-registrants")["meetings"][0]
        self.assertEqual(made["state"], "initiated", made)
        self.assertEqual(len(self.zoom.meetings), 1)
        self.assertEqual(self.cli.json("show", session["id"])["link"], made["joinUrl"])
        self.assertEqual(self.cli.json("outbox")["waiting"], [])
        self.assertEqual(self.cli.run("initiate", session["id"], expect=REFUSED).out, "")
        self.assertEqual(self.cli.run("accounts", "remove", "Sales", expect=REFUSED).out, "")
        self.cli.json("cancel-initiation", session["id"])
        self.assertEqual(self.zoom.meetings, {})
        self.assertNotEqual(self.cli.json("show", session["id"])["link"], made["joinUrl"])

    def testWhatIsNotWaitedForGoesOutLater(self):
        self.connect()
        session = self.cli.add("Later", *START)["id"]
        made = self.cli.json("initiate", session, "--without-registrants", "--wait", 0)["meetings"][0]
        self.assertEqual(made["state"], "initiating")
        waiting = self.cli.json("outbox")["waiting"]
        self.assertEqual(len(waiting), 1)
        self.assertEqual(self.zoom.meetings, {})
        self.assertEqual(self.cli.json("outbox", "send", waiting[0]["key"])["waiting"], [])
        self.assertEqual(self.meeting(session)["state"], "initiated")

    def testRegistrants(self):
        self.connect()
        session = self.cli.add("With people", *START)["id"]
        people = "First name;Last name;E-mail\nAnn;Example;ann@example.org\nBo;=1+1;bo@example.org\nCy;;nonsense\n"
        imported = self.cli.json("registrants", session, "import", "-", stdin=people)
        self.assertEqual((imported["good"], imported["added"]), (2, 2))
        self.assertEqual([line["line"] for line in imported["lines"] if line["problem"]], [4])
        csv = self.cli.run("registrants", session, "export").out
        self.assertIn("Bo,'=1+1,bo@example.org", csv)
        twice = self.cli.run("registrants", session, "add", "--first-name", "A", "--email", "ANN@example.org",
                             "--json", expect=REFUSED)
        self.assertEqual(twice.error["part"], "email")
        self.assertTrue(self.cli.json("registrants", session, "cancel", "bo@example.org")["cancelled"])
        self.cli.run("registrants", session, "cancel", "nobody@example.org", expect=NOT_THERE)
        page = self.cli.json("registrants", session)
        self.assertEqual((page["active"], page["cancelled"]), (1, 1))

    def testWhoCame(self):
        self.connect()
        session = self.cli.add("Sales meeting", *START)["id"]
        self.cli.run("check-in", session, expect=NOT_THERE)  # it has not taken place yet
        self.cli.run("attendance", session, "dance", expect=BAD_INPUT)
        self.cli.run("attendance", session, "clear", expect=BAD_INPUT)
        self.cli.run("report", "--person", "nobody@example.org", expect=NOT_THERE)
        self.cli.run("registrants", session, "add", "--first-name", "=Ann", "--email", "ann@example.org", expect=None)
        start = "2020-01-01T10:00:00Z"  # of an occurrence that the calendar no longer has
        sheet = self.cli.json("attendance", session, "present", "ANN@example.org", "--occurrence", start)
        self.assertEqual((sheet["headcount"]["attended"], sheet["people"][0]["source"]), (1, "by-hand"))
        self.assertEqual(self.cli.json("report", session)["total"]["attended"], 1)
        csv = self.cli.run("report", "--person", "ann@example.org", "--csv", "-").out
        self.assertIn("2020-01-01 10:00:00", csv)
        self.cli.run("report", session, "--csv", "-", "--separator", "x", expect=BAD_INPUT)
        self.assertEqual(self.cli.json("attendance", session, "clear", "--yes")["cleared"], 1)

    def testReadyNamesWhatIsToMend(self):
        self.connect()
        session = self.cli.add("Ready", *START)["id"]
        self.cli.json("initiate", session, "--without-registrants")
        report = self.cli.json("ready", session)
        self.assertTrue(report["ready"], report)
        self.zoom.meetings.clear()
        report = self.cli.json("ready", session, expect=REFUSED)
        self.assertIn("initiate", [item["repair"] for item in report["items"]])

    def testSaysWhatIsWrong(self):
        session = self.cli.add("Known", *START)["id"]
        rows = (
            (("accounts", "connect", "carrier-pigeon", "--name", "x"), BAD_INPUT),
            (("accounts", "connect", "zoom", "--name", "x", "--set", "clientSecret=x"), BAD_INPUT),
            (("accounts", "connect", "zoom", "--name", "x", "--set", "clientId"), BAD_INPUT),
            (("accounts", "connect", "zoom", "--name", "x", "--secrets", "no"), BAD_INPUT),
            (("accounts", "test", "nobody"), NOT_THERE),
            (("accounts", "dance"), BAD_INPUT),
            (("initiate", session), REFUSED),
            (("initiate", session, "--repeat", "often"), BAD_INPUT),
            (("initiate",), BAD_INPUT),
            (("link", session), BAD_INPUT),
            (("move", session), BAD_INPUT),
            (("registrants", session, "dance"), BAD_INPUT),
            (("registrants", session, "add", "--first-name", "A", "--email", "a at b"), BAD_INPUT),
            (("outbox", "discard"), BAD_INPUT),
        )
        for arguments, code in rows:
            with self.subTest(" ".join(map(str, arguments))):
                outcome = self.cli.run(*arguments, "--json", expect=code)
                self.assertTrue(outcome.error["message"])
        self.assertEqual(self.zoom.requests, [])

    def testThePublishedProgramCannotBeLedElsewhere(self):
        for text in ("MEETWRIGHT_ROUTES".encode(), "MEETWRIGHT_ROUTES".encode("utf-16-le")):
            self.assertNotIn(text, PUBLISHED.read_bytes())

    def testRemovingAnAccountEndsItsSignIn(self):
        self.connect()
        self.cli.run("accounts", "remove", "Sales")
        self.assertIn(("POST", "/oauth/revoke"), self.zoom.requests)

    def testNoSecretLeavesTheKeychain(self):
        self.connect()
        session = self.cli.add("Secret", *START, "--password-stdin", stdin="mark3dpw_x\n")["id"]
        self.cli.json("initiate", session, "--without-registrants")
        for path in (self.folder / "profile").rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                for secret in (SECRET, TOKEN, "mark3dpw_x", "marked-start"):
                    self.assertNotIn(secret.encode(), content, path)


unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
