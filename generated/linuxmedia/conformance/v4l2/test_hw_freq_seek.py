"""Conformance: Search for stations by the hardware."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_TUNER_ANALOG_TV,
    V4L2_TUNER_RADIO,
    V4L2_TUNER_SDR,
    VIDIOC_G_FREQUENCY,
    VIDIOC_S_FREQUENCY,
    VIDIOC_S_HW_FREQ_SEEK,
    v4l2_frequency,
    v4l2_hw_freq_seek,
)


@rule("VIDIOC_S_HW_FREQ_SEEK::ok::downwards-too", page="v4l/vidioc-s-hw-freq-seek.rst", nodes=("radio",))
def test_vidioc_s_hw_freq_seek_ok_downwards_too(run: Run) -> None:
    """A search can go downwards."""
    device = run.open("radio", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_hw_freq_seek(
        tuner=0, type=V4L2_TUNER_RADIO, seek_upward=0, rangelow=64000 * 16, rangehigh=108000 * 16
    )
    result = run.perform(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
    run.check("result", result, 0)


@rule(
    "VIDIOC_S_HW_FREQ_SEEK::ok::tunes-to-what-it-found",
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
    deviations=(
        Deviation(
            seen="above.frequency",
            reason="vivid calculates where the next station would be, and leaves the tuner where it is. (drivers/media/test-drivers/vivid/vivid-radio-rx.c: vivid_radio_rx_s_hw_freq_seek())",
            devices=("vivid-000-rad-rx", "vivid-001-rad-rx"),
        ),
    ),
)
def test_vidioc_s_hw_freq_seek_ok_tunes_to_what_it_found(run: Run) -> None:
    """A search upwards ends at a higher frequency of the range, and one downwards at a lower one again."""
    device = run.open("radio", O_RDWR)
    run.require(device, driver="vivid")
    run.perform(
        ioctl, device.fd, VIDIOC_S_FREQUENCY, v4l2_frequency(tuner=0, type=V4L2_TUNER_RADIO, frequency=90500 * 16)
    )
    argument = v4l2_hw_freq_seek(
        tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
    )
    run.perform(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
    above = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, above)
    run.check("above.frequency", above.frequency, check.at_least(90500 * 16 + 1), check.at_most(108000 * 16))
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_HW_FREQ_SEEK,
        v4l2_hw_freq_seek(type=V4L2_TUNER_RADIO, seek_upward=0, rangelow=64000 * 16, rangehigh=108000 * 16),
    )
    below = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, below)
    run.check("below.frequency", below.frequency, check.at_least(64000 * 16), check.less_than(above.frequency))


@rule(
    "VIDIOC_S_HW_FREQ_SEEK::ok::failure-restores-the-frequency", page="v4l/vidioc-s-hw-freq-seek.rst", nodes=("radio",)
)
def test_vidioc_s_hw_freq_seek_ok_failure_restores_the_frequency(run: Run) -> None:
    """When a search finds nothing, upwards or downwards, the frequency from before the search is tuned again."""
    device = run.open("radio", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_hw_freq_seek(
        tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
    )
    run.perform(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
    run.perform(
        ioctl, device.fd, VIDIOC_S_FREQUENCY, v4l2_frequency(tuner=0, type=V4L2_TUNER_RADIO, frequency=108000 * 16)
    )
    run.refuse(
        "ENODATA",
        ioctl,
        device.fd,
        VIDIOC_S_HW_FREQ_SEEK,
        v4l2_hw_freq_seek(type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16),
    )
    top = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, top)
    run.check("top.frequency", top.frequency, 108000 * 16)
    run.perform(
        ioctl, device.fd, VIDIOC_S_FREQUENCY, v4l2_frequency(tuner=0, type=V4L2_TUNER_RADIO, frequency=64000 * 16)
    )
    run.refuse(
        "ENODATA",
        ioctl,
        device.fd,
        VIDIOC_S_HW_FREQ_SEEK,
        v4l2_hw_freq_seek(type=V4L2_TUNER_RADIO, seek_upward=0, rangelow=64000 * 16, rangehigh=108000 * 16),
    )
    bottom = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, bottom)
    run.check("bottom.frequency", bottom.frequency, 64000 * 16)


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::EINVAL::tuner-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
    values=("1", "max(u32)"),
)
def test_vidioc_s_hw_freq_seek_einval_tuner_past_end(case: Case) -> None:
    """The device has no tuner of that number."""
    for run in case:
        device = run.open("radio", O_RDWR)
        argument = v4l2_hw_freq_seek(
            tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
        )
        if run.provoking:
            argument.tuner = case.pick(1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::EINVAL::wrap-around-unsupported",
    cause="not-supported-here",
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
)
def test_vidioc_s_hw_freq_seek_einval_wrap_around_unsupported(case: Case) -> None:
    """The search is to go on at the other end of the band, which the tuner cannot."""
    for run in case:
        device = run.open("radio", O_RDWR)
        run.require(device, driver="vivid")
        run.control(device, "Radio HW Seek Mode", 0)
        argument = v4l2_hw_freq_seek(
            tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
        )
        if run.provoking:
            argument.wrap_around = 1
        run.attempt(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::EINVAL::type-wrong",
    cause="type-unsupported",
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
    values=("0", "V4L2_TUNER_ANALOG_TV", "V4L2_TUNER_SDR", "max(u32)"),
)
def test_vidioc_s_hw_freq_seek_einval_type_wrong(case: Case) -> None:
    """The type is not that of the tuner."""
    for run in case:
        device = run.open("radio", O_RDWR)
        argument = v4l2_hw_freq_seek(
            tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
        )
        if run.provoking:
            argument.type = case.pick(0, V4L2_TUNER_ANALOG_TV, V4L2_TUNER_SDR, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::EINVAL::range-begins-wrong",
    cause="bad-contents",
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
    values=("1", "64000 * 16 + 1", "108000 * 16"),
)
def test_vidioc_s_hw_freq_seek_einval_range_begins_wrong(case: Case) -> None:
    """The lower limit is none that the tuner can have."""
    for run in case:
        device = run.open("radio", O_RDWR)
        run.require(device, driver="vivid")
        argument = v4l2_hw_freq_seek(
            tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
        )
        if run.provoking:
            argument.rangelow = case.pick(1, 64000 * 16 + 1, 108000 * 16)
        run.attempt(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::EINVAL::range-ends-wrong",
    cause="bad-contents",
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
    values=("64000 * 16", "108000 * 16 + 1", "max(u32)"),
)
def test_vidioc_s_hw_freq_seek_einval_range_ends_wrong(case: Case) -> None:
    """The upper limit is none that the tuner can have."""
    for run in case:
        device = run.open("radio", O_RDWR)
        run.require(device, driver="vivid")
        argument = v4l2_hw_freq_seek(
            tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
        )
        if run.provoking:
            argument.rangehigh = case.pick(64000 * 16, 108000 * 16 + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::EAGAIN::non-blocking",
    cause="would-block",
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
)
def test_vidioc_s_hw_freq_seek_eagain_non_blocking(case: Case) -> None:
    """The handle is non-blocking."""
    for run in case:
        device = run.open("radio", O_RDWR | O_NONBLOCK if run.provoking else O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::ENODATA::no-station",
    cause="no-feature",
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
)
def test_vidioc_s_hw_freq_seek_enodata_no_station(case: Case) -> None:
    """There is no station within the range."""
    for run in case:
        device = run.open("radio", O_RDWR)
        run.require(device, driver="vivid")
        run.control(device, "Radio Programmable HW Seek", 1)
        argument = v4l2_hw_freq_seek(
            tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
        )
        if run.provoking:
            argument.rangelow = 108000 * 16
        run.attempt(ioctl, device.fd, VIDIOC_S_HW_FREQ_SEEK, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
    lab=("vivid-000-rad-rx",),
)
def test_vidioc_s_hw_freq_seek_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("radio", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
    lab=("vivid-000-rad-rx",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_hw_freq_seek_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("radio", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-s-hw-freq-seek.rst",
    nodes=("radio",),
    lab=("vivid-000-rad-rx",),
)
def test_vidioc_s_hw_freq_seek_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("radio", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )


@condition(
    "VIDIOC_S_HW_FREQ_SEEK::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("radio",),
    lab=("vivid-000-rad-rx",),
)
def test_vidioc_s_hw_freq_seek_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("radio", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_HW_FREQ_SEEK,
            v4l2_hw_freq_seek(
                tuner=0, type=V4L2_TUNER_RADIO, seek_upward=1, rangelow=64000 * 16, rangehigh=108000 * 16
            ),
        )
