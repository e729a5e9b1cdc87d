"""Conformance: Exchange of demux buffers."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl, mmap, poll, pollfds, read
from linuxmedia.conformance.memory import bytes_at
from linuxmedia.conformance.system import (
    MAP_SHARED,
    O_NONBLOCK,
    O_RDWR,
    PAGE_SIZE,
    POLLIN,
    PROT_READ,
    PROT_WRITE,
    SIGALRM,
)
from linuxmedia.uapi.dvb import (
    DMX_CHECK_CRC,
    DMX_DQBUF,
    DMX_IMMEDIATE_START,
    DMX_IN_FRONTEND,
    DMX_OUT_TSDEMUX_TAP,
    DMX_PES_OTHER,
    DMX_QBUF,
    DMX_QUERYBUF,
    DMX_SET_FILTER,
    DMX_SET_PES_FILTER,
    DTV_BANDWIDTH_HZ,
    DTV_DELIVERY_SYSTEM,
    DTV_FREQUENCY,
    DTV_TUNE,
    FE_SET_PROPERTY,
    SYS_DVBT,
    dmx_buffer,
    dmx_pes_filter_params,
    dmx_sct_filter_params,
    dtv_properties,
    dtv_property,
    dtv_property_u,
)


@rule("DMX_QBUF::ok::describes-the-buffer", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_qbuf_ok_describes_the_buffer(run: Run) -> None:
    """The answer names the same buffer, with its length and offset."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.length", argument.length, q.first.length)
    run.check("argument.offset", argument.offset, q.first.offset)


@rule("DMX_QBUF::ok::every-buffer", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_qbuf_ok_every_buffer(run: Run) -> None:
    """Every buffer can be queued, also in another order than that of the indices."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    run.perform(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=2))
    run.perform(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=q.count - 1))
    argument = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QBUF, argument)
    run.perform(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=1))


@rule("DMX_QBUF::ok::struct-of-querybuf-will-do", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_qbuf_ok_struct_of_querybuf_will_do(run: Run) -> None:
    """The struct that DMX_QUERYBUF filled can be queued as it is."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    argument = dmx_buffer(index=0)
    run.perform(ioctl, device.fd, DMX_QBUF, argument)
    asked = dmx_buffer(index=1)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, asked)
    queued = copy(asked)
    run.perform(ioctl, device.fd, DMX_QBUF, queued)
    run.check("queued.index", queued.index, 1)
    run.check("queued.offset", queued.offset, asked.offset)


@rule("DMX_QBUF::ok::what-was-queued-comes-back", page="dvb/dmx-qbuf.rst", nodes=("demux",))
def test_dmx_qbuf_ok_what_was_queued_comes_back(run: Run) -> None:
    """The buffer comes back from DMX_DQBUF once it is full."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.queue(device, buffers=4, size=188 * 20, phase="allocated")
    tuner = run.open("frontend", O_RDWR)
    run.perform(
        ioctl,
        tuner.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        ),
    )
    argument = dmx_buffer(index=3)
    run.perform(ioctl, device.fd, DMX_QBUF, argument)
    run.perform(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x2000,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_OTHER,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    back = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, back)
    run.check("back.index", back.index, 3)
    run.check("back.bytesused", back.bytesused, check.at_least(1), check.at_most(back.length))


@rule("DMX_QBUF::ok::dequeued-can-be-queued-again", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_qbuf_ok_dequeued_can_be_queued_again(run: Run) -> None:
    """A buffer that was dequeued can be queued again, and streaming goes on."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=2, size=188 * 20, phase="filled")
    done = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, done)
    argument = dmx_buffer(index=done.index)
    run.perform(ioctl, device.fd, DMX_QBUF, argument)
    run.perform(ioctl, device.fd, DMX_DQBUF, dmx_buffer())
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)


