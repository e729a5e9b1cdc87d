"""Conditions and rules as they stand in their files, for the chapter that shows every cause and every verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uapigen.schema.calls import Conditions, Tested
from uapigen.source.load import Spec
from uapigen.source.marks import Mark


@dataclass(frozen=True, slots=True)
class Example:
    """A quotation."""

    identity: str
    file: str
    text: str


def examples(spec: Spec) -> list[tuple[str, str, tuple[Example, ...]]]:
    """What `grammar.yaml` lists, as chapter, heading and quotations."""
    marks = dict(_marks(spec))
    chapters = (("By cause", spec.grammar.causes), ("By verb", spec.grammar.verbs))
    return [
        (chapter, heading, tuple(_example(spec, identity, marks[identity]) for identity in identities))
        for chapter, listed in chapters
        for heading, identities in listed.items()
    ]


def quotation(text: str, mark: Mark) -> str:
    """The lines of the list item that starts at a mark, moved to the margin."""
    first, *rest = text.split("\n")[mark.line - 1 :]
    margin = mark.column - 1
    taken = [first[margin:]]
    for line in rest:
        if line.strip() and len(line) - len(line.lstrip()) < margin:
            break
        taken.append(line[margin:])
    return "\n".join(taken).rstrip()


def _example(spec: Spec, identity: str, mark: Mark) -> Example:
    path = spec.root.parent / spec.root.name / mark.file.partition("/")[2]
    return Example(identity, mark.file, quotation(path.read_text(encoding="utf-8"), mark))


def _marks(spec: Spec) -> Iterator[tuple[str, Mark]]:
    for topic in spec.topics:
        generic = [each for area in spec.areas if area.area.text == topic.area for each in area.generic]
        for named in topic.items:
            if isinstance(named.item, Tested):
                shared = () if isinstance(named.item, Conditions) else generic
                for condition in (*shared, *named.item.errors):
                    yield f"{named.call}::{condition.errno}::{condition.id}", condition.mark
                for rule in named.item.ensures:
                    yield f"{named.call}::ok::{rule.id}", rule.mark
