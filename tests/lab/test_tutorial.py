"""docs/tutorial.md, followed to the letter: its files are written, its commands run, their output compared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from uapigen.lab.cache import Kernel

pytestmark = pytest.mark.lab

TUTORIAL = Path(__file__).parents[2] / "docs" / "tutorial.md"
BLOCK = re.compile(r"^```(\w+)(?: file=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_tutorial_can_be_followed(tmp_path: Path, kernel: Kernel) -> None:
    del kernel  # the lab needs it, and building one here would take minutes
    commands = 0
    for language, name, text in BLOCK.findall(TUTORIAL.read_text()):
        if name:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            continue
        assert language == "console", f"a block that is neither a file nor a session: {text}"
        for command, expected in _session(text):
            commands += 1
            printed = _run(command, tmp_path)
            assert re.fullmatch(_pattern(expected), printed), f"$ {command}\n{printed}\nexpected\n{expected}"
    assert commands >= 6


def _session(text: str) -> Iterator[tuple[str, str]]:
    """Each command with what it prints."""
    for part in text.split("$ ")[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def _run(command: str, folder: Path) -> str:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path}
    done = subprocess.run(
        command, shell=True, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _pattern(expected: str) -> str:
    """A line `...` stands for any lines, three dots inside a line for anything on it."""
    lines = expected.splitlines(keepends=True)
    return "".join("(?:.*\n)*?" if line == "...\n" else re.escape(line).replace(r"\.\.\.", ".*") for line in lines)
