"""Conformance: Abilities of a sub-device."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
from linuxmedia.uapi.media import MEDIA_IOC_DEVICE_INFO, media_device_info
from linuxmedia.uapi.subdev import (
    V4L2_SUBDEV_CAP_STREAMS,
    V4L2_SUBDEV_FORMAT_ACTIVE,
    V4L2_SUBDEV_FORMAT_TRY,
    VIDIOC_SUBDEV_DV_TIMINGS_CAP,
    VIDIOC_SUBDEV_ENUM_DV_TIMINGS,
    VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL,
    VIDIOC_SUBDEV_ENUMSTD,
    VIDIOC_SUBDEV_G_DV_TIMINGS,
    VIDIOC_SUBDEV_G_EDID,
    VIDIOC_SUBDEV_G_FRAME_INTERVAL,
    VIDIOC_SUBDEV_G_ROUTING,
    VIDIOC_SUBDEV_G_STD,
    VIDIOC_SUBDEV_QUERY_DV_TIMINGS,
    VIDIOC_SUBDEV_QUERYCAP,
    VIDIOC_SUBDEV_QUERYSTD,
    VIDIOC_SUBDEV_S_DV_TIMINGS,
    VIDIOC_SUBDEV_S_EDID,
    VIDIOC_SUBDEV_S_FRAME_INTERVAL,
    VIDIOC_SUBDEV_S_ROUTING,
    VIDIOC_SUBDEV_S_STD,
    v4l2_subdev_capability,
    v4l2_subdev_frame_interval,
    v4l2_subdev_frame_interval_enum,
    v4l2_subdev_routing,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_STD_PAL_B,
    v4l2_dv_timings,
    v4l2_dv_timings_cap,
    v4l2_edid,
    v4l2_enum_dv_timings,
    v4l2_standard,
)


@rule("VIDIOC_SUBDEV_QUERYCAP::ok::known-abilities", page="v4l/vidioc-subdev-querycap.rst", nodes=("subdev",))
def test_vidioc_subdev_querycap_ok_known_abilities(run: Run) -> None:
    """The version is that of a kernel, and no undefined ability is claimed."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    run.check("argument.version", argument.version, check.at_least(4 << 16))
    run.check("argument.capabilities", argument.capabilities, check.subset_of(0x3))


@rule(
    "VIDIOC_SUBDEV_QUERYCAP::ok::version-of-the-media-device", page="v4l/vidioc-subdev-querycap.rst", nodes=("subdev",)
)
def test_vidioc_subdev_querycap_ok_version_of_the_media_device(run: Run) -> None:
    """The sub-device and its media device tell the same kernel version."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    media = run.open("media", O_RDWR)
    info = media_device_info()
    run.perform(ioctl, media.fd, MEDIA_IOC_DEVICE_INFO, info)
    run.check("argument.version", argument.version, info.media_version)


@rule("VIDIOC_SUBDEV_QUERYCAP::ok::reserved-zeroed", page="v4l/vidioc-subdev-querycap.rst", nodes=("subdev",))
def test_vidioc_subdev_querycap_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_capability()
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[13] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_SUBDEV_QUERYCAP::ok::reading-is-enough", page="v4l/vidioc-subdev-querycap.rst", nodes=("subdev",))
def test_vidioc_subdev_querycap_ok_reading_is_enough(run: Run) -> None:
    """A descriptor that is open for reading only gets the answer."""
    device = run.open("subdev", O_RDONLY)
    argument = v4l2_subdev_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    run.check("argument.capabilities", argument.capabilities, check.subset_of(0x3))


@rule(
    "VIDIOC_SUBDEV_QUERYCAP::ok::no-routes-without-the-ability",
    page="v4l/vidioc-subdev-querycap.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_querycap_ok_no_routes_without_the_ability(run: Run) -> None:
    """A sub-device without V4L2_SUBDEV_CAP_STREAMS does not know the calls for routes."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    argument = v4l2_subdev_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    run.refuse(
        "ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_G_ROUTING, v4l2_subdev_routing(which=V4L2_SUBDEV_FORMAT_ACTIVE)
    )
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_S_ROUTING, v4l2_subdev_routing(which=V4L2_SUBDEV_FORMAT_TRY))
    run.check("argument.capabilities", argument.capabilities, check.lacks(V4L2_SUBDEV_CAP_STREAMS))


