"""Extension units of USB cameras."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_uvcvideo import uvc_xu_control_mapping, uvc_xu_control_query

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


UVCIOC_CTRL_MAP: Final[int] = _s.IOWR("u", 0x20, uvc_xu_control_mapping)
"""Make part of a camera's control a V4L2 control. See `uvcioc_ctrl_map`."""
UVCIOC_CTRL_QUERY: Final[int] = _s.IOWR("u", 0x21, uvc_xu_control_query)
"""Send a request to a control of an extension unit. See `uvcioc_ctrl_query`."""


def uvcioc_ctrl_map(device: _s.FileDescriptorLike, argument: uvc_xu_control_mapping, /) -> uvc_xu_control_mapping:
    """Make part of a camera's control a V4L2 control.

    The new control is there for every open file of the camera and until it is unplugged; nothing takes it away again. A
    control of the camera may be cut into several V4L2 controls whose bits do not overlap. Whoever may open the node may
    call it. It fails with ENOENT where no unit has that GUID and control, EINVAL for a bad type, size or menu and for
    bits that reach beyond the control, EEXIST where that control of the camera is mapped to the same id already, ENOMEM
    when the camera has as many mappings as it can, EACCES (before 6.3 EFAULT) where the menu cannot be read, and ENOTTY
    for a type of V4L2 control that cannot be mapped.

    Raises:
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    The page has EPERM for users without privileges and EOVERFLOW for bits beyond the control; the driver has neither.

    In Linux 5.10 or earlier. Documented in drivers/uvcvideo.rst.
    """
    try:
        if argument.__class__ is not uvc_xu_control_mapping:
            _s.refuse_other(argument, uvc_xu_control_mapping, "UVCIOC_CTRL_MAP")
        _s.ioctl_counted(device, UVCIOC_CTRL_MAP, argument)
    except OSError as error:
        raise _s.explained(error, "UVCIOC_CTRL_MAP", __name__) from None
    return argument


def uvcioc_ctrl_query(device: _s.FileDescriptorLike, argument: uvc_xu_control_query, /) -> uvc_xu_control_query:
    """Send a request to a control of an extension unit.

    The data goes to and fro as it is, in little-endian order; programs ask for `UVC_GET_LEN` first where they do not
    know the size. It fails with ENOENT where the unit or the control is missing, ENOBUFS where the size is not the
    control's, EINVAL for an unknown request code, EBADRQC where the control does not know the request, and EFAULT where
    the data is out of reach.

    Raises:
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in drivers/uvcvideo.rst.
    """
    try:
        if argument.__class__ is not uvc_xu_control_query:
            _s.refuse_other(argument, uvc_xu_control_query, "UVCIOC_CTRL_QUERY")
        _s.ioctl_counted(device, UVCIOC_CTRL_QUERY, argument)
    except OSError as error:
        raise _s.explained(error, "UVCIOC_CTRL_QUERY", __name__) from None
    return argument
