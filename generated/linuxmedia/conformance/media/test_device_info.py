"""Conformance: Identity of a media device."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.media import MEDIA_IOC_DEVICE_INFO, media_device_info


@rule("MEDIA_IOC_DEVICE_INFO::ok::names-the-device", page="mediactl/media-ioc-device-info.rst", nodes=("media",))
def test_media_ioc_device_info_ok_names_the_device(run: Run) -> None:
    """Driver, model and place are text that is not empty, and the version is that of a kernel."""
    device = run.open("media", O_RDWR)
    argument = media_device_info()
    run.perform(ioctl, device.fd, MEDIA_IOC_DEVICE_INFO, argument)
    run.check("argument.driver", field_bytes(argument, "driver"), check.text())
    run.check("argument.model", field_bytes(argument, "model"), check.text())
    run.check("argument.bus_info", field_bytes(argument, "bus_info"), check.text())
    run.check("argument.media_version", argument.media_version, check.at_least(4 << 16))


@rule("MEDIA_IOC_DEVICE_INFO::ok::reserved-zeroed", page="mediactl/media-ioc-device-info.rst", nodes=("media",))
def test_media_ioc_device_info_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("media", O_RDWR)
    argument = media_device_info()
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[30] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, MEDIA_IOC_DEVICE_INFO, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("MEDIA_IOC_DEVICE_INFO::ok::same-on-every-handle", page="mediactl/media-ioc-device-info.rst", nodes=("media",))
def test_media_ioc_device_info_ok_same_on_every_handle(run: Run) -> None:
    """All handles of a media device get the same answer."""
    device = run.open("media", O_RDWR)
    argument = media_device_info()
    run.perform(ioctl, device.fd, MEDIA_IOC_DEVICE_INFO, argument)
    other = media_device_info()
    run.perform(ioctl, run.second(device).fd, MEDIA_IOC_DEVICE_INFO, other)
    run.check("other.driver", other.driver, argument.driver)
    run.check("other.model", other.model, argument.model)
    run.check("other.bus_info", other.bus_info, argument.bus_info)


@condition(
    "MEDIA_IOC_DEVICE_INFO::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="mediactl/media-ioc-device-info.rst",
    nodes=("media",),
)
def test_media_ioc_device_info_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the argument."""
    for run in case:
        device = run.open("media", O_RDWR)
        run.walk(ioctl, device.fd, MEDIA_IOC_DEVICE_INFO, media_device_info())


@condition(
    "MEDIA_IOC_DEVICE_INFO::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="mediactl/media-ioc-device-info.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_device_info_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("media", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, MEDIA_IOC_DEVICE_INFO, media_device_info())
        run.next(ioctl, device.fd, MEDIA_IOC_DEVICE_INFO, media_device_info())


@condition(
    "MEDIA_IOC_DEVICE_INFO::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="mediactl/media-ioc-device-info.rst",
    nodes=("media",),
    lab=("vicodec.0",),
    values=("null", "inaccessible"),
)
def test_media_ioc_device_info_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("media", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            MEDIA_IOC_DEVICE_INFO,
            case.pick(run.null, run.inaccessible()) if run.provoking else media_device_info(),
        )
        run.next(ioctl, device.fd, MEDIA_IOC_DEVICE_INFO, media_device_info())


@condition(
    "MEDIA_IOC_DEVICE_INFO::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="mediactl/media-ioc-device-info.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_device_info_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("media", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("video-capture", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, MEDIA_IOC_DEVICE_INFO, media_device_info())
