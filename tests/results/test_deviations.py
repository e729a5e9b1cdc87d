"""A deviation that no test stands for any more is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from uapigen.results.deviations import unseen
from uapigen.results.record import Record, Result
from uapigen.schema.files import Deviation
from uapigen.source.marks import Mark
from uapigen.source.scalars import Label, Release, Seen

CONDITION = "DMX_GET::EINVAL::past-end"
MARK = Mark("spec/deviations.yaml", 3, 5)
KNOWN = Deviation(
    mark=MARK,
    condition=CONDITION,
    devices=(Label("vidtv-demux", MARK),),
    seen=Seen("success", MARK),
    since=Release.read("6.1"),
    why="It does not look.",
    code="drivers/media/dvb-core/dmxdev.c: dvb_demux_do_ioctl()",
)
SEEN = Result(f"{CONDITION}[4]", "vidtv-demux", "contradicted", "success")


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (SEEN, []),
        (replace(SEEN, device="vidtv-dvr"), ["success was not seen on vidtv-demux on 6.12"]),
        (replace(SEEN, seen="EIO"), ["success was not seen on vidtv-demux on 6.12"]),
        (replace(SEEN, state="provoked"), ["success was not seen on vidtv-demux on 6.12"]),
        (replace(SEEN, id="DMX_GET::EINVAL::other"), ["success was not seen on vidtv-demux on 6.12"]),
    ],
)
def test_what_was_not_seen_is_told_with_its_place(result: Result, said: list[str]) -> None:
    found = unseen([KNOWN], Record("6.12", (result,)), {CONDITION})
    assert list(found) == [f"spec/deviations.yaml:3:5: {CONDITION}: {line}" for line in said]


def test_without_devices_one_is_enough() -> None:
    known = replace(KNOWN, devices=())
    assert list(unseen([known], Record("6.12", (replace(SEEN, device="vidtv-dvr"),)), {CONDITION})) == []
    (line,) = unseen([known], Record("6.12", ()), {CONDITION})
    assert line.endswith("success was seen nowhere on 6.12")


def test_outside_its_span_and_without_its_condition_nothing_is_expected() -> None:
    assert list(unseen([KNOWN], Record("5.10", ()), {CONDITION})) == []
    assert list(unseen([KNOWN], Record("6.12", ()), {"DMX_GET::EINVAL::other"})) == []
