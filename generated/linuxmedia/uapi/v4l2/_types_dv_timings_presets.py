"""DV timings that are ready for use."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._dv_timings import (
    V4L2_DV_BT_656_1120,
    V4L2_DV_BT_STD_CEA861,
    V4L2_DV_BT_STD_CVT,
    V4L2_DV_BT_STD_DMT,
    V4L2_DV_BT_STD_SDI,
    V4L2_DV_FL_CAN_REDUCE_FPS,
    V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE,
    V4L2_DV_FL_HALF_LINE,
    V4L2_DV_FL_HAS_CEA861_VIC,
    V4L2_DV_FL_HAS_HDMI_VIC,
    V4L2_DV_FL_HAS_PICTURE_ASPECT,
    V4L2_DV_FL_IS_CE_VIDEO,
    V4L2_DV_FL_REDUCED_BLANKING,
    V4L2_DV_HSYNC_POS_POL,
    V4L2_DV_INTERLACED,
    V4L2_DV_VSYNC_POS_POL,
    v4l2_bt_timings,
    v4l2_dv_timings,
)
from linuxmedia.uapi.v4l2._types_format import v4l2_fract

TYPE_CHECKING = False


V4L2_DV_BT_CEA_640X480P59_94: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 640, height 480, pixelclock 25175000, hfrontporch 16, hsync
96, hbackporch 48, vfrontporch 10, vsync 2, vbackporch 33, standards `V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CEA861`,
flags `V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 1. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_720X480I59_94: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 720, height 480, interlaced `V4L2_DV_INTERLACED`, pixelclock
13500000, hfrontporch 19, hsync 62, hbackporch 57, vfrontporch 4, vsync 3, vbackporch 15, il_vfrontporch 4, il_vsync 3,
il_vbackporch 16, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_HALF_LINE` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_PICTURE_ASPECT` | `V4L2_DV_FL_HAS_CEA861_VIC`, picture_aspect.numerator 4, picture_aspect.denominator 3,
cea861_vic 6. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_720X480P59_94: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 720, height 480, pixelclock 27000000, hfrontporch 16, hsync
62, hbackporch 60, vfrontporch 9, vsync 6, vbackporch 30, standards `V4L2_DV_BT_STD_CEA861`, flags
`V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_PICTURE_ASPECT` | `V4L2_DV_FL_HAS_CEA861_VIC`, picture_aspect.numerator 4,
picture_aspect.denominator 3, cea861_vic 2. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_720X576I50: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 720, height 576, interlaced `V4L2_DV_INTERLACED`, pixelclock
13500000, hfrontporch 12, hsync 63, hbackporch 69, vfrontporch 2, vsync 3, vbackporch 19, il_vfrontporch 2, il_vsync 3,
il_vbackporch 20, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_HALF_LINE` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_PICTURE_ASPECT` | `V4L2_DV_FL_HAS_CEA861_VIC`, picture_aspect.numerator 4, picture_aspect.denominator 3,
cea861_vic 21. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_720X576P50: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 720, height 576, pixelclock 27000000, hfrontporch 12, hsync
64, hbackporch 68, vfrontporch 5, vsync 5, vbackporch 39, standards `V4L2_DV_BT_STD_CEA861`, flags
`V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_PICTURE_ASPECT` | `V4L2_DV_FL_HAS_CEA861_VIC`, picture_aspect.numerator 4,
picture_aspect.denominator 3, cea861_vic 17. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1280X720P24: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 720, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 59400000, hfrontporch 1760, hsync 40, hbackporch 220, vfrontporch 5, vsync 5,
vbackporch 20, standards `V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 60. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1280X720P25: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 720, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 2420, hsync 40, hbackporch 220, vfrontporch 5, vsync 5,
vbackporch 20, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`,
cea861_vic 61. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1280X720P30: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 720, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 1760, hsync 40, hbackporch 220, vfrontporch 5, vsync 5,
vbackporch 20, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 62. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1280X720P50: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 720, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 440, hsync 40, hbackporch 220, vfrontporch 5, vsync 5,
vbackporch 20, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`,
cea861_vic 19. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1280X720P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 720, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 110, hsync 40, hbackporch 220, vfrontporch 5, vsync 5,
vbackporch 20, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 4. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1920X1080P24: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1080, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 638, hsync 44, hbackporch 148, vfrontporch 4, vsync 5,
vbackporch 36, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 32. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1920X1080P25: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1080, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 528, hsync 44, hbackporch 148, vfrontporch 4, vsync 5,
vbackporch 36, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`,
cea861_vic 33. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1920X1080P30: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1080, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 88, hsync 44, hbackporch 148, vfrontporch 4, vsync 5,
vbackporch 36, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 34. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1920X1080I50: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1080, interlaced `V4L2_DV_INTERLACED`,
polarities `V4L2_DV_HSYNC_POS_POL` | `V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 528, hsync 44,
hbackporch 148, vfrontporch 2, vsync 5, vbackporch 15, il_vfrontporch 2, il_vsync 5, il_vbackporch 16, standards
`V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_HALF_LINE` | `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`,
cea861_vic 20. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1920X1080P50: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1080, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 148500000, hfrontporch 528, hsync 44, hbackporch 148, vfrontporch 4, vsync 5,
vbackporch 36, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`,
cea861_vic 31. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1920X1080I60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1080, interlaced `V4L2_DV_INTERLACED`,
polarities `V4L2_DV_HSYNC_POS_POL` | `V4L2_DV_VSYNC_POS_POL`, pixelclock 74250000, hfrontporch 88, hsync 44,
hbackporch 148, vfrontporch 2, vsync 5, vbackporch 15, il_vfrontporch 2, il_vsync 5, il_vbackporch 16, standards
`V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_HALF_LINE` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 5. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_1920X1080P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1080, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 148500000, hfrontporch 88, hsync 44, hbackporch 148, vfrontporch 4, vsync 5,
vbackporch 36, standards `V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` |
`V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 16. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_3840X2160P24: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 3840, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 297000000, hfrontporch 1276, hsync 88, hbackporch 296, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC` | `V4L2_DV_FL_HAS_HDMI_VIC`, cea861_vic 93, hdmi_vic 3. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_3840X2160P25: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 3840, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 297000000, hfrontporch 1056, hsync 88, hbackporch 296, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC` |
`V4L2_DV_FL_HAS_HDMI_VIC`, cea861_vic 94, hdmi_vic 2. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_3840X2160P30: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 3840, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 297000000, hfrontporch 176, hsync 88, hbackporch 296, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC` | `V4L2_DV_FL_HAS_HDMI_VIC`, cea861_vic 95, hdmi_vic 1. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_3840X2160P50: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 3840, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 594000000, hfrontporch 1056, hsync 88, hbackporch 296, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`,
cea861_vic 96. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_3840X2160P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 3840, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 594000000, hfrontporch 176, hsync 88, hbackporch 296, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 97. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_4096X2160P24: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 4096, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 297000000, hfrontporch 1020, hsync 88, hbackporch 296, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC` | `V4L2_DV_FL_HAS_HDMI_VIC`, cea861_vic 98, hdmi_vic 4. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_4096X2160P25: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 4096, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 297000000, hfrontporch 968, hsync 88, hbackporch 128, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`,
cea861_vic 99. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_4096X2160P30: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 4096, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 297000000, hfrontporch 88, hsync 88, hbackporch 128, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 100. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_4096X2160P50: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 4096, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 594000000, hfrontporch 968, hsync 88, hbackporch 128, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_IS_CE_VIDEO` | `V4L2_DV_FL_HAS_CEA861_VIC`,
cea861_vic 101. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_CEA_4096X2160P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 4096, height 2160, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 594000000, hfrontporch 88, hsync 88, hbackporch 128, vfrontporch 8, vsync 10,
vbackporch 72, standards `V4L2_DV_BT_STD_CEA861`, flags `V4L2_DV_FL_CAN_REDUCE_FPS` | `V4L2_DV_FL_IS_CE_VIDEO` |
`V4L2_DV_FL_HAS_CEA861_VIC`, cea861_vic 102. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_640X350P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 640, height 350, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 31500000, hfrontporch 32, hsync 64, hbackporch 96, vfrontporch 32, vsync 3, vbackporch 60, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_640X400P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 640, height 400, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 31500000, hfrontporch 32, hsync 64, hbackporch 96, vfrontporch 1, vsync 3, vbackporch 41, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_720X400P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 720, height 400, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 35500000, hfrontporch 36, hsync 72, hbackporch 108, vfrontporch 1, vsync 3, vbackporch 42, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_640X480P72: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 640, height 480, pixelclock 31500000, hfrontporch 24, hsync
40, hbackporch 128, vfrontporch 9, vsync 3, vbackporch 28, standards `V4L2_DV_BT_STD_DMT`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_640X480P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 640, height 480, pixelclock 31500000, hfrontporch 16, hsync
64, hbackporch 120, vfrontporch 1, vsync 3, vbackporch 16, standards `V4L2_DV_BT_STD_DMT`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_640X480P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 640, height 480, pixelclock 36000000, hfrontporch 56, hsync
56, hbackporch 80, vfrontporch 1, vsync 3, vbackporch 25, standards `V4L2_DV_BT_STD_DMT`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_800X600P56: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 800, height 600, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 36000000, hfrontporch 24, hsync 72, hbackporch 128, vfrontporch 1, vsync 2,
vbackporch 22, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_800X600P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 800, height 600, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 40000000, hfrontporch 40, hsync 128, hbackporch 88, vfrontporch 1, vsync 4,
vbackporch 23, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_800X600P72: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 800, height 600, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 50000000, hfrontporch 56, hsync 120, hbackporch 64, vfrontporch 37, vsync 6,
vbackporch 23, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_800X600P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 800, height 600, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 49500000, hfrontporch 16, hsync 80, hbackporch 160, vfrontporch 1, vsync 3,
vbackporch 21, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_800X600P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 800, height 600, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 56250000, hfrontporch 32, hsync 64, hbackporch 152, vfrontporch 1, vsync 3,
vbackporch 27, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_800X600P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 800, height 600, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 73250000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 29, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_848X480P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 848, height 480, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 33750000, hfrontporch 16, hsync 112, hbackporch 112, vfrontporch 6, vsync 8,
vbackporch 23, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1024X768I43: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1024, height 768, interlaced `V4L2_DV_INTERLACED`,
polarities `V4L2_DV_HSYNC_POS_POL` | `V4L2_DV_VSYNC_POS_POL`, pixelclock 44900000, hfrontporch 8, hsync 176,
hbackporch 56, vsync 4, vbackporch 20, il_vsync 4, il_vbackporch 21, standards `V4L2_DV_BT_STD_DMT`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1024X768P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1024, height 768, pixelclock 65000000, hfrontporch 24, hsync
136, hbackporch 160, vfrontporch 3, vsync 6, vbackporch 29, standards `V4L2_DV_BT_STD_DMT`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1024X768P70: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1024, height 768, pixelclock 75000000, hfrontporch 24, hsync
136, hbackporch 144, vfrontporch 3, vsync 6, vbackporch 29, standards `V4L2_DV_BT_STD_DMT`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1024X768P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1024, height 768, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 78750000, hfrontporch 16, hsync 96, hbackporch 176, vfrontporch 1, vsync 3,
vbackporch 28, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1024X768P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1024, height 768, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 94500000, hfrontporch 48, hsync 96, hbackporch 208, vfrontporch 1, vsync 3,
vbackporch 36, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1024X768P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1024, height 768, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 115500000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 38, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1152X864P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1152, height 864, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 108000000, hfrontporch 64, hsync 128, hbackporch 256, vfrontporch 1, vsync 3,
vbackporch 32, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X768P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 768, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 68250000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 7, vbackporch 12, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X768P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 768, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 79500000, hfrontporch 64, hsync 128, hbackporch 192, vfrontporch 3, vsync 7, vbackporch 20, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X768P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 768, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 102250000, hfrontporch 80, hsync 128, hbackporch 208, vfrontporch 3, vsync 7, vbackporch 27, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X768P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 768, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 117500000, hfrontporch 80, hsync 136, hbackporch 216, vfrontporch 3, vsync 7, vbackporch 31, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X768P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 768, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 140250000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 7, vbackporch 35, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X800P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 800, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 71000000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 14, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X800P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 800, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 83500000, hfrontporch 72, hsync 128, hbackporch 200, vfrontporch 3, vsync 6, vbackporch 22, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X800P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 800, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 106500000, hfrontporch 80, hsync 128, hbackporch 208, vfrontporch 3, vsync 6, vbackporch 29, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X800P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 800, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 122500000, hfrontporch 80, hsync 136, hbackporch 216, vfrontporch 3, vsync 6, vbackporch 34, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X800P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 800, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 146250000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 38, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X960P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 960, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 108000000, hfrontporch 96, hsync 112, hbackporch 312, vfrontporch 1, vsync 3,
vbackporch 36, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X960P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 960, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 148500000, hfrontporch 64, hsync 160, hbackporch 224, vfrontporch 1, vsync 3,
vbackporch 47, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X960P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 960, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 175500000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 50, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X1024P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 1024, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 108000000, hfrontporch 48, hsync 112, hbackporch 248, vfrontporch 1, vsync 3,
vbackporch 38, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X1024P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 1024, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 135000000, hfrontporch 16, hsync 144, hbackporch 248, vfrontporch 1, vsync 3,
vbackporch 38, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X1024P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 1024, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 157500000, hfrontporch 64, hsync 160, hbackporch 224, vfrontporch 1, vsync 3,
vbackporch 44, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1280X1024P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1280, height 1024, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 187250000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 7, vbackporch 50, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1360X768P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1360, height 768, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 85500000, hfrontporch 64, hsync 112, hbackporch 256, vfrontporch 3, vsync 6,
vbackporch 18, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1360X768P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1360, height 768, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 148250000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 5, vbackporch 37, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1366X768P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1366, height 768, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 85500000, hfrontporch 70, hsync 143, hbackporch 213, vfrontporch 3, vsync 3,
vbackporch 24, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1366X768P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1366, height 768, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 72000000, hfrontporch 14, hsync 56, hbackporch 64, vfrontporch 1, vsync 3,
vbackporch 28, standards `V4L2_DV_BT_STD_DMT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1400X1050P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1400, height 1050, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 101000000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 23, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1400X1050P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1400, height 1050, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 121750000, hfrontporch 88, hsync 144, hbackporch 232, vfrontporch 3, vsync 4, vbackporch 32, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1400X1050P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1400, height 1050, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 156000000, hfrontporch 104, hsync 144, hbackporch 248, vfrontporch 3, vsync 4, vbackporch 42, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1400X1050P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1400, height 1050, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 179500000, hfrontporch 104, hsync 152, hbackporch 256, vfrontporch 3, vsync 4, vbackporch 48, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1400X1050P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1400, height 1050, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 208000000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 55, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1440X900P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1440, height 900, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 88750000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 17, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1440X900P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1440, height 900, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 106500000, hfrontporch 80, hsync 152, hbackporch 232, vfrontporch 3, vsync 6, vbackporch 25, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1440X900P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1440, height 900, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 136750000, hfrontporch 96, hsync 152, hbackporch 248, vfrontporch 3, vsync 6, vbackporch 33, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1440X900P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1440, height 900, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 157000000, hfrontporch 104, hsync 152, hbackporch 256, vfrontporch 3, vsync 6, vbackporch 39, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1440X900P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1440, height 900, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 182750000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 44, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1600X900P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1600, height 900, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 108000000, hfrontporch 24, hsync 80, hbackporch 96, vfrontporch 1, vsync 3,
vbackporch 96, standards `V4L2_DV_BT_STD_DMT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1600X1200P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1600, height 1200, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 162000000, hfrontporch 64, hsync 192, hbackporch 304, vfrontporch 1, vsync 3,
vbackporch 46, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1600X1200P65: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1600, height 1200, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 175500000, hfrontporch 64, hsync 192, hbackporch 304, vfrontporch 1, vsync 3,
vbackporch 46, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1600X1200P70: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1600, height 1200, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 189000000, hfrontporch 64, hsync 192, hbackporch 304, vfrontporch 1, vsync 3,
vbackporch 46, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1600X1200P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1600, height 1200, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 202500000, hfrontporch 64, hsync 192, hbackporch 304, vfrontporch 1, vsync 3,
vbackporch 46, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1600X1200P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1600, height 1200, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 229500000, hfrontporch 64, hsync 192, hbackporch 304, vfrontporch 1, vsync 3,
vbackporch 46, standards `V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1600X1200P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1600, height 1200, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 268250000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 64, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1680X1050P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1680, height 1050, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 119000000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 21, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1680X1050P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1680, height 1050, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 146250000, hfrontporch 104, hsync 176, hbackporch 280, vfrontporch 3, vsync 6, vbackporch 30, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1680X1050P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1680, height 1050, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 187000000, hfrontporch 120, hsync 176, hbackporch 296, vfrontporch 3, vsync 6, vbackporch 40, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1680X1050P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1680, height 1050, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 214750000, hfrontporch 128, hsync 176, hbackporch 304, vfrontporch 3, vsync 6, vbackporch 46, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1680X1050P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1680, height 1050, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 245500000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 53, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1792X1344P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1792, height 1344, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 204750000, hfrontporch 128, hsync 200, hbackporch 328, vfrontporch 1, vsync 3, vbackporch 46, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1792X1344P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1792, height 1344, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 261000000, hfrontporch 96, hsync 216, hbackporch 352, vfrontporch 1, vsync 3, vbackporch 69, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1792X1344P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1792, height 1344, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 333250000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 72, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1856X1392P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1856, height 1392, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 218250000, hfrontporch 96, hsync 224, hbackporch 352, vfrontporch 1, vsync 3, vbackporch 43, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1856X1392P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1856, height 1392, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 288000000, hfrontporch 128, hsync 224, hbackporch 352, vfrontporch 1, vsync 3, vbackporch 104, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1856X1392P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1856, height 1392, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 356500000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 75, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1920X1200P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1200, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 154000000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 26, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1920X1200P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1200, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 193250000, hfrontporch 136, hsync 200, hbackporch 336, vfrontporch 3, vsync 6, vbackporch 36, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1920X1200P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1200, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 245250000, hfrontporch 136, hsync 208, hbackporch 344, vfrontporch 3, vsync 6, vbackporch 46, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1920X1200P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1200, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 281250000, hfrontporch 144, hsync 208, hbackporch 352, vfrontporch 3, vsync 6, vbackporch 53, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1920X1200P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1200, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 317000000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 62, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1920X1440P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1440, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 234000000, hfrontporch 128, hsync 208, hbackporch 344, vfrontporch 1, vsync 3, vbackporch 56, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1920X1440P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1440, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 297000000, hfrontporch 144, hsync 224, hbackporch 352, vfrontporch 1, vsync 3, vbackporch 56, standards
`V4L2_DV_BT_STD_DMT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_1920X1440P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 1920, height 1440, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 380500000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 4, vbackporch 78, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_2048X1152P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 2048, height 1152, polarities `V4L2_DV_HSYNC_POS_POL` |
`V4L2_DV_VSYNC_POS_POL`, pixelclock 162000000, hfrontporch 26, hsync 80, hbackporch 96, vfrontporch 1, vsync 3,
vbackporch 44, standards `V4L2_DV_BT_STD_DMT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_2560X1600P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 2560, height 1600, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 268500000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 37, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_2560X1600P60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 2560, height 1600, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 348500000, hfrontporch 192, hsync 280, hbackporch 472, vfrontporch 3, vsync 6, vbackporch 49, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_2560X1600P75: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 2560, height 1600, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 443250000, hfrontporch 208, hsync 280, hbackporch 488, vfrontporch 3, vsync 6, vbackporch 63, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_2560X1600P85: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 2560, height 1600, polarities `V4L2_DV_VSYNC_POS_POL`,
pixelclock 505250000, hfrontporch 208, hsync 280, hbackporch 488, vfrontporch 3, vsync 6, vbackporch 73, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_2560X1600P120_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 2560, height 1600, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 552750000, hfrontporch 48, hsync 32, hbackporch 80, vfrontporch 3, vsync 6, vbackporch 85, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_4096X2160P60_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 4096, height 2160, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 556744000, hfrontporch 8, hsync 32, hbackporch 40, vfrontporch 48, vsync 8, vbackporch 6, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_4096X2160P59_94_RB: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 4096, height 2160, polarities `V4L2_DV_HSYNC_POS_POL`,
pixelclock 556188000, hfrontporch 8, hsync 32, hbackporch 40, vfrontporch 48, vsync 8, vbackporch 6, standards
`V4L2_DV_BT_STD_DMT` | `V4L2_DV_BT_STD_CVT`, flags `V4L2_DV_FL_REDUCED_BLANKING`. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_SDI_720X487I60: v4l2_dv_timings
"""`v4l2_dv_timings` with type `V4L2_DV_BT_656_1120`, width 720, height 487, interlaced `V4L2_DV_INTERLACED`, polarities
`V4L2_DV_HSYNC_POS_POL`, pixelclock 13500000, hfrontporch 16, hsync 121, vsync 19, il_vsync 19, standards
`V4L2_DV_BT_STD_SDI`, flags `V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE`. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_BT_DMT_640X480P60: v4l2_dv_timings
"""Another name of `V4L2_DV_BT_CEA_640X480P59_94`. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_BT_DMT_1280X720P60: v4l2_dv_timings
"""Another name of `V4L2_DV_BT_CEA_1280X720P60`. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_BT_DMT_1920X1080P60: v4l2_dv_timings
"""Another name of `V4L2_DV_BT_CEA_1920X1080P60`. Documented in v4l/vidioc-g-dv-timings.rst."""


