"""A sample of descriptions: real ones, as many as asked for, and the same ones for the same seed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.commands.main import main
from uapigen.results.sample import sample
from uapigen.source.load import Spec


def test_a_seed_decides(real_spec: Spec) -> None:
    drawn = sample(real_spec, 50, 7)
    assert drawn == sample(real_spec, 50, 7)
    assert drawn != sample(real_spec, 50, 8)
    assert len({(found.name, found.kind) for found in drawn}) == 50
    assert all(found.text for found in drawn)


def test_no_more_than_there_are(real_spec: Spec) -> None:
    everything = sample(real_spec, 10**6, 0)
    assert len(everything) == len(sample(real_spec, 10**6, 1)) > 1000


def test_the_command_says_that_there_are_not_so_many(
    write_spec: Callable[[dict[str, str]], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    spec = str(write_spec({"dvb/topic.yaml": "b: {kind: enum, doc: It., values: {B: {value: 1, doc: That.}}}\n"}))
    assert main(["report", "--spec", spec, "--sample", "4"]) == 0
    assert main(["report", "--spec", spec, "--sample", "5"]) == 2
    assert "--sample 5: the spec has 4 descriptions" in capsys.readouterr().err


def test_the_command_prints_what_a_reviewer_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--sample", "3", "--seed", "5", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [sorted(row) for row in rows] == [["kind", "name", "page", "place", "text"]] * 3
    assert main(["report", "--sample", "3", "--seed", "5"]) == 0
    printed = capsys.readouterr().out
    assert all(f"{row['name']}  ({row['kind']};" in printed and row["place"] in printed for row in rows)
