"""OSD display."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_osd_display: Message that puts a short text on the television's screen.

CEC_MSG_SET_OSD_STRING: Final = 0x64
"""Shows a text on the screen. Documented in cec/cec-header.rst."""

# cec_op_disp_ctl: How long a text is shown.

CEC_OP_DISP_CTL_DEFAULT: Final = 0x00
"""For as long as the television likes. Documented in cec/cec-header.rst."""
CEC_OP_DISP_CTL_UNTIL_CLEARED: Final = 0x40
"""The text stays until another message takes it away. Documented in cec/cec-header.rst."""
CEC_OP_DISP_CTL_CLEAR: Final = 0x80
"""Clears the text that is there. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_osd_display(enum.IntEnum):
        """Message that puts a short text on the television's screen.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_SET_OSD_STRING = 0x64
        """Shows a text on the screen. Documented in cec/cec-header.rst."""

    class cec_op_disp_ctl(enum.IntEnum):
        """How long a text is shown.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_DISP_CTL_DEFAULT = 0x00
        """For as long as the television likes. Documented in cec/cec-header.rst."""
        CEC_OP_DISP_CTL_UNTIL_CLEARED = 0x40
        """The text stays until another message takes it away. Documented in cec/cec-header.rst."""
        CEC_OP_DISP_CTL_CLEAR = 0x80
        """Clears the text that is there. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_osd_display": ("CEC_MSG_SET_OSD_STRING",),
            "cec_op_disp_ctl": ("CEC_OP_DISP_CTL_DEFAULT", "CEC_OP_DISP_CTL_UNTIL_CLEARED", "CEC_OP_DISP_CTL_CLEAR"),
        },
    )
