"""Annotations can be evaluated at run time: typing.get_type_hints() knows what a function takes and a field holds."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
import textwrap
import typing
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from types import ModuleType

import pytest

import linuxmedia.memory
from linuxmedia import uapi
from linuxmedia.uapi import _support as _s, dvb, v4l2

AREAS = sorted(path.name for path in Path(uapi.__path__[0]).iterdir() if (path / "__init__.py").is_file())


def described(module: ModuleType) -> list[typing.Any]:
    """The functions and the structs of a module."""
    named = [getattr(module, name) for name in dir(module) if not name.startswith("__")]
    return [each for each in named if inspect.isfunction(each) or inspect.isclass(each)]


@pytest.mark.parametrize("area", [area for area in AREAS if not area.startswith("_")])
def test_of_everything_in_an_area(area: str) -> None:
    found = described(import_module(f"linuxmedia.uapi.{area}"))
    assert found
    for each in found:
        typing.get_type_hints(each)


def test_of_what_maps_memory() -> None:
    hints = typing.get_type_hints(linuxmedia.memory.map_buffer)
    assert hints["return"] is linuxmedia.memory.Mapping


def test_they_are_what_they_say() -> None:
    asked = typing.get_type_hints(v4l2.vidioc_querycap)
    assert asked["return"] is v4l2.v4l2_capability
    assert int in typing.get_args(asked["device"])
    assert typing.get_type_hints(v4l2.video_open)["path"] == str | os.PathLike[str]
    written = typing.get_type_hints(dvb.demux_write)["data"]
    assert all(issubclass(each, typing.get_args(written) or written) for each in (bytes, bytearray, memoryview))
    fields = typing.get_type_hints(v4l2.v4l2_capability)
    assert (fields["driver"], fields["version"]) == (str, int)
    assert (typing.get_origin(fields["reserved"]), typing.get_args(fields["reserved"])) == (_s.Array, (int,))


def test_a_name_that_is_not_there_is_told_as_usual() -> None:
    with pytest.raises(AttributeError, match=r"module 'linuxmedia\.uapi\._support' has no attribute 'Protocol'"):
        attrgetter("Protocol")(_s)


def test_nothing_is_imported_for_it_until_somebody_asks() -> None:
    script = textwrap.dedent("""
        import sys
        from linuxmedia.uapi import v4l2
        v4l2.vidioc_querycap, v4l2.v4l2_capability
        print("typing" in sys.modules)
    """)
    source = str(Path(uapi.__path__[0]).parents[1])
    command = [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, {source!r})\n{script}"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"
