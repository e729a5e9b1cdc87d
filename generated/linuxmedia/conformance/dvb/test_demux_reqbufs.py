"""Conformance: Allocation of demux buffers."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Leak, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl, mmap
from linuxmedia.conformance.system import MAP_SHARED, O_RDWR, PROT_READ, PROT_WRITE
from linuxmedia.uapi.dvb import DMX_QBUF, DMX_QUERYBUF, DMX_REQBUFS, dmx_buffer, dmx_requestbuffers


@rule("DMX_REQBUFS::ok::grants-buffers", page="dvb/dmx-reqbufs.rst", nodes=("demux", "dvr"))
def test_dmx_reqbufs_ok_grants_buffers(run: Run) -> None:
    """At least one buffer is granted, none larger than was asked for, and both numbers say what was granted."""
    device = run.open(run.device.node, O_RDWR)
    argument = dmx_requestbuffers(count=4, size=188 * 20)
    run.perform(ioctl, device.fd, DMX_REQBUFS, argument)
    last = dmx_buffer(index=argument.count - 1)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, last)
    run.check("last.length", last.length, check.at_least(argument.size))
    run.refuse("EINVAL", ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=argument.count))
    run.check("argument.count", argument.count, check.at_least(1))
    run.check("argument.size", argument.size, check.at_least(1), check.at_most(188 * 20))


@rule("DMX_REQBUFS::ok::more-than-one-asked-for", page="dvb/dmx-reqbufs.rst", nodes=("demux", "dvr"))
def test_dmx_reqbufs_ok_more_than_one_asked_for(run: Run) -> None:
    """A request for one buffer is granted one, or more where the driver needs more."""
    device = run.open(run.device.node, O_RDWR)
    argument = dmx_requestbuffers(count=1, size=188 * 20)
    run.perform(ioctl, device.fd, DMX_REQBUFS, argument)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=argument.count - 1))
    run.refuse("EINVAL", ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=argument.count))
    run.check("argument.count", argument.count, check.at_least(1))


@rule("DMX_REQBUFS::ok::too-many-are-cut", page="dvb/dmx-reqbufs.rst", nodes=("demux", "dvr"))
def test_dmx_reqbufs_ok_too_many_are_cut(run: Run) -> None:
    """A request for more buffers than a queue can have is granted fewer."""
    device = run.open(run.device.node, O_RDWR)
    argument = dmx_requestbuffers(count=0xFFFFFFFF, size=188)
    run.perform(ioctl, device.fd, DMX_REQBUFS, argument)
    run.check("argument.count", argument.count, check.at_least(1), check.less_than(0xFFFFFFFF))


@rule("DMX_REQBUFS::ok::too-large-is-cut", page="dvb/dmx-reqbufs.rst", nodes=("demux", "dvr"))
def test_dmx_reqbufs_ok_too_large_is_cut(run: Run) -> None:
    """A request for larger buffers than the driver gives is granted smaller ones."""
    device = run.open(run.device.node, O_RDWR)
    argument = dmx_requestbuffers(count=2, size=0xFFFFFFFF)
    run.perform(ioctl, device.fd, DMX_REQBUFS, argument)
    first = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, first)
    run.check("first.length", first.length, check.at_least(argument.size))
    run.check("argument.size", argument.size, check.at_least(1), check.less_than(0xFFFFFFFF))


@rule("DMX_REQBUFS::ok::again-replaces", page="dvb/dmx-reqbufs.rst", nodes=("demux", "dvr"))
def test_dmx_reqbufs_ok_again_replaces(run: Run) -> None:
    """A second call replaces the buffers of the first."""
    device = run.open(run.device.node, O_RDWR)
    run.perform(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=8, size=188))
    argument = dmx_requestbuffers(count=4, size=188 * 20)
    run.perform(ioctl, device.fd, DMX_REQBUFS, argument)
    last = dmx_buffer(index=argument.count - 1)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, last)
    run.check("last.length", last.length, check.at_least(argument.size))
    run.refuse("EINVAL", ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=argument.count))


@rule("DMX_REQBUFS::ok::none-frees", page="dvb/dmx-reqbufs.rst", nodes=("demux", "dvr"))
def test_dmx_reqbufs_ok_none_frees(run: Run) -> None:
    """A count of 0 frees all buffers."""
    device = run.open(run.device.node, O_RDWR)
    run.perform(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=4, size=188 * 20))
    argument = dmx_requestbuffers(count=0, size=188 * 20)
    run.perform(ioctl, device.fd, DMX_REQBUFS, argument)
    run.refuse("EINVAL", ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=0))
    run.refuse("EINVAL", ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))
    run.check("argument.count", argument.count, 0)


@rule("DMX_REQBUFS::ok::own-buffers-per-descriptor", page="dvb/dmx-reqbufs.rst", nodes=("demux",))
def test_dmx_reqbufs_ok_own_buffers_per_descriptor(run: Run) -> None:
    """Every descriptor of a demux has buffers of its own."""
    device = run.open("demux", O_RDWR)
    argument = dmx_requestbuffers(count=4, size=188 * 20)
    run.perform(ioctl, device.fd, DMX_REQBUFS, argument)
    run.refuse("EINVAL", ioctl, run.second(device).fd, DMX_QUERYBUF, dmx_buffer(index=0))
    run.perform(ioctl, run.second(device).fd, DMX_REQBUFS, dmx_requestbuffers(count=2, size=188))
    run.perform(ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=argument.count - 1))


@condition(
    "DMX_REQBUFS::EBUSY::still-mapped",
    cause="busy-state",
    status="contradicted",
    page="dvb/dmx-reqbufs.rst",
    nodes=("demux", "dvr"),
    deviations=(
        Deviation(
            seen="success",
            reason="Mapped buffers are orphaned, their mappings stay, and new buffers are allocated. (drivers/media/common/videobuf2/videobuf2-core.c: vb2_core_reqbufs())",
        ),
    ),
)
def test_dmx_reqbufs_ebusy_still_mapped(case: Case) -> None:
    """The buffers are to be replaced while one of them is still mapped."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        if run.provoking:
            run.prepare(mmap, 0, q.first.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.first.offset)
        run.attempt(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=4, size=188 * 20))


