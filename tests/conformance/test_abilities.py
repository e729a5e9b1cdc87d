"""What a test insists on before it begins: a device that lacks it is unsupported, and the message says what it is."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from linuxmedia.conformance.arrangement import Arrangement
from linuxmedia.conformance.bench import Bench
from linuxmedia.conformance.devices import Device
from linuxmedia.conformance.handles import Handle, handle
from linuxmedia.conformance.outcomes import Unsupported
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi import cec, v4l2

ADAPTER = Device("cec", "/dev/null", "pulse8-cec", "serio0", "", cec.CEC_CAP_MONITOR_PIN)
"""The number is one of V4L2's, which says nothing about an adapter."""
CAMERA = Device("video-capture", "/dev/null", "uvcvideo", "Webcam", "", v4l2.V4L2_CAP_VIDEO_CAPTURE)

SCALER = Device("m2m", "/dev/null", "scaler", "Scaler", "", v4l2.V4L2_CAP_VIDEO_M2M)


@pytest.fixture
def fd() -> Iterator[int]:
    """A device that answers no question."""
    opened = os.open("/dev/null", os.O_RDWR)
    yield opened
    os.close(opened)


def arrangement(device: Device, fd: int) -> tuple[Arrangement, Handle]:
    return Arrangement(device, Bench()), handle(fd, device, O_RDWR)


def test_an_adapter_that_tells_no_address_has_none(fd: int) -> None:
    run, device = arrangement(ADAPTER, fd)
    run.require(device, physical_address=False)
    with pytest.raises(Unsupported, match=r"^serio0 has no physical address$"):
        run.require(device, physical_address=True)


def test_an_adapter_is_asked_for_capabilities_of_its_own_kind(fd: int) -> None:
    run, device = arrangement(ADAPTER, fd)
    run.require(device, lacks=cec.CEC_CAP_MONITOR_PIN)
    with pytest.raises(Unsupported, match=r"^serio0 lacks capability 0x80$"):
        run.require(device, capability=cec.CEC_CAP_MONITOR_PIN)


def test_a_camera_has_told_its_own(fd: int) -> None:
    run, device = arrangement(CAMERA, fd)
    run.require(device, capability=v4l2.V4L2_CAP_VIDEO_CAPTURE, lacks=v4l2.V4L2_CAP_READWRITE)
    with pytest.raises(Unsupported, match=r"^Webcam lacks capability 0x1000000$"):
        run.require(device, capability=v4l2.V4L2_CAP_VIDEO_CAPTURE | v4l2.V4L2_CAP_READWRITE)
    with pytest.raises(Unsupported, match=r"^Webcam has capability 0x1$"):
        run.require(device, lacks=v4l2.V4L2_CAP_VIDEO_CAPTURE)


def test_what_lists_no_coded_format_is_no_codec(fd: int) -> None:
    run, device = arrangement(SCALER, fd)
    run.require(device, codec=False)
    with pytest.raises(Unsupported, match=r"^Scaler is no codec$"):
        run.require(device, codec=True)


def test_what_has_no_parameters_of_a_codec_is_no_stateless_one(fd: int) -> None:
    run, device = arrangement(CAMERA, fd)
    run.require(device, stateless=False)
    with pytest.raises(Unsupported, match=r"^Webcam is no stateless codec$"):
        run.require(device, stateless=True)
