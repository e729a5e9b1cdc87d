"""Routing control."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_routing_control: Messages that tell which source the television shows, and set switches to bring it there.

CEC_MSG_INACTIVE_SOURCE: Final = 0x9D
"""The source has nothing more to show. Documented in cec/cec-header.rst."""
CEC_MSG_REQUEST_ACTIVE_SOURCE: Final = 0x85
"""Asks which source is active. Documented in cec/cec-header.rst."""
CEC_MSG_ROUTING_CHANGE: Final = 0x80
"""A switch was turned by hand. Documented in cec/cec-header.rst."""
CEC_MSG_ROUTING_INFORMATION: Final = 0x81
"""A switch tells where its active path leads. Documented in cec/cec-header.rst."""
CEC_MSG_SET_STREAM_PATH: Final = 0x86
"""The television wants the picture of a physical address. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_routing_control(enum.IntEnum):
        """Messages that tell which source the television shows, and set switches to bring it there.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_INACTIVE_SOURCE = 0x9D
        """The source has nothing more to show. Documented in cec/cec-header.rst."""
        CEC_MSG_REQUEST_ACTIVE_SOURCE = 0x85
        """Asks which source is active. Documented in cec/cec-header.rst."""
        CEC_MSG_ROUTING_CHANGE = 0x80
        """A switch was turned by hand. Documented in cec/cec-header.rst."""
        CEC_MSG_ROUTING_INFORMATION = 0x81
        """A switch tells where its active path leads. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_STREAM_PATH = 0x86
        """The television wants the picture of a physical address. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_routing_control": (
                "CEC_MSG_INACTIVE_SOURCE",
                "CEC_MSG_REQUEST_ACTIVE_SOURCE",
                "CEC_MSG_ROUTING_CHANGE",
                "CEC_MSG_ROUTING_INFORMATION",
                "CEC_MSG_SET_STREAM_PATH",
            ),
        },
    )
