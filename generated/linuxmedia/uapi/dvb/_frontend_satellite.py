"""Satellite equipment."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class dvb_diseqc_master_cmd(_s.Structure):
    """A DiSEqC message to send.

    In Linux 5.10 or earlier. Documented in dvb/fe-diseqc-send-master-cmd.rst.
    """

    msg: _s.Array[int] = _s.array(_s.u8(), 6)
    """Framing, address, command, and up to three bytes of data. Shape: 6. Set by the caller."""
    msg_len: int = _s.u8()
    """Length of the message. In bytes. From 3 to 6. Set by the caller."""


class dvb_diseqc_slave_reply(_s.Structure):
    """A DiSEqC message that was received.

    In Linux 5.10 or earlier. Documented in dvb/fe-diseqc-recv-slave-reply.rst.
    """

    msg: _s.Array[int] = _s.array(_s.u8(), 4)
    """Framing and up to three bytes of data. Shape: 4. Written by the driver."""
    msg_len: int = _s.u8()
    """How much of the reply counts. In bytes. From 0 to 4. Written by the driver."""
    timeout: int = _s.int_()
    """How long to wait for the reply; drivers may use a time of their own. In ms. Set by the caller."""


FE_DISEQC_RESET_OVERLOAD: Final[int] = _s.IO("o", 62)
"""Switch the power of the satellite equipment on again after an overload. See `fe_diseqc_reset_overload`."""
FE_DISEQC_SEND_MASTER_CMD: Final[int] = _s.IOW("o", 63, dvb_diseqc_master_cmd)
"""Send a DiSEqC message to switches, converters and rotors. See `fe_diseqc_send_master_cmd`."""
FE_DISEQC_RECV_SLAVE_REPLY: Final[int] = _s.IOR("o", 64, dvb_diseqc_slave_reply)
"""Wait for the reply to a DiSEqC message. See `fe_diseqc_recv_slave_reply`."""
FE_DISEQC_SEND_BURST: Final[int] = _s.IO("o", 65)
"""Send a tone burst that switches between two satellites. See `fe_diseqc_send_burst`."""
FE_SET_TONE: Final[int] = _s.IO("o", 66)
"""Switch the continuous tone of 22 kHz on or off. See `fe_set_tone`."""
FE_SET_VOLTAGE: Final[int] = _s.IO("o", 67)
"""Set the voltage on the antenna cable. See `fe_set_voltage`."""
FE_ENABLE_HIGH_LNB_VOLTAGE: Final[int] = _s.IO("o", 68)
"""Raise both voltages a little, for long cables. See `fe_enable_high_lnb_voltage`."""
FE_DISHNETWORK_SEND_LEGACY_CMD: Final[int] = _s.IO("o", 80)
"""Send a command to a switch of Dish Network that predates DiSEqC. See `fe_dishnetwork_send_legacy_cmd`."""


def fe_diseqc_reset_overload(device: _s.FileDescriptorLike, /) -> None:
    """Switch the power of the satellite equipment on again after an overload.

    Without effect where the power was switched off by `FE_SET_VOLTAGE`. No driver of 6.12 knows the call.

    Raises:
        ENOTSUPP: The driver has no code for the call.
        EPERM: The descriptor is open for reading only.

    In Linux 5.10 or earlier. Documented in dvb/fe-diseqc-reset-overload.rst.
    """
    try:
        _s.ioctl(device, FE_DISEQC_RESET_OVERLOAD)
    except OSError as error:
        raise _s.explained(error, "FE_DISEQC_RESET_OVERLOAD", __name__) from None


def fe_diseqc_send_master_cmd(
    device: _s.FileDescriptorLike, argument: dvb_diseqc_master_cmd, /
) -> dvb_diseqc_master_cmd:
    """Send a DiSEqC message to switches, converters and rotors.

    The continuous tone should be off before; some drivers switch it off themselves and leave it so. A reply, if the
    message asks for one, is fetched with `FE_DISEQC_RECV_SLAVE_REPLY`.

    Raises:
        EINVAL: The length is more than the six bytes of msg.
        EPERM: The descriptor is for watching, and messages are not its to send.

    In Linux 5.10 or earlier. Documented in dvb/fe-diseqc-send-master-cmd.rst.
    """
    try:
        if argument.__class__ is not dvb_diseqc_master_cmd:
            _s.refuse_other(argument, dvb_diseqc_master_cmd, "FE_DISEQC_SEND_MASTER_CMD")
        _ioctl(device, FE_DISEQC_SEND_MASTER_CMD, argument)
    except OSError as error:
        raise _s.explained(error, "FE_DISEQC_SEND_MASTER_CMD", __name__) from None
    return argument


def fe_diseqc_recv_slave_reply(
    device: _s.FileDescriptorLike, argument: dvb_diseqc_slave_reply, /
) -> dvb_diseqc_slave_reply:
    """Wait for the reply to a DiSEqC message.

    Comes after an `FE_DISEQC_SEND_MASTER_CMD` whose framing byte asks for a reply. Needs a descriptor that is open for
    reading and writing, although it only reads, as it is part of setting up.

    Raises:
        ENOTSUPP: The driver has no code for the call.
        EPERM: The descriptor is open for reading only.

    In Linux 5.10 or earlier. Documented in dvb/fe-diseqc-recv-slave-reply.rst.
    """
    try:
        if argument.__class__ is not dvb_diseqc_slave_reply:
            _s.refuse_other(argument, dvb_diseqc_slave_reply, "FE_DISEQC_RECV_SLAVE_REPLY")
        _ioctl(device, FE_DISEQC_RECV_SLAVE_REPLY, argument)
    except OSError as error:
        raise _s.explained(error, "FE_DISEQC_RECV_SLAVE_REPLY", __name__) from None
    return argument


def fe_diseqc_send_burst(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Send a tone burst that switches between two satellites.

    For simple switches that know nothing of DiSEqC messages. Needs a descriptor that is open for reading and writing.

    Arguments:
        value: A value of `fe_sec_mini_cmd`.

    Raises:
        EPERM: The descriptor is for watching, and switches are not its to set.

    In Linux 5.10 or earlier. Documented in dvb/fe-diseqc-send-burst.rst.
    """
    try:
        return _s.ioctl_value(device, FE_DISEQC_SEND_BURST, value)
    except OSError as error:
        raise _s.explained(error, "FE_DISEQC_SEND_BURST", __name__) from None


