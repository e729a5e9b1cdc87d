"""Conformance: Tuners."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_PRIORITY_RECORD,
    V4L2_STD_NTSC_M,
    V4L2_STD_PAL_B,
    V4L2_TUNER_CAP_FREQ_BANDS,
    V4L2_TUNER_CAP_LANG1,
    V4L2_TUNER_CAP_LANG2,
    V4L2_TUNER_CAP_NORM,
    V4L2_TUNER_MODE_LANG1_LANG2,
    V4L2_TUNER_MODE_LANG2,
    V4L2_TUNER_MODE_MONO,
    V4L2_TUNER_MODE_STEREO,
    V4L2_TUNER_RADIO,
    VIDIOC_ENUM_FREQ_BANDS,
    VIDIOC_G_FREQUENCY,
    VIDIOC_G_TUNER,
    VIDIOC_S_FREQUENCY,
    VIDIOC_S_INPUT,
    VIDIOC_S_PRIORITY,
    VIDIOC_S_STD,
    VIDIOC_S_TUNER,
    v4l2_frequency,
    v4l2_frequency_band,
    v4l2_tuner,
    v4l2_tuner_audio_mode,
    v4l2_tuner_type,
)


@rule(
    "VIDIOC_G_TUNER::ok::without-a-gap", page="v4l/vidioc-g-tuner.rst", nodes=("radio", "sdr-capture", "video-capture")
)
def test_vidioc_g_tuner_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last tuner gets an answer, and the next one ends the list."""
    device = run.open(run.device.node, O_RDWR)
    run.enumerate(ioctl, device.fd, VIDIOC_G_TUNER, v4l2_tuner(), field="index", ends_with="EINVAL")


@rule(
    "VIDIOC_G_TUNER::ok::describes-a-tuner",
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "sdr-capture", "video-capture"),
)
def test_vidioc_g_tuner_ok_describes_a_tuner(run: Run) -> None:
    """A tuner has a name and a type, and no flags but those that are defined."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_tuner_type)))
    run.check("argument.capability", argument.capability, check.subset_of(0x1FFF))
    run.check("argument.rangehigh", argument.rangehigh, check.at_least(argument.rangelow))
    run.check("argument.rxsubchans", argument.rxsubchans, check.subset_of(0x1F))
    run.check("argument.audmode", argument.audmode, check.one_of(tuple(v4l2_tuner_audio_mode)))
    run.check("argument.signal", argument.signal, check.at_least(0), check.at_most(65535))


@rule(
    "VIDIOC_G_TUNER::ok::bands-are-listed",
    page="v4l/vidioc-enum-freq-bands.rst",
    nodes=("radio", "sdr-capture", "video-capture"),
)
def test_vidioc_g_tuner_ok_bands_are_listed(run: Run) -> None:
    """A tuner whose bands VIDIOC_ENUM_FREQ_BANDS lists has V4L2_TUNER_CAP_FREQ_BANDS."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, argument)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, v4l2_frequency_band(tuner=0, type=argument.type, index=0))
    run.check("argument.capability", argument.capability, check.has(V4L2_TUNER_CAP_FREQ_BANDS))


@rule(
    "VIDIOC_G_TUNER::ok::reserved-zeroed",
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "sdr-capture", "video-capture"),
)
def test_vidioc_g_tuner_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_tuner(index=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_G_TUNER::ok::spans-its-bands", page="v4l/vidioc-g-tuner.rst", nodes=("radio",))
def test_vidioc_g_tuner_ok_spans_its_bands(run: Run) -> None:
    """Where a tuner has several bands, its range and its capabilities cover those of every band."""
    device = run.open("radio", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, argument)
    first = v4l2_frequency_band(tuner=0, type=argument.type, index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, first)
    second = v4l2_frequency_band(tuner=0, type=argument.type, index=1)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, second)
    third = v4l2_frequency_band(tuner=0, type=argument.type, index=2)
    run.perform(ioctl, device.fd, VIDIOC_ENUM_FREQ_BANDS, third)
    run.check(
        "argument.capability", argument.capability, check.has(first.capability | second.capability | third.capability)
    )
    run.check("first.rangelow", first.rangelow, check.at_least(argument.rangelow))
    run.check("first.rangehigh", first.rangehigh, check.at_most(argument.rangehigh))
    run.check("second.rangelow", second.rangelow, check.at_least(argument.rangelow))
    run.check("second.rangehigh", second.rangehigh, check.at_most(argument.rangehigh))
    run.check("third.rangelow", third.rangelow, check.at_least(argument.rangelow))
    run.check("third.rangehigh", third.rangehigh, check.at_most(argument.rangehigh))


