"""Messages: one touch play."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_one_touch_play import (
    CEC_MSG_ACTIVE_SOURCE,
    CEC_MSG_IMAGE_VIEW_ON,
    CEC_MSG_TEXT_VIEW_ON,
)


class active_source(_m.Broadcast, opcode=CEC_MSG_ACTIVE_SOURCE):
    """Says that this source has something to show, which makes the television and the switches on the way turn to it.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_ACTIVE_SOURCE` (0x82) of HDMI 1.4, CEC 13.1. In Linux
    5.10 or earlier.
    """

    phys_addr: int = _m.be16()
    """Physical address of the source."""


class image_view_on(_m.Directed, opcode=CEC_MSG_IMAGE_VIEW_ON):
    """Takes the television out of standby and makes it ready to show the picture of a source. Menus may stay.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_IMAGE_VIEW_ON` (0x04) of HDMI 1.4, CEC 13.1. In Linux 5.10
    or earlier.
    """


class text_view_on(_m.Directed, opcode=CEC_MSG_TEXT_VIEW_ON):
    """As `image_view_on`, and the television removes its texts and menus from the screen.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_TEXT_VIEW_ON` (0x0d) of HDMI 1.4, CEC 13.1. In Linux 5.10 or
    earlier.
    """
