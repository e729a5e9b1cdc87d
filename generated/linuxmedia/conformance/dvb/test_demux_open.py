"""Conformance: Opening and closing the demux and the DVR device."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, condition, rule, unprivileged
from linuxmedia.conformance.calls import close, dup, fcntl, ioctl, open_, poll, pollfds, read, write
from linuxmedia.conformance.system import F_SETFL, O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY, POLLIN, SIGALRM
from linuxmedia.uapi.dvb import (
    DMX_DQBUF,
    DMX_IMMEDIATE_START,
    DMX_IN_FRONTEND,
    DMX_OUT_TS_TAP,
    DMX_OUT_TSDEMUX_TAP,
    DMX_PES_OTHER,
    DMX_QBUF,
    DMX_QUERYBUF,
    DMX_REQBUFS,
    DMX_SET_FILTER,
    DMX_SET_PES_FILTER,
    DMX_START,
    DTV_BANDWIDTH_HZ,
    DTV_DELIVERY_SYSTEM,
    DTV_FREQUENCY,
    DTV_TUNE,
    FE_SET_PROPERTY,
    SYS_DVBT,
    dmx_buffer,
    dmx_pes_filter_params,
    dmx_requestbuffers,
    dmx_sct_filter_params,
    dtv_properties,
    dtv_property,
    dtv_property_u,
)


@rule("demux.open::ok::no-filter-yet", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_ok_no_filter_yet(run: Run) -> None:
    """A new descriptor has no filter and no buffers."""
    device = run.open("demux", O_RDWR)
    run.prepare(ioctl, device.fd, DMX_REQBUFS, dmx_requestbuffers(count=2, size=188 * 20))
    result = run.perform(open_, device.path, O_RDWR)
    run.refuse("EINVAL", ioctl, result.value, DMX_START)
    run.refuse("EINVAL", ioctl, result.value, DMX_QUERYBUF, dmx_buffer(index=0))


@rule("demux.open::ok::filter-of-its-own", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_ok_filter_of_its_own(run: Run) -> None:
    """What is set on one descriptor does not touch another."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    other = run.open("demux", O_RDWR)
    run.perform(
        ioctl,
        other.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
    )
    result = run.perform(open_, device.path, O_RDWR)
    run.refuse("EINVAL", ioctl, result.value, DMX_START)
    run.perform(ioctl, other.fd, DMX_START)


