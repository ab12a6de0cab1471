"""meetwright-cli as a script calls it: arguments in, exit code, output and JSON out."""
import json
import subprocess

DONE, FAILED, BAD_INPUT, NOT_THERE, REFUSED, DATA_TROUBLE, KEYCHAIN_TROUBLE = range(7)


class Outcome:
    def __init__(self, command, done):
        self.command = command
        self.code = done.returncode
        self.raw = done.stdout
        self.out = done.stdout.decode("utf-8", "replace")
        self.err = done.stderr.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def error(self):
        """The last {"error": ...} of standard error."""
        lines = [line for line in self.err.splitlines() if line.startswith('{"error"')]
        if not lines:
            raise AssertionError(f"no JSON error in standard error\n{self}")
        return json.loads(lines[-1])["error"]

    def __str__(self):
        return (f"command: {' '.join(self.command)}\nexit code: {self.code}\n"
                f"output: {self.out[:4000]}\nerrors: {self.err[:4000]}")


class CommandLine:
    """One profile; `environment` replaces the one we have."""

    def __init__(self, program, profile, environment=None):
        self.program = str(program)
        self.profile = str(profile)
        self.environment = environment

    def command(self, *arguments):
        return [self.program, "--profile", self.profile, *map(str, arguments)]

    def run(self, *arguments, stdin="", expect=DONE, timeout=60):
        command = self.command(*arguments)
        data = stdin.encode() if isinstance(stdin, str) else stdin
        outcome = Outcome(command, subprocess.run(command, input=data, capture_output=True,
                                                  env=self.environment, timeout=timeout, check=False))
        if expect is not None and outcome.code != expect:
            raise AssertionError(f"exit code {expect} was expected\n{outcome}")
        return outcome

    def json(self, *arguments, **more):
        return self.run(*arguments, "--json", **more).json

    def begin(self, *arguments):
        """Started, not waited for."""
        return subprocess.Popen(self.command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, env=self.environment)

    def add(self, topic, *options, **more):
        return self.json("add", "--topic", topic, *options, **more)

    def sessions(self, filter="all", *options):
        return self.json("list", "--filter", filter, *options)["sessions"]
