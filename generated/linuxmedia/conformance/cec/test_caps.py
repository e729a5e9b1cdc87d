"""Conformance: Identity and capabilities of an adapter."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.cec import CEC_ADAP_G_CAPS, CEC_MAX_LOG_ADDRS, CEC_MODE_NO_INITIATOR, CEC_S_MODE, cec_caps


@rule("CEC_ADAP_G_CAPS::ok::names-the-adapter", page="cec/cec-ioc-adap-g-caps.rst", nodes=("cec",))
def test_cec_adap_g_caps_ok_names_the_adapter(run: Run) -> None:
    """Driver and adapter have names, and the version is that of a kernel."""
    device = run.open("cec", O_RDWR)
    argument = cec_caps()
    run.perform(ioctl, device.fd, CEC_ADAP_G_CAPS, argument)
    run.check("argument.driver", field_bytes(argument, "driver"), check.text())
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.version", argument.version, check.at_least(4 << 16))


@rule("CEC_ADAP_G_CAPS::ok::known-capabilities", page="cec/cec-ioc-adap-g-caps.rst", nodes=("cec",))
def test_cec_adap_g_caps_ok_known_capabilities(run: Run) -> None:
    """No bit is set that the API does not define."""
    device = run.open("cec", O_RDWR)
    argument = cec_caps()
    run.perform(ioctl, device.fd, CEC_ADAP_G_CAPS, argument)
    run.check("argument.capabilities", argument.capabilities, check.subset_of(0x3FF))


@rule("CEC_ADAP_G_CAPS::ok::room-for-addresses", page="cec/cec-ioc-adap-g-caps.rst", nodes=("cec",))
def test_cec_adap_g_caps_ok_room_for_addresses(run: Run) -> None:
    """The adapter can have at least one logical address, and no more than there can be."""
    device = run.open("cec", O_RDWR)
    argument = cec_caps()
    run.perform(ioctl, device.fd, CEC_ADAP_G_CAPS, argument)
    run.check(
        "argument.available_log_addrs",
        argument.available_log_addrs,
        check.at_least(1),
        check.at_most(CEC_MAX_LOG_ADDRS),
    )


@rule("CEC_ADAP_G_CAPS::ok::any-mode", page="cec/cec-ioc-adap-g-caps.rst", nodes=("cec",))
def test_cec_adap_g_caps_ok_any_mode(run: Run) -> None:
    """A handle in mode CEC_MODE_NO_INITIATOR gets an answer."""
    device = run.open("cec", O_RDWR)
    run.perform(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR))
    argument = cec_caps()
    run.perform(ioctl, device.fd, CEC_ADAP_G_CAPS, argument)
    run.check("argument.driver", field_bytes(argument, "driver"), check.text())


@condition(
    "CEC_ADAP_G_CAPS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-adap-g-caps.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_caps_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_ADAP_G_CAPS, cec_caps())
        run.next(ioctl, device.fd, CEC_ADAP_G_CAPS, cec_caps())


@condition(
    "CEC_ADAP_G_CAPS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-adap-g-caps.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_adap_g_caps_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl, device.fd, CEC_ADAP_G_CAPS, case.pick(run.null, run.inaccessible()) if run.provoking else cec_caps()
        )
        run.next(ioctl, device.fd, CEC_ADAP_G_CAPS, cec_caps())


@condition(
    "CEC_ADAP_G_CAPS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-adap-g-caps.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_caps_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_ADAP_G_CAPS, cec_caps())


@condition(
    "CEC_ADAP_G_CAPS::ENODEV::gone", cause="gone", generic=True, page="gen-errors.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_adap_g_caps_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_ADAP_G_CAPS, cec_caps())
