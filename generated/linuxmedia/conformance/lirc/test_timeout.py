"""Conformance: The end of a message."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds, read, write
from linuxmedia.conformance.system import O_RDWR, POLLIN
from linuxmedia.uapi.lirc import (
    LIRC_GET_MAX_TIMEOUT,
    LIRC_GET_MIN_TIMEOUT,
    LIRC_GET_REC_TIMEOUT,
    LIRC_MODE2_PULSE,
    LIRC_MODE2_TIMEOUT,
    LIRC_SET_REC_TIMEOUT,
    LIRC_SET_REC_TIMEOUT_REPORTS,
    LIRC_VALUE_MASK,
)


@rule("LIRC_GET_MIN_TIMEOUT::ok::not-above-the-longest", page="rc/lirc-get-timeout.rst", nodes=("lirc",))
def test_lirc_get_min_timeout_ok_not_above_the_longest(run: Run) -> None:
    """The shortest time is not above the longest, and the time that is set lies between them."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, argument)
    longest = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
    run.check("longest", longest, check.at_least(argument.value))
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, now)
    run.check("now", now, check.at_least(argument.value), check.at_most(longest.value))


@rule("LIRC_GET_MIN_TIMEOUT::ok::can-be-set", page="rc/lirc-get-timeout.rst", nodes=("lirc",))
def test_lirc_get_min_timeout_ok_can_be_set(run: Run) -> None:
    """The shortest time can be set; a device that cannot do it exactly takes what it can do above it."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, argument)
    run.perform(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(argument.value))
    run.wait(0.1)
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, now)
    run.check("now", now, check.at_least(argument.value))


@condition(
    "LIRC_GET_MIN_TIMEOUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-get-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_min_timeout_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_GET_MIN_TIMEOUT, scalars.u32())
        run.next(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, scalars.u32())


@condition(
    "LIRC_GET_MIN_TIMEOUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-get-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_get_min_timeout_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_GET_MIN_TIMEOUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(),
        )
        run.next(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, scalars.u32())


@condition(
    "LIRC_GET_MIN_TIMEOUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-get-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_min_timeout_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_GET_MIN_TIMEOUT, scalars.u32())


@rule("LIRC_GET_MAX_TIMEOUT::ok::can-be-set", page="rc/lirc-get-timeout.rst", nodes=("lirc",))
def test_lirc_get_max_timeout_ok_can_be_set(run: Run) -> None:
    """The longest time can be set."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, argument)
    run.perform(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(argument.value))
    run.wait(0.1)
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, now)
    run.check("now", now, argument.value)


