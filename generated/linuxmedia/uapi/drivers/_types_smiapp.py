"""Test patterns of SMIA sensors."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# smiapp_test_pattern_mode: Values of V4L2_CID_TEST_PATTERN for sensors after SMIA and MIPI CCS.

V4L2_SMIAPP_TEST_PATTERN_MODE_DISABLED: Final = 0
"""The sensor's image."""
V4L2_SMIAPP_TEST_PATTERN_MODE_SOLID_COLOUR: Final = 1
"""One colour, which `linuxmedia.uapi.v4l2.V4L2_CID_TEST_PATTERN_RED` and its like choose."""
V4L2_SMIAPP_TEST_PATTERN_MODE_COLOUR_BARS: Final = 2
"""Eight bars of colours."""
V4L2_SMIAPP_TEST_PATTERN_MODE_COLOUR_BARS_GREY: Final = 3
"""Bars that fade to grey downwards."""
V4L2_SMIAPP_TEST_PATTERN_MODE_PN9: Final = 4
"""Pseudo-random pixels."""


if TYPE_CHECKING:

    class smiapp_test_pattern_mode(enum.IntEnum):
        """Values of `linuxmedia.uapi.v4l2.V4L2_CID_TEST_PATTERN` for sensors after SMIA and MIPI CCS.

        In Linux 5.10 or earlier.
        """

        V4L2_SMIAPP_TEST_PATTERN_MODE_DISABLED = 0
        """The sensor's image."""
        V4L2_SMIAPP_TEST_PATTERN_MODE_SOLID_COLOUR = 1
        """One colour, which `linuxmedia.uapi.v4l2.V4L2_CID_TEST_PATTERN_RED` and its like choose."""
        V4L2_SMIAPP_TEST_PATTERN_MODE_COLOUR_BARS = 2
        """Eight bars of colours."""
        V4L2_SMIAPP_TEST_PATTERN_MODE_COLOUR_BARS_GREY = 3
        """Bars that fade to grey downwards."""
        V4L2_SMIAPP_TEST_PATTERN_MODE_PN9 = 4
        """Pseudo-random pixels."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "smiapp_test_pattern_mode": (
                "V4L2_SMIAPP_TEST_PATTERN_MODE_DISABLED",
                "V4L2_SMIAPP_TEST_PATTERN_MODE_SOLID_COLOUR",
                "V4L2_SMIAPP_TEST_PATTERN_MODE_COLOUR_BARS",
                "V4L2_SMIAPP_TEST_PATTERN_MODE_COLOUR_BARS_GREY",
                "V4L2_SMIAPP_TEST_PATTERN_MODE_PN9",
            ),
        },
    )
