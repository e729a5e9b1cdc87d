"""A failed call says which, how, and what the documentation gives as causes."""

# pyright: basic

from __future__ import annotations

import ctypes
import enum
import errno
import os
import pickle
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from linuxmedia import errors
from linuxmedia.uapi import _support as _s, v4l2

CAUSES = """
CAUSES = {
    "VIDIOC_QBUF": {
        "EINVAL": ("the index is too large", "the type is wrong"),
        "525": ("a leak",),
        "ENOTSUPP": ("no code",),
    }
}
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    (tmp_path / "causes_area").mkdir()
    (tmp_path / "causes_area/__init__.py").touch()
    (tmp_path / "causes_area/_causes.py").write_text(CAUSES)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "causes_area._qbuf"
    for name in ("causes_area", "causes_area._causes"):
        sys.modules.pop(name, None)


def test_an_error_tells_its_causes_when_shown(module: str) -> None:
    error = _s.explained(OSError(errno.EINVAL, "x"), "VIDIOC_QBUF", module)
    assert type(error) is errors.EINVAL
    assert (error.errno, error.call) == (errno.EINVAL, "VIDIOC_QBUF")
    assert "causes_area._causes" not in sys.modules
    assert str(error) == ("[Errno 22] VIDIOC_QBUF: Invalid argument\n  - the index is too large\n  - the type is wrong")
    assert error.causes == ("the index is too large", "the type is wrong")


def test_an_error_of_a_path_names_it(tmp_path: Path) -> None:
    path = str(tmp_path / "video9")
    with pytest.raises(errors.ENOENT) as failed:
        v4l2.video_open(path, os.O_RDWR)
    for error in (failed.value, pickle.loads(pickle.dumps(failed.value))):
        assert error.filename == path
        assert str(error).startswith(f"[Errno 2] video.open: No such file or directory: {path!r}")


FULL = """
import os
import resource
{imported}
from linuxmedia.uapi import v4l2
v4l2.video_open
resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))
taken = []
try:
    while True:
        taken.append(os.open(os.devnull, os.O_RDONLY))
except OSError:
    pass
try:
    v4l2.video_open(os.devnull, os.O_RDWR)
except OSError as error:
    told = str(error)
    for fd in taken:
        os.close(fd)
    print(type(error).__name__, told)
