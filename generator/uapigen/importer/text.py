"""Edit a YAML file where it stands: what is not touched keeps its spelling, its comments and its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml

from uapigen.source.read import read
from uapigen.style.findings import WIDTH

STEP = 2
BEFORE = ("doc", "fields", "values", "valid", "ensures", "errors")
"""Keys that new keys are put before: the words and the bodies of an item come last."""
PLAIN = re.compile(r"[A-Za-z0-9_(~.-][A-Za-z0-9_ .|&+*~()</-]*")
RELEASE = re.compile(r"[0-9]+\.[0-9]+(\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping to write: keys with scalars as they are to be spelled, then parts below the last key."""

    pairs: tuple[tuple[str, str], ...]
    key: str = ""
    """The key of the parts, `fields` or `values`; empty when there are none."""
    parts: tuple[tuple[str, Entry], ...] = ()
    """Names and entries of a mapping; the names are empty in a list."""
    in_lines: bool = False
    """Whether it takes a line a key, however short it is."""


def scalar(text: str) -> str:
    """Text as a YAML scalar that reads the same inside and outside of braces."""
    if PLAIN.fullmatch(text) and not RELEASE.fullmatch(text) and text == text.strip():
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def written(entry: Entry, head: str, indent: int) -> list[str]:
    """The lines of an entry behind its head, which is `NAME: ` or `- `."""
    pad = " " * indent
    if not entry.key and not entry.in_lines:
        line = f"{pad}{head}{{{', '.join(f'{key}: {value}' for key, value in entry.pairs)}}}"
        if len(line) <= WIDTH:
            return [line]
    body = [f"{key}: {value}" for key, value in entry.pairs]
    if entry.key:
        body.append(f"{entry.key}:")
        for name, part in entry.parts:
            body += written(part, f"{name}: " if name else "- ", STEP)
    if head == "- ":
        return [f"{pad}- {body[0]}", *(f"{pad}  {line}" for line in body[1:])]
    return [f"{pad}{head.rstrip()}", *(f"{pad}  {line}" for line in body)]


