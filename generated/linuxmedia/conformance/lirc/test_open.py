"""Conformance: Opening, closing and waiting."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import close, ioctl, lseek, open_, poll, pollfds, read, write
from linuxmedia.conformance.system import (
    O_NONBLOCK,
    O_RDWR,
    POLLERR,
    POLLHUP,
    POLLIN,
    POLLOUT,
    POLLRDNORM,
    SEEK_SET,
    SIGALRM,
)
from linuxmedia.uapi.lirc import (
    LIRC_GET_FEATURES,
    LIRC_GET_MIN_TIMEOUT,
    LIRC_GET_REC_MODE,
    LIRC_GET_REC_TIMEOUT,
    LIRC_GET_SEND_MODE,
    LIRC_MODE_SCANCODE,
    LIRC_SET_REC_MODE,
    LIRC_SET_REC_TIMEOUT,
    LIRC_SET_SEND_MODE,
    RC_PROTO_NEC,
    lirc_scancode,
)


@rule("lirc.open::ok::nothing-received-yet", page="rc/lirc-dev-intro.rst", nodes=("lirc",))
def test_lirc_open_ok_nothing_received_yet(run: Run) -> None:
    """A new handle has received nothing, whatever was received before."""
    device = run.open("lirc", O_RDWR)
    run.prepare(ioctl, device.fd, LIRC_GET_REC_MODE, scalars.u32())
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    result = run.perform(open_, device.path, O_RDWR | O_NONBLOCK)
    run.refuse("EAGAIN", read, result.value, (scalars.u32 * 1)(0), 4)


@rule("lirc.open::ok::modes-of-its-own", page="rc/lirc-dev-intro.rst", nodes=("lirc",))
def test_lirc_open_ok_modes_of_its_own(run: Run) -> None:
    """A new handle begins in the same modes as another one did, whichever modes that one is in now."""
    device = run.open("lirc", O_RDWR)
    first_receiving = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_MODE, first_receiving)
    first_sending = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_SEND_MODE, first_sending)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    result = run.perform(open_, device.path, O_RDWR | O_NONBLOCK)
    receiving = scalars.u32()
    run.perform(ioctl, result.value, LIRC_GET_REC_MODE, receiving)
    run.check("receiving", receiving, first_receiving.value)
    sending = scalars.u32()
    run.perform(ioctl, result.value, LIRC_GET_SEND_MODE, sending)
    run.check("sending", sending, first_sending.value)


@rule("lirc.open::ok::cannot-seek", page="rc/lirc-dev-intro.rst", nodes=("lirc",))
def test_lirc_open_ok_cannot_seek(run: Run) -> None:
    """A LIRC device has no places to move to."""
    device = run.open("lirc", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR | O_NONBLOCK)
    run.refuse("ESPIPE", lseek, result.value, 0, SEEK_SET)


@condition(
    "lirc.open::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="rc/lirc-dev-intro.rst",
    nodes=("lirc",),
)
def test_lirc_open_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(open_, device.path, O_RDWR | O_NONBLOCK)


@condition(
    "lirc.open::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT", "ENFILE"),
    fault="allocations",
    page="rc/lirc-dev-intro.rst",
    nodes=("lirc",),
)
def test_lirc_open_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the handle and its queues."""
    for run in case:
        device = run.open("lirc", O_RDWR)
        run.walk(open_, device.path, O_RDWR | O_NONBLOCK)


@rule("lirc.close::ok::others-go-on", page="rc/lirc-dev-intro.rst", nodes=("lirc",))
def test_lirc_close_ok_others_go_on(run: Run) -> None:
    """Other handles go on."""
    device = run.open("lirc", O_RDWR)
    other = run.open("lirc", O_RDWR)
    run.perform(close, other.fd)
    run.perform(ioctl, device.fd, LIRC_GET_FEATURES, scalars.u32())


@rule("lirc.close::ok::settings-stay", page="rc/lirc-dev-intro.rst", nodes=("lirc",))
def test_lirc_close_ok_settings_stay(run: Run) -> None:
    """What was set for the device stays."""
    device = run.open("lirc", O_RDWR)
    other = run.open("lirc", O_RDWR)
    shortest = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_MIN_TIMEOUT, shortest)
    run.perform(ioctl, other.fd, LIRC_SET_REC_TIMEOUT, scalars.u32(shortest.value))
    run.perform(close, other.fd)
    run.wait(0.1)
    timeout = scalars.u32()
    run.perform(ioctl, device.fd, LIRC_GET_REC_TIMEOUT, timeout)
    run.check("timeout", timeout, check.at_least(shortest.value))


