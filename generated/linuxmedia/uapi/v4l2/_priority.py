"""Access priority."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_priority: How far a handle shuts other handles out from changing the device.

V4L2_PRIORITY_UNSET: Final = 0
"""No handle is open, which a program that asks never sees. Documented in v4l/vidioc-g-priority.rst."""
V4L2_PRIORITY_BACKGROUND: Final = 1
"""Programs that watch and give way to everyone. Documented in v4l/vidioc-g-priority.rst."""
V4L2_PRIORITY_INTERACTIVE: Final = 2
"""Programs that people use. Documented in v4l/vidioc-g-priority.rst."""
V4L2_PRIORITY_DEFAULT: Final = 2
"""What a handle begins with. Documented in v4l/vidioc-g-priority.rst."""
V4L2_PRIORITY_RECORD: Final = 3
"""Programs that must not be disturbed; nobody else can change the device. Documented in v4l/vidioc-g-priority.rst."""


VIDIOC_G_PRIORITY: Final[int] = _s.IOR("V", 67, _s.u32())
"""Get the highest access priority that any handle of the device holds. See `vidioc_g_priority`."""
VIDIOC_S_PRIORITY: Final[int] = _s.IOW("V", 68, _s.u32())
"""Set the access priority of a handle. See `vidioc_s_priority`."""


def vidioc_g_priority(device: _s.FileDescriptorLike, /) -> int:
    """Get the highest access priority that any handle of the device holds.

    Priorities of handles of all video nodes of a device count together; with uvcvideo, of all nodes of one chain in it.

    Returns:
        A value of `v4l2_priority`.

    The page passes a pointer to an enum `v4l2_priority`; the header's number is made with a __u32.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-priority.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_G_PRIORITY, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_PRIORITY", __name__) from None


def vidioc_s_priority(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the access priority of a handle.

    While a handle holds `V4L2_PRIORITY_RECORD`, ioctls that change the device fail on all other handles of the device
    with EBUSY. The priority goes when the last descriptor of the handle is closed.

    Arguments:
        value: A value of `v4l2_priority`.

    Raises:
        EBUSY: Another handle holds a higher priority.
        EINVAL: The priority is none that a handle can have.

    The page passes a pointer to an enum `v4l2_priority`; the header's number is made with a __u32.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-priority.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_S_PRIORITY, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_PRIORITY", __name__) from None


if TYPE_CHECKING:

    class v4l2_priority(enum.IntEnum):
        """How far a handle shuts other handles out from changing the device.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-priority.rst.
        """

        V4L2_PRIORITY_UNSET = 0
        """No handle is open, which a program that asks never sees. Documented in v4l/vidioc-g-priority.rst."""
        V4L2_PRIORITY_BACKGROUND = 1
        """Programs that watch and give way to everyone. Documented in v4l/vidioc-g-priority.rst."""
        V4L2_PRIORITY_INTERACTIVE = 2
        """Programs that people use. Documented in v4l/vidioc-g-priority.rst."""
        V4L2_PRIORITY_DEFAULT = 2
        """What a handle begins with. Documented in v4l/vidioc-g-priority.rst."""
        V4L2_PRIORITY_RECORD = 3
        """Programs that must not be disturbed; nobody else can change the device. Documented in
        v4l/vidioc-g-priority.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_priority": (
                "V4L2_PRIORITY_UNSET",
                "V4L2_PRIORITY_BACKGROUND",
                "V4L2_PRIORITY_INTERACTIVE",
                "V4L2_PRIORITY_DEFAULT",
                "V4L2_PRIORITY_RECORD",
            ),
        },
    )
