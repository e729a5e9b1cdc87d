"""`uapigen new` writes a topic that is clean from the start, and never over another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.commands.main import main

WriteSpec = Callable[[dict[str, str]], Path]


def test_a_new_topic_is_clean_and_in_style(write_spec: WriteSpec, tmp_path: Path) -> None:
    root = write_spec({})
    assert main(["new", "dvb", "demux-stop", "--spec", str(root)]) == 0
    assert (root / "dvb/demux-stop.yaml").is_file()
    assert main(["check", "--spec", str(root)]) == 0
    assert main(["fmt", "--check", "--spec", str(root)]) == 0
    assert main(["generate", "--spec", str(root), "--out", str(tmp_path / "out")]) == 0


@pytest.mark.parametrize(
    ("area", "topic", "message"),
    [
        ("dbv", "a", "no such area: 'dbv'; did you mean 'dvb'? (areas: dvb)"),
        ("dvb", "taken", "taken.yaml is there already"),
        ("dvb", "area", "'area' cannot be a topic"),
        ("dvb", "../up", "'../up' cannot be a topic: expected lower case words joined by hyphens"),
    ],
)
def test_what_cannot_be_made(
    write_spec: WriteSpec, area: str, topic: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = write_spec({"dvb/taken.yaml": "topic: {title: Taken}\n"})
    before = sorted(root.rglob("*"))
    assert main(["new", area, topic, "--spec", str(root)]) == 2
    assert message in capsys.readouterr().err
    assert sorted(root.rglob("*")) == before
    assert (root / "dvb/taken.yaml").read_text() == "topic: {title: Taken}\n"
