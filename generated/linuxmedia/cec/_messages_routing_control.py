"""Messages: routing control."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_one_touch_play import CEC_MSG_ACTIVE_SOURCE
from linuxmedia.uapi.cec._messages_routing_control import (
    CEC_MSG_INACTIVE_SOURCE,
    CEC_MSG_REQUEST_ACTIVE_SOURCE,
    CEC_MSG_ROUTING_CHANGE,
    CEC_MSG_ROUTING_INFORMATION,
    CEC_MSG_SET_STREAM_PATH,
)


class inactive_source(_m.Directed, opcode=CEC_MSG_INACTIVE_SOURCE):
    """Tells the television that the active source has nothing more to show, so that another may be chosen.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_INACTIVE_SOURCE` (0x9d) of HDMI 1.4, CEC 13.2. In Linux 5.10
    or earlier.
    """

    phys_addr: int = _m.be16()
    """Physical address of the source that was active."""


class request_active_source(_m.Broadcast, opcode=CEC_MSG_REQUEST_ACTIVE_SOURCE, answer=CEC_MSG_ACTIVE_SOURCE):
    """Asks who is the active source; the one that is answers everybody.

    Broadcast to all devices. The answer is `active_source`. Opcode `linuxmedia.uapi.cec.CEC_MSG_REQUEST_ACTIVE_SOURCE`
    (0x85) of HDMI 1.4, CEC 13.2. In Linux 5.10 or earlier.
    """


class routing_change(_m.Broadcast, opcode=CEC_MSG_ROUTING_CHANGE, answer=CEC_MSG_ROUTING_INFORMATION):
    """Sent by a switch, or by a television, when someone selected another input on it by hand.

    Broadcast to all devices. The answer is `routing_information`. Opcode `linuxmedia.uapi.cec.CEC_MSG_ROUTING_CHANGE`
    (0x80) of HDMI 1.4, CEC 13.2. In Linux 5.10 or earlier.
    """

    orig_phys_addr: int = _m.be16()
    """Physical address that was selected before."""
    new_phys_addr: int = _m.be16()
    """Physical address that is selected now."""


class routing_information(_m.Broadcast, opcode=CEC_MSG_ROUTING_INFORMATION):
    """Sent by a switch below a change of route, to tell which way the route goes on.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_ROUTING_INFORMATION` (0x81) of HDMI 1.4, CEC 13.2. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16()
    """Physical address that the switch has selected."""


class set_stream_path(_m.Broadcast, opcode=CEC_MSG_SET_STREAM_PATH):
    """Sent by the television to ask a device for its picture; switches on the way turn to it.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_STREAM_PATH` (0x86) of HDMI 1.4, CEC 13.2. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16()
    """Physical address of the device that is to become the active source."""
