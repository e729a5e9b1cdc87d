"""What an open device tells of its abilities."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, controls, scalars
from linuxmedia.conformance.handles import queue_types
from linuxmedia.uapi import cec, v4l2

if TYPE_CHECKING:
    from collections.abc import Iterator

    from linuxmedia.conformance.handles import Handle


# V4L2_CTRL_CLASS_CODEC_STATELESS, which Linux 5.10 has no name for.
_CODEC_STATELESS: Final = 0x00A40000
_CLASS: Final = 0x0FFF0000


def capabilities(device: Handle) -> int:
    """V4L2_CAP_* bits, or the CEC_CAP_* bits of a CEC adapter."""
    if device.device.node != "cec":
        return device.device.capabilities
    able = cec.cec_caps()
    calls.ioctl(device.fd, cec.CEC_ADAP_G_CAPS, able)
    return able.capabilities


def has_physical_address(adapter: Handle) -> bool:
    """Whether a CEC adapter is connected, as far as it knows."""
    address = scalars.u16()
    outcome = calls.ioctl(adapter.fd, cec.CEC_ADAP_G_PHYS_ADDR, address)
    return not outcome.errno and address.value != cec.CEC_PHYS_ADDR_INVALID


def is_codec(device: Handle) -> bool:
    """Whether a memory-to-memory device has coded images in one of its queues."""
    return device.device.node == "m2m" and any(
        described.flags & v4l2.V4L2_FMT_FLAG_COMPRESSED
        for buf_type in queue_types(device.device)
        for described in _formats(device.fd, buf_type)
    )


def _formats(fd: int, buf_type: int) -> Iterator[v4l2.v4l2_fmtdesc]:
    """What VIDIOC_ENUM_FMT lists."""
    for index in count():
        described = v4l2.v4l2_fmtdesc(index=index, type=buf_type)
        if calls.ioctl(fd, v4l2.VIDIOC_ENUM_FMT, described).errno:
            return
        yield described


def is_stateless(device: Handle) -> bool:
    """Whether a memory-to-memory device is a codec that has every frame's parameters from the program."""
    return device.device.node == "m2m" and any(
        control.id & _CLASS == _CODEC_STATELESS for control in controls.every(device.fd)
    )
