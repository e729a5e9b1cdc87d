"""Events and answers of the USB video gadget."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_usb import usb_ctrlrequest

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# uvc_gadget_event: Types of struct v4l2_event that the USB video gadget sends to those that subscribed to them.

UVC_EVENT_CONNECT: Final = 0x08000000
"""A host configured the gadget; the event tells the speed."""
UVC_EVENT_FIRST: Final = 0x08000000
"""The first of them."""
UVC_EVENT_DISCONNECT: Final = 0x08000001
"""The host went away, or the gadget was unbound."""
UVC_EVENT_STREAMON: Final = 0x08000002
"""The host chose the streaming setting, and waits until the program queues buffers and starts the stream."""
UVC_EVENT_STREAMOFF: Final = 0x08000003
"""The host wants no more images, and waits until the program stops the stream."""
UVC_EVENT_SETUP: Final = 0x08000004
"""A class request came that only the program can answer. Subscribing to it puts the gadget on the bus, and only one
open file may: others get EBUSY.
"""
UVC_EVENT_DATA: Final = 0x08000005
"""The data of a request from the host came."""
UVC_EVENT_LAST: Final = 0x08000005
"""The last of them."""

# uvc_string_index: Places of the gadget's strings in its table; the interface of a request in UVC_EVENT_SETUP is one of
# them too, whatever its number on the bus.

UVC_STRING_CONTROL_IDX: Final = 0
"""Name of the control interface."""
UVC_STRING_STREAMING_IDX: Final = 1
"""Name of the streaming interface."""


class uvc_request_data(_s.Structure):
    """Answer to a control request of the USB host, or the data that came with one.

    In Linux 5.10 or earlier.
    """

    length: int = _s.s32()
    """Bytes of data; in an answer a negative number refuses the request with a stall. In bytes. From -1 to 60. Set by
    the caller and written by the driver.
    """
    data: bytes = _s.bytes_(60)
    """Payload of the data stage. 60 bytes. Set by the caller and written by the driver."""


class uvc_event_u1(_s.Union):
    """The part that belongs to the event. The member in use is selected by `linuxmedia.uapi.v4l2.v4l2_event.type`."""

    speed: int = _s.uint()
    """Speed at which the host connected. In use with `UVC_EVENT_CONNECT`. Written by the driver."""
    req: usb_ctrlrequest = _s.nested(usb_ctrlrequest)
    """Request to answer with `UVCIOC_SEND_RESPONSE`; bits 0 to 7 of its wIndex are a value of `uvc_string_index`. In
    use with `UVC_EVENT_SETUP`. Written by the driver.
    """
    data: uvc_request_data = _s.nested(uvc_request_data)
    """What the host sent in the data stage of an earlier request. In use with `UVC_EVENT_DATA`. Written by the
    driver.
    """


class uvc_event(_s.Structure):
    """What happened on the USB side; it stands in the data of struct `linuxmedia.uapi.v4l2.v4l2_event`.

    In Linux 5.10 or earlier.
    """

    _u1: uvc_event_u1 = _s.nested(uvc_event_u1)
    speed: int = _s.through("_u1")
    """Speed at which the host connected. In use with `UVC_EVENT_CONNECT`. Written by the driver."""
    req: usb_ctrlrequest = _s.through("_u1")
    """Request to answer with `UVCIOC_SEND_RESPONSE`; bits 0 to 7 of its wIndex are a value of `uvc_string_index`. In
    use with `UVC_EVENT_SETUP`. Written by the driver.
    """
    data: uvc_request_data = _s.through("_u1")
    """What the host sent in the data stage of an earlier request. In use with `UVC_EVENT_DATA`. Written by the
    driver.
    """


if TYPE_CHECKING:

    class uvc_gadget_event(enum.IntEnum):
        """Types of struct `linuxmedia.uapi.v4l2.v4l2_event` that the USB video gadget sends to those that subscribed to
        them.

        In Linux 5.10 or earlier.
        """

        UVC_EVENT_CONNECT = 0x08000000
        """A host configured the gadget; the event tells the speed."""
        UVC_EVENT_FIRST = 0x08000000
        """The first of them."""
        UVC_EVENT_DISCONNECT = 0x08000001
        """The host went away, or the gadget was unbound."""
        UVC_EVENT_STREAMON = 0x08000002
        """The host chose the streaming setting, and waits until the program queues buffers and starts the stream."""
        UVC_EVENT_STREAMOFF = 0x08000003
        """The host wants no more images, and waits until the program stops the stream."""
        UVC_EVENT_SETUP = 0x08000004
        """A class request came that only the program can answer. Subscribing to it puts the gadget on the bus, and only
        one open file may: others get EBUSY.
        """
        UVC_EVENT_DATA = 0x08000005
        """The data of a request from the host came."""
        UVC_EVENT_LAST = 0x08000005
        """The last of them."""

    class uvc_string_index(enum.IntEnum):
        """Places of the gadget's strings in its table; the interface of a request in `UVC_EVENT_SETUP` is one of them
        too, whatever its number on the bus.

        Since Linux 6.2.
        """

        UVC_STRING_CONTROL_IDX = 0
        """Name of the control interface."""
        UVC_STRING_STREAMING_IDX = 1
        """Name of the streaming interface."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "uvc_gadget_event": (
                "UVC_EVENT_CONNECT",
                "UVC_EVENT_FIRST",
                "UVC_EVENT_DISCONNECT",
                "UVC_EVENT_STREAMON",
                "UVC_EVENT_STREAMOFF",
                "UVC_EVENT_SETUP",
                "UVC_EVENT_DATA",
                "UVC_EVENT_LAST",
            ),
            "uvc_string_index": ("UVC_STRING_CONTROL_IDX", "UVC_STRING_STREAMING_IDX"),
        },
    )
