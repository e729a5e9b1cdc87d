"""Follow what changed: values of constants, members of structs, names that went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from uapigen.importer.draft import WAITING
from uapigen.importer.text import scalar
from uapigen.schema.types import Field, Struct
from uapigen.verify.declarations import Aggregate, Array, Named

if TYPE_CHECKING:
    from collections.abc import Callable

    from uapigen.importer.declared import Declared
    from uapigen.importer.draft import Drafts
    from uapigen.importer.lives import Lives
    from uapigen.importer.proposal import Verb
    from uapigen.importer.text import Entry, Text
    from uapigen.source.marks import Mark
    from uapigen.source.scalars import Release
    from uapigen.verify import declarations as c
    from uapigen.verify.facts import Facts

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One edit of a file: how it is done, and how it is told."""

    verb: Verb
    names: tuple[str, ...]
    text: str
    at: Path
    apply: Callable[[Text], None]

    @property
    def position(self) -> tuple[int, ...]:
        """Where in its item it applies; steps that stand further down must be taken first."""
        return tuple(part for part in self.at if isinstance(part, int))


@dataclass(frozen=True, slots=True)
class Known:
    """A struct of the spec: all its members as written, those that the release has, and how they are laid out."""

    name: str
    written: Struct
    there: frozenset[Mark]
    sizes: Mapping[str, int]
    size: int


def end_of(name: str, path: Path, lives: Lives, has: Callable[[Facts], bool]) -> Step:
    """Something that the headers have no more."""
    went = lives.went(has)
    return Step("gone", (name,), f"until {went}", path, lambda text: text.set(path, "until", went.spelled))


def turned(name: str, path: Path, lives: Lives, stated: int, found: int, spelled: Mapping[str, str]) -> Step:
    """A constant with another value; `spelled` are its values so far, by release."""
    since = lives.turns(name, found)[-1][0]
    values = ", ".join([*(f'"{release}": {value}' for release, value in spelled.items()), f'"{since}": {found}'])
    return Step(
        "changed",
        (name,),
        f"{stated} -> {found} in {since}",
        path,
        lambda text: text.replace((*path, "value"), "{" + values + "}"),
    )


def renumbered(name: str, path: Path, since: Release, now: str, spelled: Mapping[str, str]) -> Step:
    """An ioctl with another number; `spelled` are its numbers so far, by release."""
    numbers = ", ".join(f'"{release}": {scalar(text)}' for release, text in {**spelled, str(since): now}.items())
    said = f"{[*spelled.values()][-1]} -> {now} in {since}"
    return Step("changed", (name,), said, path, lambda text: text.replace((*path, "number"), "{" + numbers + "}"))


