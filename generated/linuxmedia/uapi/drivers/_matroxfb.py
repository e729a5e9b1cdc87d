"""Outputs of Matrox framebuffers."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_matroxfb import matroxioc_output_mode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


MATROXFB_SET_OUTPUT_MODE: Final[int] = _s.IOW("n", 0xFA, _s.ulong())
"""Set what an output drives. See `matroxfb_set_output_mode`."""
MATROXFB_GET_OUTPUT_MODE: Final[int] = _s.IOWR("n", 0xFA, _s.ulong())
"""Ask what an output drives. See `matroxfb_get_output_mode`."""
MATROXFB_SET_OUTPUT_CONNECTION: Final[int] = _s.IOW("n", 0xF8, _s.ulong())
"""Connect outputs with this framebuffer. See `matroxfb_set_output_connection`."""
MATROXFB_GET_OUTPUT_CONNECTION: Final[int] = _s.IOR("n", 0xF8, _s.ulong())
"""Ask which outputs show this framebuffer. See `matroxfb_get_output_connection`."""
MATROXFB_GET_AVAILABLE_OUTPUTS: Final[int] = _s.IOR("n", 0xF9, _s.ulong())
"""Ask which outputs this framebuffer could have. See `matroxfb_get_available_outputs`."""
MATROXFB_GET_ALL_OUTPUTS: Final[int] = _s.IOR("n", 0xFB, _s.ulong())
"""Ask which outputs the card has. See `matroxfb_get_all_outputs`."""


def matroxfb_set_output_mode(
    device: _s.FileDescriptorLike, argument: matroxioc_output_mode, /
) -> matroxioc_output_mode:
    """Set what an output drives.

    ENXIO says that there is no such output, EINVAL that it does not know the mode.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not matroxioc_output_mode:
            _s.refuse_other(argument, matroxioc_output_mode, "MATROXFB_SET_OUTPUT_MODE")
        _ioctl(device, MATROXFB_SET_OUTPUT_MODE, argument)
    except OSError as error:
        raise _s.explained(error, "MATROXFB_SET_OUTPUT_MODE", __name__) from None
    return argument


def matroxfb_get_output_mode(
    device: _s.FileDescriptorLike, argument: matroxioc_output_mode, /
) -> matroxioc_output_mode:
    """Ask what an output drives.

    The caller sets output and gets mode; ENXIO says that there is no such output.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not matroxioc_output_mode:
            _s.refuse_other(argument, matroxioc_output_mode, "MATROXFB_GET_OUTPUT_MODE")
        _ioctl(device, MATROXFB_GET_OUTPUT_MODE, argument)
    except OSError as error:
        raise _s.explained(error, "MATROXFB_GET_OUTPUT_MODE", __name__) from None
    return argument


def matroxfb_set_output_connection(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Connect outputs with this framebuffer.

    Outputs that are not named are cut off from it. ENXIO says that there is no such output, EBUSY that another
    framebuffer has it, EINVAL that two of them exclude each other.

    Arguments:
        value: A value of `matroxfb_output_connection`.

    In Linux 5.10 or earlier.
    """
    try:
        return _s.ioctl_scalar(device, MATROXFB_SET_OUTPUT_CONNECTION, _s.u32(), value)
    except OSError as error:
        raise _s.explained(error, "MATROXFB_SET_OUTPUT_CONNECTION", __name__) from None


def matroxfb_get_output_connection(device: _s.FileDescriptorLike, /) -> int:
    """Ask which outputs show this framebuffer.

    A framebuffer without any output gives 0.

    Returns:
        A value of `matroxfb_output_connection`.

    In Linux 5.10 or earlier.
    """
    try:
        return _s.ioctl_scalar(device, MATROXFB_GET_OUTPUT_CONNECTION, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "MATROXFB_GET_OUTPUT_CONNECTION", __name__) from None


def matroxfb_get_available_outputs(device: _s.FileDescriptorLike, /) -> int:
    """Ask which outputs this framebuffer could have.

    Those are the ones that it has and those that no other framebuffer has.

    Returns:
        A value of `matroxfb_output_connection`.

    In Linux 5.10 or earlier.
    """
    try:
        return _s.ioctl_scalar(device, MATROXFB_GET_AVAILABLE_OUTPUTS, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "MATROXFB_GET_AVAILABLE_OUTPUTS", __name__) from None


def matroxfb_get_all_outputs(device: _s.FileDescriptorLike, /) -> int:
    """Ask which outputs the card has.

    Outputs of other framebuffers of the card count too.

    Returns:
        A value of `matroxfb_output_connection`.

    In Linux 5.10 or earlier.
    """
    try:
        return _s.ioctl_scalar(device, MATROXFB_GET_ALL_OUTPUTS, _s.u32(), 0)
    except OSError as error:
        raise _s.explained(error, "MATROXFB_GET_ALL_OUTPUTS", __name__) from None
