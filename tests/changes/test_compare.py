"""What a diff says of each way in which an item can change, and only that."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from uapigen.changes.change import Change
from uapigen.changes.compare import Side, compare
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.schema.releases import Bracket
from uapigen.source.load import Spec, load
from uapigen.source.scalars import Release

WriteSpec = Callable[[dict[str, str]], Path]
TOPIC = """\
topic: {title: Changes, header: linux/dvb/dmx.h}
grown:
  kind: struct
  doc: It.
  fields:
    - {name: count, type: u32, by: caller, doc: It.}
    - {name: carved, type: u32, from: reserved, since: "6.2", by: caller, doc: It.}
    - {name: reserved, type: "reserved u32[2]"}
    - {name: old_name, type: u16, until: "6.3", by: caller, doc: It.}
    - {name: new_name, type: u16, since: "6.3", by: caller, doc: It.}
    - {name: left, type: u16, until: "6.4", by: caller, doc: It.}
    - name: m
      type: union
      doc: It.
      fields:
        - {name: one, type: u32, by: caller, doc: It.}
        - {name: two, type: u64, since: "6.5", by: caller, doc: It.}
came: {kind: struct, since: "6.6", doc: It., fields: [{name: index, type: u32, by: caller, doc: It.}]}
a_set:
  kind: constants
  doc: It.
  values:
    A_KEPT: {value: 1, doc: It.}
    A_NEW: {value: 2, since: "6.7", doc: It.}
    A_GONE: {value: 3, until: "6.7", doc: It.}
    A_WAS: {value: 4, until: "6.8", doc: It.}
    A_IS: {value: 4, since: "6.8", doc: It.}
    A_TURNED: {value: {"5.10": 0x10, "6.1": 0x20, "6.9": 0}, doc: It.}
    A_BETWEEN: {value: 6, since: {after: "6.9", by: "6.11"}, doc: It.}
    A_AWAY: {value: 8, absent: ["6.7"], doc: It.}
    A_CODE: {fourcc: ABCD, since: "6.10", doc: It.}
b_set: {kind: constants, since: "6.10", doc: Others., values: {B_NEW: {value: 7, doc: Of its set.}}}
DMX_GROWN: {kind: ioctl, number: "_IOR('o', 1, grown)", summary: Get., doc: It.}
DMX_NEW: {kind: ioctl, number: "_IO('o', 2)", since: "6.10", summary: New., doc: It.}
"""


@pytest.fixture
def spec(write_spec: WriteSpec) -> Spec:
    return load(write_spec({"dvb/topic.yaml": TOPIC}))


def between(spec: Spec, before: str, after: str) -> tuple[Change, ...]:
    sides = [Side(part, resolve(part)) for part in (cut(spec, Release.read(r)) for r in (before, after))]
    return compare(*sides)


def told(changes: tuple[Change, ...]) -> list[str]:
    return [
        " ".join(filter(None, [c.verb, c.kind, c.within, c.name, "; ".join(c.details), str(c.when or "")]))
        for c in changes
        if not isinstance(c.when, Bracket)
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("6.1", "6.1", []),
        ("6.1", "6.2", ["added field grown carved u32; 4 bytes at 4; out of reserved 6.2"]),
        ("6.2", "6.3", ["renamed field grown new_name was old_name 6.3"]),
        ("6.3", "6.4", ["removed field grown left u16; 2 bytes at 18 6.4"]),
        (
            "6.4",
            "6.5",
            [
                "added field grown m.two u64; 8 bytes at 24 6.5",
                "changed field grown m at 20 -> 24; 4 bytes -> 8",
                "changed field grown m.one at 20 -> 24",
                "changed struct grown 24 bytes -> 32",
                "changed ioctl DMX_GROWN 0x80186f01 -> 0x80206f01",
            ],
        ),
        ("6.5", "6.6", ["added struct came 4 bytes; 1 member 6.6"]),
        (
            "6.6",
            "6.7",
            [
                "added constant a_set A_NEW 2 6.7",
                "removed constant a_set A_AWAY 8 6.7",
                "removed constant a_set A_GONE 3 6.7",
            ],
        ),
        ("6.7", "6.8", ["added constant a_set A_AWAY 8", "renamed constant a_set A_IS 4; was A_WAS 6.8"]),
        ("6.8", "6.9", ["changed constant a_set A_TURNED 0x20 -> 0 6.9"]),
        ("5.10", "6.1", ["changed constant a_set A_TURNED 0x10 -> 0x20 6.1"]),
        (
            "6.9",
            "6.10",
            [
                "added ioctl DMX_NEW 0x00006f02 6.10",
                "added constant a_set A_CODE 'ABCD' 6.10",
                "added constant b_set B_NEW 7 6.10",
            ],
        ),
    ],
)
def test_each_kind_of_change_is_told_with_its_numbers(spec: Spec, before: str, after: str, expected: list[str]) -> None:
    assert sorted(told(between(spec, before, after))) == sorted(expected)


@pytest.mark.parametrize(("before", "after"), [("6.9", "6.11"), ("6.9", "6.12"), ("6.10", "6.12")])
def test_what_came_inside_a_bracket_is_told_with_it(spec: Spec, before: str, after: str) -> None:
    (change,) = [c for c in between(spec, before, after) if c.name == "A_BETWEEN"]
    assert change.verb == "added"
    assert isinstance(change.when, Bracket)
    assert (str(change.when.after), str(change.when.by)) == ("6.9", "6.11")


def test_what_a_bracket_leaves_open_is_said_to_be_open(spec: Spec) -> None:
    (change,) = [c for c in between(spec, "6.9", "6.10") if c.name == "A_BETWEEN"]
    assert change.verb == "open"
    assert change.origin.header == "linux/dvb/dmx.h"


def test_every_pair_of_releases_of_the_real_spec_compares(real_spec: Spec) -> None:
    releases = ["5.10", "6.1", "6.12", "7.2"]
    for before, after in pairwise(releases):
        assert between(real_spec, before, after)
