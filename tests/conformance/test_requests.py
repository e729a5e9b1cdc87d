"""The names of requests."""

from __future__ import annotations

import subprocess
import sys
from typing import Final

import pytest

from linuxmedia.conformance import requests
from linuxmedia.uapi import cec, lirc, media, subdev, v4l2

from .conftest import REPOSITORY

ENVIRONMENT: Final = {"PYTHONPATH": str(REPOSITORY / "generated")}
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
    assert requests.name_of(cec.CEC_MODE_INITIATOR) == "0x1"


def test_a_name_is_found_without_importing_what_cannot_have_it() -> None:
    # In the lab, importing every topic of every area takes seconds, of the time that a test has.
    program = (
        "import sys; from linuxmedia.conformance import requests; from linuxmedia.uapi import v4l2; "
        "print(requests.name_of(v4l2.VIDIOC_S_SELECTION), requests.changes_settings(v4l2.VIDIOC_G_FMT)); "
        "print(*sorted(name for name in sys.modules if name.startswith('linuxmedia.uapi.') and '._' in name "
        "and '._support' not in name))"
    )
    told = subprocess.run([sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    named, imported = told.stdout.splitlines()
    assert named == "VIDIOC_S_SELECTION False"
    assert "linuxmedia.uapi.v4l2._selection" in imported.split()
    assert not [
        name for name in imported.split() if not name.startswith(("linuxmedia.uapi.v4l2.", "linuxmedia.uapi.subdev."))
    ]


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
