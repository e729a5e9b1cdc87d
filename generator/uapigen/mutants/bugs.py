"""Read the deliberate bugs: which promise each breaks, and the edits of the kernel that break it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from uapigen.lab.problem import LabError

FOLDER: Final = Path(__file__).parent / "bugs"
KINDS: Final = {
    "errno": "wrong errno",
    "check": "missing check",
    "boundary": "boundary off by one",
    "reserved": "reserved not zeroed",
    "field": "field not written",
    "owner": "wrong owner",
    "state": "wrong state",
    "wakeup": "lost wake-up",
}
_BUG: Final = {"kind", "documented", "breaks", "edits", "tests", "devices"}
_EDIT: Final = {"file", "in", "at", "put"}


@dataclass(frozen=True, slots=True)
class Edit:
    """One replacement in a function of the kernel."""

    file: str
    function: str
    at: str
    """What stands there once; blanks and line ends are all the same."""
    put: str
    """What takes its place: `$` is what stood there, `BUG` is true while the bug is on."""


@dataclass(frozen=True, slots=True)
class Bug:
    """A promise of the documentation, and how a kernel is made to break it."""

    name: str
    place: str
    kind: str
    documented: str
    breaks: str
    edits: tuple[Edit, ...]
    tests: tuple[str, ...]
    """The tests that matter: areas (`cec`) and topics (`v4l2/qbuf`) of the suite."""
    devices: tuple[str, ...]
    """Names of the devices that are tested and looked at; all of them when there are none."""


def load(folder: Path = FOLDER) -> tuple[Bug, ...]:
    """Read every bug, in the order of the files' and their own names' appearance."""
    bugs = [bug for file in sorted(folder.glob("*.yaml")) for bug in _file(file)]
    names = [bug.name for bug in bugs]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise LabError(f"{folder}: {', '.join(twice)} is there twice")
    return tuple(bugs)


def _file(path: Path) -> list[Bug]:
    try:
        stored: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        return [_bug(name, entry, stored) for name, entry in stored["bugs"].items()]
    except (yaml.YAMLError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise LabError(f"{path}: not a file of bugs ({error})") from error


def _bug(name: str, entry: Mapping[str, Any], file: Mapping[str, Any]) -> Bug:
    _known(name, entry, _BUG)
    if entry["kind"] not in KINDS:
        raise ValueError(f"{name}: kind {entry['kind']!r} is none of {', '.join(KINDS)}")
    if not name.isidentifier():
        raise ValueError(f"{name!r} cannot be part of a name in C")
    return Bug(
        name,
        file["place"],
        entry["kind"],
        entry["documented"],
        entry["breaks"],
        tuple(_edit(name, edit) for edit in entry["edits"]),
        _words(entry["tests"] if "tests" in entry else file["tests"]),
        _words(entry.get("devices", file.get("devices", ()))),
    )


def _edit(name: str, entry: Mapping[str, Any]) -> Edit:
    _known(name, entry, _EDIT)
    return Edit(entry["file"], entry["in"], entry["at"], entry["put"])


def _known(name: str, entry: Mapping[str, Any], keys: set[str]) -> None:
    if unknown := sorted(set(entry) - keys):
        raise ValueError(f"{name}: {', '.join(unknown)} is no key of it")


def _words(words: Sequence[str]) -> tuple[str, ...]:
    if isinstance(words, str):
        raise TypeError(f"{words!r} is no list")
    return tuple(words)
