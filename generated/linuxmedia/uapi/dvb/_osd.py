"""On-screen display."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi._support import system as _system
from linuxmedia.uapi.dvb._types_osd import osd_cap_s, osd_cmd_s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


OSD_SEND_CMD: Final[int] = _s.IOW("o", 160, osd_cmd_s)
"""Let the on-screen display do something. See `osd_send_cmd`."""
OSD_GET_CAPABILITY: Final[int] = _s.IOR("o", 161, osd_cap_s)
"""Ask what the on-screen display is capable of. See `osd_get_capability`."""


def osd_send_cmd(device: _s.FileDescriptorLike, argument: osd_cmd_s, /) -> osd_cmd_s:
    """Let the on-screen display do something.

    Commands draw into the current window; one has to be opened first. Meant for cards of the AV7110 only.

    Raises:
        EINVAL: The command is none that the header names.

    The page calls the argument an enum; `osd_cmd_t` is a name of the struct.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
    """
    try:
        if argument.__class__ is not osd_cmd_s:
            _s.refuse_other(argument, osd_cmd_s, "OSD_SEND_CMD")
        _ioctl(device, OSD_SEND_CMD, argument)
    except OSError as error:
        raise _s.explained(error, "OSD_SEND_CMD", __name__) from None
    return argument


def osd_get_capability(device: _s.FileDescriptorLike, argument: osd_cap_s, /) -> osd_cap_s:
    """Ask what the on-screen display is capable of.

    The caller fills cmd in, although the header says that the call reads; the kernel takes it from the argument.

    Raises:
        EINVAL: What is asked for is none of the known capabilities.

    The page has a struct `osd_cap_t`; that is a name of struct `osd_cap_s`, and needs no struct in front of it.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
    """
    try:
        if argument.__class__ is not osd_cap_s:
            _s.refuse_other(argument, osd_cap_s, "OSD_GET_CAPABILITY")
        _ioctl(device, OSD_GET_CAPABILITY, argument)
    except OSError as error:
        raise _s.explained(error, "OSD_GET_CAPABILITY", __name__) from None
    return argument


def osd_open(path: str | _s.PathLike[str], flags: int, /) -> int:
    """Open an on-screen display.

    Drawing begins with the command `OSD_Open`.

    Arguments:
        flags: As in C; O_CLOEXEC is always added.

    Returns:
        The new descriptor.

    Arguments of the system call:
        path: /dev/dvb/adapterN/osdN.
        flags: O_RDWR; the display has no readers, so that O_RDONLY fails with EBUSY.

    Result of the system call:
        the descriptor.

    Errors of the system call:
        EBUSY: The display is in use.
        EINVAL: An argument is wrong, of which the page says no more.
        ENODEV: The driver of the card is not there.

    Documented, but not what the kernel does:
        EINTERNAL: The card or its driver fails. No header of the kernel or the C library defines an error number of
            this name.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
    """
    try:
        return _system.open_(path, flags)
    except OSError as error:
        raise _s.explained(error, "osd.open", __name__) from None


def osd_close(device: int, /) -> None:
    """Let the on-screen display go.

    What is drawn stays visible; `OSD_Close` takes it away.

    Arguments of the system call:
        fd: Descriptor of an on-screen display.

    Errors of the system call:
        EBADF: There is no open descriptor of this number.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
    """
    try:
        _system.close(device)
    except OSError as error:
        raise _s.explained(error, "osd.close", __name__) from None
