"""Messages: vendor specific commands."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_vendor_specific import (
    CEC_MSG_DEVICE_VENDOR_ID,
    CEC_MSG_GIVE_DEVICE_VENDOR_ID,
    CEC_MSG_VENDOR_COMMAND,
    CEC_MSG_VENDOR_COMMAND_WITH_ID,
    CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN,
    CEC_MSG_VENDOR_REMOTE_BUTTON_UP,
)


class device_vendor_id(_m.Broadcast, opcode=CEC_MSG_DEVICE_VENDOR_ID):
    """Tells everybody who made the device, and so whose vendor commands it understands.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_DEVICE_VENDOR_ID` (0x87) of HDMI 1.4, CEC 13.9. In
    Linux 5.10 or earlier.
    """

    vendor_id: int = _m.be24()
    """IEEE number (OUI) of the maker."""


class give_device_vendor_id(_m.Directed, opcode=CEC_MSG_GIVE_DEVICE_VENDOR_ID, answer=CEC_MSG_DEVICE_VENDOR_ID):
    """Asks a device for its maker.

    Sent to one device. The answer is `device_vendor_id`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GIVE_DEVICE_VENDOR_ID`
    (0x8c) of HDMI 1.4, CEC 13.9. In Linux 5.10 or earlier.
    """


class vendor_command(_m.Directed, opcode=CEC_MSG_VENDOR_COMMAND):
    """A command between devices of one maker, each of which knows the other's.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_VENDOR_COMMAND` (0x89) of HDMI 1.4, CEC 13.9. In Linux 5.10
    or earlier.
    """

    vendor_cmd: bytes = _m.bytes_(14)
    """What the maker defines. At most 14 bytes."""


class vendor_command_with_id(_m.Either, opcode=CEC_MSG_VENDOR_COMMAND_WITH_ID):
    """A command that says whose it is, so that the devices of others can leave it alone.

    Sent to one device or broadcast to all. Opcode `linuxmedia.uapi.cec.CEC_MSG_VENDOR_COMMAND_WITH_ID` (0xa0) of HDMI
    1.4, CEC 13.9. In Linux 5.10 or earlier.
    """

    vendor_id: int = _m.be24()
    """IEEE number (OUI) of the maker that defines the command."""
    vendor_cmd: bytes = _m.bytes_(11)
    """The command of that maker. At most 11 bytes."""


class vendor_remote_button_down(_m.Either, opcode=CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN):
    """A key of a remote control is pressed that only its maker defines.

    Sent to one device or broadcast to all. Opcode `linuxmedia.uapi.cec.CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN` (0x8a) of
    HDMI 1.4, CEC 13.9. In Linux 5.10 or earlier.
    """

    rc_code: bytes = _m.bytes_(14)
    """Code of the key. At most 14 bytes."""


class vendor_remote_button_up(_m.Either, opcode=CEC_MSG_VENDOR_REMOTE_BUTTON_UP):
    """The key of `vendor_remote_button_down` is released.

    Sent to one device or broadcast to all. Opcode `linuxmedia.uapi.cec.CEC_MSG_VENDOR_REMOTE_BUTTON_UP` (0x8b) of HDMI
    1.4, CEC 13.9. In Linux 5.10 or earlier.
    """
