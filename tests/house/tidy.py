#!/usr/bin/env python3
"""clang-tidy over the product's sources: tidy.py BUILD_FOLDER [REGEX]

Nearly all of clang-tidy's time goes into Qt's headers, so several sources are looked at in one go: each batch is a
file that includes them. Sources that do not compile together (two of them use one name) are taken apart again.
A source that was clean is not looked at again until it, something it includes, or the rules have changed: the
folder build/tidy remembers a hash of all that. Needs a finished build, whose record of includes it reads.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
REMEMBERED = ROOT / "build" / "tidy"
# The product; what tests may do for brevity is not its business.
OURS = re.compile(re.escape(str(ROOT)) + r"/(app|core|ui)/")
BATCH = 10


def read_includes(build):
    """What each object file was made from, by ninja's own record."""
    text = subprocess.run(["ninja", "-C", str(build), "-t", "deps"], check=True, capture_output=True, text=True).stdout
    includes, current = {}, None
    for line in text.splitlines():
        if line.startswith("    "):
            current.append((build / line.strip()).resolve())
        elif ": #deps" in line:
            current = includes.setdefault(line.split(":")[0], [])
    return includes


def compiler_options(command):
    """The options that decide how a source is understood. A precompiled header of another compiler is of no use
    to clang, its text is."""
    words, kept = iter(shlex.split(command)), []
    for word in words:
        if word in ("-isystem", "-I", "-D"):
            kept.append(word + next(words))
        elif word == "-include":
            next(words)
            kept.append(f"-include{ROOT}/core/base/pch.h")
        elif word.startswith(("-D", "-I", "-std", "-fPI")) and not word.startswith("-DQT_TESTCASE_"):
            kept.append(word)
    return kept


class Fingerprints:
    """The hash of everything that a finding could depend on."""

    def __init__(self):
        version = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True).stdout
        self.rules = version + (ROOT / ".clang-tidy").read_bytes()
        self.known = {}

    def of_file(self, path):
        if path not in self.known:
            if OURS.match(str(path)):
                self.known[path] = hashlib.sha256(path.read_bytes()).hexdigest()
            else:  # the system's headers change only with their package
                stat = path.stat()
                self.known[path] = f"{path} {stat.st_size} {stat.st_mtime_ns}"
        return self.known[path]

    def of_source(self, source, options, includes):
        whole = hashlib.sha256(self.rules + " ".join(options).encode())
        for path in sorted({source, *includes}):
            if path.exists() and not path.is_relative_to(ROOT / "build"):
                whole.update(self.of_file(path).encode())
        return whole.hexdigest()


def sources_to_check(build, pattern):
    """(source, options, fingerprint) of each source that is not remembered as clean."""
    includes, fingerprints = read_includes(build), Fingerprints()
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"]).resolve()
        if not OURS.match(str(source)) or not re.search(pattern, str(source.relative_to(ROOT))):
            continue
        options = compiler_options(entry["command"])
        made_from = includes.get(entry.get("output") or output_of(entry["command"]), [])
        fingerprint = fingerprints.of_source(source, options, made_from)
        if not (REMEMBERED / fingerprint).exists():
            yield source, options, fingerprint


def output_of(command):
    words = shlex.split(command)
    return words[words.index("-o") + 1]


def run_clang_tidy(batch):
    """Findings in the batch as text; empty if there are none."""
    name = hashlib.sha256("".join(fingerprint for *_, fingerprint in batch).encode()).hexdigest()[:16]
    unit = REMEMBERED / f"batch-{name}.cpp"
    # Several programs in one text: each main() gets a name of its own.
    unit.write_text("".join(
        f'#define main main_{number}\n#include "{source}"\n#undef main\n'
        for number, (source, *_) in enumerate(batch)))
    options = list(dict.fromkeys(option for _, own, _ in batch for option in own))
    result = subprocess.run(
        ["clang-tidy", "--quiet", f"--config-file={ROOT}/.clang-tidy",
         f"--header-filter={OURS.pattern}", str(unit), "--", *options],
        capture_output=True, text=True)
    unit.unlink()
    findings = result.stdout.strip()
    return findings or (result.stderr if result.returncode else "")


def check(batch):
    """Yields (sources, findings)."""
    findings = run_clang_tidy(batch)
    if len(batch) > 1 and "clang-diagnostic-error" in findings:
        middle = len(batch) // 2
        return check(batch[:middle]) + check(batch[middle:])
    if not findings:
        for *_, fingerprint in batch:
            (REMEMBERED / fingerprint).touch()
    return [(batch, findings)]


def batches(sources):
    """Neighbours together."""
    for begin in range(0, len(sources), BATCH):
        yield sources[begin:begin + BATCH]


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    REMEMBERED.mkdir(parents=True, exist_ok=True)
    todo = sorted(sources_to_check(build, sys.argv[2] if len(sys.argv) > 2 else ""))
    seen, bad, done = set(), 0, 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for future in concurrent.futures.as_completed([pool.submit(check, batch) for batch in batches(todo)]):
            for batch, findings in future.result():
                done += len(batch)
                if findings and findings not in seen:
                    seen.add(findings)
                    bad += 1
                    print(findings, flush=True)
            print(f"tidy: {done} of {len(todo)} looked at", file=sys.stderr, flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
