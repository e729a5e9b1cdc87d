"""Find where a new constant or item belongs: the set of its name's family, the topic of its header."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from uapigen.schema.calls import Tested
from uapigen.schema.types import Set

if TYPE_CHECKING:
    from uapigen.importer.declared import Declared
    from uapigen.source.load import Spec, TopicFile
    from uapigen.verify.declarations import Macro

LONGEST: Final = 800
"""Lines that a topic may have before another one is started."""
FAMILY: Final = 2
"""Words that names must share to be of a family."""


@dataclass(frozen=True, slots=True)
class Home:
    """A set of macros in the spec: its words, its members, its file."""

    file: str
    set: str
    prefix: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a constant goes: into a set, behind one of its constants."""

    home: Home
    behind: str


def words(name: str) -> tuple[str, ...]:
    """The words of a C name."""
    return tuple(name.strip("_").split("_"))


class Homes:
    """The sets of macros of each header."""

    def __init__(self, spec: Spec, declared: Declared) -> None:
        self._lines = declared.line_of
        self._homes: dict[str, list[Home]] = {}
        for topic in spec.topics:
            for named in topic.items:
                item = named.item
                if isinstance(item, Set) and item.c == "macros" and item.values:
                    members = tuple(item.values)
                    home = Home(file_of(topic), named.name, shared(members), members)
                    self._homes.setdefault(topic.header_of(item), []).append(home)

    def of(self, macro: Macro) -> Placed | None:
        """The set that shares most with a name; of several the one whose constants stand nearest in the header."""
        name = words(macro.name)
        fits = [home for home in self._homes.get(macro.header, ()) if _fits(name, home)]
        if not fits:
            return None
        near = [(home, member) for home in fits for member in home.members]
        home, member = min(near, key=lambda pair: (-len(pair[0].prefix), *self._distance(macro, pair[1])))
        return Placed(home, member)

    def _distance(self, macro: Macro, member: str) -> tuple[int, int]:
        """How far two names are from each other, those before it first; what the header has no more is far away."""
        line = self._lines.get(member)
        if line is None:
            return (1, 0)
        return (0, macro.line - line if line < macro.line else 2 * (line - macro.line))


def families(macros: Sequence[Macro]) -> list[list[Macro]]:
    """New constants in the order of their header, those of a family together."""
    groups: list[list[Macro]] = []
    for macro in macros:
        last = groups[-1] if groups else []
        if last and last[-1].header == macro.header and _joins(macro.name, [other.name for other in last]):
            last.append(macro)
        else:
            groups.append([macro])
    return groups


def _joins(name: str, others: Sequence[str]) -> bool:
    """Whether a name shares enough with the one before it, and as much as the others share with each other."""
    alike = len(shared([others[-1], name]))
    return alike >= FAMILY and (len(others) == 1 or alike >= min(FAMILY + 1, len(shared(others))))


class Topics:
    """The file of each header where new items go, and files yet to be made."""

    def __init__(self, spec: Spec, areas: Mapping[str, str], lines: Callable[[str], int]) -> None:
        self._areas, self._lines = areas, lines
        self._of_header: dict[str, list[str]] = {}
        self._taken = {file_of(topic) for topic in spec.topics}
        self._folders = {area.area.text for area in spec.areas}
        for topic in spec.topics:
            for named in topic.items:
                if not isinstance(named.item, Tested):
                    header = topic.header_of(named.item)
                    files = self._of_header.setdefault(header, [])
                    if file_of(topic) not in files and header == str(topic.topic.header or ""):
                        files.append(file_of(topic))

    def of(self, header: str, length: int) -> tuple[str, bool]:
        """The file for an item of so many lines, and whether it is a new one."""
        files = self._of_header.setdefault(header, [])
        for file in sorted(files, key=lambda file: (not PurePath(file).name.startswith("types-"), -files.index(file))):
            if self._lines(file) + length < LONGEST:
                return file, False
        stem = f"types-{PurePath(header).stem.replace('_', '-').lower()}"
        file = self._free(header, stem)
        files.append(file)
        return file, True

    def of_call(self, name: str, header: str) -> str:
        """The new file of a new ioctl: the tests of each are a module of their own."""
        return self._free(header, "-".join(words(name)[1:] or words(name)).lower())

    def has_area(self, header: str) -> bool:
        """Whether the area of a header has a folder."""
        return self._areas.get(header) in self._folders

    def _free(self, header: str, stem: str) -> str:
        number, suffix = 1, ""
        while (file := f"{self._areas[header]}/{stem}{suffix}.yaml") in self._taken:
            number += 1
            suffix = f"-{number}"
        self._taken.add(file)
        return file


def file_of(topic: TopicFile) -> str:
    """Where a topic is, below the spec's directory."""
    return f"{topic.area}/{topic.name}.yaml"


def shared(names: Sequence[str]) -> tuple[str, ...]:
    """The words that names begin with; of one name all but the last."""
    split = [words(name) for name in names]
    if len(split) == 1:
        return split[0][:-1]
    return tuple(column[0] for column in takewhile(lambda column: len(set(column)) == 1, zip(*split, strict=False)))


def _fits(name: tuple[str, ...], home: Home) -> bool:
    return len(home.prefix) >= FAMILY and name[: len(home.prefix)] == home.prefix