@rule("VIDIOC_G_TUNER::ok::no-languages-on-the-radio", page="v4l/vidioc-g-tuner.rst", nodes=("radio",))
def test_vidioc_g_tuner_ok_no_languages_on_the_radio(run: Run) -> None:
    """A radio tuner knows neither languages nor video standards."""
    device = run.open("radio", O_RDWR)
    argument = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, argument)
    run.check("argument.type", argument.type, V4L2_TUNER_RADIO)
    run.check(
        "argument.capability",
        argument.capability,
        check.lacks(V4L2_TUNER_CAP_LANG1 | V4L2_TUNER_CAP_LANG2 | V4L2_TUNER_CAP_NORM),
    )


@condition(
    "VIDIOC_G_TUNER::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "sdr-capture", "video-capture"),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_g_tuner_einval_index_past_end(case: Case) -> None:
    """The device has no tuner of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_tuner(index=0)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_TUNER, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_G_TUNER, v4l2_tuner(index=0))


@condition(
    "VIDIOC_G_TUNER::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_g_tuner_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_TUNER, v4l2_tuner(index=0))
        run.next(ioctl, device.fd, VIDIOC_G_TUNER, v4l2_tuner(index=0))


@condition(
    "VIDIOC_G_TUNER::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
    values=("null", "inaccessible"),
)
def test_vidioc_g_tuner_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_TUNER,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_tuner(index=0),
        )
        run.next(ioctl, device.fd, VIDIOC_G_TUNER, v4l2_tuner(index=0))


@condition(
    "VIDIOC_G_TUNER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_g_tuner_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_TUNER, v4l2_tuner(index=0))


@condition(
    "VIDIOC_G_TUNER::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("radio", "sdr-capture", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-sdr-cap", "vivid-000-vid-cap"),
)
def test_vidioc_g_tuner_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_TUNER, v4l2_tuner(index=0))


@rule("VIDIOC_S_TUNER::ok::get-agrees", page="v4l/vidioc-g-tuner.rst", nodes=("radio", "video-capture"))
def test_vidioc_s_tuner_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_TUNER tells the audio mode that was set."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    current = v4l2_tuner(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
    argument = copy(current)
    argument.audmode = V4L2_TUNER_MODE_MONO
    run.perform(ioctl, device.fd, VIDIOC_S_TUNER, argument)
    now = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, now)
    run.check("now.audmode", now.audmode, V4L2_TUNER_MODE_MONO)


@rule("VIDIOC_S_TUNER::ok::stereo-comes-back", page="v4l/vidioc-g-tuner.rst", nodes=("radio", "video-capture"))
def test_vidioc_s_tuner_ok_stereo_comes_back(run: Run) -> None:
    """VIDIOC_G_TUNER tells stereo when that was set, and the tuner's capabilities and range have not changed."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    current = v4l2_tuner(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
    fresh = copy(current)
    fresh.audmode = V4L2_TUNER_MODE_MONO
    run.perform(ioctl, device.fd, VIDIOC_S_TUNER, fresh)
    argument = copy(current)
    argument.audmode = V4L2_TUNER_MODE_STEREO
    run.perform(ioctl, device.fd, VIDIOC_S_TUNER, argument)
    now = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, now)
    run.check("now.audmode", now.audmode, V4L2_TUNER_MODE_STEREO)
    run.check("now.capability", now.capability, current.capability)
    run.check("now.rangelow", now.rangelow, current.rangelow)
    run.check("now.rangehigh", now.rangehigh, current.rangehigh)


@rule("VIDIOC_S_TUNER::ok::mode-stays-when-tuned", page="v4l/vidioc-g-tuner.rst", nodes=("radio", "video-capture"))
def test_vidioc_s_tuner_ok_mode_stays_when_tuned(run: Run) -> None:
    """The audio mode does not change with the frequency."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    current = v4l2_tuner(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
    argument = copy(current)
    argument.audmode = V4L2_TUNER_MODE_STEREO
    run.perform(ioctl, device.fd, VIDIOC_S_TUNER, argument)
    tuned = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, tuned)
    fresh = copy(tuned)
    fresh.frequency = current.rangelow
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, fresh)
    fresh_2 = copy(tuned)
    fresh_2.frequency = current.rangehigh
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, fresh_2)
    stereo = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, stereo)
    run.check("stereo.audmode", stereo.audmode, V4L2_TUNER_MODE_STEREO)
    fresh_3 = copy(current)
    fresh_3.audmode = V4L2_TUNER_MODE_MONO
    run.perform(ioctl, device.fd, VIDIOC_S_TUNER, fresh_3)
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, copy(tuned))
    mono = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, mono)
    run.check("mono.audmode", mono.audmode, V4L2_TUNER_MODE_MONO)


@rule("VIDIOC_S_TUNER::ok::tunes-nothing", page="v4l/vidioc-g-tuner.rst", nodes=("radio", "video-capture"))
def test_vidioc_s_tuner_ok_tunes_nothing(run: Run) -> None:
    """The frequency does not change with the audio mode."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_tuner(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
    tuned = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, tuned)
    fresh = copy(tuned)
    fresh.frequency = current.rangelow
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, fresh)
    argument = copy(current)
    argument.audmode = V4L2_TUNER_MODE_MONO
    run.perform(ioctl, device.fd, VIDIOC_S_TUNER, argument)
    now = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, now)
    run.check("now.frequency", now.frequency, current.rangelow)


