"""Constants of the USB Video Class."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# uvc_interface_subclass: Subclass codes of the interfaces of a video function.

UVC_SC_UNDEFINED: Final = 0x00
"""No subclass."""
UVC_SC_VIDEOCONTROL: Final = 0x01
"""Interface that has the units, terminals and their controls."""
UVC_SC_VIDEOSTREAMING: Final = 0x02
"""Interface that carries images."""
UVC_SC_VIDEO_INTERFACE_COLLECTION: Final = 0x03
"""The association that ties one control interface to its streaming interfaces."""

# uvc_interface_protocol: Protocol codes of the interfaces of a video function.

UVC_PC_PROTOCOL_UNDEFINED: Final = 0x00
"""Version 1.0 or 1.1 of the class."""
UVC_PC_PROTOCOL_15: Final = 0x01
"""Version 1.5 of the class."""

# uvc_control_descriptor_subtype: What a class descriptor of the control interface describes.

UVC_VC_DESCRIPTOR_UNDEFINED: Final = 0x00
"""Nothing that the class knows."""
UVC_VC_HEADER: Final = 0x01
"""The interface as a whole: struct `uvc_header_descriptor`."""
UVC_VC_INPUT_TERMINAL: Final = 0x02
"""Where images come in: struct `uvc_input_terminal_descriptor`, or `uvc_camera_terminal_descriptor` for a camera."""
UVC_VC_OUTPUT_TERMINAL: Final = 0x03
"""Where images leave: struct `uvc_output_terminal_descriptor`."""
UVC_VC_SELECTOR_UNIT: Final = 0x04
"""A switch between inputs: struct `uvc_selector_unit_descriptor`."""
UVC_VC_PROCESSING_UNIT: Final = 0x05
"""Brightness and its like: struct `uvc_processing_unit_descriptor`."""
UVC_VC_EXTENSION_UNIT: Final = 0x06
"""Controls of the vendor: struct `uvc_extension_unit_descriptor`."""

# uvc_streaming_descriptor_subtype: What a class descriptor of a streaming interface describes.

UVC_VS_UNDEFINED: Final = 0x00
"""Nothing known."""
UVC_VS_INPUT_HEADER: Final = 0x01
"""A stream to the host: struct `uvc_input_header_descriptor`."""
UVC_VS_OUTPUT_HEADER: Final = 0x02
"""A stream from the host: struct `uvc_output_header_descriptor`."""
UVC_VS_STILL_IMAGE_FRAME: Final = 0x03
"""Sizes and compressions of still images."""
UVC_VS_FORMAT_UNCOMPRESSED: Final = 0x04
"""An uncompressed format: struct `uvc_format_uncompressed`."""
UVC_VS_FRAME_UNCOMPRESSED: Final = 0x05
"""A frame size of it: struct `uvc_frame_uncompressed`."""
UVC_VS_FORMAT_MJPEG: Final = 0x06
"""Motion JPEG: struct `uvc_format_mjpeg`."""
UVC_VS_FRAME_MJPEG: Final = 0x07
"""A frame size of Motion JPEG: struct `uvc_frame_mjpeg`."""
UVC_VS_FORMAT_MPEG2TS: Final = 0x0A
"""An MPEG-2 transport stream."""
UVC_VS_FORMAT_DV: Final = 0x0C
"""Digital video of camcorders."""
UVC_VS_COLORFORMAT: Final = 0x0D
"""The colour space of the format before it: struct `uvc_color_matching_descriptor`."""
UVC_VS_FORMAT_FRAME_BASED: Final = 0x10
"""Another compression by frames, such as H.264: struct uvc_format_framebased."""
UVC_VS_FRAME_FRAME_BASED: Final = 0x11
"""A frame size of that: struct uvc_frame_framebased."""
UVC_VS_FORMAT_STREAM_BASED: Final = 0x12
"""A compression that knows no frames."""

# uvc_endpoint_descriptor_subtype: What a class descriptor of an endpoint describes.

UVC_EP_UNDEFINED: Final = 0x00
"""Not told."""
UVC_EP_GENERAL: Final = 0x01
"""A general endpoint; the header has no struct for it."""
UVC_EP_ENDPOINT: Final = 0x02
"""An endpoint by that name; the header has no struct for it."""
UVC_EP_INTERRUPT: Final = 0x03
"""The endpoint on which status packets come: struct `uvc_control_endpoint_descriptor`."""

# uvc_request: Request codes of the class; bit 7 says that data goes from the camera to the host.

UVC_RC_UNDEFINED: Final = 0x00
"""No request."""
UVC_SET_CUR: Final = 0x01
"""Gives the control another value; its data goes to the camera."""
UVC_GET_CUR: Final = 0x81
"""Asks for the value."""
UVC_GET_MIN: Final = 0x82
"""Asks for the smallest value."""
UVC_GET_MAX: Final = 0x83
"""Asks for the largest value."""
UVC_GET_RES: Final = 0x84
"""Asks for the step between values."""
UVC_GET_LEN: Final = 0x85
"""Asks for the length of the control's data, a little-endian number of 16 bits."""
UVC_GET_INFO: Final = 0x86
"""Asks for one byte of `uvc_control_capability`."""
UVC_GET_DEF: Final = 0x87
"""Asks for the default."""

# uvc_interface_control: Controls of the control interface itself.

UVC_VC_CONTROL_UNDEFINED: Final = 0x00
"""None of them."""
UVC_VC_VIDEO_POWER_MODE_CONTROL: Final = 0x01
"""Power mode of the function."""
UVC_VC_REQUEST_ERROR_CODE_CONTROL: Final = 0x02
"""Why the last control request stalled."""

# uvc_terminal_control: Controls of terminals that are no camera.

UVC_TE_CONTROL_UNDEFINED: Final = 0x00
"""Such terminals have none."""

# uvc_selector_control: Controls of a selector unit.

UVC_SU_CONTROL_UNDEFINED: Final = 0x00
"""Number 0, which a selector unit never answers to."""
UVC_SU_INPUT_SELECT_CONTROL: Final = 0x01
"""Which input pin goes through, counted from 1."""

