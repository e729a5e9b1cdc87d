"""HDR10 metadata."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# v4l2_colorimetry_control: Controls that describe video of high dynamic range, for codecs and for HDMI receivers and
# transmitters.

V4L2_CID_COLORIMETRY_CLASS_BASE: Final = 0x00A50900
"""Number from which the controls of the class are counted. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_CID_COLORIMETRY_CLASS: Final = 0x00A50001
"""Heading of the class of HDR controls, with a name only. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_CID_COLORIMETRY_HDR10_CLL_INFO: Final = 0x00A50900
"""How bright the content gets, as `v4l2_ctrl_hdr10_cll_info`. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_CID_COLORIMETRY_HDR10_MASTERING_DISPLAY: Final = 0x00A50901
"""What the display could show that the content was graded on, as `v4l2_ctrl_hdr10_mastering_display`. Documented in
v4l/ext-ctrls-colorimetry.rst.
"""

# v4l2_hdr10_mastering_limit: Bounds that the kernel enforces on the description of a mastering display.

V4L2_HDR10_MASTERING_PRIMARIES_X_LOW: Final = 5
"""Least x of a primary, 0.0001. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_PRIMARIES_X_HIGH: Final = 37000
"""Greatest x of a primary, 0.74. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_PRIMARIES_Y_LOW: Final = 5
"""Least y of a primary, 0.0001. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_PRIMARIES_Y_HIGH: Final = 42000
"""Greatest y of a primary, 0.84. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_WHITE_POINT_X_LOW: Final = 5
"""Least x of the white point, 0.0001. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_WHITE_POINT_X_HIGH: Final = 37000
"""Greatest x of the white point, 0.74. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_WHITE_POINT_Y_LOW: Final = 5
"""Least y of the white point, 0.0001. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_WHITE_POINT_Y_HIGH: Final = 42000
"""Greatest y of the white point, 0.84. Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_MAX_LUMA_LOW: Final = 50000
"""Least peak luminance, 5 cd/m². Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_MAX_LUMA_HIGH: Final = 100000000
"""Greatest peak luminance, 10000 cd/m². Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_MIN_LUMA_LOW: Final = 1
"""Least black luminance, 0.0001 cd/m². Documented in v4l/ext-ctrls-colorimetry.rst."""
V4L2_HDR10_MASTERING_MIN_LUMA_HIGH: Final = 50000
"""Greatest black luminance, 5 cd/m²; together with the least peak it is refused. Documented in
v4l/ext-ctrls-colorimetry.rst.
"""


class v4l2_ctrl_hdr10_cll_info(_s.Structure):
    """Content light level: bounds of brightness over a whole piece of HDR10 video. The program sets it for an encoder
    or transmitter, a driver for what it receives.

    Since Linux 5.13. Documented in v4l/ext-ctrls-colorimetry.rst.
    """

    max_content_light_level: int = _s.u16()
    """MaxCLL: bound of the brightest sample of all pictures; 0 for unknown. In cd/m². Set by the caller and written by
    the driver.
    """
    max_pic_average_light_level: int = _s.u16()
    """MaxFALL: bound of the highest average over a single picture; 0 for unknown. In cd/m². Set by the caller and
    written by the driver.
    """


class v4l2_ctrl_hdr10_mastering_display(_s.Structure):
    """Colour volume of the display that HDR10 video was graded on, as SMPTE ST 2086 defines it.

    Since Linux 5.13. Documented in v4l/ext-ctrls-colorimetry.rst.
    """

    display_primaries_x: _s.Array[int] = _s.array(_s.u16(), 3)
    """CIE 1931 x of the primaries green, blue and red, in this order. In 0.00002. From
    `V4L2_HDR10_MASTERING_PRIMARIES_X_LOW` to `V4L2_HDR10_MASTERING_PRIMARIES_X_HIGH`. Shape: 3. Set by the caller and
    written by the driver.
    """
    display_primaries_y: _s.Array[int] = _s.array(_s.u16(), 3)
    """CIE 1931 y of the same primaries. In 0.00002. From `V4L2_HDR10_MASTERING_PRIMARIES_Y_LOW` to
    `V4L2_HDR10_MASTERING_PRIMARIES_Y_HIGH`. Shape: 3. Set by the caller and written by the driver.
    """
    white_point_x: int = _s.u16()
    """CIE 1931 x of white; 15635 for D65. In 0.00002. From `V4L2_HDR10_MASTERING_WHITE_POINT_X_LOW` to
    `V4L2_HDR10_MASTERING_WHITE_POINT_X_HIGH`. Set by the caller and written by the driver.
    """
    white_point_y: int = _s.u16()
    """CIE 1931 y of white; 16450 for D65. In 0.00002. From `V4L2_HDR10_MASTERING_WHITE_POINT_Y_LOW` to
    `V4L2_HDR10_MASTERING_WHITE_POINT_Y_HIGH`. Set by the caller and written by the driver.
    """
    max_display_mastering_luminance: int = _s.u32()
    """Luminance of the display's brightest white. In 0.0001 cd/m². From `V4L2_HDR10_MASTERING_MAX_LUMA_LOW` to
    `V4L2_HDR10_MASTERING_MAX_LUMA_HIGH`. Set by the caller and written by the driver. The page calls it max_luminance,
    which no header does.
    """
    min_display_mastering_luminance: int = _s.u32()
    """Luminance of the display's darkest black. In 0.0001 cd/m². From `V4L2_HDR10_MASTERING_MIN_LUMA_LOW` to
    `V4L2_HDR10_MASTERING_MIN_LUMA_HIGH`. Set by the caller and written by the driver. The page calls it min_luminance.
    """
