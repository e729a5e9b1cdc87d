"""Conformance: Modes of a handle."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, condition, rule, scalars, unprivileged
from linuxmedia.conformance.calls import close, ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.cec import (
    CEC_CAP_MONITOR_PIN,
    CEC_G_MODE,
    CEC_MODE_EXCL_FOLLOWER,
    CEC_MODE_EXCL_FOLLOWER_PASSTHRU,
    CEC_MODE_EXCL_INITIATOR,
    CEC_MODE_FOLLOWER,
    CEC_MODE_INITIATOR,
    CEC_MODE_INITIATOR_MSK,
    CEC_MODE_MONITOR,
    CEC_MODE_MONITOR_ALL,
    CEC_MODE_MONITOR_PIN,
    CEC_MODE_NO_FOLLOWER,
    CEC_MODE_NO_INITIATOR,
    CEC_S_MODE,
)


@rule("CEC_G_MODE::ok::initiator-at-first", page="cec/cec-ioc-g-mode.rst", nodes=("cec",))
def test_cec_g_mode_ok_initiator_at_first(run: Run) -> None:
    """A handle begins as an initiator that receives nothing but answers."""
    device = run.open("cec", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, CEC_G_MODE, argument)
    run.check("argument", argument, CEC_MODE_INITIATOR | CEC_MODE_NO_FOLLOWER)


@condition(
    "CEC_G_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_g_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_G_MODE, scalars.u32())
        run.next(ioctl, device.fd, CEC_G_MODE, scalars.u32())


@condition(
    "CEC_G_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_g_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl, device.fd, CEC_G_MODE, case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32()
        )
        run.next(ioctl, device.fd, CEC_G_MODE, scalars.u32())


@condition(
    "CEC_G_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_g_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_G_MODE, scalars.u32())


@condition(
    "CEC_G_MODE::ENODEV::gone", cause="gone", generic=True, page="gen-errors.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_g_mode_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_G_MODE, scalars.u32())


@rule("CEC_S_MODE::ok::get-agrees", page="cec/cec-ioc-g-mode.rst", nodes=("cec",))
def test_cec_s_mode_ok_get_agrees(run: Run) -> None:
    """CEC_G_MODE tells the modes that were set."""
    device = run.open("cec", O_RDWR)
    argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    now = scalars.u32()
    run.perform(ioctl, device.fd, CEC_G_MODE, now)
    run.check("now", now, CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)


@rule("CEC_S_MODE::ok::each-handle-its-own", page="cec/cec-ioc-g-mode.rst", nodes=("cec",))
def test_cec_s_mode_ok_each_handle_its_own(run: Run) -> None:
    """Other handles keep their modes."""
    device = run.open("cec", O_RDWR)
    argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    other = scalars.u32()
    run.perform(ioctl, run.second(device).fd, CEC_G_MODE, other)
    run.check("other", other, CEC_MODE_INITIATOR)


@rule("CEC_S_MODE::ok::exclusive-until-closed", page="cec/cec-ioc-g-mode.rst", nodes=("cec",))
def test_cec_s_mode_ok_exclusive_until_closed(run: Run) -> None:
    """Closing an exclusive handle lets another one become exclusive."""
    device = run.open("cec", O_RDWR)
    other = run.open("cec", O_RDWR)
    argument = scalars.u32(CEC_MODE_EXCL_INITIATOR)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    run.refuse("EBUSY", ioctl, other.fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
    run.perform(close, device.fd)
    run.perform(ioctl, other.fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))


@condition(
    "CEC_S_MODE::EINVAL::mode-undefined",
    cause="bad-enum-or-flags",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    values=("CEC_MODE_EXCL_INITIATOR + 1", "CEC_MODE_INITIATOR_MSK", "0x100", "max(u32)"),
)
def test_cec_s_mode_einval_mode_undefined(case: Case) -> None:
    """The mode as initiator is not defined, or other bits are set."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
        if run.provoking:
            argument.value = case.pick(CEC_MODE_EXCL_INITIATOR + 1, CEC_MODE_INITIATOR_MSK, 0x100, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EINVAL::follower-mode-undefined",
    cause="bad-enum-or-flags",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    deviations=(
        Deviation(
            seen="success",
            reason="Only follower modes above the largest one are refused, not those between the defined ones. (drivers/media/cec/core/cec-api.c: cec_s_mode())",
        ),
    ),
    values=("CEC_MODE_INITIATOR | 0x40", "CEC_MODE_INITIATOR | 0xC0"),
)
def test_cec_s_mode_einval_follower_mode_undefined(case: Case) -> None:
    """The mode as follower is not defined."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
        if run.provoking:
            argument.value = case.pick(CEC_MODE_INITIATOR | 0x40, CEC_MODE_INITIATOR | 0xC0)
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EINVAL::follower-cannot-send",
    cause="bad-contents",
    status="prose",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    values=(
        "CEC_MODE_NO_INITIATOR | CEC_MODE_FOLLOWER",
        "CEC_MODE_NO_INITIATOR | CEC_MODE_EXCL_FOLLOWER",
        "CEC_MODE_NO_INITIATOR | CEC_MODE_EXCL_FOLLOWER_PASSTHRU",
    ),
)
def test_cec_s_mode_einval_follower_cannot_send(case: Case) -> None:
    """A follower, which has to answer, is not an initiator."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
        if run.provoking:
            argument.value = case.pick(
                CEC_MODE_NO_INITIATOR | CEC_MODE_FOLLOWER,
                CEC_MODE_NO_INITIATOR | CEC_MODE_EXCL_FOLLOWER,
                CEC_MODE_NO_INITIATOR | CEC_MODE_EXCL_FOLLOWER_PASSTHRU,
            )
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EINVAL::monitor-sends",
    cause="bad-contents",
    status="prose",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    values=("CEC_MODE_INITIATOR | CEC_MODE_MONITOR", "CEC_MODE_EXCL_INITIATOR | CEC_MODE_MONITOR_ALL"),
)
def test_cec_s_mode_einval_monitor_sends(case: Case) -> None:
    """A monitor is an initiator as well."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
        if run.provoking:
            argument.value = case.pick(
                CEC_MODE_INITIATOR | CEC_MODE_MONITOR, CEC_MODE_EXCL_INITIATOR | CEC_MODE_MONITOR_ALL
            )
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EINVAL::pin-not-seen",
    cause="no-feature",
    status="prose",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_s_mode_einval_pin_not_seen(case: Case) -> None:
    """The handle is to monitor the pin, and the adapter lacks CEC_CAP_MONITOR_PIN."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.require(device, lacks=CEC_CAP_MONITOR_PIN)
        argument = scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR)
        if run.provoking:
            argument.value = CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR_PIN
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR))


