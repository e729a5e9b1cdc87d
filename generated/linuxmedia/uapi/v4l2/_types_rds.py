"""RDS data."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_rds_block: Which block of a group it is.

V4L2_RDS_BLOCK_A: Final = 0
"""The first one, with the identity of the programme. Documented in v4l/dev-rds.rst."""
V4L2_RDS_BLOCK_B: Final = 1
"""The second one, with the type of the group and of the programme. Documented in v4l/dev-rds.rst."""
V4L2_RDS_BLOCK_C: Final = 2
"""The third one, with what the type of the group says. Documented in v4l/dev-rds.rst."""
V4L2_RDS_BLOCK_D: Final = 3
"""The fourth and last one, with what the type of the group says. Documented in v4l/dev-rds.rst."""
V4L2_RDS_BLOCK_C_ALT: Final = 4
"""Block C', which takes the place of C in some groups. Documented in v4l/dev-rds.rst."""
V4L2_RDS_BLOCK_INVALID: Final = 7
"""No valid block; drivers alone set it. Documented in v4l/dev-rds.rst."""

# v4l2_rds_block_flag: Where it says which block it is, and how it was received. Drivers alone set the flags.

V4L2_RDS_BLOCK_MSK: Final = 0x7
"""The bits that hold a `v4l2_rds_block`. Documented in v4l/dev-rds.rst."""
V4L2_RDS_BLOCK_CORRECTED: Final = 0x40
"""An error was corrected. Documented in v4l/dev-rds.rst."""
V4L2_RDS_BLOCK_ERROR: Final = 0x80
"""An error could not be corrected. Documented in v4l/dev-rds.rst."""


class v4l2_rds_data(_s.Structure, pack=1):
    """A block of RDS data, as read() returns and write() takes it; four blocks are a group.

    In Linux 5.10 or earlier. Documented in v4l/dev-rds.rst.
    """

    lsb: int = _s.u8()
    """Lower byte of the block. Set by the caller and written by the driver."""
    msb: int = _s.u8()
    """Upper byte of the block. Set by the caller and written by the driver."""
    block: int = _s.u8()
    """Which `v4l2_rds_block` it is, in `V4L2_RDS_BLOCK_MSK`, and how it was received; bits 3 to 5 are to be ignored.
    Flags of `v4l2_rds_block_flag`. Set by the caller and written by the driver.
    """


if TYPE_CHECKING:

    class v4l2_rds_block(enum.IntEnum):
        """Which block of a group it is.

        In Linux 5.10 or earlier. Documented in v4l/dev-rds.rst.
        """

        V4L2_RDS_BLOCK_A = 0
        """The first one, with the identity of the programme. Documented in v4l/dev-rds.rst."""
        V4L2_RDS_BLOCK_B = 1
        """The second one, with the type of the group and of the programme. Documented in v4l/dev-rds.rst."""
        V4L2_RDS_BLOCK_C = 2
        """The third one, with what the type of the group says. Documented in v4l/dev-rds.rst."""
        V4L2_RDS_BLOCK_D = 3
        """The fourth and last one, with what the type of the group says. Documented in v4l/dev-rds.rst."""
        V4L2_RDS_BLOCK_C_ALT = 4
        """Block C', which takes the place of C in some groups. Documented in v4l/dev-rds.rst."""
        V4L2_RDS_BLOCK_INVALID = 7
        """No valid block; drivers alone set it. Documented in v4l/dev-rds.rst."""

    class v4l2_rds_block_flag(enum.IntFlag):
        """Where it says which block it is, and how it was received. Drivers alone set the flags.

        In Linux 5.10 or earlier. Documented in v4l/dev-rds.rst.
        """

        V4L2_RDS_BLOCK_MSK = 0x7
        """The bits that hold a `v4l2_rds_block`. Documented in v4l/dev-rds.rst."""
        V4L2_RDS_BLOCK_CORRECTED = 0x40
        """An error was corrected. Documented in v4l/dev-rds.rst."""
        V4L2_RDS_BLOCK_ERROR = 0x80
        """An error could not be corrected. Documented in v4l/dev-rds.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_rds_block": (
                "V4L2_RDS_BLOCK_A",
                "V4L2_RDS_BLOCK_B",
                "V4L2_RDS_BLOCK_C",
                "V4L2_RDS_BLOCK_D",
                "V4L2_RDS_BLOCK_C_ALT",
                "V4L2_RDS_BLOCK_INVALID",
            ),
        },
        flags={"v4l2_rds_block_flag": ("V4L2_RDS_BLOCK_MSK", "V4L2_RDS_BLOCK_CORRECTED", "V4L2_RDS_BLOCK_ERROR")},
    )
