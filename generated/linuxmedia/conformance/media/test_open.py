"""Conformance: Opening and closing of media devices."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, unprivileged
from linuxmedia.conformance.calls import close, ioctl, open_
from linuxmedia.conformance.system import O_CLOEXEC, O_RDONLY, O_RDWR
from linuxmedia.uapi.media import (
    MEDIA_ENT_ID_FLAG_NEXT,
    MEDIA_IOC_DEVICE_INFO,
    MEDIA_IOC_ENUM_ENTITIES,
    MEDIA_IOC_G_TOPOLOGY,
    media_device_info,
    media_entity_desc,
    media_v2_topology,
)


@rule("media.open::ok::gives-a-descriptor", page="mediactl/media-func-open.rst", nodes=("media",))
def test_media_open_ok_gives_a_descriptor(run: Run) -> None:
    """The descriptor is a new one, which programs that are started inherit unless O_CLOEXEC was given."""
    device = run.open("media", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(ioctl, result.value, MEDIA_IOC_DEVICE_INFO, media_device_info())
    run.check("result", result, check.differs_from(device.fd), check.cloexec(False))


@rule("media.open::ok::close-on-exec", page="mediactl/media-func-open.rst", nodes=("media",))
def test_media_open_ok_close_on_exec(run: Run) -> None:
    """O_CLOEXEC keeps the descriptor from programs that are started."""
    device = run.open("media", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR | O_CLOEXEC)
    run.check("result", result, check.cloexec(True))


@rule("media.open::ok::any-access-mode", page="mediactl/media-func-open.rst", nodes=("media",))
def test_media_open_ok_any_access_mode(run: Run) -> None:
    """Reading alone is enough to look at the graph."""
    device = run.open("media", O_RDWR)
    result = run.perform(open_, device.path, O_RDONLY)
    run.perform(ioctl, result.value, MEDIA_IOC_DEVICE_INFO, media_device_info())
    run.perform(ioctl, result.value, MEDIA_IOC_ENUM_ENTITIES, media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT))


@rule("media.open::ok::changes-nothing", page="mediactl/media-func-open.rst", nodes=("media",))
def test_media_open_ok_changes_nothing(run: Run) -> None:
    """The topology is the same afterwards."""
    device = run.open("media", O_RDWR)
    before = media_v2_topology()
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, before)
    result = run.perform(open_, device.path, O_RDWR)
    now = media_v2_topology()
    run.perform(ioctl, result.value, MEDIA_IOC_G_TOPOLOGY, now)
    run.check("now.topology_version", now.topology_version, before.topology_version)
    run.check("now.num_entities", now.num_entities, before.num_entities)
    run.check("now.num_links", now.num_links, before.num_links)


@condition(
    "media.open::EACCES::no-permission", cause="permission", page="mediactl/media-func-open.rst", nodes=("media",)
)
def test_media_open_eacces_no_permission(case: Case) -> None:
    """The device node does not let this user in."""
    for run in case:
        device = run.open("media", O_RDWR)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)
        run.next(open_, device.path, O_RDWR)


@condition(
    "media.open::EMFILE::no-descriptor-left", cause="no-slots", page="mediactl/media-func-open.rst", nodes=("media",)
)
def test_media_open_emfile_no_descriptor_left(case: Case) -> None:
    """The program has as many descriptors as it may have."""
    for run in case:
        device = run.open("media", O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(open_, device.path, O_RDWR)


@condition("media.open::ENFILE::no-file-left", cause="no-slots", page="mediactl/media-func-open.rst", nodes=("media",))
def test_media_open_enfile_no_file_left(case: Case) -> None:
    """The whole system has as many open files as it may have."""
    for run in case:
        device = run.open("media", O_RDWR)
        if run.provoking:
            run.sysctl("fs.file-max", 0)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)


@condition(
    "media.open::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="mediactl/media-func-open.rst",
    nodes=("media",),
)
def test_media_open_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the open file."""
    for run in case:
        device = run.open("media", O_RDWR)
        run.walk(open_, device.path, O_RDWR)
        run.flat("fds")


@condition("media.open::ENXIO::unplugged", cause="gone", page="mediactl/media-func-open.rst", nodes=("media",))
def test_media_open_enxio_unplugged(case: Case) -> None:
    """The device node is there, but the device behind it is not."""
    for run in case:
        device = run.open("media", O_RDWR)
        path = device.path
        if run.provoking:
            lonely = run.mknod(device)
            path = lonely.path
        run.attempt(open_, path, O_RDWR)


@rule("media.close::ok::frees-the-descriptor", page="mediactl/media-func-close.rst", nodes=("media",))
def test_media_close_ok_frees_the_descriptor(run: Run) -> None:
    """The descriptor is gone."""
    device = run.open("media", O_RDWR)
    result = run.perform(close, device.fd)
    run.refuse("EBADF", ioctl, device.fd, MEDIA_IOC_DEVICE_INFO, media_device_info())
    run.check("result", result, 0)


@rule("media.close::ok::others-go-on", page="mediactl/media-func-close.rst", nodes=("media",))
def test_media_close_ok_others_go_on(run: Run) -> None:
    """Another open file of the device works on."""
    device = run.open("media", O_RDWR)
    run.perform(ioctl, run.second(device).fd, MEDIA_IOC_DEVICE_INFO, media_device_info())
    result = run.perform(close, device.fd)
    run.perform(ioctl, run.second(device).fd, MEDIA_IOC_DEVICE_INFO, media_device_info())
    run.check("result", result, 0)


@condition(
    "media.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="mediactl/media-func-close.rst",
    nodes=("media",),
    values=("-1", "closed", "max(s32)"),
)
def test_media_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is negative, closed or was never opened."""
    for run in case:
        device = run.open("media", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(close, fd)
        run.next(close, device.fd)


@condition(
    "media.close::EBADF::closed-twice",
    cause="wrong-state",
    status="undocumented",
    page="mediactl/media-func-close.rst",
    nodes=("media",),
)
def test_media_close_ebadf_closed_twice(case: Case) -> None:
    """The descriptor of the media device has been closed already."""
    for run in case:
        device = run.open("media", O_RDWR)
        if run.provoking:
            run.prepare(close, device.fd)
        run.attempt(close, device.fd)
