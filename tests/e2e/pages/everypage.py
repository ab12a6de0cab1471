#!/usr/bin/env python3
"""Every page in light, in dark and on a phone: fits, is accessible (axe-core), and has its picture taken.

everypage.py PORTALHOST   (MEETWRIGHT_PICTURES: where the pictures go; MEETWRIGHT_AXE: axe.min.js)
"""
import base64
import os
import pathlib
import unittest

from pagescase import PagesCase, pictures
from selenium.webdriver.common.by import By

AXE = pathlib.Path(os.environ.get("MEETWRIGHT_AXE", "no axe.min.js named"))


class EveryPage(PagesCase):
    def look(self, driver, name, way):
        with self.subTest(page=name, way=way):
            height = driver.execute_script("return document.documentElement.scrollHeight")
            width = driver.execute_script("return document.documentElement.clientWidth")
            shot = driver.execute_cdp_cmd("Page.captureScreenshot", {
                "captureBeyondViewport": True,
                "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}})
            (pictures() / f"{name}-{way}.png").write_bytes(base64.b64decode(shot["data"]))
            self.assert_fits(driver, name)
            if AXE.is_file():
                self.assertEqual(self.violations(driver), [])

    @staticmethod
    def violations(driver):
        driver.execute_script(AXE.read_text(encoding="utf-8"))
        found = driver.execute_async_script("""
            const done = arguments[0];
            axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
                .then(result => done(result.violations.map(v => [v.id, v.help, v.nodes.map(n => n.html)])),
                      error => done([String(error)]));""")
        return found

    def tour(self, driver, way):
        look = lambda name: self.look(driver, name, way)
        for name, path in {"front": "/", "missing": "/nowhere", "nodoor": "/p/AAAAAAAAAAAAAAAAAAAAAA"}.items():
            self.open(driver, path)
            look(name)
        for name in ("meeting", "locked", "person", "over", "closed", "cancelled", "webinar"):
            self.open(driver, self.path(name))
            look(f"door-{name}")
        self.fill(driver, firstName="Ana", lastName="Silva", email="ana@example.org")
        driver.execute_script("document.querySelectorAll('form').forEach(form => form.noValidate = true)")
        self.press(driver)
        self.wait_for_text(driver, "Something is missing")
        look("register-wrong")
        personal = self.register(
            driver, "webinar", f"{way}@example.org", **{"field:firm": "On the south side"})
        look("registered")
        self.open(driver, personal)
        driver.execute_script("document.querySelector('details').open = true")
        look("personal")
        self.open(driver, "/")
        self.fill(driver, where="100000001", name="Ana")
        self.press(driver)
        self.wait_for_text(driver, "does not lead to a session")
        look("front-wrong")
        self.open(driver, self.path("meeting"))
        self.fill(driver, name="Ana Silva")
        self.press(driver)
        self.until(driver, lambda: driver.current_url.endswith("/check"), "no device check")
        look("check")
        driver.find_element(By.ID, "try").click()
        self.until(driver, lambda: driver.execute_script(
            "return document.getElementById('camera').videoWidth > 0"), "no picture")
        look("check-on")
        self.press(driver)
        self.wait_for_text(driver, "Waiting for the host")
        look("waiting")
        self.rarer_pages(driver, look, way)

    def rarer_pages(self, driver, look, way):
        personal = self.register(driver, "full", f"{way}@example.org")
        self.open(driver, self.path("full"))
        self.wait_for_text(driver, "All places are taken")
        look("door-full")
        self.open(driver, personal)
        driver.find_element(By.TAG_NAME, "summary").click()
        driver.find_element(By.CSS_SELECTOR, "details button").click()
        self.wait_for_text(driver, "Your registration is cancelled")
        look("registration-cancelled")

        # With script this page leads on at once.
        self.join(driver, "party", "Ana Silva")
        room = driver.current_url
        driver.get("about:blank")
        self.tell("start party")
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        driver.get(room)
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.wait_for_text(driver, "Go to the session")
        look("running")

        self.open(driver, "/w/nothing")
        self.wait_for_text(driver, "has run out")
        look("expired")
        self.open(driver, "/")
        self.fill(driver, where=self.facts["code"], name="Ana")
        driver.delete_all_cookies()
        self.press(driver)
        self.wait_for_text(driver, "Please send the form again")
        look("stale")
        self.open(driver, "/")
        driver.execute_async_script("""
            const done = arguments[0];
            (async () => {
                for (let i = 0; i < 200; ++i)
                    if ((await fetch('/j/' + (200000000 + i))).status === 429)
                        break;
            })().then(done);""")
        self.open(driver, self.path("meeting"))
        self.wait_for_text(driver, "Too many tries")
        look("slow")

    def check(self, way, **how):
        self.tour(self.browser(
            arguments=["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"], **how), way)
        if not AXE.is_file():
            self.skipTest(f"the pages fit, but accessibility was not checked: {AXE} is not there. "
                          "./dev test installs axe-core where npm is")

    def test_light(self):
        self.check("light")

    def test_dark(self):
        self.check("dark", dark=True)

    def test_phone(self):
        self.check("phone", phone=True)


if __name__ == "__main__":
    unittest.main(verbosity=2)
