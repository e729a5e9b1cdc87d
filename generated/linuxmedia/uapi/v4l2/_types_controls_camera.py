"""Camera controls."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_camera_control: Controls of a camera's exposure, optics, movement and automatic modes.

V4L2_CID_CAMERA_CLASS_BASE: Final = 0x009A0900
"""Number that the ids of the camera class count from. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CID_CAMERA_CLASS: Final = 0x009A0001
"""Heading under which a panel shows the camera controls; it has no value. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CID_EXPOSURE_AUTO: Final = 0x009A0901
"""Which of exposure time and iris the camera sets itself; setting those by hand is without defined effect. A menu of
`v4l2_exposure_auto_type`. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_EXPOSURE_ABSOLUTE: Final = 0x009A0902
"""Exposure time, which the frame interval bounds. An integer in units of 100 microseconds; the driver sets the range.
Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_EXPOSURE_AUTO_PRIORITY: Final = 0x009A0903
"""Automatic exposure may lower the frame rate in bad light; off by default. A boolean. Documented in
v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_PAN_RELATIVE: Final = 0x009A0904
"""Turns the camera sideways by so much, to the right with positive values. A write-only integer in the unit of the
driver. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_TILT_RELATIVE: Final = 0x009A0905
"""Turns the camera vertically by so much, up with positive values. A write-only integer in the unit of the driver.
Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_PAN_RESET: Final = 0x009A0906
"""Turns the camera sideways to where it starts from. A button. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CID_TILT_RESET: Final = 0x009A0907
"""Turns the camera vertically to where it starts from. A button. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CID_PAN_ABSOLUTE: Final = 0x009A0908
"""Turns the camera sideways to this angle, to the right with positive values. An integer in seconds of arc, from -180 *
3600 to 180 * 3600. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_TILT_ABSOLUTE: Final = 0x009A0909
"""Turns the camera vertically to this angle, up with positive values. An integer in seconds of arc, from -180 * 3600 to
180 * 3600. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_FOCUS_ABSOLUTE: Final = 0x009A090A
"""Distance in focus, nearer with larger values. An integer in the unit of the driver; the driver sets the range.
Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_FOCUS_RELATIVE: Final = 0x009A090B
"""Moves the focus by so much, nearer with positive values. A write-only integer in the unit of the driver. Documented
in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_FOCUS_AUTO: Final = 0x009A090C
"""The camera keeps focusing; focusing by hand is without defined effect meanwhile. A boolean. Documented in
v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_ZOOM_ABSOLUTE: Final = 0x009A090D
"""Focal length of the lens. A positive integer in the unit of the driver. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CID_ZOOM_RELATIVE: Final = 0x009A090E
"""Changes the focal length by so much, towards telephoto with positive values. A write-only integer in the unit of the
driver. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_ZOOM_CONTINUOUS: Final = 0x009A090F
"""Keeps zooming at this speed until the lens stops or the value is 0, towards telephoto with positive values. An
integer in the unit of the driver. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_PRIVACY: Final = 0x009A0910
"""The camera takes no pictures, for instance behind a shutter. A boolean that some devices only let be read. Documented
in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_IRIS_ABSOLUTE: Final = 0x009A0911
"""Opening of the iris, wider with larger values. An integer in the unit of the driver; the driver sets the range.
Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_IRIS_RELATIVE: Final = 0x009A0912
"""Opens the iris by so much, or closes it with negative values. A write-only integer in the unit of the driver.
Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_AUTO_EXPOSURE_BIAS: Final = 0x009A0913
"""How much brighter than usual automatic exposure aims. An integer menu in thousandths of an exposure value. Documented
in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_AUTO_N_PRESET_WHITE_BALANCE: Final = 0x009A0914
"""White balance of a known kind of light, by hand or automatic. A menu of `v4l2_auto_n_preset_white_balance`.
Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_WIDE_DYNAMIC_RANGE: Final = 0x009A0915
"""Shows very dark and very bright parts of a scene at once, mostly from two exposures. A boolean. Documented in
v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_IMAGE_STABILIZATION: Final = 0x009A0916
"""The camera makes up for a shaking hand. A boolean. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CID_ISO_SENSITIVITY: Final = 0x009A0917
"""Sensitivity to light as ISO 12232 counts it, times 1000; without defined effect unless
`V4L2_CID_ISO_SENSITIVITY_AUTO` is manual. An integer menu. Documented in v4l/ext-ctrls-camera.rst. The menus of
fimc-is and s5c73m3 hold plain ISO values, not times 1000.
"""
V4L2_CID_ISO_SENSITIVITY_AUTO: Final = 0x009A0918
"""Who sets the sensitivity to light. A menu of `v4l2_iso_sensitivity_auto_type`. Documented in
v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_EXPOSURE_METERING: Final = 0x009A0919
"""Part of the frame that automatic exposure measures. A menu of `v4l2_exposure_metering`. Documented in
v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_SCENE_MODE: Final = 0x009A091A
"""Programme that sets exposure, focus, white balance and others for a kind of scene. A menu of `v4l2_scene_mode`.
Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_3A_LOCK: Final = 0x009A091B
"""Automatic functions that hold still; bits of functions that are off have no effect. A bitmask of `v4l2_3a_lock`.
Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_AUTO_FOCUS_START: Final = 0x009A091C
"""Focuses once, while `V4L2_CID_FOCUS_AUTO` is off. A button. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CID_AUTO_FOCUS_STOP: Final = 0x009A091D
"""Gives up what `V4L2_CID_AUTO_FOCUS_START` began. A button. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CID_AUTO_FOCUS_STATUS: Final = 0x009A091E
"""How far focusing has come; `V4L2_LOCK_FOCUS` may hold it. A read-only bitmask of `v4l2_auto_focus_status`. Documented
in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_AUTO_FOCUS_RANGE: Final = 0x009A091F
"""Distances that automatic focus searches. A menu of `v4l2_auto_focus_range`. Documented in
v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_PAN_SPEED: Final = 0x009A0920
"""Keeps turning the camera sideways at this speed, to the right with positive values, until 0. An integer in the unit
of the driver. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_TILT_SPEED: Final = 0x009A0921
"""Keeps turning the camera vertically at this speed, up with positive values, until 0. An integer in the unit of the
driver. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_CAMERA_ORIENTATION: Final = 0x009A0922
"""Side of the device that the camera is on. A read-only menu of `v4l2_camera_orientation`. Documented in
v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_CAMERA_SENSOR_ROTATION: Final = 0x009A0923
"""Degrees by which a captured image is to be turned counter-clockwise to stand upright. A read-only integer. Documented
in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_HDR_SENSOR_MODE: Final = 0x009A0924
"""How the sensor merges two exposures into one image of high dynamic range. A menu whose items each driver defines.
Since Linux 6.2. Documented in v4l/ext-ctrls-camera.rst.
"""

# v4l2_exposure_auto_type: Which of exposure time and iris a camera sets itself.

V4L2_EXPOSURE_AUTO: Final = 0
"""Exposure time and iris. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_EXPOSURE_MANUAL: Final = 1
"""Nothing; exposure time and iris are set by hand. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_EXPOSURE_SHUTTER_PRIORITY: Final = 2
"""The iris, for an exposure time set by hand. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_EXPOSURE_APERTURE_PRIORITY: Final = 3
"""The exposure time, for an iris set by hand. Documented in v4l/ext-ctrls-camera.rst."""

