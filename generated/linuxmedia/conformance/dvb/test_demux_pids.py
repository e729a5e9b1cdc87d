"""Conformance: PIDs of a demux filter."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fcntl, ioctl, poll, pollfds, read
from linuxmedia.conformance.system import F_SETFL, O_NONBLOCK, O_RDWR, POLLIN
from linuxmedia.uapi.dvb import (
    DMX_ADD_PID,
    DMX_GET_PES_PIDS,
    DMX_IMMEDIATE_START,
    DMX_IN_FRONTEND,
    DMX_OUT_TAP,
    DMX_OUT_TSDEMUX_TAP,
    DMX_PES_AUDIO,
    DMX_PES_OTHER,
    DMX_PES_PCR,
    DMX_PES_SUBTITLE,
    DMX_PES_TELETEXT,
    DMX_PES_VIDEO,
    DMX_REMOVE_PID,
    DMX_SET_FILTER,
    DMX_SET_PES_FILTER,
    DMX_START,
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


@rule("DMX_ADD_PID::ok::its-packets-arrive", page="dvb/dmx-add-pid.rst", nodes=("demux",))
def test_dmx_add_pid_ok_its_packets_arrive(run: Run) -> None:
    """Packets of the added PID arrive once the filter is started."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
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
    argument = scalars.u16(0)
    run.perform(ioctl, device.fd, DMX_ADD_PID, argument)
    run.perform(ioctl, device.fd, DMX_START)
    packet_buffer = bytearray(188)
    run.perform(read, device.fd, packet_buffer, 188)
    run.check("packet.buffer", packet_buffer, check.transport_stream())


@rule("DMX_ADD_PID::ok::while-running", page="dvb/dmx-add-pid.rst", nodes=("demux",))
def test_dmx_add_pid_ok_while_running(run: Run) -> None:
    """A PID can be added to a filter that runs."""
    device = run.open("demux", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
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
    run.perform(ioctl, device.fd, DMX_START)
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 1000)
    run.check("quiet.value", quiet.value, 0)
    argument = scalars.u16(0)
    run.perform(ioctl, device.fd, DMX_ADD_PID, argument)
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 8000)
    run.check("ready.value", ready.value, 1)


@rule("DMX_ADD_PID::ok::beside-the-first", page="dvb/dmx-add-pid.rst", nodes=("demux",))
def test_dmx_add_pid_ok_beside_the_first(run: Run) -> None:
    """Packets of the PID that the filter had before arrive as well, and none of any other."""
    device = run.open("demux", O_RDWR | O_NONBLOCK)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(pid=0x11, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER),
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
    argument = scalars.u16(0)
    run.perform(ioctl, device.fd, DMX_ADD_PID, argument)
    run.perform(ioctl, device.fd, DMX_START)
    for again in run.repeat_until_fails(1024):
        with again:
            run.perform(read, device.fd, bytearray(188), 188)
    run.perform(fcntl, device.fd, F_SETFL, O_RDWR)
    packets_buffer = bytearray(188 * 4)
    run.perform(read, device.fd, packets_buffer, 188 * 4)
    run.check("packets.buffer[2] + packets.buffer[190]", packets_buffer[2] + packets_buffer[190], 0x11)
    run.check("packets.buffer[378] + packets.buffer[566]", packets_buffer[378] + packets_buffer[566], 0x11)


@condition(
    "DMX_ADD_PID::EINVAL::no-filter",
    cause="wrong-state",
    status="undocumented",
    page="dvb/dmx-add-pid.rst",
    nodes=("demux",),
)
def test_dmx_add_pid_einval_no_filter(case: Case) -> None:
    """No packet filter has been set on this descriptor."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if not run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(
                    pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
                ),
            )
        run.attempt(ioctl, device.fd, DMX_ADD_PID, scalars.u16(0))


@condition(
    "DMX_ADD_PID::EINVAL::section-filter",
    cause="wrong-state",
    status="undocumented",
    page="dvb/dmx-add-pid.rst",
    nodes=("demux",),
)
def test_dmx_add_pid_einval_section_filter(case: Case) -> None:
    """The filter of this descriptor is a section filter."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
            ),
        )
        if run.provoking:
            fresh = dmx_sct_filter_params(pid=0)
            fresh.filter.mask[0] = 0xFF
            run.prepare(ioctl, device.fd, DMX_SET_FILTER, fresh)
        run.attempt(ioctl, device.fd, DMX_ADD_PID, scalars.u16(0))


