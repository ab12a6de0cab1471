#!/usr/bin/env python3
"""The same without script.   noscript.py PORTALHOST"""
import unittest

from pagescase import PagesCase
from selenium.webdriver.common.by import By


class WithoutScript(PagesCase):
    def test_waits_and_finds_a_link_when_the_host_has_started(self):
        driver = self.browser(script=False)
        self.open(driver, self.path("meeting"))
        self.fill(driver, name="Ana")
        self.press(driver)
        self.wait_for_text(driver, "this check does not work here")
        self.press(driver)
        self.wait_for_text(driver, "loads itself anew")
        self.until(driver, lambda: driver.current_url.endswith("?again=1"), "it does not look again")
        self.assertEqual(self.tell("waiting meeting")["names"], ["Ana"])
        self.tell("start meeting")
        self.wait_for_text(driver, "Go to the session")
        driver.find_element(By.ID, "go").click()
        self.assert_in_meeting(driver)

    def test_registers(self):
        driver = self.browser(script=False)
        personal = self.register(driver, "webinar", "ana@example.org", **{"field:firm": "South side"})
        self.open(driver, personal)
        self.press(driver)
        # A webinar asks for no devices.
        self.wait_for_text(driver, "Waiting for the host")


if __name__ == "__main__":
    unittest.main(verbosity=2)
