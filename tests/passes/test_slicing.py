"""What a release has, and that nothing moves when something comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from uapigen.abi import ABIS
from uapigen.ir import Api
from uapigen.passes.check import check, releases
from uapigen.passes.cut import cut
from uapigen.passes.facts import facts
from uapigen.passes.layout import Layouts
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec
from uapigen.source.scalars import Release

ResolveAt = Callable[[str, str], Api]
CARVED = """
arg:
  kind: struct
  doc: It.
  fields:
    - {name: a, type: u32, by: caller, doc: It.}
    - {name: b, type: u64, since: "6.2", from: reserved, by: caller, doc: It.}
    - {name: c, type: u32, since: "6.8", from: reserved, by: caller, doc: It.}
    - {name: reserved, type: "reserved u32[5]"}
"""
SET = """
things:
  kind: flags
  doc: It.
  values:
    OLD: {value: 1, doc: It.}
    NEW: {value: 2, since: "6.1", doc: It.}
    GONE: {value: 4, until: "6.3", doc: It.}
    CHANGED: {value: {"5.10": 8, "6.2": 16, "6.9": 32}, doc: It.}
    BACK: {value: 64, since: "6.6", backports: {"6.1": "6.1.107"}, doc: It.}
    AWAY: {value: 256, since: "5.19", absent: ["6.0", "6.3"], doc: It.}
    MAYBE: {value: 128, since: {after: "6.4", by: "6.9"}, doc: It.}
"""


@pytest.mark.parametrize(
    ("release", "members", "reserved"),
    [("5.10", ["a", "reserved"], 8), ("6.2", ["a", "b", "reserved"], 6), ("6.8", ["a", "b", "c", "reserved"], 5)],
)
def test_a_field_carved_out_of_a_reserved_array(
    resolve_at: ResolveAt, release: str, members: list[str], reserved: int
) -> None:
    api = resolve_at(CARVED, release)
    assert [member.name for member in api.structs["arg"].aggregate.members] == members
    layout = Layouts(ABIS["i386"], api.structs).of("arg")
    assert layout.size == 36
    assert layout.places["reserved"].size == 4 * reserved


@pytest.mark.parametrize(
    ("release", "names"),
    [
        ("5.10", "OLD GONE CHANGED"),
        ("5.19", "OLD GONE CHANGED AWAY"),
        ("6.0", "OLD GONE CHANGED"),
        ("6.0.9", "OLD GONE CHANGED"),
        ("6.1", "OLD NEW GONE CHANGED AWAY"),
        ("6.1.106", "OLD NEW GONE CHANGED AWAY"),
        ("6.1.107", "OLD NEW GONE CHANGED BACK AWAY"),
        ("6.2", "OLD NEW GONE CHANGED AWAY"),
        ("6.3", "OLD NEW CHANGED"),
        ("6.6", "OLD NEW CHANGED BACK AWAY"),
        ("6.9", "OLD NEW CHANGED BACK AWAY MAYBE"),
    ],
)
def test_constants_of_a_release(resolve_at: ResolveAt, release: str, names: str) -> None:
    assert list(resolve_at(SET, release).constants) == names.split()


@pytest.mark.parametrize(("release", "value"), [("5.10", 8), ("6.1", 8), ("6.2", 16), ("6.8", 16), ("7.2", 32)])
def test_a_value_that_changed(resolve_at: ResolveAt, release: str, value: int) -> None:
    assert resolve_at(SET, release).constants["CHANGED"] == value


@pytest.mark.parametrize(("release", "number"), [("5.10", 0x6F01), ("6.3", 0x6F01), ("6.4", 0x6F02), ("7.2", 0x6F02)])
def test_an_ioctl_whose_number_changed(resolve_at: ResolveAt, release: str, number: int) -> None:
    call = """DMX_GO: {kind: ioctl, number: {"5.10": "_IO('o', 1)", "6.4": "_IO('o', 2)"}, summary: Go., doc: It.}"""
    assert facts(resolve_at(call, release), ABIS["x86_64"])["ioctls"] == {"DMX_GO": number}


@pytest.mark.parametrize(("release", "warned"), [("6.4", False), ("6.5", True), ("6.8", True), ("6.9", False)], ids=str)
def test_only_a_release_inside_a_bracket_is_warned_of(resolve_at: ResolveAt, release: str, warned: bool) -> None:
    assert resolve_at(SET, release).open_brackets == (("MAYBE",) if warned else ())


def test_conditions_and_rules_come_and_go(resolve_at: ResolveAt) -> None:
    text = """