# v4l2_auto_n_preset_white_balance: Kinds of light that a white balance fits.

V4L2_WHITE_BALANCE_MANUAL: Final = 0
"""As other controls set it. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_AUTO: Final = 1
"""As the camera sees the light. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_INCANDESCENT: Final = 2
"""Light bulbs, about 2500 to 3500 K. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_FLUORESCENT: Final = 3
"""Fluorescent tubes, about 4000 to 5000 K. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_FLUORESCENT_H: Final = 4
"""Daylight fluorescent tubes, of the kind H. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_HORIZON: Final = 5
"""Low sun, about 5000 K. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_DAYLIGHT: Final = 6
"""Clear sky, about 5000 to 6500 K. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_FLASH: Final = 7
"""Flash light, about 5000 to 5500 K. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_CLOUDY: Final = 8
"""Light clouds, about 6500 to 8000 K. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_WHITE_BALANCE_SHADE: Final = 9
"""Shade or heavy clouds, about 9000 to 10000 K. Documented in v4l/ext-ctrls-camera.rst."""

# v4l2_iso_sensitivity_auto_type: Who sets a camera's sensitivity to light.

V4L2_ISO_SENSITIVITY_MANUAL: Final = 0
"""`V4L2_CID_ISO_SENSITIVITY` does. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_ISO_SENSITIVITY_AUTO: Final = 1
"""The camera picks it. Documented in v4l/ext-ctrls-camera.rst."""

