"""Conformance: Demux filters."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds, read
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR, POLLIN
from linuxmedia.uapi.dvb import (
    DMX_ADD_PID,
    DMX_CHECK_CRC,
    DMX_IMMEDIATE_START,
    DMX_IN_DVR,
    DMX_IN_FRONTEND,
    DMX_ONESHOT,
    DMX_OUT_TS_TAP,
    DMX_OUT_TSDEMUX_TAP,
    DMX_PES_OTHER,
    DMX_PES_VIDEO,
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


@rule("DMX_START::ok::data-flows", page="dvb/dmx-start.rst", nodes=("demux",))
def test_dmx_start_ok_data_flows(run: Run) -> None:
    """Data arrives after the call, and none before it."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
    )
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
    early_fds = pollfds((device.fd, POLLIN))
    early = run.perform(poll, early_fds, 1000)
    run.check("early.value", early.value, 0)
    run.perform(ioctl, device.fd, DMX_START)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)


@rule("DMX_START::ok::starts-a-section-filter", page="dvb/dmx-start.rst", nodes=("demux",))
def test_dmx_start_ok_starts_a_section_filter(run: Run) -> None:
    """The call starts a section filter that was set without DMX_IMMEDIATE_START, and sections arrive."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    fresh = dmx_sct_filter_params(pid=0)
    fresh.filter.mask[0] = 0xFF
    run.prepare(ioctl, device.fd, DMX_SET_FILTER, fresh)
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
    run.perform(ioctl, device.fd, DMX_START)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)


@rule("DMX_START::ok::starts-anew", page="dvb/dmx-start.rst", nodes=("demux",))
def test_dmx_start_ok_starts_anew(run: Run) -> None:
    """A filter that runs already can be started again."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
    )
    run.perform(ioctl, device.fd, DMX_START)
    run.perform(ioctl, device.fd, DMX_START)
    run.perform(ioctl, device.fd, DMX_STOP)


@condition("DMX_START::EINVAL::no-filter", cause="wrong-state", page="dvb/dmx-start.rst", nodes=("demux",))
def test_dmx_start_einval_no_filter(case: Case) -> None:
    """No filter has been set on this descriptor."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if not run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
            )
        run.attempt(ioctl, device.fd, DMX_START)


@condition(
    "DMX_START::EINVAL::pid-out-of-range",
    cause="bad-contents",
    status="undocumented",
    page="dvb/dmx-start.rst",
    nodes=("demux",),
)
def test_dmx_start_einval_pid_out_of_range(case: Case) -> None:
    """The filter asks for a PID above 0x2000, the one that stands for the whole stream."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
        )
        if run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0x2001, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
                ),
            )
        run.attempt(ioctl, device.fd, DMX_START)


@condition(
    "DMX_START::EBUSY::other-input-active",
    cause="busy-state",
    status="contradicted",
    page="dvb/dmx-start.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="success",
            reason="The input of a filter is stored and never looked at. (drivers/media/dvb-core/dmxdev.c: dvb_dmxdev_start_feed())",
        ),
    ),
)
def test_dmx_start_ebusy_other_input_active(case: Case) -> None:
    """A filter that takes its data from another source is running."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
        )
        if run.provoking:
            other = run.open("demux", O_RDWR)
            run.prepare(
                ioctl,
                other.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0,
                    input=DMX_IN_DVR,
                    output=DMX_OUT_TSDEMUX_TAP,
                    pes_type=DMX_PES_OTHER,
                    flags=DMX_IMMEDIATE_START,
                ),
            )
        run.attempt(ioctl, device.fd, DMX_START)


@condition(
    "DMX_START::EBUSY::no-feed-left",
    cause="no-slots",
    status="undocumented",
    page="dvb/dmx-start.rst",
    nodes=("demux",),
)
def test_dmx_start_ebusy_no_feed_left(case: Case) -> None:
    """Running filters use all of the demux's feeds."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.require(device, driver="vidtv")
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
        )
        if run.provoking:
            other = run.open("demux", O_RDWR)
            run.prepare(
                ioctl,
                other.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0x20, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
                ),
            )
            for _ in range(255):
                run.prepare(ioctl, other.fd, DMX_ADD_PID, scalars.u16(0x21))
            run.prepare(ioctl, other.fd, DMX_START)
        run.attempt(ioctl, device.fd, DMX_START)


