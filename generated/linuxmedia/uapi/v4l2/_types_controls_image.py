"""Controls of image sources and image processing."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# v4l2_image_source_control: Controls of sensors at a level close to the hardware, mostly on a sub-device.

V4L2_CID_IMAGE_SOURCE_CLASS_BASE: Final = 0x009E0900
"""Number that the ids of the image source class count from. Documented in v4l/ext-ctrls-image-source.rst."""
V4L2_CID_IMAGE_SOURCE_CLASS: Final = 0x009E0001
"""Heading under which a panel shows a sensor's controls; it has no value. Documented in
v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_VBLANK: Final = 0x009E0901
"""Idle time after each frame, which stretches the frame interval. An integer in lines; the driver sets the range.
Documented in v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_HBLANK: Final = 0x009E0902
"""Idle time after each line, in many sensors fixed. An integer in pixels; the driver sets the range. Documented in
v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_ANALOGUE_GAIN: Final = 0x009E0903
"""Amplification of all colours before the conversion to digital. An integer in the code of the sensor; the driver sets
the range. Documented in v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_TEST_PATTERN_RED: Final = 0x009E0904
"""Red of a sensor's plain test pattern. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_TEST_PATTERN_GREENR: Final = 0x009E0905
"""Green of a sensor's plain test pattern in rows with red. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_TEST_PATTERN_BLUE: Final = 0x009E0906
"""Blue of a sensor's plain test pattern. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_TEST_PATTERN_GREENB: Final = 0x009E0907
"""Green of a sensor's plain test pattern in rows with blue. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_UNIT_CELL_SIZE: Final = 0x009E0908
"""Size of one pixel with all that is around it, without regard to binning. A read-only `v4l2_area` in nanometres.
Documented in v4l/ext-ctrls-image-source.rst.
"""
V4L2_CID_NOTIFY_GAINS: Final = 0x009E0909
"""Tells the sensor the gains that a later stage applies to B, Gb, Gr and R, in this order. An array of integers,
linear, whose default value is a gain of 1. Since Linux 5.16. Documented in v4l/ext-ctrls-image-source.rst.
"""

# v4l2_image_proc_control: Controls of what happens to an image after capture, and of the clocks of a pixel bus.

V4L2_CID_IMAGE_PROC_CLASS_BASE: Final = 0x009F0900
"""Number that the ids of the image processing class count from. Documented in v4l/ext-ctrls-image-process.rst."""
V4L2_CID_IMAGE_PROC_CLASS: Final = 0x009F0001
"""Heading under which a panel shows the controls of image processing; it has no value. Documented in
v4l/ext-ctrls-image-process.rst.
"""
V4L2_CID_LINK_FREQ: Final = 0x009F0901
"""Clock of the bus that the pixels leave on, such as CSI-2. An integer menu in hertz. Documented in
v4l/ext-ctrls-image-process.rst.
"""
V4L2_CID_PIXEL_RATE: Final = 0x009F0902
"""Pixels per second in the pixel array, from which crop and blanking make the frame rate. A read-only 64-bit integer.
Documented in v4l/ext-ctrls-image-process.rst.
"""
V4L2_CID_TEST_PATTERN: Final = 0x009F0903
"""Picture that the hardware makes up to test what comes after it. A menu whose items each driver defines. Documented in
v4l/ext-ctrls-image-process.rst.
"""
V4L2_CID_DEINTERLACING_MODE: Final = 0x009F0904
"""How fields become frames. A menu whose items each driver defines. Documented in v4l/ext-ctrls-image-process.rst."""
V4L2_CID_DIGITAL_GAIN: Final = 0x009F0905
"""Factor of all colours after the conversion to digital. An integer, in many sensors in 256ths, by default without
gain. Documented in v4l/ext-ctrls-image-process.rst.
"""
