"""Compare two accounts of the same API on the same ABI."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Literal

from uapigen.counted import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from uapigen.verify.facts import Facts, FieldFacts, StructFacts


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One disagreement: what is concerned, of which kind it is, and what each side says."""

    name: str
    """A struct, ioctl or constant; the member it is about is in the text."""
    kind: Literal["differs", "lacking", "unknown"]
    """Both have it and disagree; the spec lacks it; the headers do not know it."""
    text: str

    def __str__(self) -> str:
        return self.text


def compare(spec: Facts, compiled: Facts) -> list[Finding]:
    """Everything in which the spec departs from what the compiler found, in the order of names."""
    findings = [
        *_names("struct", spec.structs, compiled.structs),
        *_names("ioctl", spec.ioctls, compiled.ioctls),
        *_names("constant", spec.constants, compiled.constants),
        *_names("typedef", spec.aliases, compiled.aliases),
    ]
    for name in spec.structs.keys() & compiled.structs.keys():
        findings += _struct(name, spec.structs[name], compiled.structs[name])
    findings += _numbers(spec.ioctls, compiled.ioctls, "#x")
    findings += _numbers(spec.constants, compiled.constants, "d")
    findings += _numbers(spec.aliases, compiled.aliases, "d")
    return sorted(findings)


def _names(what: str, spec: Mapping[str, object], compiled: Mapping[str, object]) -> Iterator[Finding]:
    for name in compiled.keys() - spec.keys():
        yield Finding(name, "lacking", f"{name}: {what} of the headers that the spec lacks")
    known = frozenset(compiled)
    for name in spec.keys() - compiled.keys():
        hint = _nearest(name, known)
        yield Finding(name, "unknown", f"{name}: {what} of the spec that no header defines{hint}")


def _struct(name: str, spec: StructFacts, compiled: StructFacts) -> Iterator[Finding]:
    for what, stated, found in (("size", spec.size, compiled.size), ("alignment", spec.align, compiled.align)):
        if stated != found:
            yield Finding(name, "differs", f"{name}: {what} is {stated} in the spec, {found} to the compiler")
    for designator in compiled.fields.keys() - spec.fields.keys():
        yield Finding(name, "differs", f"{name}.{designator}: member of the headers that the spec lacks")
    for designator in spec.fields.keys() - compiled.fields.keys():
        hint = _nearest(designator, frozenset(compiled.fields))
        yield Finding(name, "differs", f"{name}.{designator}: member of the spec that the headers do not define{hint}")
    for designator in spec.fields.keys() & compiled.fields.keys():
        ours, theirs = spec.fields[designator], compiled.fields[designator]
        if ours != theirs:
            sides = f"{_place(ours)} in the spec, {_place(theirs)} to the compiler"
            yield Finding(name, "differs", f"{name}.{designator}: {sides}")


def _place(field: FieldFacts) -> str:
    mask = f" of which bits {field.mask}" if field.mask else ""
    return f"{counted(field.size, 'byte')} at {field.offset}{mask}"


def _numbers(spec: Mapping[str, int], compiled: Mapping[str, int], form: str) -> Iterator[Finding]:
    for name in spec.keys() & compiled.keys():
        if spec[name] != compiled[name]:
            sides = f"{spec[name]:{form}} in the spec, {compiled[name]:{form}} to the compiler"
            yield Finding(name, "differs", f"{name}: {sides}")


@cache
def _nearest(name: str, known: frozenset[str]) -> str:
    close = get_close_matches(name, sorted(known), 1, cutoff=0.8)
    return f"; nearest is {close[0]}" if close else ""
