"""The recorded runs and the list of deviations say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from uapigen.results.deviations import unseen
from uapigen.results.record import Record, Result, path_of, read
from uapigen.source.load import Spec, load

SPEC = Path(__file__).parents[2] / "spec"
RELEASES = [str(release) for release in load(SPEC).releases.lab]


@pytest.mark.parametrize("release", RELEASES)
def test_every_deviation_of_the_release_was_seen_in_the_recorded_run(real_spec: Spec, release: str) -> None:
    recorded = read(path_of(SPEC, release), release)
    assert recorded.results, f"uapigen conform --release {release} --record"
    assert list(unseen(real_spec.deviations.deviations, recorded)) == []


def test_a_deviation_that_was_not_seen_is_told_by_device(real_spec: Spec) -> None:
    (known,) = (each for each in real_spec.deviations.deviations if each.devices == ("vim2m",))
    result = Result(known.condition, "vim2m", "contradicted", known.seen)
    others = [
        Result(known.condition, "vim2m", "contradicted", "other"),
        Result(known.condition, "vim2m", "provoked", ""),
    ]
    assert list(unseen([known], Record("6.12", (result,)))) == []
    for other in others:
        (line,) = unseen([known], Record("6.12", (other,)))
        assert line.startswith(str(known.mark))
        assert f"{known.condition}: {known.seen} was not seen on vim2m on 6.12" in line