@condition(
    "lirc.close::EBADF::descriptor-closed",
    cause="bad-fd",
    status="undocumented",
    page="rc/lirc-dev-intro.rst",
    nodes=("lirc",),
    values=("-1", "closed"),
)
def test_lirc_close_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        run.open("lirc", O_RDWR)
        other = run.open("lirc", O_RDWR)
        fd = other.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(close, fd)


@rule("lirc.poll::ok::something-received", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_poll_ok_something_received(run: Run) -> None:
    """When something was received, POLLIN and POLLRDNORM come, and POLLOUT does not."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("lirc.poll::ok::wakes-who-waits", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_poll_ok_wakes_who_waits(run: Run) -> None:
    """A call without a limit returns when something is received."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT))
    run.perform(poll, fds, 1000)
    other = run.open("lirc", O_RDWR)
    woken_fds = pollfds((other.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, POLLIN)


@rule("lirc.poll::ok::wakes-when-decoded", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_poll_ok_wakes_when_decoded(run: Run) -> None:
    """In LIRC_MODE_SCANCODE a call without a limit returns when something is decoded."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.require(device, driver="rc-loopback")
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT))
    run.perform(poll, fds, 1000)
    run.decode(device, "nec")
    other = run.open("lirc", O_RDWR)
    run.perform(ioctl, other.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    woken_fds = pollfds((other.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(ioctl, device.fd, LIRC_SET_SEND_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    run.perform(write, device.fd, lirc_scancode(rc_proto=RC_PROTO_NEC, scancode=0x1234), sizeof(lirc_scancode))
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, POLLIN)


@rule("lirc.poll::ok::nothing-received", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("rc-loopback",))
def test_lirc_poll_ok_nothing_received(run: Run) -> None:
    """When nothing was received, the time passes."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.wait(0.05)
    for again in run.repeat_until_fails(8):
        with again:
            run.prepare(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT))
    result = run.perform(poll, fds, 50)
    run.check("result", result, 0)


@rule("lirc.poll::ok::nothing-in-this-mode", page="rc/lirc-dev-intro.rst", nodes=("lirc",))
def test_lirc_poll_ok_nothing_in_this_mode(run: Run) -> None:
    """Samples do not count in LIRC_MODE_SCANCODE."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    run.perform(ioctl, device.fd, LIRC_SET_REC_MODE, scalars.u32(LIRC_MODE_SCANCODE))
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT))
    result = run.perform(poll, fds, 50)
    run.check("result", result, 0)


@rule("lirc.poll::ok::gone", page="rc/lirc-dev-intro.rst", nodes=("lirc",), lab=("serial_ir",))
def test_lirc_poll_ok_gone(run: Run) -> None:
    """When the device goes, POLLHUP and POLLERR come, whatever was asked for."""
    device = run.open("lirc", O_RDWR | O_NONBLOCK)
    run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
    run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
    run.wait(0.05)
    run.unplug(device)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLHUP | POLLERR)


@condition(
    "lirc.poll::EINTR::signal-while-waiting",
    cause="interrupted",
    status="undocumented",
    page="rc/lirc-dev-intro.rst",
    nodes=("lirc",),
    lab=("rc-loopback",),
)
def test_lirc_poll_eintr_signal_while_waiting(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open("lirc", O_RDWR | O_NONBLOCK)
        run.prepare(write, device.fd, (scalars.u32 * 1)(600), 4)
        run.prepare(poll, pollfds((device.fd, POLLIN)), 3000)
        run.wait(0.05)
        if run.provoking:
            for again in run.repeat_until_fails(8):
                with again:
                    run.prepare(read, device.fd, (scalars.u32 * 8)(0, 0, 0, 0, 0, 0, 0, 0), 32)
            run.signal(SIGALRM, after=0.05)
        run.attempt(poll, pollfds((device.fd, POLLIN | POLLRDNORM | POLLOUT)), 1000)
