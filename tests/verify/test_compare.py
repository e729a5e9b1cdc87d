"""Whatever departs from the compiler is found and told; nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from uapigen.verify.compare import compare
from uapigen.verify.facts import Facts, FieldFacts, StructFacts, from_object

RECT = StructFacts(16, 4, {"left": FieldFacts(0, 4), "m.top": FieldFacts(4, 4), "bits": FieldFacts(8, 1, "0e")})
COMPILED = Facts({"v4l2_rect": RECT}, {"VIDIOC_QBUF": 0xC058560F}, {"V4L2_FIELD_ANY": 0, "V4L2_FIELD_NONE": 1})


def struct(changed: StructFacts) -> Facts:
    return replace(COMPILED, structs={"v4l2_rect": changed})


def fields(**changes: FieldFacts | None) -> Facts:
    changed = {**RECT.fields, **{name.replace("__", "."): field for name, field in changes.items()}}
    return struct(replace(RECT, fields={name: field for name, field in changed.items() if field}))


def test_equal_facts_agree() -> None:
    assert compare(COMPILED, COMPILED) == []


@pytest.mark.parametrize(
    ("spec", "text"),
    [
        (struct(replace(RECT, size=20)), "v4l2_rect: size is 20 in the spec, 16 to the compiler"),
        (struct(replace(RECT, align=8)), "v4l2_rect: alignment is 8 in the spec, 4 to the compiler"),
        (fields(left=FieldFacts(2, 4)), "v4l2_rect.left: 4 bytes at 2 in the spec, 4 bytes at 0 to the compiler"),
        (fields(m__top=FieldFacts(4, 8)), "v4l2_rect.m.top: 8 bytes at 4 in the spec, 4 bytes at 4 to the compiler"),
        (
            fields(bits=FieldFacts(8, 1, "0f")),
            "v4l2_rect.bits: 1 byte at 8 of which bits 0f in the spec, 1 byte at 8 of which bits 0e to the compiler",
        ),
        (fields(left=None), "v4l2_rect.left: member of the headers that the spec lacks"),
        (
            fields(lefty=FieldFacts(0, 4)),
            "v4l2_rect.lefty: member of the spec that the headers do not define; nearest is left",
        ),
        (
            replace(COMPILED, ioctls={"VIDIOC_QBUF": 0xC044560F}),
            "VIDIOC_QBUF: 0xc044560f in the spec, 0xc058560f to the compiler",
        ),
        (
            replace(COMPILED, constants={**COMPILED.constants, "V4L2_FIELD_NONE": -1}),
            "V4L2_FIELD_NONE: -1 in the spec, 1 to the compiler",
        ),
        (replace(COMPILED, ioctls={}), "VIDIOC_QBUF: ioctl of the headers that the spec lacks"),
        (replace(COMPILED, structs={}), "v4l2_rect: struct of the headers that the spec lacks"),
        (
            replace(COMPILED, constants={**COMPILED.constants, "V4L2_FIELD_NON": 1}),
            "V4L2_FIELD_NON: constant of the spec that no header defines; nearest is V4L2_FIELD_NONE",
        ),
    ],
)
def test_one_departure_is_one_finding(spec: Facts, text: str) -> None:
    assert [str(finding) for finding in compare(spec, COMPILED)] == [text]


def test_a_misspelt_name_is_unknown_and_lacking() -> None:
    spec = replace(COMPILED, ioctls={"VIDIOC_QBUFF": 0xC058560F})
    assert [(finding.name, finding.kind) for finding in compare(spec, COMPILED)] == [
        ("VIDIOC_QBUF", "lacking"),
        ("VIDIOC_QBUFF", "unknown"),
    ]


def test_reads_the_object_that_the_facts_command_prints() -> None:
    plain = {
        "structs": {"v4l2_area": {"size": 8, "align": 4, "fields": {"width": {"offset": 0, "size": 4}}}},
        "ioctls": {"VIDIOC_LOG_STATUS": 0x5646},
        "constants": {"V4L2_FIELD_ANY": 0},
        "aliases": {"v4l2_std_id": 8},
    }
    expected = Facts({"v4l2_area": StructFacts(8, 4, {"width": FieldFacts(0, 4)})}, {"VIDIOC_LOG_STATUS": 0x5646}, {})
    assert from_object(plain) == replace(expected, constants={"V4L2_FIELD_ANY": 0}, aliases={"v4l2_std_id": 8})
