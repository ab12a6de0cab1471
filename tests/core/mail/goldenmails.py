#!/usr/bin/env python3
"""What mail programs and calendars make of every kind of mail.   goldenmails.py FOLDER"""
import email
import email.policy
import html.parser
import pathlib
import re
import sys
import unittest

FOLDER = pathlib.Path(sys.argv.pop(1))

try:
    import icalendar
except ModuleNotFoundError:
    icalendar = None

ASKS = {"confirmation": "REQUEST", "update": "REQUEST", "update-one-date": "REQUEST", "invitation": "REQUEST",
        "cohost-invitation": "REQUEST", "cancellation": "CANCEL", "cancellation-one-date": "CANCEL",
        "registration-cancelled": "CANCEL"}
SILENT = {"reminder", "host-reminder", "own-words"}  # nothing for the calendar
INVITES = {"invitation", "cohost-invitation"}  # who gets it is to answer
UID = "0b0c9b52-6a50-4c0e-8d38-5f6f0f1d2c3b@meetwright"
SEQUENCE = 2


class Words(html.parser.HTMLParser):
    """All that can be read in HTML."""

    def __init__(self):
        super().__init__()
        self.words, self.hidden, self.links, self.pictures, self.tags = [], 0, [], [], set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag in ("style", "title"):
            self.hidden += 1
        if tag == "a":
            self.links.append(dict(attrs)["href"])
        if tag == "img":
            self.pictures.append(dict(attrs))

    def handle_endtag(self, tag):
        if tag in ("style", "title"):
            self.hidden -= 1

    def handle_data(self, data):
        if not self.hidden:
            self.words.append(data)


def plain(text):
    return re.sub(r"[\s:]+", " ", text).strip()


class Mail:
    def __init__(self, file):
        self.name, self.language = file.name.split(".")[:2]
        self.message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        self.parts = [p for p in self.message.walk() if not p.is_multipart()]
        self.text = self.part("text/plain").get_content()
        self.html = self.part("text/html").get_content()
        self.words = Words()
        self.words.feed(self.html)

    def part(self, kind):
        found = [p for p in self.parts if p.get_content_type() == kind]
        return found[0] if found else None


MAILS = [Mail(file) for file in sorted(FOLDER.glob("*.eml"))]


class EachMail(unittest.TestCase):
    def each(self, names=None):
        self.assertTrue(MAILS)
        for mail in MAILS:
            if names is None or mail.name in names:
                with self.subTest(f"{mail.name}.{mail.language}"):
                    yield mail


class GoldenMails(EachMail):
    def test_every_kind_is_there_in_both_languages(self):
        self.assertEqual({(m.name, m.language) for m in MAILS},
                         {(n, l) for n in [*ASKS, *SILENT] for l in ("en", "de")})

    def test_nothing_in_it_is_broken(self):
        for mail in self.each():
            defects = [d for p in mail.message.walk() for d in p.defects]
            defects += [d for name in mail.message.keys() for d in mail.message[name].defects]
            self.assertEqual(defects, [])
            for name in ("From", "To", "Subject", "Date", "Message-ID", "References", "Reply-To"):
                self.assertTrue(mail.message[name], name)
            self.assertEqual(mail.message["Auto-Submitted"], "auto-generated")

    def test_answers_go_to_the_host(self):
        for mail in self.each():
            expected = "team@example.org" if mail.name in ("reminder", "own-words") else "dana@example.org"
            self.assertEqual(mail.message["Reply-To"].addresses[0].addr_spec, expected)
            self.assertEqual(mail.message["From"].addresses[0].display_name, "Dana Reyes")

    def test_text_and_html_say_the_same(self):
        for mail in self.each():
            seen = plain(" ".join(mail.words.words))
            for line in mail.text.splitlines():
                self.assertIn(plain(line), seen)
            for link in re.findall(r"https://\S+", mail.text):
                self.assertIn(link, mail.words.links)

    def test_what_was_typed_is_text_in_the_html(self):
        for mail in self.each():
            self.assertLessEqual(mail.words.tags, {"html", "head", "meta", "title", "style", "body", "table", "tr", "td",
                                                   "th", "p", "br", "a", "h1", "div", "img"})
            for picture in mail.words.pictures:  # nothing is fetched from anywhere
                self.assertEqual(picture["src"], "cid:logo@meetwright")
                self.assertTrue(picture["alt"])
            self.assertEqual(bool(mail.words.pictures), mail.part("image/png") is not None)
            self.assertNotIn("url(", mail.html)

    def test_reminders_name_both_zones_the_link_and_the_password(self):
        for mail in self.each({"reminder"}):
            for said in ("Europe/Berlin", "America/New_York", "10:00", "4:00", "open <sesame>", "414 319 478",
                         "https://meet.example.org/a/AbCdEfGhIjKlMnOpQrStUv", "a pot of 20 litres"):
                self.assertIn(said, mail.text)

    def test_only_what_changes_the_calendar_brings_an_entry(self):
        for mail in self.each(SILENT):
            self.assertIsNone(mail.part("text/calendar"))
            self.assertIsNone(mail.part("application/ics"))