# uvc_camera_control: Controls of a camera terminal.

UVC_CT_CONTROL_UNDEFINED: Final = 0x00
"""No control of a camera."""
UVC_CT_SCANNING_MODE_CONTROL: Final = 0x01
"""Interlaced or progressive sampling."""
UVC_CT_AE_MODE_CONTROL: Final = 0x02
"""Who chooses exposure time and iris, the camera or the host."""
UVC_CT_AE_PRIORITY_CONTROL: Final = 0x03
"""Whether automatic exposure may lower the frame rate."""
UVC_CT_EXPOSURE_TIME_ABSOLUTE_CONTROL: Final = 0x04
"""Exposure time, in units of 100 microseconds."""
UVC_CT_EXPOSURE_TIME_RELATIVE_CONTROL: Final = 0x05
"""A step up or down of the exposure time."""
UVC_CT_FOCUS_ABSOLUTE_CONTROL: Final = 0x06
"""Distance to focus on, in millimetres."""
UVC_CT_FOCUS_RELATIVE_CONTROL: Final = 0x07
"""Starts and stops a movement of the focus, with its speed."""
UVC_CT_FOCUS_AUTO_CONTROL: Final = 0x08
"""Switches the autofocus."""
UVC_CT_IRIS_ABSOLUTE_CONTROL: Final = 0x09
"""Aperture, in hundredths of the f-number."""
UVC_CT_IRIS_RELATIVE_CONTROL: Final = 0x0A
"""A step of the iris open or shut."""
UVC_CT_ZOOM_ABSOLUTE_CONTROL: Final = 0x0B
"""Focal length of the objective, in the camera's units."""
UVC_CT_ZOOM_RELATIVE_CONTROL: Final = 0x0C
"""Starts and stops a zoom movement, with its speed."""
UVC_CT_PANTILT_ABSOLUTE_CONTROL: Final = 0x0D
"""Pan and tilt angles, in seconds of arc."""
UVC_CT_PANTILT_RELATIVE_CONTROL: Final = 0x0E
"""Starts and stops panning and tilting, with their speeds."""
UVC_CT_ROLL_ABSOLUTE_CONTROL: Final = 0x0F
"""Rotation about the axis of sight, in degrees."""
UVC_CT_ROLL_RELATIVE_CONTROL: Final = 0x10
"""Starts and stops such a rotation."""
UVC_CT_PRIVACY_CONTROL: Final = 0x11
"""Whether the sensor is kept from seeing anything."""

# uvc_processing_control: Controls of a processing unit.

UVC_PU_CONTROL_UNDEFINED: Final = 0x00
"""No control of a processing unit."""
UVC_PU_BACKLIGHT_COMPENSATION_CONTROL: Final = 0x01
"""Compensation for light from behind; 0 is off."""
UVC_PU_BRIGHTNESS_CONTROL: Final = 0x02
"""Offset of the luminance."""
UVC_PU_CONTRAST_CONTROL: Final = 0x03
"""Spread of the luminance."""
UVC_PU_GAIN_CONTROL: Final = 0x04
"""Amplification of the signal."""
UVC_PU_POWER_LINE_FREQUENCY_CONTROL: Final = 0x05
"""Mains frequency whose flicker is suppressed: off, 50 Hz, 60 Hz or, from version 1.5 on, automatic."""
UVC_PU_HUE_CONTROL: Final = 0x06
"""Turn of the colours, in hundredths of a degree."""
UVC_PU_SATURATION_CONTROL: Final = 0x07
"""Strength of the colours; 0 is grey."""
UVC_PU_SHARPNESS_CONTROL: Final = 0x08
"""How much edges are emphasised."""
UVC_PU_GAMMA_CONTROL: Final = 0x09
"""Exponent of the tone curve, in hundredths."""
UVC_PU_WHITE_BALANCE_TEMPERATURE_CONTROL: Final = 0x0A
"""Colour temperature that counts as white, in kelvin."""
UVC_PU_WHITE_BALANCE_TEMPERATURE_AUTO_CONTROL: Final = 0x0B
"""Leaves the colour temperature to the camera."""
UVC_PU_WHITE_BALANCE_COMPONENT_CONTROL: Final = 0x0C
"""Gains of blue and red."""
UVC_PU_WHITE_BALANCE_COMPONENT_AUTO_CONTROL: Final = 0x0D
"""Leaves the gains of blue and red to the camera."""
UVC_PU_DIGITAL_MULTIPLIER_CONTROL: Final = 0x0E
"""Digital zoom."""
UVC_PU_DIGITAL_MULTIPLIER_LIMIT_CONTROL: Final = 0x0F
"""Upper limit of the digital zoom."""
UVC_PU_HUE_AUTO_CONTROL: Final = 0x10
"""Leaves the hue to the camera."""
UVC_PU_ANALOG_VIDEO_STANDARD_CONTROL: Final = 0x11
"""Standard of the analogue signal that comes in."""
UVC_PU_ANALOG_LOCK_STATUS_CONTROL: Final = 0x12
"""Whether the decoder has locked on to it."""

# uvc_streaming_interface_control: What a host asks a streaming interface for: formats, still images and the encoder.

UVC_VS_CONTROL_UNDEFINED: Final = 0x00
"""No control of the stream."""
UVC_VS_PROBE_CONTROL: Final = 0x01
"""Negotiates format, size, interval and bandwidth with struct `uvc_streaming_control`."""
UVC_VS_COMMIT_CONTROL: Final = 0x02
"""Makes what was negotiated effective."""
UVC_VS_STILL_PROBE_CONTROL: Final = 0x03
"""Negotiates still images."""
UVC_VS_STILL_COMMIT_CONTROL: Final = 0x04
"""Makes the settings of still images effective."""
UVC_VS_STILL_IMAGE_TRIGGER_CONTROL: Final = 0x05
"""Takes a still image."""
UVC_VS_STREAM_ERROR_CODE_CONTROL: Final = 0x06
"""Why a payload had the error bit."""
UVC_VS_GENERATE_KEY_FRAME_CONTROL: Final = 0x07
"""Asks the encoder for a key frame."""
UVC_VS_UPDATE_FRAME_SEGMENT_CONTROL: Final = 0x08
"""Asks for part of the frame to be coded anew."""
UVC_VS_SYNC_DELAY_CONTROL: Final = 0x09
"""Delay that keeps several streams in step."""