"""


@pytest.mark.parametrize(("imported", "name"), [("", "OSError"), ("import linuxmedia.errors", "EMFILE")])
def test_an_error_is_told_when_no_descriptor_is_left(imported: str, name: str) -> None:
    program = [sys.executable, "-c", FULL.format(imported=imported)]
    inherited = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run(program, check=True, text=True, stdout=subprocess.PIPE, env=inherited).stdout
    assert told == f"{name} [Errno 24] video.open: Too many open files: '/dev/null'\n"


def test_an_errno_without_a_class_is_tolerated(module: str) -> None:
    error = _s.explained(OSError(525, "x"), "VIDIOC_QBUF", module)
    assert type(error) is errors.MediaError
    assert str(error) == "[Errno 525] VIDIOC_QBUF: Unknown error 525\n  - a leak"


def test_the_number_that_only_the_kernel_has_is_named(module: str) -> None:
    error = _s.explained(OSError(524, "x"), "VIDIOC_QBUF", module)
    assert type(error) is errors.ENOTSUPP
    assert str(error) == "[Errno 524] VIDIOC_QBUF: Operation is not supported\n  - no code"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize("area", ["cec", "dmabuf", "drivers", "dvb", "lirc", "media", "subdev", "v4l2"])
def test_every_documented_errno_has_a_class(area: str) -> None:
    table = import_module(f"linuxmedia.uapi.{area}._causes").CAUSES
    assert [name for causes in table.values() for name in causes if not hasattr(errors, name)] == []


@pytest.mark.parametrize(
    ("name", "builtin"),
    [("EPERM", PermissionError), ("EACCES", PermissionError), ("EAGAIN", BlockingIOError), ("EINTR", InterruptedError)],
)
def test_errors_are_the_built_in_ones_too(name: str, builtin: type[OSError]) -> None:
    error = _s.explained(OSError(getattr(errno, name), ""), "X", "")
    assert isinstance(error, builtin)
    assert isinstance(error, errors.MediaError)
    assert type(error) is getattr(errors, name)


def test_every_class_has_its_errno_and_built_in_base() -> None:
    for cls in errors.MediaError.__subclasses__():
        assert cls.number == getattr(errno, cls.__name__, 524)
        assert isinstance(cls("X"), type(OSError(cls.number, "")))
        assert cls("X").errno == cls.number
    assert errors.EWOULDBLOCK is errors.EAGAIN


def test_an_area_without_causes_has_none() -> None:
    error = _s.explained(OSError(errno.EIO, ""), "X", "no_such_area._topic")
    assert isinstance(error, errors.MediaError)
    assert error.causes == ()
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.call, str(again)) == (errors.EIO, "X", str(error))


def test_an_error_without_errno_is_left_as_it_is() -> None:
    error = OSError("only text")
    assert _s.explained(error, "X", "") is error


@pytest.fixture
def pipe() -> Iterator[Any]:
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def test_calls_reach_the_kernel(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    os.write(writing, b"12345")
    assert _s.ioctl_scalar(reading, termios.FIONREAD, _s.int_()) == 5
    with os.fdopen(os.dup(reading)) as file:
        assert _s.ioctl_scalar(file, termios.FIONREAD, _s.int_(), 3) == 5
        assert _s.ioctl_value(file, 0x5451, 0) == 0  # FIOCLEX
    with pytest.raises(OverflowError, match="the argument holds"):
        _s.ioctl_scalar(reading, termios.FIONREAD, _s.int_(), 2**31)
    cell = _s.zeroed(_s.array(_s.s32(), 1))
    _s.ioctl(reading, termios.FIONREAD, cell)
    assert cell[0] == 5


class capability(v4l2.v4l2_capability):
    """What somebody adds methods to."""


def test_the_struct_of_another_call_is_refused(pipe: tuple[int, int]) -> None:
    query: Any = v4l2.vidioc_querycap
    for wrong in (v4l2.v4l2_format(), v4l2.v4l2_format_fmt()):
        with pytest.raises(TypeError, match=f"^VIDIOC_QUERYCAP takes a v4l2_capability, not a {type(wrong).__name__}$"):
            query(pipe[0], wrong)
    for fitting in (v4l2.v4l2_capability(), capability(), bytearray(104), (v4l2.v4l2_capability * 1)()):
        with pytest.raises(errors.ENOTTY):
            query(pipe[0], fitting)


@pytest.mark.parametrize("value", [0, -1, 2**31, 2 ** (8 * ctypes.sizeof(ctypes.c_ulong)) - 1])
def test_values_of_all_sizes_reach_the_kernel(pipe: tuple[int, int], value: Any) -> None:
    with pytest.raises(OSError, match="Inappropriate ioctl") as error:
        _s.ioctl_value(pipe[0], _s.IO("o", 1), value)
    assert error.value.errno == errno.ENOTTY


class Tone(enum.IntEnum):
    ON = 0


def test_values_of_enums_reach_the_kernel_at_once(pipe: tuple[int, int]) -> None:
    began = time.monotonic()
    with pytest.raises(OSError, match="Inappropriate ioctl"):
        _s.ioctl_value(pipe[0], _s.IO("o", 1), Tone.ON)
    with pytest.raises(TypeError, match="float"):
        _s.ioctl_value(pipe[0], _s.IO("o", 1), 1.5)  # type: ignore[arg-type]  # that is what is tested
    assert time.monotonic() - began < 5


def test_values_that_do_not_fit_an_unsigned_long_are_refused(pipe: tuple[int, int]) -> None:
    with pytest.raises(OverflowError, match="does not fit"):
        _s.ioctl_value(pipe[0], _s.IO("o", 1), 2**64)
    with pytest.raises(ValueError, match="first NUL"):
        _s.ioctl_text(pipe[0], _s.IO("o", 1), "a\0b")
    with pytest.raises(OSError, match="Inappropriate"):
        _s.ioctl_text(pipe[0], _s.IO("o", 1), "x" * 5000)
