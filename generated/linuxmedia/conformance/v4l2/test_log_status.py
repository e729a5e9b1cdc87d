"""Conformance: Status in the kernel log."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import VIDIOC_LOG_STATUS


@rule(
    "VIDIOC_LOG_STATUS::ok::answers",
    page="v4l/vidioc-log-status.rst",
    nodes=("video-capture", "video-output", "radio", "sdr-capture"),
)
def test_vidioc_log_status_ok_answers(run: Run) -> None:
    """The call returns 0 when the status has been written."""
    device = run.open(run.device.node, O_RDWR)
    result = run.perform(ioctl, device.fd, VIDIOC_LOG_STATUS)
    run.check("result", result, 0)


@condition(
    "VIDIOC_LOG_STATUS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-log-status.rst",
    nodes=("video-capture", "video-output", "radio", "sdr-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx", "vivid-000-sdr-cap"),
)
def test_vidioc_log_status_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_LOG_STATUS)
        run.next(ioctl, device.fd, VIDIOC_LOG_STATUS)


@condition(
    "VIDIOC_LOG_STATUS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-log-status.rst",
    nodes=("video-capture", "video-output", "radio", "sdr-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx", "vivid-000-sdr-cap"),
)
def test_vidioc_log_status_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_LOG_STATUS)


@condition(
    "VIDIOC_LOG_STATUS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "radio", "sdr-capture"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx", "vivid-000-sdr-cap"),
)
def test_vidioc_log_status_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_LOG_STATUS)
