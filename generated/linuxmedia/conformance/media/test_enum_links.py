"""Conformance: Pads and links of an entity."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl, mmap
from linuxmedia.conformance.system import MAP_ANONYMOUS, MAP_PRIVATE, O_RDWR, PROT_READ, PROT_WRITE
from linuxmedia.uapi.media import (
    MEDIA_ENT_ID_FLAG_NEXT,
    MEDIA_IOC_ENUM_ENTITIES,
    MEDIA_IOC_ENUM_LINKS,
    MEDIA_LNK_FL_ENABLED,
    MEDIA_LNK_FL_IMMUTABLE,
    MEDIA_PAD_FL_SINK,
    MEDIA_PAD_FL_SOURCE,
    media_entity_desc,
    media_link_desc,
    media_links_enum,
    media_pad_desc,
)


@rule(
    "MEDIA_IOC_ENUM_LINKS::ok::pads-of-the-entity",
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_enum_links_ok_pads_of_the_entity(run: Run) -> None:
    """The pad belongs to the entity, is its number 0, and has flags that are defined."""
    device = run.open("media", O_RDWR, entity="vimc")
    first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
    run.check("first.pads", first.pads, 1)
    run.check("first.links", first.links, 2)
    argument = media_links_enum(entity=first.id, pads=[media_pad_desc()], links=[media_link_desc(), media_link_desc()])
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
    run.check("argument.entity", argument.entity, first.id)
    run.check("argument.pads[0].entity", argument.pads[0].entity, first.id)
    run.check("argument.pads[0].index", argument.pads[0].index, 0)
    run.check("argument.pads[0].flags", argument.pads[0].flags, check.subset_of(0x7), check.has(MEDIA_PAD_FL_SOURCE))


@rule(
    "MEDIA_IOC_ENUM_LINKS::ok::links-from-the-entity",
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_enum_links_ok_links_from_the_entity(run: Run) -> None:
    """Every link starts at the entity and ends at another one."""
    device = run.open("media", O_RDWR, entity="vimc")
    first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
    run.check("first.pads", first.pads, 1)
    run.check("first.links", first.links, 2)
    argument = media_links_enum(entity=first.id, pads=[media_pad_desc()], links=[media_link_desc(), media_link_desc()])
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
    run.check("argument.links[0].source.entity", argument.links[0].source.entity, first.id)
    run.check("argument.links[0].sink.entity", argument.links[0].sink.entity, check.differs_from(first.id))
    run.check("argument.links[0].sink.flags", argument.links[0].sink.flags, check.has(MEDIA_PAD_FL_SINK))
    run.check(
        "argument.links[0].flags", argument.links[0].flags, check.has(MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_IMMUTABLE)
    )
    run.check("argument.links[1].source.entity", argument.links[1].source.entity, first.id)
    run.check("argument.links[1].sink.entity", argument.links[1].sink.entity, check.differs_from(first.id))
    run.check("argument.links[1].source.flags", argument.links[1].source.flags, check.has(MEDIA_PAD_FL_SOURCE))


@rule(
    "MEDIA_IOC_ENUM_LINKS::ok::no-more-than-there-are",
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_enum_links_ok_no_more_than_there_are(run: Run) -> None:
    """Memory behind the pads and links that there are is left alone."""
    device = run.open("media", O_RDWR, entity="vimc")
    first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
    run.check("first.pads", first.pads, 1)
    run.check("first.links", first.links, 2)
    argument = media_links_enum(
        entity=first.id,
        pads=[media_pad_desc(), media_pad_desc(index=7)],
        links=[media_link_desc(), media_link_desc(), media_link_desc(flags=7)],
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
    run.check("argument.pads[1].index", argument.pads[1].index, 7)
    run.check("argument.links[2].flags", argument.links[2].flags, 7)


@rule(
    "MEDIA_IOC_ENUM_LINKS::ok::links-to-the-entity-left-out",
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_enum_links_ok_links_to_the_entity_left_out(run: Run) -> None:
    """Links that end at the entity are not listed."""
    device = run.open("media", O_RDWR, entity="vimc")
    sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
    sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
    first = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
    run.check("first.pads", first.pads, 2)
    run.check("first.links", first.links, 1)
    argument = media_links_enum(
        entity=first.id,
        pads=[media_pad_desc(), media_pad_desc()],
        links=[media_link_desc(), media_link_desc(flags=7), media_link_desc()],
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
    run.check("argument.pads[0].flags", argument.pads[0].flags, check.has(MEDIA_PAD_FL_SINK))
    run.check("argument.pads[1].index", argument.pads[1].index, 1)
    run.check("argument.pads[1].flags", argument.pads[1].flags, check.has(MEDIA_PAD_FL_SOURCE))
    run.check("argument.links[0].source.entity", argument.links[0].source.entity, first.id)
    run.check("argument.links[0].source.index", argument.links[0].source.index, 1)
    run.check("argument.links[1].flags", argument.links[1].flags, 7)


@rule(
    "MEDIA_IOC_ENUM_LINKS::ok::pads-alone", page="mediactl/media-ioc-enum-links.rst", nodes=("media",), lab=("vimc.0",)
)
def test_media_ioc_enum_links_ok_pads_alone(run: Run) -> None:
    """Where the pointer for links is NULL, the pads alone are written."""
    device = run.open("media", O_RDWR, entity="vimc")
    first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
    run.check("first.pads", first.pads, 1)
    run.check("first.links", first.links, 2)
    argument = media_links_enum(entity=first.id, pads=[media_pad_desc()], links=run.null)
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
    run.check("argument.pads[0].entity", argument.pads[0].entity, first.id)


@rule(
    "MEDIA_IOC_ENUM_LINKS::ok::links-alone", page="mediactl/media-ioc-enum-links.rst", nodes=("media",), lab=("vimc.0",)
)
def test_media_ioc_enum_links_ok_links_alone(run: Run) -> None:
    """Where the pointer for pads is NULL, the links alone are written."""
    device = run.open("media", O_RDWR, entity="vimc")
    first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
    run.check("first.pads", first.pads, 1)
    run.check("first.links", first.links, 2)
    argument = media_links_enum(entity=first.id, pads=run.null, links=[media_link_desc(), media_link_desc()])
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
    run.check("argument.links[0].source.entity", argument.links[0].source.entity, first.id)
    run.check("argument.links[1].source.entity", argument.links[1].source.entity, first.id)


@rule("MEDIA_IOC_ENUM_LINKS::ok::reserved-zeroed", page="mediactl/media-ioc-enum-links.rst", nodes=("media",))
def test_media_ioc_enum_links_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("media", O_RDWR)
    first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
    pads = run.prepare(
        mmap, 0, (first.pads + 1) * sizeof(media_pad_desc), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0
    )
    links = run.prepare(
        mmap, 0, (first.links + 1) * sizeof(media_link_desc), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0
    )
    argument = media_links_enum(entity=first.id, pads=pads.value, links=links.value)
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[3] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "MEDIA_IOC_ENUM_LINKS::EINVAL::no-such-entity",
    cause="index-out-of-bounds",
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    values=("0", "0x7FFFFFFF", "max(u32)"),
)
def test_media_ioc_enum_links_einval_no_such_entity(case: Case) -> None:
    """No entity has the number in the field entity, which the page calls id."""
    for run in case:
        device = run.open("media", O_RDWR)
        first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
        pads = run.prepare(
            mmap,
            0,
            (first.pads + 1) * sizeof(media_pad_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (first.links + 1) * sizeof(media_link_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_links_enum(entity=first.id, pads=pads.value, links=links.value)
        if run.provoking:
            argument.entity = case.pick(0, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
        run.unchanged("entity")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_ENUM_LINKS,
            media_links_enum(entity=first.id, pads=pads.value, links=links.value),
        )


@condition(
    "MEDIA_IOC_ENUM_LINKS::EFAULT::pads-not-writable",
    cause="bad-pointer",
    status="undocumented",
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
)
def test_media_ioc_enum_links_efault_pads_not_writable(case: Case) -> None:
    """The memory for pads cannot be written."""
    for run in case:
        device = run.open("media", O_RDWR)
        first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
        pads = run.prepare(
            mmap,
            0,
            (first.pads + 1) * sizeof(media_pad_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (first.links + 1) * sizeof(media_link_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_links_enum(entity=first.id, pads=pads.value, links=links.value)
        if run.provoking:
            argument.pads = run.inaccessible()
        run.attempt(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_ENUM_LINKS,
            media_links_enum(entity=first.id, pads=pads.value, links=links.value),
        )


@condition(
    "MEDIA_IOC_ENUM_LINKS::EFAULT::links-not-writable",
    cause="bad-pointer",
    status="undocumented",
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_enum_links_efault_links_not_writable(case: Case) -> None:
    """The memory for links cannot be written, and there is a link to write."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
        pads = run.prepare(
            mmap,
            0,
            (first.pads + 1) * sizeof(media_pad_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (first.links + 1) * sizeof(media_link_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_links_enum(entity=first.id, pads=pads.value, links=links.value)
        if run.provoking:
            argument.links = run.inaccessible()
        run.attempt(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, argument)
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_ENUM_LINKS,
            media_links_enum(entity=first.id, pads=pads.value, links=links.value),
        )


@condition(
    "MEDIA_IOC_ENUM_LINKS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_enum_links_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("media", O_RDWR)
        first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
        pads = run.prepare(
            mmap,
            0,
            (first.pads + 1) * sizeof(media_pad_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (first.links + 1) * sizeof(media_link_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl, fd, MEDIA_IOC_ENUM_LINKS, media_links_enum(entity=first.id, pads=pads.value, links=links.value)
        )
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_ENUM_LINKS,
            media_links_enum(entity=first.id, pads=pads.value, links=links.value),
        )


@condition(
    "MEDIA_IOC_ENUM_LINKS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    lab=("vicodec.0",),
    values=("null", "inaccessible"),
)
def test_media_ioc_enum_links_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("media", O_RDWR)
        first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
        pads = run.prepare(
            mmap,
            0,
            (first.pads + 1) * sizeof(media_pad_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (first.links + 1) * sizeof(media_link_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        run.attempt(
            ioctl,
            device.fd,
            MEDIA_IOC_ENUM_LINKS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else media_links_enum(entity=first.id, pads=pads.value, links=links.value),
        )
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_ENUM_LINKS,
            media_links_enum(entity=first.id, pads=pads.value, links=links.value),
        )


@condition(
    "MEDIA_IOC_ENUM_LINKS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="mediactl/media-ioc-enum-links.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_enum_links_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("media", O_RDWR)
        first = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, first)
        pads = run.prepare(
            mmap,
            0,
            (first.pads + 1) * sizeof(media_pad_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (first.links + 1) * sizeof(media_link_desc),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("video-capture", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl, fd, MEDIA_IOC_ENUM_LINKS, media_links_enum(entity=first.id, pads=pads.value, links=links.value)
        )
