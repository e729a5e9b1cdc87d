"""Settings under which a queue may work when it does not as the device is set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, scalars
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linuxmedia.conformance.handles import Handle

_INPUTS: Final = 16
_FORMATS: Final = 64
_VBI: Final = frozenset((v4l2.V4L2_BUF_TYPE_VBI_CAPTURE, v4l2.V4L2_BUF_TYPE_SLICED_VBI_CAPTURE))


def may_change(handle: Handle) -> bool:
    """Whether there are other settings to try on this device."""
    return handle.type in _VBI or bool(handle.device.capabilities & v4l2.V4L2_CAP_IO_MC)


def settings(handle: Handle, buf_type: int) -> Iterator[str]:
    """The device as it is, then what may help: an input that carries VBI, the format that the pipeline delivers.

    The settings are those that the run puts back at its end.
    """
    yield "as it is set"
    if buf_type in _VBI:
        yield from _inputs(handle.fd)
    if handle.device.capabilities & v4l2.V4L2_CAP_IO_MC:
        yield from _formats(handle.fd, buf_type)


def _inputs(fd: int) -> Iterator[str]:
    for number in range(_INPUTS):
        if calls.ioctl(fd, v4l2.VIDIOC_S_INPUT, scalars.int_(number)).errno:
            return
        yield f"input {number}"


def _formats(fd: int, buf_type: int) -> Iterator[str]:
    for index in range(_FORMATS):
        described = v4l2.v4l2_fmtdesc(index=index, type=buf_type)
        if calls.ioctl(fd, v4l2.VIDIOC_ENUM_FMT, described).errno:
            return
        wanted = v4l2.v4l2_format(type=buf_type)
        if calls.ioctl(fd, v4l2.VIDIOC_G_FMT, wanted).errno:
            return
        # The multi-planar format has the pixel format at the same place.
        wanted.fmt.pix.pixelformat = described.pixelformat
        if not calls.ioctl(fd, v4l2.VIDIOC_S_FMT, wanted).errno:
            yield f"pixel format {described.pixelformat:#x}"
