#!/usr/bin/python3
"""service.py MEETWRIGHTD CLI [unittest arguments]   inside with-secrets.sh
The real meetwrightd, without a display, on a database that the real command line filled."""
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from commandline import CommandLine  # noqa: E402

SERVICE, CLI = map(pathlib.Path, sys.argv[1:3])
START = ("--start", "2031-03-04T10:00", "--zone", "Europe/Berlin", "--duration", "60")


def fetch(url):
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status, answer.read().decode(), answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(), error.headers


class Service(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="meetwright-service.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.cli = CommandLine(CLI, self.folder / "profile", dict(os.environ))
        self.config = self.folder / "meetwrightd.conf"

    def configure(self, **groups):
        wanted = {"database": {"driver": "sqlite", "file": self.folder / "profile" / "meetwright.db"},
                  "pages": {"on": "true", "address": "127.0.0.1", "port": 0},
                  "health": {"address": "127.0.0.1", "port": 0}}
        for name, values in groups.items():
            wanted.setdefault(name, {}).update(values)
        self.config.write_text("".join(
            f"[{name}]\n" + "".join(f"{key}={value}\n" for key, value in values.items())
            for name, values in wanted.items()))

    def credentials(self):
        self.cli.run("export-credentials", self.folder / "credentials")
        return self.folder / "credentials"

    def command(self, *more):
        return [str(SERVICE), "--config", str(self.config), *map(str, more)]

    def begin(self, *more):
        """The running service and where its pages are."""
        service = subprocess.Popen(self.command(*more), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(service.stdout.close)
        self.addCleanup(service.stderr.close)
        self.addCleanup(service.wait)
        self.addCleanup(service.kill)
        for line in service.stdout:
            found = re.search(r"attendee pages on (http://\S+)", line)
            if found:
                return service, found[1]
        raise AssertionError(f"no pages: {service.stderr.read()}")

    def refusal(self, *more):
        done = subprocess.run(self.command(*more), capture_output=True, text=True, timeout=30, check=False)
        self.assertEqual(done.returncode, 1, done)
        return done.stderr

    def testServesThePagesOfASessionThatTheHostMade(self):
        session = self.cli.add("Spring training", *START)
        self.configure()
        service, pages = self.begin("--credentials", self.credentials())
        status, page, headers = fetch(pages + "j/" + session["id"].replace(" ", ""))
        self.assertEqual(status, 200)
        self.assertIn("Spring training", page)
        self.assertIn("default-src 'none'", headers["Content-Security-Policy"])
        service.send_signal(signal.SIGTERM)
        self.assertEqual(service.wait(20), 0)
        self.assertEqual(service.stderr.read(), "")

    def testTellsHealthAndCounts(self):
        self.cli.add("Spring training", *START)
        self.configure(health={"port": 18766})
        _, pages = self.begin("--credentials", self.credentials())
        self.assertEqual(fetch("http://127.0.0.1:18766/health")[:2], (200, "ok\n"))
        fetch(pages)
        status, text, _ = fetch("http://127.0.0.1:18766/metrics")
        self.assertEqual(status, 200)
        values = dict(re.findall(r"^meetwright_(\w+) (\d+)$", text, re.M))
        self.assertGreaterEqual(int(values["requests_total"]), 1)
        for name in ("outbox_waiting", "mail_waiting", "mail_failed", "mail_uncertain", "mail_missed"):
            self.assertEqual(int(values[name]), 0, name)
        self.assertNotIn("Spring", text)

    def testRefusesALineThatItDoesNotKnow(self):
        self.configure(pages={"adress": "0.0.0.0"})
        self.assertIn("pages/adress", self.refusal("--check"))

    def testCheckIsQuietAboutAGoodConfiguration(self):
        self.configure()
        done = subprocess.run(self.command("--check"), capture_output=True, text=True, timeout=30, check=True)
        self.assertEqual(done.stdout + done.stderr, "")

    def testSaysThatTheSecretsAreMissing(self):
        self.cli.add("Spring training", *START)
        self.configure()
        self.assertIn("export-credentials", self.refusal("--credentials", self.folder / "none"))

    def testIsHealthyWithoutPagesWhereNoneAreWanted(self):
        self.cli.add("Spring training", *START)
        self.configure(pages={"on": "false"}, health={"port": 18767})
        service = subprocess.Popen(self.command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(service.stdout.close)
        self.addCleanup(service.stderr.close)
        self.addCleanup(service.wait)
        self.addCleanup(service.kill)
        self.assertIn("health", service.stdout.readline())
        self.assertEqual(fetch("http://127.0.0.1:18767/health")[:2], (200, "ok\n"))

    def testTheCredentialsAreReadableByTheirOwnerAlone(self):
        self.cli.add("Spring training", *START)
        folder = self.credentials()
        self.assertTrue(list(folder.iterdir()))
        for file in [folder, *folder.iterdir()]:
            self.assertEqual(file.stat().st_mode & 0o077, 0, file)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