if not TYPE_CHECKING:
    __getattr__ = _s.on_demand(
        __name__,
        presets={
            "V4L2_DV_BT_CEA_640X480P59_94": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=640,
                    height=480,
                    pixelclock=25175000,
                    hfrontporch=16,
                    hsync=96,
                    hbackporch=48,
                    vfrontporch=10,
                    vsync=2,
                    vbackporch=33,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=1,
                ),
            ),
            "V4L2_DV_BT_CEA_720X480I59_94": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=720,
                    height=480,
                    interlaced=V4L2_DV_INTERLACED,
                    pixelclock=13500000,
                    hfrontporch=19,
                    hsync=62,
                    hbackporch=57,
                    vfrontporch=4,
                    vsync=3,
                    vbackporch=15,
                    il_vfrontporch=4,
                    il_vsync=3,
                    il_vbackporch=16,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_HALF_LINE
                    | V4L2_DV_FL_IS_CE_VIDEO
                    | V4L2_DV_FL_HAS_PICTURE_ASPECT
                    | V4L2_DV_FL_HAS_CEA861_VIC,
                    picture_aspect=_s.preset(v4l2_fract, numerator=4, denominator=3),
                    cea861_vic=6,
                ),
            ),
            "V4L2_DV_BT_CEA_720X480P59_94": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=720,
                    height=480,
                    pixelclock=27000000,
                    hfrontporch=16,
                    hsync=62,
                    hbackporch=60,
                    vfrontporch=9,
                    vsync=6,
                    vbackporch=30,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_PICTURE_ASPECT | V4L2_DV_FL_HAS_CEA861_VIC,
                    picture_aspect=_s.preset(v4l2_fract, numerator=4, denominator=3),
                    cea861_vic=2,
                ),
            ),
            "V4L2_DV_BT_CEA_720X576I50": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=720,
                    height=576,
                    interlaced=V4L2_DV_INTERLACED,
                    pixelclock=13500000,
                    hfrontporch=12,
                    hsync=63,
                    hbackporch=69,
                    vfrontporch=2,
                    vsync=3,
                    vbackporch=19,
                    il_vfrontporch=2,
                    il_vsync=3,
                    il_vbackporch=20,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_HALF_LINE
                    | V4L2_DV_FL_IS_CE_VIDEO
                    | V4L2_DV_FL_HAS_PICTURE_ASPECT
                    | V4L2_DV_FL_HAS_CEA861_VIC,
                    picture_aspect=_s.preset(v4l2_fract, numerator=4, denominator=3),
                    cea861_vic=21,
                ),
            ),
            "V4L2_DV_BT_CEA_720X576P50": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=720,
                    height=576,
                    pixelclock=27000000,
                    hfrontporch=12,
                    hsync=64,
                    hbackporch=68,
                    vfrontporch=5,
                    vsync=5,
                    vbackporch=39,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_PICTURE_ASPECT | V4L2_DV_FL_HAS_CEA861_VIC,
                    picture_aspect=_s.preset(v4l2_fract, numerator=4, denominator=3),
                    cea861_vic=17,
                ),
            ),
            "V4L2_DV_BT_CEA_1280X720P24": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=720,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=59400000,
                    hfrontporch=1760,
                    hsync=40,
                    hbackporch=220,
                    vfrontporch=5,
                    vsync=5,
                    vbackporch=20,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=60,
                ),
            ),
            "V4L2_DV_BT_CEA_1280X720P25": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=720,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=2420,
                    hsync=40,
                    hbackporch=220,
                    vfrontporch=5,
                    vsync=5,
                    vbackporch=20,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=61,
                ),
            ),
            "V4L2_DV_BT_CEA_1280X720P30": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=720,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=1760,
                    hsync=40,
                    hbackporch=220,
                    vfrontporch=5,
                    vsync=5,
                    vbackporch=20,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=62,
                ),
            ),
            "V4L2_DV_BT_CEA_1280X720P50": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=720,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=440,
                    hsync=40,
                    hbackporch=220,
                    vfrontporch=5,
                    vsync=5,
                    vbackporch=20,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=19,
                ),
            ),
            "V4L2_DV_BT_CEA_1280X720P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=720,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=110,
                    hsync=40,
                    hbackporch=220,
                    vfrontporch=5,
                    vsync=5,
                    vbackporch=20,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=4,
                ),
            ),
            "V4L2_DV_BT_CEA_1920X1080P24": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1080,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=638,
                    hsync=44,
                    hbackporch=148,
                    vfrontporch=4,
                    vsync=5,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=32,
                ),
            ),
            "V4L2_DV_BT_CEA_1920X1080P25": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1080,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=528,
                    hsync=44,
                    hbackporch=148,
                    vfrontporch=4,
                    vsync=5,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=33,
                ),
            ),
            "V4L2_DV_BT_CEA_1920X1080P30": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1080,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=88,
                    hsync=44,
                    hbackporch=148,
                    vfrontporch=4,
                    vsync=5,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=34,
                ),
            ),
            "V4L2_DV_BT_CEA_1920X1080I50": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1080,
                    interlaced=V4L2_DV_INTERLACED,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=528,
                    hsync=44,
                    hbackporch=148,
                    vfrontporch=2,
                    vsync=5,
                    vbackporch=15,
                    il_vfrontporch=2,
                    il_vsync=5,
                    il_vbackporch=16,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_HALF_LINE | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=20,
                ),
            ),
            "V4L2_DV_BT_CEA_1920X1080P50": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1080,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=148500000,
                    hfrontporch=528,
                    hsync=44,
                    hbackporch=148,
                    vfrontporch=4,
                    vsync=5,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=31,
                ),
            ),
            "V4L2_DV_BT_CEA_1920X1080I60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1080,
                    interlaced=V4L2_DV_INTERLACED,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=88,
                    hsync=44,
                    hbackporch=148,
                    vfrontporch=2,
                    vsync=5,
                    vbackporch=15,
                    il_vfrontporch=2,
                    il_vsync=5,
                    il_vbackporch=16,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS
                    | V4L2_DV_FL_HALF_LINE
                    | V4L2_DV_FL_IS_CE_VIDEO
                    | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=5,
                ),
            ),
            "V4L2_DV_BT_CEA_1920X1080P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1080,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=148500000,
                    hfrontporch=88,
                    hsync=44,
                    hbackporch=148,
                    vfrontporch=4,
                    vsync=5,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=16,
                ),
            ),
            "V4L2_DV_BT_CEA_3840X2160P24": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=3840,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=297000000,
                    hfrontporch=1276,
                    hsync=88,
                    hbackporch=296,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS
                    | V4L2_DV_FL_IS_CE_VIDEO
                    | V4L2_DV_FL_HAS_CEA861_VIC
                    | V4L2_DV_FL_HAS_HDMI_VIC,
                    cea861_vic=93,
                    hdmi_vic=3,
                ),
            ),
            "V4L2_DV_BT_CEA_3840X2160P25": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=3840,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=297000000,
                    hfrontporch=1056,
                    hsync=88,
                    hbackporch=296,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC | V4L2_DV_FL_HAS_HDMI_VIC,
                    cea861_vic=94,
                    hdmi_vic=2,
                ),
            ),
            "V4L2_DV_BT_CEA_3840X2160P30": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=3840,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=297000000,
                    hfrontporch=176,
                    hsync=88,
                    hbackporch=296,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS
                    | V4L2_DV_FL_IS_CE_VIDEO
                    | V4L2_DV_FL_HAS_CEA861_VIC
                    | V4L2_DV_FL_HAS_HDMI_VIC,
                    cea861_vic=95,
                    hdmi_vic=1,
                ),
            ),
            "V4L2_DV_BT_CEA_3840X2160P50": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=3840,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=594000000,
                    hfrontporch=1056,
                    hsync=88,
                    hbackporch=296,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=96,
                ),
            ),
            "V4L2_DV_BT_CEA_3840X2160P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=3840,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=594000000,
                    hfrontporch=176,
                    hsync=88,
                    hbackporch=296,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=97,
                ),
            ),
            "V4L2_DV_BT_CEA_4096X2160P24": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=4096,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=297000000,
                    hfrontporch=1020,
                    hsync=88,
                    hbackporch=296,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS
                    | V4L2_DV_FL_IS_CE_VIDEO
                    | V4L2_DV_FL_HAS_CEA861_VIC
                    | V4L2_DV_FL_HAS_HDMI_VIC,
                    cea861_vic=98,
                    hdmi_vic=4,
                ),
            ),
            "V4L2_DV_BT_CEA_4096X2160P25": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=4096,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=297000000,
                    hfrontporch=968,
                    hsync=88,
                    hbackporch=128,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=99,
                ),
            ),
            "V4L2_DV_BT_CEA_4096X2160P30": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=4096,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=297000000,
                    hfrontporch=88,
                    hsync=88,
                    hbackporch=128,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=100,
                ),
            ),
            "V4L2_DV_BT_CEA_4096X2160P50": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=4096,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=594000000,
                    hfrontporch=968,
                    hsync=88,
                    hbackporch=128,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=101,
                ),
            ),
            "V4L2_DV_BT_CEA_4096X2160P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=4096,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=594000000,
                    hfrontporch=88,
                    hsync=88,
                    hbackporch=128,
                    vfrontporch=8,
                    vsync=10,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=102,
                ),
            ),
            "V4L2_DV_BT_DMT_640X350P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=640,
                    height=350,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=31500000,
                    hfrontporch=32,
                    hsync=64,
                    hbackporch=96,
                    vfrontporch=32,
                    vsync=3,
                    vbackporch=60,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_640X400P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=640,
                    height=400,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=31500000,
                    hfrontporch=32,
                    hsync=64,
                    hbackporch=96,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=41,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_720X400P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=720,
                    height=400,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=35500000,
                    hfrontporch=36,
                    hsync=72,
                    hbackporch=108,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=42,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_640X480P72": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=640,
                    height=480,
                    pixelclock=31500000,
                    hfrontporch=24,
                    hsync=40,
                    hbackporch=128,
                    vfrontporch=9,
                    vsync=3,
                    vbackporch=28,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_640X480P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=640,
                    height=480,
                    pixelclock=31500000,
                    hfrontporch=16,
                    hsync=64,
                    hbackporch=120,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=16,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_640X480P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=640,
                    height=480,
                    pixelclock=36000000,
                    hfrontporch=56,
                    hsync=56,
                    hbackporch=80,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=25,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_800X600P56": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=800,
                    height=600,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=36000000,
                    hfrontporch=24,
                    hsync=72,
                    hbackporch=128,
                    vfrontporch=1,
                    vsync=2,
                    vbackporch=22,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_800X600P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=800,
                    height=600,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=40000000,
                    hfrontporch=40,
                    hsync=128,
                    hbackporch=88,
                    vfrontporch=1,
                    vsync=4,
                    vbackporch=23,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_800X600P72": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=800,
                    height=600,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=50000000,
                    hfrontporch=56,
                    hsync=120,
                    hbackporch=64,
                    vfrontporch=37,
                    vsync=6,
                    vbackporch=23,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_800X600P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=800,
                    height=600,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=49500000,
                    hfrontporch=16,
                    hsync=80,
                    hbackporch=160,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=21,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_800X600P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=800,
                    height=600,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=56250000,
                    hfrontporch=32,
                    hsync=64,
                    hbackporch=152,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=27,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_800X600P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=800,
                    height=600,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=73250000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=29,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_848X480P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=848,
                    height=480,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=33750000,
                    hfrontporch=16,
                    hsync=112,
                    hbackporch=112,
                    vfrontporch=6,
                    vsync=8,
                    vbackporch=23,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1024X768I43": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1024,
                    height=768,
                    interlaced=V4L2_DV_INTERLACED,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=44900000,
                    hfrontporch=8,
                    hsync=176,
                    hbackporch=56,
                    vsync=4,
                    vbackporch=20,
                    il_vsync=4,
                    il_vbackporch=21,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1024X768P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1024,
                    height=768,
                    pixelclock=65000000,
                    hfrontporch=24,
                    hsync=136,
                    hbackporch=160,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=29,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1024X768P70": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1024,
                    height=768,
                    pixelclock=75000000,
                    hfrontporch=24,
                    hsync=136,
                    hbackporch=144,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=29,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1024X768P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1024,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=78750000,
                    hfrontporch=16,
                    hsync=96,
                    hbackporch=176,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=28,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1024X768P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1024,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=94500000,
                    hfrontporch=48,
                    hsync=96,
                    hbackporch=208,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1024X768P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1024,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=115500000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=38,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1152X864P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1152,
                    height=864,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=108000000,
                    hfrontporch=64,
                    hsync=128,
                    hbackporch=256,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=32,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X768P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=68250000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=7,
                    vbackporch=12,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X768P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=768,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=79500000,
                    hfrontporch=64,
                    hsync=128,
                    hbackporch=192,
                    vfrontporch=3,
                    vsync=7,
                    vbackporch=20,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X768P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=768,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=102250000,
                    hfrontporch=80,
                    hsync=128,
                    hbackporch=208,
                    vfrontporch=3,
                    vsync=7,
                    vbackporch=27,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X768P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=768,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=117500000,
                    hfrontporch=80,
                    hsync=136,
                    hbackporch=216,
                    vfrontporch=3,
                    vsync=7,
                    vbackporch=31,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X768P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=140250000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=7,
                    vbackporch=35,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X800P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=800,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=71000000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=14,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X800P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=800,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=83500000,
                    hfrontporch=72,
                    hsync=128,
                    hbackporch=200,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=22,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X800P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=800,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=106500000,
                    hfrontporch=80,
                    hsync=128,
                    hbackporch=208,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=29,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X800P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=800,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=122500000,
                    hfrontporch=80,
                    hsync=136,
                    hbackporch=216,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=34,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X800P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=800,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=146250000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=38,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X960P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=960,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=108000000,
                    hfrontporch=96,
                    hsync=112,
                    hbackporch=312,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X960P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=960,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=148500000,
                    hfrontporch=64,
                    hsync=160,
                    hbackporch=224,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=47,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X960P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=960,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=175500000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=50,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X1024P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=1024,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=108000000,
                    hfrontporch=48,
                    hsync=112,
                    hbackporch=248,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=38,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X1024P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=1024,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=135000000,
                    hfrontporch=16,
                    hsync=144,
                    hbackporch=248,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=38,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X1024P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=1024,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=157500000,
                    hfrontporch=64,
                    hsync=160,
                    hbackporch=224,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=44,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X1024P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=1024,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=187250000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=7,
                    vbackporch=50,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1360X768P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1360,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=85500000,
                    hfrontporch=64,
                    hsync=112,
                    hbackporch=256,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=18,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1360X768P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1360,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=148250000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=5,
                    vbackporch=37,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1366X768P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1366,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=85500000,
                    hfrontporch=70,
                    hsync=143,
                    hbackporch=213,
                    vfrontporch=3,
                    vsync=3,
                    vbackporch=24,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1366X768P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1366,
                    height=768,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=72000000,
                    hfrontporch=14,
                    hsync=56,
                    hbackporch=64,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=28,
                    standards=V4L2_DV_BT_STD_DMT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1400X1050P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1400,
                    height=1050,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=101000000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=23,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1400X1050P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1400,
                    height=1050,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=121750000,
                    hfrontporch=88,
                    hsync=144,
                    hbackporch=232,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=32,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1400X1050P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1400,
                    height=1050,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=156000000,
                    hfrontporch=104,
                    hsync=144,
                    hbackporch=248,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=42,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1400X1050P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1400,
                    height=1050,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=179500000,
                    hfrontporch=104,
                    hsync=152,
                    hbackporch=256,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=48,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1400X1050P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1400,
                    height=1050,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=208000000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=55,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1440X900P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1440,
                    height=900,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=88750000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=17,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1440X900P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1440,
                    height=900,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=106500000,
                    hfrontporch=80,
                    hsync=152,
                    hbackporch=232,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=25,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1440X900P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1440,
                    height=900,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=136750000,
                    hfrontporch=96,
                    hsync=152,
                    hbackporch=248,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=33,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1440X900P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1440,
                    height=900,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=157000000,
                    hfrontporch=104,
                    hsync=152,
                    hbackporch=256,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=39,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1440X900P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1440,
                    height=900,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=182750000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=44,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1600X900P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1600,
                    height=900,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=108000000,
                    hfrontporch=24,
                    hsync=80,
                    hbackporch=96,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=96,
                    standards=V4L2_DV_BT_STD_DMT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1600X1200P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1600,
                    height=1200,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=162000000,
                    hfrontporch=64,
                    hsync=192,
                    hbackporch=304,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=46,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1600X1200P65": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1600,
                    height=1200,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=175500000,
                    hfrontporch=64,
                    hsync=192,
                    hbackporch=304,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=46,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1600X1200P70": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1600,
                    height=1200,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=189000000,
                    hfrontporch=64,
                    hsync=192,
                    hbackporch=304,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=46,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1600X1200P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1600,
                    height=1200,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=202500000,
                    hfrontporch=64,
                    hsync=192,
                    hbackporch=304,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=46,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1600X1200P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1600,
                    height=1200,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=229500000,
                    hfrontporch=64,
                    hsync=192,
                    hbackporch=304,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=46,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1600X1200P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1600,
                    height=1200,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=268250000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=64,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1680X1050P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1680,
                    height=1050,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=119000000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=21,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1680X1050P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1680,
                    height=1050,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=146250000,
                    hfrontporch=104,
                    hsync=176,
                    hbackporch=280,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=30,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1680X1050P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1680,
                    height=1050,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=187000000,
                    hfrontporch=120,
                    hsync=176,
                    hbackporch=296,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=40,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1680X1050P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1680,
                    height=1050,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=214750000,
                    hfrontporch=128,
                    hsync=176,
                    hbackporch=304,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=46,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1680X1050P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1680,
                    height=1050,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=245500000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=53,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1792X1344P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1792,
                    height=1344,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=204750000,
                    hfrontporch=128,
                    hsync=200,
                    hbackporch=328,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=46,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1792X1344P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1792,
                    height=1344,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=261000000,
                    hfrontporch=96,
                    hsync=216,
                    hbackporch=352,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=69,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1792X1344P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1792,
                    height=1344,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=333250000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=72,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1856X1392P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1856,
                    height=1392,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=218250000,
                    hfrontporch=96,
                    hsync=224,
                    hbackporch=352,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=43,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1856X1392P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1856,
                    height=1392,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=288000000,
                    hfrontporch=128,
                    hsync=224,
                    hbackporch=352,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=104,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1856X1392P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1856,
                    height=1392,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=356500000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=75,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1200P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1200,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=154000000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=26,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1200P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1200,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=193250000,
                    hfrontporch=136,
                    hsync=200,
                    hbackporch=336,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1200P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1200,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=245250000,
                    hfrontporch=136,
                    hsync=208,
                    hbackporch=344,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=46,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1200P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1200,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=281250000,
                    hfrontporch=144,
                    hsync=208,
                    hbackporch=352,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=53,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1200P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1200,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=317000000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=62,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1440P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1440,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=234000000,
                    hfrontporch=128,
                    hsync=208,
                    hbackporch=344,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=56,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1440P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1440,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=297000000,
                    hfrontporch=144,
                    hsync=224,
                    hbackporch=352,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=56,
                    standards=V4L2_DV_BT_STD_DMT,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1440P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1440,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=380500000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=4,
                    vbackporch=78,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_2048X1152P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=2048,
                    height=1152,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=162000000,
                    hfrontporch=26,
                    hsync=80,
                    hbackporch=96,
                    vfrontporch=1,
                    vsync=3,
                    vbackporch=44,
                    standards=V4L2_DV_BT_STD_DMT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_2560X1600P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=2560,
                    height=1600,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=268500000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=37,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_2560X1600P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=2560,
                    height=1600,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=348500000,
                    hfrontporch=192,
                    hsync=280,
                    hbackporch=472,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=49,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_2560X1600P75": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=2560,
                    height=1600,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=443250000,
                    hfrontporch=208,
                    hsync=280,
                    hbackporch=488,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=63,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_2560X1600P85": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=2560,
                    height=1600,
                    polarities=V4L2_DV_VSYNC_POS_POL,
                    pixelclock=505250000,
                    hfrontporch=208,
                    hsync=280,
                    hbackporch=488,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=73,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                ),
            ),
            "V4L2_DV_BT_DMT_2560X1600P120_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=2560,
                    height=1600,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=552750000,
                    hfrontporch=48,
                    hsync=32,
                    hbackporch=80,
                    vfrontporch=3,
                    vsync=6,
                    vbackporch=85,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_4096X2160P60_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=4096,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=556744000,
                    hfrontporch=8,
                    hsync=32,
                    hbackporch=40,
                    vfrontporch=48,
                    vsync=8,
                    vbackporch=6,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_DMT_4096X2160P59_94_RB": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=4096,
                    height=2160,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=556188000,
                    hfrontporch=8,
                    hsync=32,
                    hbackporch=40,
                    vfrontporch=48,
                    vsync=8,
                    vbackporch=6,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CVT,
                    flags=V4L2_DV_FL_REDUCED_BLANKING,
                ),
            ),
            "V4L2_DV_BT_SDI_720X487I60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=720,
                    height=487,
                    interlaced=V4L2_DV_INTERLACED,
                    polarities=V4L2_DV_HSYNC_POS_POL,
                    pixelclock=13500000,
                    hfrontporch=16,
                    hsync=121,
                    vsync=19,
                    il_vsync=19,
                    standards=V4L2_DV_BT_STD_SDI,
                    flags=V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE,
                ),
            ),
            "V4L2_DV_BT_DMT_640X480P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=640,
                    height=480,
                    pixelclock=25175000,
                    hfrontporch=16,
                    hsync=96,
                    hbackporch=48,
                    vfrontporch=10,
                    vsync=2,
                    vbackporch=33,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=1,
                ),
            ),
            "V4L2_DV_BT_DMT_1280X720P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1280,
                    height=720,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=74250000,
                    hfrontporch=110,
                    hsync=40,
                    hbackporch=220,
                    vfrontporch=5,
                    vsync=5,
                    vbackporch=20,
                    standards=V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=4,
                ),
            ),
            "V4L2_DV_BT_DMT_1920X1080P60": _s.preset(
                v4l2_dv_timings,
                type=V4L2_DV_BT_656_1120,
                bt=_s.preset(
                    v4l2_bt_timings,
                    width=1920,
                    height=1080,
                    polarities=V4L2_DV_HSYNC_POS_POL | V4L2_DV_VSYNC_POS_POL,
                    pixelclock=148500000,
                    hfrontporch=88,
                    hsync=44,
                    hbackporch=148,
                    vfrontporch=4,
                    vsync=5,
                    vbackporch=36,
                    standards=V4L2_DV_BT_STD_DMT | V4L2_DV_BT_STD_CEA861,
                    flags=V4L2_DV_FL_CAN_REDUCE_FPS | V4L2_DV_FL_IS_CE_VIDEO | V4L2_DV_FL_HAS_CEA861_VIC,
                    cea861_vic=16,
                ),
            ),
        },
    )
