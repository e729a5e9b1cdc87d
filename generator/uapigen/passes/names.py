"""Check that no two items share a name, and that Python takes every one, those of areas too."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources

from uapigen.schema.calls import Conditions, Function, Ioctl, Tested
from uapigen.schema.messages import Message, Part
from uapigen.schema.releases import Bracket, Lived, When
from uapigen.schema.types import Presets, Set
from uapigen.source.load import Named, Spec
from uapigen.source.marks import Mark, Problem
from uapigen.source.scalars import Release
from uapigen.views.places import function_name, is_public_name, is_python_name


def names(spec: Spec) -> list[Problem]:
    """Clashes of C names everywhere, and of Python names inside an area."""
    problems = [*_areas(spec)]
    in_c: dict[str, Mark] = {}
    in_python: dict[tuple[str, str], tuple[str, Mark, Lived]] = {}
    for topic in spec.topics:
        for named in topic.items:
            for name, mark in _c_names(named, topic.area):
                if name in in_c:
                    problems.append(Problem(mark, f"{name} is defined twice, first at {in_c[name]}"))
                in_c.setdefault(name, mark)
            for name, python, mark in _python_names(named):
                place = (_module(named, topic.area), python)
                other, first, its = in_python.setdefault(place, (name, mark, named.item))
                if other != name and not _apart(its, named.item):
                    problems.append(
                        Problem(
                            mark,
                            f"{name} and {other} (at {first}) are both {python} in Python: give one a python: NAME",
                        )
                    )
                if not is_public_name(python):
                    problems.append(Problem(mark, f"{python!r} cannot be a name in Python: give it a python: NAME"))
    problems += _conditions(spec)
    return problems


def _areas(spec: Spec) -> Iterator[Problem]:
    taken = _modules()
    for area in spec.areas:
        name = area.area.text
        if not is_python_name(name) or name.startswith("_"):
            yield Problem(area.area.mark, f"{name!r} cannot be a package in Python: give the area another name")
        elif name in taken:
            yield Problem(area.area.mark, f"linuxmedia has a module {name!r} of its own: give the area another name")


@cache
def _modules() -> frozenset[str]:
    """What stands where the packages of an area will."""
    package = resources.files("uapigen") / "support" / "linuxmedia"
    entries = (entry.name for folder in (package, package / "conformance") for entry in folder.iterdir())
    copied = (name.removesuffix(".py") for name in entries if name.endswith(".py"))
    return frozenset({*copied, "catalogue", "conformance", "uapi", "vocabulary"})


def _apart(one: Lived, other: Lived) -> bool:
    """Whether no release has both."""
    return _ends_before(one.until, other.since) or _ends_before(other.until, one.since)


def _ends_before(until: When | None, since: When | None) -> bool:
    if isinstance(until, Bracket) and isinstance(since, Bracket):
        return (until.after, until.by) == (since.after, since.by)
    return isinstance(until, Release) and isinstance(since, Release) and until <= since


def _module(named: Named, area: str) -> str:
    """Where the Python names of an item must differ: messages have a module of their own."""
    return f"{area}.messages" if isinstance(named.item, (Message, Part)) else area


def _c_names(named: Named, area: str) -> Iterator[tuple[str, Mark]]:
    # The C helpers of messages and operands have longer names, which no other item has.
    yield f"{area} message {named.name}" if isinstance(named.item, (Message, Part)) else named.name, named.mark
    if isinstance(named.item, (Set, Presets)):
        for name, value in named.item.values.items():
            yield name, value.mark


def _python_names(named: Named) -> Iterator[tuple[str, str, Mark]]:
    python = named.item.python.text if named.item.python else named.name
    if isinstance(named.item, (Ioctl, Function)):
        yield f"{named.name}()", function_name(python), named.mark
    if not isinstance(named.item, (Function, Conditions)):
        yield named.name, python, named.mark
    if isinstance(named.item, (Set, Presets)):
        for name, value in named.item.values.items():
            yield name, name, value.mark


def _conditions(spec: Spec) -> list[Problem]:
    problems: list[Problem] = []
    seen: dict[str, Mark] = {}
    for topic in spec.topics:
        for named in topic.items:
            if isinstance(named.item, Tested):
                identities = [(f"{named.call}::{c.errno}::{c.id}", c.id.mark) for c in named.item.errors]
                identities += [(f"{named.call}::ok::{rule.id}", rule.id.mark) for rule in named.item.ensures]
                for identity, mark in identities:
                    if identity in seen:
                        problems.append(Problem(mark, f"{identity} stands twice, first at {seen[identity]}"))
                    seen.setdefault(identity, mark)
    return problems
