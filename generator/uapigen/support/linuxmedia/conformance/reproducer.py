"""Write the calls of a test as a program of a few lines, and see whether it shows the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import linuxmedia
from linuxmedia.conformance import requests, system
from linuxmedia.conformance.spelling import Speller, Unwritable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from linuxmedia.conformance.tape import Made

_CALLS: Final = "linuxmedia.conformance.calls"
_SYSTEM: Final = "linuxmedia.conformance.system"
_PATIENCE: Final = 30.0
_MAKES: Final = frozenset(("open", "dup", "mmap"))
# What only tells something. A program that needs what it told has the numbers already.
_ASKS: Final = re.compile(r"\w*_(G|TRY|ENUM|GET|QUERY)_\w+|VIDIOC_(QUERY|ENUM)\w+")
_FLAGS: Final = {"open": (1, "O_"), "mmap": (2, "PROT_"), "mmap ": (3, "MAP_")}


def write(made: Sequence[Made]) -> str:
    """The program; the last call is the one that decides. Unwritable is raised where a few lines cannot say it."""
    if not made or any(each.elsewhere for each in made):
        message = "the calls are made by several threads, or by none of this process"
        raise Unwritable(message)
    return _Program([*filter(_matters, made[:-1]), made[-1]]).text()


def shows(program: str, seen: str) -> bool:
    """Whether running the program ends with the same."""
    package = str(Path(linuxmedia.__file__ or "").parents[1])
    path = os.pathsep.join(filter(None, [package, os.environ.get("PYTHONPATH", "")]))
    try:
        ended = subprocess.run(  # noqa: S603 - what a test of ours has done in this process
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return ended.returncode == 0 and ended.stdout.split(" ")[0].strip() == seen


def _matters(each: Made) -> bool:
    if each.outcome.errno:
        return False
    return each.call != "ioctl" or not _ASKS.fullmatch(requests.name_of(each.args[1]))


class _Program:
    """Lines, and the names that they use."""

    def __init__(self, made: Sequence[Made]) -> None:
        self._speller = Speller(self._variable)
        self._holders: dict[int, str] = {}
        self._mapped: list[tuple[int, int, str]] = []
        self._used: set[str] = set()
        self._lines: list[tuple[str, str]] = []
        """Each with the variable that it sets."""
        for each in made[:-1]:
            self._call(each)
        self._last(made[-1])

    def text(self) -> str:
        """The program, without what nothing in it uses."""
        kept = [line for variable, line in self._lines if not variable or variable in self._used]
        body = "\n".join(kept)
        named = {
            module: sorted(name for name in names if re.search(rf"\b{name}\b", body))
            for module, names in self._speller.names.items()
        }
        imports = [f"from {module} import {', '.join(names)}" for module, names in sorted(named.items()) if names]
        return "\n".join([*imports, "", *kept, ""])

    def _call(self, each: Made) -> None:
        written = self._written(each)
        if each.call in _MAKES:
            variable = self._fresh(_name_for(each))
            self._lines.append((variable, f"{variable} = {written}.value"))
            if each.call == "mmap":
                self._mapped.append((each.outcome.value, each.outcome.value + each.args[1], variable))
            else:
                self._holders[each.outcome.value] = variable
            return
        handed = _handed_out(each)
        if handed:
            variable = self._fresh("argument")
            # Whether anything uses it shows later; the call is made in any case.
            self._lines.append(("", f"{variable} = {self._speller.value(each.before[2])}"))
            self._lines.append(("", self._written(each, argument=variable)))
            for number, field in handed.items():
                self._holders[number] = f"{variable}.{field}"
            return
        self._lines.append(("", written))

    def _last(self, each: Made) -> None:
        argument = each.before[2] if each.call == "ioctl" and len(each.before) > 2 else None
        if hasattr(argument, "_members_"):
            self._lines.append(("", f"argument = {self._speller.value(argument)}"))
            self._lines.append(("", f"print({self._written(each, argument='argument')}.seen, argument)"))
        else:
            self._lines.append(("", f"print({self._written(each)}.seen)"))

    def _written(self, each: Made, argument: str = "") -> str:
        args = [self._argument(each, place) for place in range(len(each.before))]
        if argument:
            args[2] = argument
        function = self._speller.constant(_CALLS, "open_" if each.call == "open" else each.call)
        return f"{function}({', '.join(args)})"

    def _argument(self, each: Made, place: int) -> str:
        value = each.before[place]
        if each.call == "ioctl" and place == 1:
            return self._request(value)
        for call, (at, prefix) in _FLAGS.items():
            if each.call == call.strip() and place == at:
                return self._flags(value, prefix)
        return self._speller.value(value)

    def _request(self, request: int) -> str:
        name = requests.name_of(request)
        module = requests.module_of(request)
        return self._speller.constant(module, name) if module else name

    def _flags(self, value: int, prefix: str) -> str:
        names: list[str] = []
        left = value
        for name, bits in vars(system).items():
            if (
                name.startswith(prefix)
                and isinstance(bits, int)
                and bits
                and bits & left == bits
                and bits != system.O_ACCMODE
            ):
                names.append(self._speller.constant(_SYSTEM, name))
                left &= ~bits
        if prefix == "O_" and not value & system.O_ACCMODE:
            names.insert(0, self._speller.constant(_SYSTEM, "O_RDONLY"))
        return " | ".join([*names, *([hex(left)] if left else [])]) or "0"

    def _variable(self, number: int) -> str | None:
        """The variable that holds a descriptor, or an address inside what was mapped."""
        for start, end, variable in self._mapped:
            if start <= number < end:
                self._used.add(variable)
                return variable if number == start else f"{variable} + {number - start}"
        holder = self._holders.get(number)
        if holder is not None:
            self._used.add(holder)
        return holder

    def _fresh(self, name: str) -> str:
        taken = {variable for variable, _ in self._lines} | {line.split(" ")[0] for _, line in self._lines}
        return next(each for each in (name, *(f"{name}_{n}" for n in range(2, 99))) if each not in taken)


def _name_for(each: Made) -> str:
    if each.call == "open" and isinstance(each.args[0], str):
        return re.sub(r"\W", "_", Path(each.args[0]).name)
    return {"open": "file", "dup": "copy"}.get(each.call, "memory")


def _handed_out(each: Made) -> dict[int, str]:
    """The descriptors that a call has put into its argument, and where."""
    if each.call != "ioctl" or len(each.args) < 3:
        return {}
    before, after = each.before[2], each.args[2]
    if hasattr(after, "_members_"):
        names = [name for name, (declared, _) in after._members_.items() if type(declared).__name__ == "Descriptor"]
        return {getattr(after, name): name for name in names if getattr(after, name) != getattr(before, name)}
    number: Any = getattr(after, "value", None)
    return {number: "value"} if isinstance(number, int) and number != getattr(before, "value", number) else {}