@condition("DMX_START::ENOTTY::on-a-dvr-device", cause="not-supported-here", page="gen-errors.rst", nodes=("demux",))
def test_dmx_start_enotty_on_a_dvr_device(case: Case) -> None:
    """The descriptor belongs to the DVR device, which has no filters."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
        )
        fd = device.fd
        if run.provoking:
            recorder = run.open("dvr", O_RDWR)
            fd = recorder.fd
        run.attempt(ioctl, fd, DMX_START)


@condition(
    "DMX_START::ENOTTY::on-a-frontend",
    cause="not-supported-here",
    status="contradicted",
    page="gen-errors.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="ENOTSUPP",
            reason="The frontend answers unknown calls with the kernel's internal ENOTSUPP. (drivers/media/dvb-core/dvb_frontend.c: dvb_frontend_handle_ioctl())",
        ),
    ),
)
def test_dmx_start_enotty_on_a_frontend(case: Case) -> None:
    """The descriptor belongs to a frontend, which has no filters."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
        )
        fd = device.fd
        if run.provoking:
            tuner = run.open("frontend", O_RDWR)
            fd = tuner.fd
        run.attempt(ioctl, fd, DMX_START)


@condition(
    "DMX_START::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM",),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("demux",),
)
def test_dmx_start_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the buffer for the filtered data."""
    for run in case:
        device = run.open("demux", O_RDWR)
        running = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            running.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x20,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
        )
        run.walk(ioctl, device.fd, DMX_START)


@condition(
    "DMX_START::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_start_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
        )
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_START)
        run.next(ioctl, device.fd, DMX_START)


@condition(
    "DMX_START::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_start_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
        )
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_START)


@rule("DMX_STOP::ok::no-more-data", page="dvb/dmx-stop.rst", nodes=("demux",))
def test_dmx_stop_ok_no_more_data(run: Run) -> None:
    """Nothing can be read after the call, not even what was there before it."""
    device = run.open("demux", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
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
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    run.perform(ioctl, device.fd, DMX_STOP)
    run.wait(0.2)
    run.refuse("EAGAIN", read, device.fd, bytearray(188), 188)


@rule("DMX_STOP::ok::can-be-started-again", page="dvb/dmx-stop.rst", nodes=("demux",))
def test_dmx_stop_ok_can_be_started_again(run: Run) -> None:
    """A filter that was stopped can be started again by DMX_START, without being set anew."""
    device = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(ioctl, device.fd, DMX_STOP)
    run.perform(ioctl, device.fd, DMX_START)


@rule("DMX_STOP::ok::others-go-on", page="dvb/dmx-stop.rst", nodes=("demux",))
def test_dmx_stop_ok_others_go_on(run: Run) -> None:
    """Filters of other descriptors go on, also those for the same PID, for packets and for sections."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh.filter.mask[0] = 0xFF
    run.prepare(ioctl, device.fd, DMX_SET_FILTER, fresh)
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
    fresh_2 = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh_2.filter.mask[0] = 0xFF
    run.perform(ioctl, sections.fd, DMX_SET_FILTER, fresh_2)
    run.perform(ioctl, device.fd, DMX_STOP)
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


@rule("DMX_STOP::ok::nothing-to-stop", page="dvb/dmx-stop.rst", nodes=("demux",))
def test_dmx_stop_ok_nothing_to_stop(run: Run) -> None:
    """Stopping a filter that does not run succeeds."""
    device = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    run.perform(ioctl, device.fd, DMX_STOP)
    run.perform(ioctl, device.fd, DMX_STOP)


@condition(
    "DMX_STOP::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_stop_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
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
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_STOP)
        run.next(ioctl, device.fd, DMX_STOP)


@condition(
    "DMX_STOP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_stop_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("demux", O_RDWR)
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
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_STOP)


@rule("DMX_SET_FILTER::ok::sections-arrive", page="dvb/dmx-set-filter.rst", nodes=("demux",))
def test_dmx_set_filter_ok_sections_arrive(run: Run) -> None:
    """Sections of the PID whose header matches arrive."""
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
    argument = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START | DMX_CHECK_CRC)
    argument.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)


