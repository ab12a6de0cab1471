"""The demo: what a host can try without any account, clicked through as shipped."""
import re
import subprocess

from windowcase import FAILURES, WindowCase, keys, main, until


class Demo(WindowCase):
    def idIn(self, row):
        return re.sub(r"\D", "", row.split("session ID")[1])[:9]

    def picture(self, name):
        FAILURES.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(FAILURES / f"{name}.png")], check=False, timeout=60)

    def said(self, app, words):
        return any(words in one.name for one in app.walk() if one.name)

    # NEW-01
    def testMovesARehearsalToTheOtherAccount(self):
        app = self.start("--demo").app
        topic = "Webinar: what is new in spring"
        before = self.idIn(self.row(app, topic, "Rehearsal", timeout=30))
        self.select(app, topic)
        keys("ctrl+shift+c")
        self.message(app, "Copied the link")
        link = self.pasted(app)
        self.select(app, topic)
        self.opens(lambda: keys("Menu"))
        self.opens(lambda: keys("p", "Right"))
        keys("m")
        until(lambda: self.said(app, "The meeting is made at Rehearsal · Rehearsal 2"), 10, "what will happen, in words")
        self.press(app, "Move")
        self.message(app, topic, "Rehearsal 2", timeout=20)
        after = self.idIn(self.row(app, topic, "Rehearsal"))
        self.assertEqual(after, before)
        self.picture("moved")
        self.select(app, topic)
        keys("ctrl+shift+c")
        self.message(app, "Copied the link")
        self.assertIn(before, link)
        self.assertEqual(self.pasted(app), link)


if __name__ == "__main__":
    main()
