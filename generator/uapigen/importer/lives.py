"""When a name came or went, as far as the recorded facts of older releases can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from uapigen.source.scalars import Release
from uapigen.verify.committed import load
from uapigen.verify.facts import Facts
from uapigen.verify.targets import BASELINE

T = TypeVar("T")
LAST_OF_SERIES: Final = {4: 20, 5: 19, 6: 19}
"""The last minor number of each major one that is complete."""


@dataclass(frozen=True, slots=True)
class Between:
    """After one release and by another; exact where nothing lies between them."""

    after: Release
    by: Release

    @property
    def exact(self) -> bool:
        major, minor = self.after.number
        following = (major + 1, 0) if LAST_OF_SERIES.get(major) == minor else (major, minor + 1)
        return self.by.number == following

    @property
    def spelled(self) -> str:
        """As `since` and `until` have it."""
        return f'"{self.by}"' if self.exact else f'{{after: "{self.after}", by: "{self.by}"}}'

    def __str__(self) -> str:
        return str(self.by) if self.exact else f"{self.by}, after {self.after}"


@dataclass(frozen=True, slots=True)
class Lives:
    """The facts of older releases, oldest first, and the release that is imported."""

    recorded: tuple[tuple[Release, Facts], ...]
    newest: Release
    """The newest release that the spec describes: the one before, where no facts are recorded."""
    release: Release
    macros: Mapping[Release, frozenset[str]]
    """Names of function-like macros and inline functions, where they are recorded."""

    def came(self, has: Callable[[Facts], bool]) -> Between | None:
        """When something came that the imported release has; None when the oldest facts have it already."""
        absent = [release for release, facts in self.recorded if not has(facts)]
        present = [release for release, facts in self.recorded if has(facts)]
        first = min(present, default=self.release)
        before = [release for release in absent if release < first]
        if before:
            return Between(max(before), first)
        return None if self.recorded or self.newest >= self.release else Between(self.newest, self.release)

    def macro_came(self, name: str) -> Between | None:
        """The same of a function-like macro or an inline function, which facts do not hold."""
        absent = [release for release, names in self.macros.items() if name not in names]
        present = [release for release, names in self.macros.items() if name in names]
        first = min(present, default=self.release)
        before = [release for release in absent if release < first]
        if before:
            return Between(max(before), first)
        return None if self.macros or self.newest >= self.release else Between(self.newest, self.release)

    def is_new(self, name: str) -> bool:
        """Whether the last release that is recorded with its macros lacks one."""
        return bool(self.macros) and name not in self.macros[max(self.macros)]

    def went(self, has: Callable[[Facts], bool]) -> Between:
        """When something went that the imported release has no more."""
        present = [release for release, facts in self.recorded if has(facts)]
        last = max(present, default=min(self.newest, self.release))
        first = min((release for release, facts in self.recorded if release > last and not has(facts)), default=None)
        return Between(last, first or self.release)

    def outlived(self, name: str, by: str) -> bool:
        """Whether every older release that has one name has another too, so that the one may rest on the other."""
        return all(by in facts.names for _, facts in self.recorded if name in facts.names)

    def turns(self, name: str, now: int) -> list[tuple[Release, int]]:
        """The releases at which a constant took each of its values, the imported one's last."""
        return self._turns(((release, facts.constants.get(name)) for release, facts in self.recorded), now)

    def renumbered(self, name: str, now: int) -> Release:
        """The release at which an ioctl took the number that it has, as far as the recorded ones tell."""
        return self._turns(((release, facts.ioctls.get(name)) for release, facts in self.recorded), now)[-1][0]

    def _turns(self, seen: Iterable[tuple[Release, int | None]], now: int) -> list[tuple[Release, int]]:
        turns: list[tuple[Release, int]] = []
        for release, value in (*seen, (self.release, now)):
            if value is not None and (not turns or turns[-1][1] != value):
                turns.append((release, value))
        return turns


def lives(folder: Path, newest: Release, release: Release) -> Lives:
    """Read what is recorded of the releases before one."""
    older = sorted((at, path) for path in folder.glob("*.json") if (at := Release.read(path.stem)) < release)
    found = [(at, load(path)) for at, path in older]
    recorded = tuple((at, facts.abis[BASELINE.abi]) for at, facts in found)
    macros = {at: frozenset((*facts.macros, *facts.helpers)) for at, facts in found if facts.macros}
    return Lives(recorded, newest, release, macros)
