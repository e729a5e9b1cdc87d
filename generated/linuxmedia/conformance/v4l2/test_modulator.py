"""Conformance: Modulators."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_TUNER_CAP_RDS,
    V4L2_TUNER_CAP_STEREO,
    V4L2_TUNER_SUB_LANG1,
    V4L2_TUNER_SUB_MONO,
    V4L2_TUNER_SUB_RDS,
    V4L2_TUNER_SUB_STEREO,
    VIDIOC_G_FREQUENCY,
    VIDIOC_G_MODULATOR,
    VIDIOC_S_FREQUENCY,
    VIDIOC_S_MODULATOR,
    v4l2_frequency,
    v4l2_modulator,
    v4l2_tuner_type,
)


@rule("VIDIOC_G_MODULATOR::ok::without-a-gap", page="v4l/vidioc-g-modulator.rst", nodes=("radio-output",))
def test_vidioc_g_modulator_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last modulator gets an answer, and the next one ends the list."""
    device = run.open("radio-output", O_RDWR)
    run.enumerate(ioctl, device.fd, VIDIOC_G_MODULATOR, v4l2_modulator(), field="index", ends_with="EINVAL")


@rule("VIDIOC_G_MODULATOR::ok::describes-a-modulator", page="v4l/vidioc-g-modulator.rst", nodes=("radio-output",))
def test_vidioc_g_modulator_ok_describes_a_modulator(run: Run) -> None:
    """A modulator has a name and a type, and no flags but those that are defined."""
    device = run.open("radio-output", O_RDWR)
    argument = v4l2_modulator(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_MODULATOR, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_tuner_type)))
    run.check("argument.capability", argument.capability, check.subset_of(0x1FFF))
    run.check("argument.rangehigh", argument.rangehigh, check.at_least(argument.rangelow))
    run.check("argument.txsubchans", argument.txsubchans, check.subset_of(0x1F))


