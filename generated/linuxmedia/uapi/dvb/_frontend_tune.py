"""Tuning by the older interface."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class dvb_qpsk_parameters(_s.Structure):
    """What satellite reception needs besides the frequency.

    In Linux 5.10 or earlier. Documented in dvb/frontend_legacy_dvbv3_api.rst.
    """

    symbol_rate: int = _s.u32()
    """Symbol rate, within the range that `FE_GET_INFO` tells. In symbols/s. Set by the caller and written by the
    driver.
    """
    fec_inner: int = _s.uint()
    """Code rate of the inner code, or `FEC_AUTO`. Set by the caller and written by the driver."""


class dvb_qam_parameters(_s.Structure):
    """What cable reception needs besides the frequency.

    In Linux 5.10 or earlier. Documented in dvb/frontend_legacy_dvbv3_api.rst.
    """

    symbol_rate: int = _s.u32()
    """Symbol rate of the cable channel, within the range that `FE_GET_INFO` tells. In symbols/s. Set by the caller and
    written by the driver.
    """
    fec_inner: int = _s.uint()
    """Code rate; `FEC_NONE` where the cable uses none. Set by the caller and written by the driver."""
    modulation: int = _s.uint()
    """QAM constellation, or `QAM_AUTO`. Set by the caller and written by the driver."""


class dvb_ofdm_parameters(_s.Structure):
    """What terrestrial reception needs besides the frequency.

    In Linux 5.10 or earlier. Documented in dvb/frontend_legacy_dvbv3_api.rst.
    """

    bandwidth: int = _s.uint()
    """Bandwidth of the channel, or `BANDWIDTH_AUTO`. Set by the caller and written by the driver."""
    code_rate_HP: int = _s.uint()
    """Code rate of the stream with high priority. Set by the caller and written by the driver."""
    code_rate_LP: int = _s.uint()
    """Code rate of the stream with low priority; it counts with hierarchical modulation only. Set by the caller and
    written by the driver.
    """
    constellation: int = _s.uint()
    """Modulation of the carriers, or `QAM_AUTO`. Set by the caller and written by the driver."""
    transmission_mode: int = _s.uint()
    """How many carriers there are. Set by the caller and written by the driver."""
    guard_interval: int = _s.uint()
    """Pause between two symbols. Set by the caller and written by the driver."""
    hierarchy_information: int = _s.uint()
    """Whether a second stream is carried, and with which alpha. Set by the caller and written by the driver."""


class dvb_vsb_parameters(_s.Structure):
    """What ATSC reception needs besides the frequency.

    In Linux 5.10 or earlier. Documented in dvb/frontend_legacy_dvbv3_api.rst.
    """

    modulation: int = _s.uint()
    """`VSB_8` or `VSB_16` choose ATSC, anything else cable after ITU-T J.83 annex B. Set by the caller and written by
    the driver.
    """


class dvb_frontend_parameters_u(_s.Union):
    """Parameters that depend on the kind of frontend, which `FE_GET_INFO` tells. The member in use is selected by
    `dvb_frontend_info.type`.
    """

    qpsk: dvb_qpsk_parameters = _s.nested(dvb_qpsk_parameters)
    """Symbol rate and code rate, for satellite. In use with `FE_QPSK`. Set by the caller and written by the driver."""
    qam: dvb_qam_parameters = _s.nested(dvb_qam_parameters)
    """Symbol rate, code rate and modulation, for cable. In use with `FE_QAM`. Set by the caller and written by the
    driver.
    """
    ofdm: dvb_ofdm_parameters = _s.nested(dvb_ofdm_parameters)
    """For terrestrial reception. In use with `FE_OFDM`. Set by the caller and written by the driver."""
    vsb: dvb_vsb_parameters = _s.nested(dvb_vsb_parameters)
    """For ATSC, and for cable in America. In use with `FE_ATSC`. Set by the caller and written by the driver."""


class dvb_frontend_parameters(_s.Structure):
    """What to tune to, in the older interface.

    In Linux 5.10 or earlier. Documented in dvb/dvb-frontend-parameters.rst.
    """

    frequency: int = _s.u32()
    """Frequency in Hz; for satellite the intermediate frequency in kHz. In Hz or kHz. Set by the caller and written by
    the driver.
    """
    inversion: int = _s.uint()
    """Whether the spectrum arrives mirrored. Set by the caller and written by the driver."""
    u: dvb_frontend_parameters_u = _s.nested(dvb_frontend_parameters_u)
    """Parameters that depend on the kind of frontend, which `FE_GET_INFO` tells."""


FE_SET_FRONTEND: Final[int] = _s.IOW("o", 76, dvb_frontend_parameters)
"""Tune the frontend by the older interface. See `fe_set_frontend`."""
FE_GET_FRONTEND: Final[int] = _s.IOR("o", 77, dvb_frontend_parameters)
"""Ask what the frontend is tuned to, by the older interface. See `fe_get_frontend`."""


def fe_set_frontend(device: _s.FileDescriptorLike, argument: dvb_frontend_parameters, /) -> dvb_frontend_parameters:
    """Tune the frontend by the older interface.

    Returns once tuning has begun; how it ends is told by `FE_GET_EVENT` and `FE_READ_STATUS`. A tuning that still goes
    on is given up for the new one. The member of the union in use follows the delivery system that was set last, or the
    frontend's first one. `FE_SET_PROPERTY` with `DTV_TUNE` does the same for every delivery system.

    Raises:
        EINVAL: A satellite or cable channel has a symbol rate above the highest that `FE_GET_INFO` tells. A satellite
            or cable channel has a symbol rate below the lowest that `FE_GET_INFO` tells. The frequency is not between
            those that `FE_GET_INFO` tells.
        EPERM: The descriptor allows only reading.

    In Linux 5.10 or earlier. Documented in dvb/fe-set-frontend.rst.
    """
    try:
        if argument.__class__ is not dvb_frontend_parameters:
            _s.refuse_other(argument, dvb_frontend_parameters, "FE_SET_FRONTEND")
        _ioctl(device, FE_SET_FRONTEND, argument)
    except OSError as error:
        raise _s.explained(error, "FE_SET_FRONTEND", __name__) from None
    return argument


def fe_get_frontend(device: _s.FileDescriptorLike, argument: dvb_frontend_parameters, /) -> dvb_frontend_parameters:
    """Ask what the frontend is tuned to, by the older interface.

    What the frontend found out by itself stands in place of the AUTO values. A driver that cannot tell leaves the
    struct as the caller had it; `FE_GET_PROPERTY` then still tells what was set. A descriptor for reading only is
    enough. The member of the union in use follows the delivery system, as for `FE_SET_FRONTEND`.

    Documented, but not what the kernel does:
        EINVAL: The symbol rate that is set is above the highest of the frontend.

    Parameters are told as they stand, whether or not a frontend can be tuned to them; beyond the errors of every call
    there are those of hardware that does not answer, and ENODEV once the frontend is gone.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-frontend.rst.
    """
    try:
        if argument.__class__ is not dvb_frontend_parameters:
            _s.refuse_other(argument, dvb_frontend_parameters, "FE_GET_FRONTEND")
        _ioctl(device, FE_GET_FRONTEND, argument)
    except OSError as error:
        raise _s.explained(error, "FE_GET_FRONTEND", __name__) from None
    return argument
