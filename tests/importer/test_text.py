"""Edits stay where they are made: comments and spelling of the rest are as they were."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from uapigen.importer.text import Entry, Text, scalar, written
from uapigen.style.tidy import tidy

BLOCK = """\
# Of the file.
a_set:
  kind: enum   # of the kind
  values:
    # Of one.
    A_ONE: {value: 1, doc: "First."}
    A_TWO:
      value: 2
      doc: >-
        Second, and
        folded.

    A_SIX: {value: 6, doc: "Sixth."}
# Of the next.
a_struct:
  kind: struct
  doc: It.
  fields:
    - {name: index, type: u32}
    - name: m
      type: union
      fields: [{name: one, type: u8}, {name: two, type: u16}]
    - {name: reserved, type: "reserved u32[2]"}
"""
THREE = ("A_THREE: ", Entry((("value", "3"), ("undescribed", "true"))))
FIELD = ("- ", Entry((("name", "new"), ("type", "u32"))))


OPENED = """\
      fields:
        - {name: one, type: u8}
        - {name: new, type: u32}
        - {name: two, type: u16}
"""


def edited(edit: Callable[[Text], None]) -> str:
    text = Text(BLOCK, "topic.yaml")
    edit(text)
    assert tidy(text.text) == text.text
    return text.text


EDITS: list[tuple[Callable[[Text], None], str, str]] = [
    (
        lambda text: text.insert_behind(("a_set", "values"), "A_TWO", [THREE]),
        "        folded.\n",
        "        folded.\n    A_THREE: {value: 3, undescribed: true}\n",
    ),
    (
        lambda text: text.insert_behind(("a_set", "values"), "", [THREE]),
        'doc: "Sixth."}\n',
        'doc: "Sixth."}\n    A_THREE: {value: 3, undescribed: true}\n',
    ),
    (
        lambda text: text.insert(("a_struct", "fields"), -1, [FIELD]),
        "    - {name: index",
        "    - {name: new, type: u32}\n    - {name: index",
    ),
    (
        lambda text: text.insert(("a_struct", "fields"), 0, [FIELD]),
        "{name: index, type: u32}\n",
        "{name: index, type: u32}\n    - {name: new, type: u32}\n",
    ),
    (
        lambda text: text.insert(("a_struct", "fields", 1, "fields"), 0, [FIELD]),
        "      fields: [{name: one, type: u8}, {name: two, type: u16}]\n",
        OPENED,
    ),
    (
        lambda text: text.set(("a_set", "values", "A_ONE"), "until", '"6.2"'),
        "{value: 1, doc:",
        '{value: 1, until: "6.2", doc:',
    ),
    (
        lambda text: text.set(("a_set", "values", "A_TWO"), "until", '"6.2"'),
        "      value: 2\n",
        '      value: 2\n      until: "6.2"\n',
    ),
    (
        lambda text: text.set(("a_struct", "fields", 0), "until", '"6.2"'),
        "{name: index, type: u32}",
        '{name: index, type: u32, until: "6.2"}',
    ),
    (
        lambda text: text.set(("a_struct",), "until", '"6.2"'),
        "  kind: struct\n",
        '  kind: struct\n  until: "6.2"\n',
    ),
    (
        lambda text: text.replace(("a_struct", "fields", 2, "type"), '"reserved u32[1]"'),
        "u32[2]",
        "u32[1]",
    ),
    (
        lambda text: text.append(["b_set: {kind: enum}"]),
        '"reserved u32[2]"}\n',
        '"reserved u32[2]"}\n\nb_set: {kind: enum}\n',
    ),
]


@pytest.mark.parametrize(("edit", "old", "new"), EDITS)
def test_one_place_changes(edit: Callable[[Text], None], old: str, new: str) -> None:
    assert BLOCK.count(old) == 1
    assert edited(edit) == BLOCK.replace(old, new)


def test_a_line_that_gets_too_long_becomes_a_block() -> None:
    line = "a_set: {kind: enum, values: {A_ONE: {value: 1, doc: " + "x" * 60 + "}}}\n"
    text = Text(line, "topic.yaml")
    text.set(("a_set", "values", "A_ONE"), "since", '{after: "6.10", by: "6.12"}')
    assert text.text == (
        "a_set:\n  kind: enum\n  values:\n    A_ONE:\n      value: 1\n"
        '      since: {after: "6.10", by: "6.12"}\n      doc: ' + "x" * 60 + "\n"
    )


def test_an_entry_is_one_line_as_long_as_it_fits() -> None:
    short = Entry((("name", "a"), ("type", "u32")))
    assert written(short, "- ", 4) == ["    - {name: a, type: u32}"]
    long = Entry((("name", "a" * 60), ("type", "b" * 60)))
    assert written(long, "- ", 4) == [f"    - name: {'a' * 60}", f"      type: {'b' * 60}"]
    nest = Entry((("type", "union"),), "fields", (("", short),))
    assert written(nest, "- ", 2) == ["  - type: union", "    fields:", "      - {name: a, type: u32}"]
    assert written(Entry((("kind", "enum"),), "values", (("A", short),)), "a_set: ", 0) == [
        "a_set:", "  kind: enum", "  values:", "    A: {name: a, type: u32}",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("u32", "u32"),
        ("V4L2_BASE + 3", "V4L2_BASE + 3"),
        ("(1 << 3) | A", "(1 << 3) | A"),
        ("6.12", '"6.12"'),
        ("u8[4]", '"u8[4]"'),
        ("Y16 ", '"Y16 "'),
        ("user_ptr<void>", '"user_ptr<void>"'),
        ("_IOR('o', 1, x)", "\"_IOR('o', 1, x)\""),
    ],
)
def test_scalars_are_quoted_where_they_must(text: str, spelled: str) -> None:
    assert scalar(text) == spelled