# uvc_terminal_type: What stands behind a terminal; which values fit depends on whether it is an input, an output or
# both.

UVC_TT_VENDOR_SPECIFIC: Final = 0x0100
"""Something of the vendor, in either direction."""
UVC_TT_STREAMING: Final = 0x0101
"""A streaming interface of the function, in either direction."""
UVC_ITT_VENDOR_SPECIFIC: Final = 0x0200
"""An input of the vendor's kind."""
UVC_ITT_CAMERA: Final = 0x0201
"""An image sensor: the descriptor is a struct `uvc_camera_terminal_descriptor`."""
UVC_ITT_MEDIA_TRANSPORT_INPUT: Final = 0x0202
"""A player of tapes or discs."""
UVC_OTT_VENDOR_SPECIFIC: Final = 0x0300
"""An output of the vendor's kind."""
UVC_OTT_DISPLAY: Final = 0x0301
"""A screen."""
UVC_OTT_MEDIA_TRANSPORT_OUTPUT: Final = 0x0302
"""A recorder of tapes or discs."""
UVC_EXTERNAL_VENDOR_SPECIFIC: Final = 0x0400
"""A socket of the vendor's kind."""
UVC_COMPOSITE_CONNECTOR: Final = 0x0401
"""Composite video."""
UVC_SVIDEO_CONNECTOR: Final = 0x0402
"""Separate luminance and chrominance."""
UVC_COMPONENT_CONNECTOR: Final = 0x0403
"""Component video."""

# uvc_status_type: Origin of a status packet on the interrupt endpoint.

UVC_STATUS_TYPE_CONTROL: Final = 1
"""The control interface: a control has changed."""
UVC_STATUS_TYPE_STREAMING: Final = 2
"""A streaming interface, as when the camera's button is pressed."""

# uvc_stream_header: Bits of the second byte of a payload header.

UVC_STREAM_EOH: Final = 128
"""The header ends here; set in every header that the class defines."""
UVC_STREAM_ERR: Final = 64
"""The device met an error; `UVC_VS_STREAM_ERROR_CODE_CONTROL` tells which."""
UVC_STREAM_STI: Final = 32
"""The payload belongs to a still image."""
UVC_STREAM_RES: Final = 16
"""Left to the payload format."""
UVC_STREAM_SCR: Final = 8
"""A source clock reference of 6 bytes follows."""
UVC_STREAM_PTS: Final = 4
"""A presentation time of 4 bytes follows."""
UVC_STREAM_EOF: Final = 2
"""Last payload of the frame."""
UVC_STREAM_FID: Final = 1
"""Toggles with every frame."""

# uvc_control_capability: The answer to UVC_GET_INFO.

UVC_CONTROL_CAP_GET: Final = 1
"""The control can be read."""
UVC_CONTROL_CAP_SET: Final = 2
"""The control takes `UVC_SET_CUR`."""
UVC_CONTROL_CAP_DISABLED: Final = 4
"""An automatic mode has taken the control over."""
UVC_CONTROL_CAP_AUTOUPDATE: Final = 8
"""Its value changes by itself, and a status packet tells so."""
UVC_CONTROL_CAP_ASYNCHRONOUS: Final = 16
"""Setting it takes longer than the request, and a status packet tells the end."""

# uvc_color_primaries_values: Primaries and white point of a format.

UVC_COLOR_PRIMARIES_UNSPECIFIED: Final = 0
"""Not told; sRGB is assumed."""
UVC_COLOR_PRIMARIES_BT_709_SRGB: Final = 1
"""Those of Rec. 709 and sRGB."""
UVC_COLOR_PRIMARIES_BT_470_2_M: Final = 2
"""Those of old NTSC."""
UVC_COLOR_PRIMARIES_BT_470_2_B_G: Final = 3
"""Those of PAL and SECAM."""
UVC_COLOR_PRIMARIES_SMPTE_170M: Final = 4
"""Those of NTSC as SMPTE 170M has it."""
UVC_COLOR_PRIMARIES_SMPTE_240M: Final = 5
"""Those of early high definition."""

# uvc_transfer_characteristics_values: Curve from light to signal.

UVC_TRANSFER_CHARACTERISTICS_UNSPECIFIED: Final = 0
"""Not told; Rec. 709 is assumed."""
UVC_TRANSFER_CHARACTERISTICS_BT_709: Final = 1
"""The curve of Rec. 709."""
UVC_TRANSFER_CHARACTERISTICS_BT_470_2_M: Final = 2
"""Gamma 2.2 of old NTSC."""
UVC_TRANSFER_CHARACTERISTICS_BT_470_2_B_G: Final = 3
"""Gamma 2.8 of PAL and SECAM."""
UVC_TRANSFER_CHARACTERISTICS_SMPTE_170M: Final = 4
"""The same curve as Rec. 709, under its NTSC name."""
UVC_TRANSFER_CHARACTERISTICS_SMPTE_240M: Final = 5
"""The curve of early high definition."""
UVC_TRANSFER_CHARACTERISTICS_LINEAR: Final = 6
"""Proportional to light."""
UVC_TRANSFER_CHARACTERISTICS_SRGB: Final = 7
"""The curve of sRGB, near gamma 2.2."""

# uvc_matrix_coefficients: How luminance and colour differences are made of red, green and blue.

