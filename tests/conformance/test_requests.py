"""The names of requests."""

from __future__ import annotations

from typing import Final

import pytest

from linuxmedia.conformance import requests
from linuxmedia.uapi import cec, lirc, media, subdev, v4l2

TWINS: Final = (
    "G_STD",
    "S_STD",
    "ENUMSTD",
    "QUERYSTD",
    "G_EDID",
    "S_EDID",
    "G_DV_TIMINGS",
    "S_DV_TIMINGS",
    "ENUM_DV_TIMINGS",
    "QUERY_DV_TIMINGS",
    "DV_TIMINGS_CAP",
)


@pytest.mark.parametrize("twin", TWINS)
def test_a_request_that_sub_devices_share_has_the_common_name(twin: str) -> None:
    number: int = getattr(v4l2, f"VIDIOC_{twin}")
    assert getattr(subdev, f"VIDIOC_SUBDEV_{twin}") == number
    assert requests.name_of(number) == f"VIDIOC_{twin}"


def test_a_request_of_sub_devices_alone_has_its_own_name() -> None:
    assert requests.name_of(subdev.VIDIOC_SUBDEV_QUERYCAP) == "VIDIOC_SUBDEV_QUERYCAP"
    assert requests.name_of(v4l2.VIDIOC_QUERYCAP) == "VIDIOC_QUERYCAP"


def test_an_unknown_request_is_shown_as_a_number() -> None:
    assert requests.name_of(0x1234) == "0x1234"


@pytest.mark.parametrize(
    "request_number",
    [
        v4l2.VIDIOC_S_FMT,
        v4l2.VIDIOC_OVERLAY,
        subdev.VIDIOC_SUBDEV_S_CROP,
        media.MEDIA_IOC_SETUP_LINK,
        cec.CEC_ADAP_S_LOG_ADDRS,
        lirc.LIRC_SET_REC_TIMEOUT,
    ],
)
def test_what_sets_something_that_outlives_the_descriptor(request_number: int) -> None:
    assert requests.changes_settings(request_number)


@pytest.mark.parametrize("request_number", [v4l2.VIDIOC_G_FMT, v4l2.VIDIOC_STREAMON, cec.CEC_S_MODE, 0x1234])
def test_what_does_not(request_number: int) -> None:
    assert not requests.changes_settings(request_number)
