"""Outputs of Matrox cards."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# matroxfb_output: Outputs of a card.

MATROXFB_OUTPUT_PRIMARY: Final = 0x0000
"""The first, analogue one."""
MATROXFB_OUTPUT_SECONDARY: Final = 0x0001
"""The second one, which can be a television."""
MATROXFB_OUTPUT_DFP: Final = 0x0002
"""The digital one."""

# matroxfb_output_mode: What an output drives.

MATROXFB_OUTPUT_MODE_PAL: Final = 0x0001
"""A television in PAL."""
MATROXFB_OUTPUT_MODE_NTSC: Final = 0x0002
"""A television in NTSC."""
MATROXFB_OUTPUT_MODE_MONITOR: Final = 0x0080
"""A computer screen, at the resolution of the frame buffer."""

# matroxfb_output_connection: Outputs as bits.

MATROXFB_OUTPUT_CONN_PRIMARY: Final = 1
"""The first, analogue output."""
MATROXFB_OUTPUT_CONN_SECONDARY: Final = 2
"""The output that can feed a television."""
MATROXFB_OUTPUT_CONN_DFP: Final = 4
"""The digital output."""

# matroxfb_ctrl_id: Controls of the television output.

MATROXFB_CID_TESTOUT: Final = 0x08000000
"""Shows a test picture."""
MATROXFB_CID_DEFLICKER: Final = 0x08000001
"""Strength of the filter against flicker of fields."""
MATROXFB_CID_LAST: Final = 0x08000002
"""One past the last; no control."""


class matroxioc_output_mode(_s.Structure):
    """What one of the card's outputs is driven as.

    In Linux 5.10 or earlier.
    """

    output: int = _s.u32()
    """The output that is asked about or changed. A value of `matroxfb_output`. Set by the caller."""
    mode: int = _s.u32()
    """Monitor or television standard; `MATROXFB_GET_OUTPUT_MODE` answers with it. A value of `matroxfb_output_mode`.
    Set by the caller and written by the driver.
    """


if TYPE_CHECKING:

    class matroxfb_output(enum.IntEnum):
        """Outputs of a card.

        In Linux 5.10 or earlier.
        """

        MATROXFB_OUTPUT_PRIMARY = 0x0000
        """The first, analogue one."""
        MATROXFB_OUTPUT_SECONDARY = 0x0001
        """The second one, which can be a television."""
        MATROXFB_OUTPUT_DFP = 0x0002
        """The digital one."""

    class matroxfb_output_mode(enum.IntEnum):
        """What an output drives.

        In Linux 5.10 or earlier.
        """

        MATROXFB_OUTPUT_MODE_PAL = 0x0001
        """A television in PAL."""
        MATROXFB_OUTPUT_MODE_NTSC = 0x0002
        """A television in NTSC."""
        MATROXFB_OUTPUT_MODE_MONITOR = 0x0080
        """A computer screen, at the resolution of the frame buffer."""

    class matroxfb_output_connection(enum.IntFlag):
        """Outputs as bits.

        In Linux 5.10 or earlier.
        """

        MATROXFB_OUTPUT_CONN_PRIMARY = 1
        """The first, analogue output."""
        MATROXFB_OUTPUT_CONN_SECONDARY = 2
        """The output that can feed a television."""
        MATROXFB_OUTPUT_CONN_DFP = 4
        """The digital output."""

    class matroxfb_ctrl_id(enum.IntEnum):
        """Controls of the television output.

        In Linux 5.10 or earlier.
        """

        MATROXFB_CID_TESTOUT = 0x08000000
        """Shows a test picture."""
        MATROXFB_CID_DEFLICKER = 0x08000001
        """Strength of the filter against flicker of fields."""
        MATROXFB_CID_LAST = 0x08000002
        """One past the last; no control."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "matroxfb_output": ("MATROXFB_OUTPUT_PRIMARY", "MATROXFB_OUTPUT_SECONDARY", "MATROXFB_OUTPUT_DFP"),
            "matroxfb_output_mode": (
                "MATROXFB_OUTPUT_MODE_PAL",
                "MATROXFB_OUTPUT_MODE_NTSC",
                "MATROXFB_OUTPUT_MODE_MONITOR",
            ),
            "matroxfb_ctrl_id": ("MATROXFB_CID_TESTOUT", "MATROXFB_CID_DEFLICKER", "MATROXFB_CID_LAST"),
        },
        flags={
            "matroxfb_output_connection": (
                "MATROXFB_OUTPUT_CONN_PRIMARY",
                "MATROXFB_OUTPUT_CONN_SECONDARY",
                "MATROXFB_OUTPUT_CONN_DFP",
            ),
        },
    )