@condition(
    "DMX_ADD_PID::EINVAL::other-output",
    cause="not-supported-here",
    status="prose",
    page="dvb/dmx-add-pid.rst",
    nodes=("demux",),
)
def test_dmx_add_pid_einval_other_output(case: Case) -> None:
    """The output of the filter is not DMX_OUT_TSDEMUX_TAP."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
            ),
        )
        if run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                DMX_SET_PES_FILTER,
                dmx_pes_filter_params(pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TAP, pes_type=DMX_PES_OTHER),
            )
        run.attempt(ioctl, device.fd, DMX_ADD_PID, scalars.u16(0))


@condition(
    "DMX_ADD_PID::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("demux",),
)
def test_dmx_add_pid_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the entry for the PID."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
            ),
        )
        run.walk(ioctl, device.fd, DMX_ADD_PID, scalars.u16(0))


@condition(
    "DMX_ADD_PID::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_add_pid_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
            ),
        )
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_ADD_PID, scalars.u16(0))
        run.next(ioctl, device.fd, DMX_ADD_PID, scalars.u16(0))


@condition(
    "DMX_ADD_PID::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
    values=("null", "inaccessible"),
)
def test_dmx_add_pid_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
            ),
        )
        run.attempt(
            ioctl, device.fd, DMX_ADD_PID, case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u16(0)
        )
        run.next(ioctl, device.fd, DMX_ADD_PID, scalars.u16(0))


@condition(
    "DMX_ADD_PID::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_add_pid_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            DMX_SET_PES_FILTER,
            dmx_pes_filter_params(
                pid=0x1FFE, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER
            ),
        )
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_ADD_PID, scalars.u16(0))


@rule("DMX_REMOVE_PID::ok::its-packets-stay-away", page="dvb/dmx-remove-pid.rst", nodes=("demux",))
def test_dmx_remove_pid_ok_its_packets_stay_away(run: Run) -> None:
    """No packet of the PID arrives any more."""
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
    argument = scalars.u16(0)
    run.perform(ioctl, device.fd, DMX_REMOVE_PID, argument)
    run.perform(read, device.fd, bytearray(188 * 100), 188 * 100)
    run.wait(0.5)
    run.refuse("EAGAIN", read, device.fd, bytearray(188), 188)


@rule("DMX_REMOVE_PID::ok::others-stay", page="dvb/dmx-remove-pid.rst", nodes=("demux",))
def test_dmx_remove_pid_ok_others_stay(run: Run) -> None:
    """The filter's other PIDs still arrive, and nothing else."""
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
    run.perform(ioctl, device.fd, DMX_ADD_PID, scalars.u16(0x11))
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
    argument = scalars.u16(0)
    run.perform(ioctl, device.fd, DMX_REMOVE_PID, argument)
    for again in run.repeat_until_fails(1024):
        with again:
            run.perform(read, device.fd, bytearray(188), 188)
    run.perform(fcntl, device.fd, F_SETFL, O_RDWR)
    packets_buffer = bytearray(188 * 2)
    run.perform(read, device.fd, packets_buffer, 188 * 2)
    run.check("packets.buffer[2]", packets_buffer[2], 0x11)
    run.check("packets.buffer[190]", packets_buffer[190], 0x11)


@rule("DMX_REMOVE_PID::ok::pid-of-nobody", page="dvb/dmx-remove-pid.rst", nodes=("demux",))
def test_dmx_remove_pid_ok_pid_of_nobody(run: Run) -> None:
    """A PID that the filter does not have may be removed."""
    device = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0, input=DMX_IN_FRONTEND, output=DMX_OUT_TSDEMUX_TAP, pes_type=DMX_PES_OTHER, flags=DMX_IMMEDIATE_START
        ),
    )
    argument = scalars.u16(0x1FFE)
    run.perform(ioctl, device.fd, DMX_REMOVE_PID, argument)


@condition(
    "DMX_REMOVE_PID::EINVAL::no-filter",
    cause="wrong-state",
    status="undocumented",
    page="dvb/dmx-remove-pid.rst",
    nodes=("demux",),
)
def test_dmx_remove_pid_einval_no_filter(case: Case) -> None:
    """No packet filter has been set on this descriptor."""
    for run in case:
        device = run.open("demux", O_RDWR)
        if not run.provoking:
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
        run.attempt(ioctl, device.fd, DMX_REMOVE_PID, scalars.u16(0))


