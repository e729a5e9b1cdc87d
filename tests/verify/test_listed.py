"""Names without facts are compared too: functions, initialisers, enums, unions inside structs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from uapigen.c_names import CNames
from uapigen.verify.facts import Facts
from uapigen.verify.listed import listed
from uapigen.verify.release import ReleaseFacts

A, B = "linux/a.h", "linux/b.h"
STATED = CNames(
    macros=frozenset({"A_SIZE"}),
    helpers=frozenset({"a_msg_standby", "a_ops_standby"}),
    presets=frozenset({"A_READY"}),
    strings=frozenset({'A_MAGIC "a0"'}),
    enums=frozenset({"a_kind", "A_FIRST"}),
    unions=frozenset({"a.m"}),
)
COMPILED = ReleaseFacts(
    "6.12.107",
    {"A_FIRST": A},
    (),
    {"x86_64": Facts({}, {}, {"A_FIRST": 0})},
    macros={"A_SIZE": A},
    helpers={"a_msg_standby": A},
    presets={"A_READY": A},
    strings={'A_MAGIC "a0"': A},
    unions={"a.m": A},
    enum_of={"A_FIRST": "a_kind"},
)


def test_what_both_have_is_no_finding() -> None:
    assert listed(STATED, COMPILED, [A], ()) == []


@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        ({"macros": frozenset[str]()}, f"{A}: A_SIZE: function-like macro of the headers that the spec lacks"),
        ({"helpers": frozenset[str]()}, f"{A}: a_msg_standby: inline function of the headers that the spec lacks"),
        ({"presets": frozenset[str]()}, f"{A}: A_READY: initialiser of the headers that the spec lacks"),
        ({"strings": frozenset[str]()}, f'{A}: A_MAGIC "a0": string of the headers that the spec lacks'),
        ({"enums": frozenset[str]()}, f"{A}: a_kind: enum of the headers that the spec lacks"),
        ({"unions": frozenset[str]()}, f"{A}: a.m: union of the headers that the spec lacks"),
    ],
)
def test_what_the_spec_lacks_counts_where_the_header_is_complete(lacking: dict[str, frozenset[str]], said: str) -> None:
    fewer = replace(STATED, **lacking)
    assert listed(fewer, COMPILED, [A], ()) == [said]
    assert listed(fewer, COMPILED, [B], ()) == []


@pytest.mark.parametrize(
    ("without", "said"),
    [
        (replace(COMPILED, macros={}), "A_SIZE: macro of the spec that no header defines"),
        (replace(COMPILED, presets={}), "A_READY: preset of the spec that no header defines"),
        (replace(COMPILED, strings={}), 'A_MAGIC "a0": string of the spec that no header defines'),
        (replace(COMPILED, unions={}), "a.m: union of the spec that no header has"),
    ],
)
def test_what_no_header_has_always_counts(without: ReleaseFacts, said: str) -> None:
    assert listed(STATED, without, (), ()) == [said]


def test_what_is_left_out_with_a_reason_is_no_finding_unless_the_spec_has_it() -> None:
    pasting = replace(COMPILED, macros={**COMPILED.macros, "A_PASTE": A})
    assert listed(STATED, pasting, [A], {"A_PASTE": "It pastes names."}) == []
    said = "A_SIZE: left_out of headers.yaml, and in the spec"
    assert listed(STATED, COMPILED, [A], {"A_SIZE": "It pastes names."}) == [said]