@condition(
    "CEC_S_MODE::EPERM::monitor-without-privilege", cause="permission", page="cec/cec-ioc-g-mode.rst", nodes=("cec",)
)
def test_cec_s_mode_eperm_monitor_without_privilege(case: Case) -> None:
    """The caller asks for a monitor mode and lacks CAP_NET_ADMIN."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            unprivileged(ioctl) if run.provoking else ioctl,
            device.fd,
            CEC_S_MODE,
            scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR),
        )
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR))


@condition(
    "CEC_S_MODE::EBUSY::exclusive-initiator-exists", cause="other-owner", page="cec/cec-ioc-g-mode.rst", nodes=("cec",)
)
def test_cec_s_mode_ebusy_exclusive_initiator_exists(case: Case) -> None:
    """The handle is to be exclusive initiator, which another one is already."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
        run.attempt(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))


@condition(
    "CEC_S_MODE::EBUSY::exclusive-follower-exists", cause="other-owner", page="cec/cec-ioc-g-mode.rst", nodes=("cec",)
)
def test_cec_s_mode_ebusy_exclusive_follower_exists(case: Case) -> None:
    """The handle is to be exclusive follower, which another one is already."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.prepare(
                ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_EXCL_FOLLOWER)
            )
        run.attempt(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_EXCL_FOLLOWER))


@condition(
    "CEC_S_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_s_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_s_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            CEC_S_MODE,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER),
        )
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_s_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::ENODEV::gone", cause="gone", generic=True, page="gen-errors.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_s_mode_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