UVC_MATRIX_COEFFICIENTS_UNSPECIFIED: Final = 0
"""Not told; SMPTE 170M is assumed."""
UVC_MATRIX_COEFFICIENTS_BT_709: Final = 1
"""Weights of Rec. 709."""
UVC_MATRIX_COEFFICIENTS_FCC: Final = 2
"""Weights of the American rules of 1953."""
UVC_MATRIX_COEFFICIENTS_BT_470_2_B_G: Final = 3
"""Weights of PAL and SECAM."""
UVC_MATRIX_COEFFICIENTS_SMPTE_170M: Final = 4
"""Weights of Rec. 601, the usual ones."""
UVC_MATRIX_COEFFICIENTS_SMPTE_240M: Final = 5
"""Weights of early high definition."""


if TYPE_CHECKING:

    class uvc_interface_subclass(enum.IntEnum):
        """Subclass codes of the interfaces of a video function.

        In Linux 5.10 or earlier.
        """

        UVC_SC_UNDEFINED = 0x00
        """No subclass."""
        UVC_SC_VIDEOCONTROL = 0x01
        """Interface that has the units, terminals and their controls."""
        UVC_SC_VIDEOSTREAMING = 0x02
        """Interface that carries images."""
        UVC_SC_VIDEO_INTERFACE_COLLECTION = 0x03
        """The association that ties one control interface to its streaming interfaces."""

    class uvc_interface_protocol(enum.IntEnum):
        """Protocol codes of the interfaces of a video function.

        In Linux 5.10 or earlier.
        """

        UVC_PC_PROTOCOL_UNDEFINED = 0x00
        """Version 1.0 or 1.1 of the class."""
        UVC_PC_PROTOCOL_15 = 0x01
        """Version 1.5 of the class."""

    class uvc_control_descriptor_subtype(enum.IntEnum):
        """What a class descriptor of the control interface describes.

        In Linux 5.10 or earlier.
        """

        UVC_VC_DESCRIPTOR_UNDEFINED = 0x00
        """Nothing that the class knows."""
        UVC_VC_HEADER = 0x01
        """The interface as a whole: struct `uvc_header_descriptor`."""
        UVC_VC_INPUT_TERMINAL = 0x02
        """Where images come in: struct `uvc_input_terminal_descriptor`, or `uvc_camera_terminal_descriptor` for a
        camera.
        """
        UVC_VC_OUTPUT_TERMINAL = 0x03
        """Where images leave: struct `uvc_output_terminal_descriptor`."""
        UVC_VC_SELECTOR_UNIT = 0x04
        """A switch between inputs: struct `uvc_selector_unit_descriptor`."""
        UVC_VC_PROCESSING_UNIT = 0x05
        """Brightness and its like: struct `uvc_processing_unit_descriptor`."""
        UVC_VC_EXTENSION_UNIT = 0x06
        """Controls of the vendor: struct `uvc_extension_unit_descriptor`."""

    class uvc_streaming_descriptor_subtype(enum.IntEnum):
        """What a class descriptor of a streaming interface describes.

        In Linux 5.10 or earlier.
        """

        UVC_VS_UNDEFINED = 0x00
        """Nothing known."""
        UVC_VS_INPUT_HEADER = 0x01
        """A stream to the host: struct `uvc_input_header_descriptor`."""
        UVC_VS_OUTPUT_HEADER = 0x02
        """A stream from the host: struct `uvc_output_header_descriptor`."""
        UVC_VS_STILL_IMAGE_FRAME = 0x03
        """Sizes and compressions of still images."""
        UVC_VS_FORMAT_UNCOMPRESSED = 0x04
        """An uncompressed format: struct `uvc_format_uncompressed`."""
        UVC_VS_FRAME_UNCOMPRESSED = 0x05
        """A frame size of it: struct `uvc_frame_uncompressed`."""
        UVC_VS_FORMAT_MJPEG = 0x06
        """Motion JPEG: struct `uvc_format_mjpeg`."""
        UVC_VS_FRAME_MJPEG = 0x07
        """A frame size of Motion JPEG: struct `uvc_frame_mjpeg`."""
        UVC_VS_FORMAT_MPEG2TS = 0x0A
        """An MPEG-2 transport stream."""
        UVC_VS_FORMAT_DV = 0x0C
        """Digital video of camcorders."""
        UVC_VS_COLORFORMAT = 0x0D
        """The colour space of the format before it: struct `uvc_color_matching_descriptor`."""
        UVC_VS_FORMAT_FRAME_BASED = 0x10
        """Another compression by frames, such as H.264: struct uvc_format_framebased."""
        UVC_VS_FRAME_FRAME_BASED = 0x11
        """A frame size of that: struct uvc_frame_framebased."""
        UVC_VS_FORMAT_STREAM_BASED = 0x12
        """A compression that knows no frames."""

    class uvc_endpoint_descriptor_subtype(enum.IntEnum):
        """What a class descriptor of an endpoint describes.

        In Linux 5.10 or earlier.
        """

        UVC_EP_UNDEFINED = 0x00
        """Not told."""
        UVC_EP_GENERAL = 0x01
        """A general endpoint; the header has no struct for it."""
        UVC_EP_ENDPOINT = 0x02
        """An endpoint by that name; the header has no struct for it."""
        UVC_EP_INTERRUPT = 0x03
        """The endpoint on which status packets come: struct `uvc_control_endpoint_descriptor`."""

    class uvc_request(enum.IntEnum):
        """Request codes of the class; bit 7 says that data goes from the camera to the host.

        In Linux 5.10 or earlier.
        """

        UVC_RC_UNDEFINED = 0x00
        """No request."""
        UVC_SET_CUR = 0x01
        """Gives the control another value; its data goes to the camera."""
        UVC_GET_CUR = 0x81
        """Asks for the value."""
        UVC_GET_MIN = 0x82
        """Asks for the smallest value."""
        UVC_GET_MAX = 0x83
        """Asks for the largest value."""
        UVC_GET_RES = 0x84
        """Asks for the step between values."""
        UVC_GET_LEN = 0x85
        """Asks for the length of the control's data, a little-endian number of 16 bits."""
        UVC_GET_INFO = 0x86
        """Asks for one byte of `uvc_control_capability`."""
        UVC_GET_DEF = 0x87
        """Asks for the default."""

    class uvc_interface_control(enum.IntEnum):
        """Controls of the control interface itself.

        In Linux 5.10 or earlier.
        """

        UVC_VC_CONTROL_UNDEFINED = 0x00
        """None of them."""
        UVC_VC_VIDEO_POWER_MODE_CONTROL = 0x01
        """Power mode of the function."""
        UVC_VC_REQUEST_ERROR_CODE_CONTROL = 0x02
        """Why the last control request stalled."""

    class uvc_terminal_control(enum.IntEnum):
        """Controls of terminals that are no camera.

        In Linux 5.10 or earlier.
        """

        UVC_TE_CONTROL_UNDEFINED = 0x00
        """Such terminals have none."""

    class uvc_selector_control(enum.IntEnum):
        """Controls of a selector unit.

        In Linux 5.10 or earlier.
        """

        UVC_SU_CONTROL_UNDEFINED = 0x00
        """Number 0, which a selector unit never answers to."""
        UVC_SU_INPUT_SELECT_CONTROL = 0x01
        """Which input pin goes through, counted from 1."""

    class uvc_camera_control(enum.IntEnum):
        """Controls of a camera terminal.

        In Linux 5.10 or earlier.
        """

        UVC_CT_CONTROL_UNDEFINED = 0x00
        """No control of a camera."""
        UVC_CT_SCANNING_MODE_CONTROL = 0x01
        """Interlaced or progressive sampling."""
        UVC_CT_AE_MODE_CONTROL = 0x02
        """Who chooses exposure time and iris, the camera or the host."""
        UVC_CT_AE_PRIORITY_CONTROL = 0x03
        """Whether automatic exposure may lower the frame rate."""
        UVC_CT_EXPOSURE_TIME_ABSOLUTE_CONTROL = 0x04
        """Exposure time, in units of 100 microseconds."""
        UVC_CT_EXPOSURE_TIME_RELATIVE_CONTROL = 0x05
        """A step up or down of the exposure time."""
        UVC_CT_FOCUS_ABSOLUTE_CONTROL = 0x06
        """Distance to focus on, in millimetres."""
        UVC_CT_FOCUS_RELATIVE_CONTROL = 0x07
        """Starts and stops a movement of the focus, with its speed."""
        UVC_CT_FOCUS_AUTO_CONTROL = 0x08
        """Switches the autofocus."""
        UVC_CT_IRIS_ABSOLUTE_CONTROL = 0x09
        """Aperture, in hundredths of the f-number."""
        UVC_CT_IRIS_RELATIVE_CONTROL = 0x0A
        """A step of the iris open or shut."""
        UVC_CT_ZOOM_ABSOLUTE_CONTROL = 0x0B
        """Focal length of the objective, in the camera's units."""
        UVC_CT_ZOOM_RELATIVE_CONTROL = 0x0C
        """Starts and stops a zoom movement, with its speed."""
        UVC_CT_PANTILT_ABSOLUTE_CONTROL = 0x0D
        """Pan and tilt angles, in seconds of arc."""
        UVC_CT_PANTILT_RELATIVE_CONTROL = 0x0E
        """Starts and stops panning and tilting, with their speeds."""
        UVC_CT_ROLL_ABSOLUTE_CONTROL = 0x0F
        """Rotation about the axis of sight, in degrees."""
        UVC_CT_ROLL_RELATIVE_CONTROL = 0x10
        """Starts and stops such a rotation."""
        UVC_CT_PRIVACY_CONTROL = 0x11
        """Whether the sensor is kept from seeing anything."""

    class uvc_processing_control(enum.IntEnum):
        """Controls of a processing unit.

        In Linux 5.10 or earlier.
        """

        UVC_PU_CONTROL_UNDEFINED = 0x00
        """No control of a processing unit."""
        UVC_PU_BACKLIGHT_COMPENSATION_CONTROL = 0x01
        """Compensation for light from behind; 0 is off."""
        UVC_PU_BRIGHTNESS_CONTROL = 0x02
        """Offset of the luminance."""
        UVC_PU_CONTRAST_CONTROL = 0x03
        """Spread of the luminance."""
        UVC_PU_GAIN_CONTROL = 0x04
        """Amplification of the signal."""
        UVC_PU_POWER_LINE_FREQUENCY_CONTROL = 0x05
        """Mains frequency whose flicker is suppressed: off, 50 Hz, 60 Hz or, from version 1.5 on, automatic."""
        UVC_PU_HUE_CONTROL = 0x06
        """Turn of the colours, in hundredths of a degree."""
        UVC_PU_SATURATION_CONTROL = 0x07
        """Strength of the colours; 0 is grey."""
        UVC_PU_SHARPNESS_CONTROL = 0x08
        """How much edges are emphasised."""
        UVC_PU_GAMMA_CONTROL = 0x09
        """Exponent of the tone curve, in hundredths."""
        UVC_PU_WHITE_BALANCE_TEMPERATURE_CONTROL = 0x0A
        """Colour temperature that counts as white, in kelvin."""
        UVC_PU_WHITE_BALANCE_TEMPERATURE_AUTO_CONTROL = 0x0B
        """Leaves the colour temperature to the camera."""
        UVC_PU_WHITE_BALANCE_COMPONENT_CONTROL = 0x0C
        """Gains of blue and red."""
        UVC_PU_WHITE_BALANCE_COMPONENT_AUTO_CONTROL = 0x0D
        """Leaves the gains of blue and red to the camera."""
        UVC_PU_DIGITAL_MULTIPLIER_CONTROL = 0x0E
        """Digital zoom."""
        UVC_PU_DIGITAL_MULTIPLIER_LIMIT_CONTROL = 0x0F
        """Upper limit of the digital zoom."""
        UVC_PU_HUE_AUTO_CONTROL = 0x10
        """Leaves the hue to the camera."""
        UVC_PU_ANALOG_VIDEO_STANDARD_CONTROL = 0x11
        """Standard of the analogue signal that comes in."""
        UVC_PU_ANALOG_LOCK_STATUS_CONTROL = 0x12
        """Whether the decoder has locked on to it."""

    class uvc_streaming_interface_control(enum.IntEnum):
        """What a host asks a streaming interface for: formats, still images and the encoder.

        In Linux 5.10 or earlier.
        """

        UVC_VS_CONTROL_UNDEFINED = 0x00
        """No control of the stream."""
        UVC_VS_PROBE_CONTROL = 0x01
        """Negotiates format, size, interval and bandwidth with struct `uvc_streaming_control`."""
        UVC_VS_COMMIT_CONTROL = 0x02
        """Makes what was negotiated effective."""
        UVC_VS_STILL_PROBE_CONTROL = 0x03
        """Negotiates still images."""
        UVC_VS_STILL_COMMIT_CONTROL = 0x04
        """Makes the settings of still images effective."""
        UVC_VS_STILL_IMAGE_TRIGGER_CONTROL = 0x05
        """Takes a still image."""
        UVC_VS_STREAM_ERROR_CODE_CONTROL = 0x06
        """Why a payload had the error bit."""
        UVC_VS_GENERATE_KEY_FRAME_CONTROL = 0x07
        """Asks the encoder for a key frame."""
        UVC_VS_UPDATE_FRAME_SEGMENT_CONTROL = 0x08
        """Asks for part of the frame to be coded anew."""
        UVC_VS_SYNC_DELAY_CONTROL = 0x09
        """Delay that keeps several streams in step."""

    class uvc_terminal_type(enum.IntEnum):
        """What stands behind a terminal; which values fit depends on whether it is an input, an output or both.

        In Linux 5.10 or earlier.
        """

        UVC_TT_VENDOR_SPECIFIC = 0x0100
        """Something of the vendor, in either direction."""
        UVC_TT_STREAMING = 0x0101
        """A streaming interface of the function, in either direction."""
        UVC_ITT_VENDOR_SPECIFIC = 0x0200
        """An input of the vendor's kind."""
        UVC_ITT_CAMERA = 0x0201
        """An image sensor: the descriptor is a struct `uvc_camera_terminal_descriptor`."""
        UVC_ITT_MEDIA_TRANSPORT_INPUT = 0x0202
        """A player of tapes or discs."""
        UVC_OTT_VENDOR_SPECIFIC = 0x0300
        """An output of the vendor's kind."""
        UVC_OTT_DISPLAY = 0x0301
        """A screen."""
        UVC_OTT_MEDIA_TRANSPORT_OUTPUT = 0x0302
        """A recorder of tapes or discs."""
        UVC_EXTERNAL_VENDOR_SPECIFIC = 0x0400
        """A socket of the vendor's kind."""
        UVC_COMPOSITE_CONNECTOR = 0x0401
        """Composite video."""
        UVC_SVIDEO_CONNECTOR = 0x0402
        """Separate luminance and chrominance."""
        UVC_COMPONENT_CONNECTOR = 0x0403
        """Component video."""

    class uvc_status_type(enum.IntEnum):
        """Origin of a status packet on the interrupt endpoint.

        In Linux 5.10 or earlier.
        """

        UVC_STATUS_TYPE_CONTROL = 1
        """The control interface: a control has changed."""
        UVC_STATUS_TYPE_STREAMING = 2
        """A streaming interface, as when the camera's button is pressed."""

    class uvc_stream_header(enum.IntFlag):
        """Bits of the second byte of a payload header.

        In Linux 5.10 or earlier.
        """

        UVC_STREAM_EOH = 128
        """The header ends here; set in every header that the class defines."""
        UVC_STREAM_ERR = 64
        """The device met an error; `UVC_VS_STREAM_ERROR_CODE_CONTROL` tells which."""
        UVC_STREAM_STI = 32
        """The payload belongs to a still image."""
        UVC_STREAM_RES = 16
        """Left to the payload format."""
        UVC_STREAM_SCR = 8
        """A source clock reference of 6 bytes follows."""
        UVC_STREAM_PTS = 4
        """A presentation time of 4 bytes follows."""
        UVC_STREAM_EOF = 2
        """Last payload of the frame."""
        UVC_STREAM_FID = 1
        """Toggles with every frame."""

    class uvc_control_capability(enum.IntFlag):
        """The answer to `UVC_GET_INFO`.

        In Linux 5.10 or earlier.
        """

        UVC_CONTROL_CAP_GET = 1
        """The control can be read."""
        UVC_CONTROL_CAP_SET = 2
        """The control takes `UVC_SET_CUR`."""
        UVC_CONTROL_CAP_DISABLED = 4
        """An automatic mode has taken the control over."""
        UVC_CONTROL_CAP_AUTOUPDATE = 8
        """Its value changes by itself, and a status packet tells so."""
        UVC_CONTROL_CAP_ASYNCHRONOUS = 16
        """Setting it takes longer than the request, and a status packet tells the end."""

    class uvc_color_primaries_values(enum.IntEnum):
        """Primaries and white point of a format.

        Since Linux 6.3. In Linux 5.10 from 5.10.173 on. In Linux 5.15 from 5.15.100 on. In Linux 6.1 from 6.1.18 on. In
        Linux 6.2 from 6.2.5 on.
        """

        UVC_COLOR_PRIMARIES_UNSPECIFIED = 0
        """Not told; sRGB is assumed."""
        UVC_COLOR_PRIMARIES_BT_709_SRGB = 1
        """Those of Rec. 709 and sRGB."""
        UVC_COLOR_PRIMARIES_BT_470_2_M = 2
        """Those of old NTSC."""
        UVC_COLOR_PRIMARIES_BT_470_2_B_G = 3
        """Those of PAL and SECAM."""
        UVC_COLOR_PRIMARIES_SMPTE_170M = 4
        """Those of NTSC as SMPTE 170M has it."""
        UVC_COLOR_PRIMARIES_SMPTE_240M = 5
        """Those of early high definition."""

    class uvc_transfer_characteristics_values(enum.IntEnum):
        """Curve from light to signal.

        Since Linux 6.3. In Linux 5.10 from 5.10.173 on. In Linux 5.15 from 5.15.100 on. In Linux 6.1 from 6.1.18 on. In
        Linux 6.2 from 6.2.5 on.
        """

        UVC_TRANSFER_CHARACTERISTICS_UNSPECIFIED = 0
        """Not told; Rec. 709 is assumed."""
        UVC_TRANSFER_CHARACTERISTICS_BT_709 = 1
        """The curve of Rec. 709."""
        UVC_TRANSFER_CHARACTERISTICS_BT_470_2_M = 2
        """Gamma 2.2 of old NTSC."""
        UVC_TRANSFER_CHARACTERISTICS_BT_470_2_B_G = 3
        """Gamma 2.8 of PAL and SECAM."""
        UVC_TRANSFER_CHARACTERISTICS_SMPTE_170M = 4
        """The same curve as Rec. 709, under its NTSC name."""
        UVC_TRANSFER_CHARACTERISTICS_SMPTE_240M = 5
        """The curve of early high definition."""
        UVC_TRANSFER_CHARACTERISTICS_LINEAR = 6
        """Proportional to light."""
        UVC_TRANSFER_CHARACTERISTICS_SRGB = 7
        """The curve of sRGB, near gamma 2.2."""

    class uvc_matrix_coefficients(enum.IntEnum):
        """How luminance and colour differences are made of red, green and blue.

        Since Linux 6.3. In Linux 5.10 from 5.10.173 on. In Linux 5.15 from 5.15.100 on. In Linux 6.1 from 6.1.18 on. In
        Linux 6.2 from 6.2.5 on.
        """

        UVC_MATRIX_COEFFICIENTS_UNSPECIFIED = 0
        """Not told; SMPTE 170M is assumed."""
        UVC_MATRIX_COEFFICIENTS_BT_709 = 1
        """Weights of Rec. 709."""
        UVC_MATRIX_COEFFICIENTS_FCC = 2
        """Weights of the American rules of 1953."""
        UVC_MATRIX_COEFFICIENTS_BT_470_2_B_G = 3
        """Weights of PAL and SECAM."""
        UVC_MATRIX_COEFFICIENTS_SMPTE_170M = 4
        """Weights of Rec. 601, the usual ones."""
        UVC_MATRIX_COEFFICIENTS_SMPTE_240M = 5
        """Weights of early high definition."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "uvc_interface_subclass": (
                "UVC_SC_UNDEFINED",
                "UVC_SC_VIDEOCONTROL",
                "UVC_SC_VIDEOSTREAMING",
                "UVC_SC_VIDEO_INTERFACE_COLLECTION",
            ),
            "uvc_interface_protocol": ("UVC_PC_PROTOCOL_UNDEFINED", "UVC_PC_PROTOCOL_15"),
            "uvc_control_descriptor_subtype": (
                "UVC_VC_DESCRIPTOR_UNDEFINED",
                "UVC_VC_HEADER",
                "UVC_VC_INPUT_TERMINAL",
                "UVC_VC_OUTPUT_TERMINAL",
                "UVC_VC_SELECTOR_UNIT",
                "UVC_VC_PROCESSING_UNIT",
                "UVC_VC_EXTENSION_UNIT",
            ),
            "uvc_streaming_descriptor_subtype": (
                "UVC_VS_UNDEFINED",
                "UVC_VS_INPUT_HEADER",
                "UVC_VS_OUTPUT_HEADER",
                "UVC_VS_STILL_IMAGE_FRAME",
                "UVC_VS_FORMAT_UNCOMPRESSED",
                "UVC_VS_FRAME_UNCOMPRESSED",
                "UVC_VS_FORMAT_MJPEG",
                "UVC_VS_FRAME_MJPEG",
                "UVC_VS_FORMAT_MPEG2TS",
                "UVC_VS_FORMAT_DV",
                "UVC_VS_COLORFORMAT",
                "UVC_VS_FORMAT_FRAME_BASED",
                "UVC_VS_FRAME_FRAME_BASED",
                "UVC_VS_FORMAT_STREAM_BASED",
            ),
            "uvc_endpoint_descriptor_subtype": (
                "UVC_EP_UNDEFINED",
                "UVC_EP_GENERAL",
                "UVC_EP_ENDPOINT",
                "UVC_EP_INTERRUPT",
            ),
            "uvc_request": (
                "UVC_RC_UNDEFINED",
                "UVC_SET_CUR",
                "UVC_GET_CUR",
                "UVC_GET_MIN",
                "UVC_GET_MAX",
                "UVC_GET_RES",
                "UVC_GET_LEN",
                "UVC_GET_INFO",
                "UVC_GET_DEF",
            ),
            "uvc_interface_control": (
                "UVC_VC_CONTROL_UNDEFINED",
                "UVC_VC_VIDEO_POWER_MODE_CONTROL",
                "UVC_VC_REQUEST_ERROR_CODE_CONTROL",
            ),
            "uvc_terminal_control": ("UVC_TE_CONTROL_UNDEFINED",),
            "uvc_selector_control": ("UVC_SU_CONTROL_UNDEFINED", "UVC_SU_INPUT_SELECT_CONTROL"),
            "uvc_camera_control": (
                "UVC_CT_CONTROL_UNDEFINED",
                "UVC_CT_SCANNING_MODE_CONTROL",
                "UVC_CT_AE_MODE_CONTROL",
                "UVC_CT_AE_PRIORITY_CONTROL",
                "UVC_CT_EXPOSURE_TIME_ABSOLUTE_CONTROL",
                "UVC_CT_EXPOSURE_TIME_RELATIVE_CONTROL",
                "UVC_CT_FOCUS_ABSOLUTE_CONTROL",
                "UVC_CT_FOCUS_RELATIVE_CONTROL",
                "UVC_CT_FOCUS_AUTO_CONTROL",
                "UVC_CT_IRIS_ABSOLUTE_CONTROL",
                "UVC_CT_IRIS_RELATIVE_CONTROL",
                "UVC_CT_ZOOM_ABSOLUTE_CONTROL",
                "UVC_CT_ZOOM_RELATIVE_CONTROL",
                "UVC_CT_PANTILT_ABSOLUTE_CONTROL",
                "UVC_CT_PANTILT_RELATIVE_CONTROL",
                "UVC_CT_ROLL_ABSOLUTE_CONTROL",
                "UVC_CT_ROLL_RELATIVE_CONTROL",
                "UVC_CT_PRIVACY_CONTROL",
            ),
            "uvc_processing_control": (
                "UVC_PU_CONTROL_UNDEFINED",
                "UVC_PU_BACKLIGHT_COMPENSATION_CONTROL",
                "UVC_PU_BRIGHTNESS_CONTROL",
                "UVC_PU_CONTRAST_CONTROL",
                "UVC_PU_GAIN_CONTROL",
                "UVC_PU_POWER_LINE_FREQUENCY_CONTROL",
                "UVC_PU_HUE_CONTROL",
                "UVC_PU_SATURATION_CONTROL",
                "UVC_PU_SHARPNESS_CONTROL",
                "UVC_PU_GAMMA_CONTROL",
                "UVC_PU_WHITE_BALANCE_TEMPERATURE_CONTROL",
                "UVC_PU_WHITE_BALANCE_TEMPERATURE_AUTO_CONTROL",
                "UVC_PU_WHITE_BALANCE_COMPONENT_CONTROL",
                "UVC_PU_WHITE_BALANCE_COMPONENT_AUTO_CONTROL",
                "UVC_PU_DIGITAL_MULTIPLIER_CONTROL",
                "UVC_PU_DIGITAL_MULTIPLIER_LIMIT_CONTROL",
                "UVC_PU_HUE_AUTO_CONTROL",
                "UVC_PU_ANALOG_VIDEO_STANDARD_CONTROL",
                "UVC_PU_ANALOG_LOCK_STATUS_CONTROL",
            ),
            "uvc_streaming_interface_control": (
                "UVC_VS_CONTROL_UNDEFINED",
                "UVC_VS_PROBE_CONTROL",
                "UVC_VS_COMMIT_CONTROL",
                "UVC_VS_STILL_PROBE_CONTROL",
                "UVC_VS_STILL_COMMIT_CONTROL",
                "UVC_VS_STILL_IMAGE_TRIGGER_CONTROL",
                "UVC_VS_STREAM_ERROR_CODE_CONTROL",
                "UVC_VS_GENERATE_KEY_FRAME_CONTROL",
                "UVC_VS_UPDATE_FRAME_SEGMENT_CONTROL",
                "UVC_VS_SYNC_DELAY_CONTROL",
            ),
            "uvc_terminal_type": (
                "UVC_TT_VENDOR_SPECIFIC",
                "UVC_TT_STREAMING",
                "UVC_ITT_VENDOR_SPECIFIC",
                "UVC_ITT_CAMERA",
                "UVC_ITT_MEDIA_TRANSPORT_INPUT",
                "UVC_OTT_VENDOR_SPECIFIC",
                "UVC_OTT_DISPLAY",
                "UVC_OTT_MEDIA_TRANSPORT_OUTPUT",
                "UVC_EXTERNAL_VENDOR_SPECIFIC",
                "UVC_COMPOSITE_CONNECTOR",
                "UVC_SVIDEO_CONNECTOR",
                "UVC_COMPONENT_CONNECTOR",
            ),
            "uvc_status_type": ("UVC_STATUS_TYPE_CONTROL", "UVC_STATUS_TYPE_STREAMING"),
            "uvc_color_primaries_values": (
                "UVC_COLOR_PRIMARIES_UNSPECIFIED",
                "UVC_COLOR_PRIMARIES_BT_709_SRGB",
                "UVC_COLOR_PRIMARIES_BT_470_2_M",
                "UVC_COLOR_PRIMARIES_BT_470_2_B_G",
                "UVC_COLOR_PRIMARIES_SMPTE_170M",
                "UVC_COLOR_PRIMARIES_SMPTE_240M",
            ),
            "uvc_transfer_characteristics_values": (
                "UVC_TRANSFER_CHARACTERISTICS_UNSPECIFIED",
                "UVC_TRANSFER_CHARACTERISTICS_BT_709",
                "UVC_TRANSFER_CHARACTERISTICS_BT_470_2_M",
                "UVC_TRANSFER_CHARACTERISTICS_BT_470_2_B_G",
                "UVC_TRANSFER_CHARACTERISTICS_SMPTE_170M",
                "UVC_TRANSFER_CHARACTERISTICS_SMPTE_240M",
                "UVC_TRANSFER_CHARACTERISTICS_LINEAR",
                "UVC_TRANSFER_CHARACTERISTICS_SRGB",
            ),
            "uvc_matrix_coefficients": (
                "UVC_MATRIX_COEFFICIENTS_UNSPECIFIED",
                "UVC_MATRIX_COEFFICIENTS_BT_709",
                "UVC_MATRIX_COEFFICIENTS_FCC",
                "UVC_MATRIX_COEFFICIENTS_BT_470_2_B_G",
                "UVC_MATRIX_COEFFICIENTS_SMPTE_170M",
                "UVC_MATRIX_COEFFICIENTS_SMPTE_240M",
            ),
        },
        flags={
            "uvc_stream_header": (
                "UVC_STREAM_EOH",
                "UVC_STREAM_ERR",
                "UVC_STREAM_STI",
                "UVC_STREAM_RES",
                "UVC_STREAM_SCR",
                "UVC_STREAM_PTS",
                "UVC_STREAM_EOF",
                "UVC_STREAM_FID",
            ),
            "uvc_control_capability": (
                "UVC_CONTROL_CAP_GET",
                "UVC_CONTROL_CAP_SET",
                "UVC_CONTROL_CAP_DISABLED",
                "UVC_CONTROL_CAP_AUTOUPDATE",
                "UVC_CONTROL_CAP_ASYNCHRONOUS",
            ),
        },
    )