@rule("VIDIOC_G_MODULATOR::ok::reserved-zeroed", page="v4l/vidioc-g-modulator.rst", nodes=("radio-output",))
def test_vidioc_g_modulator_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("radio-output", O_RDWR)
    argument = v4l2_modulator(index=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_G_MODULATOR, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "VIDIOC_G_MODULATOR::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_g_modulator_einval_index_past_end(case: Case) -> None:
    """The device has no modulator of that number."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        argument = v4l2_modulator(index=0)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_MODULATOR, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_G_MODULATOR, v4l2_modulator(index=0))


@condition(
    "VIDIOC_G_MODULATOR::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
    lab=("vivid-000-rad-tx",),
)
def test_vidioc_g_modulator_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_MODULATOR, v4l2_modulator(index=0))
        run.next(ioctl, device.fd, VIDIOC_G_MODULATOR, v4l2_modulator(index=0))


@condition(
    "VIDIOC_G_MODULATOR::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
    lab=("vivid-000-rad-tx",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_modulator_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_MODULATOR,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_modulator(index=0),
        )
        run.next(ioctl, device.fd, VIDIOC_G_MODULATOR, v4l2_modulator(index=0))


@condition(
    "VIDIOC_G_MODULATOR::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
    lab=("vivid-000-rad-tx",),
)
def test_vidioc_g_modulator_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_MODULATOR, v4l2_modulator(index=0))


@condition(
    "VIDIOC_G_MODULATOR::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("radio-output",),
    lab=("vivid-000-rad-tx",),
)
def test_vidioc_g_modulator_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_MODULATOR, v4l2_modulator(index=0))


@rule("VIDIOC_S_MODULATOR::ok::get-agrees", page="v4l/vidioc-g-modulator.rst", nodes=("radio-output",))
def test_vidioc_s_modulator_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_MODULATOR tells the audio that was set."""
    device = run.open("radio-output", O_RDWR)
    current = v4l2_modulator(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
    argument = copy(current)
    argument.txsubchans = V4L2_TUNER_SUB_MONO
    run.perform(ioctl, device.fd, VIDIOC_S_MODULATOR, argument)
    now = v4l2_modulator(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_MODULATOR, now)
    run.check("now.txsubchans", now.txsubchans, V4L2_TUNER_SUB_MONO)


@rule("VIDIOC_S_MODULATOR::ok::stereo-and-data-come-back", page="v4l/vidioc-g-modulator.rst", nodes=("radio-output",))
def test_vidioc_s_modulator_ok_stereo_and_data_come_back(run: Run) -> None:
    """VIDIOC_G_MODULATOR tells stereo with RDS when that was set, where the modulator says that it can."""
    device = run.open("radio-output", O_RDWR)
    run.require(device, driver="vivid")
    current = v4l2_modulator(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
    fresh = copy(current)
    fresh.txsubchans = V4L2_TUNER_SUB_MONO
    run.perform(ioctl, device.fd, VIDIOC_S_MODULATOR, fresh)
    argument = copy(current)
    argument.txsubchans = V4L2_TUNER_SUB_STEREO | V4L2_TUNER_SUB_RDS
    run.perform(ioctl, device.fd, VIDIOC_S_MODULATOR, argument)
    now = v4l2_modulator(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_MODULATOR, now)
    run.check("now.txsubchans", now.txsubchans, V4L2_TUNER_SUB_STEREO | V4L2_TUNER_SUB_RDS)
    run.check("now.capability", now.capability, check.has(V4L2_TUNER_CAP_STEREO | V4L2_TUNER_CAP_RDS))


@rule("VIDIOC_S_MODULATOR::ok::audio-stays-when-tuned", page="v4l/vidioc-g-modulator.rst", nodes=("radio-output",))
def test_vidioc_s_modulator_ok_audio_stays_when_tuned(run: Run) -> None:
    """What is sent does not change with the frequency, nor the frequency with what is sent."""
    device = run.open("radio-output", O_RDWR)
    current = v4l2_modulator(index=0)
    run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
    tuned = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, tuned)
    fresh = copy(tuned)
    fresh.frequency = current.rangelow
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, fresh)
    argument = copy(current)
    argument.txsubchans = V4L2_TUNER_SUB_MONO
    run.perform(ioctl, device.fd, VIDIOC_S_MODULATOR, argument)
    low = v4l2_frequency(tuner=0)
    run.perform(ioctl, device.fd, VIDIOC_G_FREQUENCY, low)
    run.check("low.frequency", low.frequency, current.rangelow)
    fresh_2 = copy(tuned)
    fresh_2.frequency = current.rangehigh
    run.perform(ioctl, device.fd, VIDIOC_S_FREQUENCY, fresh_2)
    now = v4l2_modulator(index=0)
    run.perform(ioctl, device.fd, VIDIOC_G_MODULATOR, now)
    run.check("now.txsubchans", now.txsubchans, V4L2_TUNER_SUB_MONO)


@condition(
    "VIDIOC_S_MODULATOR::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_s_modulator_einval_index_past_end(case: Case) -> None:
    """The device has no modulator of that number."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        current = v4l2_modulator(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
        argument = copy(current)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_MODULATOR, argument)
        run.next(ioctl, device.fd, VIDIOC_S_MODULATOR, copy(current))


@condition(
    "VIDIOC_S_MODULATOR::EINVAL::audio-unsupported",
    cause="not-supported-here",
    status="prose",
    strength="may",
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
)
def test_vidioc_s_modulator_einval_audio_unsupported(case: Case) -> None:
    """Two languages are to be sent, which the modulator cannot."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        current = v4l2_modulator(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
        argument = copy(current)
        if run.provoking:
            argument.txsubchans = V4L2_TUNER_SUB_LANG1
        run.attempt(ioctl, device.fd, VIDIOC_S_MODULATOR, argument)
        run.next(ioctl, device.fd, VIDIOC_S_MODULATOR, copy(current))


@condition(
    "VIDIOC_S_MODULATOR::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
    lab=("vivid-000-rad-tx",),
)
def test_vidioc_s_modulator_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        current = v4l2_modulator(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_MODULATOR, copy(current))
        run.next(ioctl, device.fd, VIDIOC_S_MODULATOR, copy(current))


@condition(
    "VIDIOC_S_MODULATOR::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
    lab=("vivid-000-rad-tx",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_modulator_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        current = v4l2_modulator(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_MODULATOR,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(current),
        )
        run.next(ioctl, device.fd, VIDIOC_S_MODULATOR, copy(current))


@condition(
    "VIDIOC_S_MODULATOR::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-modulator.rst",
    nodes=("radio-output",),
    lab=("vivid-000-rad-tx",),
)
def test_vidioc_s_modulator_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        current = v4l2_modulator(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_MODULATOR, copy(current))


@condition(
    "VIDIOC_S_MODULATOR::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("radio-output",),
    lab=("vivid-000-rad-tx",),
)
def test_vidioc_s_modulator_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("radio-output", O_RDWR)
        current = v4l2_modulator(index=0)
        run.prepare(ioctl, device.fd, VIDIOC_G_MODULATOR, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_MODULATOR, copy(current))