@rule(
    "VIDIOC_SUBDEV_QUERYCAP::ok::no-intervals-without-support", page="v4l/vidioc-subdev-querycap.rst", nodes=("subdev",)
)
def test_vidioc_subdev_querycap_ok_no_intervals_without_support(run: Run) -> None:
    """A sub-device whose driver cannot time frames does not know the calls for frame intervals."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    argument = v4l2_subdev_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_G_FRAME_INTERVAL, v4l2_subdev_frame_interval(pad=0))
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_S_FRAME_INTERVAL, v4l2_subdev_frame_interval(pad=0))
    run.refuse(
        "ENOTTY",
        ioctl,
        device.fd,
        VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL,
        v4l2_subdev_frame_interval_enum(pad=0, which=V4L2_SUBDEV_FORMAT_ACTIVE),
    )


@rule(
    "VIDIOC_SUBDEV_QUERYCAP::ok::no-standards-without-support", page="v4l/vidioc-subdev-querycap.rst", nodes=("subdev",)
)
def test_vidioc_subdev_querycap_ok_no_standards_without_support(run: Run) -> None:
    """A sub-device that takes no analogue video does not know the calls for standards; listing them fails as past the
    last one.
    """
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    argument = v4l2_subdev_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_G_STD, scalars.u64())
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_S_STD, scalars.u64(V4L2_STD_PAL_B))
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_QUERYSTD, scalars.u64())
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_SUBDEV_ENUMSTD, v4l2_standard(index=0))


@rule(
    "VIDIOC_SUBDEV_QUERYCAP::ok::no-timings-without-support", page="v4l/vidioc-subdev-querycap.rst", nodes=("subdev",)
)
def test_vidioc_subdev_querycap_ok_no_timings_without_support(run: Run) -> None:
    """A sub-device that takes no digital video does not know the calls for timings."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    argument = v4l2_subdev_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_G_DV_TIMINGS, v4l2_dv_timings())
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_S_DV_TIMINGS, v4l2_dv_timings())
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_QUERY_DV_TIMINGS, v4l2_dv_timings())
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_ENUM_DV_TIMINGS, v4l2_enum_dv_timings(index=0))
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_DV_TIMINGS_CAP, v4l2_dv_timings_cap(pad=0))


@rule("VIDIOC_SUBDEV_QUERYCAP::ok::no-edid-without-support", page="v4l/vidioc-subdev-querycap.rst", nodes=("subdev",))
def test_vidioc_subdev_querycap_ok_no_edid_without_support(run: Run) -> None:
    """A sub-device without a digital connector does not know the calls for EDIDs."""
    device = run.open("subdev", O_RDWR)
    run.require(device, driver="vimc")
    argument = v4l2_subdev_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, argument)
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_G_EDID, v4l2_edid(pad=0))
    run.refuse("ENOTTY", ioctl, device.fd, VIDIOC_SUBDEV_S_EDID, v4l2_edid(pad=0))


@condition(
    "VIDIOC_SUBDEV_QUERYCAP::ENOTTY::not-a-sub-device",
    cause="not-supported-here",
    page="v4l/vidioc-subdev-querycap.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_querycap_enotty_not_a_sub_device(case: Case) -> None:
    """The node belongs to a V4L2 device that is no sub-device."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("video-capture", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_QUERYCAP, v4l2_subdev_capability())


@condition(
    "VIDIOC_SUBDEV_QUERYCAP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-querycap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_querycap_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_QUERYCAP, v4l2_subdev_capability())
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, v4l2_subdev_capability())


@condition(
    "VIDIOC_SUBDEV_QUERYCAP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-querycap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_querycap_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_QUERYCAP,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_subdev_capability(),
        )
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, v4l2_subdev_capability())


@condition(
    "VIDIOC_SUBDEV_QUERYCAP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-querycap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_querycap_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_QUERYCAP, v4l2_subdev_capability())
