#!/usr/bin/env python3
"""An attendee with a browser: registers, waits, is let in by the host's start.   attend.py PORTALHOST"""
import unittest

from pagescase import PagesCase
from selenium.webdriver.common.by import By


class Attending(PagesCase):
    def test_registers_waits_in_two_windows_and_is_let_in_without_a_click(self):
        driver = self.browser()
        personal = self.register(driver, "training", "ana@example.org")
        windows = []
        for name in ("Ana Silva", "Ana on the tablet"):
            driver.switch_to.new_window("window")
            windows.append(driver.current_window_handle)
            self.open(driver, personal)
            self.assertEqual(driver.find_element(By.NAME, "name").get_attribute("value"), "Ana Silva")
            self.fill(driver, name=name)
            self.press(driver)
            self.until(driver, lambda: driver.current_url.endswith("/check"), "no device check")
            self.press(driver)
            self.wait_for_text(driver, "Waiting for the host")
            for fact in ("Onboarding", "Dana Reyes", "1 hour", name):
                self.wait_for_text(driver, fact)
        self.eventually(lambda: self.tell("waiting training")["names"], "nobody waits")
        self.assertTrue(self.tell("start training")["done"])
        for window in windows:
            driver.switch_to.window(window)
            self.assert_in_meeting(driver)
        self.eventually(lambda: not self.tell("waiting training")["names"], "somebody still waits")
        # After the start: check and name, then in.
        self.open(driver, personal)
        self.press(driver)
        self.until(driver, lambda: driver.current_url.endswith("/check"), "no device check")
        self.press(driver)
        self.assert_in_meeting(driver)

    def test_on_a_phone_from_the_code_to_the_meeting(self):
        driver = self.browser(phone=True)
        driver.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": "Asia/Tokyo"})
        self.open(driver, "/")
        self.assert_fits(driver, "the first page")
        self.fill(driver, where="100000001", name="Jun")
        self.press(driver)
        self.wait_for_text(driver, "does not lead to a session")
        self.fill(driver, where=self.facts["code"])
        self.press(driver)
        self.until(driver, lambda: driver.current_url.endswith("/check"), "no device check")
        self.assert_fits(driver, "the device check")
        self.fill(driver, name="Jun S.")
        self.press(driver)
        self.wait_for_text(driver, "Waiting for the host")
        self.wait_for_text(driver, "For you:")
        self.wait_for_text(driver, "Jun S.")
        self.assert_fits(driver, "the waiting room")
        self.eventually(lambda: self.tell("waiting meeting")["names"] == ["Jun S."], "not seen by the host")
        self.tell("start meeting")
        self.assert_in_meeting(driver)

    def test_password_is_asked_for_only_where_there_is_one(self):
        driver = self.browser()
        self.open(driver, self.path("locked"))
        self.fill(driver, name="Ana", password="herring")
        self.press(driver)
        self.wait_for_text(driver, "does not lead to a session")
        self.fill(driver, password="swordfish")
        self.press(driver)
        self.until(driver, lambda: "/w/" in driver.current_url, "not in")

    def test_who_waits_is_told_when_the_host_closes(self):
        driver = self.browser()
        self.join(driver, "party", "Ana")
        self.wait_for_text(driver, "Waiting for the host")
        self.eventually(lambda: self.tell("waiting party")["names"], "nobody waits")
        self.tell("close party")
        self.wait_for_text(driver, "This session is closed")


if __name__ == "__main__":
    unittest.main(verbosity=2)
