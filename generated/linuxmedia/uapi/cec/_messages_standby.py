"""Standby."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_standby: Message that sends one device, or all of them, to sleep.

CEC_MSG_STANDBY: Final = 0x36
"""Goes to standby. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_standby(enum.IntEnum):
        """Message that sends one device, or all of them, to sleep.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_STANDBY = 0x36
        """Goes to standby. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(__name__, enums={"cec_opcode_standby": ("CEC_MSG_STANDBY",)})