@rule("VIDIOC_S_TUNER::ok::mode-stays-with-its-input", page="v4l/vidioc-g-tuner.rst", nodes=("video-capture",))
def test_vidioc_s_tuner_ok_mode_stays_with_its_input(run: Run) -> None:
    """The audio mode does not change with the input or the video standard, and neither does what the tuner can do."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    current = v4l2_tuner(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
    argument = copy(current)
    argument.audmode = V4L2_TUNER_MODE_LANG2
    run.perform(ioctl, device.fd, VIDIOC_S_TUNER, argument)
    run.perform(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(2))
    run.perform(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_NTSC_M))
    american = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, american)
    run.perform(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    european = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, european)
    run.check("american.audmode", american.audmode, V4L2_TUNER_MODE_LANG2)
    run.check("european.audmode", european.audmode, V4L2_TUNER_MODE_LANG2)
    run.check("american.capability", american.capability, current.capability)
    run.check("european.capability", european.capability, current.capability)


@rule("VIDIOC_S_TUNER::ok::unsupported-mode-replaced", page="v4l/vidioc-g-tuner.rst", nodes=("radio",))
def test_vidioc_s_tuner_ok_unsupported_mode_replaced(run: Run) -> None:
    """On a radio tuner a mode of two languages becomes one that the tuner has, and that one stays."""
    device = run.open("radio", O_RDWR)
    run.require(device, driver="vivid")
    current = v4l2_tuner(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
    argument = copy(current)
    argument.audmode = V4L2_TUNER_MODE_LANG1_LANG2
    run.perform(ioctl, device.fd, VIDIOC_S_TUNER, argument)
    now = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, now)
    later = v4l2_tuner(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_TUNER, later)
    run.check(
        "now.audmode", now.audmode, check.at_most(V4L2_TUNER_MODE_STEREO), check.one_of(tuple(v4l2_tuner_audio_mode))
    )
    run.check("later.audmode", later.audmode, now.audmode)


@condition(
    "VIDIOC_S_TUNER::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "video-capture"),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_s_tuner_einval_index_past_end(case: Case) -> None:
    """The device has no tuner of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_tuner(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
        argument = copy(current)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_TUNER, argument)
        run.next(ioctl, device.fd, VIDIOC_S_TUNER, copy(current))


@condition(
    "VIDIOC_S_TUNER::EINVAL::mode-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    strength="may",
    page="v4l/vidioc-g-tuner.rst",
    nodes=("video-capture",),
    values=("V4L2_TUNER_MODE_LANG1_LANG2 + 1", "max(u32)"),
)
def test_vidioc_s_tuner_einval_mode_undefined(case: Case) -> None:
    """The audio mode is none that is defined, and the driver does not choose another one."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        current = v4l2_tuner(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
        argument = copy(current)
        if run.provoking:
            argument.audmode = case.pick(V4L2_TUNER_MODE_LANG1_LANG2 + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_TUNER, argument)
        run.next(ioctl, device.fd, VIDIOC_S_TUNER, copy(current))


@condition(
    "VIDIOC_S_TUNER::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("radio", "video-capture"),
)
def test_vidioc_s_tuner_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_tuner(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_TUNER, copy(current))


@condition(
    "VIDIOC_S_TUNER::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-vid-cap"),
)
def test_vidioc_s_tuner_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_tuner(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_TUNER, copy(current))
        run.next(ioctl, device.fd, VIDIOC_S_TUNER, copy(current))


@condition(
    "VIDIOC_S_TUNER::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-vid-cap"),
    values=("null", "inaccessible"),
)
def test_vidioc_s_tuner_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_tuner(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_TUNER,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(current),
        )
        run.next(ioctl, device.fd, VIDIOC_S_TUNER, copy(current))


@condition(
    "VIDIOC_S_TUNER::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-tuner.rst",
    nodes=("radio", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-vid-cap"),
)
def test_vidioc_s_tuner_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_tuner(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_TUNER, copy(current))


@condition(
    "VIDIOC_S_TUNER::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("radio", "video-capture"),
    lab=("vivid-000-rad-rx", "vivid-000-vid-cap"),
)
def test_vidioc_s_tuner_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_tuner(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_TUNER, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_TUNER, copy(current))
