"""The suite on two machines: one that is lost costs only its own results, and an interruption ends both."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from uapigen.commands.main import main
from uapigen.lab import cache, config
from uapigen.suite.pytest_run import Suite
from uapigen.suite.run import run_shared

pytestmark = pytest.mark.lab
ROOT = Path(__file__).resolve().parents[2]
MODULE = '''
from pathlib import Path

from linuxmedia.conformance import Run, rule


@rule("heap.open::ok::{slug}", page="dma-buf.rst", nodes=("dma-heap",))
def test_{slug}(run: Run) -> None:
    """A heap can be opened."""
    run.open("dma-heap", 0)
    {more}
'''


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A generated package with two tests only, one of which takes its machine with it."""
    package = tmp_path / "package"
    shutil.copytree(ROOT / "generated", package, ignore=shutil.ignore_patterns("test_*.py", "__pycache__"))
    tests = package / "linuxmedia" / "conformance" / "dmabuf"
    (tests / "test_fine.py").write_text(MODULE.format(slug="fine", more="assert run.device.node == 'dma-heap'"))
    crash = "Path('/proc/sysrq-trigger').write_text('c')"
    (tests / "test_crash.py").write_text(MODULE.format(slug="crash", more=crash))
    return package


def test_a_machine_that_is_lost_costs_only_its_own_results(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "output"
    output.mkdir()
    suite = Suite(package, seed=1)
    kernel = cache.choose("6.12", config.load("standard"))
    outcome = run_shared(suite, kernel, 120.0, output, 2, dict.fromkeys(suite.modules(), 1.0))
    assert (outcome.passed, outcome.complete) == (False, False)
    assert [row["id"] for row in json.loads((output / "results.json").read_text())] == ["heap.open::ok::fine"]
    told = capsys.readouterr()
    assert "the kernel panicked during heap.open::ok::crash on system:" in told.err
    assert "sysrq triggered crash" in told.err
    assert "1 passed in" in told.out
    (lost,) = output.glob("machine-*")
    assert (lost / "kernel.log").is_file()
    assert (output / "kernel.log").read_text().count("--- machine ") == 2


def test_machines_share_the_topics_that_are_asked_for(package: Path, tmp_path: Path) -> None:
    suite = Suite(package, seed=1, topics=["dmabuf/fine"])
    kernel = cache.choose("6.12", config.load("standard"))
    outcome = run_shared(suite, kernel, 120.0, tmp_path, 2, dict.fromkeys(suite.modules(), 1.0))
    assert (outcome.passed, outcome.complete) == (True, True)
    assert [row["id"] for row in json.loads((tmp_path / "results.json").read_text())] == ["heap.open::ok::fine"]


def test_a_topic_is_compared_with_its_part_of_the_record_and_amends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = shutil.copytree(ROOT / "spec", tmp_path / "spec")
    path = spec / "results" / "6.12.json"
    right = path.read_text(encoding="utf-8")
    lines = right.splitlines(keepends=True)
    of_topic = next(line for line in lines if line.startswith(' "DMA_BUF_SET_NAME_B::'))
    of_another = next(line for line in lines if line.startswith(' "VIDIOC_QUERYCAP::'))
    other = right.replace(of_another, of_another.replace('"provoked"', '"not-reached"'))
    path.write_text(other.replace(of_topic, of_topic.replace('"provoked"', '"not-reached"')), encoding="utf-8")
    command = ["conform", "--spec", str(spec), "--topic", "dmabuf/name", "--output", str(tmp_path / "output")]
    assert main(command) == 1
    differences = capsys.readouterr().err.splitlines()[:-1]
    assert {line.partition("::")[0] for line in differences} == {"DMA_BUF_SET_NAME_B"}
    assert main([*command, "--record"]) == 0
    assert path.read_text(encoding="utf-8") == other


def test_a_device_is_compared_with_its_part_of_the_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = shutil.copytree(ROOT / "spec", tmp_path / "spec")
    path = spec / "results" / "6.12.json"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    of_topic = [line.replace('"provoked"', '"not-reached"') if "::EBADF::" in line else line for line in lines]
    path.write_text("".join(of_topic), encoding="utf-8")
    command = ["conform", "--spec", str(spec), "--device", "vim2m", "--topic", "v4l2/querycap", "--machines", "2"]
    assert main([*command, "--output", str(tmp_path / "output")]) == 1
    told = capsys.readouterr()
    differences = told.err.splitlines()[-2:]
    assert differences[0].startswith("VIDIOC_QUERYCAP::EBADF::")
    assert differences[0].endswith("on vim2m: recorded as not-reached (EBADF), now provoked (EBADF)")
    assert differences[1].startswith("1 difference from")


def test_one_device_of_a_driver_is_compared_with_what_the_record_has_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = shutil.copytree(ROOT / "spec", tmp_path / "spec")
    path = spec / "results" / "6.12.json"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    place = next(place for place, line in enumerate(lines) if line.startswith(' "VIDIOC_QUERYCAP::ok::'))
    assert lines[place].count("vivid-00") > 1
    lines[place] = lines[place].replace('"provoked"', '"not-reached"')
    path.write_text("".join(lines), encoding="utf-8")
    command = ["conform", "--spec", str(spec), "--once", "--device", "vivid*", "--topic", "v4l2/querycap"]
    assert main([*command, "--output", str(tmp_path / "output")]) == 1
    differences = capsys.readouterr().err.splitlines()[-2:]
    assert differences[0].endswith("on vivid-000-vid-cap: recorded as not-reached (success), now provoked (success)")
    assert differences[1].startswith("1 difference from")
    rows = json.loads((tmp_path / "output" / "results.json").read_text())
    assert len({row["id"] for row in rows}) == len(rows) > 10


def test_what_metadata_sets_of_a_picture_is_set_back(tmp_path: Path) -> None:
    """Buffers of zeros take the contrast out of what vivid captures: the second test would see nothing move."""
    topics = ["--topic", "v4l2/qbuf", "--topic", "v4l2/selection"]
    tests = ["-k", "shown_from_zero or offset_moves_the_picture", "--randomly-dont-reorganize"]
    assert main(["conform", "--spec", str(ROOT / "spec"), *topics, "--output", str(tmp_path), "--", *tests]) == 0
    rows = json.loads((tmp_path / "results.json").read_text())
    assert [row["id"].partition("::ok::")[2] for row in rows] == [
        "shown-from-zero-beside-another-stream",
        "offset-moves-the-picture",
    ]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminated"])
def test_an_interruption_ends_every_machine(number: signal.Signals, tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": str(ROOT / "generator")}
    command = [sys.executable, "-m", "uapigen", "conform", "--machines", "2", "--output", str(tmp_path / "output")]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL) as running:
        try:
            wait_for(2, tmp_path)
            running.send_signal(number)
            assert running.wait(timeout=20) == 128 + number
        finally:
            running.kill()
    wait_for(0, tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["output"]


def wait_for(count: int, folder: Path) -> None:
    """Wait until so many machines run that have their initramfs in a folder."""
    limit = time.monotonic() + 90
    while machines(folder) != count:
        assert time.monotonic() < limit, f"{machines(folder)} machines run, expected {count}"
        time.sleep(0.1)


def machines(folder: Path) -> int:
    """Count the QEMU processes that have an initramfs in a folder."""
    found = 0
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            words = entry.read_bytes()
            found += words.startswith(b"qemu-system-x86_64\0") and bytes(folder) in words
    return found
