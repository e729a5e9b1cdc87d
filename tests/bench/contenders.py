"""What is measured: the same work, written as users of each package write it.

linuxpy and videodev2 describe the same structs with ctypes. videodev2 has structs and numbers but no calls, so that
fcntl.ioctl is called with them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Contender:
    """A statement, and what has to be there before; `device` is an open descriptor of vivid."""

    name: str
    setup: str
    statement: str


@dataclass(frozen=True)
class Import:
    """A program that imports a package, and uses it as far as the name says."""

    name: str
    program: str


LINUXMEDIA = "from linuxmedia.uapi import v4l2"
LINUXPY = "from linuxpy.video import device as lp, raw"
VIDEODEV2 = "from fcntl import ioctl; import videodev2 as vd"

REUSED: tuple[Contender, ...] = (
    Contender(
        "fcntl.ioctl, bytearray",
        "from fcntl import ioctl; capability = bytearray(104)",
        "ioctl(device, 0x80685600, capability)",
    ),
    Contender(
        "linuxmedia",
        f"{LINUXMEDIA}; capability = v4l2.v4l2_capability(); query = v4l2.vidioc_querycap",
        "query(device, capability)",
    ),
    Contender(
        "linuxpy",
        f"{LINUXPY}; capability = raw.v4l2_capability(); ioctl = lp.ioctl; number = lp.IOC.QUERYCAP",
        "ioctl(device, number, capability)",
    ),
    Contender(
        "videodev2, fcntl.ioctl",
        f"{VIDEODEV2}; capability = vd.v4l2_capability(); number = vd.VIDIOC_QUERYCAP",
        "ioctl(device, number, capability)",
    ),
)
FRESH: tuple[Contender, ...] = (
    Contender("linuxmedia", LINUXMEDIA, "v4l2.vidioc_querycap(device, v4l2.v4l2_capability())"),
    Contender("linuxpy", LINUXPY, "lp.read_capabilities(device)"),
    Contender("videodev2, fcntl.ioctl", VIDEODEV2, "ioctl(device, vd.VIDIOC_QUERYCAP, vd.v4l2_capability())"),
)
# By name: what to import, and how a struct is made.
_STRUCTS = (
    ("linuxmedia", LINUXMEDIA, "v4l2.v4l2_{}({})"),
    ("linuxpy", LINUXPY, "raw.v4l2_{}({})"),
    ("videodev2", VIDEODEV2, "vd.v4l2_{}({})"),
)


def _with(struct: str, statement: str) -> tuple[Contender, ...]:
    return tuple(
        Contender(name, f"{setup}; {struct} = {make.format(struct, '')}", statement) for name, setup, make in _STRUCTS
    )


MADE = tuple(
    Contender(name, setup, make.format("buffer", "index=3, type=1, memory=1")) for name, setup, make in _STRUCTS
)
GET = _with("buffer", "buffer.index")
SET = _with("buffer", "buffer.index = 3")
GET_NESTED = _with("format", "format.fmt.pix.width")
SET_NESTED = _with("format", "format.fmt.pix.width = 640")
IMPORTS = (
    Import("nothing", "pass"),
    Import("ctypes, fcntl", "import ctypes, fcntl"),
    Import("linuxmedia: import", "import linuxmedia.uapi.v4l2"),
    Import("linuxmedia: a capability asked", f"{LINUXMEDIA}; v4l2.vidioc_querycap(device, v4l2.v4l2_capability())"),
    Import("linuxmedia: every name", f"{LINUXMEDIA}\nfor name in dir(v4l2): getattr(v4l2, name)"),
    Import("linuxpy: structs", "import linuxpy.video.raw"),
    Import("linuxpy: with calls", "import linuxpy.video.device"),
    Import("videodev2", "import videodev2"),
)