@condition(
    "DMX_REQBUFS::EBUSY::streaming",
    cause="busy-state",
    status="undocumented",
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_reqbufs_ebusy_streaming(case: Case) -> None:
    """A buffer has been queued since the device was opened, which started the stream."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.queue(device, phase="queued")
        else:
            run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        argument = dmx_requestbuffers(count=4, size=188 * 20)
        run.attempt(ioctl, device.fd, DMX_REQBUFS, argument)
        run.unchanged("count", "size")


@condition(
    "DMX_REQBUFS::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    leaks=(
        Leak(
            held=("kmalloc-256", "kmalloc-8"),
            reason="A failed call marks the queue as not set up. Where one buffer was made and the second was not, closing the descriptor then does not free the table of buffers and the bitmap that videobuf2 made for it. (drivers/media/dvb-core/dvb_vb2.c: dvb_vb2_reqbufs(), dvb_vb2_release())",
            devices=("vidtv-demux", "vidtv-dvr"),
        ),
    ),
)
def test_dmx_reqbufs_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the two buffers that a queue needs at least."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.walk(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=4, size=188 * 20))


@condition(
    "DMX_REQBUFS::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_reqbufs_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_REQBUFS, dmx_requestbuffers(count=4, size=188 * 20))
        run.next(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=4, size=188 * 20))


@condition(
    "DMX_REQBUFS::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
    values=("null", "inaccessible"),
)
def test_dmx_reqbufs_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            DMX_REQBUFS,
            case.pick(run.null, run.inaccessible()) if run.provoking else dmx_requestbuffers(count=4, size=188 * 20),
        )
        run.next(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=4, size=188 * 20))


@condition(
    "DMX_REQBUFS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_reqbufs_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_REQBUFS, dmx_requestbuffers(count=4, size=188 * 20))
