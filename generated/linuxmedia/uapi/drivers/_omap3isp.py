"""Set up the OMAP 3 image processor."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_omap3isp import (
    omap3isp_h3a_aewb_config,
    omap3isp_h3a_af_config,
    omap3isp_hist_config,
    omap3isp_stat_data,
)
from linuxmedia.uapi.drivers._types_omap3isp_blocks import omap3isp_ccdc_update_config, omap3isp_prev_update_config
from linuxmedia.uapi.v4l2._types_private_ioctl import BASE_VIDIOC_PRIVATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


VIDIOC_OMAP3ISP_CCDC_CFG: Final[int] = _s.IOWR("V", BASE_VIDIOC_PRIVATE + 1, omap3isp_ccdc_update_config)
"""Set up the block that takes the sensor's data. See `vidioc_omap3isp_ccdc_cfg`."""
VIDIOC_OMAP3ISP_PRV_CFG: Final[int] = _s.IOWR("V", BASE_VIDIOC_PRIVATE + 2, omap3isp_prev_update_config)
"""Set up the block that makes pictures. See `vidioc_omap3isp_prv_cfg`."""
VIDIOC_OMAP3ISP_AEWB_CFG: Final[int] = _s.IOWR("V", BASE_VIDIOC_PRIVATE + 3, omap3isp_h3a_aewb_config)
"""Say what the exposure and white balance statistics measure. See `vidioc_omap3isp_aewb_cfg`."""
VIDIOC_OMAP3ISP_HIST_CFG: Final[int] = _s.IOWR("V", BASE_VIDIOC_PRIVATE + 4, omap3isp_hist_config)
"""Say what the histogram counts. See `vidioc_omap3isp_hist_cfg`."""
VIDIOC_OMAP3ISP_AF_CFG: Final[int] = _s.IOWR("V", BASE_VIDIOC_PRIVATE + 5, omap3isp_h3a_af_config)
"""Say what the focus statistics measure. See `vidioc_omap3isp_af_cfg`."""
VIDIOC_OMAP3ISP_STAT_REQ: Final[int] = _s.IOWR("V", BASE_VIDIOC_PRIVATE + 6, omap3isp_stat_data)
"""Fetch the oldest statistics. See `vidioc_omap3isp_stat_req`."""
VIDIOC_OMAP3ISP_STAT_EN: Final[int] = _s.IOWR("V", BASE_VIDIOC_PRIVATE + 7, _s.ulong())
"""Switch statistics on or off. See `vidioc_omap3isp_stat_en`."""