@rule("DMX_SET_FILTER::ok::several-for-a-pid", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_dmx_set_filter_ok_several_for_a_pid(run: Run) -> None:
    """Section filters of several descriptors for the same PID each get the sections that match them, whether or not the
    others match and whichever was started first.
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
    before = run.open("demux", O_RDWR | O_NONBLOCK)
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh.filter.mask[0] = 0xFF
    run.perform(ioctl, before.fd, DMX_SET_FILTER, fresh)
    argument = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    argument.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    stranger = run.open("demux", O_RDWR | O_NONBLOCK)
    fresh_2 = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh_2.filter.filter[0] = 0x7E
    fresh_2.filter.mask[0] = 0xFF
    run.perform(ioctl, stranger.fd, DMX_SET_FILTER, fresh_2)
    after = run.open("demux", O_RDWR)
    fresh_3 = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh_3.filter.mask[0] = 0xFF
    run.perform(ioctl, after.fd, DMX_SET_FILTER, fresh_3)
    for again in run.repeat_until_fails(1024):
        with again:
            run.perform(read, before.fd, bytearray(4096), 4096)
    early_fds = pollfds((before.fd, POLLIN))
    run.perform(poll, early_fds, 4000)
    run.check("early.revents", early_fds[0].revents, POLLIN)
    late_fds = pollfds((after.fd, POLLIN))
    run.perform(poll, late_fds, 4000)
    run.check("late.revents", late_fds[0].revents, POLLIN)
    section_buffer = bytearray(4096)
    section = run.perform(read, device.fd, section_buffer, 4096)
    run.check("section.value", section.value, check.at_least(12))
    run.refuse("EAGAIN", read, stranger.fd, bytearray(4096), 4096)
    run.check("section.buffer[0]", section_buffer[0], 0)


@rule("DMX_SET_FILTER::ok::of-its-pid", page="dvb/dmx-set-filter.rst", nodes=("demux",))
def test_dmx_set_filter_ok_of_its_pid(run: Run) -> None:
    """Sections come whole and from the filter's PID, whatever filters there are for others."""
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
    other = run.open("demux", O_RDWR)
    run.perform(ioctl, other.fd, DMX_SET_FILTER, dmx_sct_filter_params(pid=0x11, flags=DMX_IMMEDIATE_START))
    argument = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    argument.filter.mask[0] = 0
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    programmes_buffer = bytearray(4096)
    programmes = run.perform(read, device.fd, programmes_buffer, 4096)
    run.check("programmes.value", programmes.value, check.at_least(12))
    services_buffer = bytearray(4096)
    services = run.perform(read, other.fd, services_buffer, 4096)
    run.check("services.value", services.value, check.at_least(12))
    run.check("programmes.buffer[0]", programmes_buffer[0], 0)
    run.check("programmes.buffer[2]", programmes_buffer[2], programmes.value - 3)
    run.check("services.buffer[0]", services_buffer[0], 0x42)


@rule("DMX_SET_FILTER::ok::other-sections-do-not", page="dvb/dmx-set-filter.rst", nodes=("demux",))
def test_dmx_set_filter_ok_other_sections_do_not(run: Run) -> None:
    """Sections whose header does not match stay away."""
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
    argument = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    argument.filter.mask[0] = 0xFF
    argument.filter.filter[0] = 0x7E
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 1000)
    run.check("quiet.value", quiet.value, 0)


