"""Nothing is built before it is asked for."""

# pyright: basic

from __future__ import annotations

import enum
import pickle
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import copy, deepcopy
from pathlib import Path
from typing import Any

import pytest

from linuxmedia.uapi import _support

TOPIC = """
from linuxmedia.uapi import _support as _s
MMAP = 1
USERPTR = 2
FLAG_A = 1
FLAG_B = 1 << 31
class point(_s.Structure):
    x = _s.s32()
__getattr__ = _s.on_demand(__name__, enums={"memory": ("MMAP", "USERPTR")}, flags={"flag": ("FLAG_A", "FLAG_B")})
"""
AREA = """
from linuxmedia.uapi import _support as _s
__getattr__, __dir__ = _s.lazy(__name__, {"_topic": ("MMAP", "USERPTR", "memory", "flag", "point")})
"""


@pytest.fixture
def area(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    package = tmp_path / "probe_area"
    package.mkdir()
    (package / "__init__.py").write_text(AREA)
    (package / "_topic.py").write_text(TOPIC)
    monkeypatch.syspath_prepend(str(tmp_path))
    import probe_area  # type: ignore[import-not-found]  # pyright: ignore[reportMissingImports]  # written above

    yield probe_area
    for name in ("probe_area", "probe_area._topic"):
        sys.modules.pop(name, None)


def test_an_area_imports_a_topic_when_one_of_its_names_is_used(area: Any) -> None:
    assert "probe_area._topic" not in sys.modules
    assert {"MMAP", "memory", "point"} <= set(dir(area))
    assert "probe_area._topic" not in sys.modules
    assert area.point(x=-1).x == -1
    assert "point" in vars(area)
    names: dict[str, object] = {}
    exec("from probe_area import *", names)  # the statement is what is tested
    assert names["USERPTR"] == 2
    with pytest.raises(AttributeError, match=r"^module 'probe_area' has no attribute 'pont'; did you mean point\?$"):
        _ = area.pont


def test_numbers_of_a_newer_kernel_are_copied_and_pickled(area: Any) -> None:
    for number in (area.memory(1), area.memory(99), area.flag(1), area.flag(0x101), area.flag(0x100)):
        for again in (copy(number), deepcopy(number), pickle.loads(pickle.dumps(number))):
            assert again == number
            assert type(again) is type(number)


def test_views_are_enums_that_a_newer_kernel_cannot_break(area: Any) -> None:
    memory, flag = area.memory, area.flag
    assert enum.IntEnum in memory.__mro__
    assert memory(1) is memory.MMAP
    assert memory(99) == 99
    assert memory(99).name == "99"
    assert hash(memory(99)) == hash(99)
    assert flag(3 | 1 << 31) & flag.FLAG_B == flag.FLAG_B == 1 << 31
    assert area.point(x=memory.USERPTR).x == 2
    assert pickle.loads(pickle.dumps(memory.USERPTR)) is memory.USERPTR
    with pytest.raises(ValueError, match="is not a valid"):
        memory("MMAP")
    with pytest.raises(AttributeError, match=r"no attribute 'memry'; did you mean memory\?"):
        _ = sys.modules["probe_area._topic"].memry


@pytest.mark.parametrize("name", ["memory", "flag", "MMAP", "point"])
def test_threads_get_the_same_of_what_all_ask_for_first(area: Any, name: str) -> None:
    started = threading.Barrier(8)

    def ask() -> Any:
        started.wait()
        return getattr(area, name)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as threads:
            got = [asked.result() for asked in [threads.submit(ask) for _ in range(8)]]
    finally:
        sys.setswitchinterval(interval)
    assert {id(each) for each in got} == {id(getattr(area, name))}


def test_clearing_one_flag_leaves_those_of_a_newer_kernel(area: Any) -> None:
    flag = area.flag
    newer = 1 << 40
    assert flag(newer | 1) & ~flag.FLAG_A == newer
    assert (newer | 1) & ~flag.FLAG_A == newer
    assert isinstance(flag(newer | 1) & ~flag.FLAG_A, flag)


def test_a_struct_module_is_cheap_to_import(tmp_path: Path) -> None:
    (tmp_path / "topic.py").write_text(TOPIC)
    source = _support.__file__.removesuffix("linuxmedia/uapi/_support/__init__.py")
    script = textwrap.dedent(f"""
        import sys
        sys.path[:0] = [{source!r}, {str(tmp_path)!r}]
        import topic
        heavy = ("typing", "enum", "dataclasses", "asyncio", "re", "inspect", "difflib", "linuxmedia.errors")
        print([name for name in heavy if name in sys.modules])
        topic.memory
        print("enum" in sys.modules)
    """)
    done = subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\nTrue\n"
