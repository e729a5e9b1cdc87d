"""Conformance: The whole graph at once."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl, mmap
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import MAP_ANONYMOUS, MAP_PRIVATE, O_RDWR, PROT_READ, PROT_WRITE
from linuxmedia.uapi.media import (
    MEDIA_IOC_G_TOPOLOGY,
    MEDIA_LNK_FL_INTERFACE_LINK,
    MEDIA_LNK_FL_LINK_TYPE,
    MEDIA_PAD_FL_SINK,
    MEDIA_PAD_FL_SOURCE,
    media_interface_type,
    media_v2_entity,
    media_v2_interface,
    media_v2_link,
    media_v2_pad,
    media_v2_topology,
)


@rule("MEDIA_IOC_G_TOPOLOGY::ok::counts-agree", page="mediactl/media-ioc-g-topology.rst", nodes=("media",))
def test_media_ioc_g_topology_ok_counts_agree(run: Run) -> None:
    """A call with memory finds as many objects as a call without has counted."""
    device = run.open("media", O_RDWR)
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    entities = run.prepare(
        mmap,
        0,
        (counts.num_entities + 1) * sizeof(media_v2_entity),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    interfaces = run.prepare(
        mmap,
        0,
        (counts.num_interfaces + 1) * sizeof(media_v2_interface),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    pads = run.prepare(
        mmap,
        0,
        (counts.num_pads + 1) * sizeof(media_v2_pad),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    links = run.prepare(
        mmap,
        0,
        (counts.num_links + 1) * sizeof(media_v2_link),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    argument = media_v2_topology(
        num_entities=counts.num_entities + 1,
        num_interfaces=counts.num_interfaces + 1,
        num_pads=counts.num_pads + 1,
        num_links=counts.num_links + 1,
        ptr_entities=entities.value,
        ptr_interfaces=interfaces.value,
        ptr_pads=pads.value,
        ptr_links=links.value,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.topology_version", argument.topology_version, counts.topology_version)
    run.check("argument.num_entities", argument.num_entities, counts.num_entities)
    run.check("argument.num_interfaces", argument.num_interfaces, counts.num_interfaces)
    run.check("argument.num_pads", argument.num_pads, counts.num_pads)
    run.check("argument.num_links", argument.num_links, counts.num_links)


@rule("MEDIA_IOC_G_TOPOLOGY::ok::counts-alone", page="mediactl/media-ioc-g-topology.rst", nodes=("media",))
def test_media_ioc_g_topology_ok_counts_alone(run: Run) -> None:
    """Without memory the objects are counted."""
    device = run.open("media", O_RDWR)
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    run.prepare(
        mmap,
        0,
        (counts.num_entities + 1) * sizeof(media_v2_entity),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    run.prepare(
        mmap,
        0,
        (counts.num_interfaces + 1) * sizeof(media_v2_interface),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    run.prepare(
        mmap,
        0,
        (counts.num_pads + 1) * sizeof(media_v2_pad),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    run.prepare(
        mmap,
        0,
        (counts.num_links + 1) * sizeof(media_v2_link),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    argument = media_v2_topology(
        num_entities=0,
        num_interfaces=0,
        num_pads=0,
        num_links=0,
        ptr_entities=0,
        ptr_interfaces=0,
        ptr_pads=0,
        ptr_links=0,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.num_entities", argument.num_entities, check.nonzero())
    run.check("argument.num_interfaces", argument.num_interfaces, check.nonzero())
    run.check("argument.num_pads", argument.num_pads, check.nonzero())
    run.check("argument.num_links", argument.num_links, check.nonzero())


@rule(
    "MEDIA_IOC_G_TOPOLOGY::ok::describes-entities",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_g_topology_ok_describes_entities(run: Run) -> None:
    """An entity has a number, a name that is text, and flags that are defined."""
    device = run.open("media", O_RDWR, entity="vim2m")
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    argument = media_v2_topology(
        num_entities=4,
        num_interfaces=counts.num_interfaces,
        num_pads=counts.num_pads,
        num_links=counts.num_links,
        ptr_entities=[media_v2_entity(), media_v2_entity(), media_v2_entity(), media_v2_entity()],
        ptr_interfaces=0,
        ptr_pads=0,
        ptr_links=0,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.ptr_entities[0].id", argument.ptr_entities[0].id, check.nonzero())
    run.check("argument.ptr_entities[0].name", field_bytes(argument.ptr_entities[0], "name"), check.text())
    run.check("argument.ptr_entities[0].flags", argument.ptr_entities[0].flags, check.subset_of(0x3))
    run.check("argument.ptr_entities[0].reserved", argument.ptr_entities[0].reserved, check.zero())


@rule(
    "MEDIA_IOC_G_TOPOLOGY::ok::describes-interfaces",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_g_topology_ok_describes_interfaces(run: Run) -> None:
    """An interface has a number, a known type and a device node."""
    device = run.open("media", O_RDWR, entity="vim2m")
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    argument = media_v2_topology(
        num_entities=counts.num_entities,
        num_interfaces=2,
        num_pads=counts.num_pads,
        num_links=counts.num_links,
        ptr_entities=0,
        ptr_interfaces=[media_v2_interface(), media_v2_interface()],
        ptr_pads=0,
        ptr_links=0,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.ptr_interfaces[0].id", argument.ptr_interfaces[0].id, check.nonzero())
    run.check(
        "argument.ptr_interfaces[0].intf_type",
        argument.ptr_interfaces[0].intf_type,
        check.one_of(tuple(media_interface_type)),
    )
    run.check("argument.ptr_interfaces[0].flags", argument.ptr_interfaces[0].flags, 0)
    run.check("argument.ptr_interfaces[0].devnode.major", argument.ptr_interfaces[0].devnode.major, check.nonzero())
    run.check("argument.ptr_interfaces[0].reserved", argument.ptr_interfaces[0].reserved, check.zero())


@rule(
    "MEDIA_IOC_G_TOPOLOGY::ok::describes-pads",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_g_topology_ok_describes_pads(run: Run) -> None:
    """A pad has a number, flags that are defined and belongs to an entity."""
    device = run.open("media", O_RDWR, entity="vim2m")
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    argument = media_v2_topology(
        num_entities=counts.num_entities,
        num_interfaces=counts.num_interfaces,
        num_pads=5,
        num_links=counts.num_links,
        ptr_entities=0,
        ptr_interfaces=0,
        ptr_pads=[media_v2_pad(), media_v2_pad(), media_v2_pad(), media_v2_pad(), media_v2_pad()],
        ptr_links=0,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.ptr_pads[0].id", argument.ptr_pads[0].id, check.nonzero())
    run.check("argument.ptr_pads[0].entity_id", argument.ptr_pads[0].entity_id, check.nonzero())
    run.check("argument.ptr_pads[0].flags", argument.ptr_pads[0].flags, check.nonzero(), check.subset_of(0x7))
    run.check("argument.ptr_pads[0].reserved", argument.ptr_pads[0].reserved, check.zero())


@rule(
    "MEDIA_IOC_G_TOPOLOGY::ok::numbers-the-pads",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_g_topology_ok_numbers_the_pads(run: Run) -> None:
    """The index of a pad is its place among the pads of its entity, from 0."""
    device = run.open("media", O_RDWR, entity="vim2m")
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    argument = media_v2_topology(
        num_entities=counts.num_entities,
        num_interfaces=counts.num_interfaces,
        num_pads=5,
        num_links=counts.num_links,
        ptr_entities=0,
        ptr_interfaces=0,
        ptr_pads=[media_v2_pad(), media_v2_pad(), media_v2_pad(), media_v2_pad(), media_v2_pad()],
        ptr_links=0,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.ptr_pads[0].index", argument.ptr_pads[0].index, 0)
    run.check("argument.ptr_pads[1].index", argument.ptr_pads[1].index, 0)
    run.check("argument.ptr_pads[2].index", argument.ptr_pads[2].index, 1)
    run.check("argument.ptr_pads[2].entity_id", argument.ptr_pads[2].entity_id, argument.ptr_pads[1].entity_id)
    run.check("argument.ptr_pads[3].index", argument.ptr_pads[3].index, 0)


@rule(
    "MEDIA_IOC_G_TOPOLOGY::ok::describes-links",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_g_topology_ok_describes_links(run: Run) -> None:
    """A link has a number and two ends."""
    device = run.open("media", O_RDWR, entity="vim2m")
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    argument = media_v2_topology(
        num_entities=counts.num_entities,
        num_interfaces=counts.num_interfaces,
        num_pads=counts.num_pads,
        num_links=6,
        ptr_entities=0,
        ptr_interfaces=0,
        ptr_pads=0,
        ptr_links=[
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
        ],
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.ptr_links[0].id", argument.ptr_links[0].id, check.nonzero())
    run.check("argument.ptr_links[0].source_id", argument.ptr_links[0].source_id, check.nonzero())
    run.check(
        "argument.ptr_links[0].sink_id",
        argument.ptr_links[0].sink_id,
        check.differs_from(argument.ptr_links[0].source_id),
        check.nonzero(),
    )
    run.check("argument.ptr_links[0].reserved", argument.ptr_links[0].reserved, check.zero())


@rule(
    "MEDIA_IOC_G_TOPOLOGY::ok::joins-pads", page="mediactl/media-ioc-g-topology.rst", nodes=("media",), lab=("vim2m.0",)
)
def test_media_ioc_g_topology_ok_joins_pads(run: Run) -> None:
    """A link between pads has the ids of a source pad and of a sink pad as its ends."""
    device = run.open("media", O_RDWR, entity="vim2m")
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    argument = media_v2_topology(
        num_entities=counts.num_entities,
        num_interfaces=counts.num_interfaces,
        num_pads=5,
        num_links=6,
        ptr_entities=0,
        ptr_interfaces=0,
        ptr_pads=[media_v2_pad(), media_v2_pad(), media_v2_pad(), media_v2_pad(), media_v2_pad()],
        ptr_links=[
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
        ],
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.ptr_links[0].flags", argument.ptr_links[0].flags, check.lacks(MEDIA_LNK_FL_LINK_TYPE))
    run.check("argument.ptr_links[0].source_id", argument.ptr_links[0].source_id, argument.ptr_pads[0].id)
    run.check("argument.ptr_links[0].sink_id", argument.ptr_links[0].sink_id, argument.ptr_pads[1].id)
    run.check("argument.ptr_links[1].source_id", argument.ptr_links[1].source_id, argument.ptr_pads[2].id)
    run.check("argument.ptr_links[1].sink_id", argument.ptr_links[1].sink_id, argument.ptr_pads[3].id)
    run.check("argument.ptr_pads[0].flags", argument.ptr_pads[0].flags, check.has(MEDIA_PAD_FL_SOURCE))
    run.check("argument.ptr_pads[1].flags", argument.ptr_pads[1].flags, check.has(MEDIA_PAD_FL_SINK))


@rule(
    "MEDIA_IOC_G_TOPOLOGY::ok::joins-an-interface",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vim2m.0",),
)
def test_media_ioc_g_topology_ok_joins_an_interface(run: Run) -> None:
    """A link between an interface and an entity begins at the interface and ends at the entity."""
    device = run.open("media", O_RDWR, entity="vim2m")
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    argument = media_v2_topology(
        num_entities=4,
        num_interfaces=2,
        num_pads=counts.num_pads,
        num_links=6,
        ptr_entities=[media_v2_entity(), media_v2_entity(), media_v2_entity(), media_v2_entity()],
        ptr_interfaces=[media_v2_interface(), media_v2_interface()],
        ptr_pads=0,
        ptr_links=[
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
            media_v2_link(),
        ],
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.ptr_links[2].flags", argument.ptr_links[2].flags, check.has(MEDIA_LNK_FL_INTERFACE_LINK))
    run.check("argument.ptr_links[2].source_id", argument.ptr_links[2].source_id, argument.ptr_interfaces[0].id)
    run.check("argument.ptr_links[2].sink_id", argument.ptr_links[2].sink_id, argument.ptr_entities[0].id)
    run.check("argument.ptr_links[3].flags", argument.ptr_links[3].flags, check.has(MEDIA_LNK_FL_INTERFACE_LINK))
    run.check("argument.ptr_links[3].source_id", argument.ptr_links[3].source_id, argument.ptr_interfaces[0].id)
    run.check("argument.ptr_links[3].sink_id", argument.ptr_links[3].sink_id, argument.ptr_entities[2].id)


@rule("MEDIA_IOC_G_TOPOLOGY::ok::entities-alone", page="mediactl/media-ioc-g-topology.rst", nodes=("media",))
def test_media_ioc_g_topology_ok_entities_alone(run: Run) -> None:
    """What has no memory is counted beside what has."""
    device = run.open("media", O_RDWR)
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    entities = run.prepare(
        mmap,
        0,
        (counts.num_entities + 1) * sizeof(media_v2_entity),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    run.prepare(
        mmap,
        0,
        (counts.num_interfaces + 1) * sizeof(media_v2_interface),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    run.prepare(
        mmap,
        0,
        (counts.num_pads + 1) * sizeof(media_v2_pad),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    run.prepare(
        mmap,
        0,
        (counts.num_links + 1) * sizeof(media_v2_link),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    argument = media_v2_topology(
        num_entities=counts.num_entities + 1,
        num_interfaces=0,
        num_pads=0,
        num_links=0,
        ptr_entities=entities.value,
        ptr_interfaces=0,
        ptr_pads=0,
        ptr_links=0,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.num_entities", argument.num_entities, counts.num_entities)
    run.check("argument.num_interfaces", argument.num_interfaces, counts.num_interfaces)
    run.check("argument.num_pads", argument.num_pads, counts.num_pads)
    run.check("argument.num_links", argument.num_links, counts.num_links)


@rule("MEDIA_IOC_G_TOPOLOGY::ok::count-without-memory", page="mediactl/media-ioc-g-topology.rst", nodes=("media",))
def test_media_ioc_g_topology_ok_count_without_memory(run: Run) -> None:
    """A number that is too small does no harm where there is no memory to fill."""
    device = run.open("media", O_RDWR)
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    entities = run.prepare(
        mmap,
        0,
        (counts.num_entities + 1) * sizeof(media_v2_entity),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    interfaces = run.prepare(
        mmap,
        0,
        (counts.num_interfaces + 1) * sizeof(media_v2_interface),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    run.prepare(
        mmap,
        0,
        (counts.num_pads + 1) * sizeof(media_v2_pad),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    links = run.prepare(
        mmap,
        0,
        (counts.num_links + 1) * sizeof(media_v2_link),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    argument = media_v2_topology(
        num_entities=counts.num_entities,
        num_interfaces=counts.num_interfaces,
        num_pads=1,
        num_links=counts.num_links,
        ptr_entities=entities.value,
        ptr_interfaces=interfaces.value,
        ptr_pads=0,
        ptr_links=links.value,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.num_pads", argument.num_pads, counts.num_pads)


@rule("MEDIA_IOC_G_TOPOLOGY::ok::room-to-spare", page="mediactl/media-ioc-g-topology.rst", nodes=("media",))
def test_media_ioc_g_topology_ok_room_to_spare(run: Run) -> None:
    """More room than needed is no error, and the number that is there comes back."""
    device = run.open("media", O_RDWR)
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    entities = run.prepare(
        mmap,
        0,
        (counts.num_entities + 1) * sizeof(media_v2_entity),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    interfaces = run.prepare(
        mmap,
        0,
        (counts.num_interfaces + 1) * sizeof(media_v2_interface),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    pads = run.prepare(
        mmap,
        0,
        (counts.num_pads + 1) * sizeof(media_v2_pad),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    links = run.prepare(
        mmap,
        0,
        (counts.num_links + 1) * sizeof(media_v2_link),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    argument = media_v2_topology(
        num_entities=counts.num_entities + 1,
        num_interfaces=counts.num_interfaces,
        num_pads=counts.num_pads,
        num_links=counts.num_links,
        ptr_entities=entities.value,
        ptr_interfaces=interfaces.value,
        ptr_pads=pads.value,
        ptr_links=links.value,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.num_entities", argument.num_entities, counts.num_entities)


@rule("MEDIA_IOC_G_TOPOLOGY::ok::reserved-zeroed", page="mediactl/media-ioc-g-topology.rst", nodes=("media",))
def test_media_ioc_g_topology_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("media", O_RDWR)
    counts = media_v2_topology()
    run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
    entities = run.prepare(
        mmap,
        0,
        (counts.num_entities + 1) * sizeof(media_v2_entity),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    interfaces = run.prepare(
        mmap,
        0,
        (counts.num_interfaces + 1) * sizeof(media_v2_interface),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    pads = run.prepare(
        mmap,
        0,
        (counts.num_pads + 1) * sizeof(media_v2_pad),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    links = run.prepare(
        mmap,
        0,
        (counts.num_links + 1) * sizeof(media_v2_link),
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0,
    )
    argument = media_v2_topology(
        num_entities=counts.num_entities,
        num_interfaces=counts.num_interfaces,
        num_pads=counts.num_pads,
        num_links=counts.num_links,
        ptr_entities=entities.value,
        ptr_interfaces=interfaces.value,
        ptr_pads=pads.value,
        ptr_links=links.value,
        reserved1=0xFFFFFFFF,
        reserved2=0xFFFFFFFF,
        reserved3=0xFFFFFFFF,
        reserved4=0xFFFFFFFF,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
    run.check("argument.reserved1", argument.reserved1, 0)
    run.check("argument.reserved2", argument.reserved2, 0)
    run.check("argument.reserved3", argument.reserved3, 0)
    run.check("argument.reserved4", argument.reserved4, 0)


@condition(
    "MEDIA_IOC_G_TOPOLOGY::ENOSPC::entities-do-not-fit",
    cause="value-range",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    values=("0", "1"),
)
def test_media_ioc_g_topology_enospc_entities_do_not_fit(case: Case) -> None:
    """There are more entities than there is room for."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_v2_topology(
            num_entities=counts.num_entities,
            num_interfaces=counts.num_interfaces,
            num_pads=counts.num_pads,
            num_links=counts.num_links,
            ptr_entities=entities.value,
            ptr_interfaces=interfaces.value,
            ptr_pads=pads.value,
            ptr_links=links.value,
        )
        if run.provoking:
            argument.num_entities = case.pick(0, 1)
        run.attempt(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
        run.unchanged("num_entities", "num_interfaces", "num_pads", "num_links")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::ENOSPC::interfaces-do-not-fit",
    cause="value-range",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
)
def test_media_ioc_g_topology_enospc_interfaces_do_not_fit(case: Case) -> None:
    """There are more interfaces than there is room for."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_v2_topology(
            num_entities=counts.num_entities,
            num_interfaces=counts.num_interfaces,
            num_pads=counts.num_pads,
            num_links=counts.num_links,
            ptr_entities=entities.value,
            ptr_interfaces=interfaces.value,
            ptr_pads=pads.value,
            ptr_links=links.value,
        )
        if run.provoking:
            argument.num_interfaces = counts.num_interfaces - 1
        run.attempt(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
        run.unchanged("num_entities", "num_interfaces", "num_pads", "num_links")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::ENOSPC::pads-do-not-fit",
    cause="value-range",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    values=("0", "1"),
)
def test_media_ioc_g_topology_enospc_pads_do_not_fit(case: Case) -> None:
    """There are more pads than there is room for."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_v2_topology(
            num_entities=counts.num_entities,
            num_interfaces=counts.num_interfaces,
            num_pads=counts.num_pads,
            num_links=counts.num_links,
            ptr_entities=entities.value,
            ptr_interfaces=interfaces.value,
            ptr_pads=pads.value,
            ptr_links=links.value,
        )
        if run.provoking:
            argument.num_pads = case.pick(0, 1)
        run.attempt(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
        run.unchanged("num_entities", "num_interfaces", "num_pads", "num_links")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::ENOSPC::links-do-not-fit",
    cause="value-range",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    values=("0", "1"),
)
def test_media_ioc_g_topology_enospc_links_do_not_fit(case: Case) -> None:
    """There are more links than there is room for."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_v2_topology(
            num_entities=counts.num_entities,
            num_interfaces=counts.num_interfaces,
            num_pads=counts.num_pads,
            num_links=counts.num_links,
            ptr_entities=entities.value,
            ptr_interfaces=interfaces.value,
            ptr_pads=pads.value,
            ptr_links=links.value,
        )
        if run.provoking:
            argument.num_links = case.pick(0, 1)
        run.attempt(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
        run.unchanged("num_entities", "num_interfaces", "num_pads", "num_links")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::EFAULT::entities-not-writable",
    cause="bad-pointer",
    status="undocumented",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
)
def test_media_ioc_g_topology_efault_entities_not_writable(case: Case) -> None:
    """The memory for entities cannot be written."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_v2_topology(
            num_entities=counts.num_entities,
            num_interfaces=counts.num_interfaces,
            num_pads=counts.num_pads,
            num_links=counts.num_links,
            ptr_entities=entities.value,
            ptr_interfaces=interfaces.value,
            ptr_pads=pads.value,
            ptr_links=links.value,
        )
        if run.provoking:
            argument.ptr_entities = run.inaccessible()
        run.attempt(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
        run.unchanged("num_entities", "num_interfaces", "num_pads", "num_links")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::EFAULT::interfaces-not-writable",
    cause="bad-pointer",
    status="undocumented",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
)
def test_media_ioc_g_topology_efault_interfaces_not_writable(case: Case) -> None:
    """The memory for interfaces cannot be written."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_v2_topology(
            num_entities=counts.num_entities,
            num_interfaces=counts.num_interfaces,
            num_pads=counts.num_pads,
            num_links=counts.num_links,
            ptr_entities=entities.value,
            ptr_interfaces=interfaces.value,
            ptr_pads=pads.value,
            ptr_links=links.value,
        )
        if run.provoking:
            argument.ptr_interfaces = run.inaccessible()
        run.attempt(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
        run.unchanged("num_entities", "num_interfaces", "num_pads", "num_links")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::EFAULT::pads-not-writable",
    cause="bad-pointer",
    status="undocumented",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
)
def test_media_ioc_g_topology_efault_pads_not_writable(case: Case) -> None:
    """The memory for pads cannot be written."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_v2_topology(
            num_entities=counts.num_entities,
            num_interfaces=counts.num_interfaces,
            num_pads=counts.num_pads,
            num_links=counts.num_links,
            ptr_entities=entities.value,
            ptr_interfaces=interfaces.value,
            ptr_pads=pads.value,
            ptr_links=links.value,
        )
        if run.provoking:
            argument.ptr_pads = run.inaccessible()
        run.attempt(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
        run.unchanged("num_entities", "num_interfaces", "num_pads", "num_links")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::EFAULT::links-not-writable",
    cause="bad-pointer",
    status="undocumented",
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
)
def test_media_ioc_g_topology_efault_links_not_writable(case: Case) -> None:
    """The memory for links cannot be written."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        argument = media_v2_topology(
            num_entities=counts.num_entities,
            num_interfaces=counts.num_interfaces,
            num_pads=counts.num_pads,
            num_links=counts.num_links,
            ptr_entities=entities.value,
            ptr_interfaces=interfaces.value,
            ptr_pads=pads.value,
            ptr_links=links.value,
        )
        if run.provoking:
            argument.ptr_links = run.inaccessible()
        run.attempt(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, argument)
        run.unchanged("num_entities", "num_interfaces", "num_pads", "num_links")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_g_topology_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vicodec.0",),
    values=("null", "inaccessible"),
)
def test_media_ioc_g_topology_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        run.attempt(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )


@condition(
    "MEDIA_IOC_G_TOPOLOGY::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="mediactl/media-ioc-g-topology.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_g_topology_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("media", O_RDWR)
        counts = media_v2_topology()
        run.prepare(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, counts)
        entities = run.prepare(
            mmap,
            0,
            (counts.num_entities + 1) * sizeof(media_v2_entity),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        interfaces = run.prepare(
            mmap,
            0,
            (counts.num_interfaces + 1) * sizeof(media_v2_interface),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        pads = run.prepare(
            mmap,
            0,
            (counts.num_pads + 1) * sizeof(media_v2_pad),
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0,
        )
        links = run.prepare(
            mmap,
            0,
            (counts.num_links + 1) * sizeof(media_v2_link),
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
            ioctl,
            fd,
            MEDIA_IOC_G_TOPOLOGY,
            media_v2_topology(
                num_entities=counts.num_entities,
                num_interfaces=counts.num_interfaces,
                num_pads=counts.num_pads,
                num_links=counts.num_links,
                ptr_entities=entities.value,
                ptr_interfaces=interfaces.value,
                ptr_pads=pads.value,
                ptr_links=links.value,
            ),
        )
