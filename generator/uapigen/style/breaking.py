"""Break lines that are too long: a flow collection becomes a block, text becomes a folded block.

What each part says is kept letter by letter, only the commas and brackets between the parts go.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from uapigen.source.read import read
from uapigen.style.findings import WIDTH

STEP = 2


@dataclass(frozen=True, slots=True)
class _Place:
    """A node on a line of its own in block style: the value of a key, or an entry of a list."""

    node: yaml.Node
    key: yaml.Node | None


def broken(text: str) -> str:
    """The text with the lines broken that can be. Text that does not read is left alone."""
    while True:
        root, _ = read(text.encode(), "")
        lines = text.split("\n")
        long = {number for number, line in enumerate(lines) if len(line) > WIDTH}
        places = _places(root) if root is not None and long else iter(())
        mended = ((place.node.start_mark.line, _instead(place, lines)) for place in places)
        number, instead = next(((n, instead) for n, instead in mended if n in long and instead), (0, ()))
        if not instead:
            return text
        text = "\n".join([*lines[:number], *instead, *lines[number + 1 :]])


def _places(root: yaml.Node) -> Iterator[_Place]:
    """Every node that stands in a block, the outer ones first."""
    todo = [root]
    while todo:
        node = todo.pop(0)
        if isinstance(node, yaml.MappingNode) and not node.flow_style:
            yield from (_Place(value, key) for key, value in node.value)
            todo += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode) and not node.flow_style:
            yield from (_Place(each, None) for each in node.value)
            todo += node.value


def _instead(place: _Place, lines: list[str]) -> list[str]:
    """The lines in place of the one that holds the node; none where it cannot be broken."""
    node, key = place.node, place.key
    line = lines[node.start_mark.line]
    if node.end_mark.line != node.start_mark.line or line[node.end_mark.column :].strip():
        return []
    before = line[: node.start_mark.column]
    if key is not None and key.start_mark.line != node.start_mark.line:
        return []
    if isinstance(node, yaml.ScalarNode):
        return _folded(before, node, key)
    parts = list(_parts(node, line))
    if not parts:
        return []
    if key is not None:
        dash = "- " if isinstance(node, yaml.SequenceNode) else ""
        margin = " " * (key.start_mark.column + STEP)
        return [before.rstrip(), *(f"{margin}{dash}{part}" for part in parts)]
    if isinstance(node, yaml.SequenceNode):
        return []
    return [f"{before}{parts[0]}", *(f"{' ' * node.start_mark.column}{part}" for part in parts[1:])]


def _parts(node: yaml.Node, line: str) -> Iterator[str]:
    for part in node.value:
        first, last = part if isinstance(node, yaml.MappingNode) else (part, part)
        yield line[first.start_mark.column : last.end_mark.column].rstrip()


def _folded(before: str, node: yaml.ScalarNode, key: yaml.Node | None) -> list[str]:
    """Text under its key. Blanks in a row would not come back, so they stay where they are."""
    if key is None or node.value != " ".join(node.value.split()):
        return []
    margin = " " * (key.start_mark.column + STEP)
    wrapped = textwrap.wrap(
        node.value,
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [f"{before}>-", *wrapped] if len(wrapped) > 1 else []
