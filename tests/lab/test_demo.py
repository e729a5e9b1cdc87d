"""`make demo`: both examples in the lab, and what they leave, judged by others."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import linuxmedia.memory
from uapigen.lab.cache import Kernel
from uapigen.lab.run import run

from . import png
from .transport_stream import PMT_TABLE, examine

pytestmark = pytest.mark.lab

DEMO = Path(__file__).parents[2] / "examples" / "demo.py"
SECONDS = 10
SERVICE = "Beethoven"  # what vidtv calls its only programme
HIGH = 191  # 75 % of 255
BARS = tuple((HIGH * red, HIGH * green, HIGH * blue) for green in (1, 0) for red in (1, 0) for blue in (1, 0))
TOLERANCE = 3


@pytest.fixture(scope="module")
def demo(kernel: Kernel, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the demo filled."""
    output = tmp_path_factory.mktemp("demo")
    printed: list[bytes] = []
    command = [sys.executable, str(DEMO)]
    package = {"PYTHONPATH": str(Path(linuxmedia.memory.__file__).parents[1])}
    ended = run(command, kernel=kernel, output=output, timeout=120.0, variables=package, stream=printed.append)
    assert ended.exit_status == 0, b"".join(printed).decode()
    return output


def test_the_stream_has_no_errors(demo: Path) -> None:
    found = examine((demo / "stream.ts").read_bytes())
    assert (found.sync_errors, found.continuity_errors) == (0, 0)
    # vidtv sends ten times as much and more: this only tells a recording from a hiccup.
    assert found.packets > 100 * SECONDS
    assert found.pmt_pids
    assert {(pid, PMT_TABLE) for pid in found.pmt_pids} <= found.tables


def test_ffprobe_finds_the_service(demo: Path) -> None:
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_programs", str(demo / "stream.ts")]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ended.stderr == ""
    (program,) = json.loads(ended.stdout)["programs"]
    assert program.get("tags", {}).get("service_name") == SERVICE
    assert program["nb_streams"] >= 1


def test_the_picture_shows_colour_bars(demo: Path) -> None:
    picture = png.read((demo / "frame.png").read_bytes())
    assert (picture.width, picture.height) == (640, 360)
    # The upper half has text in it; the edges of bars may be blurred.
    bar = picture.width // len(BARS)
    for y in range(picture.height // 2, picture.height):
        for index, colour in enumerate(BARS):
            for x in (index * bar + bar // 4, index * bar + bar // 2, index * bar + 3 * bar // 4):
                seen = picture.pixel(x, y)
                assert all(abs(a - b) <= TOLERANCE for a, b in zip(seen, colour, strict=True)), f"{seen} at {x}, {y}"
