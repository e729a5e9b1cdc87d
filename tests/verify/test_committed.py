"""The committed facts are well-formed, complete and what is known of the API from elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from uapigen.abi import ABIS
from uapigen.verify.committed import dump, load
from uapigen.verify.problem import VerifyError
from uapigen.verify.scope import load_scope

from .places import SPEC

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((SPEC / "facts").glob("*.json"))
IDS = [path.stem for path in FILES]
REVIEWABLE_BYTES = 300_000
SCOPE = load_scope(SPEC / "headers.yaml")
CORE = {header for headers in SCOPE.core.values() for header in headers}


def test_every_checkpoint_is_there() -> None:
    assert {"5.10", "6.1", "6.12", "7.2"} <= set(IDS)


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_file_is_canonical_and_holds_every_abi(path: Path) -> None:
    release = load(path)
    assert dump(release) == path.read_text()
    assert release.release == path.stem
    assert list(release.abis) == list(ABIS)
    assert path.stat().st_size < REVIEWABLE_BYTES


@pytest.mark.parametrize(
    ("release", "structs", "ioctls", "constants"),
    [
        ("5.10", 158, 237, 845 + 1904),
        ("6.1", 194, 239, 877 + 2211),
        ("6.12", 210, 245, 974 + 2360),
        ("7.2", 212, 245, 977 + 2416),
    ],
)
def test_the_core_headers_hold_as_many_names_as_debug_information_says(
    release: str, structs: int, ioctls: int, constants: int
) -> None:
    facts = load(SPEC / "facts" / f"{release}.json")
    full = facts.abis["x86_64"]
    counted = [
        sum(facts.header_of[name] in CORE for name in part) for part in (full.structs, full.ioctls, full.constants)
    ]
    assert counted == [structs, ioctls, constants]


@pytest.mark.parametrize(
    ("abi", "structs", "ioctls"),
    [
        ("aarch64", 0, 0),
        ("s390x", 0, 0),
        ("riscv64", 0, 0),
        ("ppc64", 0, 156),
        ("i386", 60, 44),
        ("i386-time64", 60, 44),
        ("armhf", 25, 41),
        ("armhf-time64", 24, 40),
    ],
)
def test_an_abi_differs_from_x86_64_in_as_many_places_as_its_own_compiler_says(
    abi: str, structs: int, ioctls: int
) -> None:
    facts = load(SPEC / "facts" / "6.12.json").abis
    full, other = facts["x86_64"], facts[abi]
    assert sum(full.structs[name] != other.structs[name] for name in full.structs) == structs
    assert sum(full.ioctls[name] != other.ioctls[name] for name in full.ioctls) == ioctls
    assert full.constants == other.constants


def test_v4l2_buffer_has_its_five_sizes() -> None:
    facts = load(SPEC / "facts" / "6.12.json").abis
    sizes = {abi: facts[abi].structs["v4l2_buffer"].size for abi in ABIS}
    narrow = {"i386": 68, "i386-time64": 76, "armhf": 68, "armhf-time64": 80}
    assert sizes == {abi: narrow.get(abi, 88) for abi in ABIS}


def test_every_reason_for_leaving_a_name_out_is_needed_and_no_other_is() -> None:
    refused = {name for path in FILES for name in load(path).not_evaluable}
    # Headers of releases that are not recorded: their stable series, which are, spell these as numbers.
    elsewhere = {name for name, reason in SCOPE.not_evaluable.items() if "BIT()" in reason}
    assert refused == set(SCOPE.not_evaluable) - elsewhere


def test_every_name_that_is_left_out_is_in_some_header() -> None:
    recorded = [load(path) for path in FILES]
    known = {name for each in recorded for name in (*each.macros, *each.helpers, *each.enum_of.values())}
    assert set(SCOPE.left_out) <= known


@pytest.mark.parametrize(("release", "expected"), [("5.10", (34, 121, 116)), ("6.12", (34, 135, 116))])
def test_unions_enums_and_presets_are_as_many_as_debug_information_says(
    release: str, expected: tuple[int, int, int]
) -> None:
    facts = load(SPEC / "facts" / f"{release}.json")
    enums = {enum for constant, enum in facts.enum_of.items() if facts.header_of[constant] in CORE}
    unions = sum(header in CORE for header in facts.unions.values())
    assert (unions, len(enums), len(facts.presets)) == expected


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": "6.12.107", "headers": {"a.h": {"structs": {"a": "4"}}}}']
)
def test_a_damaged_file_is_told_with_the_mend(tmp_path: Path, text: str) -> None:
    damaged = tmp_path / "6.12.json"
    damaged.write_text(text)
    with pytest.raises(VerifyError, match=r"6\.12\.json: not a file of facts .*--record"):
        load(damaged)


def test_names_without_facts_are_listed_by_header(tmp_path: Path) -> None:
    recorded = load(SPEC / "facts" / "6.12.json")
    listed = replace(
        recorded,
        macros={"DMX_OF": "linux/dvb/dmx.h"},
        helpers={"cec_msg_len": "linux/cec-funcs.h"},
        presets={"DMX_READY": "linux/dvb/dmx.h"},
        strings={'DMX_MAGIC "dmx0"': "linux/dvb/dmx.h"},
        unions={"dmx_buffer.m": "linux/dvb/dmx.h"},
        enum_of={"DMX_OUT_DECODER": "dmx_output"},
    )
    path = tmp_path / "6.12.json"
    path.write_text(dump(listed))
    again = load(path)
    assert again == listed
    assert dump(again) == path.read_text()
