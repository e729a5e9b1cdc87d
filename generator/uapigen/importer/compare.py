"""One round: what the spec at the imported release lacks, has too much, or says otherwise than the headers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from uapigen.abi import ABIS
from uapigen.c_names import c_names
from uapigen.counted import counted
from uapigen.importer.changed import Known, Members, Step, end_of, renumbered, turned
from uapigen.importer.draft import Draft, Drafts, set_name
from uapigen.importer.place import Homes, families, file_of
from uapigen.importer.proposal import Proposal
from uapigen.importer.spelling import NotSpelled
from uapigen.ir import Api, StructItem
from uapigen.passes.facts import facts
from uapigen.schema.calls import Ioctl
from uapigen.schema.types import Alias, Macro, Presets, Set, Struct, Value
from uapigen.source.expressions import Expression
from uapigen.source.load import Named, Spec, TopicFile
from uapigen.verify import declarations as c
from uapigen.verify.facts import from_object

if TYPE_CHECKING:
    from uapigen.importer.declared import Declared
    from uapigen.importer.lives import Lives
    from uapigen.importer.pages import Pages
    from uapigen.importer.text import Text
    from uapigen.schema.types import Field
    from uapigen.verify.facts import Facts


@dataclass(frozen=True, slots=True)
class Located:
    """A step with the file that it edits and the header that asks for it."""

    file: str
    header: str
    step: Step


@dataclass(frozen=True, slots=True)
class Round:
    """What is to be done next."""

    steps: tuple[Located, ...]
    drafts: tuple[Draft, ...]
    by_hand: tuple[Proposal, ...]

    @property
    def is_empty(self) -> bool:
        return not self.steps and not self.drafts


class Comparison:
    """The spec and its API at the imported release, beside the headers."""

    def __init__(
        self,
        spec: Spec,
        api: Api,
        declared: Declared,
        lives: Lives,
        drafts: Drafts,
        pages: Pages,
        left_out: Collection[str],
    ) -> None:
        self.spec, self.api, self.declared = spec, api, declared
        self.lives, self.drafts, self.pages = lives, drafts, pages
        names = c_names(api.topics)
        self.strings = names.strings
        self.settled = names.functions | frozenset(left_out)
        """Functions that the spec has, or does without for a reason."""
        self.stated: Facts = from_object(facts(api, ABIS["x86_64"]))
        self.by_hand: list[Proposal] = []
        self.new: dict[str, str] = {}
        """New constants of known sets, as they are spelled."""
        self.sets: dict[str, tuple[TopicFile, Named]] = {}
        for topic in spec.topics:
            for named in topic.items:
                if isinstance(named.item, Set):
                    for name in named.item.values:
                        self.sets[name] = topic, named
        self.presets = {
            name
            for topic in spec.topics
            for named in topic.items
            if isinstance(named.item, Presets)
            for name in named.item.values
        }
        self.written = {named.name: (topic, named) for topic in spec.topics for named in topic.items}

    def names(self) -> Round:
        """Everything but the members of structs, whose sizes may depend on the constants."""
        steps = list(self._values())
        drafts = [
            *self._enumerations(steps),
            *self._macros(steps),
            *self._structs(),
            *self._calls(),
            *self._functions(),
            *self._aliases(),
        ]
        return Round(tuple(steps), tuple(drafts), tuple(self.by_hand))

    def members(self) -> Round:
        """The members of structs that both have."""
        steps: list[Located] = []
        for name, found in self.declared.facts.structs.items():
            item = self.api.structs.get(name)
            if item is not None and (found != self.stated.structs[name] or self._rests_on_gone(item)):
                topic, named = self.written[name]
                assert isinstance(named.item, Struct)
                layout = self.stated.structs[name]
                sizes = {designator: field.size for designator, field in layout.fields.items()}
                known = Known(
                    name,
                    named.item,
                    frozenset(field.mark for field in _fields(item.written.fields)),
                    sizes,
                    layout.size,
                )
                header = self.declared.header_of[name]
                try:
                    for step in Members(known, self.declared, self.drafts, self.lives).steps():
                        steps.append(Located(file_of(topic), header, step))
                except NotSpelled as error:
                    self._leave(header, name, str(error))
        return Round(tuple(steps), (), tuple(self.by_hand))

    def _rests_on_gone(self, item: StructItem) -> bool:
        """Whether a member is of a struct that is about to go."""
        return any(
            field.type.base in self.api.structs and field.type.base not in self.declared.structs
            for field in _fields(item.written.fields)
        )

    def numbers(self) -> Round:
        """Ioctls that have another number, when the structs whose sizes are in it are as they should be."""
        return Round(tuple(self._numbers()), (), tuple(self.by_hand))

    def _numbers(self) -> Iterator[Located]:
        for macro in self.declared.ioctls:
            name, found = macro.name, self.declared.facts.ioctls[macro.name]
            if self.stated.ioctls.get(name, found) == found:
                continue
            topic, named = self.written[name]
            assert isinstance(named.item, Ioctl)
            number = named.item.number
            known = number if isinstance(number, dict) else {named.item.since or self.spec.releases.oldest: number}
            spelled = {str(release): written.text for release, written in known.items()}
            try:
                step = renumbered(name, (name,), self.lives.renumbered(name, found), self.drafts.number(macro), spelled)
                yield Located(file_of(topic), macro.header, step)
            except NotSpelled as error:
                self._leave(macro.header, name, str(error))

    def gone(self) -> Round:
        """Names that the headers have no more, when nothing rests on them any longer."""
        return Round(tuple(self._gone()), (), tuple(self.by_hand))

    def _leave(self, header: str, name: str, text: str) -> None:
        self.by_hand.append(Proposal("by hand", header, name, "", text))

    def _values(self) -> Iterator[Located]:
        for name, found in self.declared.facts.constants.items():
            stated = self.api.constants.get(name)
            if stated is None or stated == found:
                continue
            topic, named = self.sets[name]
            assert isinstance(named.item, Set)
            value = named.item.values[name]
            header = self.declared.header_of[name]
            if value.fourcc or value.value is None:
                self._leave(header, name, f"its value is {found:#x}, the spec says {stated:#x}")
                continue
            spelled = _spelled(value, str(value.since or self.spec.releases.oldest), stated)
            path = (named.name, "values", name)
            yield Located(file_of(topic), header, turned(name, path, self.lives, stated, found, spelled))

    def _gone(self) -> Iterator[Located]:
        """Names of the spec that the headers had and have no more."""
        found = self.declared.facts
        for name in self.stated.constants.keys() - found.constants.keys() - self.declared.others:
            topic, named = self.sets[name]
            yield from self._end(name, topic, named, (named.name, "values", name))
        calls = self.stated.ioctls.keys() - found.ioctls.keys() - self.declared.others
        for name in (self.stated.structs.keys() - found.structs.keys()) | calls:
            topic, named = self.written[name]
            yield from self._end(name, topic, named, (name,))
        others = {*self._functions_declared(), *found.aliases}
        there = {item.name for topic in self.api.topics for item in topic.items}
        for name, (topic, named) in self.written.items():
            if isinstance(named.item, (Macro, Alias)) and name in there:
                in_c = str(named.item.c_name or name)
                if in_c not in others:
                    yield from self._end(in_c, topic, named, (name,))

    def _functions_declared(self) -> Iterator[str]:
        yield from (macro.name for macro in self.declared.functions)
        yield from self.declared.helpers

    def _end(self, name: str, topic: TopicFile, named: Named, path: tuple[str | int, ...]) -> Iterator[Located]:
        header = topic.header_of(named.item)
        if header in self.declared.asked:
            yield Located(file_of(topic), header, end_of(name, path, self.lives, lambda facts: name in facts.names))

    def _enumerations(self, steps: list[Located]) -> Iterator[Draft]:
        for enumeration in self.declared.enumerations:
            names = [name for name, _ in enumeration.values]
            new = [name for name in names if self._is_new(name, enumeration.header)]
            known = [name for name in names if name in self.api.constants]
            if new and known:
                topic, named = self.sets[known[0]]
                steps.extend(self._added(enumeration, topic, named, new))
            elif new:
                name = enumeration.name or enumeration.typedef or set_name(new, self._taken())
                yield self.drafts.family(name, enumeration.header, new, of_enum=True)

    def _is_new(self, name: str, header: str) -> bool:
        if name not in self.api.constants and name in self.sets:
            self._leave(header, name, "the spec has it for other releases only")
        return name not in self.sets

    def _added(self, enumeration: c.Enumeration, topic: TopicFile, named: Named, new: list[str]) -> Iterator[Located]:
        order = [name for name, _ in enumeration.values]
        for name in new:
            before = order[: order.index(name)]
            behind = next((other for other in reversed(before) if other in self.sets or other in new), "")
            yield self._constant(name, topic, named, behind, of_enum=True)

    def _macros(self, steps: list[Located]) -> Iterator[Draft]:
        homes = Homes(self.spec, self.declared)
        left: list[c.Macro] = []
        last: dict[tuple[str, str], str] = {}
        for macro in self.declared.integers:
            if not self._is_new(macro.name, macro.header):
                continue
            placed = homes.of(macro)
            if placed is None:
                left.append(macro)
                continue
            topic, named = self.written[placed.home.set]
            # New ones behind the same constant keep the order of the header.
            behind = last.get((placed.home.set, placed.behind), placed.behind)
            last[placed.home.set, placed.behind] = macro.name
            steps.append(self._constant(macro.name, topic, named, behind, of_enum=False))
        taken = set(self._taken())
        for family in families(left):
            names = [macro.name for macro in family]
            name = set_name(names, frozenset(taken))
            taken.add(name)
            yield self.drafts.family(name, family[0].header, names, of_enum=False)

    def _constant(self, name: str, topic: TopicFile, named: Named, behind: str, of_enum: bool) -> Located:
        path = (named.name, "values")
        assert isinstance(named.item, Set)
        written = named.item.values.get(behind)
        like = written.value.text if written and isinstance(written.value, Expression) else self.new.get(behind, "")
        entry = self.drafts.value(name, of_enum, like, marked=not named.item.undescribed)
        self.new[name] = dict(entry.pairs).get("value", "")

        def apply(text: Text) -> None:
            text.insert_behind(path, behind, [(f"{name}: ", entry)])

        said = f"{dict(entry.pairs).get('fourcc') or dict(entry.pairs)['value']} into {named.name}"
        return Located(file_of(topic), self.declared.header_of[name], Step("new", (name,), said, path, apply))

    def _structs(self) -> Iterator[Draft]:
        for name in self.declared.structs:
            if name not in self.api.structs:
                yield from self._drafted(self.declared.header_of[name], name, partial(self.drafts.struct, name))

    def _calls(self) -> Iterator[Draft]:
        for macro in self.declared.ioctls:
            if macro.name not in self.api.calls:
                page, errnos = self.pages.of(macro.name), self.pages.errnos(macro.name)
                draft = partial(self.drafts.ioctl, macro, page, errnos)
                yield from self._drafted(macro.header, macro.name, draft)

    def _functions(self) -> Iterator[Draft]:
        """Macros with parameters. Those that the spec lacks on purpose are not worth a line in every release."""
        older: Counter[str] = Counter()
        for macro in self.declared.functions:
            if macro.name not in self.written and macro.name not in self.settled:
                drafted = list(
                    self._drafted(macro.header, macro.name, partial(self.drafts.macro, macro, self._file_of))
                )
                if not drafted and not self.lives.is_new(macro.name):
                    self.by_hand.pop()
                    older[macro.header] += 1
                yield from drafted
        for name, header in self.declared.helpers.items():
            if name not in self.settled and self.lives.is_new(name):
                self._leave(header, name, "an inline function: write the message that it is about, or a macro")
            elif name not in self.settled:
                older[header] += 1
        for name, header in self.declared.initialisers.items():
            if name not in self.presets:
                self._leave(header, name, "an initialiser: write it as a preset")
        for definition, header in self.declared.strings.items():
            if definition not in self.strings:
                self._leave(header, definition.partition(" ")[0], "a string: write it as kind: string")
        for header, count in older.items():
            what = counted(count, "older macro or inline function", "older macros and inline functions")
            self._leave(header, what, "neither in the spec nor left_out")

    def _aliases(self) -> Iterator[Draft]:
        for alias in self.declared.aliases:
            enum = alias.type.name if isinstance(alias.type, c.Named) and alias.type.tag == "enum" else ""
            target = self.written.get(enum)
            # An alias stands beside its enum, which may be known in the next round only.
            if alias.name not in self.stated.aliases and (target or not enum):
                try:
                    yield self.drafts.alias(alias, alias.name in self.written, file_of(target[0]) if target else "")
                except NotSpelled as error:
                    self._leave(alias.header, alias.name, str(error))

    def _drafted(self, header: str, name: str, draft: Callable[[], Draft]) -> Iterator[Draft]:
        if name in self.written or name in self.sets or name in self.declared.facts.constants:
            other = "for other releases only" if name in self.written else "as a constant"
            self._leave(header, name, f"the spec has it {other}")
            return
        try:
            yield draft()
        except NotSpelled as error:
            self._leave(header, name, str(error))

    def _file_of(self, constant: str) -> str:
        return file_of(self.sets[constant][0]) if constant in self.sets else ""

    def _taken(self) -> frozenset[str]:
        return frozenset({*self.written, *self.declared.structs, *(macro.name for macro in self.declared.functions)})


def _spelled(value: Value, first: str, stated: int) -> Mapping[str, str]:
    if isinstance(value.value, dict):
        return {str(release): written.text for release, written in value.value.items()}
    text = value.value.text if isinstance(value.value, Expression) else str(stated)
    return {first: text}


def _fields(fields: tuple[Field, ...]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from _fields(field.fields)
