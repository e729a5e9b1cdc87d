"""A 32-bit interpreter on a 64-bit kernel: the package lays out structs as i386 does, and moves real buffers."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from uapigen.abi import ABIS, Abi
from uapigen.ir import Api
from uapigen.lab.cache import Kernel
from uapigen.lab.run import run
from uapigen.passes.cut import cut
from uapigen.passes.resolve import resolve
from uapigen.source.load import Spec

from . import i386, png

pytestmark = pytest.mark.lab

REPOSITORY = Path(__file__).parents[2]
PACKET = 188
FactsInPython = Callable[[Api, Abi], dict[str, Any]]


@pytest.fixture(scope="module")
def api(real_spec: Spec) -> Api:
    return resolve(cut(real_spec, real_spec.releases.default))


@pytest.fixture(scope="module")
def ran(kernel: Kernel, api: Api, facts_in_python: FactsInPython, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which one boot left what the interpreter found and captured."""
    output = tmp_path_factory.mktemp("i386")
    (output / "facts.json").write_text(json.dumps(facts_in_python(api, ABIS["i386"])))
    command = [*i386.interpreter(), str(REPOSITORY / "tests/lab/i386_job.py"), str(output)]
    path = os.pathsep.join(str(REPOSITORY / part) for part in ("", "generated", "examples"))
    printed: list[bytes] = []
    variables = {"PYTHONPATH": path, "PYTHONHOME": str(i386.home()), "PYTHONDONTWRITEBYTECODE": "1"}
    ended = run(command, kernel=kernel, output=output, timeout=300.0, variables=variables, stream=printed.append)
    assert ended.exit_status == 0, b"".join(printed).decode()
    return output


def test_structs_are_laid_out_as_the_compiler_says(ran: Path, api: Api) -> None:
    told: dict[str, Any] = json.loads((ran / "layouts.json").read_text())
    assert told["pointer"] == 4
    assert told["differing"] == []
    assert told["agreeing"] > 2 * len(api.structs)


def test_a_frame_of_colour_bars_is_captured(ran: Path) -> None:
    picture = png.read((ran / "frame.png").read_bytes())
    colours = {picture.pixel(x, picture.height // 2) for x in range(picture.width)}
    assert len(colours) >= 8


def test_an_exported_demux_buffer_holds_the_stream(ran: Path) -> None:
    exported = (ran / "demux.ts").read_bytes()
    assert exported.startswith(b"G")
    assert set(exported[::PACKET]) == set(b"G")
