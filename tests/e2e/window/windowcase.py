"""The real program on a desktop of its own (with-desktop.sh), driven as a screen reader's user does.

Each test has a profile of its own, and programs registered for web links and mail that write down what
they are given. A test that fails leaves a picture of the screen, the accessibility tree and what the
program said in the build folder."""
import contextlib
import functools
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import types
import unittest
import urllib.parse
import warnings

HERE = pathlib.Path(__file__).resolve().parent
SUPPORT = HERE.parent.parent / "support"
sys.path[:0] = [str(HERE.parent), str(SUPPORT)]
from atspi import App, NotFound, until  # noqa: E402
from commandline import CommandLine  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)  # of python3-pyatspi itself
import pyatspi  # noqa: E402

PROGRAMS = pathlib.Path(sys.argv[1])  # build/<preset>/bin
FAILURES = PROGRAMS.parent / "e2e-failures"


def keys(*names):
    """Real keys, to whatever window has the focus."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


class Program:
    """meetwright with this profile, from its start to its end."""

    def __init__(self, profile, log, *arguments):
        self.log = log
        self.output = open(log, "ab")
        self.process = subprocess.Popen([str(PROGRAMS / "meetwright"), "--profile", str(profile), *map(str, arguments)],
                                        stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output)
        self._app = None

    @property
    def app(self):
        if self._app is None:
            self._app = App("meetwright", timeout=60)
        return self._app

    def isRunning(self):
        return self.process.poll() is None

    def stop(self):
        if self.isRunning():
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.output.close()


class WindowCase(unittest.TestCase):
    maxDiff = None
    remindsBeforeStart = False  # the question "Ready to be seen?"

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="meetwright-e2e.")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.profile = self.folder / "profile"
        self.profile.mkdir()
        (self.profile / "meetwright.ini").write_text(
            f"[start]\nlastCheck={str(self.remindsBeforeStart).lower()}\n")
        self.cli = CommandLine(PROGRAMS / "meetwright-cli", self.profile)
        self.programs = []
        self.links = self.registered("recorded-browser", "x-scheme-handler/https", "x-scheme-handler/http", "text/html")
        self.mails = self.registered("recorded-mail", "x-scheme-handler/mailto")
        self.addCleanup(self.stopPrograms)

    def registered(self, name, *types):
        """A default program for these types, and the file it writes to."""
        out = self.folder / f"{name}.txt"
        done = subprocess.run([str(SUPPORT / "fake-handler.sh"), name, str(out), *types], capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return out

    def start(self, *arguments):
        program = Program(self.profile, self.folder / "program.log", *arguments)
        self.programs.append(program)
        return program

    def stopPrograms(self):
        for program in self.programs:
            program.stop()

    # ---- what the recorded programs were given

    def given(self, file, count=1, timeout=10):
        def lines():
            found = [line.split("\t", 1)[1] for line in file.read_text().splitlines()]
            return found if len(found) >= count else None
        return until(lines, timeout, f"{count} line(s) in {file.name}, which holds {file.read_text()!r}")

    def openedLink(self, count=1):
        return self.given(self.links, count)[-1]

    def mailto(self):
        """Of the last recorded mail: subject and body."""
        url = urllib.parse.urlsplit(self.given(self.mails)[-1])
        self.assertEqual(url.scheme, "mailto")
        fields = urllib.parse.parse_qs(url.query, keep_blank_values=True, strict_parsing=True)
        return fields["subject"][0], fields["body"][0].replace("\r\n", "\n")

    # ---- the list

    def rows(self, app, listName="Sessions"):
        """The names of the rows that the list shows, as they are read aloud."""
        items = app.find("list", listName)
        return [items.getChildAtIndex(i).name for i in range(items.childCount) if items.getChildAtIndex(i)]

    def row(self, app, *words, timeout=10, listName="Sessions"):
        """The first row that says all the words, once it is there."""
        def found():
            for name in self.rows(app, listName):
                if all(word in name for word in words):
                    return name
            return None
        return until(found, timeout, f"row with {words} among {self.rows(app, listName)}")

    def noRow(self, app, word, timeout=10, listName="Sessions"):
        until(lambda: not any(word in name for name in self.rows(app, listName)), timeout, f"no row with {word!r}")

    def focusList(self, app):
        """By keys: Qt offers assistive technology no way to focus a list."""
        keys("ctrl+f")
        search = app.find("edit", "Search sessions by topic, session ID or host")
        until(lambda: search.getState().contains(pyatspi.STATE_FOCUSED), 10, "the search field")
        keys("Down")
        items = app.find("list", "Sessions")
        until(lambda: not search.getState().contains(pyatspi.STATE_FOCUSED), 10, "the list")
        return items

    def select(self, app, word):
        """Goes to the row with the arrow keys, as one must without a mouse."""
        self.row(app, word)
        items = self.focusList(app)

        def selected():
            for i in range(items.childCount):
                item = items.getChildAtIndex(i)
                if item and item.getState().contains(pyatspi.STATE_SELECTED):
                    return item.name
            return ""

        keys("Home")
        seen = None
        for _ in range(60):
            now = until(selected, 3, "a selected row")
            if word in now:
                return now
            if now == seen:
                break
            seen = now
            keys("Down")
            try:
                until(lambda: selected() != seen, 1, "the next row")
            except NotFound:
                break
        raise NotFound(f"no row with {word!r} can be reached; the last one is {seen!r}")

    def press(self, app, name, role="button"):
        """Presses the control as assistive technology does, once it is enabled."""
        until(lambda: app.find(role, name, 2).getState().contains(pyatspi.STATE_ENABLED), 10, f"enabled {role} {name!r}")
        app.press(role, name)

    def opens(self, act):
        """Does it and waits until one more window of the program, such as a menu, is on the screen."""
        def shown():
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "meetwright"],
                                   capture_output=True, text=True)
            return len(found.stdout.split())
        before = shown()
        act()
        until(lambda: shown() > before, 5, "an open menu")

    def pressImport(self, app):
        """The button says how many: "Import 2 sessions"."""
        def named():
            return next((one.name for one in app.walk() if one.getRoleName() == "push button"
                         and one.name.startswith("Import") and one.getState().contains(pyatspi.STATE_ENABLED)), None)
        self.press(app, until(named, 10, "the button that imports"))

    def write(self, app, name, text, role="edit"):
        """Types it into the field, over what was there."""
        field = app.focus(role, name)
        keys("ctrl+a")
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "5", text], check=True)
        until(lambda: field.queryText().characterCount == len(text), 10, f"{text!r} in {name!r}")

    def pasted(self, app):
        """What is on the clipboard: pasted into the box of the Join drawer, and cleared again."""
        self.press(app, "Join Session", role="check")
        box = app.focus("edit", "Session ID, join code, link, or the whole invitation")
        keys("ctrl+a", "ctrl+v")
        until(lambda: box.queryText().characterCount > 0, 5, "the pasted text")
        text = box.queryText().getText(0, -1)
        keys("ctrl+a", "Delete")
        until(lambda: box.queryText().characterCount == 0, 5, "an empty box")
        self.press(app, self.schedulerHeader(app), role="check")
        return text

    def schedulerHeader(self, app):
        for one in app.walk():
            if one.getRoleName() == "check box" and one.name.startswith("Scheduler"):
                return one.name
        return "Scheduler"

    def answer(self, app, verb):
        """Presses a button of the question that is asked."""
        def pressed():
            for box in app.walk():
                if box.getRoleName() in ("alert", "dialog") and box.getState().contains(pyatspi.STATE_SHOWING):
                    for one in app.walk(box):
                        if one.getRoleName() == "push button" and one.name == verb:
                            app.act(one, "Press")
                            return True
            return False
        until(pressed, 10, f"a question with the answer {verb!r}")

    def message(self, app, *words, timeout=10):
        """Waits until the window says this."""
        def said():
            for one in app.walk():
                if one.name and all(word in one.name for word in words) and one.getState().contains(pyatspi.STATE_SHOWING):
                    return one.name
            return None
        return until(said, timeout, f"a message with {words}")

    # ---- failures

    def __init__(self, name="runTest"):
        super().__init__(name)
        test = getattr(self, name)

        @functools.wraps(test)
        def watched(self):
            try:
                test()
            except unittest.SkipTest:
                raise
            except BaseException:
                self.keepEvidence()
                raise
        setattr(self, name, types.MethodType(watched, self))

    def keepEvidence(self):
        FAILURES.mkdir(parents=True, exist_ok=True)
        name = FAILURES / self.id().split(".", 1)[-1]
        subprocess.run(["import", "-window", "root", f"{name}.png"], check=False, timeout=60)
        log = self.folder / "program.log"
        print(f"--- {self.id()} failed; picture of the screen: {name}.png", file=sys.stderr)
        if log.exists():
            print("--- the program said:\n" + log.read_text(errors="replace")[-4000:], file=sys.stderr)
        try:
            with open(f"{name}.txt", "w", encoding="utf-8") as tree, contextlib.redirect_stdout(tree):
                App("meetwright", timeout=1).dump()
            print(f"--- what assistive technology sees: {name}.txt", file=sys.stderr)
        except Exception as error:  # the program may be gone, which is what the test complains about
            print(f"--- no accessibility tree: {error}", file=sys.stderr)


def noon():
    """A zone in which it is about noon: what is today does not end while a test runs."""
    return f"Etc/GMT{time.gmtime().tm_hour - 12:+d}"


def at(seconds=0):
    """The wall time in UTC so many seconds from now, as --start takes it."""
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(time.time() + seconds))


def main():
    os.environ.setdefault("TZ", "Europe/Berlin")
    os.environ["LC_ALL"] = "C.UTF-8"
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
