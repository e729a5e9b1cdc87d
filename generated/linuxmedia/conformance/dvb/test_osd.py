"""Conformance: On-screen display."""

from __future__ import annotations

from linuxmedia.conformance import Case, condition
from linuxmedia.conformance.calls import close, open_
from linuxmedia.conformance.system import O_RDWR


@condition(
    "osd.open::ENODEV::no-driver", cause="gone", page="dvb/legacy_dvb_osd.rst", nodes=("demux",), lab=("vidtv-demux",)
)
def test_osd_open_enodev_no_driver(case: Case) -> None:
    """The driver of the card is not there."""
    for run in case:
        device = run.open("demux", O_RDWR)
        path = device.path
        if run.provoking:
            bare = run.mknod(device)
            path = bare.path
        run.attempt(open_, path, O_RDWR)


@condition(
    "osd.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="dvb/legacy_dvb_osd.rst",
    nodes=("demux",),
    lab=("vidtv-demux",),
    values=("-1", "closed"),
)
def test_osd_close_ebadf_not_a_descriptor(case: Case) -> None:
    """There is no open descriptor of this number."""
    for run in case:
        device = run.open("demux", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(close, fd)
        run.next(close, device.fd)
