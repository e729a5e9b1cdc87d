"""Messages: capability discovery and control."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_capability_discovery import (
    CEC_MSG_CDC_HEC_DISCOVER,
    CEC_MSG_CDC_HEC_INQUIRE_STATE,
    CEC_MSG_CDC_HEC_NOTIFY_ALIVE,
    CEC_MSG_CDC_HEC_REPORT_STATE,
    CEC_MSG_CDC_HEC_REQUEST_DEACTIVATION,
    CEC_MSG_CDC_HEC_SET_STATE,
    CEC_MSG_CDC_HEC_SET_STATE_ADJACENT,
    CEC_MSG_CDC_HPD_REPORT_STATE,
    CEC_MSG_CDC_HPD_SET_STATE,
    CEC_MSG_CDC_MESSAGE,
)
from linuxmedia.uapi.cec._phys_addr import CEC_PHYS_ADDR_INVALID


class cdc_hec_inquire_state(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Asks the devices from one physical address to another for the state of the Ethernet channel between them.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HEC_INQUIRE_STATE)
    phys_addr1: int = _m.be16()
    """One end of the channel."""
    phys_addr2: int = _m.be16()
    """The other end of the channel."""


class cdc_hec_report_state(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Tells the state of the sender's Ethernet channel.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HEC_REPORT_STATE)
    target_phys_addr: int = _m.be16()
    """Device that the report is for, such as the one that asked."""
    hec_func_state: int = _m.bits(2)
    """State of the channel. A value of `linuxmedia.uapi.cec.cec_op_hec_func_state`."""
    host_func_state: int = _m.bits(2)
    """State of the sender as a host. A value of `linuxmedia.uapi.cec.cec_op_host_func_state`."""
    enc_func_state: int = _m.bits(2)
    """State of its connection to a network outside. A value of `linuxmedia.uapi.cec.cec_op_enc_func_state`."""
    cdc_errcode: int = _m.bits(2)
    """Why the message before was not followed. A value of `linuxmedia.uapi.cec.cec_op_cdc_error_code`."""
    hec_field: int | None = _m.be16(default=None, optional=True)
    """A bit for each connector that has the channel, or on which it is active: bit 14 for the output, and from bit 13
    down for the inputs from 1 on. Optional. None where it is not sent.
    """


class cdc_hec_set_state(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Switches an Ethernet channel on or off, or up to four channels on at once.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HEC_SET_STATE)
    phys_addr1: int = _m.be16()
    """The end that all of the channels have in common."""
    phys_addr2: int = _m.be16()
    """Other end of the first channel."""
    hec_set_state: int = _m.u8()
    """Whether they are set up or taken down. A value of `linuxmedia.uapi.cec.cec_op_hec_set_state`."""
    phys_addr3: int = _m.be16(default=CEC_PHYS_ADDR_INVALID, optional=True)
    """Other end of a second channel. Optional. `linuxmedia.uapi.cec.CEC_PHYS_ADDR_INVALID` where it is not sent."""
    phys_addr4: int = _m.be16(default=CEC_PHYS_ADDR_INVALID, optional=True)
    """Other end of a third channel. Optional. `linuxmedia.uapi.cec.CEC_PHYS_ADDR_INVALID` where it is not sent."""
    phys_addr5: int = _m.be16(default=CEC_PHYS_ADDR_INVALID, optional=True)
    """Other end of a fourth channel. Optional. `linuxmedia.uapi.cec.CEC_PHYS_ADDR_INVALID` where it is not sent."""


class cdc_hec_set_state_adjacent(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Switches the Ethernet channel between the sender and a neighbour on or off.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HEC_SET_STATE_ADJACENT)
    phys_addr1: int = _m.be16()
    """The neighbour."""
    hec_set_state: int = _m.u8()
    """Which way to switch. A value of `linuxmedia.uapi.cec.cec_op_hec_set_state`."""


class cdc_hec_request_deactivation(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Asks the device that switched an Ethernet channel on to switch it off.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HEC_REQUEST_DEACTIVATION)
    phys_addr1: int = _m.be16()
    """Device that is asked."""
    phys_addr2: int = _m.be16()
    """One end of the channel to switch off."""
    phys_addr3: int = _m.be16()
    """The other end of the channel to switch off."""


class cdc_hec_notify_alive(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Says that the sender still uses the Ethernet channel.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HEC_NOTIFY_ALIVE)


class cdc_hec_discover(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Asks every device to report the state of its Ethernet channel.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HEC_DISCOVER)


class cdc_hpd_set_state(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Stands for a change of the hotplug detect pin, where the pin serves another purpose.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HPD_SET_STATE)
    input_port: int = _m.bits(4)
    """Number of the sender's input whose signal changes."""
    hpd_state: int = _m.bits(4)
    """What the signal stands for from now on. A value of `linuxmedia.uapi.cec.cec_op_hpd_state`."""


class cdc_hpd_report_state(_m.Broadcast, opcode=CEC_MSG_CDC_MESSAGE):
    """Tells what became of `cdc_hpd_set_state`.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_CDC_MESSAGE` (0xf8) of HDMI 1.4 supplement 2, HEAC. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16(default=0)
    """Physical address of the sender. The kernel fills it in when the message is sent."""
    _cdc_opcode = _m.constant(8, CEC_MSG_CDC_HPD_REPORT_STATE)
    hpd_state: int = _m.bits(4)
    """What the signal stands for at present. A value of `linuxmedia.uapi.cec.cec_op_hpd_state`."""
    hpd_error: int = _m.bits(4)
    """Whether it was done. A value of `linuxmedia.uapi.cec.cec_op_hpd_error`."""
