"""Conformance: The physical address."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.cec import CEC_ADAP_G_PHYS_ADDR, CEC_ADAP_S_PHYS_ADDR, CEC_DQEVENT, cec_event


@rule("CEC_ADAP_G_PHYS_ADDR::ok::as-the-event-tells", page="cec/cec-ioc-adap-g-phys-addr.rst", nodes=("cec",))
def test_cec_adap_g_phys_addr_ok_as_the_event_tells(run: Run) -> None:
    """The address is the one that the first event of the handle told."""
    device = run.open("cec", O_RDWR)
    first = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, first)
    argument = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, argument)
    run.check("argument", argument, first.state_change.phys_addr)


@rule(
    "CEC_ADAP_G_PHYS_ADDR::ok::drivers-own",
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-000-vid-out0", "vivid-001-vid-cap0", "vivid-001-vid-out0"),
)
def test_cec_adap_g_phys_addr_ok_drivers_own(run: Run) -> None:
    """Without CEC_CAP_PHYS_ADDR it cannot be set, and stays as it is."""
    device = run.open("cec", O_RDWR)
    run.require(device, driver="vivid")
    before_it = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, before_it)
    run.refuse("ENOTTY", ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    argument = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, argument)
    run.check("argument", argument, before_it.value)


@condition(
    "CEC_ADAP_G_PHYS_ADDR::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_phys_addr_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())
        run.next(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())


@condition(
    "CEC_ADAP_G_PHYS_ADDR::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_adap_g_phys_addr_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            CEC_ADAP_G_PHYS_ADDR,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u16(),
        )
        run.next(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())


@condition(
    "CEC_ADAP_G_PHYS_ADDR::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_phys_addr_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())
