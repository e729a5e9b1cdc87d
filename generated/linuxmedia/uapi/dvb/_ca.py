"""Conditional access."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system
from linuxmedia.uapi.dvb._types_ca import ca_caps, ca_descr, ca_descr_info, ca_msg, ca_slot_info

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


CA_RESET: Final[int] = _s.IO("o", 128)
"""Put the slots back to their first state. See `ca_reset`."""
CA_GET_CAP: Final[int] = _s.IOR("o", 129, ca_caps)
"""Ask how many slots and descramblers there are, and of which kinds. See `ca_get_cap`."""
CA_GET_SLOT_INFO: Final[int] = _s.IOR("o", 130, ca_slot_info)
"""Ask what a slot is and what is in it. See `ca_get_slot_info`."""
CA_GET_DESCR_INFO: Final[int] = _s.IOR("o", 131, ca_descr_info)
"""Ask how many descramblers there are, and which scrambling they undo. See `ca_get_descr_info`."""
CA_GET_MSG: Final[int] = _s.IOR("o", 132, ca_msg)
"""Receive a message from a module. See `ca_get_msg`."""
CA_SEND_MSG: Final[int] = _s.IOW("o", 133, ca_msg)
"""Send a message to a module. See `ca_send_msg`."""
CA_SET_DESCR: Final[int] = _s.IOW("o", 134, ca_descr)
"""Give a descrambler its next control word. See `ca_set_descr`."""


def ca_reset(device: _s.FileDescriptorLike, /) -> None:
    """Put the slots back to their first state.

    Modules start anew as if they had just been plugged in. To be called before the hardware is used.

    In Linux 5.10 or earlier. Documented in dvb/ca-reset.rst.
    """
    try:
        _s.ioctl(device, CA_RESET)
    except OSError as error:
        raise _s.explained(error, "CA_RESET", __name__) from None


def ca_get_cap(device: _s.FileDescriptorLike, argument: ca_caps, /) -> ca_caps:
    """Ask how many slots and descramblers there are, and of which kinds.

    The answer is that of the hardware; whether modules are plugged in is told by `CA_GET_SLOT_INFO`.

    In Linux 5.10 or earlier. Documented in dvb/ca-get-cap.rst.
    """
    try:
        if argument.__class__ is not ca_caps:
            _s.refuse_other(argument, ca_caps, "CA_GET_CAP")
        _ioctl(device, CA_GET_CAP, argument)
    except OSError as error:
        raise _s.explained(error, "CA_GET_CAP", __name__) from None
    return argument


def ca_get_slot_info(device: _s.FileDescriptorLike, argument: ca_slot_info, /) -> ca_slot_info:
    """Ask what a slot is and what is in it.

    The slot is named by num. The header says that the call reads, but the kernel takes num from the argument, too.

    Raises:
        EINVAL: The slot is not there.

    In Linux 5.10 or earlier. Documented in dvb/ca-get-slot-info.rst.
    """
    try:
        if argument.__class__ is not ca_slot_info:
            _s.refuse_other(argument, ca_slot_info, "CA_GET_SLOT_INFO")
        _ioctl(device, CA_GET_SLOT_INFO, argument)
    except OSError as error:
        raise _s.explained(error, "CA_GET_SLOT_INFO", __name__) from None
    return argument


def ca_get_descr_info(device: _s.FileDescriptorLike, argument: ca_descr_info, /) -> ca_descr_info:
    """Ask how many descramblers there are, and which scrambling they undo.

    Only the driver of the AV7110 answers, with what its `CA_GET_CAP` tells; others refuse the call, even where
    `CA_GET_CAP` tells of descramblers.

    Raises:
        EINVAL: The device has no descramblers.

    In Linux 5.10 or earlier. Documented in dvb/ca-get-descr-info.rst.
    """
    try:
        if argument.__class__ is not ca_descr_info:
            _s.refuse_other(argument, ca_descr_info, "CA_GET_DESCR_INFO")
        _ioctl(device, CA_GET_DESCR_INFO, argument)
    except OSError as error:
        raise _s.explained(error, "CA_GET_DESCR_INFO", __name__) from None
    return argument


def ca_get_msg(device: _s.FileDescriptorLike, argument: ca_msg, /) -> ca_msg:
    """Receive a message from a module.

    Only for slots of type `CA_CI`. Most drivers have slots of type `CA_CI_LINK`, where read() does it.

    Raises:
        EINVAL: The device speaks to its modules by read() and write().

    In Linux 5.10 or earlier. Documented in dvb/ca-get-msg.rst.
    """
    try:
        if argument.__class__ is not ca_msg:
            _s.refuse_other(argument, ca_msg, "CA_GET_MSG")
        _ioctl(device, CA_GET_MSG, argument)
    except OSError as error:
        raise _s.explained(error, "CA_GET_MSG", __name__) from None
    return argument


def ca_send_msg(device: _s.FileDescriptorLike, argument: ca_msg, /) -> ca_msg:
    """Send a message to a module.

    Meant for slots of type `CA_CI`; those of type `CA_CI_LINK` take write() instead.

    Raises:
        EINVAL: The device takes packets by write() alone.

    In Linux 5.10 or earlier. Documented in dvb/ca-send-msg.rst.
    """
    try:
        if argument.__class__ is not ca_msg:
            _s.refuse_other(argument, ca_msg, "CA_SEND_MSG")
        _ioctl(device, CA_SEND_MSG, argument)
    except OSError as error:
        raise _s.explained(error, "CA_SEND_MSG", __name__) from None
    return argument


def ca_set_descr(device: _s.FileDescriptorLike, argument: ca_descr, /) -> ca_descr:
    """Give a descrambler its next control word.

    Even and odd words take turns, so that one can be replaced while the other is in use.

    Raises:
        EINVAL: The descrambler is not there, or the parity is neither 0 nor 1.

    In Linux 5.10 or earlier. Documented in dvb/ca-set-descr.rst.
    """
    try:
        if argument.__class__ is not ca_descr:
            _s.refuse_other(argument, ca_descr, "CA_SET_DESCR")
        _ioctl(device, CA_SET_DESCR, argument)
    except OSError as error:
        raise _s.explained(error, "CA_SET_DESCR", __name__) from None
    return argument


def ca_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open a conditional access device.

    One descriptor at a time may be open, for reading only as well.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/dvb/adapterN/caN.
        flags: O_RDWR to talk to modules; O_NONBLOCK for read() and write() that shall not wait.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EBUSY: The device is to be opened for reading and writing, as another descriptor is already.

    In Linux 5.10 or earlier. Documented in dvb/ca-fopen.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "ca.open", __name__) from None


def ca_close(device: int, /) -> None:
    """Let the conditional access device go.

    Modules stay as they are. Another descriptor can be opened for reading and writing then.

    Arguments of the system call:
        fd: Descriptor of a conditional access device.

    In Linux 5.10 or earlier. Documented in dvb/ca-fclose.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "ca.close", __name__) from None
