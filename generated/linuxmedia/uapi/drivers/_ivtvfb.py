"""Fill the framebuffer of ivtv cards."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_ivtvfb import ivtvfb_dma_frame
from linuxmedia.uapi.v4l2._types_private_ioctl import BASE_VIDIOC_PRIVATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


IVTVFB_IOC_DMA_FRAME: Final[int] = _s.IOW("V", BASE_VIDIOC_PRIVATE + 0, ivtvfb_dma_frame)
"""Copy a piece of a picture to the framebuffer. See `ivtvfb_ioc_dma_frame`."""


def ivtvfb_ioc_dma_frame(device: _s.FileDescriptorLike, argument: ivtvfb_dma_frame, /) -> ivtvfb_dma_frame:
    """Copy a piece of a picture to the framebuffer.

    A call on the framebuffer's node. The card fetches the data itself, and the call returns when that is done. E2BIG
    says that the piece reaches beyond the framebuffer, EINVAL that it is empty or out of the caller's reach.

    Raises:
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not ivtvfb_dma_frame:
            _s.refuse_other(argument, ivtvfb_dma_frame, "IVTVFB_IOC_DMA_FRAME")
        _s.ioctl_counted(device, IVTVFB_IOC_DMA_FRAME, argument)
    except OSError as error:
        raise _s.explained(error, "IVTVFB_IOC_DMA_FRAME", __name__) from None
    return argument
