"""Conformance: Reading, writing and waiting on the demux and the DVR device."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fcntl, ioctl, poll, pollfds, read
from linuxmedia.conformance.system import (
    F_SETFL,
    O_NONBLOCK,
    O_RDONLY,
    O_RDWR,
    O_WRONLY,
    POLLERR,
    POLLIN,
    POLLNVAL,
    POLLOUT,
    POLLRDNORM,
    SIGALRM,
)
from linuxmedia.uapi.dvb import (
    DMX_ADD_PID,
    DMX_CHECK_CRC,
    DMX_IMMEDIATE_START,
    DMX_IN_FRONTEND,
    DMX_OUT_TS_TAP,
    DMX_OUT_TSDEMUX_TAP,
    DMX_PES_OTHER,
    DMX_REMOVE_PID,
    DMX_SET_BUFFER_SIZE,
    DMX_SET_FILTER,
    DMX_SET_PES_FILTER,
    DMX_START,
    DMX_STOP,
    DTV_BANDWIDTH_HZ,
    DTV_DELIVERY_SYSTEM,
    DTV_FREQUENCY,
    DTV_TUNE,
    FE_SET_PROPERTY,
    SYS_DVBT,
    dmx_pes_filter_params,
    dmx_sct_filter_params,
    dtv_properties,
    dtv_property,
    dtv_property_u,
)


@rule("demux.read::ok::whole-packets", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_ok_whole_packets(run: Run) -> None:
    """A filter with an output of DMX_OUT_TSDEMUX_TAP delivers packets, each with its sync byte."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    buffer = bytearray(188 * 3)
    result = run.perform(read, device.fd, buffer, 188 * 3)
    run.check("result", result, 188 * 3)
    run.check("argument.buffer", buffer, check.transport_stream())


@rule("demux.read::ok::no-more-than-asked-for", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_ok_no_more_than_asked_for(run: Run) -> None:
    """Fewer bytes than there are can be read, and the rest stays for the next call."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    buffer = bytearray(100)
    result = run.perform(read, device.fd, buffer, 100)
    rest_buffer = bytearray(88 + 188)
    run.perform(read, device.fd, rest_buffer, 88 + 188)
    run.check("rest.buffer[88]", rest_buffer[88], 0x47)
    run.check("result", result, 100)
    run.check("argument.buffer[0]", buffer[0], 0x47)


@rule("demux.read::ok::what-is-there", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_ok_what_is_there(run: Run) -> None:
    """In non-blocking mode the bytes that are there are delivered, though they are fewer than were asked for."""
    device = run.open("demux", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    buffer = bytearray(188 * 40)
    result = run.perform(read, device.fd, buffer, 188 * 40)
    run.check("result", result, check.at_least(188), check.less_than(188 * 40))


@rule("demux.read::ok::default-size", page="dvb/dmx-set-buffer-size.rst", nodes=("demux",))
def test_demux_read_ok_default_size(run: Run) -> None:
    """Until DMX_SET_BUFFER_SIZE is called the buffer has 8192 bytes, into which 30 packets fit and 85 do not."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(ioctl, device.fd, DMX_START)
    run.wait(1)
    buffer = bytearray(188 * 30)
    result = run.perform(read, device.fd, buffer, 188 * 30)
    run.perform(ioctl, device.fd, DMX_START)
    run.wait(3.4)
    run.refuse("EOVERFLOW", read, device.fd, bytearray(188), 188)
    run.check("result", result, 188 * 30)
    run.check("argument.buffer", buffer, check.transport_stream())


@rule("demux.read::ok::overflow-empties-the-buffer", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_ok_overflow_empties_the_buffer(run: Run) -> None:
    """After EOVERFLOW nothing is read of what the buffer held, and what comes later is."""
    device = run.open("demux", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(ioctl, device.fd, DMX_STOP)
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 20 + 1)
    run.perform(ioctl, device.fd, DMX_START)
    full_fds = pollfds((device.fd, 0))
    run.perform(poll, full_fds, 8000)
    run.check("full.revents", full_fds[0].revents, POLLERR)
    run.perform(ioctl, device.fd, DMX_REMOVE_PID, scalars.u16(0))
    run.refuse("EOVERFLOW", read, device.fd, bytearray(188), 188)
    run.refuse("EAGAIN", read, device.fd, bytearray(188), 188)
    run.perform(ioctl, device.fd, DMX_ADD_PID, scalars.u16(0))
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    buffer = bytearray(188)
    result = run.perform(read, device.fd, buffer, 188)
    run.check("result", result, 188)
    run.check("argument.buffer", buffer, check.transport_stream())


@rule("demux.read::ok::one-section-a-call", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_ok_one_section_a_call(run: Run) -> None:
    """A section filter delivers one section a call, though more bytes were asked for."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START | DMX_CHECK_CRC)
    fresh.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, fresh)
    buffer = bytearray(4096)
    result = run.perform(read, device.fd, buffer, 4096)
    run.check("result", result, check.at_least(12))
    run.check(
        "(argument.buffer[1] & 0x0F) * 256 + argument.buffer[2]", (buffer[1] & 0x0F) * 256 + buffer[2], result.value - 3
    )


@rule("demux.read::ok::nothing-before-start", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_ok_nothing_before_start(run: Run) -> None:
    """Before the filter is started there is nothing to read."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
    )
    run.perform(ioctl, device.fd, DMX_STOP)
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 500)
    run.check("quiet.value", quiet.value, 0)
    run.perform(ioctl, device.fd, DMX_START)
    buffer = bytearray(188)
    result = run.perform(read, device.fd, buffer, 188)
    run.check("result", result, 188)


@condition("demux.read::EAGAIN::nothing-there", cause="would-block", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_eagain_nothing_there(case: Case) -> None:
    """Nothing is there to read, and the descriptor does not wait (the page says EWOULDBLOCK, which is the same)."""
    for run in case:
        device = run.open("demux", O_RDWR | O_NONBLOCK)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        run.prepare(poll, pollfds((device.fd, POLLIN)), 8000)
        if run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0x1FFE,
                    input=DMX_IN_FRONTEND,
                    output=DMX_OUT_TSDEMUX_TAP,
                    pes_type=DMX_PES_OTHER,
                    flags=DMX_IMMEDIATE_START,
                ),
            )
        run.attempt(read, device.fd, bytearray(188), 188)


