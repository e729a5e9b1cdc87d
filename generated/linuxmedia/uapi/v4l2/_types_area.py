"""Width and height."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s


class v4l2_area(_s.Structure):
    """A size without a place, which controls of type `V4L2_CTRL_TYPE_AREA` have as their value.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ext-ctrls.rst.
    """

    width: int = _s.u32()
    """Extent from left to right, in the unit of the control. Set by the caller and written by the driver."""
    height: int = _s.u32()
    """Extent from top to bottom, in the unit of the control. Set by the caller and written by the driver."""
