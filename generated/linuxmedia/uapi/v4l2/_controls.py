"""Controls."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_control import v4l2_control, v4l2_ext_controls, v4l2_query_ext_ctrl, v4l2_querymenu

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_QUERY_EXT_CTRL: Final[int] = _s.IOWR("V", 103, v4l2_query_ext_ctrl)
"""Describe a control, or the next one. See `vidioc_query_ext_ctrl`."""
VIDIOC_QUERYMENU: Final[int] = _s.IOWR("V", 37, v4l2_querymenu)
"""Describe an item of a menu control. See `vidioc_querymenu`."""
VIDIOC_G_CTRL: Final[int] = _s.IOWR("V", 27, v4l2_control)
"""Get the value of a control. See `vidioc_g_ctrl`."""
VIDIOC_S_CTRL: Final[int] = _s.IOWR("V", 28, v4l2_control)
"""Set the value of a control. See `vidioc_s_ctrl`."""
VIDIOC_G_EXT_CTRLS: Final[int] = _s.IOWR("V", 71, v4l2_ext_controls)
"""Get the values of several controls at once. See `vidioc_g_ext_ctrls`."""
VIDIOC_S_EXT_CTRLS: Final[int] = _s.IOWR("V", 72, v4l2_ext_controls)
"""Set several controls at once. See `vidioc_s_ext_ctrls`."""
VIDIOC_TRY_EXT_CTRLS: Final[int] = _s.IOWR("V", 73, v4l2_ext_controls)
"""Find out what `VIDIOC_S_EXT_CTRLS` would make of values. See `vidioc_try_ext_ctrls`."""


def vidioc_query_ext_ctrl(device: _s.FileDescriptorLike, argument: v4l2_query_ext_ctrl, /) -> v4l2_query_ext_ctrl:
    """Describe a control, or the next one.

    A program lists all controls by asking for `V4L2_CTRL_FLAG_NEXT_CTRL` | `V4L2_CTRL_FLAG_NEXT_COMPOUND`, and then for
    the id that came back together with both flags, until EINVAL.

    Raises:
        EACCES: The control can only be written.
        EINVAL: The device has no control of that id, or with `V4L2_CTRL_FLAG_NEXT_CTRL` none above it.
        ENOMEM: The kernel cannot allocate its copy of the argument.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-queryctrl.rst.
    """
    try:
        if argument.__class__ is not v4l2_query_ext_ctrl:
            _s.refuse_other(argument, v4l2_query_ext_ctrl, "VIDIOC_QUERY_EXT_CTRL")
        _ioctl(device, VIDIOC_QUERY_EXT_CTRL, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_QUERY_EXT_CTRL", __name__) from None
    return argument


def vidioc_querymenu(device: _s.FileDescriptorLike, argument: v4l2_querymenu, /) -> v4l2_querymenu:
    """Describe an item of a menu control.

    Items go from the control's minimum to its maximum. Some of them may be missing, so EINVAL does not end the list.

    Raises:
        EINVAL: The device has no control of that id. The control is not a menu. The index is above the control's
            maximum. The driver leaves that item of the menu out. The index is below the control's minimum.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-queryctrl.rst.
    """
    try:
        if argument.__class__ is not v4l2_querymenu:
            _s.refuse_other(argument, v4l2_querymenu, "VIDIOC_QUERYMENU")
        _ioctl(device, VIDIOC_QUERYMENU, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_QUERYMENU", __name__) from None
    return argument


def vidioc_g_ctrl(device: _s.FileDescriptorLike, argument: v4l2_control, /) -> v4l2_control:
    """Get the value of a control.

    For plain values of up to 32 bits; `VIDIOC_G_EXT_CTRLS` reads all types.

    Raises:
        EACCES: The control can only be written.
        EINVAL: The device has no control of that id. The control's value does not fit into 32 bits.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ctrl.rst.
    """
    try:
        if argument.__class__ is not v4l2_control:
            _s.refuse_other(argument, v4l2_control, "VIDIOC_G_CTRL")
        _ioctl(device, VIDIOC_G_CTRL, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_CTRL", __name__) from None
    return argument


def vidioc_s_ctrl(device: _s.FileDescriptorLike, argument: v4l2_control, /) -> v4l2_control:
    """Set the value of a control.

    For plain values of up to 32 bits; `VIDIOC_S_EXT_CTRLS` writes all types. The driver may take the nearest value that
    it can set.

    Raises:
        EACCES: The control can only be read. The control is inactive and the driver cannot keep its value until it is
            active again.
        EBUSY: The control cannot be changed for now.
        EINVAL: The device has no control of that id. The value is an item that the menu leaves out.
        ERANGE: The value is above the maximum of the menu; that of an integer is lowered instead.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ctrl.rst.
    """
    try:
        if argument.__class__ is not v4l2_control:
            _s.refuse_other(argument, v4l2_control, "VIDIOC_S_CTRL")
        _ioctl(device, VIDIOC_S_CTRL, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_CTRL", __name__) from None
    return argument


def vidioc_g_ext_ctrls(device: _s.FileDescriptorLike, argument: v4l2_ext_controls, /) -> v4l2_ext_controls:
    """Get the values of several controls at once.

    Reads present values, default values, or those that a completed request has left. Values with a payload are written
    to the program's memory at ptr, of which size tells the room.

    Raises:
        EACCES: The control can only be written. The request has not been completed yet. The request has been queued and
            is not completed yet.
        EBADR: The device does not support requests.
        EFAULT: The payload cannot be written to the program's memory. The array of controls cannot be read from the
            program's memory.
        EINVAL: The device has no control of that id. which is neither defined nor the class of the controls.
            `v4l2_ext_controls.request_fd` is not the descriptor of a request of this device. The kernel does not know
            `V4L2_CTRL_WHICH_REQUEST_VAL`. There are more controls than a call can carry. which is a class, and not all
            of the controls are of that class. A call without controls asks for a class of which the device has none.
        ENOMEM: The kernel cannot allocate its copy of the controls.
        ENOSPC: The room for the payload is too small; the driver says how much is needed. The room for the parameters
            of a stateless codec is too small; the driver says how much is needed.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ext-ctrls.rst.
    """
    try:
        if argument.__class__ is not v4l2_ext_controls:
            _s.refuse_other(argument, v4l2_ext_controls, "VIDIOC_G_EXT_CTRLS")
        _s.ioctl_counted(device, VIDIOC_G_EXT_CTRLS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_EXT_CTRLS", __name__) from None
    return argument


def vidioc_s_ext_ctrls(device: _s.FileDescriptorLike, argument: v4l2_ext_controls, /) -> v4l2_ext_controls:
    """Set several controls at once.

    Checks all values before it sets any; when one is refused, none is set. Only an error while it sets them, such as
    one of the hardware, can leave some set and others not. Present values change at once; values of a request change
    when the request is carried out.

    Raises:
        EACCES: The control can only be read. The control is inactive and the driver cannot keep its value until it is
            active again.
        EBADR: The device does not support requests.
        EBUSY: The control cannot be changed for now. The request has been queued, and not emptied by
            `linuxmedia.uapi.media.MEDIA_REQUEST_IOC_REINIT` since. The request has been completed, and
            `linuxmedia.uapi.media.MEDIA_REQUEST_IOC_REINIT` has not emptied it since. Another handle holds a higher
            access priority.
        EFAULT: The parameters of a stateless codec are shorter than their struct. The parameters of a stateless codec
            are an array without a whole element.
        EINVAL: The device has no control of that id. which is neither defined nor the class of the controls, or names
            the default values. The value is an item that the menu leaves out. `v4l2_ext_controls.request_fd` is not the
            descriptor of a request of this device. The kernel does not know `V4L2_CTRL_WHICH_REQUEST_VAL`. Two of the
            values exclude each other. A field of a stateless codec's parameters is outside of what the codec or the
            kernel allows. The FWHT frame has other components than the capture format. which is a class, and not all of
            the controls are of that class. A call without controls asks for a class of which the device has none.
        ENOMEM: The kernel cannot allocate its copy of the controls.
        ENOSPC: The payload has more elements than the array can hold; the driver says how much is possible.
        ERANGE: The value is above the maximum of the menu; that of an integer is lowered instead. The string is longer
            than the control's maximum. The string is shorter than the control's minimum.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ext-ctrls.rst.
    """
    try:
        if argument.__class__ is not v4l2_ext_controls:
            _s.refuse_other(argument, v4l2_ext_controls, "VIDIOC_S_EXT_CTRLS")
        _s.ioctl_counted(device, VIDIOC_S_EXT_CTRLS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_EXT_CTRLS", __name__) from None
    return argument


def vidioc_try_ext_ctrls(device: _s.FileDescriptorLike, argument: v4l2_ext_controls, /) -> v4l2_ext_controls:
    """Find out what `VIDIOC_S_EXT_CTRLS` would make of values.

    Checks values, or changes them to what can be set, and leaves the controls as they are. Because the hardware is not
    touched, `v4l2_ext_controls.error_idx` names the control that failed also when the check refuses it.

    Raises:
        EACCES: The control can only be read.
        EBADR: The device does not support requests.
        EBUSY: The request has been queued, and not emptied by `linuxmedia.uapi.media.MEDIA_REQUEST_IOC_REINIT` since.
        EINVAL: The device has no control of that id. which is neither defined nor the class of the controls, or names
            the default values. The value is an item that the menu leaves out. `v4l2_ext_controls.request_fd` is not the
            descriptor of a request of this device. The kernel does not know `V4L2_CTRL_WHICH_REQUEST_VAL`. Two of the
            values exclude each other. which is a class, and not all of the controls are of that class. A call without
            controls asks for a class of which the device has none.
        ENOMEM: The kernel cannot allocate its copy of the controls.
        ERANGE: The value is above the maximum of the menu; that of an integer is lowered instead. The string is longer
            than the control's maximum. The string is shorter than the control's minimum.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ext-ctrls.rst.
    """
    try:
        if argument.__class__ is not v4l2_ext_controls:
            _s.refuse_other(argument, v4l2_ext_controls, "VIDIOC_TRY_EXT_CTRLS")
        _s.ioctl_counted(device, VIDIOC_TRY_EXT_CTRLS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_TRY_EXT_CTRLS", __name__) from None
    return argument
