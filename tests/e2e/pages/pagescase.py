"""A host with attendee pages (portalhost), a meeting to arrive at, and Chromium."""
import http.server
import json
import os
import pathlib
import subprocess
import sys
import threading
import time
import unittest

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

PATIENCE = 20  # seconds, of a machine that does other things too
HOST = sys.argv.pop(1) if len(sys.argv) > 1 else "portalhost"


class Meeting(http.server.BaseHTTPRequestHandler):
    """Where the provider's meeting would be."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(b"<!DOCTYPE html><html lang=en><title>The meeting</title><h1>You are in the meeting</h1>")

    def log_message(self, *_):
        pass


class PagesCase(unittest.TestCase):
    translations = None  # a folder; else those of the program

    @classmethod
    def setUpClass(cls):
        cls.meeting = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Meeting)
        threading.Thread(target=cls.meeting.serve_forever, daemon=True).start()
        cls.meeting_url = f"http://127.0.0.1:{cls.meeting.server_port}/meeting"
        arguments = [HOST, cls.meeting_url] + ([cls.translations] if cls.translations else [])
        cls.host = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        cls.facts = json.loads(cls.host.stdout.readline())
        cls.origin = f"http://127.0.0.1:{cls.facts['port']}"
        cls.drivers = []

    @classmethod
    def tearDownClass(cls):
        for driver in cls.drivers:
            driver.quit()
        cls.host.stdin.close()
        cls.host.wait(PATIENCE)
        cls.host.stdout.close()
        cls.meeting.shutdown()
        cls.meeting.server_close()

    @classmethod
    def tell(cls, command):
        """A command to the host's program (portalhost.cpp)."""
        cls.host.stdin.write(command + "\n")
        cls.host.stdin.flush()
        return json.loads(cls.host.stdout.readline())

    @classmethod
    def path(cls, session):
        return cls.facts["paths"][session]

    @classmethod
    def browser(cls, *, script=True, phone=False, dark=False, language="en", arguments=()):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        fixed = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--window-size=1000,900"]
        for argument in [*fixed, *arguments]:
            options.add_argument(argument)
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        preferences = {"intl.accept_languages": language}
        if not script:
            preferences["profile.managed_default_content_settings.javascript"] = 2
        options.add_experimental_option("prefs", preferences)
        if phone:
            options.add_experimental_option("mobileEmulation", {
                "deviceMetrics": {"width": 360, "height": 740, "pixelRatio": 2.0, "touch": True}})
        driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        driver.set_page_load_timeout(PATIENCE)
        cls.drivers.append(driver)
        if dark:
            cls.emulate(driver, "dark")
        return driver

    @staticmethod
    def emulate(driver, scheme):
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme},
                         {"name": "prefers-reduced-motion", "value": "reduce"}]})

    def open(self, driver, path):
        driver.get(self.origin + path)

    @staticmethod
    def until(driver, condition, what):
        # The page may change while it is looked at, which Chromium says in more than one way.
        WebDriverWait(driver, PATIENCE, 0.05, [WebDriverException]).until(lambda _: condition(), what)

    def wait_for_text(self, driver, text):
        self.until(driver, lambda: text in driver.find_element(By.TAG_NAME, "body").text, f"no '{text}'")

    def eventually(self, condition, what):
        end = time.monotonic() + PATIENCE
        while not condition():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.05)

    @staticmethod
    def fill(driver, **fields):
        for name, value in fields.items():
            field = driver.find_element(By.NAME, name)
            field.clear()
            field.send_keys(value)

    @staticmethod
    def press(driver):
        driver.find_element(By.CSS_SELECTOR, "form .main").click()

    def register(self, driver, session, email, **more):
        self.open(driver, self.path(session))
        self.fill(driver, firstName="Ana", lastName="Silva", email=email, **more)
        for box in driver.find_elements(By.ID, "consent"):
            box.click()
        self.press(driver)
        self.wait_for_text(driver, "Thank you, you are registered")
        return self.tell(f"personal {session} {email}")["path"]

    def join(self, driver, session, name):
        """Up to the waiting room."""
        self.open(driver, self.path(session))
        self.fill(driver, name=name)
        self.press(driver)
        self.until(driver, lambda: "/w/" in driver.current_url, "not in")
        if driver.current_url.endswith("/check"):
            self.press(driver)
            self.until(driver, lambda: not driver.current_url.endswith("/check"), "still at the check")

    def assert_in_meeting(self, driver):
        self.until(driver, lambda: driver.current_url.startswith(self.meeting_url), "not in the meeting")

    def assert_fits(self, driver, where):
        """Nothing sticks out to the side, and what is pressed is large enough for a finger."""
        wide, inner = driver.execute_script(
            "return [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        self.assertLessEqual(wide, inner, f"{where} is too wide")
        small = driver.execute_script("""
            return [...document.querySelectorAll('button, a, summary, select, input:not([type=hidden])')]
                .filter(e => e.checkVisibility() && !e.closest('.apart'))
                .map(e => [e.textContent || e.name, e.type === 'checkbox' ? e.closest('.tick') : e])
                .map(([name, e]) => [name, Math.round(e.getBoundingClientRect().height)])
                .filter(([, height]) => height < 24);""")
        self.assertEqual(small, [], where)


def pictures():
    folder = pathlib.Path(os.environ.get("MEETWRIGHT_PICTURES", "e2e-pages"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
