#!/usr/bin/python3
"""screenshots.py PROGRAM FOLDER   inside with-desktop.sh: the pictures of README.md, from the demo."""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from atspi import App, until  # noqa: E402

PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
DEMO = [PROGRAM, "--demo", "--demo-time", "2026-11-20T09:41"]


def panel(name, *options):
    subprocess.run([*DEMO, "--screenshot", str(FOLDER / name), *options], check=True, timeout=60)


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def picture(name, window="root", *options):
    """Once two in a row are equal: what still moves is not ready to be seen."""
    last = None

    def still():
        nonlocal last
        shot = subprocess.run(["import", "-window", window, *options, "png:-"], check=True, capture_output=True).stdout
        pixels = subprocess.run(["convert", "png:-", "rgb:-"], input=shot, check=True, capture_output=True).stdout
        equal, last = pixels == last, pixels
        return shot if equal else None
    (FOLDER / name).write_bytes(until(still, 10, "a picture that stands still"))


def activeWindow(title):
    def found():
        number = subprocess.run(["xdotool", "getactivewindow"], check=True, capture_output=True, text=True).stdout.strip()
        name = subprocess.run(["xdotool", "getwindowname", number], check=True, capture_output=True, text=True).stdout
        return number if title in name else None
    return until(found, 10, f"the active window {title!r}")


def windows(app, main):
    keys("ctrl+f"); subprocess.run(["xdotool", "type", "Open office hour"], check=True)
    keys("Down", "Home", "ctrl+shift+a")
    app.find("tab", "Report", timeout=20)
    app.press("tab", "Report")
    report = until(lambda: next((number for number in [subprocess.run(
        ["xdotool", "getactivewindow"], capture_output=True, text=True, check=True).stdout.strip()]
        if number != main), None), 10, "the window of attendance")
    picture("report.png", report)
    keys("Escape")
    activeWindow("Meetwright")

    app.press("button", "Rehearsal…")
    rehearsal = activeWindow("Rehearsal")
    steps = app.find("tree", "What the session causes", timeout=20)
    until(lambda: steps.childCount > 20, 20, "what the session causes")
    for _ in range(2):
        until(lambda: app.enabled("button", "Next event"), 20, "an event to come")
        app.press("button", "Next event")
    until(lambda: app.enabled("button", "Next event"), 20, "the clock at rest")
    picture("rehearsal.png", rehearsal)
    keys("Escape")
    activeWindow("Meetwright")


def live():
    program = subprocess.Popen(DEMO, stdin=subprocess.DEVNULL)
    try:
        app = App("meetwright", timeout=30)
        sessions = app.find("list", "Sessions", timeout=20)
        until(lambda: sessions.childCount > 5, 20, "the demo's sessions")
        main = activeWindow("Meetwright")

        keys("ctrl+f"); keys("Down")
        keys("Home", "Down", "Down", "F2")
        app.find("edit", "Topic", timeout=10)
        session = until(lambda: next((number for number in [subprocess.run(
            ["xdotool", "getactivewindow"], capture_output=True, text=True, check=True).stdout.strip()]
            if number != main), None), 10, "the session window")
        picture("session.png", session)
        keys("Escape")
        app.absent("edit", "Topic")

        windows(app, main)

        # The panel with the tray icon is at the bottom, its menu opens above it.
        subprocess.run(["xdotool", "windowminimize", main], check=True)
        subprocess.run(["xdotool", "mousemove", "985", "745", "click", "3"], check=True)
        picture("tray.png", "root", "-crop", "420x420+580+340", "+repage")
        keys("Escape")
    finally:
        program.terminate()
        program.wait(10)


panel("panel.png")
panel("panel-dark.png", "--theme", "dark")
panel("wide.png", "--width", "960")
live()
print("\n".join(str(file) for file in sorted(FOLDER.glob("*.png"))))
