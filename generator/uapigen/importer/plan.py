"""Work through rounds of edits of the spec, in memory, until the headers and it agree or a person is needed."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from uapigen.abi import ABIS
from uapigen.c_names import c_names
from uapigen.importer.compare import Comparison, Round
from uapigen.importer.declared import Declared
from uapigen.importer.draft import Draft, Drafts
from uapigen.importer.lives import Lives
from uapigen.importer.meaning import Neighbours
from uapigen.importer.pages import Pages
from uapigen.importer.place import Topics
from uapigen.importer.proposal import Proposal
from uapigen.importer.text import Entry, Text, scalar, written
from uapigen.passes.cut import cut
from uapigen.passes.facts import facts
from uapigen.passes.resolve import resolve
from uapigen.schema.types import Field, Set, Struct
from uapigen.source.load import Spec, load_topic
from uapigen.source.marks import Mark, Problem, SpecError
from uapigen.source.scalars import Release
from uapigen.verify.compare import compare
from uapigen.verify.facts import from_object
from uapigen.verify.scope import Scope

TO_WRITE: Final = "To be written."
"""The reason for leaving out what the importer has no words for."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The edits of a whole import."""

    proposals: tuple[Proposal, ...]
    files: Mapping[str, tuple[str, str]]
    """The text before and after, of every file that changes; before is empty for a new one."""
    places: Mapping[str, Mark]
    """Where each name stands in the edited files."""
    spec: Spec
    """The spec as edited."""


def plan(spec: Spec, declared: Declared, release: Release, lives: Lives, pages: Pages, scope: Scope) -> Plan:
    """Edit the texts of the spec in memory; its files stay as they are."""
    return _Importer(spec, declared, release, lives, pages, scope).plan()


def unified(changed: Plan, shown: str) -> Iterator[str]:
    """The edits as lines of a unified diff."""
    for file, (before, after) in sorted(changed.files.items()):
        old = f"a/{shown}/{file}" if before else "/dev/null"
        yield from difflib.unified_diff(
            before.splitlines(), after.splitlines(), old, f"b/{shown}/{file}", lineterm="", n=2
        )


