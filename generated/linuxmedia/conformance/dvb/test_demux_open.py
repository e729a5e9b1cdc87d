"""Conformance: Opening and closing the demux and the DVR device."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule, unprivileged
from linuxmedia.conformance.calls import close, dup, ioctl, open_, read, write
from linuxmedia.conformance.system import O_NONBLOCK, O_RDONLY, O_RDWR, O_WRONLY
from linuxmedia.uapi.dvb import (
    DMX_IMMEDIATE_START,
    DMX_IN_FRONTEND,
    DMX_OUT_TSDEMUX_TAP,
    DMX_PES_OTHER,
    DMX_QUERYBUF,
    DMX_REQBUFS,
    DMX_SET_PES_FILTER,
    DMX_START,
    dmx_buffer,
    dmx_pes_filter_params,
    dmx_requestbuffers,
)


@rule("demux.open::ok::no-filter-yet", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_ok_no_filter_yet(run: Run) -> None:
    """A new descriptor has no filter and no buffers."""
    device = run.open("demux", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR)
    run.refuse("EINVAL", ioctl, result.value, DMX_START)
    run.refuse("EINVAL", ioctl, result.value, DMX_QUERYBUF, dmx_buffer(index=0))


@rule("demux.open::ok::filter-of-its-own", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_demux_open_ok_filter_of_its_own(run: Run) -> None:
    """What is set on one descriptor does not touch another."""
    device = run.open("demux", O_RDWR)
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
    """With O_NONBLOCK the call succeeds as well, and later calls do not wait."""
    device = run.open("demux", O_RDWR)
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


@rule("demux.close::ok::not-the-last-descriptor", page="dvb/dmx-fclose.rst", nodes=("demux",))
def test_demux_close_ok_not_the_last_descriptor(run: Run) -> None:
    """While another descriptor of the same open file is left, the filter stays."""
    device = run.open("demux", O_RDWR)
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
    """Opened for reading and writing, it has buffers to map."""
    device = run.open("dvr", O_RDONLY)
    run.prepare(close, device.fd)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(ioctl, result.value, DMX_REQBUFS, dmx_requestbuffers(count=2, size=188 * 20))


@rule("dvr.open::ok::mapping-does-not-write", page="dvb/dmx-fwrite.rst", nodes=("dvr",))
def test_dvr_open_ok_mapping_does_not_write(run: Run) -> None:
    """Opened for reading and writing, it still takes no recording."""
    device = run.open("dvr", O_RDONLY)
    run.prepare(close, device.fd)
    result = run.perform(open_, device.path, O_RDWR)
    run.refuse("EINVAL", write, result.value, bytearray(188), 188)


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
    """The device is opened for writing, and the demux cannot take its stream from memory."""
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
    """Another reader can open the device then."""
    device = run.open("dvr", O_RDONLY)
    run.perform(close, device.fd)
    run.open("dvr", O_RDONLY)


@rule("dvr.close::ok::with-a-stream-of-buffers", page="dvb/dmx-fclose.rst", nodes=("dvr",))
def test_dvr_close_ok_with_a_stream_of_buffers(run: Run) -> None:
    """It can be closed while a stream of buffers runs, and be opened again."""
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
