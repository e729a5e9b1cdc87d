"""Descriptors of the USB Video Class."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# uvc_descriptor_size: Sizes of descriptors that are always the same.

UVC_DT_INPUT_TERMINAL_SIZE: Final = 8
"""Bytes of struct `uvc_input_terminal_descriptor`."""
UVC_DT_OUTPUT_TERMINAL_SIZE: Final = 9
"""Bytes of struct `uvc_output_terminal_descriptor`."""
UVC_DT_CONTROL_ENDPOINT_SIZE: Final = 5
"""Bytes of struct `uvc_control_endpoint_descriptor`."""
UVC_DT_COLOR_MATCHING_SIZE: Final = 6
"""Bytes of struct `uvc_color_matching_descriptor`."""
UVC_DT_FORMAT_UNCOMPRESSED_SIZE: Final = 27
"""Bytes of struct `uvc_format_uncompressed`."""
UVC_DT_FORMAT_MJPEG_SIZE: Final = 11
"""Bytes of struct `uvc_format_mjpeg`."""


class uvc_descriptor_header(_s.Structure, pack=1):
    """The three bytes that every class descriptor begins with.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """Size of the descriptor, these bytes included. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """Kind of descriptor in the class: 0x24 for an interface, 0x25 for an endpoint. From 0x24 to 0x25. Written by the
    driver.
    """
    bDescriptorSubType: int = _s.u8()
    """What it describes; which set the number is of depends on the interface it belongs to. Written by the driver."""


class uvc_header_descriptor(_s.FlexibleStructure, pack=1):
    """Begins the class descriptors of the control interface.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_HEADER_SIZE` of the number of interfaces. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24, a class descriptor of an interface. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VC_HEADER`, which tells the struct from units and terminals. A value of `uvc_control_descriptor_subtype`.
    Written by the driver.
    """
    bcdUVC: int = _s.le16()
    """Version of the class in binary-coded decimal, such as 0x0150. Written by the driver."""
    wTotalLength: int = _s.le16()
    """Size of this descriptor and all units and terminals after it. In bytes. Written by the driver."""
    dwClockFrequency: int = _s.le32()
    """Clock that time stamps count; from version 1.1 of the class on the one of struct `uvc_streaming_control` takes
    its place. In Hz. Written by the driver.
    """
    bInCollection: int = _s.u8()
    """Number of streaming interfaces, and of the entries of baInterfaceNr. Written by the driver."""
    baInterfaceNr: _s.Array[int] = _s.flexible(_s.u8())
    """Numbers of the streaming interfaces. An identifier. As many as the memory has room for. Written by the driver."""


class uvc_input_terminal_descriptor(_s.Structure, pack=1):
    """An input that is no camera, or the common part of one that is.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_INPUT_TERMINAL_SIZE`, or more for kinds with more fields. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24 for class descriptors of interfaces. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VC_INPUT_TERMINAL`; a camera has the same number. A value of `uvc_control_descriptor_subtype`. Written by
    the driver.
    """
    bTerminalID: int = _s.u8()
    """Id among all units and terminals; not 0. From 1 to 255. Written by the driver."""
    wTerminalType: int = _s.le16()
    """What delivers the images. A value of `uvc_terminal_type`. Written by the driver."""
    bAssocTerminal: int = _s.u8()
    """Output terminal that belongs to the same piece of equipment, or 0. An identifier. Written by the driver."""
    iTerminal: int = _s.u8()
    """Index of the string that names the terminal, or 0. Written by the driver."""


class uvc_output_terminal_descriptor(_s.Structure, pack=1):
    """An output: a screen, or the stream to the host.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_OUTPUT_TERMINAL_SIZE`, or more. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24, as the interface's class descriptors have. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VC_OUTPUT_TERMINAL`, whatever takes the images. A value of `uvc_control_descriptor_subtype`. Written by the
    driver.
    """
    bTerminalID: int = _s.u8()
    """Its id in the function, from 1. From 1 to 255. Written by the driver."""
    wTerminalType: int = _s.le16()
    """What takes the images. A value of `uvc_terminal_type`. Written by the driver."""
    bAssocTerminal: int = _s.u8()
    """Input terminal of the same piece of equipment, or 0. An identifier. Written by the driver."""
    bSourceID: int = _s.u8()
    """Unit or terminal that feeds it. An identifier. Written by the driver."""
    iTerminal: int = _s.u8()
    """String index of its name; 0 for none. Written by the driver."""


class uvc_camera_terminal_descriptor(_s.Structure, pack=1):
    """An image sensor with its lens.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_CAMERA_TERMINAL_SIZE` of the size of the bit mask. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24: a descriptor of the class, for an interface. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VC_INPUT_TERMINAL`, as for other inputs; wTerminalType tells a camera. A value of
    `uvc_control_descriptor_subtype`. Written by the driver.
    """
    bTerminalID: int = _s.u8()
    """Id of the camera in the function; 0 is not used. From 1 to 255. Written by the driver."""
    wTerminalType: int = _s.le16()
    """`UVC_ITT_CAMERA`. A value of `uvc_terminal_type`. Written by the driver."""
    bAssocTerminal: int = _s.u8()
    """Output terminal that goes with the camera, or 0. An identifier. Written by the driver."""
    iTerminal: int = _s.u8()
    """Index of the string with the camera's name, or 0. Written by the driver."""
    wObjectiveFocalLengthMin: int = _s.le16()
    """Shortest focal length of a zoom lens, in the camera's units; 0 without optical zoom. Written by the driver."""
    wObjectiveFocalLengthMax: int = _s.le16()
    """Longest focal length, in the same units; 0 without optical zoom. Written by the driver."""
    wOcularFocalLength: int = _s.le16()
    """Focal length of the eyepiece, in the same units; 0 without optical zoom. Written by the driver."""
    bControlSize: int = _s.u8()
    """Size of bmControls: 3 here. In bytes. Written by the driver."""
    bmControls: _s.Array[int] = _s.array(_s.u8(), 3)
    """Bit mask of the controls that the camera has, from the lowest bit of the first byte on; their order is that of
    the class, not of the selectors. Shape: 3. Written by the driver.
    """


