#!/usr/bin/env python3
"""Which tests show which requirement: requirements.py REQUIREMENTS TESTS ALLOWED.

A test slot names what it shows in a comment: "void theOldCodeDies() // SHA-03", on the line above it, or inside it.
Fails for each ID of REQUIREMENTS (the tables' first column) that no slot names and that ALLOWED does not excuse
("NEW-05: why"). --list prints the slots of every ID.
"""
import pathlib
import re
import sys

SKIPPED = 77
ID = re.compile(r"\b(?:MIK|INI|ATT|REG|SHA|APP|NEW)-\d\d\b")
ROW = re.compile(r"^\|\s*((?:MIK|INI|ATT|REG|SHA|APP|NEW)-\d\d)\s*\|", re.MULTILINE)
SLOT = re.compile(r"^\s*(?:void\s+(?:\w+::)?(\w+)\(\)|def\s+(test\w+)\()")
COMMENT = re.compile(r"^\s*(?://|#|\"\"\")")
EXCUSE = re.compile(r"^((?:MIK|INI|ATT|REG|SHA|APP|NEW)-\d\d):\s*(\S.*)$")


def slot_of(lines, at):
    """The slot that line `at` speaks of: its own, the one below a comment, or the one around it."""
    below = at
    while below < len(lines) and COMMENT.match(lines[below]):
        below += 1
    for line in (lines[at], lines[below] if below < len(lines) else ""):
        if found := SLOT.match(line):
            return found[1] or found[2]
    for line in reversed(lines[:at]):
        if line.startswith("}") or line.startswith("    }\n"):
            return None
        if found := SLOT.match(line):
            return found[1] or found[2]
    return None


def slots_in(root):
    shown = {}
    for path in sorted(root.rglob("*")):
        if path.suffix not in (".cpp", ".py") or path == pathlib.Path(__file__).resolve():
            continue
        if path.suffix == ".cpp" and not path.name.startswith("tst_"):
            continue
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        for at, line in enumerate(lines):
            for name in ID.findall(line):
                if slot := slot_of(lines, at):
                    slot = slot.removesuffix("_data")
                    shown.setdefault(name, set()).add(f"{path.relative_to(root)}: {slot}")
    return shown


def excuses_in(path):
    excuses = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        found = EXCUSE.match(line)
        if not found:
            sys.exit(f"{path}: no reason in “{line}”")
        excuses[found[1]] = found[2]
    return excuses


def main(requirements, tests, allowed, *options):
    requirements = pathlib.Path(requirements)
    if not requirements.is_file():
        print(f"skipped: {requirements} is not there")
        return SKIPPED
    wanted = ROW.findall(requirements.read_text(encoding="utf-8"))
    shown = slots_in(pathlib.Path(tests).resolve())
    excuses = excuses_in(pathlib.Path(allowed))
    problems = [f"{name}: no test slot names it" for name in wanted if name not in shown and name not in excuses]
    problems += [f"{name}: excused, but no requirement" for name in excuses if name not in wanted]
    for name in excuses:
        if name in shown:
            print(f"{name}: needs no excuse any more, {sorted(shown[name])[0]} names it")
    if "--list" in options:
        for name in wanted:
            print(name, "  " + excuses[name] if name in excuses else "", sep="")
            for slot in sorted(shown.get(name, ())):
                print("    " + slot)
    for problem in problems:
        print(problem)
    print(f"{len(wanted)} requirements, {sum(name in shown for name in wanted)} shown by tests, {len(excuses)} excused")
    return 1 if problems or not wanted else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