class Members:
    """Compares the members of one struct with those that the headers declare."""

    def __init__(self, known: Known, declared: Declared, drafts: Drafts, lives: Lives) -> None:
        self._known, self._declared, self._drafts, self._lives = known, declared, drafts, lives
        self._struct = declared.structs[known.name]
        self._found = declared.facts.structs[known.name]

    def steps(self) -> Iterator[Step]:
        """The edits, those further down in the file first, so that none moves what another counts on."""
        path: Path = (self._known.name, "fields")
        found = self._inside(path, self._known.written.fields, self._struct.fields, "")
        yield from sorted(found, key=lambda step: step.position, reverse=True)

    def _inside(self, path: Path, written: Sequence[Field], found: Sequence[c.Field], prefix: str) -> Iterator[Step]:
        there = [(index, field) for index, field in enumerate(written) if field.mark in self._known.there]
        pairs = _matched(there, found)
        new = [field for at, field in enumerate(found) if at not in pairs.values()]
        carved = self._carved(there, pairs, new, prefix)
        for index, field in there:
            at = pairs.get(index)
            name = f"{self._known.name}.{prefix}{field.name or '(unnamed)'}"
            if at is None:
                yield end_of(name, (*path, index), self._lives, self._having(f"{prefix}{field.name}"))
            else:
                yield from self._one((*path, index), field, found[at], found, prefix, carved)
        yield from self._new(path, found, pairs, prefix, carved)

    def _new(
        self,
        path: Path,
        found: Sequence[c.Field],
        pairs: Mapping[int, int],
        prefix: str,
        carved: str,
    ) -> Iterator[Step]:
        behind = -1
        group: list[tuple[c.Field, Entry]] = []
        known = {at: index for index, at in pairs.items()}
        for at, field in enumerate(found):
            if at in known:
                yield from self._inserted(path, behind, group, prefix, carved)
                behind, group = known[at], []
            else:
                more = [*([("from", carved)] if carved else []), WAITING]
                entry = self._drafts.field(self._struct, field, found, prefix, None, more)
                group.append((field, entry))
        yield from self._inserted(path, behind, group, prefix, carved)

    def _inserted(
        self, path: Path, behind: int, group: Sequence[tuple[c.Field, Entry]], prefix: str, carved: str
    ) -> Iterator[Step]:
        if group:
            entries = [("- ", entry) for _, entry in group]
            names = tuple(f"{self._known.name}.{prefix}{field.name or '(unnamed)'}" for field, _ in group)
            said = f"member{', out of ' + carved if carved else ''}"
            yield Step("new", names, said, (*path, behind), lambda text: text.insert(path, behind, entries))

    def _one(
        self, path: Path, field: Field, found: c.Field, siblings: Sequence[c.Field], prefix: str, carved: str
    ) -> Iterator[Step]:
        inner = found.type
        while isinstance(inner, Array):
            inner = inner.of
        if isinstance(inner, Aggregate) and field.fields:
            zeros = "[0]" * len(field.type.dimensions)
            below = f"{prefix}{field.name}{zeros}." if field.name else prefix
            yield from self._inside((*path, "fields"), field.fields, inner.fields, below)
            return
        designator = f"{prefix}{found.name}"
        stated, true = self._known.sizes.get(designator), self._found.fields[designator].size if found.name else None
        other = self._other_struct(field, inner)
        if stated is None or (stated == true and not other):
            return
        name = f"{self._known.name}.{designator}"
        entry = self._drafts.field(self._struct, found, siblings, prefix, None, [WAITING])
        kind = dict(entry.pairs)["type"]
        if carved == found.name:
            said = f"{field.type.text} -> {kind.strip(chr(34))}, the rest carved out"
            yield Step("changed", (name,), said, path, lambda text: text.replace((*path, "type"), kind))
            return
        old = field.type.base
        went = self._lives.went(
            lambda facts: old in facts.structs if other else self._size_in(facts, designator) == stated
        )
        since = [pair for pair in entry.pairs if pair[0] != "since"]
        at = next(number for number, pair in enumerate(since) if pair[0] == "type") + 1
        again = type(entry)((*since[:at], ("since", went.spelled), *since[at:]), entry.key, entry.parts)

        def apply(text: Text) -> None:
            text.insert(path[:-1], int(path[-1]), [("- ", again)])
            text.set(path, "until", went.spelled)

        yield Step("changed", (name,), f"{field.type.text} -> {kind.strip(chr(34))} in {went}", path, apply)

    def _carved(
        self,
        there: Sequence[tuple[int, Field]],
        pairs: Mapping[int, int],
        new: Sequence[c.Field],
        prefix: str,
    ) -> str:
        """The reserved array that the new members took their room from, when it lost exactly that."""
        room = sum(self._found.fields[f"{prefix}{field.name}"].size for field in new if field.name)
        for index, field in there:
            if field.type.reserved and field.name and index in pairs and room:
                designator = f"{prefix}{field.name}"
                lost = self._known.sizes.get(designator, 0) - self._found.fields[designator].size
                if lost == room and self._known.size == self._found.size:
                    return field.name.text
        return ""

    def _other_struct(self, field: Field, found: c.Type) -> bool:
        """Whether a member is of another struct now, though perhaps of the same size."""
        if not isinstance(found, Named) or found.name not in self._declared.structs:
            return False
        return field.type.base != found.name

    def _having(self, designator: str) -> Callable[[Facts], bool]:
        def had(facts: Facts) -> bool:
            struct = facts.structs.get(self._known.name)
            return struct is not None and designator in struct.fields

        return had

    def _size_in(self, facts: Facts, designator: str) -> int | None:
        struct = facts.structs.get(self._known.name)
        place = struct.fields.get(designator) if struct else None
        return place.size if place else None


def _matched(there: Sequence[tuple[int, Field]], found: Sequence[c.Field]) -> dict[int, int]:
    """Indices of members in the spec and in the header that are the same: by name, those without one in order."""
    by_name = {field.name: at for at, field in enumerate(found) if field.name}
    unnamed = [at for at, field in enumerate(found) if not field.name]
    pairs: dict[int, int] = {}
    for index, field in there:
        if field.name and field.name.text in by_name:
            pairs[index] = by_name[field.name.text]
        elif field.name is None and unnamed:
            pairs[index] = unnamed.pop(0)
    return pairs