class uvc_selector_unit_descriptor(_s.Structure, pack=1):
    """A switch that lets one of several inputs through.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_SELECTOR_UNIT_SIZE` of the number of inputs. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24, for the class's descriptors of interfaces. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VC_SELECTOR_UNIT`, of the control interface. A value of `uvc_control_descriptor_subtype`. Written by the
    driver.
    """
    bUnitID: int = _s.u8()
    """Id of the switch in the function. From 1 to 255. Written by the driver."""
    bNrInPins: int = _s.u8()
    """Number of inputs. Written by the driver."""
    baSourceID: _s.Array[int] = _s.array(_s.u8(), 0)
    """Unit or terminal at each input, bNrInPins of them; C gives the array no room. An identifier. Shape: 0. Written by
    the driver.
    """
    iSelector: int = _s.u8()
    """String index of the name. It follows baSourceID, so its place in the struct is right only without inputs. Written
    by the driver.
    """


class uvc_processing_unit_descriptor(_s.Structure, pack=1):
    """A unit that adjusts brightness, colours and their like.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_PROCESSING_UNIT_SIZE` of the size of the bit mask; one less in version 1.0 of the class, which lacks
    bmVideoStandards. In bytes. Written by the driver.
    """
    bDescriptorType: int = _s.u8()
    """0x24, which marks a class descriptor. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VC_PROCESSING_UNIT`; bLength tells which version of it. A value of `uvc_control_descriptor_subtype`. Written
    by the driver.
    """
    bUnitID: int = _s.u8()
    """Id of the unit in the function. From 1 to 255. Written by the driver."""
    bSourceID: int = _s.u8()
    """Unit or terminal whose images it works on. An identifier. Written by the driver."""
    wMaxMultiplier: int = _s.le16()
    """Largest digital zoom; 0 where there is none. In 1/100. Written by the driver."""
    bControlSize: int = _s.u8()
    """Size of bmControls: 2 here, 3 in version 1.5 of the class. In bytes. Written by the driver."""
    bmControls: _s.Array[int] = _s.array(_s.u8(), 2)
    """Bit mask of the adjustments that the unit offers, in the order of the class. Shape: 2. Written by the driver."""
    iProcessing: int = _s.u8()
    """String index of the unit's name, or 0. Written by the driver."""
    bmVideoStandards: int = _s.u8()
    """Standards of analogue television that it takes: bit 1 NTSC 525/60, bit 2 PAL 625/50, bit 3 SECAM 625/50, bit 4
    NTSC 625/50, bit 5 PAL 525/60. Written by the driver. Since Linux 5.13. In Linux 5.10 from 5.10.36 on.
    """


class uvc_extension_unit_descriptor(_s.Structure, pack=1):
    """A unit with controls of the vendor.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_EXTENSION_UNIT_SIZE` of the inputs and of the size of the bit mask. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24, a descriptor that the class defines. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VC_EXTENSION_UNIT`; guidExtensionCode tells whose it is. A value of `uvc_control_descriptor_subtype`.
    Written by the driver.
    """
    bUnitID: int = _s.u8()
    """Id that struct `uvc_xu_control_query` calls the unit. From 1 to 255. Written by the driver."""
    guidExtensionCode: bytes = _s.bytes_(16)
    """GUID that says what the controls mean; struct `uvc_xu_control_mapping` names it. 16 bytes. Written by the
    driver.
    """
    bNumControls: int = _s.u8()
    """How many controls of the vendor there are. Written by the driver."""
    bNrInPins: int = _s.u8()
    """How many inputs the unit has. Written by the driver."""
    baSourceID: _s.Array[int] = _s.array(_s.u8(), 0)
    """What feeds each of the inputs; C gives the array no room, and all that follows comes after it. An identifier.
    Shape: 0. Written by the driver.
    """
    bControlSize: int = _s.u8()
    """Size of bmControls. In bytes. Written by the driver."""
    bmControls: _s.Array[int] = _s.array(_s.u8(), 0)
    """Bit mask of the controls; bit 0 is selector 1. C gives the array no room. Shape: 0. Written by the driver."""
    iExtension: int = _s.u8()
    """String index of the unit's name; it comes after both arrays. Written by the driver."""