def fe_set_tone(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Switch the continuous tone of 22 kHz on or off.

    The tone picks the high band of a universal converter. Receivers that share the cable see it as well, so that it
    should be off while the frontend is not used. `DTV_TONE` does the same.

    Arguments:
        value: A value of `fe_sec_tone_mode`.

    Raises:
        EPERM: The descriptor is for watching, and the tone is not its to set.

    In Linux 5.10 or earlier. Documented in dvb/fe-set-tone.rst.
    """
    try:
        return _s.ioctl_value(device, FE_SET_TONE, value)
    except OSError as error:
        raise _s.explained(error, "FE_SET_TONE", __name__) from None


def fe_set_voltage(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Set the voltage on the antenna cable.

    The voltage feeds the converter and picks the polarisation. `SEC_VOLTAGE_OFF` leaves the cable to others that share
    it. `DTV_VOLTAGE` does the same.

    Arguments:
        value: A value of `fe_sec_voltage`.

    Raises:
        EPERM: The descriptor is for watching, and the voltage is not its to set.

    In Linux 5.10 or earlier. Documented in dvb/fe-set-voltage.rst.
    """
    try:
        return _s.ioctl_value(device, FE_SET_VOLTAGE, value)
    except OSError as error:
        raise _s.explained(error, "FE_SET_VOLTAGE", __name__) from None


def fe_enable_high_lnb_voltage(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Raise both voltages a little, for long cables.

    0 is the normal voltage, any other value the higher one.

    Raises:
        ENOTSUPP: The driver has no code for the call.
        EPERM: The descriptor is open for reading only.

    The page wants values above 0 for the higher voltage; most drivers look only whether the value is 0.

    In Linux 5.10 or earlier. Documented in dvb/fe-enable-high-lnb-voltage.rst.
    """
    try:
        return _s.ioctl_value(device, FE_ENABLE_HIGH_LNB_VOLTAGE, value)
    except OSError as error:
        raise _s.explained(error, "FE_ENABLE_HIGH_LNB_VOLTAGE", __name__) from None


def fe_dishnetwork_send_legacy_cmd(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Send a command to a switch of Dish Network that predates DiSEqC.

    The eight bits of the command are sent by changing the voltage every 8 ms, which takes about 100 ms in all. Drivers
    that can set the voltage, but have no code of their own for it, let the core do it.

    Raises:
        EPERM: The descriptor is for watching, and the voltage that carries the command is not its to change.

    In Linux 5.10 or earlier. Documented in dvb/fe-dishnetwork-send-legacy-cmd.rst.
    """
    try:
        return _s.ioctl_value(device, FE_DISHNETWORK_SEND_LEGACY_CMD, value)
    except OSError as error:
        raise _s.explained(error, "FE_DISHNETWORK_SEND_LEGACY_CMD", __name__) from None
