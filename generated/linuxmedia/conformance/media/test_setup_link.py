"""Conformance: Setting up links."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule
from linuxmedia.conformance.calls import close, ioctl
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
from linuxmedia.uapi.media import (
    MEDIA_ENT_ID_FLAG_NEXT,
    MEDIA_IOC_ENUM_ENTITIES,
    MEDIA_IOC_ENUM_LINKS,
    MEDIA_IOC_G_TOPOLOGY,
    MEDIA_IOC_SETUP_LINK,
    MEDIA_LNK_FL_DYNAMIC,
    MEDIA_LNK_FL_ENABLED,
    MEDIA_LNK_FL_IMMUTABLE,
    MEDIA_LNK_FL_INTERFACE_LINK,
    media_entity_desc,
    media_link_desc,
    media_links_enum,
    media_pad_desc,
    media_v2_topology,
)
from linuxmedia.uapi.subdev import (
    MEDIA_BUS_FMT_RGB888_1X24,
    V4L2_SUBDEV_FORMAT_ACTIVE,
    VIDIOC_SUBDEV_G_FMT,
    VIDIOC_SUBDEV_S_FMT,
    v4l2_subdev_format,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_ERROR,
    V4L2_BUF_TYPE_VIDEO_CAPTURE,
    VIDIOC_DQBUF,
    VIDIOC_G_FMT,
    VIDIOC_S_FMT,
    v4l2_format,
)


@rule("MEDIA_IOC_SETUP_LINK::ok::enables", page="mediactl/media-ioc-setup-link.rst", nodes=("media",), lab=("vimc.0",))
def test_media_ioc_setup_link_ok_enables(run: Run) -> None:
    """The link is enabled afterwards, and disabled when that is asked for."""
    device = run.open("media", O_RDWR, entity="vimc")
    sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
    sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
    debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
    debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
    raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
    raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
    input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
    scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
    argument = media_link_desc(
        source=media_pad_desc(entity=debayer_b.id, index=1),
        sink=media_pad_desc(entity=scaler.id, index=0),
        flags=MEDIA_LNK_FL_ENABLED,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
    enabled = media_links_enum(entity=debayer_b.id, links=[media_link_desc(), media_link_desc()])
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, enabled)
    run.perform(
        ioctl,
        device.fd,
        MEDIA_IOC_SETUP_LINK,
        media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1), sink=media_pad_desc(entity=scaler.id, index=0), flags=0
        ),
    )
    run.check("enabled.links[0].flags", enabled.links[0].flags, MEDIA_LNK_FL_ENABLED)
    disabled = media_links_enum(entity=debayer_b.id, links=[media_link_desc(), media_link_desc()])
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, disabled)
    run.check("disabled.links[0].flags", disabled.links[0].flags, 0)


@rule(
    "MEDIA_IOC_SETUP_LINK::ok::no-other-link",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_ok_no_other_link(run: Run) -> None:
    """Links from other entities stay as they are."""
    device = run.open("media", O_RDWR, entity="vimc")
    sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
    sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
    debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
    debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
    raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
    raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
    input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
    scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
    argument = media_link_desc(
        source=media_pad_desc(entity=debayer_b.id, index=1),
        sink=media_pad_desc(entity=scaler.id, index=0),
        flags=MEDIA_LNK_FL_ENABLED,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
    other = media_links_enum(entity=debayer_a.id, links=[media_link_desc(), media_link_desc()])
    run.perform(ioctl, device.fd, MEDIA_IOC_ENUM_LINKS, other)
    run.check("other.links[0].flags", other.links[0].flags, MEDIA_LNK_FL_ENABLED)


@rule("MEDIA_IOC_SETUP_LINK::ok::as-it-is", page="mediactl/media-ioc-setup-link.rst", nodes=("media",), lab=("vimc.0",))
def test_media_ioc_setup_link_ok_as_it_is(run: Run) -> None:
    """Asking for the state that an immutable link has succeeds."""
    device = run.open("media", O_RDWR, entity="vimc")
    sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
    sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
    debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
    debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
    raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
    raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
    input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
    scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
    argument = media_link_desc(
        source=media_pad_desc(entity=sensor_a.id, index=0),
        sink=media_pad_desc(entity=debayer_a.id, index=0),
        flags=MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_IMMUTABLE,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)


@rule(
    "MEDIA_IOC_SETUP_LINK::ok::topology-version-stays",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_ok_topology_version_stays(run: Run) -> None:
    """A change of a link does not count as a change of the topology."""
    device = run.open("media", O_RDWR, entity="vimc")
    sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
    sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
    debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
    debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
    raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
    raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
    input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
    scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
    before = media_v2_topology()
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, before)
    argument = media_link_desc(
        source=media_pad_desc(entity=debayer_b.id, index=1),
        sink=media_pad_desc(entity=scaler.id, index=0),
        flags=MEDIA_LNK_FL_ENABLED,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
    now = media_v2_topology()
    run.perform(ioctl, device.fd, MEDIA_IOC_G_TOPOLOGY, now)
    run.check("now.topology_version", now.topology_version, before.topology_version)
    run.check("now.num_links", now.num_links, before.num_links)


@rule(
    "MEDIA_IOC_SETUP_LINK::ok::reserved-zeroed",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open("media", O_RDWR, entity="vimc")
    sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
    sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
    debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
    debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
    raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
    raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
    input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
    scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
    argument = media_link_desc(
        source=media_pad_desc(entity=debayer_b.id, index=1),
        sink=media_pad_desc(entity=scaler.id, index=0),
        flags=MEDIA_LNK_FL_ENABLED,
    )
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[1] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "MEDIA_IOC_SETUP_LINK::ok::outlives-the-descriptor",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_ok_outlives_the_descriptor(run: Run) -> None:
    """The link stays enabled when the descriptor that it was enabled through is closed."""
    device = run.open("media", O_RDWR, entity="vimc")
    sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
    sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
    debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
    debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
    raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
    raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
    input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
    scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
    other = run.open("media", O_RDWR, entity="vimc")
    argument = media_link_desc(
        source=media_pad_desc(entity=debayer_b.id, index=1),
        sink=media_pad_desc(entity=scaler.id, index=0),
        flags=MEDIA_LNK_FL_ENABLED,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
    run.perform(close, device.fd)
    now = media_links_enum(entity=debayer_b.id, links=[media_link_desc(), media_link_desc()])
    run.perform(ioctl, other.fd, MEDIA_IOC_ENUM_LINKS, now)
    run.check("now.links[0].flags", now.links[0].flags, MEDIA_LNK_FL_ENABLED)


@rule(
    "MEDIA_IOC_SETUP_LINK::ok::data-flows-over-it", page="mediactl/media-types.rst", nodes=("media",), lab=("vimc.0",)
)
def test_media_ioc_setup_link_ok_data_flows_over_it(run: Run) -> None:
    """Data flows over the link that has been enabled, and not over the one that has been disabled."""
    device = run.open("media", O_RDWR, entity="vimc")
    sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
    sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
    debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
    debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
    raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
    raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
    input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
    scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
    run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
    sensor = run.open("subdev", O_RDWR, entity="Sensor A")
    first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.prepare(ioctl, sensor.fd, VIDIOC_SUBDEV_G_FMT, first)
    fresh = copy(first)
    fresh.format.code = MEDIA_BUS_FMT_RGB888_1X24
    run.prepare(ioctl, sensor.fd, VIDIOC_SUBDEV_S_FMT, fresh)
    run.prepare(
        ioctl,
        device.fd,
        MEDIA_IOC_SETUP_LINK,
        media_link_desc(
            source=media_pad_desc(entity=debayer_a.id, index=1), sink=media_pad_desc(entity=scaler.id, index=0), flags=0
        ),
    )
    capture = run.open("video-capture", O_RDWR, entity="RGB/YUV Capture")
    enlarger = run.open("subdev", O_RDWR, entity="Scaler")
    scaled = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=1)
    run.prepare(ioctl, enlarger.fd, VIDIOC_SUBDEV_G_FMT, scaled)
    picture = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
    run.prepare(ioctl, capture.fd, VIDIOC_G_FMT, picture)
    fresh_2 = copy(picture)
    fresh_2.fmt.pix.width = scaled.format.width
    fresh_2.fmt.pix.height = scaled.format.height
    run.prepare(ioctl, capture.fd, VIDIOC_S_FMT, fresh_2)
    argument = media_link_desc(
        source=media_pad_desc(entity=input_.id, index=0),
        sink=media_pad_desc(entity=scaler.id, index=0),
        flags=MEDIA_LNK_FL_ENABLED,
    )
    run.perform(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
    q = run.queue(capture, buffers=3, phase="filled")
    frame = q.buffer[0].template
    run.perform(ioctl, capture.fd, VIDIOC_DQBUF, frame)
    run.check("frame.flags", frame.flags, check.lacks(V4L2_BUF_FLAG_ERROR))
    run.check("frame.bytesused", frame.bytesused, check.nonzero())


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::no-such-source",
    cause="index-out-of-bounds",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
    values=("0", "0x7FFFFFFF"),
)
def test_media_ioc_setup_link_einval_no_such_source(case: Case) -> None:
    """The link does not exist, as its source names no entity."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1),
            sink=media_pad_desc(entity=scaler.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED,
        )
        if run.provoking:
            argument.source.entity = case.pick(0, 0x7FFFFFFF)
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::no-such-sink",
    cause="index-out-of-bounds",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
    values=("0", "0x7FFFFFFF"),
)
def test_media_ioc_setup_link_einval_no_such_sink(case: Case) -> None:
    """The link does not exist, as its sink names no entity."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1),
            sink=media_pad_desc(entity=scaler.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED,
        )
        if run.provoking:
            argument.sink.entity = case.pick(0, 0x7FFFFFFF)
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::no-such-pad",
    cause="index-out-of-bounds",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
    values=("2", "max(u16)"),
)
def test_media_ioc_setup_link_einval_no_such_pad(case: Case) -> None:
    """The link does not exist, as an entity has no such pad."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1),
            sink=media_pad_desc(entity=scaler.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED,
        )
        if run.provoking:
            argument.source.index = case.pick(2, 0xFFFF)
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::no-such-sink-pad",
    cause="index-out-of-bounds",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
    values=("2", "max(u16)"),
)
def test_media_ioc_setup_link_einval_no_such_sink_pad(case: Case) -> None:
    """The link does not exist, as the entity at which it would end has no such pad."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1),
            sink=media_pad_desc(entity=scaler.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED,
        )
        if run.provoking:
            argument.sink.index = case.pick(2, 0xFFFF)
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::pads-not-linked",
    cause="bad-contents",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_einval_pads_not_linked(case: Case) -> None:
    """Both pads are there, but no link leads from the one to the other."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1),
            sink=media_pad_desc(entity=scaler.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED,
        )
        if run.provoking:
            argument.sink.index = 1
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::another-pad-of-the-source",
    cause="bad-contents",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_einval_another_pad_of_the_source(case: Case) -> None:
    """A link leads to the sink from another pad of the entity than the one that is named as its source."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1),
            sink=media_pad_desc(entity=scaler.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED,
        )
        if run.provoking:
            argument.source.index = 0
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::wrong-way-round",
    cause="bad-contents",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_einval_wrong_way_round(case: Case) -> None:
    """The link leads from the pad that is named as the sink to the one that is named as the source."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1),
            sink=media_pad_desc(entity=scaler.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED,
        )
        if run.provoking:
            argument.source = media_pad_desc(entity=scaler.id, index=0)
            argument.sink = media_pad_desc(entity=debayer_b.id, index=1)
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::immutable",
    cause="read-only",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_einval_immutable(case: Case) -> None:
    """The link is immutable and is to be disabled."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=sensor_a.id, index=0),
            sink=media_pad_desc(entity=debayer_a.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_IMMUTABLE,
        )
        if run.provoking:
            argument.flags = MEDIA_LNK_FL_IMMUTABLE
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=sensor_a.id, index=0),
                sink=media_pad_desc(entity=debayer_a.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_IMMUTABLE,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EINVAL::flag-not-to-be-changed",
    cause="bad-enum-or-flags",
    status="prose",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
    values=(
        "MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_IMMUTABLE",
        "MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_DYNAMIC",
        "MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_INTERFACE_LINK",
        "max(u32)",
    ),
)
def test_media_ioc_setup_link_einval_flag_not_to_be_changed(case: Case) -> None:
    """A flag other than MEDIA_LNK_FL_ENABLED differs from what the link has."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        argument = media_link_desc(
            source=media_pad_desc(entity=debayer_b.id, index=1),
            sink=media_pad_desc(entity=scaler.id, index=0),
            flags=MEDIA_LNK_FL_ENABLED,
        )
        if run.provoking:
            argument.flags = case.pick(
                MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_IMMUTABLE,
                MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_DYNAMIC,
                MEDIA_LNK_FL_ENABLED | MEDIA_LNK_FL_INTERFACE_LINK,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("source.entity", "sink.entity")
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EBUSY::streaming",
    cause="busy-state",
    status="prose",
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vimc.0",),
)
def test_media_ioc_setup_link_ebusy_streaming(case: Case) -> None:
    """Data flows through a pad of the link, which is not a dynamic one."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        run.prepare(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_a.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=0,
            ),
        )
        run.prepare(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=input_.id, index=0),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )
        capture = run.open("video-capture", O_RDWR, entity="RGB/YUV Capture")
        enlarger = run.open("subdev", O_RDWR, entity="Scaler")
        scaled = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=1)
        run.prepare(ioctl, enlarger.fd, VIDIOC_SUBDEV_G_FMT, scaled)
        picture = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE)
        run.prepare(ioctl, capture.fd, VIDIOC_G_FMT, picture)
        fresh = copy(picture)
        fresh.fmt.pix.width = scaled.format.width
        fresh.fmt.pix.height = scaled.format.height
        run.prepare(ioctl, capture.fd, VIDIOC_S_FMT, fresh)
        argument = media_link_desc(
            source=media_pad_desc(entity=input_.id, index=0), sink=media_pad_desc(entity=scaler.id, index=0), flags=0
        )
        if run.provoking:
            run.queue(capture, buffers=3, phase="streaming")
        run.attempt(ioctl, device.fd, MEDIA_IOC_SETUP_LINK, argument)
        run.unchanged("flags")


@condition(
    "MEDIA_IOC_SETUP_LINK::EBADF::opened-for-reading",
    cause="permission",
    status="contradicted",
    page="mediactl/media-func-open.rst",
    nodes=("media",),
    lab=("vimc.0",),
    deviations=(
        Deviation(
            seen="success",
            reason="Nothing looks at how the media device was opened: reading is enough to set up links. (drivers/media/mc/mc-device.c: media_device_ioctl())",
        ),
    ),
)
def test_media_ioc_setup_link_ebadf_opened_for_reading(case: Case) -> None:
    """The media device is open for reading only."""
    for run in case:
        device = run.open("media", O_RDONLY if run.provoking else O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        run.attempt(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_setup_link_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vicodec.0",),
    values=("null", "inaccessible"),
)
def test_media_ioc_setup_link_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        run.attempt(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )
        run.next(
            ioctl,
            device.fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )


@condition(
    "MEDIA_IOC_SETUP_LINK::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="mediactl/media-ioc-setup-link.rst",
    nodes=("media",),
    lab=("vicodec.0",),
)
def test_media_ioc_setup_link_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("media", O_RDWR, entity="vimc")
        sensor_a = media_entity_desc(id=MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_a)
        sensor_b = media_entity_desc(id=sensor_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, sensor_b)
        debayer_a = media_entity_desc(id=sensor_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_a)
        debayer_b = media_entity_desc(id=debayer_a.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, debayer_b)
        raw_0 = media_entity_desc(id=debayer_b.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_0)
        raw_1 = media_entity_desc(id=raw_0.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, raw_1)
        input_ = media_entity_desc(id=raw_1.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, input_)
        scaler = media_entity_desc(id=input_.id + MEDIA_ENT_ID_FLAG_NEXT)
        run.prepare(ioctl, device.fd, MEDIA_IOC_ENUM_ENTITIES, scaler)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("video-capture", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            MEDIA_IOC_SETUP_LINK,
            media_link_desc(
                source=media_pad_desc(entity=debayer_b.id, index=1),
                sink=media_pad_desc(entity=scaler.id, index=0),
                flags=MEDIA_LNK_FL_ENABLED,
            ),
        )
