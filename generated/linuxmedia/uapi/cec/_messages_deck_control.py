"""Deck control."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_deck_control: Messages that play a disc or tape in another device, and tell what its deck is doing.

CEC_MSG_DECK_CONTROL: Final = 0x42
"""Skips, stops or ejects. Documented in cec/cec-header.rst."""
CEC_MSG_DECK_STATUS: Final = 0x1B
"""What the deck is doing. Documented in cec/cec-header.rst."""
CEC_MSG_GIVE_DECK_STATUS: Final = 0x1A
"""Asks what the deck is doing, once or from now on. Documented in cec/cec-header.rst."""
CEC_MSG_PLAY: Final = 0x41
"""Plays, in a direction and at a speed. Documented in cec/cec-header.rst."""

# cec_op_deck_ctl_mode: What a deck is to do, other than play.

CEC_OP_DECK_CTL_MODE_SKIP_FWD: Final = 1
"""Skips forward, or winds. Documented in cec/cec-header.rst."""
CEC_OP_DECK_CTL_MODE_SKIP_REV: Final = 2
"""Skips back, or rewinds. Documented in cec/cec-header.rst."""
CEC_OP_DECK_CTL_MODE_STOP: Final = 3
"""Ends playback or winding, with the medium still loaded. Documented in cec/cec-header.rst."""
CEC_OP_DECK_CTL_MODE_EJECT: Final = 4
"""Ejects the medium. Documented in cec/cec-header.rst."""

# cec_op_deck_info: What a deck is doing.

CEC_OP_DECK_INFO_PLAY: Final = 0x11
"""Plays forward at normal speed. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_RECORD: Final = 0x12
"""The picture and sound that come in are being stored on the medium. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_PLAY_REV: Final = 0x13
"""Plays backward at normal speed. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_STILL: Final = 0x14
"""Shows a still picture. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_SLOW: Final = 0x15
"""Plays forward slowly. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_SLOW_REV: Final = 0x16
"""Plays backward slowly. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_FAST_FWD: Final = 0x17
"""Plays forward fast. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_FAST_REV: Final = 0x18
"""Plays backward fast. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_NO_MEDIA: Final = 0x19
"""Holds no medium. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_STOP: Final = 0x1A
"""Has stopped. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_SKIP_FWD: Final = 0x1B
"""Is skipping forward. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_SKIP_REV: Final = 0x1C
"""Is skipping back. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_INDEX_SEARCH_FWD: Final = 0x1D
"""Looks for the next index. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_INDEX_SEARCH_REV: Final = 0x1E
"""Looks for the previous index. Documented in cec/cec-header.rst."""
CEC_OP_DECK_INFO_OTHER: Final = 0x1F
"""Does something else. Documented in cec/cec-header.rst."""

# cec_op_status_req: How often a status is to be told.

CEC_OP_STATUS_REQ_ON: Final = 1
"""Now and at every change from now on. Documented in cec/cec-header.rst."""
CEC_OP_STATUS_REQ_OFF: Final = 2
"""No more. Documented in cec/cec-header.rst."""
CEC_OP_STATUS_REQ_ONCE: Final = 3
"""Now, this once. Documented in cec/cec-header.rst."""

# cec_op_play_mode: Direction and speed.

