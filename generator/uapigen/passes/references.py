"""Check the names that items refer to: sets, counts, discriminators, releases, conditions."""

from __future__ import annotations

from collections.abc import Mapping

from uapigen.counted import counted
from uapigen.schema.calls import Conditions, Function, Ioctl, Tested
from uapigen.schema.releases import Bracket, Lived
from uapigen.schema.types import Alias, Field, Outside, Presets, Set, Struct
from uapigen.scripts.system_calls import SYSTEM_CALLS
from uapigen.source.load import Named, Spec
from uapigen.source.marks import Mark, Problem, nearest
from uapigen.source.scalars import Name

SYSTEM_SETS = ("open_flags",)
"""Sets that the system's headers define, not the media ones."""


def references(spec: Spec) -> list[Problem]:
    """References that lead nowhere."""
    return _References(spec).all()


class _References:
    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.problems: list[Problem] = []
        items = [named for topic in spec.topics for named in topic.items]
        self.structs: Mapping[str, Struct] = {n.name: n.item for n in items if isinstance(n.item, Struct)}
        self.sets: Mapping[str, Set] = {n.name: n.item for n in items if isinstance(n.item, Set)}
        self.constants = {name for each in self.sets.values() for name in each.values}
        self.items = [named for topic in spec.own for named in topic.items]
        self.topic_of = {named.name: topic for topic in spec.topics for named in topic.items}

    def all(self) -> list[Problem]:
        for named in self.items:
            item = named.item
            self._lived(named.name, item)
            if isinstance(item, Struct):
                self._fields((item.fields,), named.name)
            elif isinstance(item, Set):
                if item.extends:
                    self._set(item.extends)
                for name, value in item.values.items():
                    self._lived(name, value)
            elif isinstance(item, Presets):
                for name, preset in item.values.items():
                    self._lived(name, preset)
            elif isinstance(item, Alias) and item.type.enum:
                self._alias(named, item)
            elif isinstance(item, (Ioctl, Function)):
                self._call(named, item)
            elif isinstance(item, Conditions):
                self._causes(item)
        self._conditions()
        return self.problems

    def _alias(self, named: Named, item: Alias) -> None:
        """The class of an enum is made when it is asked for, in the module of its topic."""
        if self.topic_of.get(item.type.base, self.topic_of[named.name]) is not self.topic_of[named.name]:
            place = self.topic_of[item.type.base].name
            self._refuse(item.type.mark, f"{named.name} must stand in the topic of its enum, {place}.yaml")

    def _call(self, named: Named, item: Ioctl | Function) -> None:
        if isinstance(item, Ioctl) and item.argument_set:
            self._set(item.argument_set)
        if isinstance(item, Function):
            known = SYSTEM_CALLS[item.call].arguments
            for name in item.parameters:
                if name.text not in known:
                    hint = nearest(name.text, known) or f", expected {', '.join(known)}"
                    self._refuse(name.mark, f"{item.call} has no argument {name.text!r}{hint}")
        generic = [str(each.id) for area in self.spec.areas for each in area.generic]
        for identity in item.exempt:
            if identity not in generic:
                hint = nearest(identity, generic)
                self._refuse(named.mark, f"{named.name}: no generic condition {identity!r} to be exempt from{hint}")

    def _causes(self, item: Conditions) -> None:
        failing = {str(error.seen or error.errno) for error in item.errors}
        for errno in item.causes:
            if errno.text not in failing:
                self._refuse(errno.mark, f"causes: no condition of these fails with {errno}")

    def _fields(self, levels: tuple[tuple[Field, ...], ...], owner: str) -> None:
        for field in levels[-1]:
            name = f"{owner}.{field.name or '(unnamed)'}"
            self._lived(name, field)
            for reference in filter(None, (field.enum, field.flags)):
                self._set(reference)
            for word in field.when:
                if word.text not in self.constants:
                    self._refuse(word.mark, f"no such constant: {word}{nearest(word.text, self.constants)}")
            if field.count:
                self._count(field, levels)
            if field.from_ and field.from_ not in _named(levels[-1]):
                self._refuse(field.mark, f"{name}: no field {field.from_!r} to be carved out of")
            self._selector(field, levels, name)
            if field.fields:
                self._fields((*levels, field.fields), name)

    def _count(self, field: Field, levels: tuple[tuple[Field, ...], ...]) -> None:
        text = field.count.lstrip(".")
        up = (len(field.count) - len(text)) // 2
        scope = levels[max(0, len(levels) - 1 - up)]
        known = _named(scope)
        if up >= len(levels) or text.partition(".")[0] not in known:
            self._refuse(field.mark, f"count: no field {text!r} {counted(up, 'struct')} out{nearest(text, known)}")

    def _selector(self, field: Field, levels: tuple[tuple[Field, ...], ...], name: str) -> None:
        known = {label: each for level in levels for each in level for label in _named((each,))}
        for label in field.selectors:
            if label not in known:
                self._refuse(
                    field.mark, f"{name}: selected_by names no field of the struct: {label!r}{nearest(label, known)}"
                )
            elif len(field.selectors) > 1 and not _has_enum(known[label]):
                self._refuse(field.mark, f"{name}: selected_by: {label} has no enum: to tell its values by")
        chosen = field.selected_by
        if isinstance(chosen, Outside) and chosen.struct:
            struct = self.structs.get(chosen.struct.text)
            if struct is None:
                hint = nearest(chosen.struct.text, self.structs)
                self._refuse(chosen.struct.mark, f"no such struct: {chosen.struct}{hint}")
            elif chosen.field not in _named(struct.fields):
                hint = nearest(chosen.field, _named(struct.fields))
                self._refuse(chosen.mark, f"{chosen.struct} has no field {chosen.field!r}{hint}")

    def _set(self, reference: Name) -> None:
        if reference.text not in self.sets and reference.text not in SYSTEM_SETS:
            hint = nearest(reference.text, [*self.sets, *SYSTEM_SETS])
            self._refuse(reference.mark, f"no such set of constants: {reference}{hint}")

    def _lived(self, name: str, item: Lived) -> None:
        since = item.since.by if isinstance(item.since, Bracket) else item.since
        until = item.until.by if isinstance(item.until, Bracket) else item.until
        for when in (item.since, item.until):
            if isinstance(when, Bracket) and when.after >= when.by:
                self._refuse(when.mark, f"{name}: after {when.after} and by {when.by} leave no release between")
        if since and until and since >= until:
            self._refuse(item.mark, f"{name}: came in {since} and went in {until}")
        for release in item.absent:
            if (since and release <= since) or (until and release >= until):
                self._refuse(item.mark, f"{name}: it is not there in {release} anyway: absent is what lies in between")
        for release in filter(None, (since, until, *item.absent)):
            if not self.spec.releases.oldest < release <= self.spec.releases.newest:
                span = f"{self.spec.releases.oldest} to {self.spec.releases.newest}"
                self._refuse(item.mark, f"{name}: {release} is outside {span}, the releases of the spec")

    def _identities(self) -> set[str]:
        found: set[str] = set()
        generic = {f"{condition.errno}::{condition.id}" for area in self.spec.areas for condition in area.generic}
        for named in self.items:
            if isinstance(named.item, Tested):
                found.update(f"{named.call}::{c.errno}::{c.id}" for c in named.item.errors)
                found.update(f"{named.call}::ok::{rule.id}" for rule in named.item.ensures)
                found.update(f"{named.call}::{ending}" for ending in generic)
        return found

    def _conditions(self) -> None:
        known = self._identities()
        for deviation in self.spec.deviations.deviations:
            self._identity(deviation.condition, deviation.mark, known)
        for leak in self.spec.deviations.leaks:
            self._identity(leak.condition, leak.mark, known)
        for listed in (self.spec.grammar.causes, self.spec.grammar.verbs):
            for identities in listed.values():
                for identity in identities:
                    self._identity(identity, self.spec.grammar.mark, known)

    def _identity(self, identity: str, mark: Mark, known: set[str]) -> None:
        if identity not in known:
            self._refuse(mark, f"no such condition or rule: {identity}{nearest(identity, known)}")

    def _refuse(self, mark: Mark, text: str) -> None:
        self.problems.append(Problem(mark, text))


def _has_enum(field: Field) -> bool:
    return field.enum is not None or field.type.enum


def _named(fields: tuple[Field, ...]) -> list[str]:
    """Names that a path can start with, those inside unnamed members included."""
    found: list[str] = []
    for field in fields:
        if field.name:
            found.append(field.name.text)
        else:
            found += _named(field.fields)
    return found
