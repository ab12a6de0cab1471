#!/usr/bin/python3
"""mails.py PROGRAM SMTP_SERVER DAEMON [unittest arguments]   inside with-secrets.sh
The real meetwright-cli, with a real keychain, at a real SMTP server (tests/support/smtp-server.py)."""
import json
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from commandline import BAD_INPUT, FAILED, NOT_THERE, REFUSED, CommandLine  # noqa: E402

PROGRAM, SERVER, DAEMON = map(pathlib.Path, sys.argv[1:4])
START = ("--start", "2031-03-04T10:00", "--zone", "Europe/Berlin", "--duration", "60")
PASSWORD = "right horse"
USER = "dana@example.org"


class Smtp:
    def __init__(self, folder):
        self.folder = folder
        self.process = subprocess.Popen(["/usr/bin/python3", "-W", "ignore", str(SERVER), str(folder)], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ports = json.loads(self.process.stdout.readline())

    def close(self):
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def recipients(self):
        return sorted(address for file in self.folder.glob("*.json")
                      for address in json.loads(file.read_text(encoding="utf-8"))["to"])


class Mails(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="meetwright-cli.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / "smtp").mkdir()
        self.smtp = Smtp(self.folder / "smtp")
        self.addCleanup(self.smtp.close)
        self.cli = CommandLine(PROGRAM, self.folder / "profile")
        self.session = self.cli.add("Spring training", *START)["id"]
        for name in ("Ann", "Bob"):
            self.cli.json("registrants", self.session, "add", "--first-name", name, "--email",
                          f"{name.lower()}@example.com", "--wait", 0)
        # Another time, which both are told.
        self.cli.json("edit", self.session, "--start", "2031-03-05T10:00")
        self.mails = self.cli.json("mails")["mails"]

    def account(self, *more, password=PASSWORD, **options):
        self.addCleanup(self.cli.run, "mails", "account", "--remove", expect=None)
        return self.cli.run("mails", "account", "--server", "127.0.0.1", "--port", self.smtp.ports["tls"], "--user", USER,
                            "--from", USER, "--certificate", self.smtp.ports["ca"], "--password", "-", *more, "--json",
                            stdin=password + "\n", **options)

    def testFromTheAccountToWhatWasSent(self):
        self.assertEqual(sorted(mail["address"] for mail in self.mails), ["ann@example.com", "bob@example.com"])
        ann = next(mail for mail in self.mails if mail["address"].startswith("ann"))
        bob = next(mail for mail in self.mails if mail["address"].startswith("bob"))
        self.assertEqual((ann["kind"], ann["state"], ann["canTakeBack"]), ("update", "waiting", True))
        self.assertIn("Spring training", self.cli.json("mails", "show", ann["key"])["subject"])
        refused = self.cli.run("mails", "send-now", ann["key"], "--json", expect=REFUSED)
        self.assertEqual(refused.error["part"], "account")

        self.assertTrue(self.account().json["ready"])
        self.assertIn("queued", self.cli.json("mails", "test", "kim@example.com")["said"])
        self.assertEqual(self.cli.json("mails", "take-back", bob["key"]), {"done": 1})
        self.cli.run("mails", "take-back", bob["key"], expect=REFUSED)
        self.assertEqual(self.cli.json("mails", "send-now", ann["key"])["done"], 1)
        self.assertEqual(self.smtp.recipients(), ["ann@example.com", "kim@example.com"])
        self.assertEqual(self.cli.json("mails")["mails"], [])
        states = {mail["address"]: mail["state"] for mail in self.cli.json("mails", "--session", self.session)["mails"]}
        self.assertEqual(states, {"ann@example.com": "sent", "bob@example.com": "discarded"})
        self.cli.run("mails", "arrived", ann["key"], expect=REFUSED)
        self.cli.json("mails", "send-now")
        self.assertEqual(len(self.smtp.recipients()), 2)

    def testWithoutAnAccountTheyBecomeDrafts(self):
        keys = [mail["key"] for mail in self.mails]
        written = self.cli.json("mails", "draft", *keys, "--output", self.folder / "drafts")["written"]
        self.assertEqual(len(written), 2)
        self.assertIn(b"X-Unsent: 1", pathlib.Path(written[0]).read_bytes())
        self.assertEqual(self.cli.json("mails")["mails"], [])

    def testSaysWhatIsWrong(self):
        rows = (
            (("mails", "fly"), BAD_INPUT, "fly"),
            (("mails", "show"), BAD_INPUT, "KEY"),
            (("mails", "show", "nobody"), NOT_THERE, "nobody"),
            (("mails", "show", "0b8e1d5c-7f6e-4b58-9d1e-3f2a7c5b9e10"), NOT_THERE, None),
            (("mails", "draft", self.mails[0]["key"]), BAD_INPUT, "--output"),
            (("mails", "account", "--encryption", "none"), BAD_INPUT, "--encryption"),
            (("mails", "account", "--server", "a b", "--user", "x"), BAD_INPUT, "server"),
            (("mails", "test", "kim@example.com"), REFUSED, "account"),
            (("mails", "list", "--session", "000000000"), NOT_THERE, None),
        )
        for arguments, code, part in rows:
            with self.subTest(" ".join(arguments)):
                outcome = self.cli.run(*arguments, "--json", expect=code)
                self.assertIn(part or "", outcome.err)
        self.account(password="wrong horse")
        refused = self.cli.run("mails", "test", "kim@example.com", "--json", expect=REFUSED)
        self.assertIn("password", refused.error["message"])
        self.cli.run("mails", "send-now", self.mails[0]["key"], expect=REFUSED)
        self.assertEqual({mail["state"] for mail in self.cli.json("mails")["mails"]}, {"waiting"})
        self.account("--port", "1")
        self.cli.run("mails", "test", "kim@example.com", expect=FAILED)

    def testThePasswordIsNowhereButInTheKeychain(self):
        shown = self.account().out
        self.cli.json("mails", "send-now", self.mails[0]["key"])
        self.assertNotIn(PASSWORD, shown)
        for file in (self.folder / "profile").rglob("*"):
            if file.is_file():
                self.assertNotIn(PASSWORD.encode(), file.read_bytes(), file)

    def testTheServiceSendsThemToo(self):
        self.account()
        self.cli.run("export-credentials", self.folder / "credentials")
        self.cli.json("mails", "send-now", *[mail["key"] for mail in self.mails], "--wait", 0)
        database = next((self.folder / "profile").rglob("*.db"))
        config = self.folder / "meetwrightd.conf"
        config.write_text(f"[database]\nfile={database}\n[pages]\non=false\n[outbox]\non=false\n[health]\nport=0\n"
                          f"[mail]\nserver=127.0.0.1\nport={self.smtp.ports['tls']}\nuser={USER}\nfrom={USER}\n"
                          f"certificate={self.smtp.ports['ca']}\n", encoding="utf-8")
        with subprocess.Popen([str(DAEMON), "--config", str(config), "--credentials", str(self.folder / "credentials")],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as daemon:
            self.addCleanup(daemon.kill)
            deadline = time.monotonic() + 60
            while len(self.smtp.recipients()) < 2 and daemon.poll() is None and time.monotonic() < deadline:
                time.sleep(0.1)
            daemon.terminate()
            said = daemon.stdout.read()
        self.assertEqual(self.smtp.recipients(), ["ann@example.com", "bob@example.com"], said)
        self.assertNotIn(PASSWORD, said)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:])
