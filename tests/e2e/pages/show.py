#!/usr/bin/env python3
"""Shows what an attendee sees, step by step: told here, and as pictures.   show.py PORTALHOST FOLDER"""
import pathlib
import sys
import unittest

FOLDER = pathlib.Path(sys.argv.pop(2)).resolve()

from pagescase import PagesCase  # noqa: E402


class Showing(PagesCase):
    step = 0

    def show(self, driver, what):
        Showing.step += 1
        file = FOLDER / f"{self.step}.png"
        driver.save_screenshot(str(file))
        print(f"{self.step}. {what}\n   {file}", flush=True)

    def test_from_the_link_to_the_meeting(self):
        FOLDER.mkdir(parents=True, exist_ok=True)
        driver = self.browser()
        self.open(driver, self.path("training"))
        self.show(driver, "Ana opens the link of a session that asks for registration.")
        personal = self.register(driver, "training", "ana@example.org")
        self.show(driver, "She has registered; the host sends her personal link.")
        self.open(driver, personal)
        self.show(driver, "Her personal link asks for the name that others will see.")
        self.press(driver)
        self.until(driver, lambda: driver.current_url.endswith("/check"), "no device check")
        self.press(driver)
        self.wait_for_text(driver, "Waiting for the host")
        self.show(driver, "Camera and microphone are checked. She waits for the host.")
        self.eventually(lambda: self.tell("waiting training")["names"], "nobody waits")
        print(f"   The host sees who waits: {', '.join(self.tell('waiting training')['names'])}", flush=True)
        self.tell("start training")
        self.assert_in_meeting(driver)
        print(f"   The host starts. Without a click she is at {driver.current_url}", flush=True)


if __name__ == "__main__":
    unittest.main(verbosity=0)