class Text:
    """The text of one file, with its nodes."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.text = text
        self._root: yaml.Node | None = None

    @property
    def root(self) -> yaml.Node:
        """The nodes of the text as it is; composed when somebody asks."""
        if self._root is None:
            self._root = _composed(self.text, self.file)
        return self._root

    def value(self, *path: str | int) -> yaml.Node:
        """The node at a path of keys and indices."""
        node: yaml.Node = self.root
        for step in path:
            if isinstance(step, int):
                node = node.value[step]
            else:
                node = next(value for key, value in node.value if key.value == step)
        return node

    def has(self, *path: str) -> bool:
        """Whether a path of keys leads somewhere."""
        try:
            self.value(*path)
        except StopIteration:
            return False
        return True

    def append(self, lines: Sequence[str]) -> None:
        """Put an item at the end of the file, a blank line before it."""
        self._become(
            self.text.rstrip("\n") + "\n\n" + "\n".join(lines) + "\n" if self.text else "\n".join(lines) + "\n"
        )

    def insert(self, path: tuple[str | int, ...], after: int, entries: Sequence[tuple[str, Entry]]) -> None:
        """Put entries into the mapping or list at a path, behind its part number `after`; -1 puts them first."""
        self._open(path)
        parent = self.value(*path)
        indent = parent.start_mark.column
        lines = [line for head, entry in entries for line in written(entry, head, indent)]
        if after < 0:
            start = parent.start_mark.index - indent
            self._become(self.text[:start] + "\n".join(lines) + "\n" + self.text[start:])
            return
        end = self._line_end(self._end(_last(parent.value[after])))
        self._become(self.text[:end] + "\n" + "\n".join(lines) + self.text[end:])

    def insert_behind(self, path: tuple[str | int, ...], name: str, entries: Sequence[tuple[str, Entry]]) -> None:
        """Put entries into a mapping behind one of its keys; at its end when it has no such key."""
        there = list(keys(self.value(*path)))
        self.insert(path, there.index(name) if name in there else len(there) - 1, entries)

    def replace(self, path: tuple[str | int, ...], spelled: str) -> None:
        """Another scalar or short mapping in the place of a node."""
        node = self.value(*path)
        start, end = node.start_mark.index, self._end(node)
        self._become(self.text[:start] + spelled + self.text[end:])
        self._fit(path[:-1])

    def set(self, path: tuple[str | int, ...], key: str, spelled: str) -> None:
        """Give the mapping at a path one key more, before its words and its body."""
        node = self.value(*path)
        pairs: list[tuple[yaml.Node, yaml.Node]] = node.value
        follower = next((name for name, _ in pairs if name.value in BEFORE), None)
        if _is_flow(node):
            at = follower.start_mark.index if follower else self._end(pairs[-1][1])
            added = f"{key}: {spelled}, " if follower else f", {key}: {spelled}"
        else:
            at = follower.start_mark.index if follower else self._line_end(self._end(pairs[-1][1]))
            pad = " " * node.start_mark.column
            added = f"{key}: {spelled}\n{pad}" if follower else f"\n{pad}{key}: {spelled}"
        self._become(self.text[:at] + added + self.text[at:])
        self._fit(path)

    def _fit(self, path: tuple[str | int, ...]) -> None:
        """Lay a mapping out in lines of its own when its one line has become too long."""
        node = self.value(*path)
        if not _is_flow(node):
            return
        start = self.text.rfind("\n", 0, node.start_mark.index) + 1
        if (
            self._line_end(self._end(node)) - start > WIDTH
            or "\n" in self.text[node.start_mark.index : self._end(node)]
        ):
            self._open(path)

    def _open(self, path: tuple[str | int, ...]) -> None:
        """Turn what is written in braces or brackets into a block, and whatever holds it first."""
        for length in range(1, len(path) + 1):
            node = self.value(*path[:length])
            if not _is_flow(node):
                continue
            in_list = isinstance(path[length - 1], int)
            column = self._column(path[:length]) + STEP
            pad = " " * column
            parts = [self._part(part) for part in node.value]
            lines = f"\n{pad}".join(parts)
            start = node.start_mark.index
            if not in_list:
                start = len(self.text[:start].rstrip(" "))
                lines = f"\n{pad}{lines}"
            self._become(self.text[:start] + lines + self.text[self._end(node) :])

    def _column(self, path: tuple[str | int, ...]) -> int:
        """Where the key or the dash of a part stands."""
        holder = self.value(*path[:-1])
        column: int = holder.start_mark.column
        return column

    def _part(self, part: yaml.Node | tuple[yaml.Node, yaml.Node]) -> str:
        if isinstance(part, tuple):
            key, value = part
            return f"{self._source(key)}: {self._source(value)}"
        return f"- {self._source(part)}"

    def _source(self, node: yaml.Node) -> str:
        return " ".join(self.text[node.start_mark.index : self._end(node)].split())

    def _end(self, node: yaml.Node) -> int:
        """Where the last character of a node is; a block's own mark is at the start of what follows it."""
        if isinstance(node, yaml.CollectionNode) and not _is_flow(node) and node.value:
            return self._end(_last(node.value[-1]))
        return len(self.text[: node.end_mark.index].rstrip())

    def _line_end(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

    def _become(self, text: str) -> None:
        self.text = text
        self._root = None


def keys(node: yaml.Node) -> Iterator[str]:
    """The keys of a mapping."""
    return (key.value for key, _ in node.value)


def _last(part: yaml.Node | tuple[yaml.Node, yaml.Node]) -> yaml.Node:
    """A part of a list, or the value of a part of a mapping."""
    return part[1] if isinstance(part, tuple) else part


def _composed(text: str, file: str) -> yaml.Node:
    root, problems = read(text.encode(), file)
    if root is None:
        raise ValueError("; ".join(map(str, problems)))
    return root


def _is_flow(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)
