"""Messages: deck control."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_deck_control import (
    CEC_MSG_DECK_CONTROL,
    CEC_MSG_DECK_STATUS,
    CEC_MSG_GIVE_DECK_STATUS,
    CEC_MSG_PLAY,
    CEC_OP_STATUS_REQ_OFF,
)


class deck_control(_m.Directed, opcode=CEC_MSG_DECK_CONTROL):
    """Makes a deck skip, stop or eject.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_DECK_CONTROL` (0x42) of HDMI 1.4, CEC 13.7. In Linux 5.10 or
    earlier.
    """

    deck_control_mode: int = _m.u8()
    """What to do. A value of `linuxmedia.uapi.cec.cec_op_deck_ctl_mode`."""


class deck_status(_m.Directed, opcode=CEC_MSG_DECK_STATUS):
    """Sent by a deck that was asked for it, once or at every change.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_DECK_STATUS` (0x1b) of HDMI 1.4, CEC 13.7. In Linux 5.10 or
    earlier.
    """

    deck_info: int = _m.u8()
    """What the deck is doing. A value of `linuxmedia.uapi.cec.cec_op_deck_info`."""


class give_deck_status(
    _m.Directed,
    opcode=CEC_MSG_GIVE_DECK_STATUS,
    answer=CEC_MSG_DECK_STATUS,
    no_answer=_m.where(status_req=(CEC_OP_STATUS_REQ_OFF,)),
):
    """Asks a deck what it is doing.

    Sent to one device. The answer is `deck_status`, but not where `status_req` is
    `linuxmedia.uapi.cec.CEC_OP_STATUS_REQ_OFF`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GIVE_DECK_STATUS` (0x1a) of HDMI
    1.4, CEC 13.7. In Linux 5.10 or earlier.
    """

    status_req: int = _m.u8()
    """Once, at every change, or no more. A value of `linuxmedia.uapi.cec.cec_op_status_req`."""


class play(_m.Directed, opcode=CEC_MSG_PLAY):
    """Makes a deck play.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_PLAY` (0x41) of HDMI 1.4, CEC 13.7. In Linux 5.10 or
    earlier.
    """

    play_mode: int = _m.u8()
    """In which direction, and how fast. A value of `linuxmedia.uapi.cec.cec_op_play_mode`."""