class uvc_control_endpoint_descriptor(_s.Structure, pack=1):
    """Says more about the endpoint of status packets.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_CONTROL_ENDPOINT_SIZE`. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x25, a class descriptor of an endpoint. From 0x25 to 0x25. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_EP_INTERRUPT`. A value of `uvc_endpoint_descriptor_subtype`. Written by the driver."""
    wMaxTransferSize: int = _s.le16()
    """Largest status packet. In bytes. Written by the driver."""


class uvc_input_header_descriptor(_s.FlexibleStructure, pack=1):
    """Begins the class descriptors of a stream to the host.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_INPUT_HEADER_SIZE` of formats and size of a bit mask. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24, an interface's descriptor in the class. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VS_INPUT_HEADER`, in a streaming interface that captures. A value of `uvc_streaming_descriptor_subtype`.
    Written by the driver.
    """
    bNumFormats: int = _s.u8()
    """Number of formats that follow. Written by the driver."""
    wTotalLength: int = _s.le16()
    """Size of this descriptor and of all others of the class in the interface: formats, frames, still images and
    colours. In bytes. Written by the driver.
    """
    bEndpointAddress: int = _s.u8()
    """Endpoint that carries the images, with bit 7 for its direction. From 0x81 to 0x8F. An identifier. Written by the
    driver.
    """
    bmInfo: int = _s.u8()
    """Bit 0: formats may change while the stream is on. From 0 to 1. Written by the driver."""
    bTerminalLink: int = _s.u8()
    """Output terminal that the stream belongs to. An identifier. Written by the driver."""
    bStillCaptureMethod: int = _s.u8()
    """How still images are taken: 0 not at all, 1 from the stream, 2 by a pause of it, 3 over a pipe of their own. From
    0 to 3. Written by the driver.
    """
    bTriggerSupport: int = _s.u8()
    """Whether the camera has a button. From 0 to 1. Written by the driver."""
    bTriggerUsage: int = _s.u8()
    """What the button asks for: 0 a still image, 1 a notice only. From 0 to 1. Written by the driver."""
    bControlSize: int = _s.u8()
    """Size of one entry of bmaControls. In bytes. Written by the driver."""
    bmaControls: _s.Array[int] = _s.flexible(_s.u8())
    """For each format a bit mask of the encoder's parameters that the host may set, bControlSize bytes each. As many as
    the memory has room for. Written by the driver.
    """


class uvc_output_header_descriptor(_s.FlexibleStructure, pack=1):
    """Begins the class descriptors of a stream from the host.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_OUTPUT_HEADER_SIZE` of formats and size of a bit mask. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24; interface descriptors of the class have it. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VS_OUTPUT_HEADER`, in a streaming interface that shows images. A value of
    `uvc_streaming_descriptor_subtype`. Written by the driver.
    """
    bNumFormats: int = _s.u8()
    """How many formats the device takes. Written by the driver."""
    wTotalLength: int = _s.le16()
    """Size of this descriptor and of every other one of the class in the interface. In bytes. Written by the driver."""
    bEndpointAddress: int = _s.u8()
    """Endpoint to which the images go. From 1 to 15. An identifier. Written by the driver."""
    bTerminalLink: int = _s.u8()
    """Input terminal that the stream feeds. An identifier. Written by the driver."""
    bControlSize: int = _s.u8()
    """Size of the mask of one format. In bytes. Written by the driver."""
    bmaControls: _s.Array[int] = _s.flexible(_s.u8())
    """Masks of settable parameters, one of bControlSize bytes for each format. A bit mask. As many as the memory has
    room for. Written by the driver.
    """


class uvc_color_matching_descriptor(_s.Structure, pack=1):
    """Colour space of the format that it follows.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_COLOR_MATCHING_SIZE`. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24, for interfaces. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VS_COLORFORMAT`. A value of `uvc_streaming_descriptor_subtype`. Written by the driver."""
    bColorPrimaries: int = _s.u8()
    """Primaries and reference white. A value of `uvc_color_primaries_values`. Written by the driver."""
    bTransferCharacteristics: int = _s.u8()
    """Curve of the signal over light. A value of `uvc_transfer_characteristics_values`. Written by the driver."""
    bMatrixCoefficients: int = _s.u8()
    """Weights that luminance is made with. A value of `uvc_matrix_coefficients`. Written by the driver."""


