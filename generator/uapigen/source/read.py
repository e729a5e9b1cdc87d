"""Read a YAML file into a tree of nodes, without YAML's guesses about what a scalar means.

The composer below is libyaml's. It recurses, so that deep nesting is refused before it sees the text, and aliases are
refused after: a topic reads from top to bottom, and nobody should have to look up what a line stands for.
"""

from __future__ import annotations

import re

import yaml
from yaml.reader import ReaderError

from uapigen.source.marks import Mark, Problem

MAX_DEPTH = 60
_NO_BRACKETS = bytes(sorted(set(range(256)) - set(b"[]{}")))
_STACKED = (re.compile(rb"-[ \t]+-[ \t]+(?:-[ \t]+){6}"), re.compile(rb"\n {120}"), re.compile(rb"[?:][ \t]+[?:]"))
"""Apart, and with literal starts: so the expressions are looked for at the speed of memory."""
_TAGS: dict[type[yaml.Node], str] = {
    kind: f"tag:yaml.org,2002:{name}"
    for kind, name in ((yaml.ScalarNode, "str"), (yaml.SequenceNode, "seq"), (yaml.MappingNode, "map"))
}
_ALIAS = re.compile(rb"[&*](?<![^\s\[{,].)[^\s,\[\]{}]")


class _Loader(yaml.CBaseLoader):
    """Asks nobody what a scalar means: text is all that it can be."""

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass

    def resolve(self, kind: type[yaml.Node], value: object, implicit: object) -> str:
        del value, implicit
        return _TAGS[kind]


def read(text: bytes, file: str) -> tuple[yaml.Node | None, list[Problem]]:
    """Compose the one document of a file; the problems say why there is none."""
    try:
        text.decode()
        if _may_be_deep(text) and (deep := _too_deep(text, file)):
            return None, [deep]
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Mark(file, mark.line + 1, mark.column + 1) if mark else Mark(file, 1, 1)
        if mark and text.decode()[mark.index : mark.index + 1] == "\t":
            return None, [Problem(place, "a tab does not indent: YAML takes blanks")]
        return None, [Problem(place, f"not YAML: {error.problem or error.context}")]
    except UnicodeDecodeError as error:
        return None, [Problem(_at(text, error.start, file), f"not UTF-8: byte 0x{text[error.start]:02x}")]
    except ReaderError as error:
        message = f"not readable as UTF-8 YAML: {str(error).splitlines()[0]}"
        return None, [Problem(_at(text, error.position, file), message)]
    except (yaml.YAMLError, UnicodeError, ValueError) as error:
        return None, [Problem(Mark(file, 1, 1), f"not readable as UTF-8 YAML: {str(error).splitlines()[0]}")]
    if root is None:
        return None, [Problem(Mark(file, 1, 1), "the file is empty, expected a mapping of names to items")]
    problems = _anchored(text, file) if _ALIAS.search(text) else []
    return (None, problems) if problems else (root, [])


def _at(text: bytes, offset: int, file: str) -> Mark:
    before = text[:offset].decode()
    return Mark(file, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)


def mark_of(node: yaml.Node, file: str) -> Mark:
    """Where a node starts; for a quoted scalar, where its text does."""
    quoted = isinstance(node, yaml.ScalarNode) and node.style in ("'", '"')
    return Mark(file, node.start_mark.line + 1, node.start_mark.column + 1 + quoted)


def _may_be_deep(text: bytes) -> bool:
    """A quick look that never misses: brackets open at a time, and ways to nest without brackets."""
    depth = 0
    for bracket in text.translate(None, delete=_NO_BRACKETS):
        if bracket in b"[{":
            depth += 1
            if depth > MAX_DEPTH:
                return True
        elif depth:
            depth -= 1
    return any(stacked.search(text) for stacked in _STACKED)


def _too_deep(text: bytes, file: str) -> Problem | None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH and event.start_mark:
                place = Mark(file, event.start_mark.line + 1, event.start_mark.column + 1)
                return Problem(place, f"nested deeper than {MAX_DEPTH} levels")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return None


def _anchored(text: bytes, file: str) -> list[Problem]:
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, yaml.NodeEvent) and event.anchor and event.start_mark:
            place = Mark(file, event.start_mark.line + 1, event.start_mark.column + 1)
            return [Problem(place, "anchors and aliases are not part of the language: write it out")]
    return []
