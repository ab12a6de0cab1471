#!/usr/bin/env python3
"""In a language that is written from right to left the pages are mirrored.   righttoleft.py PORTALHOST LRELEASE"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

LRELEASE = sys.argv.pop(2)

from pagescase import PagesCase, pictures  # noqa: E402 (takes the first argument)
from selenium.webdriver.common.by import By  # noqa: E402

WORDS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ar"><context>
<name>portal::Page</name>
<message><source>Join this session</source><translation>انضم إلى هذه الجلسة</translation></message>
<message><source>Your name</source><translation>اسمك</translation></message>
<message><source>When</source><translation>متى</translation></message>
<message><source>Session ID</source><translation>رقم الجلسة</translation></message>
<message><source>Go to the waiting room</source><translation>إلى غرفة الانتظار</translation></message>
<message><source>Waiting for the host</source><translation>في انتظار المضيف</translation></message>
</context></TS>"""


class RightToLeft(PagesCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        words = pathlib.Path(folder.name) / "meetwright_ar.ts"
        words.write_text(WORDS, encoding="utf-8")
        subprocess.run([LRELEASE, "-silent", str(words), "-qm", str(words.with_suffix(".qm"))], check=True)
        cls.translations = folder.name
        super().setUpClass()

    def test_page_is_mirrored(self):
        driver = self.browser(language="ar")
        self.open(driver, self.path("meeting"))
        self.assertEqual(driver.find_element(By.TAG_NAME, "html").get_attribute("dir"), "rtl")
        self.wait_for_text(driver, "انضم إلى هذه الجلسة")
        self.assert_fits(driver, "the door")
        brand = driver.find_element(By.CSS_SELECTOR, ".brand").rect
        self.assertGreater(brand["x"] + brand["width"], 900)  # of 1000
        name = driver.find_element(By.CSS_SELECTOR, ".facts dt").rect
        value = driver.find_element(By.CSS_SELECTOR, ".facts dd").rect
        self.assertGreater(name["x"], value["x"])
        driver.save_screenshot(str(pictures() / "door-righttoleft.png"))
        # What the host typed keeps its own direction.
        self.assertEqual(driver.find_element(By.CSS_SELECTOR, "h1 bdi").text, "Sales meeting with ABC Co")
        self.join(driver, "meeting", "أنا")
        self.wait_for_text(driver, "في انتظار المضيف")
        self.assert_fits(driver, "the waiting room")
        driver.save_screenshot(str(pictures() / "waiting-righttoleft.png"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
