"""Every function of the runtime enters its system call, with the values it was given: strace is the witness."""

from __future__ import annotations

import inspect
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from linuxmedia.conformance import calls

from . import odd_calls

# By function: the system calls that a C library may make of it, and how many bits of each argument count.
SYSTEM_CALLS: dict[str, dict[str, tuple[int, ...]]] = {
    "ioctl": {"ioctl": (32, 32, 64)},
    "open_": {"openat": (32, 64, 32, 16)},
    "close": {"close": (32,)},
    "dup": {"dup": (32,)},
    "read": {"read": (32, 64, 64)},
    "write": {"write": (32, 64, 64)},
    # The timeout of ppoll is a struct, which the C library makes of a number.
    "poll": {"poll": (64, 32, 32), "ppoll": (64, 32)},
    "select": {"pselect6": (32, 64, 64, 64, 64, 64)},
    "mmap": {"mmap": (64, 64, 32, 32, 32, 64)},
    "munmap": {"munmap": (64, 64)},
    "lseek": {"lseek": (32, 64, 32)},
    "fcntl": {"fcntl": (32, 32, 64), "fcntl64": (32, 32, 64)},
}
NO_SYSTEM_CALL = {"fill"}
LINE = re.compile(r"(?P<name>\w+)\((?P<arguments>[\w, ]*)\) += ")


@dataclass(frozen=True)
class Entered:
    """A system call that strace saw."""

    name: str
    arguments: tuple[int, ...]

    def __str__(self) -> str:
        return f"{self.name}({', '.join(map(hex, self.arguments))})"


@dataclass(frozen=True)
class Made:
    """A call that was made: what the kernel was to get (None: any address), and all that its process entered."""

    wanted: tuple[int | None, ...]
    entered: tuple[Entered, ...]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Made]:
    """Every call, by name."""
    folder = tmp_path_factory.mktemp("strace")
    strace = shutil.which("strace")
    assert strace, "strace is missing: install the package strace"
    command = [strace, "--follow-forks", "--output-separately", f"--output={folder / 'child'}", "-e", "raw=all"]
    ended = subprocess.run(
        [*command, sys.executable, odd_calls.__file__],
        env={"PYTHONPATH": str(Path(calls.__file__).parents[2])},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
    children: dict[str, tuple[int, list[int | None]]] = json.loads(ended.stdout)
    return {
        name: Made(tuple(wanted), _entered(folder / f"child.{child}")) for name, (child, wanted) in children.items()
    }


def _entered(trace: Path) -> tuple[Entered, ...]:
    found = [LINE.match(line) for line in trace.read_text().splitlines()]
    return tuple(
        Entered(line["name"], tuple(int(argument, 16) for argument in line["arguments"].split(", ") if argument))
        for line in found
        if line
    )


def _same(function: str, wanted: tuple[int | None, ...], entered: Entered) -> bool:
    widths = SYSTEM_CALLS[function].get(entered.name)
    return widths is not None and all(
        got != 0 if value is None else (got ^ value) & ((1 << width) - 1) == 0
        for width, value, got in zip(widths, wanted, entered.arguments, strict=False)
    )


@pytest.mark.parametrize("call", odd_calls.every(), ids=lambda call: call.name)
def test_it_enters_its_system_call_unaltered(call: odd_calls.Call, made: Mapping[str, Made]) -> None:
    entered = made[call.name].entered
    seen = [str(one) for one in entered if one.name in SYSTEM_CALLS[call.function]]
    assert any(_same(call.function, made[call.name].wanted, one) for one in entered), (
        f"{call.name} entered {', '.join(seen) or 'no such system call'}"
    )


def test_every_function_is_called() -> None:
    functions = {
        name
        for name, function in inspect.getmembers(calls, inspect.isfunction)
        if not name.startswith("_") and inspect.signature(function).return_annotation == "Outcome"
    }
    assert functions - NO_SYSTEM_CALL == set(SYSTEM_CALLS) == {call.function for call in odd_calls.every()}