# v4l2_exposure_metering: Part of the frame that automatic exposure measures.

V4L2_EXPOSURE_METERING_AVERAGE: Final = 0
"""All of it alike. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_EXPOSURE_METERING_CENTER_WEIGHTED: Final = 1
"""All of it, the centre most. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_EXPOSURE_METERING_SPOT: Final = 2
"""A small spot in the centre. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_EXPOSURE_METERING_MATRIX: Final = 3
"""Several zones, weighed as the camera thinks best. Documented in v4l/ext-ctrls-camera.rst."""

# v4l2_scene_mode: Kinds of scene that a camera has programmes for.

V4L2_SCENE_MODE_NONE: Final = 0
"""No programme; the single controls are free. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_BACKLIGHT: Final = 1
"""Light behind the subject, whose shadows are lifted, perhaps with the flash. Documented in
v4l/ext-ctrls-camera.rst.
"""
V4L2_SCENE_MODE_BEACH_SNOW: Final = 2
"""Bright all over: exposes a little more and takes out the blue. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_CANDLE_LIGHT: Final = 3
"""Near and dim: high sensitivity, long exposure, no flash. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_DAWN_DUSK: Final = 4
"""Coloured low light: saturated, long exposure, focus far away. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_FALL_COLORS: Final = 5
"""Autumn leaves: strong reds and yellows. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_FIREWORKS: Final = 6
"""Fireworks: long exposure, held steady. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_LANDSCAPE: Final = 7
"""Wide views: small iris, focus at infinity. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_NIGHT: Final = 8
"""Night outdoors: high sensitivity and long exposure, at the price of noise. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_PARTY_INDOOR: Final = 9
"""Indoors with lamps and flash: raised sensitivity. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_PORTRAIT: Final = 10
"""Faces: wide iris, soft background, warm skin, weak flash. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_SPORTS: Final = 11
"""Fast movement: short exposure and high sensitivity. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_SUNSET: Final = 12
"""Sunrise and sunset: deep, saturated hues. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_SCENE_MODE_TEXT: Final = 13
"""Documents: contrast and sharpness for reading, focus nearby. Documented in v4l/ext-ctrls-camera.rst."""

# v4l2_3a_lock: Automatic functions that V4L2_CID_3A_LOCK holds still.

V4L2_LOCK_EXPOSURE: Final = 1
"""Exposure, and what it includes, stays as it is. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_LOCK_WHITE_BALANCE: Final = 2
"""White balance stays as it is. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_LOCK_FOCUS: Final = 4
"""Focus stays as it is. Documented in v4l/ext-ctrls-camera.rst."""

# v4l2_auto_focus_status: How far automatic focusing has come.

V4L2_AUTO_FOCUS_STATUS_IDLE: Final = 0
"""No focusing, the absence of the other bits. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_AUTO_FOCUS_STATUS_BUSY: Final = 1
"""The lens is searching. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_AUTO_FOCUS_STATUS_REACHED: Final = 2
"""The picture is sharp. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_AUTO_FOCUS_STATUS_FAILED: Final = 4
"""The search was in vain; it stays so until the program does something. Documented in v4l/ext-ctrls-camera.rst."""