@unittest.skipIf(icalendar is None, "python3-icalendar is not installed")
class CalendarParts(EachMail):
    """RFC 5546 (iTIP) and RFC 6047 (iMIP) on each calendar part."""

    def calendars(self, names=None):
        for mail in self.each(names or set(ASKS)):
            part = mail.part("text/calendar")
            calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
            yield mail, part, calendar, calendar.walk("VEVENT")

    def test_the_method_is_said_in_both_places(self):  # RFC 6047 2.4
        for mail, part, calendar, _ in self.calendars():
            self.assertEqual(str(calendar["METHOD"]), ASKS[mail.name])
            self.assertEqual(part.get_param("method"), ASKS[mail.name])
            self.assertEqual(part.get_content_charset(), "utf-8")
            self.assertEqual(part.get_payload(decode=True), mail.part("application/ics").get_payload(decode=True))

    def test_what_itip_requires_is_there_once(self):  # RFC 5546 3.2.2, 3.2.5
        for mail, _, calendar, events in self.calendars():
            self.assertEqual(str(calendar["VERSION"]), "2.0")
            self.assertTrue(calendar["PRODID"])
            for event in events:
                self.assertEqual(event.errors, [])
                self.assertEqual(str(event["UID"]), UID)
                self.assertEqual(event["SEQUENCE"], SEQUENCE)
                self.assertEqual(event["DTSTAMP"].to_ical(), b"20261118T110640Z")
                self.assertEqual(str(event["ORGANIZER"]), "mailto:dana@example.org")
                attendee = event["ATTENDEE"]
                self.assertNotIsInstance(attendee, list)  # nobody reads who else comes
                self.assertEqual(str(attendee), "mailto:" + mail.message["To"].addresses[0].addr_spec)
                asks = mail.name in INVITES
                self.assertEqual(attendee.params["PARTSTAT"], "NEEDS-ACTION" if asks else "ACCEPTED")
                self.assertEqual(attendee.params["RSVP"], "TRUE" if asks else "FALSE")
                self.assertIn("DTSTART", event)
                self.assertIn("SUMMARY", event)
                self.assertEqual(str(event["STATUS"]),
                                 "CANCELLED" if ASKS[mail.name] == "CANCEL" else "CONFIRMED")

    def test_zones_that_are_named_are_explained(self):  # RFC 5545 3.2.19
        for _, _, calendar, events in self.calendars():
            zones = {str(z["TZID"]) for z in calendar.walk("VTIMEZONE")}
            named = {e[n].params["TZID"] for e in events for n in ("DTSTART", "DTEND", "RECURRENCE-ID") if n in e}
            self.assertEqual(named, zones)

    def test_a_series_comes_whole(self):
        for _, _, _, events in self.calendars({"confirmation", "update", "invitation", "cancellation"}):
            self.assertNotIn("RECURRENCE-ID", events[0])
            self.assertIn("RRULE", events[0])
            self.assertEqual([e["RECURRENCE-ID"].dt.isoformat() for e in events[1:]], ["2026-12-01T10:00:00+01:00"])

    def test_one_date_comes_alone(self):
        for mail, _, _, events in self.calendars({"update-one-date", "cancellation-one-date"}):
            (event,) = events
            moved = mail.name == "update-one-date"
            self.assertEqual(event["RECURRENCE-ID"].dt.isoformat(), f"2026-12-0{1 if moved else 8}T10:00:00+01:00")
            self.assertEqual(event["DTSTART"].dt.isoformat(),
                             "2026-12-01T11:00:00+01:00" if moved else "2026-12-08T10:00:00+01:00")
            self.assertNotIn("RRULE", event)

    def test_the_password_stays_out_of_calendars(self):
        for mail in self.each(set(ASKS)):
            self.assertNotIn(b"sesame", mail.part("text/calendar").get_payload(decode=True))


if __name__ == "__main__":
    unittest.main()