CEC_OP_PLAY_MODE_PLAY_FWD: Final = 0x24
"""Forward at normal speed. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_REV: Final = 0x20
"""Backward at normal speed. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_STILL: Final = 0x25
"""A still picture. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MIN: Final = 0x05
"""Fast forward, the lowest of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MED: Final = 0x06
"""Fast forward, the middle of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MAX: Final = 0x07
"""Fast forward, the highest of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_FAST_REV_MIN: Final = 0x09
"""Fast backward, the lowest of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_FAST_REV_MED: Final = 0x0A
"""Fast backward, the middle of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_FAST_REV_MAX: Final = 0x0B
"""Fast backward, the highest of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MIN: Final = 0x15
"""Slowly forward, the lowest of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MED: Final = 0x16
"""Slowly forward, the middle of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MAX: Final = 0x17
"""Slowly forward, the highest of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MIN: Final = 0x19
"""Slowly backward, the lowest of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MED: Final = 0x1A
"""Slowly backward, the middle of three speeds. Documented in cec/cec-header.rst."""
CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MAX: Final = 0x1B
"""Slowly backward, the highest of three speeds. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_deck_control(enum.IntEnum):
        """Messages that play a disc or tape in another device, and tell what its deck is doing.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_DECK_CONTROL = 0x42
        """Skips, stops or ejects. Documented in cec/cec-header.rst."""
        CEC_MSG_DECK_STATUS = 0x1B
        """What the deck is doing. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_DECK_STATUS = 0x1A
        """Asks what the deck is doing, once or from now on. Documented in cec/cec-header.rst."""
        CEC_MSG_PLAY = 0x41
        """Plays, in a direction and at a speed. Documented in cec/cec-header.rst."""

    class cec_op_deck_ctl_mode(enum.IntEnum):
        """What a deck is to do, other than play.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_DECK_CTL_MODE_SKIP_FWD = 1
        """Skips forward, or winds. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_CTL_MODE_SKIP_REV = 2
        """Skips back, or rewinds. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_CTL_MODE_STOP = 3
        """Ends playback or winding, with the medium still loaded. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_CTL_MODE_EJECT = 4
        """Ejects the medium. Documented in cec/cec-header.rst."""

    class cec_op_deck_info(enum.IntEnum):
        """What a deck is doing.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_DECK_INFO_PLAY = 0x11
        """Plays forward at normal speed. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_RECORD = 0x12
        """The picture and sound that come in are being stored on the medium. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_PLAY_REV = 0x13
        """Plays backward at normal speed. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_STILL = 0x14
        """Shows a still picture. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_SLOW = 0x15
        """Plays forward slowly. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_SLOW_REV = 0x16
        """Plays backward slowly. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_FAST_FWD = 0x17
        """Plays forward fast. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_FAST_REV = 0x18
        """Plays backward fast. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_NO_MEDIA = 0x19
        """Holds no medium. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_STOP = 0x1A
        """Has stopped. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_SKIP_FWD = 0x1B
        """Is skipping forward. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_SKIP_REV = 0x1C
        """Is skipping back. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_INDEX_SEARCH_FWD = 0x1D
        """Looks for the next index. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_INDEX_SEARCH_REV = 0x1E
        """Looks for the previous index. Documented in cec/cec-header.rst."""
        CEC_OP_DECK_INFO_OTHER = 0x1F
        """Does something else. Documented in cec/cec-header.rst."""

    class cec_op_status_req(enum.IntEnum):
        """How often a status is to be told.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_STATUS_REQ_ON = 1
        """Now and at every change from now on. Documented in cec/cec-header.rst."""
        CEC_OP_STATUS_REQ_OFF = 2
        """No more. Documented in cec/cec-header.rst."""
        CEC_OP_STATUS_REQ_ONCE = 3
        """Now, this once. Documented in cec/cec-header.rst."""

    class cec_op_play_mode(enum.IntEnum):
        """Direction and speed.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_PLAY_MODE_PLAY_FWD = 0x24
        """Forward at normal speed. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_REV = 0x20
        """Backward at normal speed. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_STILL = 0x25
        """A still picture. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MIN = 0x05
        """Fast forward, the lowest of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MED = 0x06
        """Fast forward, the middle of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MAX = 0x07
        """Fast forward, the highest of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_FAST_REV_MIN = 0x09
        """Fast backward, the lowest of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_FAST_REV_MED = 0x0A
        """Fast backward, the middle of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_FAST_REV_MAX = 0x0B
        """Fast backward, the highest of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MIN = 0x15
        """Slowly forward, the lowest of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MED = 0x16
        """Slowly forward, the middle of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MAX = 0x17
        """Slowly forward, the highest of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MIN = 0x19
        """Slowly backward, the lowest of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MED = 0x1A
        """Slowly backward, the middle of three speeds. Documented in cec/cec-header.rst."""
        CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MAX = 0x1B
        """Slowly backward, the highest of three speeds. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_deck_control": (
                "CEC_MSG_DECK_CONTROL",
                "CEC_MSG_DECK_STATUS",
                "CEC_MSG_GIVE_DECK_STATUS",
                "CEC_MSG_PLAY",
            ),
            "cec_op_deck_ctl_mode": (
                "CEC_OP_DECK_CTL_MODE_SKIP_FWD",
                "CEC_OP_DECK_CTL_MODE_SKIP_REV",
                "CEC_OP_DECK_CTL_MODE_STOP",
                "CEC_OP_DECK_CTL_MODE_EJECT",
            ),
            "cec_op_deck_info": (
                "CEC_OP_DECK_INFO_PLAY",
                "CEC_OP_DECK_INFO_RECORD",
                "CEC_OP_DECK_INFO_PLAY_REV",
                "CEC_OP_DECK_INFO_STILL",
                "CEC_OP_DECK_INFO_SLOW",
                "CEC_OP_DECK_INFO_SLOW_REV",
                "CEC_OP_DECK_INFO_FAST_FWD",
                "CEC_OP_DECK_INFO_FAST_REV",
                "CEC_OP_DECK_INFO_NO_MEDIA",
                "CEC_OP_DECK_INFO_STOP",
                "CEC_OP_DECK_INFO_SKIP_FWD",
                "CEC_OP_DECK_INFO_SKIP_REV",
                "CEC_OP_DECK_INFO_INDEX_SEARCH_FWD",
                "CEC_OP_DECK_INFO_INDEX_SEARCH_REV",
                "CEC_OP_DECK_INFO_OTHER",
            ),
            "cec_op_status_req": ("CEC_OP_STATUS_REQ_ON", "CEC_OP_STATUS_REQ_OFF", "CEC_OP_STATUS_REQ_ONCE"),
            "cec_op_play_mode": (
                "CEC_OP_PLAY_MODE_PLAY_FWD",
                "CEC_OP_PLAY_MODE_PLAY_REV",
                "CEC_OP_PLAY_MODE_PLAY_STILL",
                "CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MIN",
                "CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MED",
                "CEC_OP_PLAY_MODE_PLAY_FAST_FWD_MAX",
                "CEC_OP_PLAY_MODE_PLAY_FAST_REV_MIN",
                "CEC_OP_PLAY_MODE_PLAY_FAST_REV_MED",
                "CEC_OP_PLAY_MODE_PLAY_FAST_REV_MAX",
                "CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MIN",
                "CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MED",
                "CEC_OP_PLAY_MODE_PLAY_SLOW_FWD_MAX",
                "CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MIN",
                "CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MED",
                "CEC_OP_PLAY_MODE_PLAY_SLOW_REV_MAX",
            ),
        },
    )