@condition(
    "DMX_REMOVE_PID::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_remove_pid_ebadf_not_a_descriptor(case: Case) -> None:
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
        run.attempt(ioctl, fd, DMX_REMOVE_PID, scalars.u16(0))
        run.next(ioctl, device.fd, DMX_REMOVE_PID, scalars.u16(0))


@condition(
    "DMX_REMOVE_PID::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
    values=("null", "inaccessible"),
)
def test_dmx_remove_pid_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
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
        run.attempt(
            ioctl,
            device.fd,
            DMX_REMOVE_PID,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u16(0),
        )
        run.next(ioctl, device.fd, DMX_REMOVE_PID, scalars.u16(0))


@condition(
    "DMX_REMOVE_PID::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_remove_pid_enotty_another_kind_of_device(case: Case) -> None:
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
        run.attempt(ioctl, fd, DMX_REMOVE_PID, scalars.u16(0))


@rule("DMX_GET_PES_PIDS::ok::tells-the-running-filter", page="dvb/dmx-get-pes-pids.rst", nodes=("demux",))
def test_dmx_get_pes_pids_ok_tells_the_running_filter(run: Run) -> None:
    """The PID of a running filter stands at the place of its type."""
    device = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x123,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_VIDEO,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    argument = (scalars.u16 * 5)()
    run.perform(ioctl, device.fd, DMX_GET_PES_PIDS, argument)
    run.check("argument[1]", argument[1], 0x123)


@rule("DMX_GET_PES_PIDS::ok::each-at-its-place", page="dvb/dmx-get-pes-pids.rst", nodes=("demux",))
def test_dmx_get_pes_pids_ok_each_at_its_place(run: Run) -> None:
    """Each of the five types has a place of its own, where the PID of a newer filter replaces the older PID."""
    device = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x120,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_AUDIO,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    pictures = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        pictures.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x121,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_VIDEO,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    pages = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        pages.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x122,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_TELETEXT,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    words = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        words.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x125,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_SUBTITLE,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    clock = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        clock.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x126,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_PCR,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    argument = (scalars.u16 * 5)()
    run.perform(ioctl, device.fd, DMX_GET_PES_PIDS, argument)
    run.perform(
        ioctl,
        pictures.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x127,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_VIDEO,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    now = (scalars.u16 * 5)()
    run.perform(ioctl, device.fd, DMX_GET_PES_PIDS, now)
    run.check("now[0]", now[0], 0x120)
    run.check("now[1]", now[1], 0x127)
    run.check("now[2]", now[2], 0x122)
    run.check("now[3]", now[3], 0x125)
    run.check("now[4]", now[4], 0x126)
    run.check("argument[0]", argument[0], 0x120)
    run.check("argument[1]", argument[1], 0x121)
    run.check("argument[2]", argument[2], 0x122)
    run.check("argument[3]", argument[3], 0x125)
    run.check("argument[4]", argument[4], 0x126)


@rule("DMX_GET_PES_PIDS::ok::of-every-descriptor", page="dvb/dmx-get-pes-pids.rst", nodes=("demux",))
def test_dmx_get_pes_pids_ok_of_every_descriptor(run: Run) -> None:
    """A descriptor is told the PID of a filter that another descriptor of the same demux has started."""
    device = run.open("demux", O_RDWR)
    other = run.open("demux", O_RDWR)
    run.prepare(
        ioctl,
        other.fd,
        DMX_SET_PES_FILTER,
        dmx_pes_filter_params(
            pid=0x124,
            input=DMX_IN_FRONTEND,
            output=DMX_OUT_TSDEMUX_TAP,
            pes_type=DMX_PES_AUDIO,
            flags=DMX_IMMEDIATE_START,
        ),
    )
    argument = (scalars.u16 * 5)()
    run.perform(ioctl, device.fd, DMX_GET_PES_PIDS, argument)
    run.check("argument[0]", argument[0], 0x124)


@condition(
    "DMX_GET_PES_PIDS::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_get_pes_pids_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, DMX_GET_PES_PIDS, (scalars.u16 * 5)())
        run.next(ioctl, device.fd, DMX_GET_PES_PIDS, (scalars.u16 * 5)())


@condition(
    "DMX_GET_PES_PIDS::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
    values=("null", "inaccessible"),
)
def test_dmx_get_pes_pids_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("demux", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            DMX_GET_PES_PIDS,
            case.pick(run.null, run.inaccessible()) if run.provoking else (scalars.u16 * 5)(),
        )
        run.next(ioctl, device.fd, DMX_GET_PES_PIDS, (scalars.u16 * 5)())


@condition(
    "DMX_GET_PES_PIDS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dmx_get_pes_pids_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, DMX_GET_PES_PIDS, (scalars.u16 * 5)())
