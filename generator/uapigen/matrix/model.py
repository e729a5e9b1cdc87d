"""What the matrix holds. The fields are the keys of its JSON, which the page reads too."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Run:
    """The release of a kernel, and the exact version where the run told it."""

    release: str
    kernel: str


@dataclass(frozen=True, slots=True)
class Driver:
    """A driver and its devices."""

    name: str
    devices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text, with where it leads to; the pieces together are the text."""

    text: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A deviation."""

    seen: str
    why: str
    since: str
    until: str
    devices: tuple[str, ...]
    values: tuple[str, ...]
    code: tuple[Piece, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What became of a condition on a release."""

    state: str = ""
    """Where no device has a state of its own: not-run or unprovokable."""
    reason: str = ""
    devices: dict[str, dict[str, list[str]]] = field(default_factory=dict[str, dict[str, list[str]]])
    """Devices by what came, by state."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A condition, a value of it, or a rule."""

    id: str
    area: str
    call: str
    errno: str
    """What the page names; `ok` for a rule."""
    expected: str
    """What the suite waits for."""
    text: str
    note: str
    cause: str
    status: str
    strength: str
    hazard: str
    generic: bool
    page: str
    link: str
    place: str
    since: str
    until: str
    code: tuple[Piece, ...]
    """Of what cannot be provoked: the code that shows why."""
    deviations: tuple[int, ...]
    results: dict[str, Cell]
    """By release; one that does not have the condition is not there."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """All of it."""

    runs: tuple[Run, ...]
    drivers: tuple[Driver, ...]
    areas: tuple[str, ...]
    deviations: tuple[Listed, ...]
    entries: tuple[Entry, ...]