@condition(
    "DMX_QBUF::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="dvb/dmx-qbuf.rst",
    nodes=("demux", "dvr"),
    values=("q.count", "max(u32)"),
)
def test_dmx_qbuf_einval_index_past_end(case: Case) -> None:
    """The index is not below the number of buffers that DMX_REQBUFS granted."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        argument = dmx_buffer(index=0)
        if run.provoking:
            argument.index = case.pick(q.count, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, DMX_QBUF, argument)
        run.unchanged("bytesused", "offset", "length", "flags", "count")
        run.next(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))


@condition("DMX_QBUF::EINVAL::no-buffers", cause="wrong-state", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_qbuf_einval_no_buffers(case: Case) -> None:
    """Nothing has been allocated yet."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        if run.provoking:
            run.close(device)
            device = run.open(run.device.node, O_RDWR)
        run.attempt(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))


@condition(
    "DMX_QBUF::EINVAL::already-queued",
    cause="busy-state",
    status="undocumented",
    page="dvb/dmx-qbuf.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_qbuf_einval_already_queued(case: Case) -> None:
    """The buffer is queued already."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))
        run.attempt(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))


@condition(
    "DMX_QBUF::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_qbuf_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_QBUF, dmx_buffer(index=0))
        run.next(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))


@condition(
    "DMX_QBUF::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
    values=("null", "inaccessible"),
)
def test_dmx_qbuf_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        run.attempt(
            ioctl,
            device.fd,
            DMX_QBUF,
            case.pick(run.null, run.inaccessible()) if run.provoking else dmx_buffer(index=0),
        )
        run.next(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))


@condition(
    "DMX_QBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_qbuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="allocated")
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_QBUF, dmx_buffer(index=0))


@rule("DMX_DQBUF::ok::names-a-filled-buffer", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_dqbuf_ok_names_a_filled_buffer(run: Run) -> None:
    """The answer names one of the buffers, with its length, its offset and how much data it holds."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, buffers=4, size=188 * 20, phase="filled")
    argument = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, argument)
    run.check("argument.index", argument.index, check.less_than(q.count))
    run.check("argument.length", argument.length, check.at_least(188 * 20))
    run.check("argument.bytesused", argument.bytesused, check.at_least(1), check.at_most(argument.length))
    run.check("argument.offset", argument.offset, check.aligned_to(PAGE_SIZE))
    run.check("argument.flags", argument.flags, check.subset_of(0x1F))


@rule("DMX_DQBUF::ok::in-the-order-of-the-queue", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_dqbuf_ok_in_the_order_of_the_queue(run: Run) -> None:
    """Buffers come back in the order in which they were queued."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="filled")
    argument = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, argument)
    second = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, second)
    run.perform(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=1))
    run.perform(ioctl, device.fd, DMX_QBUF, dmx_buffer(index=0))
    third = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, third)
    fourth = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, fourth)
    fifth = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, fifth)
    sixth = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, sixth)
    run.check("argument.index", argument.index, 0)
    run.check("second.index", second.index, 1)
    run.check("third.index", third.index, 2)
    run.check("fourth.index", fourth.index, 3)
    run.check("fifth.index", fifth.index, 1)
    run.check("sixth.index", sixth.index, 0)


@rule("DMX_DQBUF::ok::counts", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_dqbuf_ok_counts(run: Run) -> None:
    """The count starts at 0 and grows by one with every buffer."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="filled")
    argument = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, argument)
    second = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, second)
    third = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, third)
    run.check("argument.count", argument.count, 0)
    run.check("second.count", second.count, 1)
    run.check("third.count", third.count, 2)


@rule("DMX_DQBUF::ok::one-section-a-buffer", page="dvb/dmx_types.rst", nodes=("demux",), lab=("vidtv-demux",))
def test_dmx_dqbuf_ok_one_section_a_buffer(run: Run) -> None:
    """A section filter puts one section into a buffer, and bytesused is what read() returns for such a section."""
    device = run.open("demux", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vidtv")
    run.queue(device, buffers=4, size=4096, phase="queued")
    tuner = run.open("frontend", O_RDWR)
    run.perform(
        ioctl,
        tuner.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        ),
    )
    reader = run.open("demux", O_RDWR)
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START | DMX_CHECK_CRC)
    fresh.filter.mask[0] = 0xFF
    run.perform(ioctl, reader.fd, DMX_SET_FILTER, fresh)
    section_buffer = bytearray(4096)
    section = run.perform(read, reader.fd, section_buffer, 4096)
    fresh_2 = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START | DMX_CHECK_CRC)
    fresh_2.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, fresh_2)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    argument = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, argument)
    run.perform(poll, pollfds((device.fd, POLLIN)), 8000)
    second = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, second)
    run.check("second.bytesused", second.bytesused, section.value)
    asked = dmx_buffer(index=argument.index)
    run.perform(ioctl, device.fd, DMX_QUERYBUF, asked)
    run.check("asked.bytesused", asked.bytesused, section.value)
    run.check("argument.bytesused", argument.bytesused, section.value)


