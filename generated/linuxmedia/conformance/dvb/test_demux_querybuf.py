"""Conformance: State of a demux buffer."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl, mmap
from linuxmedia.conformance.system import MAP_SHARED, O_RDWR, PAGE_SIZE, PROT_READ, PROT_WRITE
from linuxmedia.uapi.dvb import DMX_QBUF, DMX_QUERYBUF, DMX_REQBUFS, dmx_buffer, dmx_requestbuffers


@rule("DMX_QUERYBUF::ok::enumerates", page="dvb/dmx-querybuf.rst", nodes=("demux", "dvr"))
def test_dmx_querybuf_ok_enumerates(run: Run) -> None:
    """Indices from 0 on name buffers without a gap, up to the count that DMX_REQBUFS granted."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    run.enumerate(ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(), field="index", ends_with="EINVAL")


@rule("DMX_QUERYBUF::ok::describes-the-buffer", page="dvb/dmx-querybuf.rst", nodes=("demux", "dvr"))
def test_dmx_querybuf_ok_describes_the_buffer(run: Run) -> None:
    """The length is at least what was asked for, the payload fits into it, and mmap() takes length and offset."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_buffer(index=1)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, argument)
    run.perform(mmap, 0, argument.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, argument.offset)
    run.check("argument.index", argument.index, 1)
    run.check("argument.length", argument.length, check.at_least(188 * 20))
    run.check("argument.bytesused", argument.bytesused, check.at_most(argument.length))
    run.check("argument.offset", argument.offset, check.aligned_to(PAGE_SIZE))


@rule("DMX_QUERYBUF::ok::offsets-differ", page="dvb/dmx-querybuf.rst", nodes=("demux", "dvr"))
def test_dmx_querybuf_ok_offsets_differ(run: Run) -> None:
    """No two buffers have the same offset."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, argument)
    second = dmx_buffer(index=1)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, second)
    third = dmx_buffer(index=2)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, third)
    run.check("third.offset", third.offset, check.differs_from(argument.offset))
    fourth = dmx_buffer(index=3)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, fourth)
    run.check("fourth.offset", fourth.offset, check.differs_from(argument.offset))
    run.check("second.offset", second.offset, check.differs_from(fourth.offset))
    run.check("argument.offset", argument.offset, check.differs_from(second.offset))
    run.check("second.offset", second.offset, check.differs_from(third.offset))
    run.check("third.offset", third.offset, check.differs_from(fourth.offset))


@rule("DMX_QUERYBUF::ok::same-answer-again", page="dvb/dmx-querybuf.rst", nodes=("demux", "dvr"))
def test_dmx_querybuf_ok_same_answer_again(run: Run) -> None:
    """Asking changes nothing, so that the answer stays the same."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, argument)
    again_ = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, again_)
    run.check("argument.length", argument.length, again_.length)
    run.check("argument.offset", argument.offset, again_.offset)
    run.check("argument.bytesused", argument.bytesused, again_.bytesused)


@rule("DMX_QUERYBUF::ok::leaves-flags-and-count", page="dvb/dmx-querybuf.rst", nodes=("demux", "dvr"))
def test_dmx_querybuf_ok_leaves_flags_and_count(run: Run) -> None:
    """Flags and count, which belong to DMX_DQBUF, stay as the caller had them."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_buffer(index=0, flags=0x5A5A5A5A, count=0xA5A5A5A5)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, argument)
    run.check("argument.flags", argument.flags, 0x5A5A5A5A)
    run.check("argument.count", argument.count, 0xA5A5A5A5)


@rule("DMX_QUERYBUF::ok::while-streaming", page="dvb/dmx-querybuf.rst", nodes=("demux", "dvr"))
def test_dmx_querybuf_ok_while_streaming(run: Run) -> None:
    """A queued buffer has the same length and offset as before it was queued."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, argument)
    run.perform(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))
    queued = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, queued)
    run.check("queued.length", queued.length, argument.length)
    run.check("queued.offset", queued.offset, argument.offset)


@condition(
    "DMX_QUERYBUF::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="dvb/dmx-querybuf.rst",
    nodes=("demux", "dvr"),
    values=("q.count", "max(u32)"),
)
def test_dmx_querybuf_einval_index_past_end(case: Case) -> None:
    """The index is not below the number of buffers that DMX_REQBUFS granted."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        argument = dmx_buffer(index=0)
        if run.provoking:
            argument.index = case.pick(q.count, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, DMX_QUERYBUF, argument)
        run.unchanged("bytesused", "offset", "length", "flags", "count")
        run.next(ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=0))


@condition(
    "DMX_QUERYBUF::EINVAL::no-buffers",
    cause="wrong-state",
    status="prose",
    page="dvb/dmx-querybuf.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_querybuf_einval_no_buffers(case: Case) -> None:
    """Nothing has been allocated yet."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        if run.provoking:
            run.close(device)
            device = run.open(run.device.node, O_RDWR)
        run.attempt(ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=0))


@condition(
    "DMX_QUERYBUF::EINVAL::buffers-freed",
    cause="wrong-state",
    status="prose",
    page="dvb/dmx-querybuf.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_querybuf_einval_buffers_freed(case: Case) -> None:
    """The buffers have been freed again."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=0, size=188))
        run.attempt(ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=0))


@condition(
    "DMX_QUERYBUF::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_querybuf_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_QUERYBUF, dmx_buffer(index=0))
        run.next(ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=0))


@condition(
    "DMX_QUERYBUF::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
    values=("null", "inaccessible"),
)
def test_dmx_querybuf_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        run.attempt(
            ioctl,
            device.fd,
            DMX_QUERYBUF,
            case.pick(run.null, run.inaccessible()) if run.provoking else dmx_buffer(index=0),
        )
        run.next(ioctl, device.fd, DMX_QUERYBUF, dmx_buffer(index=0))


@condition(
    "DMX_QUERYBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_querybuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_QUERYBUF, dmx_buffer(index=0))
