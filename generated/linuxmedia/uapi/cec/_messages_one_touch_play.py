"""One touch play."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_one_touch_play: Messages by which a device that begins to play brings itself to the screen.

CEC_MSG_ACTIVE_SOURCE: Final = 0x82
"""A source has picture or sound to show. Documented in cec/cec-header.rst."""
CEC_MSG_IMAGE_VIEW_ON: Final = 0x04
"""The television is to leave standby and show pictures. Documented in cec/cec-header.rst."""
CEC_MSG_TEXT_VIEW_ON: Final = 0x0D
"""As image view on, and menus on the screen are to go. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_one_touch_play(enum.IntEnum):
        """Messages by which a device that begins to play brings itself to the screen.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_ACTIVE_SOURCE = 0x82
        """A source has picture or sound to show. Documented in cec/cec-header.rst."""
        CEC_MSG_IMAGE_VIEW_ON = 0x04
        """The television is to leave standby and show pictures. Documented in cec/cec-header.rst."""
        CEC_MSG_TEXT_VIEW_ON = 0x0D
        """As image view on, and menus on the screen are to go. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={"cec_opcode_one_touch_play": ("CEC_MSG_ACTIVE_SOURCE", "CEC_MSG_IMAGE_VIEW_ON", "CEC_MSG_TEXT_VIEW_ON")},
    )
