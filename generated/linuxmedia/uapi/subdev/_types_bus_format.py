"""Formats of the media bus."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# media_bus_format: How pixels are laid out on the bus between two sub-devices, with how many samples they take.

MEDIA_BUS_FMT_FIXED: Final = 0x0001
"""The one format that both ends know, which is not told. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB888_1X24: Final = 0x100A
"""Red, green and blue of 8 bits each, in one cycle of 24 lines. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SBGGR8_1X8: Final = 0x3001
"""Raw Bayer data of 8 bits; rows of blue and green come first. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGBRG8_1X8: Final = 0x3013
"""Raw Bayer data of 8 bits; rows of green and blue come first. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGRBG8_1X8: Final = 0x3002
"""Raw Bayer data of 8 bits; rows of green and red come first. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SRGGB8_1X8: Final = 0x3014
"""Raw Bayer data of 8 bits; rows of red and green come first. Documented in v4l/subdev-formats.rst."""