class _Importer:
    def __init__(
        self, spec: Spec, declared: Declared, release: Release, lives: Lives, pages: Pages, scope: Scope
    ) -> None:
        self.spec, self.declared = spec, declared
        self.stable, self.release = release, release.mainline
        """What a stable release took from later ones is there already; what is new is written for the mainline one."""
        self.lives, self.pages, self.scope = lives, pages, scope
        self.texts: dict[str, Text] = {}
        self.proposals: list[Proposal] = []
        self.by_hand: dict[str, tuple[Proposal, ...]] = {}
        """By the last round that left them."""

    def plan(self) -> Plan:
        self._newest()
        # Macros are placed beside their constants, members need both, and what goes may be needed until then.
        for ask in (Comparison.names, Comparison.members):
            if not self._round(ask).is_empty:
                self._round(ask)
        self._round(Comparison.numbers)
        self._round(Comparison.gone)
        self._unwritten()
        left = tuple(self._left())
        before = {file: _read(self.spec.root / file) for file in self.texts}
        files = {file: (before[file], text.text) for file, text in self.texts.items() if text.text != before[file]}
        return Plan((*self.proposals, *left), files, dict(_places(self.spec)), self.spec)

    def _newest(self) -> None:
        """A release that is newer than the spec becomes its newest."""
        releases = self.spec.releases
        if self.release > releases.newest:
            file = "releases.yaml"
            self._text(file).replace(("newest",), f'"{self.release}"')
            said = f"{releases.newest} -> {self.release}, the newest release that the spec describes"
            self.proposals.append(Proposal("changed", file, "newest", file, said))
            self.spec = replace(self.spec, releases=replace(releases, newest=self.release))

    def _round(self, ask: Callable[[Comparison], Round]) -> Round:
        api = resolve(cut(self.spec, self.stable))
        drafts = Drafts(self.declared, self.lives, Neighbours(self.spec), frozenset(api.constants))
        found = ask(Comparison(self.spec, api, self.declared, self.lives, drafts, self.pages, self.scope.left_out))
        changed: set[str] = set()
        for located in found.steps:
            located.step.apply(self._text(located.file))
            changed.add(located.file)
            self.proposals += [
                Proposal(located.step.verb, located.header, name, located.file, located.step.text)
                for name in located.step.names
            ]
        changed.update(self._place(found.drafts))
        self.by_hand[ask.__name__] = found.by_hand
        self._read_again(changed)
        return found

    def _read_again(self, files: set[str]) -> None:
        """Put the edited topics in the place of those that the spec had."""
        problems: list[Problem] = []
        topics = {(topic.area, topic.name): topic for topic in self.spec.topics}
        for file in files:
            area, _, name = file.removesuffix(".yaml").partition("/")
            text = self.texts[file]
            topics[area, name] = load_topic(text.text.encode(), text.file, area, name, problems)
        if problems:
            raise SpecError(problems)
        self.spec = replace(self.spec, topics=tuple(topic for _, topic in sorted(topics.items())))

    def _place(self, drafts: tuple[Draft, ...]) -> Iterator[str]:
        """Put new items into their files; yields the files."""
        areas = {
            header: area
            for part in (self.scope.driver, self.scope.core)
            for area, headers in part.items()
            for header in headers
        }
        topics = Topics(self.spec, areas, lambda file: self._text(file).text.count("\n"))
        calls = {macro.name for macro in self.declared.ioctls}
        for draft in drafts:
            if not topics.has_area(draft.header):
                text = f"there is no area.yaml for it in {areas.get(draft.header, 'any area')}"
                self.by_hand[draft.name] = (Proposal("by hand", draft.header, draft.name, "", text),)
                continue
            lines = [*draft.comments, *written(draft.entry, f"{draft.name}: ", 0)]
            if draft.name in calls:
                file, is_new = topics.of_call(draft.name, draft.header), True
            else:
                file, is_new = (draft.file, False) if draft.file else topics.of(draft.header, len(lines))
            if is_new:
                title = draft.name if draft.name in calls else f"Names of {draft.header}"
                head = written(Entry((("title", scalar(title)), ("header", draft.header))), "topic: ", 0)
                self.texts[file] = Text("\n".join([*head, ""]), f"{self.spec.root.name}/{file}")
            self._text(file).append(lines)
            text = dict(draft.entry.pairs)["kind"]
            text += f" of {len(draft.entry.parts)}" if draft.entry.parts else ""
            text += f", since {draft.when}" if draft.when else ""
            self.proposals.append(Proposal("new", draft.header, draft.name, file, text))
            yield file

    def _unwritten(self) -> None:
        """Functions and strings that are left to a person are told in the list of headers: verify reminds of them."""
        functions = {**{macro.name: macro.header for macro in self.declared.functions}, **self.declared.helpers}
        names = c_names(resolve(cut(self.spec, self.stable)).topics)
        known = names.functions | names.strings
        waiting = sorted(
            name.partition(" ")[0]
            for name, header in {**functions, **self.declared.strings}.items()
            if name not in known and name not in self.scope.left_out and header in self.scope.complete
        )
        if not waiting:
            return
        text = self._text("headers.yaml")
        if not text.has("left_out"):
            text.append([f"left_out: {{{waiting.pop(0)}: {TO_WRITE}}}"])
        for name in waiting:
            text.set(("left_out",), name, TO_WRITE)

    def _left(self) -> Iterator[Proposal]:
        """What a round left to a person; what else no edit settled, in the words of verify."""
        left = {proposal.name: proposal for part in self.by_hand.values() for proposal in part}
        yield from left.values()
        api = resolve(cut(self.spec, self.stable))
        for finding in compare(from_object(facts(api, ABIS["x86_64"])), self.declared.facts):
            header = self.declared.header_of.get(finding.name, "")
            exempt = finding.name in self.scope.not_evaluable or finding.name in left
            if not exempt and (header or finding.kind != "unknown"):
                yield Proposal("by hand", header, finding.name, "", finding.text)

    def _text(self, file: str) -> Text:
        if file not in self.texts:
            self.texts[file] = Text(_read(self.spec.root / file), f"{self.spec.root.name}/{file}")
        return self.texts[file]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _places(spec: Spec) -> Iterator[tuple[str, Mark]]:
    for topic in spec.topics:
        for named in topic.items:
            yield named.name, named.mark
            if isinstance(named.item, Set):
                yield from ((name, value.mark) for name, value in named.item.values.items())
            elif isinstance(named.item, Struct):
                yield from _members(named.name, named.item.fields)


def _members(owner: str, fields: tuple[Field, ...]) -> Iterator[tuple[str, Mark]]:
    for field in fields:
        name = f"{owner}.{field.name}" if field.name else owner
        if field.name:
            yield name, field.mark
        zeros = "[0]" * len(field.type.dimensions) if field.name else ""
        yield from _members(name + zeros, field.fields)
