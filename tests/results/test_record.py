"""The record of a run: what is written is what is read, and differences are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from uapigen.results.record import (
    Record,
    Result,
    amended,
    asked,
    by_condition,
    differences,
    only,
    path_of,
    read,
    read_seconds,
    read_session,
    write,
    write_seconds,
)
from uapigen.source.marks import SpecError

RESULTS = (
    Result("DMX_GET::EINVAL::past-end[q.count]", "vidtv-demux", "provoked", "EINVAL"),
    Result("DMX_GET::EINVAL::past-end[q.count]", "vidtv-dvr", "provoked", "EINVAL"),
    Result("DMX_GET::EIO::never", "vidtv-demux", "contradicted", "success"),
    Result("DMX_GET::EIO::never", "vidtv-dvr", "not-reached", ""),
    Result("DMX_GET::ok::echoes", "vidtv-demux", "provoked", "success"),
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = path_of(tmp_path, "6.12")
    write(Record("6.12", RESULTS, "6.12.107"), path)
    assert path == tmp_path / "results" / "6.12.json"
    assert read(path, "6.12") == Record("6.12", RESULTS, "6.12.107")
    assert [entry.name for entry in path.parent.iterdir()] == ["6.12.json"]


def test_the_order_of_results_does_not_show(tmp_path: Path) -> None:
    write(Record("6.12", RESULTS), tmp_path / "one.json")
    write(Record("6.12", RESULTS[::-1]), tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_a_condition_is_one_line(tmp_path: Path) -> None:
    """So that a change of one is a change of one line in review."""
    write(Record("6.12", RESULTS), tmp_path / "record.json")
    lines = (tmp_path / "record.json").read_text().splitlines()
    assert [sum(result.id in line for line in lines) for result in RESULTS] == [1] * len(RESULTS)


def test_no_record_is_an_empty_one(tmp_path: Path) -> None:
    assert read(tmp_path / "none.json", "6.1") == Record("6.1", ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "{}",
        '{"release": "6.12"}',
        '{"release": "6.12", "results": []}',
        '{"release": "6.12", "results": {"A::B::c": []}}',
        '{"release": "6.12", "results": {"A::B::c": {"provoked": ["vivid"]}}}',
        '{"release": "6.12", "results": {"A::B::c": {"provoked": {"EIO": null}}}}',
        '{"results": {}}',
        "\N{REPLACEMENT CHARACTER}",
    ],
)
def test_a_damaged_record_is_named_with_the_mend(text: str, tmp_path: Path) -> None:
    path = tmp_path / "6.12.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as refused:
        read(path, "6.12")
    (problem,) = refused.value.problems
    assert problem.mark.file == str(path)
    assert "no record of a run" in problem.text
    assert "conform --record" in problem.text


def test_bytes_that_are_no_text_are_damage_too(tmp_path: Path) -> None:
    path = tmp_path / "6.12.json"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(SpecError, match="no record of a run"):
        read(path, "6.12")


def test_what_the_suite_wrote_is_read(tmp_path: Path) -> None:
    rows = [
        {"id": r.id, "device": r.device, "state": r.state, "seen": r.seen, "detail": "not kept"}
        for r in reversed(RESULTS)
    ]
    path = tmp_path / "results.json"
    path.write_text(json.dumps(rows))
    assert read_session(path, "6.12", "6.12.107") == Record("6.12", RESULTS, "6.12.107")


def test_the_same_run_has_no_differences() -> None:
    assert differences(Record("6.12", RESULTS), Record("6.12", RESULTS[::-1])) == []


def test_each_difference_is_told() -> None:
    kept, gone, changed, *_ = RESULTS
    new = Result("NEW::EIO::one", "vivid", "not-reached", "")
    other = Result(changed.id, changed.device, "provoked", "EIO")
    assert differences(Record("6.12", (kept, gone, changed)), Record("6.12", (kept, other, new))) == [
        "DMX_GET::EINVAL::past-end[q.count] on vidtv-dvr: recorded as provoked (EINVAL), not run now",
        "NEW::EIO::one on vivid: not-reached, not in the record",
        "DMX_GET::EIO::never on vidtv-demux: recorded as contradicted (success), now provoked (EIO)",
    ]


def test_of_a_driver_what_one_device_showed_is_enough() -> None:
    on = "vivid-000-vid-cap", "vivid-001-vid-cap", "vim2m"
    known = Record("6.12", tuple(Result("A::EIO::x", device, "provoked", "EIO") for device in on))
    found = Record(
        "6.12", (Result("A::EIO::x", on[1], "provoked", "EIO"), Result("A::EIO::x", on[2], "provoked", "EIO"))
    )
    assert differences(asked(known, found), found) == []


def test_a_driver_that_showed_nothing_is_missed_on_all_its_devices() -> None:
    on = "vivid-000-vid-cap", "vivid-001-vid-cap", "vim2m"
    known = Record("6.12", tuple(Result("A::EIO::x", device, "provoked", "EIO") for device in on))
    found = Record("6.12", (Result("A::EIO::x", "vim2m", "provoked", "EINVAL"),))
    assert differences(asked(known, found), found) == [
        "A::EIO::x on vivid-000-vid-cap: recorded as provoked (EIO), not run now",
        "A::EIO::x on vivid-001-vid-cap: recorded as provoked (EIO), not run now",
        "A::EIO::x on vim2m: recorded as provoked (EIO), now provoked (EINVAL)",
    ]


def test_another_errno_is_a_difference() -> None:
    before, after = (Record("6.12", (Result("A::EIO::x", "vivid", "provoked", seen),)) for seen in ("EIO", "EINVAL"))
    assert differences(before, after) == ["A::EIO::x on vivid: recorded as provoked (EIO), now provoked (EINVAL)"]


def test_results_of_a_condition_stay_together() -> None:
    grouped = by_condition(Record("6.12", RESULTS))
    assert list(grouped) == sorted({result.id for result in RESULTS})
    assert [len(results) for results in grouped.values()] == [2, 2, 1]


def test_seconds_are_kept_to_a_tenth_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "6.12.seconds.json"
    assert read_seconds(path) == {}
    write_seconds({"v4l2.test_qbuf": {"visl": 1.26, "vim2m": 2}, "cec.test_caps": {"cec0": 3.0}}, path)
    assert path.read_text() == (
        '{\n "cec.test_caps": {"cec0": 3.0},\n "v4l2.test_qbuf": {"vim2m": 2, "visl": 1.3}\n}\n'
    )
    assert read_seconds(path) == {"cec.test_caps": {"cec0": 3.0}, "v4l2.test_qbuf": {"vim2m": 2.0, "visl": 1.3}}


@pytest.mark.parametrize("content", ["[1]", '{"cec.test_caps": 3.0}', '{"cec.test_caps": {"cec0": "x"}}', "{"])
def test_damaged_seconds_say_how_they_are_made_anew(content: str, tmp_path: Path) -> None:
    path = tmp_path / "6.12.seconds.json"
    path.write_text(content)
    with pytest.raises(SpecError, match="conform --record"):
        read_seconds(path)


def test_a_record_has_parts_by_condition() -> None:
    kept, other = Result("A::EINVAL::x[1 << 3]", "vivid", "provoked", "EINVAL"), Result("B::EIO::x", "y", "not-run", "")
    assert only(Record("6.12", (kept, other), "6.12.1"), {"A::EINVAL::x"}) == Record("6.12", (kept,), "6.12.1")


def test_a_run_of_a_part_amends_the_record() -> None:
    other, removed = Result("B::EIO::x", "y", "not-run", ""), Result("C::EIO::gone", "y", "provoked", "EIO")
    before, now = Result("A::EIO::x[1]", "y", "contradicted", "success"), Result("A::EIO::x[2]", "y", "provoked", "EIO")
    record = Record("6.12", (before, other, removed), "6.12.1")
    part = Record("6.12", (now,), "6.12.1")
    assert amended(record, part, {"A::EIO::x"}, {"A::EIO::x", "B::EIO::x"}) == Record("6.12", (now, other), "6.12.1")
