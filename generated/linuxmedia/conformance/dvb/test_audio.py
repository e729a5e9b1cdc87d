"""Conformance: Audio decoder."""

from __future__ import annotations

from linuxmedia.conformance import Case, condition
from linuxmedia.conformance.calls import close, open_
from linuxmedia.conformance.system import O_RDWR


@condition(
    "dvb_audio.open::ENODEV::no-driver",
    cause="gone",
    page="dvb/legacy_dvb_audio.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
)
def test_dvb_audio_open_enodev_no_driver(case: Case) -> None:
    """There is no driver for the device."""
    for run in case:
        device = run.open("demux", O_RDWR)
        path = device.path
        if run.provoking:
            bare = run.mknod(device)
            path = bare.path
        run.attempt(open_, path, O_RDWR)


@condition(
    "dvb_audio.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="dvb/legacy_dvb_audio.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
    values=("-1", "closed"),
)
def test_dvb_audio_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(close, fd)
        run.next(close, device.fd)
