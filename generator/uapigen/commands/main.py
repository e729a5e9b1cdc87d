"""`uapigen`: parse the command line, run one command, end with its status and without a traceback."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import os
import re
import signal
import sys
from collections.abc import Generator, Sequence
from types import FrameType
from typing import Any, NoReturn

from uapigen import __version__
from uapigen.commands.parts import FINDINGS, WRONG_USE, WrongUse
from uapigen.counted import counted
from uapigen.emit import NotGenerated
from uapigen.source.marks import SpecError, nearest

COMMANDS = {
    "check": "check the spec: names, references, types, conditions",
    "generate": "render the spec to the linuxmedia package",
    "wheel": "build the wheel of the generated package",
    "facts": "print sizes, offsets, ioctl numbers and values of a release on an ABI",
    "diff": "say what changed in the API between two releases",
    "verify": "compare the spec with what a compiler makes of kernel headers",
    "import": "propose the edits that bring the spec to a kernel's headers",
    "new": "start a topic",
    "fmt": "lay spec files out in the project's style",
    "schema": "write the reference of the spec language and its JSON Schema",
    "lab": "build, boot and list the kernels of the media lab",
    "conform": "run the conformance suite in the lab",
    "mutants": "tell which deliberate bugs of a kernel the suite notices",
    "matrix": "run the suite on several kernels, and show them side by side",
    "report": "list conditions and what the recorded run found of them",
}
MODULES = {"import": "importing"}
"""Modules of commands whose names Python keeps for itself."""
OPTIONS = ("-h", "--help", "--version")
"""What may stand before a command, or in its place."""
INTERRUPTED = 128 + signal.SIGINT
TERMINATED = 128 + signal.SIGTERM


class _Terminated(BaseException):
    """SIGTERM, which ends a command as Ctrl-C does: nothing is left behind."""


class _Parser(argparse.ArgumentParser):
    """A parser that knows what was meant, and whose status does not depend on anybody listening."""

    def parse_known_args(self, *args: Any, **keywords: Any) -> tuple[Any, list[str]]:
        """Take the words apart. An unknown option is refused here, by the parser of the options that it could be."""
        parsed, unknown = super().parse_known_args(*args, **keywords)
        option = next((word.partition("=")[0] for word in unknown if word.startswith("-")), "")
        if option:
            self.refuse(option)
        return parsed, unknown

    def refuse(self, option: str) -> NoReturn:
        """Say that there is no such option, and which one may be meant."""
        hint = nearest(option, re.findall(r"--[a-z][a-z-]*", self.format_help()))
        self.error(f"no such option: {option}{hint}")

    def error(self, message: str) -> NoReturn:
        """Say how it is used and what is wrong."""
        _say(f"{self.format_usage()}{self.prog}: error: {message}")
        raise SystemExit(WRONG_USE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    who = " ".join(["uapigen", *words[:1]])
    try:
        parsed = _parsed(words)
        with _orderly_end():
            status: int = parsed.run(parsed)
        sys.stdout.flush()
    except SpecError as error:
        _say(f"{error}\n{counted(len(error.problems), 'problem')}")
        return FINDINGS
    except (WrongUse, NotGenerated) as error:
        _say(f"{who}: {error}")
        return WRONG_USE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + 13
    except OSError as error:
        _say(f"{who}: {error.filename or ''}{': ' if error.filename else ''}{error.strerror or error}")
        return WRONG_USE
    except KeyboardInterrupt:
        _say(f"{who}: interrupted")
        return INTERRUPTED
    except _Terminated:
        _say(f"{who}: terminated")
        return TERMINATED
    return status


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    parser = _parser(words)
    try:
        return parser.parse_args(words)
    finally:
        sys.stdout.flush()  # of the help: a pipe that is closed shows here


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="uapigen",
        description="The Linux media user-space API: from reviewed YAML to Python and conformance tests.",
    )
    parser.add_argument("--version", action="version", version=f"uapigen {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    # Refused here, because argparse would rather have a command first.
    first = words[0].partition("=")[0] if words else ""
    if first.startswith("-") and not any(option.startswith(first) for option in OPTIONS):
        parser.refuse(first)
    chosen = next((word for word in words if not word.startswith("-")), None)
    if chosen is not None and chosen not in COMMANDS:
        parser.error(f"no such command: {chosen!r}{nearest(chosen, COMMANDS)} (commands: {', '.join(COMMANDS)})")
    for name, text in COMMANDS.items():
        # Only the chosen command's module is imported: `generate` should not pay for the lab.
        if name == chosen:
            importlib.import_module(f"uapigen.commands.{MODULES.get(name, name)}").add_parser(commands)
        else:
            commands.add_parser(name, help=text)
    return parser


@contextlib.contextmanager
def _orderly_end() -> Generator[None]:
    """Raise _Terminated where SIGTERM comes."""
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(number: int, frame: FrameType | None) -> None:
    del number, frame
    raise _Terminated


def _say(text: str) -> None:
    with contextlib.suppress(OSError):  # when nobody listens there is still the status
        print(text, file=sys.stderr)
