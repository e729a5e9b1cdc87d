"""Take a copy of a spec back to an older release, as if nothing that came later had been written yet."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from uapigen.ir import Aggregate, Api, Array, Inline
from uapigen.passes.cut import cut
from uapigen.passes.mentioned import mentioned
from uapigen.passes.resolve import resolve
from uapigen.source.load import load
from uapigen.source.read import read
from uapigen.source.scalars import Release

Pair = tuple[yaml.Node, yaml.Node]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters to take out, or to replace."""

    start: int
    end: int
    text: str = ""


def cut_back(spec: Path, copy: Path, release: str) -> None:
    """Copy a spec without all that is later than the release; comments and spelling of the rest stay."""
    shutil.copytree(spec, copy)
    last = Release.read(release)
    api = resolve(cut(load(copy), last))
    for path in copy.glob("*/*.yaml"):
        if path.name != "area.yaml":
            text = path.read_text(encoding="utf-8")
            root, _ = read(text.encode(), path.name)
            assert isinstance(root, yaml.MappingNode)
            shorter = _without(text, list(_Later(text, last, api).spans(root)))
            path.write_text(shorter, encoding="utf-8")
            if not re.search(r"^(?!topic\b)\w", shorter, re.MULTILINE):
                path.unlink()
    for facts in (copy / "facts").glob("*.json"):
        if Release.read(facts.stem) > last:
            facts.unlink()
    shutil.rmtree(copy / "results", ignore_errors=True)
    # Both name conditions, which may have gone.
    (copy / "deviations.yaml").unlink(missing_ok=True)
    (copy / "grammar.yaml").unlink(missing_ok=True)
    (copy / "releases.yaml").write_text(f'default: "{last}"\noldest: "5.10"\nnewest: "{last}"\n')
    _forget(copy)


def _forget(copy: Path) -> None:
    """Take what is gone out of the descriptions, too, and names that only those of later items mention off the list."""
    told = [problem.text for problem in mentioned(load(copy))]
    gone = [found[1] for text in told if (found := re.search(r" the text names (\S+),", text))]
    idle = [found[1] for text in told if (found := re.match(r"elsewhere: no description names (\S+),", text))]
    for path in copy.glob("*/*.yaml"):
        _replace(path, gone, "something")
    _replace(copy / "selfevident.yaml", idle, "")


def _replace(path: Path, names: Sequence[str], text: str) -> None:
    if names:
        pattern = rf"\b(?:{'|'.join(map(re.escape, names))})\b" + ("" if text else ",?")
        path.write_text(re.sub(pattern, text, path.read_text(encoding="utf-8")), encoding="utf-8")


class _Later:
    """What one file has that is later than a release."""

    def __init__(self, text: str, last: Release, api: Api) -> None:
        self.text, self.last, self.api = text, last, api

    def spans(self, root: yaml.MappingNode) -> Iterator[Span]:
        for key, value in root.value:
            if key.value != "topic":
                yield from self._entry(root, (key, value), key.value)

    def _entry(self, parent: yaml.Node, part: Pair | yaml.Node, owner: str) -> Iterator[Span]:
        """An item, a value, a field or a condition: all of it when it came later, else what came later inside."""
        node = _value(part)
        if not isinstance(node, yaml.MappingNode):
            return
        keys = {key.value: (key, value) for key, value in node.value}
        if "since" in keys and self._is_later(keys["since"][1]):
            yield self._part(parent, part)
            return
        inner = [each for name in ("values", "fields", "ensures", "errors") for each in self._parts(keys.get(name))]
        if inner and all(self._came_later(each) for _, each in inner):
            yield self._part(parent, part)
            return
        if "until" in keys and self._is_later(keys["until"][1]):
            yield self._part(node, keys["until"])
        if "value" in keys and isinstance(keys["value"][1], yaml.MappingNode):
            yield from self._values(keys["value"][1])
        if "type" in keys and keys["type"][1].value.startswith("reserved"):
            yield from self._reserved(keys["type"][1], owner)
        for holder, each in inner:
            yield from self._entry(holder, each, _member(owner, each))

    def _parts(self, held: Pair | None) -> Iterator[tuple[yaml.Node, Pair | yaml.Node]]:
        if held is not None:
            yield from ((held[1], part) for part in held[1].value)

    def _came_later(self, part: Pair | yaml.Node) -> bool:
        node = _value(part)
        if not isinstance(node, yaml.MappingNode):
            return False
        return any(key.value == "since" and self._is_later(value) for key, value in node.value)

    def _values(self, turns: yaml.MappingNode) -> Iterator[Span]:
        for pair in turns.value:
            if Release.read(pair[0].value) > self.last:
                yield self._part(turns, pair)

    def _reserved(self, type_: yaml.Node, path: str) -> Iterator[Span]:
        """A reserved array has the size again that it had."""
        found = _lengths(self.api).get(path)
        if found is not None:
            base = type_.value.partition("[")[0]
            yield Span(type_.start_mark.index, type_.end_mark.index, f'"{base}[{found}]"')

    def _is_later(self, when: yaml.Node) -> bool:
        if isinstance(when, yaml.MappingNode):
            when = next(value for key, value in when.value if key.value == "by")
        return Release.read(when.value) > self.last

    def _part(self, parent: yaml.Node, part: Pair | yaml.Node) -> Span:
        """A part of a mapping or list, with its line or its comma."""
        first, last = part if isinstance(part, tuple) else (part, part)
        start, end = first.start_mark.index, _end(self.text, last)
        if not _is_flow(parent):
            return Span(self.text.rfind("\n", 0, start) + 1, self.text.find("\n", end) + 1)
        comma = re.match(r"\s*,\s*", self.text[end:])
        if comma:
            return Span(start, end + comma.end())
        return Span(len(self.text[:start].rstrip().rstrip(",")), end)


def _member(owner: str, part: Pair | yaml.Node) -> str:
    own = ""
    if not isinstance(part, tuple) and isinstance(part, yaml.MappingNode):
        own = next((value.value for key, value in part.value if key.value == "name"), "")
    return ".".join(filter(None, (owner, own)))


def _lengths(api: Api) -> dict[str, int]:
    """The lengths of reserved arrays, by their place."""
    found: dict[str, int] = {}

    def inside(aggregate: Aggregate, path: str) -> None:
        for member in aggregate.members:
            place = f"{path}.{member.name}" if member.name else path
            if member.reserved and isinstance(member.type, Array):
                found[place] = member.type.dimensions[0] or 0
            if isinstance(member.type, Inline):
                inside(member.type.aggregate, place)

    for name, item in api.structs.items():
        inside(item.aggregate, name)
    return found


def _end(text: str, node: yaml.Node) -> int:
    if not _is_flow(node) and not isinstance(node, yaml.ScalarNode) and node.value:
        return _end(text, _value(node.value[-1]))
    return len(text[: node.end_mark.index].rstrip())


def _value(part: Pair | yaml.Node) -> yaml.Node:
    return part[1] if isinstance(part, tuple) else part


def _is_flow(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _without(text: str, spans: Sequence[Span]) -> str:
    before = len(text)
    for span in sorted(spans, key=lambda span: span.start, reverse=True):
        # Two neighbours in braces both claim the comma between them.
        text = text[: span.start] + span.text + text[min(span.end, before) :]
        before = span.start
    return text
