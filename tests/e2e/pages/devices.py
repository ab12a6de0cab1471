#!/usr/bin/env python3
"""Camera and microphone, with Chromium's false ones.   devices.py PORTALHOST"""
import unittest

from pagescase import PagesCase
from selenium.webdriver.common.by import By

FAKE = ["--use-fake-device-for-media-stream"]
ALLOWED = [*FAKE, "--use-fake-ui-for-media-stream"]


class Devices(PagesCase):
    def at_the_check(self, arguments):
        driver = self.browser(arguments=arguments)
        self.open(driver, self.path("meeting"))
        self.fill(driver, name="Ana")
        self.press(driver)
        self.until(driver, lambda: driver.current_url.endswith("/check"), "no device check")
        return driver

    def test_shows_the_picture_and_the_level_and_sends_nothing(self):
        driver = self.at_the_check(ALLOWED)
        driver.find_element(By.ID, "try").click()
        self.until(driver, lambda: driver.execute_script(
            "return document.getElementById('camera').videoWidth > 0"), "no picture")
        self.wait_for_text(driver, "Your microphone works.")
        self.assertTrue(driver.find_element(By.ID, "level").is_displayed())
        self.assertGreater(len(driver.find_elements(By.CSS_SELECTOR, "#microphone-choice option")), 0)
        asked = driver.execute_script(
            "return performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)")
        self.assertEqual([path for path in asked if not path.startswith("/static/")], [])
        self.press(driver)
        self.wait_for_text(driver, "Waiting for the host")

    def test_says_what_to_do_when_the_browser_refuses(self):
        driver = self.at_the_check([*FAKE, "--deny-permission-prompts"])
        driver.find_element(By.ID, "try").click()
        self.wait_for_text(driver, "Allow it at the address bar")
        self.press(driver)
        self.wait_for_text(driver, "Waiting for the host")

    def test_other_pages_may_not_use_them(self):
        driver = self.browser(arguments=ALLOWED)
        self.open(driver, "/")
        name = driver.execute_async_script("""
            const done = arguments[0];
            navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(() => done('let'), e => done(e.name));
            """)
        self.assertEqual(name, "NotAllowedError")


if __name__ == "__main__":
    unittest.main(verbosity=2)
