"""Set up the AM437x for raw capture."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_am437x_vpfe import vpfe_ccdc_config_params_raw
from linuxmedia.uapi.v4l2._types_private_ioctl import BASE_VIDIOC_PRIVATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_AM437X_CCDC_CFG: Final[int] = _s.IOW("V", BASE_VIDIOC_PRIVATE + 1, _s.pointer(None))
"""Set up how raw pixels are taken in. See `vidioc_am437x_ccdc_cfg`."""


def vidioc_am437x_ccdc_cfg(
    device: _s.FileDescriptorLike, argument: vpfe_ccdc_config_params_raw, /
) -> vpfe_ccdc_config_params_raw:
    """Set up how raw pixels are taken in.

    Only while no buffers are allocated, else EBUSY, and only for an input of raw pixels, else EINVAL. Values that do
    not fit each other fail with EINVAL too. The number encodes the size of a pointer, so 32-bit and 64-bit programs
    call different ioctls.

    The V4L2 core copies the argument before the driver does, so that what the driver of 6.12 takes for an address in
    the caller's memory is one in the kernel's; its copy fails with EFAULT.

    In Linux 5.10 or earlier.
    """
    try:
        if argument.__class__ is not vpfe_ccdc_config_params_raw:
            _s.refuse_other(argument, vpfe_ccdc_config_params_raw, "VIDIOC_AM437X_CCDC_CFG")
        _ioctl(device, VIDIOC_AM437X_CCDC_CFG, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_AM437X_CCDC_CFG", __name__) from None
    return argument
