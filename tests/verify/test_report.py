"""What a disagreement means for a release."""

from __future__ import annotations

from dataclasses import replace

from uapigen.verify.facts import Facts, FieldFacts, StructFacts
from uapigen.verify.release import ReleaseFacts
from uapigen.verify.report import judge

STRUCTS = {"a": StructFacts(4, 4, {"x": FieldFacts(0, 4)})}
FULL = Facts(STRUCTS, {"A_GET": 1}, {"A_ONE": 1, "B_TWO": 2})
PLACES = {"a": "linux/a.h", "A_GET": "linux/a.h", "A_ONE": "linux/a.h", "B_TWO": "linux/b.h", "B_MASK": "linux/b.h"}
COMPILED = ReleaseFacts("6.12.107", PLACES, ("B_MASK",), {"x86_64": FULL, "i386": FULL})
REASONS = {"B_MASK": "It calls GENMASK()."}


def spec(**by_abi: Facts) -> dict[str, Facts]:
    return {"x86_64": FULL, "i386": FULL, **by_abi}


def test_everything_that_agrees_is_counted() -> None:
    report = judge(spec(), COMPILED, (), REASONS)
    assert report.findings == ()
    assert report.proved == 2 * (len(("size", "align", "offset", "size of x")) + len(("A_GET", "A_ONE", "B_TWO")))


def test_a_departure_names_header_and_abis() -> None:
    wrong = replace(FULL, constants={**FULL.constants, "A_ONE": 3})
    one = judge(spec(i386=wrong), COMPILED, (), REASONS)
    both = judge(spec(i386=wrong, x86_64=wrong), COMPILED, (), REASONS)
    assert one.findings == ("linux/a.h: A_ONE: 3 in the spec, 1 to the compiler (i386)",)
    assert both.findings == ("linux/a.h: A_ONE: 3 in the spec, 1 to the compiler (all ABIs)",)
    assert judge(spec(), COMPILED, (), REASONS).proved - one.proved == 1


def test_a_name_that_the_spec_lacks_counts_only_where_the_header_is_complete() -> None:
    partial = replace(FULL, constants={})
    report = judge(spec(x86_64=partial, i386=partial), COMPILED, ["linux/a.h"], REASONS)
    assert report.findings == ("linux/a.h: A_ONE: constant of the headers that the spec lacks (all ABIs)",)
    assert report.lacking == {"linux/b.h": 1}


def test_a_name_that_no_header_defines_always_counts() -> None:
    more = replace(FULL, ioctls={**FULL.ioctls, "Z": 9})
    report = judge(spec(x86_64=more, i386=more), COMPILED, (), REASONS)
    assert report.findings == ("Z: ioctl of the spec that no header defines (all ABIs)",)


def test_only_what_nobody_can_evaluate_is_left_out_and_told() -> None:
    more = replace(FULL, constants={**FULL.constants, "B_MASK": 14})
    report = judge(spec(x86_64=more, i386=more), COMPILED, (), REASONS)
    assert report.findings == ()
    assert report.exempted == REASONS
    without = replace(COMPILED, not_evaluable=())
    assert judge(spec(x86_64=more, i386=more), without, (), REASONS).findings != ()


def test_what_nobody_can_evaluate_needs_a_reason() -> None:
    unexplained = "linux/b.h: B_MASK: no compiler evaluates it, and headers.yaml gives no reason (all ABIs)"
    assert judge(spec(), COMPILED, (), {}).findings == (unexplained,)
    more = replace(FULL, constants={**FULL.constants, "B_MASK": 14})
    assert unexplained in judge(spec(x86_64=more, i386=more), COMPILED, (), {}).findings


def test_only_what_agrees_counts_as_proved() -> None:
    moved = replace(FULL, structs={"a": StructFacts(4, 2, {"x": FieldFacts(2, 4), "y": FieldFacts(0, 1)})})
    fewer = replace(FULL, ioctls={"A_PUT": 1}, constants={"A_ONE": 2})
    everything = judge(spec(), COMPILED, (), REASONS).proved
    # Alignment and offset of x; A_GET, A_ONE and B_TWO.
    assert everything - judge(spec(i386=moved), COMPILED, (), REASONS).proved == 2
    assert everything - judge(spec(i386=fewer), COMPILED, (), REASONS).proved == 3