@rule("DMX_SET_FILTER::ok::negative-filter", page="dvb/dmx_types.rst", nodes=("demux",))
def test_dmx_set_filter_ok_negative_filter(run: Run) -> None:
    """A section passes when it differs from the filter in at least one bit that both mask and mode have, and stays away
    when it differs in none of them.
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
    argument = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    argument.filter.mask[0] = 0xFF
    argument.filter.filter[0] = 0x7E
    argument.filter.mode[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh.filter.filter[0] = 0
    fresh.filter.mask[0] = 0xFF
    fresh.filter.mode[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, fresh)
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 1000)
    run.check("quiet.value", quiet.value, 0)


@rule("DMX_SET_FILTER::ok::waits-for-start", page="dvb/dmx-set-filter.rst", nodes=("demux",))
def test_dmx_set_filter_ok_waits_for_start(run: Run) -> None:
    """Without DMX_IMMEDIATE_START nothing arrives before DMX_START."""
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
    argument = dmx_sct_filter_params(pid=0, flags=0)
    argument.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 1000)
    run.check("quiet.value", quiet.value, 0)
    run.perform(ioctl, device.fd, DMX_START)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)


@rule("DMX_SET_FILTER::ok::one-shot", page="dvb/dmx-set-filter.rst", nodes=("demux",))
def test_dmx_set_filter_ok_one_shot(run: Run) -> None:
    """With DMX_ONESHOT the filter stops after the first section."""
    device = run.open("demux", O_RDWR | O_NONBLOCK)
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
    argument = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START | DMX_ONESHOT)
    argument.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    run.perform(read, device.fd, bytearray(4096), 4096)
    run.wait(0.5)
    run.refuse("EAGAIN", read, device.fd, bytearray(4096), 4096)


@rule("DMX_SET_FILTER::ok::timeout-is-for-the-first", page="dvb/dmx-set-filter.rst", nodes=("demux",))
def test_dmx_set_filter_ok_timeout_is_for_the_first(run: Run) -> None:
    """The timeout ends with the first section that comes in time, with DMX_ONESHOT and without it."""
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
    once = run.open("demux", O_RDWR)
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh.filter.mask[0] = 0xFF
    run.perform(ioctl, once.fd, DMX_SET_FILTER, fresh)
    flows_fds = pollfds((once.fd, POLLIN))
    flows = run.perform(poll, flows_fds, 8000)
    run.check("flows.value", flows.value, 1)
    fresh_2 = dmx_sct_filter_params(pid=0, timeout=2500, flags=DMX_IMMEDIATE_START | DMX_ONESHOT)
    fresh_2.filter.mask[0] = 0xFF
    run.perform(ioctl, once.fd, DMX_SET_FILTER, fresh_2)
    argument = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START, timeout=2500)
    argument.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    calm_fds = pollfds((device.fd, 0))
    calm = run.perform(poll, calm_fds, 2600)
    run.check("calm.value", calm.value, 0)
    header_buffer = bytearray(3)
    header = run.perform(read, device.fd, header_buffer, 3)
    run.check("header.value", header.value, 3)
    only_buffer = bytearray(3)
    only = run.perform(read, once.fd, only_buffer, 3)
    run.check("only.value", only.value, 3)


@rule("DMX_SET_FILTER::ok::replaces-the-filter", page="dvb/dmx-set-filter.rst", nodes=("demux",))
def test_dmx_set_filter_ok_replaces_the_filter(run: Run) -> None:
    """The filter that was there is gone, and what it had gathered too."""
    device = run.open("demux", O_RDWR | O_NONBLOCK)
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
    fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
    fresh.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, fresh)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)
    argument = dmx_sct_filter_params(pid=0x1FFE, flags=DMX_IMMEDIATE_START)
    argument.filter.mask[0] = 0xFF
    run.perform(ioctl, device.fd, DMX_SET_FILTER, argument)
    run.wait(0.2)
    run.refuse("EAGAIN", read, device.fd, bytearray(4096), 4096)


@condition(
    "DMX_SET_FILTER::EINVAL::pid-out-of-range",
    cause="bad-contents",
    status="undocumented",
    page="dvb/dmx-set-filter.rst",
    nodes=("demux",),
    values=("0x2000", "max(u16)"),
)
def test_dmx_set_filter_einval_pid_out_of_range(case: Case) -> None:
    """The filter is started at once, and its PID does not fit into 13 bits."""
    for run in case:
        device = run.open("demux", O_RDWR)
        argument = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        argument.filter.mask[0] = 0xFF
        if run.provoking:
            argument.pid = case.pick(0x2000, 0xFFFF)
        run.attempt(ioctl, device.fd, DMX_SET_FILTER, argument)
        run.unchanged("pid", "flags")
        fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        fresh.filter.mask[0] = 0xFF
        run.next(ioctl, device.fd, DMX_SET_FILTER, fresh)


@condition(
    "DMX_SET_FILTER::EBUSY::no-feed-left",
    cause="no-slots",
    status="undocumented",
    page="dvb/dmx-set-filter.rst",
    nodes=("demux",),
)
def test_dmx_set_filter_ebusy_no_feed_left(case: Case) -> None:
    """The filter is started at once, and running filters use all of the demux's feeds."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.require(device, driver="vidtv")
        fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        fresh.filter.mask[0] = 0xFF
        if run.provoking:
            other = run.open("demux", O_RDWR)
            run.prepare(
                ioctl,
                other.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0x20, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
                ),
            )
            for _ in range(255):
                run.prepare(ioctl, other.fd, DMX_ADD_PID, scalars.u16(0x21))
            run.prepare(ioctl, other.fd, DMX_START)
        run.attempt(ioctl, device.fd, DMX_SET_FILTER, fresh)


