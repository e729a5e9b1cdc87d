"""Conformance: Size of the read buffer."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl, poll, pollfds, read
from linuxmedia.conformance.system import O_RDWR, POLLIN
from linuxmedia.uapi.dvb import (
    DMX_IMMEDIATE_START,
    DMX_IN_FRONTEND,
    DMX_OUT_TS_TAP,
    DMX_OUT_TSDEMUX_TAP,
    DMX_PES_OTHER,
    DMX_SET_BUFFER_SIZE,
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
    dtv_properties,
    dtv_property,
    dtv_property_u,
)


@rule("DMX_SET_BUFFER_SIZE::ok::holds-that-much", page="dvb/dmx-set-buffer-size.rst", nodes=("demux",))
def test_dmx_set_buffer_size_ok_holds_that_much(run: Run) -> None:
    """After a larger size is set, more data waits in the buffer without loss than fits into the usual 8192 bytes."""
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
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)
    run.perform(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.wait(2.4)
    packets_buffer = bytearray(188 * 50)
    packets = run.perform(read, device.fd, packets_buffer, 188 * 50)
    run.check("packets.value", packets.value, 188 * 50)
    run.check("packets.buffer", packets_buffer, check.transport_stream())


@rule(
    "DMX_SET_BUFFER_SIZE::ok::while-recording", page="dvb/dmx-set-buffer-size.rst", nodes=("dvr",), lab=("vidtv-dvr",)
)
def test_dmx_set_buffer_size_ok_while_recording(run: Run) -> None:
    """The buffer of the DVR device can be enlarged while data flows, and holds more than before from then on."""
    device = run.open("dvr", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 8 + 1)
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
    run.perform(
        ioctl,
        filter_.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)
    run.wait(1)
    packets_buffer = bytearray(188 * 20)
    packets = run.perform(read, device.fd, packets_buffer, 188 * 20)
    run.check("packets.value", packets.value, 188 * 20)
    run.check("packets.buffer", packets_buffer, check.transport_stream())


@rule("DMX_SET_BUFFER_SIZE::ok::same-size-again", page="dvb/dmx-set-buffer-size.rst", nodes=("demux", "dvr"))
def test_dmx_set_buffer_size_ok_same_size_again(run: Run) -> None:
    """The size that the buffer has may be set again."""
    device = run.open(run.device.node, O_RDWR)
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)


@rule("DMX_SET_BUFFER_SIZE::ok::between-stop-and-start", page="dvb/dmx-set-buffer-size.rst", nodes=("demux",))
def test_dmx_set_buffer_size_ok_between_stop_and_start(run: Run) -> None:
    """The size can be changed while the filter is stopped, and the filter can be started after that."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
    )
    run.perform(ioctl, device.fd, DMX_START)
    run.perform(ioctl, device.fd, DMX_STOP)
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)
    run.perform(ioctl, device.fd, DMX_START)


@condition(
    "DMX_SET_BUFFER_SIZE::EINVAL::size-zero",
    cause="bad-contents",
    status="undocumented",
    page="dvb/dmx-set-buffer-size.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_set_buffer_size_einval_size_zero(case: Case) -> None:
    """The size is 0."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        value = 188 * 1000
        if run.provoking:
            value = 0
        run.attempt(ioctl, device.fd, DMX_SET_BUFFER_SIZE, value)
        run.next(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)


@condition(
    "DMX_SET_BUFFER_SIZE::EBUSY::filter-running",
    cause="busy-state",
    status="undocumented",
    page="dvb/dmx-set-buffer-size.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_set_buffer_size_ebusy_filter_running(case: Case) -> None:
    """The filter of this demux descriptor runs."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if run.provoking:
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
        run.attempt(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)


@condition(
    "DMX_SET_BUFFER_SIZE::ENOMEM::more-than-the-machine-has",
    cause="no-memory",
    status="undocumented",
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_set_buffer_size_enomem_more_than_the_machine_has(case: Case) -> None:
    """The size is larger than the machine's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        value = 188 * 1000
        if run.provoking:
            value = 1 << 40
        run.attempt(ioctl, device.fd, DMX_SET_BUFFER_SIZE, value)
        run.next(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)


@condition(
    "DMX_SET_BUFFER_SIZE::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM",),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
)
def test_dmx_set_buffer_size_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the buffer."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.walk(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)


@condition(
    "DMX_SET_BUFFER_SIZE::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_set_buffer_size_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_SET_BUFFER_SIZE, 188 * 1000)
        run.next(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 1000)


@condition(
    "DMX_SET_BUFFER_SIZE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux", "dvr"),
    lab=("vidtv-demux", "vidtv-dvr"),
)
def test_dmx_set_buffer_size_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_SET_BUFFER_SIZE, 188 * 1000)
