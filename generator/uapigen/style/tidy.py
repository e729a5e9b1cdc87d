"""Mend the layout of a spec file: trailing blanks, the final newline, the indentation of blocks, lines too long.

Nothing is dumped from the tree: lines move sideways or are broken, so comments and spelling stay as they are. A result
that does not read as the same tree is thrown away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import yaml

from uapigen.source.read import read
from uapigen.style.breaking import broken

STEP = 2


def tidy(text: str) -> str:
    """The text as it should be laid out. Text that does not read is left alone."""
    root, _ = read(text.encode(), "")
    if root is None:
        return text
    literal = set(_literal_lines(root))
    moved = _moved(text.split("\n"), root)
    # Inside a literal block a blank at the end of a line is text.
    lines = [line if number in literal else line.rstrip() for number, line in enumerate(moved)]
    mended = "\n".join(lines).rstrip("\n") + "\n"
    tree = _plain(root)
    return next((result for result in (broken(mended), mended) if _tree(result) == tree), text)


def _moved(lines: list[str], root: yaml.Node) -> list[str]:
    shifts: dict[int, int] = defaultdict(int)
    for key, block in _blocks(root):
        shift = key.start_mark.column + STEP - block.start_mark.column
        if shift:
            for number in range(_start(block, lines), _end(block, lines)):
                shifts[number] += shift
    return [_shifted(line, shifts[number]) for number, line in enumerate(lines)]


def _blocks(root: yaml.Node) -> Iterator[tuple[yaml.Node, yaml.CollectionNode]]:
    """Every block sequence or mapping that is the value of a key, with the key."""
    todo = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if isinstance(value, yaml.CollectionNode) and not value.flow_style:
                    yield key, value
                todo.append(value)
        elif isinstance(node, yaml.SequenceNode):
            todo.extend(node.value)


def _start(block: yaml.CollectionNode, lines: list[str]) -> int:
    """The block's first line, or that of the comments above it which stand in its column."""
    start, comment = block.start_mark.line, f"{' ' * block.start_mark.column}#"
    while lines[start - 1].startswith(comment):
        start -= 1
    return start


def _end(block: yaml.CollectionNode, lines: list[str]) -> int:
    """The line after the block's last: comments before the next key belong to that."""
    end = block.end_mark.line
    while end > block.start_mark.line + 1 and _belongs_elsewhere(lines[end - 1], block.start_mark.column):
        end -= 1
    return end


def _belongs_elsewhere(line: str, column: int) -> bool:
    stripped = line.lstrip()
    return not stripped or (stripped.startswith("#") and len(line) - len(stripped) < column)


def _shifted(line: str, shift: int) -> str:
    if not line.strip():
        return line
    if shift >= 0:
        return " " * shift + line
    indent = len(line) - len(line.lstrip(" "))
    return line[min(-shift, indent) :]


def _literal_lines(root: yaml.Node) -> Iterator[int]:
    todo = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, yaml.ScalarNode):
            if node.style in ("|", ">"):
                yield from range(node.start_mark.line + 1, node.end_mark.line)
        elif isinstance(node, yaml.MappingNode):
            todo.extend(part for pair in node.value for part in pair)
        else:
            todo.extend(node.value)


def _tree(text: str) -> object:
    root, _ = read(text.encode(), "")
    return _plain(root) if root is not None else None


def _plain(node: yaml.Node) -> object:
    if isinstance(node, yaml.MappingNode):
        return [(_plain(key), _plain(value)) for key, value in node.value]
    return node.value if isinstance(node, yaml.ScalarNode) else [_plain(part) for part in node.value]