@rule("LIRC_GET_MAX_TIMEOUT::ok::fits-a-sample", page="rc/lirc-get-timeout.rst", nodes=("lirc",))
def test_lirc_get_max_timeout_ok_fits_a_sample(run: Run) -> None:
    """The longest time fits in a sample."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, argument)
    run.check("argument", argument, check.at_most(LIRC_VALUE_MASK), check.nonzero())


@condition(
    "LIRC_GET_MAX_TIMEOUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-get-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_max_timeout_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_GET_MAX_TIMEOUT, scalars.u32())
        run.next(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, scalars.u32())


@condition(
    "LIRC_GET_MAX_TIMEOUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-get-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_get_max_timeout_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_GET_MAX_TIMEOUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(),
        )
        run.next(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, scalars.u32())


@condition(
    "LIRC_GET_MAX_TIMEOUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-get-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_max_timeout_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_GET_MAX_TIMEOUT, scalars.u32())


@rule("LIRC_SET_REC_TIMEOUT::ok::get-agrees", page="rc/lirc-set-rec-timeout.rst", nodes=("lirc",))
def test_lirc_set_rec_timeout_ok_get_agrees(run: Run) -> None:
    """LIRC_GET_REC_TIMEOUT returns the time, or what the device can do above it."""
    device = run.open("lirc", O_RDWR)
    shortest = scalars.u32()
    run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
    longest = scalars.u32()
    run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
    run.perform(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(shortest.value))
    argument = scalars.u32((shortest.value + longest.value) // 2)
    run.perform(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, argument)
    run.wait(0.1)
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, now)
    run.check("now", now, check.at_least((shortest.value + longest.value) // 2), check.at_most(longest.value))


@rule("LIRC_SET_REC_TIMEOUT::ok::for-every-handle", page="rc/lirc-set-rec-timeout.rst", nodes=("lirc",))
def test_lirc_set_rec_timeout_ok_for_every_handle(run: Run) -> None:
    """The time holds for every handle."""
    device = run.open("lirc", O_RDWR)
    shortest = scalars.u32()
    run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
    longest = scalars.u32()
    run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
    argument = scalars.u32(longest.value)
    run.perform(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, argument)
    run.wait(0.1)
    now = scalars.u32()
    run.perform(ioctl, run.second(device).fd, LIRC_GET_REC_TIMEOUT, now)
    run.check("now", now, longest.value)


@rule("LIRC_SET_REC_TIMEOUT::ok::refusal-changes-nothing", page="rc/lirc-set-rec-timeout.rst", nodes=("lirc",))
def test_lirc_set_rec_timeout_ok_refusal_changes_nothing(run: Run) -> None:
    """A time that is refused leaves the one that was set before."""
    device = run.open("lirc", O_RDWR)
    shortest = scalars.u32()
    run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
    longest = scalars.u32()
    run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
    argument = scalars.u32(longest.value)
    run.perform(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, argument)
    run.refuse("EINVAL", ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(longest.value + 1))
    run.refuse("EINVAL", ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(shortest.value - 1))
    run.wait(0.1)
    now = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, now)
    run.check("now", now, longest.value)


@rule(
    "LIRC_SET_REC_TIMEOUT::ok::ends-a-message",
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_timeout_ok_ends_a_message(run: Run) -> None:
    """When there was no light for the time that was set, a sample of kind LIRC_MODE2_TIMEOUT ends the message."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    shortest = scalars.u32()
    run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
    longest = scalars.u32()
    run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
    argument = scalars.u32(20000)
    run.perform(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    later = run.open("lirc", O_RDWR)
    run.perform(write, device.fd, (scalars.u32 * 1)(700), 4)
    run.perform(poll, pollfds((later.fd, POLLIN)), 3000)
    run.wait(0.05)
    got_buffer = (scalars.u32 * 4)(0, 0, 0, 0)
    got = run.perform(read, later.fd, got_buffer, 16)
    run.check("got.value", got.value, 3 * 4)
    run.check("got.buffer[1]", got_buffer[1], LIRC_MODE2_PULSE | 700)
    run.check("got.buffer[2]", got_buffer[2], LIRC_MODE2_TIMEOUT | 20000)


@condition(
    "LIRC_SET_REC_TIMEOUT::EINVAL::too-short",
    cause="value-range",
    status="undocumented",
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
)
def test_lirc_set_rec_timeout_einval_too_short(case: Case) -> None:
    """The time is below the shortest one."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        shortest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
        longest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
        argument = scalars.u32(longest.value)
        if run.provoking:
            argument.value = shortest.value - 1
        run.attempt(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, argument)
        run.next(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(longest.value))


@condition(
    "LIRC_SET_REC_TIMEOUT::EINVAL::too-long",
    cause="value-range",
    status="undocumented",
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    values=("longest + 1", "max(u32)"),
)
def test_lirc_set_rec_timeout_einval_too_long(case: Case) -> None:
    """The time is above the longest one."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        shortest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
        longest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
        argument = scalars.u32(longest.value)
        if run.provoking:
            argument.value = case.pick(longest.value + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, argument)
        run.next(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(longest.value))


@condition(
    "LIRC_SET_REC_TIMEOUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_timeout_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        shortest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
        longest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_REC_TIMEOUT, scalars.u32(longest.value))
        run.next(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(longest.value))


@condition(
    "LIRC_SET_REC_TIMEOUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_rec_timeout_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        shortest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
        longest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_REC_TIMEOUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(longest.value),
        )
        run.next(ioctl, device.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(longest.value))


@condition(
    "LIRC_SET_REC_TIMEOUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_timeout_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        shortest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
        longest = scalars.u32()
        run.prepare(ioctl, device.fd, LIRC_GET_MAX_TIMEOUT, longest)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_REC_TIMEOUT, scalars.u32(longest.value))


@rule("LIRC_GET_REC_TIMEOUT::ok::never-none", page="rc/lirc-set-rec-timeout.rst", nodes=("lirc",))
def test_lirc_get_rec_timeout_ok_never_none(run: Run) -> None:
    """The time is not 0."""
    device = run.open("lirc", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, argument)
    run.check("argument", argument, check.at_most(LIRC_VALUE_MASK), check.nonzero())


@condition(
    "LIRC_GET_REC_TIMEOUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_rec_timeout_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_GET_REC_TIMEOUT, scalars.u32())
        run.next(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, scalars.u32())


@condition(
    "LIRC_GET_REC_TIMEOUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_get_rec_timeout_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_GET_REC_TIMEOUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(),
        )
        run.next(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, scalars.u32())


@condition(
    "LIRC_GET_REC_TIMEOUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_get_rec_timeout_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_GET_REC_TIMEOUT, scalars.u32())


@rule(
    "LIRC_SET_REC_TIMEOUT_REPORTS::ok::cannot-be-declined",
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_timeout_reports_ok_cannot_be_declined(run: Run) -> None:
    """After 0 a message still ends with a sample of kind LIRC_MODE2_TIMEOUT."""
    device = run.open("lirc", O_RDWR)
    run.require(device, driver="rc-loopback")
    argument = scalars.u32(0)
    run.perform(ioctl, device.fd, LIRC_SET_REC_TIMEOUT_REPORTS, argument)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    later = run.open("lirc", O_RDWR)
    run.perform(ioctl, later.fd, LIRC_SET_REC_TIMEOUT_REPORTS, scalars.u32(0))
    timeout = scalars.u32()
    run.perform(ioctl, later.fd, LIRC_GET_REC_TIMEOUT, timeout)
    run.perform(write, device.fd, (scalars.u32 * 1)(700), 4)
    run.perform(poll, pollfds((later.fd, POLLIN)), 3000)
    run.wait(0.05)
    got_buffer = (scalars.u32 * 3)(0, 0, 0)
    run.perform(read, later.fd, got_buffer, 12)
    run.check("got.buffer[2]", got_buffer[2], LIRC_MODE2_TIMEOUT | timeout.value)


@condition(
    "LIRC_SET_REC_TIMEOUT_REPORTS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_timeout_reports_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, LIRC_SET_REC_TIMEOUT_REPORTS, scalars.u32(1))
        run.next(ioctl, device.fd, LIRC_SET_REC_TIMEOUT_REPORTS, scalars.u32(1))


@condition(
    "LIRC_SET_REC_TIMEOUT_REPORTS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
    values=("null", "inaccessible"),
)
def test_lirc_set_rec_timeout_reports_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            LIRC_SET_REC_TIMEOUT_REPORTS,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32(1),
        )
        run.next(ioctl, device.fd, LIRC_SET_REC_TIMEOUT_REPORTS, scalars.u32(1))


@condition(
    "LIRC_SET_REC_TIMEOUT_REPORTS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="rc/lirc-set-rec-timeout.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_set_rec_timeout_reports_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, LIRC_SET_REC_TIMEOUT_REPORTS, scalars.u32(1))