@rule("demux.open::ok::read-only-can-filter", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_ok_read_only_can_filter(run: Run) -> None:
    """A descriptor for reading only can set and start filters."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    result = run.perform(open_, device.path, O_RDONLY)
    run.perform(
        ioctl,
        result.value,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )


@rule("demux.open::ok::nonblocking-opens-alike", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_ok_nonblocking_opens_alike(run: Run) -> None:
    """With O_NONBLOCK the call succeeds, and a later read() does not wait."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    result = run.perform(open_, device.path, O_RDWR | O_NONBLOCK)
    run.perform(
        ioctl,
        result.value,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x1FFE,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_OTHER,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    run.refuse("EAGAIN", read, result.value, bytearray(188), 188)


@rule("demux.open::ok::nonblocking-later", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_ok_nonblocking_later(run: Run) -> None:
    """A demux that was opened in blocking mode can be put into non-blocking mode with F_SETFL, and back; its reads of
    packets and of sections wait or do not wait accordingly.
    """
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
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
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(fcntl, result.value, F_SETFL, O_RDWR | O_NONBLOCK)
    run.perform(
        ioctl,
        result.value,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x1FFE,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_OTHER,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    run.signal(SIGALRM, after=2)
    run.refuse("EAGAIN", read, result.value, bytearray(188), 188)
    run.perform(ioctl, result.value, DMX_SET_FILTER, dmx_sct_filter_params(pid=0x1FFE, flags=DMX_IMMEDIATE_START))
    run.signal(SIGALRM, after=2)
    run.refuse("EAGAIN", read, result.value, bytearray(188), 188)
    run.perform(fcntl, result.value, F_SETFL, O_RDWR)
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh.filter.mask[0] = 0xFF
    run.perform(ioctl, result.value, DMX_SET_FILTER, fresh)
    header_buffer = bytearray(3)
    header = run.perform(read, result.value, header_buffer, 3)
    run.check("header.value", header.value, 3)
    run.perform(
        ioctl,
        result.value,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    packets_buffer = bytearray(188 * 2)
    packets = run.perform(read, result.value, packets_buffer, 188 * 2)
    run.check("packets.value", packets.value, 188 * 2)


@rule("demux.open::ok::blocking-later", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_ok_blocking_later(run: Run) -> None:
    """A demux that was opened with O_NONBLOCK can be put into blocking mode with F_SETFL."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
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
    result = run.perform(open_, device.path, O_RDWR | O_NONBLOCK)
    run.perform(fcntl, result.value, F_SETFL, O_RDWR)
    run.perform(
        ioctl,
        result.value,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    packets_buffer = bytearray(188 * 2)
    packets = run.perform(read, result.value, packets_buffer, 188 * 2)
    run.check("packets.value", packets.value, 188 * 2)


@rule(
    "demux.open::ok::streams-nonblocking-later",
    page="dvb/dmx-fopen.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="EINTR",
            reason="dvb_demux_open() copies O_NONBLOCK for DMX_DQBUF, as dmx-qbuf.rst has it; F_SETFL, which dmx-fopen.rst offers, comes too late. (drivers/media/dvb-core/dmxdev.c: dvb_demux_open(); dvb_vb2.c: dvb_vb2_dqbuf())",
        ),
    ),
)
def test_demux_open_ok_streams_nonblocking_later(run: Run) -> None:
    """On a demux that was opened in blocking mode DMX_DQBUF does not wait once F_SETFL has set O_NONBLOCK."""
    device = run.open("demux", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(ioctl, result.value, DMX_REQBUFS, dmx_requestbuffers(count=2, size=188 * 20))
    run.perform(ioctl, result.value, DMX_QBUF, dmx_buffer(index=0))
    run.perform(fcntl, result.value, F_SETFL, O_RDWR | O_NONBLOCK)
    run.signal(SIGALRM, after=0.2)
    run.refuse("EAGAIN", ioctl, result.value, DMX_DQBUF, dmx_buffer())


@rule("demux.open::ok::takes-no-data", page="dvb/dmx-fwrite.rst", nodes=("demux",))
def test_demux_open_ok_takes_no_data(run: Run) -> None:
    """A demux cannot be written to; a recording goes to the DVR device."""
    device = run.open("demux", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR)
    run.refuse("EINVAL", write, result.value, bytearray(188), 188)


@condition("demux.open::EMFILE::no-filter-left", cause="no-slots", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_emfile_no_filter_left(case: Case) -> None:
    """All filters of the demux are in use."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if run.provoking:
            for again in run.repeat_until_fails(1024):
                with again:
                    run.open("demux", O_RDWR)
        run.attempt(open_, device.path, O_RDWR)


@condition(
    "demux.open::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="dvb/dmx-fopen.rst",
    nodes=("demux",),
)
def test_demux_open_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(open_, device.path, O_RDWR)


@condition(
    "demux.open::EACCES::no-permission",
    cause="permission",
    status="undocumented",
    page="dvb/dmx-fopen.rst",
    nodes=("demux",),
)
def test_demux_open_eacces_no_permission(case: Case) -> None:
    """The permissions of the device's file do not let the user in."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)
        run.next(open_, device.path, O_RDWR)


@condition(
    "demux.open::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("demux",),
)
def test_demux_open_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the open file."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.walk(open_, device.path, O_RDWR)


@rule("demux.close::ok::gives-the-filter-back", page="dvb/dmx-fclose.rst", nodes=("demux",))
def test_demux_close_ok_gives_the_filter_back(run: Run) -> None:
    """A filter is free again, so that the demux can be opened when it could not before."""
    device = run.open("demux", O_RDWR)
    for again in run.repeat_until_fails(1024):
        with again:
            run.open("demux", O_RDWR)
    run.perform(close, device.fd)
    run.open("demux", O_RDWR)


@rule("demux.close::ok::running-filter", page="dvb/dmx-fclose.rst", nodes=("demux",))
def test_demux_close_ok_running_filter(run: Run) -> None:
    """A filter that runs, with a stream of buffers, can be closed."""
    device = run.open("demux", O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="filled")
    run.perform(close, device.fd)
    run.open("demux", O_RDWR)


@rule("demux.close::ok::others-go-on", page="dvb/dmx-fclose.rst", nodes=("demux",))
def test_demux_close_ok_others_go_on(run: Run) -> None:
    """Filters of other descriptors go on, also those for the same PID, for packets and for sections."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
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
    packets = run.open("demux", O_RDWR | O_NONBLOCK)
    run.perform(
        ioctl,
        packets.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    sections = run.open("demux", O_RDWR | O_NONBLOCK)
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh.filter.mask[0] = 0xFF
    run.perform(ioctl, sections.fd, DMX_SET_FILTER, fresh)
    neighbour = run.open("demux", O_RDWR)
    fresh_2 = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh_2.filter.mask[0] = 0xFF
    run.perform(ioctl, neighbour.fd, DMX_SET_FILTER, fresh_2)
    run.perform(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(close, device.fd)
    run.perform(close, neighbour.fd)
    for again in run.repeat_until_fails(1024):
        with again:
            run.perform(read, packets.fd, bytearray(4096), 4096)
    for again in run.repeat_until_fails(1024):
        with again:
            run.perform(read, sections.fd, bytearray(4096), 4096)
    packet_fds = pollfds((packets.fd, POLLIN))
    run.perform(poll, packet_fds, 4000)
    run.check("packet.revents", packet_fds[0].revents, POLLIN)
    section_fds = pollfds((sections.fd, POLLIN))
    run.perform(poll, section_fds, 4000)
    run.check("section.revents", section_fds[0].revents, POLLIN)


@rule("demux.close::ok::not-the-last-descriptor", page="dvb/dmx-fclose.rst", nodes=("demux",))
def test_demux_close_ok_not_the_last_descriptor(run: Run) -> None:
    """While another descriptor of the same open file is left, the filter stays."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
    )
    copy_ = run.perform(dup, device.fd)
    run.perform(close, device.fd)
    run.perform(ioctl, copy_.value, DMX_START)


@condition(
    "demux.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="gen-errors.rst",
    nodes=("demux",),
    values=("-1", "closed"),
)
def test_demux_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(close, fd)
        run.next(close, device.fd)


@condition("demux.close::EBADF::closed-before", cause="bad-fd", page="gen-errors.rst", nodes=("demux",))
def test_demux_close_ebadf_closed_before(case: Case) -> None:
    """The descriptor has been closed already."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if run.provoking:
            run.prepare(close, device.fd)
        run.attempt(close, device.fd)


@rule("dvr.open::ok::for-mapping", page="dvb/dmx-fopen.rst", nodes=("dvr",))
def test_dvr_open_ok_for_mapping(run: Run) -> None:
    """A DVR device that is open for reading and writing grants buffers."""
    device = run.open("dvr", O_RDWR)
    run.prepare(close, device.fd)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(ioctl, result.value, DMX_REQBUFS, dmx_requestbuffers(count=2, size=188 * 20))


@rule("dvr.open::ok::mapping-does-not-write", page="dvb/dmx-fwrite.rst", nodes=("dvr",))
def test_dvr_open_ok_mapping_does_not_write(run: Run) -> None:
    """A DVR device that is open for reading and writing takes no recording."""
    device = run.open("dvr", O_RDWR)
    run.prepare(close, device.fd)
    result = run.perform(open_, device.path, O_RDWR)
    run.refuse("EINVAL", write, result.value, bytearray(188), 188)


@rule("dvr.open::ok::nonblocking-later", page="dvb/dmx-fopen.rst", nodes=("dvr",))
def test_dvr_open_ok_nonblocking_later(run: Run) -> None:
    """A recorder that was opened in blocking mode can be put into non-blocking mode with F_SETFL, and back."""
    device = run.open("dvr", O_RDONLY)
    run.require(device, driver="vidtv")
    run.prepare(close, device.fd)
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
    filter_ = run.open("demux", O_RDWR)
    result = run.perform(open_, device.path, O_RDONLY)
    run.perform(fcntl, result.value, F_SETFL, O_NONBLOCK)
    run.signal(SIGALRM, after=2)
    run.refuse("EAGAIN", read, result.value, bytearray(188), 188)
    run.perform(fcntl, result.value, F_SETFL, O_RDONLY)
    run.perform(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    packets_buffer = bytearray(188 * 2)
    packets = run.perform(read, result.value, packets_buffer, 188 * 2)
    run.check("packets.value", packets.value, 188 * 2)


@rule("dvr.open::ok::no-filters-here", page="dvb/dmx-fopen.rst", nodes=("dvr",))
def test_dvr_open_ok_no_filters_here(run: Run) -> None:
    """The DVR device has no filter of its own."""
    device = run.open("dvr", O_RDONLY)
    run.prepare(close, device.fd)
    result = run.perform(open_, device.path, O_RDONLY)
    run.refuse("ENOTTY", ioctl, result.value, DMX_START)


@condition(
    "dvr.open::EBUSY::another-reader",
    cause="other-owner",
    status="undocumented",
    page="dvb/dmx-fopen.rst",
    nodes=("dvr",),
)
def test_dvr_open_ebusy_another_reader(case: Case) -> None:
    """The device is to be opened for reading, and another descriptor reads from it already."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.prepare(close, device.fd)
        if run.provoking:
            run.open("dvr", O_RDONLY)
        run.attempt(open_, device.path, O_RDONLY)


@condition(
    "dvr.open::EINVAL::cannot-replay",
    cause="not-supported-here",
    status="undocumented",
    page="dvb/dmx-fopen.rst",
    nodes=("dvr",),
)
def test_dvr_open_einval_cannot_replay(case: Case) -> None:
    """The device is opened for writing only, and the demux cannot take its stream from memory."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.require(device, driver="vidtv")
        run.prepare(close, device.fd)
        flags = O_RDONLY
        if run.provoking:
            flags = O_WRONLY
        run.attempt(open_, device.path, flags)
        run.next(open_, device.path, O_RDONLY)


@condition(
    "dvr.open::EMFILE::no-descriptor-left",
    cause="no-slots",
    status="undocumented",
    page="dvb/dmx-fopen.rst",
    nodes=("dvr",),
)
def test_dvr_open_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.prepare(close, device.fd)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(open_, device.path, O_RDONLY)


@condition(
    "dvr.open::EACCES::no-permission",
    cause="permission",
    status="undocumented",
    page="dvb/dmx-fopen.rst",
    nodes=("dvr",),
)
def test_dvr_open_eacces_no_permission(case: Case) -> None:
    """The permissions of the device's file do not let the user in."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.prepare(close, device.fd)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDONLY)
        run.next(open_, device.path, O_RDONLY)


@condition(
    "dvr.open::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("dvr",),
)
def test_dvr_open_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the open file or its buffer."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.prepare(close, device.fd)
        run.walk(open_, device.path, O_RDONLY)


@rule("dvr.close::ok::next-reader", page="dvb/dmx-fclose.rst", nodes=("dvr",))
def test_dvr_close_ok_next_reader(run: Run) -> None:
    """Once a reader has closed the device, another one can open it."""
    device = run.open("dvr", O_RDONLY)
    run.perform(close, device.fd)
    run.open("dvr", O_RDONLY)


@rule("dvr.close::ok::with-a-stream-of-buffers", page="dvb/dmx-fclose.rst", nodes=("dvr",))
def test_dvr_close_ok_with_a_stream_of_buffers(run: Run) -> None:
    """A DVR device can be closed while a stream of buffers runs, and be opened again."""
    device = run.open("dvr", O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="filled")
    run.perform(close, device.fd)
    run.open("dvr", O_RDWR)


@condition(
    "dvr.close::EBADF::not-a-descriptor", cause="bad-fd", page="gen-errors.rst", nodes=("dvr",), values=("-1", "closed")
)
def test_dvr_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(close, fd)
        run.next(close, device.fd)


@condition("dvr.close::EBADF::closed-before", cause="bad-fd", page="gen-errors.rst", nodes=("dvr",))
def test_dvr_close_ebadf_closed_before(case: Case) -> None:
    """The descriptor has been closed already."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        if run.provoking:
            run.prepare(close, device.fd)
        run.attempt(close, device.fd)