@rule("DMX_DQBUF::ok::holds-the-stream", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_dqbuf_ok_holds_the_stream(run: Run) -> None:
    """The buffer holds packets of the transport stream from its first byte on."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="filled")
    argument = dmx_buffer()
    run.perform(ioctl, device.fd, DMX_DQBUF, argument)
    own = run.perform(mmap, 0, argument.length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, argument.offset)
    run.check("own.address", bytes_at(own.value, argument.length), check.transport_stream())


@condition("DMX_DQBUF::EAGAIN::nothing-filled", cause="would-block", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_dqbuf_eagain_nothing_filled(case: Case) -> None:
    """No buffer is filled yet, and the device was opened with O_NONBLOCK."""
    for run in case:
        device = run.open(run.device.node, O_RDWR | O_NONBLOCK)
        if run.provoking:
            run.queue(device, phase="queued")
        else:
            run.queue(device, buffers=4, size=188 * 20, phase="filled")
        run.attempt(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@condition(
    "DMX_DQBUF::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    status="contradicted",
    page="dvb/dmx-qbuf.rst",
    nodes=("demux", "dvr"),
    deviations=(
        Deviation(
            seen="success",
            reason="The index is only written; buffers come in the order in which they were filled. (drivers/media/dvb-core/dvb_vb2.c: dvb_vb2_dqbuf())",
        ),
    ),
    values=("q.count", "max(u32)"),
)
def test_dmx_dqbuf_einval_index_past_end(case: Case) -> None:
    """The index is not below the number of buffers that DMX_REQBUFS granted."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, buffers=4, size=188 * 20, phase="filled")
        argument = dmx_buffer()
        if run.provoking:
            argument.index = case.pick(q.count, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, DMX_DQBUF, argument)
        run.next(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@condition("DMX_DQBUF::EINVAL::no-buffers", cause="wrong-state", page="dvb/dmx-qbuf.rst", nodes=("demux", "dvr"))
def test_dmx_dqbuf_einval_no_buffers(case: Case) -> None:
    """Nothing has been allocated yet."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="filled")
        if run.provoking:
            run.close(device)
            device = run.open(run.device.node, O_RDWR)
        run.attempt(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@condition(
    "DMX_DQBUF::EINVAL::nothing-queued",
    cause="wrong-state",
    status="undocumented",
    page="dvb/dmx-qbuf.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_dqbuf_einval_nothing_queued(case: Case) -> None:
    """No buffer has been queued since the device was opened, so that there is no stream to wait for."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.queue(device, phase="allocated")
        else:
            run.queue(device, buffers=4, size=188 * 20, phase="filled")
        run.attempt(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@condition(
    "DMX_DQBUF::EINTR::interrupted",
    cause="interrupted",
    status="undocumented",
    page="dvb/dmx-qbuf.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_dqbuf_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits for a buffer."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.queue(device, phase="queued")
        else:
            run.queue(device, buffers=4, size=188 * 20, phase="filled")
        if run.provoking:
            run.signal(SIGALRM, after=0.2)
        run.attempt(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@condition(
    "DMX_DQBUF::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_dqbuf_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="filled")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_DQBUF, dmx_buffer())
        run.next(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@condition(
    "DMX_DQBUF::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
    values=("null", "inaccessible"),
)
def test_dmx_dqbuf_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="filled")
        run.attempt(
            ioctl, device.fd, DMX_DQBUF, case.pick(run.null, run.inaccessible()) if run.provoking else dmx_buffer()
        )
        run.next(ioctl, device.fd, DMX_DQBUF, dmx_buffer())


@condition(
    "DMX_DQBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_dqbuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.queue(device, buffers=4, size=188 * 20, phase="filled")
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_DQBUF, dmx_buffer())
