"""Description of a control, the older way."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class v4l2_queryctrl(_s.Structure):
    """A control's name, type, range and state.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-queryctrl.rst.
    """

    id: int = _s.u32()
    """Control that is asked for, perhaps with `V4L2_CTRL_FLAG_NEXT_CTRL`, then the one that was found. An identifier.
    Set by the caller and written by the driver.
    """
    type: int = _s.u32()
    """What its value is, and thereby what minimum, maximum and step mean. A value of `v4l2_ctrl_type`. Written by the
    driver.
    """
    name: str = _s.text(32)
    """What a program shows beside the control, such as Brightness. At most 31 bytes of text. Written by the driver."""
    minimum: int = _s.s32()
    """Smallest value, or shortest text; 0 where values are wider than 32 bits or compound. Written by the driver."""
    maximum: int = _s.s32()
    """Largest value, longest text without its NUL, or all bits of a bitmask; 0 where values are wider than 32 bits or
    compound. Written by the driver.
    """
    step: int = _s.s32()
    """Distance between values; 1 for menus, 0 for bitmasks and where values are wider than 32 bits or compound. Written
    by the driver.
    """
    default_value: int = _s.s32()
    """Value that the driver begins with; without meaning for text, and 0 where values are wider than 32 bits or
    compound. Written by the driver.
    """
    flags: int = _s.u32()
    """State and traits of the control. Flags of `v4l2_ctrl_flag`. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


VIDIOC_QUERYCTRL: Final[int] = _s.IOWR("V", 36, v4l2_queryctrl)
"""Describe a control whose values have 32 bits. See `vidioc_queryctrl`."""


def vidioc_queryctrl(device: _s.FileDescriptorLike, argument: v4l2_queryctrl, /) -> v4l2_queryctrl:
    """Describe a control whose values have 32 bits.

    With `V4L2_CTRL_FLAG_NEXT_CTRL` in the id it describes the next control, so that a program finds all of them. New
    programs use `VIDIOC_QUERY_EXT_CTRL`, which knows wider values and arrays too.

    Raises:
        EACCES: The control cannot be read.
        EINVAL: The device has no control of that id, or with `V4L2_CTRL_FLAG_NEXT_CTRL` none above it.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-queryctrl.rst.
    """
    try:
        if argument.__class__ is not v4l2_queryctrl:
            _s.refuse_other(argument, v4l2_queryctrl, "VIDIOC_QUERYCTRL")
        _ioctl(device, VIDIOC_QUERYCTRL, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_QUERYCTRL", __name__) from None
    return argument