DMX_GET:
  kind: ioctl
  number: _IO('o', 1)
  summary: Get.
  doc: It.
  ensures: [{id: a, rule: It holds., until: "6.2"}]
  errors:
    - {id: b, errno: EINVAL, cause: bad-fd, when: It is., since: "6.2", unprovokable: {why: a, code: b, tried: c}}
"""
    old, new = (resolve_at(text, release).calls["DMX_GET"].written for release in ("6.1", "6.2"))
    assert (len(old.ensures), len(old.errors)) == (1, 0)
    assert (len(new.ensures), len(new.errors)) == (0, 1)


def test_extended_sets_have_the_values_of_the_release(resolve_at: ResolveAt) -> None:
    text = (
        SET + 'more: {kind: flags, doc: It., extends: things, since: "6.2", values: {MORE: {value: 256, doc: It.}}}\n'
    )
    assert "MORE" not in resolve_at(text, "6.1").constants
    assert resolve_at(text, "6.2").constants["MORE"] == 256


def test_check_looks_at_every_release_where_something_changes(load_spec: Callable[[str], Spec]) -> None:
    expected = ["5.10", "5.19", "6.0", "6.1", "6.1.107", "6.2", "6.3", "6.6", "6.9", "6.12", "7.2"]
    assert list(map(str, releases(load_spec(SET)))) == expected


def test_constants_may_be_measured_in_structs_that_are_measured_in_constants(resolve_at: ResolveAt) -> None:
    text = """
sizes: {kind: constants, doc: It., values: {WHOLE: {value: sizeof(arg) * 2, doc: It.}, COUNT: {value: 3, doc: It.}}}
arg: {kind: struct, doc: It., fields: [{name: a, type: "u32[COUNT]", by: caller, doc: It.}]}
"""
    assert resolve_at(text, "6.12").constants == {"WHOLE": 24, "COUNT": 3}


def test_packing_does_not_reach_into_unnamed_structs(resolve_at: ResolveAt) -> None:
    text = """
arg:
  kind: struct
  packed: true
  doc: It.
  fields:
    - {name: a, type: u8, by: caller, doc: It.}
    - type: struct
      doc: It.
      fields: [{name: b, type: u8, by: caller, doc: It.}, {name: c, type: u32, by: caller, doc: It.}]
"""
    layout = Layouts(ABIS["x86_64"], resolve_at(text, "6.12").structs).of("arg")
    assert (layout.size, layout.places["c"].offset) == (9, 5)


def test_every_release_is_cut_from_the_spec_as_it_stands(real_spec: Spec) -> None:
    before = repr(real_spec.topics)
    for release in releases(real_spec):
        cut(real_spec, release)
    cut(real_spec, Release.read("6.5"))
    assert repr(real_spec.topics) == before


TURNED = """
a_struct:
  kind: struct
  doc: It.
  fields:
    - {name: a, type: u32, until: "6.2", by: caller, doc: It.}
    - {name: a, type: u64, since: "6.2", by: caller, doc: It.}
"""


def test_a_member_that_changed_its_type_stands_twice(load_spec: Callable[[str], Spec]) -> None:
    spec = load_spec(TURNED)
    assert check(spec).problems == ()
    sizes = [
        Layouts(ABIS["x86_64"], api.structs).of("a_struct").size
        for api in (resolve(cut(spec, Release.read(release))) for release in ("6.1", "6.2"))
    ]
    assert sizes == [4, 8]


def test_but_not_while_both_are_there(load_spec: Callable[[str], Spec]) -> None:
    (problem, *_) = check(load_spec(TURNED.replace('until: "6.2"', 'until: "6.3"'))).problems
    assert "two members called a" in problem.text