@condition("demux.read::EOVERFLOW::not-read-in-time", cause="overflow", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_eoverflow_not_read_in_time(case: Case) -> None:
    """Data was lost because the buffer was full; what the buffer held is dropped as well."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.require(device, driver="vidtv")
        run.prepare(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 25 + 1)
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        if run.provoking:
            run.prepare(poll, pollfds((device.fd, 0)), 8000)
        run.attempt(read, device.fd, bytearray(188), 188)
        run.next(read, device.fd, bytearray(188), 188)


@condition("demux.read::ETIMEDOUT::no-section-in-time", cause="timeout", page="dvb/dmx-fread.rst", nodes=("demux",))
def test_demux_read_etimedout_no_section_in_time(case: Case) -> None:
    """No section came within the timeout that DMX_SET_FILTER was given."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        if run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                DMX_SET_FILTER,
                dmx_sct_filter_params(pid=0x1FFE, timeout=100, flags=DMX_IMMEDIATE_START),
            )
        run.attempt(read, device.fd, bytearray(188), 188)


@condition(
    "demux.read::EFAULT::bad-buffer",
    cause="bad-pointer",
    page="dvb/dmx-fread.rst",
    nodes=("demux",),
    values=("null", "inaccessible"),
)
def test_demux_read_efault_bad_buffer(case: Case) -> None:
    """The buffer lies in memory that the process may not write."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        buffer = case.pick(run.null, run.inaccessible()) if run.provoking else bytearray(188)
        run.attempt(read, device.fd, buffer, 188)
        run.next(read, device.fd, bytearray(188), 188)


@condition(
    "demux.read::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="gen-errors.rst",
    nodes=("demux",),
    values=("-1", "closed"),
)
def test_demux_read_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(read, fd, bytearray(188), 188)
        run.next(read, device.fd, bytearray(188), 188)


@condition(
    "demux.read::EBADF::opened-write-only",
    cause="permission",
    status="undocumented",
    page="dvb/dmx-fread.rst",
    nodes=("demux",),
)
def test_demux_read_ebadf_opened_write_only(case: Case) -> None:
    """The descriptor is open for writing only."""
    for run in case:
        device = run.open("demux", O_WRONLY if run.provoking else O_RDWR)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        run.attempt(read, device.fd, bytearray(188), 188)


@condition(
    "demux.read::EINTR::interrupted",
    cause="interrupted",
    status="undocumented",
    page="dvb/dmx-fread.rst",
    nodes=("demux",),
)
def test_demux_read_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits for data."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        if run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0x1FFE,
                    input=DMX_IN_FRONTEND,
                    output=DMX_OUT_TSDEMUX_TAP,
                    pes_type=DMX_PES_OTHER,
                    flags=DMX_IMMEDIATE_START,
                ),
            )
            run.signal(SIGALRM, after=0.2)
        run.attempt(read, device.fd, bytearray(188), 188)


@rule("demux.poll::ok::no-filter-no-events", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_no_filter_no_events(run: Run) -> None:
    """Nothing is reported before a filter is started."""
    device = run.open("demux", O_RDWR)
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 200)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule("demux.poll::ok::data", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_data(run: Run) -> None:
    """Data to read is reported."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    fds = pollfds((device.fd, POLLIN | POLLRDNORM))
    result = run.perform(poll, fds, 8000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("demux.poll::ok::nothing-arrives", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_nothing_arrives(run: Run) -> None:
    """While a filter runs to which nothing comes, nothing is reported."""
    device = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x1FFE,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_OTHER,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 200)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule("demux.poll::ok::error-after-timeout", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_error_after_timeout(run: Run) -> None:
    """A section filter whose timeout has passed is reported as an error."""
    device = run.open("demux", O_RDWR)
    run.prepare(
        ioctl, device.fd, DMX_SET_FILTER, dmx_sct_filter_params(pid=0x1FFE, timeout=100, flags=DMX_IMMEDIATE_START)
    )
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 8000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, check.has(POLLERR))


@rule("demux.poll::ok::wakes-who-waits-for-packets", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_wakes_who_waits_for_packets(run: Run) -> None:
    """A call without a limit, also one that began before the filter was started, returns when packets arrive."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
    )
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 20)
    woken_fds = pollfds((device.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(ioctl, device.fd, DMX_START)
    run.check("result", result, 0)
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, POLLIN)


@rule("demux.poll::ok::wakes-who-waits-for-sections", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_wakes_who_waits_for_sections(run: Run) -> None:
    """A call without a limit returns when a section arrives."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    fresh = dmx_sct_filter_params(pid=0)
    fresh.filter.mask[0] = 0xFF
    run.prepare(ioctl, device.fd, DMX_SET_FILTER, fresh)
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 20)
    woken_fds = pollfds((device.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(ioctl, device.fd, DMX_START)
    run.check("result", result, 0)
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, POLLIN)


@rule("demux.poll::ok::wakes-after-the-timeout", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_wakes_after_the_timeout(run: Run) -> None:
    """A call without a limit returns when the timeout of a section filter has passed."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(ioctl, device.fd, DMX_SET_FILTER, dmx_sct_filter_params(pid=0x1FFE, timeout=100))
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 20)
    woken_fds = pollfds((device.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(ioctl, device.fd, DMX_START)
    run.check("result", result, 0)
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, check.has(POLLERR))


@rule("demux.poll::ok::buffer-done", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_buffer_done(run: Run) -> None:
    """A filled buffer is reported."""
    device = run.open("demux", O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="filled")
    fds = pollfds((device.fd, POLLIN | POLLRDNORM))
    result = run.perform(poll, fds, 8000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("demux.poll::ok::no-buffer-done", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_no_buffer_done(run: Run) -> None:
    """While no buffer is filled, nothing is reported."""
    device = run.open("demux", O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="queued")
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 200)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule("demux.poll::ok::never-writable", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_never_writable(run: Run) -> None:
    """A demux is not reported as writable, neither before a filter is started nor while there is data to read."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    idle_fds = pollfds((device.fd, POLLOUT))
    idle = run.perform(poll, idle_fds, 0)
    run.check("idle.value", idle.value, 0)
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
    run.perform(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    fds = pollfds((device.fd, POLLIN | POLLOUT))
    result = run.perform(poll, fds, 8000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN)


@rule("demux.poll::ok::not-a-descriptor", page="dvb/dmx_fcalls.rst", nodes=("demux",))
def test_demux_poll_ok_not_a_descriptor(run: Run) -> None:
    """A number that is no open descriptor is reported by POLLNVAL, without an error."""
    run.open("demux", O_RDWR)
    fds = pollfds((run.closed(), POLLIN))
    result = run.perform(poll, fds, 200)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLNVAL)


@condition(
    "demux.poll::EFAULT::bad-pointer",
    cause="bad-pointer",
    status="undocumented",
    page="dvb/dmx_fcalls.rst",
    nodes=("demux",),
    values=("null", "inaccessible"),
)
def test_demux_poll_efault_bad_pointer(case: Case) -> None:
    """The list of descriptors lies in memory that the process may not access."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fds = case.pick(run.null, run.inaccessible()) if run.provoking else pollfds((device.fd, POLLIN))
        run.attempt(poll, fds, 200)
        run.next(poll, pollfds((device.fd, POLLIN)), 200)


@condition(
    "demux.poll::EINTR::interrupted",
    cause="interrupted",
    status="undocumented",
    page="dvb/dmx_fcalls.rst",
    nodes=("demux",),
)
def test_demux_poll_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if run.provoking:
            run.signal(SIGALRM, after=0.1)
        run.attempt(poll, pollfds((device.fd, POLLIN)), 200)


@rule("dvr.read::ok::whole-packets", page="dvb/dmx-fread.rst", nodes=("dvr",))
def test_dvr_read_ok_whole_packets(run: Run) -> None:
    """Packets arrive, each with its sync byte."""
    device = run.open("dvr", O_RDONLY)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    buffer = bytearray(188 * 3)
    result = run.perform(read, device.fd, buffer, 188 * 3)
    run.check("result", result, 188 * 3)
    run.check("argument.buffer", buffer, check.transport_stream())


@rule("dvr.read::ok::every-filter", page="dvb/dmx-fread.rst", nodes=("dvr",))
def test_dvr_read_ok_every_filter(run: Run) -> None:
    """Packets of another filter arrive after the first one was stopped."""
    device = run.open("dvr", O_RDONLY)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(ioctl, filter_.fd, DMX_STOP)
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)
    other = run.open("demux", O_RDWR)
    run.perform(
        ioctl,
        other.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x11, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    buffer = bytearray(188)
    result = run.perform(read, device.fd, buffer, 188)
    run.check("result", result, 188)
    run.check("argument.buffer", buffer, check.transport_stream())
    run.check("argument.buffer[1] & 0x1F", buffer[1] & 0x1F, 0)
    run.check("argument.buffer[2]", buffer[2], 0x11)


@rule("dvr.read::ok::all-filters-at-once", page="dvb/dmx-fopen.rst", nodes=("dvr",))
def test_dvr_read_ok_all_filters_at_once(run: Run) -> None:
    """Packets of all filters that feed the recorder arrive, and none of a filter with another output."""
    device = run.open("dvr", O_RDONLY | O_NONBLOCK)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    programme = run.open("demux", O_RDWR)
    run.perform(
        ioctl,
        programme.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x101,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_OTHER,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    services = run.open("demux", O_RDWR)
    run.perform(
        ioctl,
        services.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x11, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(read, programme.fd, bytearray(188), 188)
    for again in run.repeat_until_fails(1024):
        with again:
            run.perform(read, device.fd, bytearray(188), 188)
    run.perform(fcntl, device.fd, F_SETFL, O_RDONLY)
    buffer = bytearray(188 * 4)
    result = run.perform(read, device.fd, buffer, 188 * 4)
    run.check("result", result, 188 * 4)
    run.check("argument.buffer[2] + argument.buffer[190]", buffer[2] + buffer[190], 0x11)
    run.check("argument.buffer[378] + argument.buffer[566]", buffer[378] + buffer[566], 0x11)


@rule("dvr.read::ok::overflow-empties-the-buffer", page="dvb/dmx-fread.rst", nodes=("dvr",))
def test_dvr_read_ok_overflow_empties_the_buffer(run: Run) -> None:
    """After EOVERFLOW nothing is read of what the buffer held, and what comes later is."""
    device = run.open("dvr", O_RDONLY | O_NONBLOCK)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(ioctl, filter_.fd, DMX_STOP)
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 20 + 1)
    run.perform(ioctl, filter_.fd, DMX_START)
    full_fds = pollfds((device.fd, 0))
    run.perform(poll, full_fds, 8000)
    run.check("full.revents", full_fds[0].revents, POLLERR)
    run.perform(ioctl, filter_.fd, DMX_STOP)
    run.refuse("EOVERFLOW", read, device.fd, bytearray(188), 188)
    run.refuse("EAGAIN", read, device.fd, bytearray(188), 188)
    run.perform(ioctl, filter_.fd, DMX_START)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    buffer = bytearray(188)
    result = run.perform(read, device.fd, buffer, 188)
    run.check("result", result, 188)
    run.check("argument.buffer", buffer, check.transport_stream())


@rule("dvr.read::ok::opened-for-mapping", page="dvb/dmx-fread.rst", nodes=("dvr",))
def test_dvr_read_ok_opened_for_mapping(run: Run) -> None:
    """A DVR device that is open for reading and writing can be read."""
    device = run.open("dvr", O_RDWR)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    buffer = bytearray(188)
    result = run.perform(read, device.fd, buffer, 188)
    run.check("result", result, 188)
    run.check("argument.buffer", buffer, check.transport_stream())


@condition("dvr.read::EAGAIN::nothing-there", cause="would-block", page="dvb/dmx-fread.rst", nodes=("dvr",))
def test_dvr_read_eagain_nothing_there(case: Case) -> None:
    """Nothing is there to read, and the descriptor does not wait (the page says EWOULDBLOCK, which is the same)."""
    for run in case:
        device = run.open("dvr", O_RDONLY | O_NONBLOCK)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            filter_.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
            ),
        )
        run.prepare(poll, pollfds((device.fd, POLLIN)), 8000)
        if run.provoking:
            run.prepare(ioctl, filter_.fd, DMX_STOP)
            for again in run.repeat_until_fails(200):
                with again:
                    run.prepare(read, device.fd, bytearray(188), 188)
        run.attempt(read, device.fd, bytearray(188), 188)


@condition("dvr.read::EOVERFLOW::not-read-in-time", cause="overflow", page="dvb/dmx-fread.rst", nodes=("dvr",))
def test_dvr_read_eoverflow_not_read_in_time(case: Case) -> None:
    """Data was lost because the buffer was full; what the buffer held is dropped as well."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.require(device, driver="vidtv")
        run.prepare(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 25 + 1)
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            filter_.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
            ),
        )
        if run.provoking:
            run.prepare(poll, pollfds((device.fd, 0)), 8000)
        run.attempt(read, device.fd, bytearray(188), 188)
        run.next(read, device.fd, bytearray(188), 188)


@condition(
    "dvr.read::EFAULT::bad-buffer",
    cause="bad-pointer",
    page="dvb/dmx-fread.rst",
    nodes=("dvr",),
    values=("null", "inaccessible"),
)
def test_dvr_read_efault_bad_buffer(case: Case) -> None:
    """The buffer lies in memory that the process may not write."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            filter_.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
            ),
        )
        buffer = case.pick(run.null, run.inaccessible()) if run.provoking else bytearray(188)
        run.attempt(read, device.fd, buffer, 188)
        run.next(read, device.fd, bytearray(188), 188)


@condition(
    "dvr.read::EBADF::not-a-descriptor", cause="bad-fd", page="gen-errors.rst", nodes=("dvr",), values=("-1", "closed")
)
def test_dvr_read_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            filter_.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
            ),
        )
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(read, fd, bytearray(188), 188)
        run.next(read, device.fd, bytearray(188), 188)


@condition(
    "dvr.read::EINTR::interrupted", cause="interrupted", status="undocumented", page="dvb/dmx-fread.rst", nodes=("dvr",)
)
def test_dvr_read_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits for data."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        run.require(device, driver="vidtv")
        tuner = run.open("frontend", O_RDWR)
        run.prepare(
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
        run.prepare(
            ioctl,
            filter_.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
            ),
        )
        if run.provoking:
            run.prepare(ioctl, filter_.fd, DMX_STOP)
            run.prepare(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 5000)
            run.signal(SIGALRM, after=0.2)
        run.attempt(read, device.fd, bytearray(188), 188)


@rule("dvr.poll::ok::no-filter-no-events", page="dvb/dmx_fcalls.rst", nodes=("dvr",))
def test_dvr_poll_ok_no_filter_no_events(run: Run) -> None:
    """Nothing is reported while no filter feeds the recorder."""
    device = run.open("dvr", O_RDONLY)
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 200)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule("dvr.poll::ok::data", page="dvb/dmx_fcalls.rst", nodes=("dvr",))
def test_dvr_poll_ok_data(run: Run) -> None:
    """Data to read is reported."""
    device = run.open("dvr", O_RDONLY)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    run.prepare(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    fds = pollfds((device.fd, POLLIN | POLLRDNORM))
    result = run.perform(poll, fds, 8000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("dvr.poll::ok::wakes-who-waits", page="dvb/dmx_fcalls.rst", nodes=("dvr",))
def test_dvr_poll_ok_wakes_who_waits(run: Run) -> None:
    """A call without a limit, also one that began when nothing fed the recorder, returns when packets arrive."""
    device = run.open("dvr", O_RDONLY)
    run.require(device, driver="vidtv")
    tuner = run.open("frontend", O_RDWR)
    run.prepare(
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
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 20)
    woken_fds = pollfds((device.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.check("result", result, 0)
    run.check("woken.value", woken.value, 1)
    run.check("woken.revents", woken_fds[0].revents, POLLIN)


@rule("dvr.poll::ok::buffer-done", page="dvb/dmx_fcalls.rst", nodes=("dvr",))
def test_dvr_poll_ok_buffer_done(run: Run) -> None:
    """A filled buffer is reported."""
    device = run.open("dvr", O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="filled")
    fds = pollfds((device.fd, POLLIN | POLLRDNORM))
    result = run.perform(poll, fds, 8000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@rule("dvr.poll::ok::no-buffer-done", page="dvb/dmx_fcalls.rst", nodes=("dvr",))
def test_dvr_poll_ok_no_buffer_done(run: Run) -> None:
    """While no buffer is filled, nothing is reported."""
    device = run.open("dvr", O_RDWR)
    run.queue(device, buffers=4, size=188 * 20, phase="queued")
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 200)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule("dvr.poll::ok::not-a-descriptor", page="dvb/dmx_fcalls.rst", nodes=("dvr",))
def test_dvr_poll_ok_not_a_descriptor(run: Run) -> None:
    """A number that is no open descriptor is reported by POLLNVAL, without an error."""
    run.open("dvr", O_RDONLY)
    fds = pollfds((run.closed(), POLLIN))
    result = run.perform(poll, fds, 200)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLNVAL)


@condition(
    "dvr.poll::EFAULT::bad-pointer",
    cause="bad-pointer",
    status="undocumented",
    page="dvb/dmx_fcalls.rst",
    nodes=("dvr",),
    values=("null", "inaccessible"),
)
def test_dvr_poll_efault_bad_pointer(case: Case) -> None:
    """The list of descriptors lies in memory that the process may not access."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        fds = case.pick(run.null, run.inaccessible()) if run.provoking else pollfds((device.fd, POLLIN))
        run.attempt(poll, fds, 200)
        run.next(poll, pollfds((device.fd, POLLIN)), 200)


@condition(
    "dvr.poll::EINTR::interrupted",
    cause="interrupted",
    status="undocumented",
    page="dvb/dmx_fcalls.rst",
    nodes=("dvr",),
)
def test_dvr_poll_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open("dvr", O_RDONLY)
        if run.provoking:
            run.signal(SIGALRM, after=0.1)
        run.attempt(poll, pollfds((device.fd, POLLIN)), 200)
