"""Conformance: The connector of an adapter."""

from __future__ import annotations

from linuxmedia.conformance import Case, condition
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.cec import CEC_ADAP_G_CONNECTOR_INFO, cec_connector_info


@condition(
    "CEC_ADAP_G_CONNECTOR_INFO::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-adap-g-conn-info.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_connector_info_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_ADAP_G_CONNECTOR_INFO, cec_connector_info())
        run.next(ioctl, device.fd, CEC_ADAP_G_CONNECTOR_INFO, cec_connector_info())


@condition(
    "CEC_ADAP_G_CONNECTOR_INFO::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-adap-g-conn-info.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_adap_g_connector_info_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            CEC_ADAP_G_CONNECTOR_INFO,
            case.pick(run.null, run.inaccessible()) if run.provoking else cec_connector_info(),
        )
        run.next(ioctl, device.fd, CEC_ADAP_G_CONNECTOR_INFO, cec_connector_info())


@condition(
    "CEC_ADAP_G_CONNECTOR_INFO::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-adap-g-conn-info.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_connector_info_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_ADAP_G_CONNECTOR_INFO, cec_connector_info())
