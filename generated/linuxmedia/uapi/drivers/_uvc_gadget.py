"""Requests to a USB video gadget."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_uvc_gadget import uvc_request_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


UVCIOC_SEND_RESPONSE: Final[int] = _s.IOW("U", 1, uvc_request_data)
"""Answer the control request that `UVC_EVENT_SETUP` told of. See `uvcioc_send_response`."""


def uvcioc_send_response(device: _s.FileDescriptorLike, argument: uvc_request_data, /) -> uvc_request_data:
    """Answer the control request that `UVC_EVENT_SETUP` told of.

    For a request that reads, the data goes to the host, never more than the host asked for. For one that writes, length
    says how much data to take, which then comes with `UVC_EVENT_DATA`. A negative length refuses the request. Each
    `UVC_EVENT_SETUP` wants one answer, and the host waits for it.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not uvc_request_data:
            _s.refuse_other(argument, uvc_request_data, "UVCIOC_SEND_RESPONSE")
        _ioctl(device, UVCIOC_SEND_RESPONSE, argument)
    except OSError as error:
        raise _s.explained(error, "UVCIOC_SEND_RESPONSE", __name__) from None
    return argument