class uvc_streaming_control(_s.Structure, pack=1):
    """What host and device negotiate before a stream starts; the device changes what it cannot do.

    The header declares the numbers in the processor's byte order, while the bus has them little-endian.

    In Linux 5.10 or earlier.
    """

    bmHint: int = _s.u16()
    """Which fields the host wants kept: bit 0 frame interval, 1 key frame rate, 2 P frame rate, 3 quality, 4 window.
    Set by the caller and written by the driver.
    """
    bFormatIndex: int = _s.u8()
    """Format, by its descriptor's index from 1. Set by the caller and written by the driver."""
    bFrameIndex: int = _s.u8()
    """Frame size, by its descriptor's index from 1; 0 where the format has no frames. Set by the caller and written by
    the driver.
    """
    dwFrameInterval: int = _s.u32()
    """Time between frames. In 100 ns. Set by the caller and written by the driver."""
    wKeyFrameRate: int = _s.u16()
    """Distance of key frames, 10 if every tenth frame is one; 0 if only the first is. In frames. Set by the caller and
    written by the driver.
    """
    wPFrameRate: int = _s.u16()
    """P frames per key frame. In frames. Set by the caller and written by the driver."""
    wCompQuality: int = _s.u16()
    """Quality of the compression, from worst to best. From 0 to 10000. Set by the caller and written by the driver."""
    wCompWindowSize: int = _s.u16()
    """Frames over which the encoder averages its rate. In frames. Set by the caller and written by the driver."""
    wDelay: int = _s.u16()
    """Time from capture to delivery inside the device. In ms. Set by the caller and written by the driver."""
    dwMaxVideoFrameSize: int = _s.u32()
    """Largest frame that can come with these settings. In bytes. Written by the driver."""
    dwMaxPayloadTransferSize: int = _s.u32()
    """Most bytes of one transfer, which decides on the bandwidth. In bytes. Written by the driver."""
    dwClockFrequency: int = _s.u32()
    """Clock of the time stamps; from version 1.1 of the class on. In Hz. Written by the driver."""
    bmFramingInfo: int = _s.u8()
    """Bit 0: payload headers have the toggling frame id; bit 1: they may mark ends of frames. Set by the caller and
    written by the driver.
    """
    bPreferedVersion: int = _s.u8()
    """Version of the payload format to use. Set by the caller and written by the driver."""
    bMinVersion: int = _s.u8()
    """Oldest version that the device knows. Written by the driver."""
    bMaxVersion: int = _s.u8()
    """Newest version that the device knows. Written by the driver."""


def UVC_DT_HEADER_SIZE(n: int) -> int:
    """Bytes of a control header with n streaming interfaces.

    In Linux 5.10 or earlier.
    """
    return 12 + n


def UVC_DT_CAMERA_TERMINAL_SIZE(n: int) -> int:
    """Bytes of a camera terminal with n bytes of bmControls.

    In Linux 5.10 or earlier.
    """
    return 15 + n


def UVC_DT_SELECTOR_UNIT_SIZE(n: int) -> int:
    """Bytes of a selector unit with n inputs.

    In Linux 5.10 or earlier.
    """
    return 6 + n


def UVC_DT_PROCESSING_UNIT_SIZE(n: int) -> int:
    """Bytes of a processing unit with n bytes of bmControls.

    In Linux 5.10 or earlier.
    """
    return 10 + n


def UVC_DT_EXTENSION_UNIT_SIZE(p: int, n: int) -> int:
    """Bytes of an extension unit with p inputs and n bytes of bmControls.

    In Linux 5.10 or earlier.
    """
    return 24 + p + n


def UVC_DT_INPUT_HEADER_SIZE(n: int, p: int) -> int:
    """Bytes of an input header with n formats and p bytes of controls for each.

    In Linux 5.10 or earlier.
    """
    return 13 + n * p


def UVC_DT_OUTPUT_HEADER_SIZE(n: int, p: int) -> int:
    """Bytes of an output header with n formats and p bytes of controls for each.

    In Linux 5.10 or earlier.
    """
    return 9 + n * p


def UVC_DT_FRAME_UNCOMPRESSED_SIZE(n: int) -> int:
    """Bytes of an uncompressed frame size with n intervals.

    In Linux 5.10 or earlier.
    """
    return 26 + 4 * n


def UVC_DT_FRAME_MJPEG_SIZE(n: int) -> int:
    """Bytes of a Motion JPEG frame size with n intervals.

    In Linux 5.10 or earlier.
    """
    return 26 + 4 * n