def vidioc_omap3isp_ccdc_cfg(
    device: _s.FileDescriptorLike, argument: omap3isp_ccdc_update_config, /
) -> omap3isp_ccdc_update_config:
    """Set up the block that takes the sensor's data.

    A call on the CCDC's sub-device. Only functions whose bit is set in update change; their settings are copied, so the
    caller's memory is free afterwards. The pointers of black clamp and black levels are read whenever their bit is set
    in update, the others when the function is switched on. Both bits of lens shading go together, else EINVAL; faulty
    pixels can be set only while the stream is off, else EBUSY.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """
    try:
        if argument.__class__ is not omap3isp_ccdc_update_config:
            _s.refuse_other(argument, omap3isp_ccdc_update_config, "VIDIOC_OMAP3ISP_CCDC_CFG")
        _ioctl(device, VIDIOC_OMAP3ISP_CCDC_CFG, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_OMAP3ISP_CCDC_CFG", __name__) from None
    return argument


def vidioc_omap3isp_prv_cfg(
    device: _s.FileDescriptorLike, argument: omap3isp_prev_update_config, /
) -> omap3isp_prev_update_config:
    """Set up the block that makes pictures.

    A call on the preview's sub-device. Only functions whose bit is set in update change, and the settings of those that
    are switched on are copied. Their pointers have to be given: the driver has two sets of settings and works on them
    by turns, so that NULL brings back older settings or zeros. Changes take effect with the next frame.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """
    try:
        if argument.__class__ is not omap3isp_prev_update_config:
            _s.refuse_other(argument, omap3isp_prev_update_config, "VIDIOC_OMAP3ISP_PRV_CFG")
        _ioctl(device, VIDIOC_OMAP3ISP_PRV_CFG, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_OMAP3ISP_PRV_CFG", __name__) from None
    return argument


def vidioc_omap3isp_aewb_cfg(
    device: _s.FileDescriptorLike, argument: omap3isp_h3a_aewb_config, /
) -> omap3isp_h3a_aewb_config:
    """Say what the exposure and white balance statistics measure.

    Allowed while the stream is on, but settings that need a larger buffer than there is fail with EBUSY while the
    statistics are enabled; values outside their bounds fail with EINVAL. The number that comes back in
    `omap3isp_h3a_aewb_config.config_counter` tells later which data was measured with these settings.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """
    try:
        if argument.__class__ is not omap3isp_h3a_aewb_config:
            _s.refuse_other(argument, omap3isp_h3a_aewb_config, "VIDIOC_OMAP3ISP_AEWB_CFG")
        _ioctl(device, VIDIOC_OMAP3ISP_AEWB_CFG, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_OMAP3ISP_AEWB_CFG", __name__) from None
    return argument


def vidioc_omap3isp_hist_cfg(device: _s.FileDescriptorLike, argument: omap3isp_hist_config, /) -> omap3isp_hist_config:
    """Say what the histogram counts.

    The rules are those of `VIDIOC_OMAP3ISP_AEWB_CFG`.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """
    try:
        if argument.__class__ is not omap3isp_hist_config:
            _s.refuse_other(argument, omap3isp_hist_config, "VIDIOC_OMAP3ISP_HIST_CFG")
        _ioctl(device, VIDIOC_OMAP3ISP_HIST_CFG, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_OMAP3ISP_HIST_CFG", __name__) from None
    return argument


def vidioc_omap3isp_af_cfg(
    device: _s.FileDescriptorLike, argument: omap3isp_h3a_af_config, /
) -> omap3isp_h3a_af_config:
    """Say what the focus statistics measure.

    As for `VIDIOC_OMAP3ISP_AEWB_CFG`, the settings are checked at once and used from a later frame on.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """
    try:
        if argument.__class__ is not omap3isp_h3a_af_config:
            _s.refuse_other(argument, omap3isp_h3a_af_config, "VIDIOC_OMAP3ISP_AF_CFG")
        _ioctl(device, VIDIOC_OMAP3ISP_AF_CFG, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_OMAP3ISP_AF_CFG", __name__) from None
    return argument


def vidioc_omap3isp_stat_req(device: _s.FileDescriptorLike, argument: omap3isp_stat_data, /) -> omap3isp_stat_data:
    """Fetch the oldest statistics.

    The data is copied and then forgotten. EBUSY says that there is none, EINVAL that the statistics are off or that buf
    is too small. An event tells when it pays to call.

    Raises:
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    Programs with times of 32 bits always get EINVAL from the driver of 6.12, which forgets their buf and
    `omap3isp_stat_data.buf_size` on the way to the larger struct.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """
    try:
        if argument.__class__ is not omap3isp_stat_data:
            _s.refuse_other(argument, omap3isp_stat_data, "VIDIOC_OMAP3ISP_STAT_REQ")
        _s.ioctl_counted(device, VIDIOC_OMAP3ISP_STAT_REQ, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_OMAP3ISP_STAT_REQ", __name__) from None
    return argument


def vidioc_omap3isp_stat_en(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Switch statistics on or off.

    0 is off, everything else on. It takes effect when the stream starts, or at the end of the frame that is coming in.
    Without settings it cannot be switched on: EINVAL.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """
    try:
        return _s.ioctl_scalar(device, VIDIOC_OMAP3ISP_STAT_EN, _s.ulong(), value)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_OMAP3ISP_STAT_EN", __name__) from None