@condition(
    "DMX_SET_FILTER::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("demux",),
)
def test_dmx_set_filter_enomem_no_memory(case: Case) -> None:
    """The filter is started at once, and the kernel cannot allocate the buffer for its data."""
    for run in case:
        device = run.open("demux", O_RDWR)
        running = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            running.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x20,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        fresh.filter.mask[0] = 0xFF
        run.walk(ioctl, device.fd, DMX_SET_FILTER, fresh)


@condition(
    "DMX_SET_FILTER::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_set_filter_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        fresh.filter.mask[0] = 0xFF
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_SET_FILTER, fresh)
        fresh_2 = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        fresh_2.filter.mask[0] = 0xFF
        run.next(ioctl, device.fd, DMX_SET_FILTER, fresh_2)


@condition(
    "DMX_SET_FILTER::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
    values=("null", "inaccessible"),
)
def test_dmx_set_filter_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        fresh.filter.mask[0] = 0xFF
        run.attempt(
            ioctl, device.fd, DMX_SET_FILTER, case.pick(run.null, run.inaccessible()) if run.provoking else fresh
        )
        fresh_2 = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        fresh_2.filter.mask[0] = 0xFF
        run.next(ioctl, device.fd, DMX_SET_FILTER, fresh_2)


@condition(
    "DMX_SET_FILTER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_set_filter_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fresh = dmx_sct_filter_params(pid=0, flags=DMX_IMMEDIATE_START)
        fresh.filter.mask[0] = 0xFF
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_SET_FILTER, fresh)


