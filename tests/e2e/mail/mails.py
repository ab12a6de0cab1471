#!/usr/bin/env python3
"""What people see of every kind of mail.   mails.py FOLDER-OF-EML FOLDER-FOR-PICTURES"""
import base64
import email
import email.policy
import os
import pathlib
import shutil
import sys
import tempfile
import unittest

FOLDER, PICTURES = pathlib.Path(sys.argv.pop(1)), pathlib.Path(sys.argv.pop(1))

try:
    from selenium import webdriver
    from selenium.common.exceptions import TimeoutException
    from selenium.webdriver.chrome.service import Service
except ModuleNotFoundError:
    webdriver = None

PATIENCE = 20
WIDTHS = {"wide": 1000, "mail": 600, "narrow": 320}

# Each text with its contrast (WCAG 2.1) against what is behind it.
CONTRASTS = """
const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
const linear = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const behind = e => {
    for (; e; e = e.parentElement) {
        const colour = parse(getComputedStyle(e).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const found = [];
for (let node; (node = walker.nextNode());) {
    if (!node.textContent.trim()) continue;
    const e = node.parentElement;
    const [dark, bright] = [light(parse(getComputedStyle(e).color)), light(behind(e))].sort((a, b) => a - b);
    found.push([node.textContent.trim().slice(0, 40), (bright + 0.05) / (dark + 0.05)]);
}
return found;
"""
WIDTH = "return [document.documentElement.scrollWidth, document.documentElement.clientWidth]"
SMALL = """
return [...document.querySelectorAll('p, td, th, h1, a')].map(e => parseFloat(getComputedStyle(e).fontSize))
    .filter(size => size < 14)"""


def page(file):
    message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    html = next(p for p in message.walk() if p.get_content_type() == "text/html").get_content()
    for part in message.walk():
        if part["Content-ID"]:
            data = base64.b64encode(part.get_payload(decode=True)).decode()
            html = html.replace("cid:" + part["Content-ID"].strip("<>"), "data:image/png;base64," + data)
    return html


@unittest.skipIf(webdriver is None or not os.path.exists("/usr/bin/chromedriver"),
                 "chromium, its driver or python3-selenium is not installed")
class Mails(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                         "--disable-background-networking", "--disable-component-update", "--hide-scrollbars"):
            options.add_argument(argument)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        cls.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        cls.driver.set_page_load_timeout(PATIENCE)
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        PICTURES.mkdir(parents=True, exist_ok=True)

    @classmethod
    def tearDownClass(cls):
        cls.driver.quit()
        shutil.rmtree(cls.folder)

    def picture(self):
        """Chromium's first one can be lost on a busy machine ("not attached to an active page")."""
        for last in (False, False, True):
            try:
                shot = self.driver.execute_cdp_cmd("Page.captureScreenshot",
                                                   {"captureBeyondViewport": True, "format": "png"})
                return base64.b64decode(shot["data"])
            except TimeoutException:
                if last:
                    raise

    def look(self, scheme, width):
        command = self.driver.execute_cdp_cmd
        command("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        command("Emulation.setDeviceMetricsOverride",
                {"width": WIDTHS[width], "height": 700, "deviceScaleFactor": 1, "mobile": width == "narrow"})
        for file in sorted(FOLDER.glob("*.eml")):
            shown = self.folder / (file.stem + ".html")
            shown.write_text(page(file), encoding="utf-8")
            self.driver.get(shown.as_uri())
            name = f"{file.stem}.{scheme}.{width}.png"
            (PICTURES / name).write_bytes(self.picture())
            with self.subTest(name):
                needed, there = self.driver.execute_script(WIDTH)
                self.assertLessEqual(needed, there, "one has to scroll sideways")
                self.assertEqual(there, WIDTHS[width])
                contrasts = self.driver.execute_script(CONTRASTS)
                self.assertGreater(len(contrasts), 5)
                self.assertEqual([c for c in contrasts if c[1] < 4.5], [])
                self.assertEqual(self.driver.execute_script(SMALL), [])
                dark = self.driver.execute_script(
                    "return getComputedStyle(document.body).backgroundColor") == "rgb(22, 23, 25)"
                self.assertEqual(dark, scheme == "dark")

    def test_light_and_wide(self):
        self.look("light", "wide")

    def test_dark_and_wide(self):
        self.look("dark", "wide")

    def test_light_as_wide_as_most_mail_programs(self):
        self.look("light", "mail")

    def test_light_on_a_small_phone(self):
        self.look("light", "narrow")

    def test_dark_on_a_small_phone(self):
        self.look("dark", "narrow")


if __name__ == "__main__":
    unittest.main()