# v4l2_auto_focus_range: Distances that automatic focus searches.

V4L2_AUTO_FOCUS_RANGE_AUTO: Final = 0
"""As the camera chooses. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_AUTO_FOCUS_RANGE_NORMAL: Final = 1
"""The usual ones, which makes it quick. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_AUTO_FOCUS_RANGE_MACRO: Final = 2
"""From as near as the lens can. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_AUTO_FOCUS_RANGE_INFINITY: Final = 3
"""None: the lens stays focused far away. Documented in v4l/ext-ctrls-camera.rst."""

# v4l2_camera_orientation: Side of the device that a camera is on.

V4L2_CAMERA_ORIENTATION_FRONT: Final = 0
"""On the side that faces the user. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CAMERA_ORIENTATION_BACK: Final = 1
"""On the side that faces away from the user. Documented in v4l/ext-ctrls-camera.rst."""
V4L2_CAMERA_ORIENTATION_EXTERNAL: Final = 2
"""Not fixed to the device, and free to move. Documented in v4l/ext-ctrls-camera.rst."""


if TYPE_CHECKING:

    class v4l2_exposure_auto_type(enum.IntEnum):
        """Which of exposure time and iris a camera sets itself.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_EXPOSURE_AUTO = 0
        """Exposure time and iris. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_EXPOSURE_MANUAL = 1
        """Nothing; exposure time and iris are set by hand. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_EXPOSURE_SHUTTER_PRIORITY = 2
        """The iris, for an exposure time set by hand. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_EXPOSURE_APERTURE_PRIORITY = 3
        """The exposure time, for an iris set by hand. Documented in v4l/ext-ctrls-camera.rst."""

    class v4l2_auto_n_preset_white_balance(enum.IntEnum):
        """Kinds of light that a white balance fits.

        The page says that the presets go up in colour temperature, but by its own figures flash breaks the order.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_WHITE_BALANCE_MANUAL = 0
        """As other controls set it. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_AUTO = 1
        """As the camera sees the light. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_INCANDESCENT = 2
        """Light bulbs, about 2500 to 3500 K. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_FLUORESCENT = 3
        """Fluorescent tubes, about 4000 to 5000 K. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_FLUORESCENT_H = 4
        """Daylight fluorescent tubes, of the kind H. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_HORIZON = 5
        """Low sun, about 5000 K. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_DAYLIGHT = 6
        """Clear sky, about 5000 to 6500 K. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_FLASH = 7
        """Flash light, about 5000 to 5500 K. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_CLOUDY = 8
        """Light clouds, about 6500 to 8000 K. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_WHITE_BALANCE_SHADE = 9
        """Shade or heavy clouds, about 9000 to 10000 K. Documented in v4l/ext-ctrls-camera.rst."""

    class v4l2_iso_sensitivity_auto_type(enum.IntEnum):
        """Who sets a camera's sensitivity to light.

        The page has other names for the enum and its items.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_ISO_SENSITIVITY_MANUAL = 0
        """`V4L2_CID_ISO_SENSITIVITY` does. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_ISO_SENSITIVITY_AUTO = 1
        """The camera picks it. Documented in v4l/ext-ctrls-camera.rst."""

    class v4l2_exposure_metering(enum.IntEnum):
        """Part of the frame that automatic exposure measures.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_EXPOSURE_METERING_AVERAGE = 0
        """All of it alike. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_EXPOSURE_METERING_CENTER_WEIGHTED = 1
        """All of it, the centre most. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_EXPOSURE_METERING_SPOT = 2
        """A small spot in the centre. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_EXPOSURE_METERING_MATRIX = 3
        """Several zones, weighed as the camera thinks best. Documented in v4l/ext-ctrls-camera.rst."""

    class v4l2_scene_mode(enum.IntEnum):
        """Kinds of scene that a camera has programmes for.

        The page spells CANDLE_LIGHT without the underscore in it.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_SCENE_MODE_NONE = 0
        """No programme; the single controls are free. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_BACKLIGHT = 1
        """Light behind the subject, whose shadows are lifted, perhaps with the flash. Documented in
        v4l/ext-ctrls-camera.rst.
        """
        V4L2_SCENE_MODE_BEACH_SNOW = 2
        """Bright all over: exposes a little more and takes out the blue. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_CANDLE_LIGHT = 3
        """Near and dim: high sensitivity, long exposure, no flash. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_DAWN_DUSK = 4
        """Coloured low light: saturated, long exposure, focus far away. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_FALL_COLORS = 5
        """Autumn leaves: strong reds and yellows. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_FIREWORKS = 6
        """Fireworks: long exposure, held steady. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_LANDSCAPE = 7
        """Wide views: small iris, focus at infinity. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_NIGHT = 8
        """Night outdoors: high sensitivity and long exposure, at the price of noise. Documented in
        v4l/ext-ctrls-camera.rst.
        """
        V4L2_SCENE_MODE_PARTY_INDOOR = 9
        """Indoors with lamps and flash: raised sensitivity. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_PORTRAIT = 10
        """Faces: wide iris, soft background, warm skin, weak flash. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_SPORTS = 11
        """Fast movement: short exposure and high sensitivity. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_SUNSET = 12
        """Sunrise and sunset: deep, saturated hues. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_SCENE_MODE_TEXT = 13
        """Documents: contrast and sharpness for reading, focus nearby. Documented in v4l/ext-ctrls-camera.rst."""

    class v4l2_3a_lock(enum.IntFlag):
        """Automatic functions that `V4L2_CID_3A_LOCK` holds still.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_LOCK_EXPOSURE = 1
        """Exposure, and what it includes, stays as it is. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_LOCK_WHITE_BALANCE = 2
        """White balance stays as it is. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_LOCK_FOCUS = 4
        """Focus stays as it is. Documented in v4l/ext-ctrls-camera.rst."""

    class v4l2_auto_focus_status(enum.IntFlag):
        """How far automatic focusing has come.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_AUTO_FOCUS_STATUS_IDLE = 0
        """No focusing, the absence of the other bits. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_AUTO_FOCUS_STATUS_BUSY = 1
        """The lens is searching. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_AUTO_FOCUS_STATUS_REACHED = 2
        """The picture is sharp. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_AUTO_FOCUS_STATUS_FAILED = 4
        """The search was in vain; it stays so until the program does something. Documented in
        v4l/ext-ctrls-camera.rst.
        """

    class v4l2_auto_focus_range(enum.IntEnum):
        """Distances that automatic focus searches.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_AUTO_FOCUS_RANGE_AUTO = 0
        """As the camera chooses. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_AUTO_FOCUS_RANGE_NORMAL = 1
        """The usual ones, which makes it quick. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_AUTO_FOCUS_RANGE_MACRO = 2
        """From as near as the lens can. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_AUTO_FOCUS_RANGE_INFINITY = 3
        """None: the lens stays focused far away. Documented in v4l/ext-ctrls-camera.rst."""

    class v4l2_camera_orientation(enum.IntEnum):
        """Side of the device that a camera is on.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-camera.rst.
        """

        V4L2_CAMERA_ORIENTATION_FRONT = 0
        """On the side that faces the user. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_CAMERA_ORIENTATION_BACK = 1
        """On the side that faces away from the user. Documented in v4l/ext-ctrls-camera.rst."""
        V4L2_CAMERA_ORIENTATION_EXTERNAL = 2
        """Not fixed to the device, and free to move. Documented in v4l/ext-ctrls-camera.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_exposure_auto_type": (
                "V4L2_EXPOSURE_AUTO",
                "V4L2_EXPOSURE_MANUAL",
                "V4L2_EXPOSURE_SHUTTER_PRIORITY",
                "V4L2_EXPOSURE_APERTURE_PRIORITY",
            ),
            "v4l2_auto_n_preset_white_balance": (
                "V4L2_WHITE_BALANCE_MANUAL",
                "V4L2_WHITE_BALANCE_AUTO",
                "V4L2_WHITE_BALANCE_INCANDESCENT",
                "V4L2_WHITE_BALANCE_FLUORESCENT",
                "V4L2_WHITE_BALANCE_FLUORESCENT_H",
                "V4L2_WHITE_BALANCE_HORIZON",
                "V4L2_WHITE_BALANCE_DAYLIGHT",
                "V4L2_WHITE_BALANCE_FLASH",
                "V4L2_WHITE_BALANCE_CLOUDY",
                "V4L2_WHITE_BALANCE_SHADE",
            ),
            "v4l2_iso_sensitivity_auto_type": ("V4L2_ISO_SENSITIVITY_MANUAL", "V4L2_ISO_SENSITIVITY_AUTO"),
            "v4l2_exposure_metering": (
                "V4L2_EXPOSURE_METERING_AVERAGE",
                "V4L2_EXPOSURE_METERING_CENTER_WEIGHTED",
                "V4L2_EXPOSURE_METERING_SPOT",
                "V4L2_EXPOSURE_METERING_MATRIX",
            ),
            "v4l2_scene_mode": (
                "V4L2_SCENE_MODE_NONE",
                "V4L2_SCENE_MODE_BACKLIGHT",
                "V4L2_SCENE_MODE_BEACH_SNOW",
                "V4L2_SCENE_MODE_CANDLE_LIGHT",
                "V4L2_SCENE_MODE_DAWN_DUSK",
                "V4L2_SCENE_MODE_FALL_COLORS",
                "V4L2_SCENE_MODE_FIREWORKS",
                "V4L2_SCENE_MODE_LANDSCAPE",
                "V4L2_SCENE_MODE_NIGHT",
                "V4L2_SCENE_MODE_PARTY_INDOOR",
                "V4L2_SCENE_MODE_PORTRAIT",
                "V4L2_SCENE_MODE_SPORTS",
                "V4L2_SCENE_MODE_SUNSET",
                "V4L2_SCENE_MODE_TEXT",
            ),
            "v4l2_auto_focus_range": (
                "V4L2_AUTO_FOCUS_RANGE_AUTO",
                "V4L2_AUTO_FOCUS_RANGE_NORMAL",
                "V4L2_AUTO_FOCUS_RANGE_MACRO",
                "V4L2_AUTO_FOCUS_RANGE_INFINITY",
            ),
            "v4l2_camera_orientation": (
                "V4L2_CAMERA_ORIENTATION_FRONT",
                "V4L2_CAMERA_ORIENTATION_BACK",
                "V4L2_CAMERA_ORIENTATION_EXTERNAL",
            ),
        },
        flags={
            "v4l2_3a_lock": ("V4L2_LOCK_EXPOSURE", "V4L2_LOCK_WHITE_BALANCE", "V4L2_LOCK_FOCUS"),
            "v4l2_auto_focus_status": (
                "V4L2_AUTO_FOCUS_STATUS_IDLE",
                "V4L2_AUTO_FOCUS_STATUS_BUSY",
                "V4L2_AUTO_FOCUS_STATUS_REACHED",
                "V4L2_AUTO_FOCUS_STATUS_FAILED",
            ),
        },
    )
