"""Output from the caller's memory on ivtv cards."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_ivtv import ivtv_dma_frame
from linuxmedia.uapi.v4l2._types_private_ioctl import BASE_VIDIOC_PRIVATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


IVTV_IOC_DMA_FRAME: Final[int] = _s.IOW("V", BASE_VIDIOC_PRIVATE + 0, ivtv_dma_frame)
"""Show a frame of the caller's memory. See `ivtv_ioc_dma_frame`."""
IVTV_IOC_PASSTHROUGH_MODE: Final[int] = _s.IOW("V", BASE_VIDIOC_PRIVATE + 1, _s.int_())
"""Show what the encoder makes. See `ivtv_ioc_passthrough_mode`."""


def ivtv_ioc_dma_frame(device: _s.FileDescriptorLike, argument: ivtv_dma_frame, /) -> ivtv_dma_frame:
    """Show a frame of the caller's memory.

    The first call, or one without `ivtv_dma_frame.y_source`, switches the decoder to this way of output, until the
    descriptor is closed; EBUSY says that it works in another way at the moment, EINVAL that the card has no decoder or
    the type is another. Interlacing is to be set by `linuxmedia.uapi.v4l2.VIDIOC_S_FMT` after that switch. The call
    returns when the frame has been fetched.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not ivtv_dma_frame:
            _s.refuse_other(argument, ivtv_dma_frame, "IVTV_IOC_DMA_FRAME")
        _ioctl(device, IVTV_IOC_DMA_FRAME, argument)
    except OSError as error:
        raise _s.explained(error, "IVTV_IOC_DMA_FRAME", __name__) from None
    return argument


def ivtv_ioc_passthrough_mode(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Show what the encoder makes.

    Everything but 0 sends the encoder's output straight to the decoder, 0 ends that. EINVAL says that the card has no
    decoder, EBUSY that another open file has priority or that the decoder works in another way at the moment.

    In Linux 5.10 or earlier.
    """
    try:
        return _s.ioctl_scalar(device, IVTV_IOC_PASSTHROUGH_MODE, _s.int_(), value)
    except OSError as error:
        raise _s.explained(error, "IVTV_IOC_PASSTHROUGH_MODE", __name__) from None
