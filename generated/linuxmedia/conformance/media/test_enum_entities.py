"""Conformance: Entities one by one."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.media import (
    MEDIA_ENT_ID_FLAG_NEXT,
    MEDIA_IOC_ENUM_ENTITIES,
    MEDIA_IOC_G_TOPOLOGY,
    media_entity_desc,
    media_v2_entity,
    media_v2_interface,
    media_v2_topology,
)


@rule("MEDIA_IOC_ENUM_ENTITIES::ok::describes-an-entity", page="mediactl/media-ioc-enum-entities.rst", nodes=("media",))
def test_media_ioc_enum_entities_ok_describes_an_entity(run: Run) -> None:
    """The number comes back without MEDIA_ENT_ID_FLAG_NEXT, the name is text and the flags are defined ones."""
    device = run.open("media", O_RDWR)
    argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
    run.check("argument.id", argument.id, check.nonzero(), check.lacks(MEDIA_ENT_ID_FLAG_NEXT))
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.flags", argument.flags, check.subset_of(0x3))


@rule("MEDIA_IOC_ENUM_ENTITIES::ok::unused-fields-zero", page="mediactl/media-ioc-enum-entities.rst", nodes=("media",))
def test_media_ioc_enum_entities_ok_unused_fields_zero(run: Run) -> None:
    """Revision, group and the reserved words come back as zero."""
    device = run.open("media", O_RDWR)
    argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT, revision=1, group_id=1)
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[3] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
    run.check("argument.revision", argument.revision, 0)
    run.check("argument.group_id", argument.group_id, 0)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "MEDIA_IOC_ENUM_ENTITIES::ok::next-has-a-larger-number",
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
)
def test_media_ioc_enum_entities_ok_next_has_a_larger_number(run: Run) -> None:
    """The entity that follows has a larger number."""
    device = run.open("media", O_RDWR)
    argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
    following = media_entity_desc(id=argument.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, following)
    run.check("argument.id", argument.id, check.less_than(following.id))


@rule(
    "MEDIA_IOC_ENUM_ENTITIES::ok::next-after-a-gap",
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_enum_entities_ok_next_after_a_gap(run: Run) -> None:
    """The entity that follows is the first one with a larger number, also where the number itself is no entity's."""
    device = run.open("media", O_RDWR, entity="vim2m")
    first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
    second = media_entity_desc(id=first.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, second)
    run.refuse("EINVAL", ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, media_entity_desc(id=second.id - 1))
    argument = media_entity_desc(id=second.id - 1 + MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
    run.check("argument.id", argument.id, second.id)
    run.check("argument.name", argument.name, second.name)


@rule(
    "MEDIA_IOC_ENUM_ENTITIES::ok::names-the-device-node",
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_enum_entities_ok_names_the_device_node(run: Run) -> None:
    """Of an entity with a device node the device number is told, which is that of its interface."""
    device = run.open("media", O_RDWR, entity="vim2m")
    argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
    graph = media_v2_topology(num_interfaces=2, ptr_interfaces=[media_v2_interface(), media_v2_interface()])
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, graph)
    run.check("argument.dev.major", argument.dev.major, graph.ptr_interfaces[0].devnode.major)
    run.check("argument.dev.minor", argument.dev.minor, graph.ptr_interfaces[0].devnode.minor)


@rule("MEDIA_IOC_ENUM_ENTITIES::ok::by-number", page="mediactl/media-ioc-enum-entities.rst", nodes=("media",))
def test_media_ioc_enum_entities_ok_by_number(run: Run) -> None:
    """Asking for an entity by its number gives the same answer."""
    device = run.open("media", O_RDWR)
    argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
    same = media_entity_desc(id=argument.id)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, same)
    run.check("same.id", same.id, argument.id)
    run.check("same.name", same.name, argument.name)
    run.check("same.type", same.type, argument.type)
    run.check("same.pads", same.pads, argument.pads)
    run.check("same.links", same.links, argument.links)


@rule(
    "MEDIA_IOC_ENUM_ENTITIES::ok::counts-pads-and-links",
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_enum_entities_ok_counts_pads_and_links(run: Run) -> None:
    """All pads of an entity are counted, and of the links those that begin at it."""
    device = run.open("media", O_RDWR, entity="vim2m")
    argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
    middle = media_entity_desc(id=argument.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, middle)
    run.check("middle.pads", middle.pads, 2)
    run.check("middle.links", middle.links, 1)
    end = media_entity_desc(id=middle.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, end)
    run.check("end.pads", end.pads, 1)
    run.check("end.links", end.links, 0)
    run.check("argument.pads", argument.pads, 1)
    run.check("argument.links", argument.links, 1)


@rule(
    "MEDIA_IOC_ENUM_ENTITIES::ok::same-as-in-the-topology",
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_enum_entities_ok_same_as_in_the_topology(run: Run) -> None:
    """The topology has the same entity first."""
    device = run.open("media", O_RDWR, entity="vim2m")
    argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
    graph = media_v2_topology(ptr_entities=[media_v2_entity(), media_v2_entity(), media_v2_entity(), media_v2_entity()])
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, graph)
    run.check("argument.id", argument.id, graph.ptr_entities[0].id)
    run.check("argument.name", argument.name, graph.ptr_entities[0].name)
    run.check("argument.flags", argument.flags, graph.ptr_entities[0].flags)


@condition(
    "MEDIA_IOC_ENUM_ENTITIES::EINVAL::no-such-entity",
    cause="index-out-of-bounds",
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
    values=("0", "0x7FFFFFFF"),
)
def test_media_ioc_enum_entities_einval_no_such_entity(case: Case) -> None:
    """No entity has that number."""
    for run in case:
        device = run.open("media", O_RDWR)
        argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        if run.provoking:
            argument.id = case.pick(0, 0x7FFFFFFF)
        run.attempt(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
        run.unchanged("id")
        run.next(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT))


@condition(
    "MEDIA_IOC_ENUM_ENTITIES::EINVAL::past-last-entity",
    cause="index-out-of-bounds",
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
)
def test_media_ioc_enum_entities_einval_past_last_entity(case: Case) -> None:
    """No entity has a larger number."""
    for run in case:
        device = run.open("media", O_RDWR)
        argument = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        if run.provoking:
            argument.id = 0xFFFFFFFF
        run.attempt(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, argument)
        run.unchanged("id")
        run.next(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT))


@condition(
    "MEDIA_IOC_ENUM_ENTITIES::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_enum_entities_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("media", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, MEDIA_IOC_ENUM_ENTITIES, media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT))
        run.next(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT))


@condition(
    "MEDIA_IOC_ENUM_ENTITIES::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
    lab=("vicodec.0",),
    values=("null", "inaccessible"),
)
def test_media_ioc_enum_entities_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("media", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            MEDIA_IOC_ENUM_ENTITIES,
            case.pick(run.null, run.inaccessible()) if run.provoking else media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT),
        )
        run.next(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT))


@condition(
    "MEDIA_IOC_ENUM_ENTITIES::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="mediactl/media-ioc-enum-entities.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_enum_entities_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("media", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("video-capture", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, MEDIA_IOC_ENUM_ENTITIES, media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT))
