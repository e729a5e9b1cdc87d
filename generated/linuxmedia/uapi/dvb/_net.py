"""Network packets in a transport stream."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# dvb_net_feedtype: How network packets are packed into the stream.

DVB_NET_FEEDTYPE_MPE: Final = 0
"""Multiprotocol encapsulation, which uses sections. Documented in dvb/net-types.rst."""
DVB_NET_FEEDTYPE_ULE: Final = 1
"""Unidirectional lightweight encapsulation, without sections. Documented in dvb/net-types.rst."""


class dvb_net_if(_s.Structure):
    """A network interface that is fed from a transport stream.

    In Linux 5.10 or earlier. Documented in dvb/net-types.rst.
    """

    pid: int = _s.u16()
    """PID whose packets carry the network traffic. From 0 to 0x1FFF. Set by the caller and written by the driver."""
    if_num: int = _s.u16()
    """Number of the interface. `NET_ADD_IF` answers with it, `NET_GET_IF` asks for it. From 0 to 9. Set by the caller
    and written by the driver.
    """
    feedtype: int = _s.u8()
    """How network packets are packed. A value of `dvb_net_feedtype`. Set by the caller and written by the driver."""


class dvb_net_if_old(_s.Structure):
    """A network interface, without its encapsulation. New programs use `dvb_net_if`.

    In Linux 5.10 or earlier. Documented in dvb/net-types.rst.
    """

    pid: int = _s.u16()
    """PID of the multiprotocol encapsulation. From 0 to 0x1FFF. Set by the caller and written by the driver."""
    if_num: int = _s.u16()
    """Number of the interface. `NET_ADD_IF_OLD` answers with it, `NET_GET_IF_OLD` asks for it. From 0 to 9. Set by the
    caller and written by the driver.
    """


NET_ADD_IF: Final[int] = _s.IOWR("o", 52, dvb_net_if)
"""Make a network interface for the packets of a PID. See `net_add_if`."""
NET_REMOVE_IF: Final[int] = _s.IO("o", 53)
"""Remove a network interface that `NET_ADD_IF` made. See `net_remove_if`."""
NET_GET_IF: Final[int] = _s.IOWR("o", 54, dvb_net_if)
"""Ask for the PID and encapsulation of a network interface. See `net_get_if`."""
NET_ADD_IF_OLD: Final[int] = _s.IOWR("o", 52, dvb_net_if_old)
"""Make a network interface, for programs from before encapsulations could be chosen. See `net_add_if_old`."""
NET_GET_IF_OLD: Final[int] = _s.IOWR("o", 54, dvb_net_if_old)
"""Ask for the PID of a network interface, for programs from before encapsulations could be chosen. See
`net_get_if_old`.
"""


def net_add_if(device: _s.FileDescriptorLike, argument: dvb_net_if, /) -> dvb_net_if:
    """Make a network interface for the packets of a PID.

    The interface is named dvbA_N, with the adapter's number and `dvb_net_if.if_num`, or dvbADN where D is the number of
    a network device other than 0. It stays until `NET_REMOVE_IF` or until the device goes away. Needs CAP_SYS_ADMIN and
    a descriptor that is open for writing.

    Raises:
        EINVAL: The encapsulation is none that the header names. The device has as many interfaces as it can, which are
            ten.
        EPERM: The caller lacks CAP_SYS_ADMIN, or the descriptor is open for reading only.

    In Linux 5.10 or earlier. Documented in dvb/net-add-if.rst.
    """
    try:
        if argument.__class__ is not dvb_net_if:
            _s.refuse_other(argument, dvb_net_if, "NET_ADD_IF")
        _ioctl(device, NET_ADD_IF, argument)
    except OSError as error:
        raise _s.explained(error, "NET_ADD_IF", __name__) from None
    return argument


def net_remove_if(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Remove a network interface that `NET_ADD_IF` made.

    The argument is the if_num of the interface, which must be down. Needs CAP_SYS_ADMIN and a descriptor that is open
    for writing.

    Raises:
        EBUSY: The interface is up.
        EINVAL: No interface of this number was made.
        EPERM: CAP_SYS_ADMIN is missing, or the descriptor only reads.

    The page passes an int; the kernel looks at the whole long.

    In Linux 5.10 or earlier. Documented in dvb/net-remove-if.rst.
    """
    try:
        return _s.ioctl_value(device, NET_REMOVE_IF, value)
    except OSError as error:
        raise _s.explained(error, "NET_REMOVE_IF", __name__) from None


def net_get_if(device: _s.FileDescriptorLike, argument: dvb_net_if, /) -> dvb_net_if:
    """Ask for the PID and encapsulation of a network interface.

    The interface is named by `dvb_net_if.if_num`. Needs a descriptor that is open for writing, although it changes
    nothing.

    Raises:
        EINVAL: `NET_ADD_IF` has not made an interface of this number.
        EPERM: The descriptor is open for reading only.

    In Linux 5.10 or earlier. Documented in dvb/net-get-if.rst.
    """
    try:
        if argument.__class__ is not dvb_net_if:
            _s.refuse_other(argument, dvb_net_if, "NET_GET_IF")
        _ioctl(device, NET_GET_IF, argument)
    except OSError as error:
        raise _s.explained(error, "NET_GET_IF", __name__) from None
    return argument


def net_add_if_old(device: _s.FileDescriptorLike, argument: dvb_net_if_old, /) -> dvb_net_if_old:
    """Make a network interface, for programs from before encapsulations could be chosen.

    The encapsulation is `DVB_NET_FEEDTYPE_MPE`. New programs use `NET_ADD_IF`.

    In Linux 5.10 or earlier. Documented in dvb/net-add-if.rst.
    """
    try:
        if argument.__class__ is not dvb_net_if_old:
            _s.refuse_other(argument, dvb_net_if_old, "__NET_ADD_IF_OLD")
        _ioctl(device, NET_ADD_IF_OLD, argument)
    except OSError as error:
        raise _s.explained(error, "__NET_ADD_IF_OLD", __name__) from None
    return argument


def net_get_if_old(device: _s.FileDescriptorLike, argument: dvb_net_if_old, /) -> dvb_net_if_old:
    """Ask for the PID of a network interface, for programs from before encapsulations could be chosen.

    Tells the PID and leaves out the encapsulation. New programs use `NET_GET_IF`.

    Raises:
        EINVAL: The number is not one that an interface was made with.

    In Linux 5.10 or earlier. Documented in dvb/net-get-if.rst.
    """
    try:
        if argument.__class__ is not dvb_net_if_old:
            _s.refuse_other(argument, dvb_net_if_old, "__NET_GET_IF_OLD")
        _ioctl(device, NET_GET_IF_OLD, argument)
    except OSError as error:
        raise _s.explained(error, "__NET_GET_IF_OLD", __name__) from None
    return argument


if TYPE_CHECKING:

    class dvb_net_feedtype(enum.IntEnum):
        """How network packets are packed into the stream.

        In Linux 5.10 or earlier. Documented in dvb/net-types.rst.
        """

        DVB_NET_FEEDTYPE_MPE = 0
        """Multiprotocol encapsulation, which uses sections. Documented in dvb/net-types.rst."""
        DVB_NET_FEEDTYPE_ULE = 1
        """Unidirectional lightweight encapsulation, without sections. Documented in dvb/net-types.rst."""

else:
    __getattr__ = _s.on_demand(__name__, enums={"dvb_net_feedtype": ("DVB_NET_FEEDTYPE_MPE", "DVB_NET_FEEDTYPE_ULE")})
