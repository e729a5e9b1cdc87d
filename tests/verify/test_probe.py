"""The compiler's answers are read back right, whatever the machine compiled for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from uapigen.abi import ABIS
from uapigen.verify.facts import Facts, FieldFacts
from uapigen.verify.headers import HeaderTree
from uapigen.verify.inventory import take_inventory
from uapigen.verify.probe import probe, questions_of
from uapigen.verify.problem import VerifyError
from uapigen.verify.release import extract, without_strangers
from uapigen.verify.targets import TARGETS, Target

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.compiled
HEADER = "linux/shapes.h"
BY_ABI = {target.abi: target for target in TARGETS}


def facts(include: Path, target: Target) -> Facts:
    return probe(target, include, questions_of(take_inventory(include, [HEADER]))).facts


def test_every_abi_of_the_layout_pass_has_a_target() -> None:
    assert list(BY_ABI) == list(ABIS)


@pytest.mark.parametrize("target", TARGETS, ids=BY_ABI)
def test_sizes_and_alignments_follow_the_abi(shapes: Path, target: Target) -> None:
    abi = ABIS[target.abi]
    inner = facts(shapes, target).structs["inner"]
    assert inner.align == abi.align_u64
    assert inner.fields == {"a": FieldFacts(0, 1), "b": FieldFacts(abi.align_u64, 8)}
    shape = facts(shapes, target).structs["shape"]
    assert shape.fields["when"].size == 2 * abi.time_t
    assert shape.fields["rest"].size == 2 * abi.pointer


@pytest.mark.parametrize("target", TARGETS, ids=BY_ABI)
def test_ioctl_numbers_follow_the_abi(shapes: Path, target: Target) -> None:
    found = facts(shapes, target)
    encoding = ABIS[target.abi].encoding
    assert found.ioctls["SHAPE_RESET"] == encoding.number("", ord("s"), 2, 0)
    assert found.ioctls["SHAPE_GET"] == encoding.number("R", ord("s"), 1, found.structs["shape"].size)


@pytest.mark.parametrize("target", TARGETS, ids=BY_ABI)
def test_values_keep_their_sign_and_all_their_bits(shapes: Path, target: Target) -> None:
    found = facts(shapes, target).constants
    assert (found["SHAPE_LOW"], found["COLOUR_NONE"]) == (-5, -1)
    assert (found["SHAPE_MAX"], found["SHADE_DARK"]) == (1 << 63, 0x80000000)


@pytest.mark.parametrize(("abi", "flag", "level"), [("x86_64", "01", "0e"), ("s390x", "80", "70")])
def test_bit_fields_are_the_bits_that_they_set(shapes: Path, abi: str, flag: str, level: str) -> None:
    fields = facts(shapes, BY_ABI[abi]).structs["shape"].fields
    assert fields["flag"] == FieldFacts(fields["extent"].offset + 2, 1, flag)
    assert fields["level"] == FieldFacts(fields["extent"].offset + 2, 1, level)


def test_a_flexible_array_has_a_place_and_no_size(shapes: Path) -> None:
    assert facts(shapes, BY_ABI["x86_64"]).structs["list"].fields["entry"] == FieldFacts(8, 0)


@pytest.mark.parametrize("target", TARGETS, ids=BY_ABI)
def test_further_names_of_types_have_their_sizes(shapes: Path, target: Target) -> None:
    found = facts(shapes, target)
    whole = found.structs["shape"].size
    assert found.aliases == {"shape_t": whole, "shape_alias": whole, "shape_length": 4}


def test_a_name_that_does_not_compile_is_told(shapes: Path) -> None:
    questions = replace(questions_of(take_inventory(shapes, [HEADER])), constants=("COLOUR_RED", "COLOUR_GREEN"))
    with pytest.raises(VerifyError, match=r"compiler for i386 refuses:\n.*COLOUR_GREEN.*undeclared"):
        probe(BY_ABI["i386"], shapes, questions)


def test_headers_of_another_version_are_noticed(shapes: Path) -> None:
    tree = HeaderTree(shapes, "6.12.106", "the tree")
    with pytest.raises(VerifyError, match=r"saw other headers than those of the tree: .* 396395, expected 396394"):
        extract(tree, [HEADER], TARGETS[:1], lambda _: None)


def test_numbers_that_nobody_can_evaluate_are_told_from_what_is_no_number(shapes: Path) -> None:
    tree = HeaderTree(shapes, "6.12.107", "the tree")
    found = extract(tree, [HEADER], TARGETS[:1], lambda _: None)
    assert found.not_evaluable == ("SHAPE_MASK", "SHAPE_PRIVATE")
    assert set(found.header_of.values()) == {HEADER}


def test_of_a_borrowed_header_only_what_is_borrowed_counts(shapes: Path) -> None:
    found = extract(HeaderTree(shapes, "6.12.107", "the tree"), [HEADER], TARGETS[:1], lambda _: None)
    kept = without_strangers(found, {HEADER: ("inner", "SHAPE_RESET", "LOOSE")})
    assert set(kept.header_of) == {"inner", "SHAPE_RESET", "LOOSE"}
    assert kept.not_evaluable == ()
    assert kept.abis[TARGETS[0].abi].names == {"inner", "SHAPE_RESET", "LOOSE"}


def test_headers_that_are_not_borrowed_keep_all_their_names(shapes: Path) -> None:
    found = extract(HeaderTree(shapes, "6.12.107", "the tree"), [HEADER], TARGETS[:1], lambda _: None)
    assert without_strangers(found, {"linux/usb/ch9.h": ("usb_ctrlrequest",)}) == found
