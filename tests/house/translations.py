#!/usr/bin/env python3
"""Is every text of the sources translated, and does each translation fit its text?

translations.py LUPDATE OPTION...   (the options that say where lupdate looks; run in the sources' folder)

Works on copies of translations/*.ts and names each text that is wrong. "./dev translations" puts new texts into the
files, where they wait for words.
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACEHOLDER = re.compile(r"%L?(?:\d\d?|n)")
VARIABLE = re.compile(r"\{[?!/]?\w+\}")
TAG = re.compile(r"</?[a-z]\w*[^<>]*>")
MNEMONIC = re.compile(r"(?<!&)&(?=\w)")
COUNT = ("%n", "%Ln")

Message = collections.namedtuple("Message", "context source state plural forms")


def read_messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
            yield Message(context.findtext("name"), message.findtext("source") or "",
                          translation.get("type", "finished"), plural, forms)


def search_again(lupdate, options, language, folder):
    """A copy of the language's file after lupdate; texts that are gone stay in it as vanished."""
    copy = pathlib.Path(folder) / f"meetwright_{language}.ts"
    shutil.copy(ROOT / "translations" / copy.name, copy)
    only = ["-pluralonly"] if language == "en" else []
    # Without its guesses a new text is empty, never taken from one that merely looks alike.
    for guess in ("sametext", "similartext"):
        only += ["-disable-heuristic", guess]
    run = subprocess.run([lupdate, *options, *only, "-ts", str(copy)], cwd=ROOT, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    return list(read_messages(copy))


def edge_spaces(text):
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


def problems_of_form(source, form, may_lack_count):
    wanted, there = (collections.Counter(PLACEHOLDER.findall(text)) for text in (source, form))
    if may_lack_count:  # "one session" instead of "%n session"
        for count in COUNT:
            del wanted[count], there[count]
    if set(wanted) != set(there):
        yield f"has {' '.join(sorted(there)) or 'no placeholder'} instead of {' '.join(sorted(wanted)) or 'none'}"
    if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(form)) or len(MNEMONIC.findall(form)) > 1:
        yield "needs its & just where the text has one"
    if set(VARIABLE.findall(source)) != set(VARIABLE.findall(form)):
        yield "has other {variables}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(form)):
        yield "has other HTML"
    if source.endswith(("...", "…")) != form.endswith(("...", "…")):
        yield "differs in its ellipsis"
    if edge_spaces(source) != edge_spaces(form):
        yield "differs in the spaces around it"


def problems_of(message):
    if message.state in ("vanished", "obsolete"):
        yield "is no longer in the sources"
        return
    if message.state == "unfinished" or not all(message.forms):
        yield "is not translated"
        return
    for number, form in enumerate(message.forms):
        last = number == len(message.forms) - 1
        for problem in problems_of_form(message.source, form, message.plural and not last):
            yield f"“{form}” {problem}"


def known_contexts():
    """What tr() and translate() ask for while the program runs: QObjects by their full names, and what is declared."""
    known = set()
    for path in ROOT.rglob("*.[hc]*"):
        if path.suffix not in (".h", ".cpp") or path.relative_to(ROOT).parts[0] not in ("app", "core", "ui"):
            continue
        text = path.read_text(encoding="utf-8")
        known.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\((.+?)\)", text))
        known.update(re.findall(r'(?:translate|QT_TRANSLATE_\w*NOOP|m_translate)\(\s*"([^"]+)"', text))
        spaces = re.findall(r"^namespace (\w+) \{", text, re.MULTILINE)
        for name in re.findall(r"^class (\w+)[^;{]*\{\s*Q_OBJECT", text, re.MULTILINE):
            known.update(f"{space}::{name}" for space in spaces)
    return known


def main():
    lupdate, *options = sys.argv[1:]
    wrong, contexts = 0, set()
    with tempfile.TemporaryDirectory() as folder:
        for language in ("de", "en"):
            for message in search_again(lupdate, options, language, folder):
                if message.state not in ("vanished", "obsolete"):
                    contexts.add(message.context)
                for problem in problems_of(message):
                    wrong += 1
                    print(f"{language}: {message.context}: “{message.source}”: {problem}")
    # lupdate gets a name wrong where it does not understand a header; such texts stay English for ever.
    for context in sorted(contexts - known_contexts()):
        wrong += 1
        print(f"{context}: no class of this name asks for its translations")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
