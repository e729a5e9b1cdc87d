"""Messages: standby."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_standby import CEC_MSG_STANDBY


class standby(_m.Either, opcode=CEC_MSG_STANDBY):
    """Sends one device, or all of them, to standby.

    Sent to one device or broadcast to all. Opcode `linuxmedia.uapi.cec.CEC_MSG_STANDBY` (0x36) of HDMI 1.4, CEC 13.3.
    In Linux 5.10 or earlier.
    """