@rule("DMX_SET_PES_FILTER::ok::packets-arrive", page="dvb/dmx-set-pes-filter.rst", nodes=("demux",))
def test_dmx_set_pes_filter_ok_packets_arrive(run: Run) -> None:
    """Packets of the PID arrive, as they are in the transport stream."""
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
    argument = dmx_pes_filter_params(
        pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
    )
    run.perform(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
    packet_buffer = bytearray(188)
    packet = run.perform(read, device.fd, packet_buffer, 188)
    run.check("packet.value", packet.value, 188)
    run.check("packet.buffer", packet_buffer, check.transport_stream())


@rule("DMX_SET_PES_FILTER::ok::packets-of-its-pid", page="dvb/dmx-set-pes-filter.rst", nodes=("demux",))
def test_dmx_set_pes_filter_ok_packets_of_its_pid(run: Run) -> None:
    """All packets that arrive have the PID of the filter, whatever filters there are for others."""
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
    other = run.open("demux", O_RDWR)
    run.perform(
        ioctl,
        other.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x11,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_OTHER,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    argument = dmx_pes_filter_params(
        pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
    )
    run.perform(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
    programmes_buffer = bytearray(188 * 2)
    run.perform(read, device.fd, programmes_buffer, 188 * 2)
    services_buffer = bytearray(188 * 2)
    run.perform(read, other.fd, services_buffer, 188 * 2)
    run.check("programmes.buffer[1] & 0x1F", programmes_buffer[1] & 0x1F, 0)
    run.check("programmes.buffer[2]", programmes_buffer[2], 0)
    run.check("programmes.buffer[190]", programmes_buffer[190], 0)
    run.check("services.buffer[2]", services_buffer[2], 0x11)
    run.check("services.buffer[190]", services_buffer[190], 0x11)


@rule("DMX_SET_PES_FILTER::ok::several-for-a-pid", page="dvb/dmx-fopen.rst", nodes=("demux",))
def test_dmx_set_pes_filter_ok_several_for_a_pid(run: Run) -> None:
    """Filters of several descriptors for the same PID each get its packets, at the demux and at the DVR device."""
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
    same = run.open("demux", O_RDWR)
    run.perform(
        ioctl,
        same.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    recorder = run.open("dvr", O_RDWR)
    recorded = run.open("demux", O_RDWR)
    run.perform(
        ioctl,
        recorded.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    argument = dmx_pes_filter_params(
        pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
    )
    run.perform(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
    mine_buffer = bytearray(188 * 2)
    run.perform(read, device.fd, mine_buffer, 188 * 2)
    run.check("mine.buffer", mine_buffer, check.transport_stream())
    theirs_buffer = bytearray(188 * 2)
    run.perform(read, same.fd, theirs_buffer, 188 * 2)
    run.check("theirs.buffer", theirs_buffer, check.transport_stream())
    taped_buffer = bytearray(188 * 2)
    run.perform(read, recorder.fd, taped_buffer, 188 * 2)
    run.check("taped.buffer", taped_buffer, check.transport_stream())


@rule("DMX_SET_PES_FILTER::ok::whole-stream", page="dvb/dmx-set-pes-filter.rst", nodes=("demux",))
def test_dmx_set_pes_filter_ok_whole_stream(run: Run) -> None:
    """With PID 0x2000 packets of more than one PID arrive, the padding with PID 0x1FFF among them."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(ioctl, device.fd, DMX_SET_BUFFER_SIZE, 188 * 10000)
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
    argument = dmx_pes_filter_params(
        pid=0x2000, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
    )
    run.perform(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
    stream_buffer = bytearray(188 * 200)
    run.perform(read, device.fd, stream_buffer, 188 * 200)
    run.check("stream.buffer", stream_buffer, check.transport_stream())
    run.check("stream.buffer[2]", stream_buffer[2], check.differs_from(0xFF))
    run.check("stream.buffer[37413] & 0x1F", stream_buffer[37413] & 0x1F, 0x1F)
    run.check("stream.buffer[37414]", stream_buffer[37414], 0xFF)


@rule("DMX_SET_PES_FILTER::ok::waits-for-start", page="dvb/dmx-set-pes-filter.rst", nodes=("demux",))
def test_dmx_set_pes_filter_ok_waits_for_start(run: Run) -> None:
    """Without DMX_IMMEDIATE_START nothing arrives before DMX_START."""
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
    argument = dmx_pes_filter_params(
        pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=0
    )
    run.perform(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 1000)
    run.check("quiet.value", quiet.value, 0)
    run.perform(ioctl, device.fd, DMX_START)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)


@rule("DMX_SET_PES_FILTER::ok::feeds-the-recorder", page="dvb/dmx-set-pes-filter.rst", nodes=("demux",))
def test_dmx_set_pes_filter_ok_feeds_the_recorder(run: Run) -> None:
    """With DMX_OUT_TS_TAP the packets arrive at the DVR device, and not at the demux."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    recorder = run.open("dvr", O_RDWR)
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
    argument = dmx_pes_filter_params(
        pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TS_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
    )
    run.perform(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
    packet_buffer = bytearray(188)
    run.perform(read, recorder.fd, packet_buffer, 188)
    run.check("packet.buffer", packet_buffer, check.transport_stream())
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 0)
    run.check("quiet.value", quiet.value, 0)


@rule("DMX_SET_PES_FILTER::ok::replaces-the-filter", page="dvb/dmx-set-pes-filter.rst", nodes=("demux",))
def test_dmx_set_pes_filter_ok_replaces_the_filter(run: Run) -> None:
    """The filter that was there is gone, and what it had gathered too."""
    device = run.open("demux", O_RDWR | O_NONBLOCK)
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
    run.perform(
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
    argument = dmx_pes_filter_params(
        pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
    )
    run.perform(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
    run.wait(0.2)
    run.refuse("EAGAIN", read, device.fd, bytearray(188), 188)


@condition(
    "DMX_SET_PES_FILTER::EBUSY::other-input-active",
    cause="busy-state",
    status="contradicted",
    page="dvb/dmx-set-pes-filter.rst",
    nodes=("demux",),
    deviations=(
        Deviation(
            seen="success",
            reason="The input of a filter is stored and never looked at. (drivers/media/dvb-core/dmxdev.c: dvb_dmxdev_pes_filter_set())",
        ),
    ),
)
def test_dmx_set_pes_filter_ebusy_other_input_active(case: Case) -> None:
    """A filter that takes its data from another source is running."""
    for run in case:
        device = run.open("demux", O_RDWR)
        other = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            other.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        argument = dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        )
        if run.provoking:
            argument.input = DMX_IN_DVR
        run.attempt(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
        run.next(
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


@condition(
    "DMX_SET_PES_FILTER::EBUSY::no-feed-left",
    cause="no-slots",
    status="undocumented",
    page="dvb/dmx-set-pes-filter.rst",
    nodes=("demux",),
)
def test_dmx_set_pes_filter_ebusy_no_feed_left(case: Case) -> None:
    """The filter is started at once, and running filters use all of the demux's feeds."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.require(device, driver="vidtv")
        if run.provoking:
            other = run.open("demux", O_RDWR)
            run.prepare(
                ioctl,
                other.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0x20, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
                ),
            )
            for _ in range(255):
                run.prepare(ioctl, other.fd, DMX_ADD_PID, scalars.u16(0x21))
            run.prepare(ioctl, other.fd, DMX_START)
        run.attempt(
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


@condition(
    "DMX_SET_PES_FILTER::EINVAL::type-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="dvb/dmx-set-pes-filter.rst",
    nodes=("demux",),
    values=("DMX_PES_OTHER + 1", "max(u32)"),
)
def test_dmx_set_pes_filter_einval_type_undefined(case: Case) -> None:
    """The type of the filter is none that the header names."""
    for run in case:
        device = run.open("demux", O_RDWR)
        argument = dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        )
        if run.provoking:
            argument.pes_type = case.pick(DMX_PES_OTHER + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
        run.unchanged("pid", "input", "output", "pes_type", "flags")
        run.next(
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


@condition(
    "DMX_SET_PES_FILTER::EINVAL::pid-out-of-range",
    cause="bad-contents",
    status="undocumented",
    page="dvb/dmx-set-pes-filter.rst",
    nodes=("demux",),
    values=("0x2001", "max(u16)"),
)
def test_dmx_set_pes_filter_einval_pid_out_of_range(case: Case) -> None:
    """The filter is started at once, and its PID is above 0x2000."""
    for run in case:
        device = run.open("demux", O_RDWR)
        argument = dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        )
        if run.provoking:
            argument.pid = case.pick(0x2001, 0xFFFF)
        run.attempt(ioctl, device.fd, DMX_SET_PES_FILTER, argument)
        run.unchanged("pid", "input", "output", "pes_type", "flags")
        run.next(
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


@condition(
    "DMX_SET_PES_FILTER::EINVAL::type-in-use",
    cause="other-owner",
    status="undocumented",
    page="dvb/dmx-set-pes-filter.rst",
    nodes=("demux",),
)
def test_dmx_set_pes_filter_einval_type_in_use(case: Case) -> None:
    """The filter is started at once, and a filter of the same type, other than DMX_PES_OTHER, is running."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if run.provoking:
            other = run.open("demux", O_RDWR)
            run.prepare(
                ioctl,
                other.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0x100,
                    input=DMX_IN_FRONTEND,
                    output=DMX_OUT_TSDEMUX_TAP,
                    pes_type=DMX_PES_VIDEO,
                    flags=DMX_IMMEDIATE_START,
                ),
            )
        run.attempt(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_VIDEO,
                flags=DMX_IMMEDIATE_START,
            ),
        )


@condition(
    "DMX_SET_PES_FILTER::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("demux",),
)
def test_dmx_set_pes_filter_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the filter or the buffer for its data."""
    for run in case:
        device = run.open("demux", O_RDWR)
        running = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            running.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x20,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        run.walk(
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


@condition(
    "DMX_SET_PES_FILTER::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_set_pes_filter_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        run.next(
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


@condition(
    "DMX_SET_PES_FILTER::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
    values=("null", "inaccessible"),
)
def test_dmx_set_pes_filter_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
        run.next(
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


@condition(
    "DMX_SET_PES_FILTER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_set_pes_filter_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(
            ioctl,
            fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0,
                input=DMX_IN_FRONTEND,
                output=DMX_OUT_TSDEMUX_TAP,
                pes_type=DMX_PES_OTHER,
                flags=DMX_IMMEDIATE_START,
            ),
        )
