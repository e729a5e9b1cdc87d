"""Conformance: Controls."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fill, ioctl, mmap, poll, pollfds
from linuxmedia.conformance.memory import bytes_at, field_bytes
from linuxmedia.conformance.system import (
    MAP_ANONYMOUS,
    MAP_PRIVATE,
    MAP_SHARED,
    O_RDWR,
    PAGE_SIZE,
    POLLPRI,
    PROT_READ,
    PROT_WRITE,
)
from linuxmedia.uapi.media import MEDIA_IOC_REQUEST_ALLOC, MEDIA_REQUEST_IOC_QUEUE
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_CAP_SUPPORTS_REQUESTS,
    V4L2_BUF_FLAG_KEYFRAME,
    V4L2_BUF_FLAG_PFRAME,
    V4L2_BUF_FLAG_REQUEST_FD,
    V4L2_CID_AUTOGAIN,
    V4L2_CID_BASE,
    V4L2_CID_BRIGHTNESS,
    V4L2_CID_CONTRAST,
    V4L2_CID_GAIN,
    V4L2_CID_HFLIP,
    V4L2_CID_HUE,
    V4L2_CID_MAX_CTRLS,
    V4L2_CID_MPEG_VIDEO_GOP_SIZE,
    V4L2_CID_SATURATION,
    V4L2_CID_STATELESS_FWHT_PARAMS,
    V4L2_CID_STATELESS_H264_DECODE_PARAMS,
    V4L2_CID_STATELESS_H264_PPS,
    V4L2_CID_STATELESS_H264_SPS,
    V4L2_CID_STATELESS_HEVC_DECODE_PARAMS,
    V4L2_CID_STATELESS_HEVC_SPS,
    V4L2_CID_STATELESS_MPEG2_PICTURE,
    V4L2_CID_STATELESS_MPEG2_QUANTISATION,
    V4L2_CID_STATELESS_MPEG2_SEQUENCE,
    V4L2_CID_STATELESS_VP8_FRAME,
    V4L2_CID_STATELESS_VP9_FRAME,
    V4L2_CID_USER_CLASS,
    V4L2_CID_VFLIP,
    V4L2_CTRL_CLASS_FLASH,
    V4L2_CTRL_CLASS_USER,
    V4L2_CTRL_FLAG_DYNAMIC_ARRAY,
    V4L2_CTRL_FLAG_HAS_PAYLOAD,
    V4L2_CTRL_FLAG_INACTIVE,
    V4L2_CTRL_FLAG_NEXT_COMPOUND,
    V4L2_CTRL_FLAG_NEXT_CTRL,
    V4L2_CTRL_FLAG_READ_ONLY,
    V4L2_CTRL_FLAG_VOLATILE,
    V4L2_CTRL_FLAG_WRITE_ONLY,
    V4L2_CTRL_ID_MASK,
    V4L2_CTRL_TYPE_BITMASK,
    V4L2_CTRL_TYPE_BOOLEAN,
    V4L2_CTRL_TYPE_BUTTON,
    V4L2_CTRL_TYPE_INTEGER,
    V4L2_CTRL_TYPE_INTEGER64,
    V4L2_CTRL_TYPE_INTEGER_MENU,
    V4L2_CTRL_TYPE_MENU,
    V4L2_CTRL_TYPE_STRING,
    V4L2_CTRL_TYPE_U16,
    V4L2_CTRL_TYPE_U32,
    V4L2_CTRL_WHICH_CUR_VAL,
    V4L2_CTRL_WHICH_DEF_VAL,
    V4L2_CTRL_WHICH_REQUEST_VAL,
    V4L2_EVENT_SOURCE_CHANGE,
    V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET,
    V4L2_FWHT_FL_PIXENC_RGB,
    V4L2_FWHT_FL_PIXENC_YUV,
    V4L2_FWHT_VERSION,
    V4L2_H264_PPS_FLAG_WEIGHTED_PRED,
    V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY,
    V4L2_H264_SPS_FLAG_MB_ADAPTIVE_FRAME_FIELD,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    V4L2_MPEG2_PIC_CODING_TYPE_I,
    V4L2_MPEG2_PIC_FRAME,
    V4L2_PRIORITY_RECORD,
    VIDIOC_DQBUF,
    VIDIOC_EXPBUF,
    VIDIOC_G_CTRL,
    VIDIOC_G_EXT_CTRLS,
    VIDIOC_QBUF,
    VIDIOC_QUERY_EXT_CTRL,
    VIDIOC_QUERYMENU,
    VIDIOC_S_CTRL,
    VIDIOC_S_EXT_CTRLS,
    VIDIOC_S_PRIORITY,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    VIDIOC_SUBSCRIBE_EVENT,
    VIDIOC_TRY_EXT_CTRLS,
    v4l2_control,
    v4l2_ctrl_fwht_params,
    v4l2_ctrl_h264_decode_params,
    v4l2_ctrl_h264_pps,
    v4l2_ctrl_h264_sps,
    v4l2_ctrl_hevc_decode_params,
    v4l2_ctrl_hevc_sps,
    v4l2_ctrl_mpeg2_picture,
    v4l2_ctrl_mpeg2_quantisation,
    v4l2_ctrl_mpeg2_sequence,
    v4l2_ctrl_type,
    v4l2_ctrl_vp8_frame,
    v4l2_ctrl_vp9_frame,
    v4l2_event_subscription,
    v4l2_exportbuffer,
    v4l2_ext_control,
    v4l2_ext_controls,
    v4l2_query_ext_ctrl,
    v4l2_querymenu,
)


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::compound-ones-only-when-asked",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
)
def test_vidioc_query_ext_ctrl_ok_compound_ones_only_when_asked(run: Run) -> None:
    """Without V4L2_CTRL_FLAG_NEXT_COMPOUND, controls with compound values and arrays are left out."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    compound = v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_COMPOUND)
    run.prepare(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, compound)
    argument = v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL + compound.id - 1)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.id", argument.id, check.at_least(compound.id + 1))


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::describes-a-control",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_ok_describes_a_control(run: Run) -> None:
    """A control has a name, at least one element, a defined type and defined flags, and V4L2_CTRL_FLAG_NEXT_CTRL is
    gone from its id.
    """
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.id", argument.id, check.at_least(V4L2_CID_BASE), check.lacks(V4L2_CTRL_FLAG_NEXT_CTRL))
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_ctrl_type)))
    run.check("argument.flags", argument.flags, check.subset_of(0xFFF))
    run.check("argument.elems", argument.elems, check.at_least(1))
    run.check("argument.elem_size", argument.elem_size, check.nonzero())


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::reserved-zeroed",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS)
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[31] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::ids-ascend",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_ok_ids_ascend(run: Run) -> None:
    """The next control has a higher id."""
    device = run.open(run.device.node, O_RDWR)
    first = v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS)
    run.prepare(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, first)
    run.prepare(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, v4l2_query_ext_ctrl(id=first.id | V4L2_CTRL_FLAG_NEXT_CTRL))
    argument = v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    following = v4l2_query_ext_ctrl(id=argument.id | V4L2_CTRL_FLAG_NEXT_CTRL)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, following)
    run.check("following.id", following.id, check.at_least(argument.id + 1))


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::default-within-range",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_ok_default_within_range(run: Run) -> None:
    """The default value of an integer lies between the minimum and the maximum."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.id", argument.id, c.id)
    run.check("argument.minimum", argument.minimum, check.at_most(argument.maximum))
    run.check(
        "argument.default_value",
        argument.default_value,
        check.at_least(argument.minimum),
        check.at_most(argument.maximum),
    )


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::list-ends",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_ok_list_ends(run: Run) -> None:
    """With V4L2_CTRL_FLAG_NEXT_CTRL, no control follows the highest id that there can be."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.refuse(
        "EINVAL",
        ioctl,
        device.fd,
        VIDIOC_QUERY_EXT_CTRL,
        v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CTRL_ID_MASK),
    )


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::text-counts-its-nul",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_query_ext_ctrl_ok_text_counts_its_nul(run: Run) -> None:
    """The element of a text has room for the longest text and its NUL."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
    argument = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.elem_size", argument.elem_size, argument.maximum + 1)
    run.check("argument.flags", argument.flags, check.has(V4L2_CTRL_FLAG_HAS_PAYLOAD))


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::dimensions-of-an-array",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_query_ext_ctrl_ok_dimensions_of_an_array(run: Run) -> None:
    """An array has as many elements as its dimensions make, and no dimensions behind them."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_U16, flags=V4L2_CTRL_FLAG_HAS_PAYLOAD)
    argument = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.elem_size", argument.elem_size, 2)
    run.check("argument.nr_of_dims", argument.nr_of_dims, 2)
    run.check("argument.elems", argument.elems, argument.dims[0] * argument.dims[1])
    run.check("argument.dims[2]", argument.dims[2], 0)
    run.check("argument.dims[3]", argument.dims[3], 0)


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::no-array-no-dimensions",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_ok_no_array_no_dimensions(run: Run) -> None:
    """A control that is no array has one element and no dimensions."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.elems", argument.elems, 1)
    run.check("argument.nr_of_dims", argument.nr_of_dims, 0)
    run.check("argument.dims", argument.dims, check.zero())
    run.check("argument.elem_size", argument.elem_size, 4)


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::range-of-a-switch",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_ok_range_of_a_switch(run: Run) -> None:
    """A boolean control goes from 0 to 1 in steps of 1."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_BOOLEAN)
    argument = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.minimum", argument.minimum, 0)
    run.check("argument.maximum", argument.maximum, 1)
    run.check("argument.step", argument.step, 1)
    run.check("argument.default_value", argument.default_value, check.at_least(0), check.at_most(1))


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::range-of-a-menu",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_ok_range_of_a_menu(run: Run) -> None:
    """A menu goes up from 0 or more in steps of 1, and its default value is one of its items."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
    argument = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.perform(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=c.id, index=argument.default_value))
    run.check("argument.minimum", argument.minimum, check.at_least(0), check.at_most(argument.maximum))
    run.check("argument.step", argument.step, 1)


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::range-of-a-bitmask",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_query_ext_ctrl_ok_range_of_a_bitmask(run: Run) -> None:
    """The minimum of a bitmask is 0, and its maximum has all bits of the default value."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_BITMASK)
    argument = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.check("argument.minimum", argument.minimum, 0)
    run.check("argument.maximum", argument.maximum, check.has(argument.default_value))


@rule(
    "VIDIOC_QUERY_EXT_CTRL::ok::range-of-a-button",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_query_ext_ctrl_ok_range_of_a_button(run: Run) -> None:
    """A button has no range, and cannot be read."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_BUTTON, flags=V4L2_CTRL_FLAG_WRITE_ONLY)
    argument = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
    run.refuse("EACCES", ioctl, device.fd, VIDIOC_G_CTRL, v4l2_control(id=c.id))
    run.check("argument.minimum", argument.minimum, 0)
    run.check("argument.maximum", argument.maximum, 0)
    run.check("argument.step", argument.step, 0)


@condition(
    "VIDIOC_QUERY_EXT_CTRL::EINVAL::id-unknown",
    cause="index-out-of-bounds",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("0", "V4L2_CID_BASE - 1", "V4L2_CTRL_ID_MASK", "max(u32)"),
)
def test_vidioc_query_ext_ctrl_einval_id_unknown(case: Case) -> None:
    """The device has no control of that id, or with V4L2_CTRL_FLAG_NEXT_CTRL none above it."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS)
        if run.provoking:
            argument.id = case.pick(0, V4L2_CID_BASE - 1, V4L2_CTRL_ID_MASK, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, argument)
        run.unchanged("name", "type")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_QUERY_EXT_CTRL,
            v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS),
        )


@condition(
    "VIDIOC_QUERY_EXT_CTRL::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_query_ext_ctrl_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the argument."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.walk(
            ioctl,
            device.fd,
            VIDIOC_QUERY_EXT_CTRL,
            v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS),
        )


@condition(
    "VIDIOC_QUERY_EXT_CTRL::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_query_ext_ctrl_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl, fd, VIDIOC_QUERY_EXT_CTRL, v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS)
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_QUERY_EXT_CTRL,
            v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS),
        )


@condition(
    "VIDIOC_QUERY_EXT_CTRL::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_query_ext_ctrl_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QUERY_EXT_CTRL,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_QUERY_EXT_CTRL,
            v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS),
        )


@condition(
    "VIDIOC_QUERY_EXT_CTRL::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_query_ext_ctrl_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl, fd, VIDIOC_QUERY_EXT_CTRL, v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS)
        )


@condition(
    "VIDIOC_QUERY_EXT_CTRL::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_query_ext_ctrl_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QUERY_EXT_CTRL,
            v4l2_query_ext_ctrl(id=V4L2_CTRL_FLAG_NEXT_CTRL | V4L2_CID_USER_CLASS),
        )


@rule("VIDIOC_QUERYMENU::ok::names-the-item", page="v4l/vidioc-queryctrl.rst", nodes=("video-capture",))
def test_vidioc_querymenu_ok_names_the_item(run: Run) -> None:
    """An item of a menu has a name."""
    device = run.open("video-capture", O_RDWR)
    menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
    argument = v4l2_querymenu(id=menu.id, index=menu.default)
    run.perform(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.index", argument.index, menu.default)


@rule("VIDIOC_QUERYMENU::ok::reserved-zeroed", page="v4l/vidioc-queryctrl.rst", nodes=("video-capture",))
def test_vidioc_querymenu_ok_reserved_zeroed(run: Run) -> None:
    """The reserved word comes back as zero."""
    device = run.open("video-capture", O_RDWR)
    menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
    argument = v4l2_querymenu(id=menu.id, index=menu.default, reserved=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_QUERYMENU::ok::last-item", page="v4l/vidioc-queryctrl.rst", nodes=("video-capture",))
def test_vidioc_querymenu_ok_last_item(run: Run) -> None:
    """The item at the control's maximum exists."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
    argument = v4l2_querymenu(id=c.id, index=c.maximum)
    run.perform(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
    run.check("argument.name", field_bytes(argument, "name"), check.text())


@rule(
    "VIDIOC_QUERYMENU::ok::integers-of-the-items",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap"),
)
def test_vidioc_querymenu_ok_integers_of_the_items(run: Run) -> None:
    """An item of a menu of integers has a value."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER_MENU)
    argument = v4l2_querymenu(id=c.id, index=c.maximum)
    run.perform(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
    other = v4l2_querymenu(id=c.id, index=c.maximum - 1)
    run.perform(ioctl, device.fd, VIDIOC_QUERYMENU, other)
    run.check("other.value", other.value, 21)
    run.check("argument.value", argument.value, 42)
    run.check("argument.index", argument.index, c.maximum)


@condition(
    "VIDIOC_QUERYMENU::EINVAL::id-unknown",
    cause="index-out-of-bounds",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
    values=("0", "V4L2_CID_BASE - 1", "V4L2_CTRL_ID_MASK"),
)
def test_vidioc_querymenu_einval_id_unknown(case: Case) -> None:
    """The device has no control of that id."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_querymenu(id=menu.id, index=menu.default)
        if run.provoking:
            argument.id = case.pick(0, V4L2_CID_BASE - 1, V4L2_CTRL_ID_MASK)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
        run.next(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=menu.id, index=menu.default))


@condition(
    "VIDIOC_QUERYMENU::EINVAL::no-menu",
    cause="type-unsupported",
    status="undocumented",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
)
def test_vidioc_querymenu_einval_no_menu(case: Case) -> None:
    """The control is not a menu."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_querymenu(id=menu.id, index=menu.default)
        if run.provoking:
            argument.id = V4L2_CID_BRIGHTNESS
        run.attempt(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
        run.next(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=menu.id, index=menu.default))


@condition(
    "VIDIOC_QUERYMENU::EINVAL::index-out-of-range",
    cause="index-out-of-bounds",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
    values=("c.maximum + 1", "max(u32)"),
)
def test_vidioc_querymenu_einval_index_out_of_range(case: Case) -> None:
    """The index is above the control's maximum."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_querymenu(id=c.id, index=c.maximum)
        if run.provoking:
            argument.index = case.pick(c.maximum + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
        run.next(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=c.id, index=c.maximum))


@condition(
    "VIDIOC_QUERYMENU::EINVAL::item-missing",
    cause="not-supported-here",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
)
def test_vidioc_querymenu_einval_item_missing(case: Case) -> None:
    """The driver leaves that item of the menu out."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_querymenu(id=c.id, index=c.minimum)
        if run.provoking:
            argument.index = c.minimum + 1
        run.attempt(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
        run.next(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=c.id, index=c.minimum))


@condition(
    "VIDIOC_QUERYMENU::EINVAL::index-before-the-first",
    cause="index-out-of-bounds",
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
)
def test_vidioc_querymenu_einval_index_before_the_first(case: Case) -> None:
    """The index is below the control's minimum."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_querymenu(id=c.id, index=c.minimum)
        if run.provoking:
            argument.index = c.minimum - 1
        run.attempt(ioctl, device.fd, VIDIOC_QUERYMENU, argument)
        run.next(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=c.id, index=c.minimum))


@condition(
    "VIDIOC_QUERYMENU::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_querymenu_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=menu.id, index=menu.default))
        run.next(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=menu.id, index=menu.default))


@condition(
    "VIDIOC_QUERYMENU::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_querymenu_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QUERYMENU,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_querymenu(id=menu.id, index=menu.default),
        )
        run.next(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=menu.id, index=menu.default))


@condition(
    "VIDIOC_QUERYMENU::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-queryctrl.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_querymenu_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=menu.id, index=menu.default))


@condition(
    "VIDIOC_QUERYMENU::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_querymenu_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        menu = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYMENU, v4l2_querymenu(id=menu.id, index=menu.default))


@rule(
    "VIDIOC_G_CTRL::ok::within-range",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_g_ctrl_ok_within_range(run: Run) -> None:
    """The value lies between the control's minimum and its maximum."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, argument)
    run.check("argument.id", argument.id, first.id)
    run.check("argument.value", argument.value, check.at_least(first.minimum), check.at_most(first.maximum))


@condition(
    "VIDIOC_G_CTRL::EINVAL::id-unknown",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("0", "V4L2_CID_BASE - 1", "V4L2_CTRL_ID_MASK", "max(u32)"),
)
def test_vidioc_g_ctrl_einval_id_unknown(case: Case) -> None:
    """The device has no control of that id."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_control(id=first.id)
        if run.provoking:
            argument.id = case.pick(0, V4L2_CID_BASE - 1, V4L2_CTRL_ID_MASK, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_CTRL, argument)
        run.unchanged("value")
        run.next(ioctl, device.fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))


@condition(
    "VIDIOC_G_CTRL::EINVAL::no-plain-value",
    cause="type-unsupported",
    status="prose",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_g_ctrl_einval_no_plain_value(case: Case) -> None:
    """The control's value does not fit into 32 bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
        argument = v4l2_control(id=first.id)
        if run.provoking:
            argument.id = c.id
        run.attempt(ioctl, device.fd, VIDIOC_G_CTRL, argument)
        run.unchanged("value")
        run.next(ioctl, device.fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))


@condition(
    "VIDIOC_G_CTRL::EACCES::write-only",
    cause="read-only",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_g_ctrl_eacces_write_only(case: Case) -> None:
    """The control can only be written."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_BUTTON, flags=V4L2_CTRL_FLAG_WRITE_ONLY)
        argument = v4l2_control(id=first.id)
        if run.provoking:
            argument.id = c.id
        run.attempt(ioctl, device.fd, VIDIOC_G_CTRL, argument)
        run.unchanged("value")
        run.next(ioctl, device.fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))


@condition(
    "VIDIOC_G_CTRL::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_g_ctrl_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))
        run.next(ioctl, device.fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))


@condition(
    "VIDIOC_G_CTRL::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_g_ctrl_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_CTRL,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_control(id=first.id),
        )
        run.next(ioctl, device.fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))


@condition(
    "VIDIOC_G_CTRL::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_g_ctrl_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))


@condition(
    "VIDIOC_G_CTRL::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_g_ctrl_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))


@rule(
    "VIDIOC_S_CTRL::ok::get-agrees",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ctrl_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_CTRL returns the value that was set."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_control(id=first.id, value=first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@rule(
    "VIDIOC_S_CTRL::ok::every-handle-sees-it",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "radio"),
)
def test_vidioc_s_ctrl_ok_every_handle_sees_it(run: Run) -> None:
    """All handles see the new value, but for memory-to-memory devices, where each has controls of its own."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_CTRL, v4l2_control(id=first.id))
    argument = v4l2_control(id=first.id, value=first.maximum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.maximum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@rule("VIDIOC_S_CTRL::ok::each-handle-has-its-own", page="v4l/vidioc-g-ctrl.rst", nodes=("m2m",), lab=("vim2m",))
def test_vidioc_s_ctrl_ok_each_handle_has_its_own(run: Run) -> None:
    """Another handle of a memory-to-memory device has controls of its own, which keep their values."""
    device = run.open("m2m", O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.require(device, driver="vim2m")
    earlier = v4l2_control(id=first.id)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_CTRL, earlier)
    argument = v4l2_control(id=first.id, value=first.maximum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.maximum)
    theirs = v4l2_control(id=first.id)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_CTRL, theirs)
    run.check("theirs.value", theirs.value, earlier.value)


@rule("VIDIOC_S_CTRL::ok::of-a-sub-device", page="v4l/vidioc-g-ctrl.rst", nodes=("subdev",), lab=("Sensor A",))
def test_vidioc_s_ctrl_ok_of_a_sub_device(run: Run) -> None:
    """Controls of a sub-device are set and read as those of other devices are."""
    device = run.open("subdev", O_RDWR, entity="Sensor A")
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_control(id=first.id, value=first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.minimum)
    newer = v4l2_ext_controls(controls=[v4l2_ext_control(id=first.id)])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, newer)
    run.check("newer.controls[0].value", newer.controls[0].value, first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@rule("VIDIOC_S_CTRL::ok::automatic-has-the-other-control", page="v4l/vidioc-g-ctrl.rst", nodes=("video-capture",))
def test_vidioc_s_ctrl_ok_automatic_has_the_other_control(run: Run) -> None:
    """A control that an automatic control sets is inactive and volatile while the automatic control is on, and can be
    set while it is off.
    """
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_control(id=V4L2_CID_AUTOGAIN, value=1)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, argument)
    automatic = v4l2_query_ext_ctrl(id=V4L2_CID_GAIN)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, automatic)
    run.check("automatic.flags", automatic.flags, check.has(V4L2_CTRL_FLAG_INACTIVE | V4L2_CTRL_FLAG_VOLATILE))
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_AUTOGAIN, value=0))
    by_hand = v4l2_query_ext_ctrl(id=V4L2_CID_GAIN)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, by_hand)
    run.check("by_hand.flags", by_hand.flags, check.lacks(V4L2_CTRL_FLAG_INACTIVE | V4L2_CTRL_FLAG_VOLATILE))
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_GAIN, value=by_hand.minimum + 1))
    now = v4l2_control(id=V4L2_CID_GAIN)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, by_hand.minimum + 1)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_AUTOGAIN, value=1))


@rule(
    "VIDIOC_S_CTRL::ok::button-ignores-its-value",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ctrl_ok_button_ignores_its_value(run: Run) -> None:
    """A button takes any value."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_BUTTON, flags=V4L2_CTRL_FLAG_WRITE_ONLY)
    argument = v4l2_control(id=c.id, value=0x7FFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, argument)


@rule("VIDIOC_S_CTRL::ok::group-of-pictures", page="v4l/ext-ctrls-codec.rst", nodes=("m2m",), lab=("stateful-encoder",))
def test_vidioc_s_ctrl_ok_group_of_pictures(run: Run) -> None:
    """V4L2_CID_MPEG_VIDEO_GOP_SIZE tells how far one key frame of an encoder is from the next."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=3, phase="allocated")
    image = run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    run.prepare(fill, image.value, q.buffer[0].length, 16)
    run.prepare(fill, image.value + 1280 * 100, 1280 * 103, 235)
    coded = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    decoder = run.open("m2m", O_RDWR, entity="stateful-decoder")
    argument = v4l2_control(id=V4L2_CID_MPEG_VIDEO_GOP_SIZE, value=2)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, argument)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    fresh = q.buffer[0].template
    fresh.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh)
    one = coded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, one)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    fresh_2 = q.buffer[0].template
    fresh_2.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    two = coded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, two)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    fresh_3 = q.buffer[0].template
    fresh_3.bytesused = q.buffer[0].length
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh_3)
    three = coded.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, three)
    one_fd = v4l2_exportbuffer(type=coded.type, index=one.index)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, one_fd)
    two_fd = v4l2_exportbuffer(type=coded.type, index=two.index)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, two_fd)
    three_fd = v4l2_exportbuffer(type=coded.type, index=three.index)
    run.perform(ioctl, device.fd, VIDIOC_EXPBUF, three_fd)
    stream = run.queue(decoder, side="output", memory=V4L2_MEMORY_DMABUF, buffers=3, phase="allocated")
    run.perform(ioctl, decoder.fd, VIDIOC_SUBSCRIBE_EVENT, v4l2_event_subscription(type=V4L2_EVENT_SOURCE_CHANGE))
    fresh_4 = stream.buffer[0].template
    fresh_4.m.fd = one_fd.fd
    fresh_4.bytesused = one.bytesused
    fresh_4.length = one.length
    run.perform(ioctl, decoder.fd, VIDIOC_QBUF, fresh_4)
    fresh_5 = stream.buffer[1].template
    fresh_5.m.fd = two_fd.fd
    fresh_5.bytesused = two.bytesused
    fresh_5.length = two.length
    run.perform(ioctl, decoder.fd, VIDIOC_QBUF, fresh_5)
    fresh_6 = stream.buffer[2].template
    fresh_6.m.fd = three_fd.fd
    fresh_6.bytesused = three.bytesused
    fresh_6.length = three.length
    run.perform(ioctl, decoder.fd, VIDIOC_QBUF, fresh_6)
    run.perform(ioctl, decoder.fd, VIDIOC_STREAMON, scalars.int_(stream.type))
    run.perform(poll, pollfds((decoder.fd, POLLPRI)), 3000)
    decoded = run.queue(decoder, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    key = decoded.buffer[0].template
    run.perform(ioctl, decoder.fd, VIDIOC_DQBUF, key)
    difference = decoded.buffer[0].template
    run.perform(ioctl, decoder.fd, VIDIOC_DQBUF, difference)
    again_ = decoded.buffer[0].template
    run.perform(ioctl, decoder.fd, VIDIOC_DQBUF, again_)
    run.check("key.flags", key.flags, check.has(V4L2_BUF_FLAG_KEYFRAME), check.lacks(V4L2_BUF_FLAG_PFRAME))
    run.check(
        "difference.flags", difference.flags, check.has(V4L2_BUF_FLAG_PFRAME), check.lacks(V4L2_BUF_FLAG_KEYFRAME)
    )
    run.check("again.flags", again_.flags, check.has(V4L2_BUF_FLAG_KEYFRAME), check.lacks(V4L2_BUF_FLAG_PFRAME))


@rule("VIDIOC_S_CTRL::ok::stays-within-the-menu", page="v4l/vidioc-g-ctrl.rst", nodes=("video-capture", "video-output"))
def test_vidioc_s_ctrl_ok_stays_within_the_menu(run: Run) -> None:
    """A number outside of a menu never becomes its value, be it refused or replaced by the closest item."""
    device = run.open(run.device.node, O_RDWR)
    c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
    argument = v4l2_control(id=c.id, value=c.default)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, argument)
    for again in run.repeat_until_fails(1):
        with again:
            run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=c.id, value=c.minimum - 1))
            run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CTRL_ID_MASK, value=0))
    below = v4l2_control(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, below)
    run.check("below.value", below.value, check.at_least(c.minimum), check.at_most(c.maximum))
    for again in run.repeat_until_fails(1):
        with again:
            run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=c.id, value=c.maximum + 1))
            run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CTRL_ID_MASK, value=0))
    above = v4l2_control(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, above)
    run.check("above.value", above.value, check.at_least(c.minimum), check.at_most(c.maximum))
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=c.id, value=c.default))


@condition(
    "VIDIOC_S_CTRL::EINVAL::id-unknown",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("0", "V4L2_CID_BASE - 1", "V4L2_CTRL_ID_MASK", "max(u32)"),
)
def test_vidioc_s_ctrl_einval_id_unknown(case: Case) -> None:
    """The device has no control of that id."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_control(id=first.id, value=first.default)
        if run.provoking:
            argument.id = case.pick(0, V4L2_CID_BASE - 1, V4L2_CTRL_ID_MASK, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_CTRL, argument)
        run.next(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@condition(
    "VIDIOC_S_CTRL::EINVAL::item-missing",
    cause="bad-contents",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_s_ctrl_einval_item_missing(case: Case) -> None:
    """The value is an item that the menu leaves out."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_control(id=c.id, value=c.default)
        if run.provoking:
            argument.value = c.minimum + 1
        run.attempt(ioctl, device.fd, VIDIOC_S_CTRL, argument)
        run.next(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=c.id, value=c.default))


@condition(
    "VIDIOC_S_CTRL::ERANGE::menu-past-end",
    cause="value-range",
    strength="may",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output"),
    values=("c.maximum + 1", "0x7FFFFFFF"),
)
def test_vidioc_s_ctrl_erange_menu_past_end(case: Case) -> None:
    """The value is above the maximum of the menu; that of an integer is lowered instead."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_control(id=c.id, value=c.default)
        if run.provoking:
            argument.value = case.pick(c.maximum + 1, 0x7FFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_CTRL, argument)
        run.next(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=c.id, value=c.default))


@condition("VIDIOC_S_CTRL::EBUSY::grabbed", cause="busy-state", page="v4l/vidioc-g-ctrl.rst", nodes=("video-capture",))
def test_vidioc_s_ctrl_ebusy_grabbed(case: Case) -> None:
    """The control cannot be changed for now."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        if run.provoking:
            run.queue(device, buffers=4, phase="streaming")
        run.attempt(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=0xF0F01F, value=1))


@condition(
    "VIDIOC_S_CTRL::EACCES::read-only",
    cause="read-only",
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ctrl_eacces_read_only(case: Case) -> None:
    """The control can only be read."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER, flags=V4L2_CTRL_FLAG_READ_ONLY)
        argument = v4l2_control(id=first.id, value=first.default)
        if run.provoking:
            argument.id = c.id
            argument.value = c.default
        run.attempt(ioctl, device.fd, VIDIOC_S_CTRL, argument)
        run.next(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@condition(
    "VIDIOC_S_CTRL::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_s_ctrl_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))
        run.next(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@condition(
    "VIDIOC_S_CTRL::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_s_ctrl_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_CTRL,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_control(id=first.id, value=first.default),
        )
        run.next(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@condition(
    "VIDIOC_S_CTRL::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-ctrl.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_s_ctrl_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@condition(
    "VIDIOC_S_CTRL::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_s_ctrl_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::agrees-with-g-ctrl",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_g_ext_ctrls_ok_agrees_with_g_ctrl(run: Run) -> None:
    """The value is the one that VIDIOC_G_CTRL returns."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    single = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, single)
    run.check("argument.controls[0].value", argument.controls[0].value, single.value)
    run.check("argument.count", argument.count, 1)


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::default-values",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_g_ext_ctrls_ok_default_values(run: Run) -> None:
    """V4L2_CTRL_WHICH_DEF_VAL reads the default value of a control that is set to another one."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.maximum))
    argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_DEF_VAL, controls=[v4l2_ext_control(id=first.id)])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.maximum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))
    run.check("argument.controls[0].value", argument.controls[0].value, first.default)


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::default-of-every-element",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_g_ext_ctrls_ok_default_of_every_element(run: Run) -> None:
    """Of an array, V4L2_CTRL_WHICH_DEF_VAL reads the default value of every element."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_U16, flags=V4L2_CTRL_FLAG_HAS_PAYLOAD)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_DEF_VAL,
        controls=[
            v4l2_ext_control(
                id=c.id,
                p_u16=[
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                ],
            ),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    run.check("argument.controls[0].p_u16[0]", argument.controls[0].p_u16[0], c.default)
    run.check("argument.controls[0].p_u16[1]", argument.controls[0].p_u16[1], c.default)
    run.check("argument.controls[0].p_u16[64]", argument.controls[0].p_u16[64], c.default)
    run.check("argument.controls[0].p_u16[127]", argument.controls[0].p_u16[127], c.default)


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::default-of-an-array-that-was-set",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_g_ext_ctrls_ok_default_of_an_array_that_was_set(run: Run) -> None:
    """V4L2_CTRL_WHICH_DEF_VAL reads the default value of an array's elements also when they are set to others."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER, flags=V4L2_CTRL_FLAG_HAS_PAYLOAD)
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, p_s32=[c.minimum, c.maximum])]),
    )
    argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_DEF_VAL, controls=[v4l2_ext_control(id=c.id, p_s32=[0, 0])])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    now = v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, p_s32=[0, 0])])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check("now.controls[0].p_s32[0]", now.controls[0].p_s32[0], c.minimum)
    run.check("now.controls[0].p_s32[1]", now.controls[0].p_s32[1], c.maximum)
    run.check("argument.controls[0].p_s32[0]", argument.controls[0].p_s32[0], c.default)
    run.check("argument.controls[0].p_s32[1]", argument.controls[0].p_s32[1], c.default)


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::class-in-which",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_g_ext_ctrls_ok_class_in_which(run: Run) -> None:
    """A class in place of V4L2_CTRL_WHICH_CUR_VAL works for controls of that class."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_ext_controls(which=first.id & 0x0FFF0000, controls=[v4l2_ext_control(id=first.id)])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].value",
        argument.controls[0].value,
        check.at_least(first.minimum),
        check.at_most(first.maximum),
    )


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::no-controls",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_g_ext_ctrls_ok_no_controls(run: Run) -> None:
    """A call with no controls succeeds with V4L2_CTRL_WHICH_CUR_VAL, V4L2_CTRL_WHICH_DEF_VAL, and a class of which the
    device has a control.
    """
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)], count=0)
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, v4l2_ext_controls(which=V4L2_CTRL_WHICH_DEF_VAL, count=0))
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, v4l2_ext_controls(which=first.id & 0x0FFF0000, count=0))


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::reserved-zeroed",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    deviations=(
        Deviation(
            seen="argument.controls[0].reserved2",
            reason="The control framework answers before the reserved words of the controls are cleared. (drivers/media/v4l2-core/v4l2-ioctl.c: v4l_g_ext_ctrls())",
        ),
    ),
)
def test_vidioc_g_ext_ctrls_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, reserved2=[0xFFFFFFFF])]
    )
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    run.check("argument.controls[0].reserved2", argument.controls[0].reserved2, check.zero())
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::as-the-request-was-completed",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_vidioc_g_ext_ctrls_ok_as_the_request_was_completed(run: Run) -> None:
    """Of a completed request come the values that controls had then, changed since or not, and also of controls that
    the request did not set.
    """
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_HFLIP, value=0))
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=request.value,
            controls=[v4l2_ext_control(id=V4L2_CID_VFLIP, value=1)],
        ),
    )
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.prepare(poll, pollfds((request.value, POLLPRI)), 3000)
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_HFLIP, value=1))
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_VFLIP, value=0))
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL,
        controls=[v4l2_ext_control(id=V4L2_CID_HFLIP), v4l2_ext_control(id=V4L2_CID_VFLIP)],
        request_fd=request.value,
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    run.check("argument.controls[0].value", argument.controls[0].value, 0)
    run.check("argument.controls[1].value", argument.controls[1].value, 1)


@rule("VIDIOC_G_EXT_CTRLS::ok::each-request-its-own", page="v4l/vidioc-g-ext-ctrls.rst", nodes=("m2m",), lab=("vim2m",))
def test_vidioc_g_ext_ctrls_ok_each_request_its_own(run: Run) -> None:
    """Of two completed requests each has the value that was set in it."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_VFLIP, value=0))
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=request.value,
            controls=[v4l2_ext_control(id=V4L2_CID_VFLIP, value=1)],
        ),
    )
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    next_ = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, next_)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=next_.value,
            controls=[v4l2_ext_control(id=V4L2_CID_VFLIP, value=0)],
        ),
    )
    fresh_2 = q.buffer[1].template
    fresh_2.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh_2.request_fd = next_.value
    fresh_2.bytesused = q.buffer[1].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh_2)
    run.prepare(ioctl, next_.value, MEDIA_REQUEST_IOC_QUEUE)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.prepare(poll, pollfds((next_.value, POLLPRI)), 3000)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL, controls=[v4l2_ext_control(id=V4L2_CID_VFLIP)], request_fd=request.value
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    later = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL, request_fd=next_.value, controls=[v4l2_ext_control(id=V4L2_CID_VFLIP)]
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, later)
    run.check("later.controls[0].value", later.controls[0].value, 0)
    now = v4l2_control(id=V4L2_CID_VFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, 0)
    run.check("argument.controls[0].value", argument.controls[0].value, 1)


@rule(
    "VIDIOC_G_EXT_CTRLS::ok::codec-defaults",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_g_ext_ctrls_ok_codec_defaults(run: Run) -> None:
    """The parameters of a stateless codec begin with values that are valid, and MPEG-2 with its standard matrices."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_DEF_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_MPEG2_QUANTISATION, p_mpeg2_quantisation=[v4l2_ctrl_mpeg2_quantisation()]
            ),
            v4l2_ext_control(id=V4L2_CID_STATELESS_FWHT_PARAMS, p_fwht_params=[v4l2_ctrl_fwht_params()]),
            v4l2_ext_control(id=V4L2_CID_STATELESS_VP9_FRAME, p_vp9_frame=[v4l2_ctrl_vp9_frame()]),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_mpeg2_quantisation[0].intra_quantiser_matrix[0]",
        argument.controls[0].p_mpeg2_quantisation[0].intra_quantiser_matrix[0],
        8,
    )
    run.check(
        "argument.controls[0].p_mpeg2_quantisation[0].intra_quantiser_matrix[63]",
        argument.controls[0].p_mpeg2_quantisation[0].intra_quantiser_matrix[63],
        83,
    )
    run.check(
        "argument.controls[0].p_mpeg2_quantisation[0].non_intra_quantiser_matrix[63]",
        argument.controls[0].p_mpeg2_quantisation[0].non_intra_quantiser_matrix[63],
        16,
    )
    run.check(
        "argument.controls[1].p_fwht_params[0].version",
        argument.controls[1].p_fwht_params[0].version,
        V4L2_FWHT_VERSION,
    )
    run.check("argument.controls[2].p_vp9_frame[0].bit_depth", argument.controls[2].p_vp9_frame[0].bit_depth, 8)


@condition(
    "VIDIOC_G_EXT_CTRLS::EINVAL::id-unknown",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("0", "V4L2_CID_BASE - 1", "V4L2_CTRL_ID_MASK"),
)
def test_vidioc_g_ext_ctrls_einval_id_unknown(case: Case) -> None:
    """The device has no control of that id."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            argument.controls[0].id = case.pick(0, V4L2_CID_BASE - 1, V4L2_CTRL_ID_MASK)
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EINVAL::which-unknown",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("V4L2_CTRL_CLASS_FLASH", "0x0FFF0000", "max(u32)"),
)
def test_vidioc_g_ext_ctrls_einval_which_unknown(case: Case) -> None:
    """which is neither defined nor the class of the controls."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            argument.which = case.pick(V4L2_CTRL_CLASS_FLASH, 0x0FFF0000, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EINVAL::not-a-request",
    cause="bad-fd",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "closed", "device.fd"),
)
def test_vidioc_g_ext_ctrls_einval_not_a_request(case: Case) -> None:
    """request_fd is not the descriptor of a request of this device."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            argument.which = V4L2_CTRL_WHICH_REQUEST_VAL
            argument.request_fd = case.pick(-1, run.closed(), device.fd)
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EINVAL::too-many",
    cause="value-range",
    status="undocumented",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("V4L2_CID_MAX_CTRLS + 1", "max(u32)"),
)
def test_vidioc_g_ext_ctrls_einval_too_many(case: Case) -> None:
    """There are more controls than a call can carry."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            argument.count = case.pick(V4L2_CID_MAX_CTRLS + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.unchanged("which")
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::ENOSPC::payload-too-small",
    cause="no-slots",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
    values=("0", "c.minimum"),
)
def test_vidioc_g_ext_ctrls_enospc_payload_too_small(case: Case) -> None:
    """The room for the payload is too small; the driver says how much is needed."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=memory.value)]
        )
        if run.provoking:
            argument.controls[0].size = case.pick(0, c.minimum)
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.unchanged("count")
        run.written("controls[0].size", check.at_least(c.minimum + 1))
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=memory.value)],
            ),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EFAULT::payload-not-accessible",
    cause="bad-pointer",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_g_ext_ctrls_efault_payload_not_accessible(case: Case) -> None:
    """The payload cannot be written to the program's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=memory.value)]
        )
        if run.provoking:
            argument.controls[0].string = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=memory.value)],
            ),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EFAULT::controls-not-accessible",
    cause="bad-pointer",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_g_ext_ctrls_efault_controls_not_accessible(case: Case) -> None:
    """The array of controls cannot be read from the program's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            argument.controls = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EACCES::write-only",
    cause="read-only",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_g_ext_ctrls_eacces_write_only(case: Case) -> None:
    """The control can only be written."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_BUTTON, flags=V4L2_CTRL_FLAG_WRITE_ONLY)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            argument.controls[0].id = c.id
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EACCES::request-not-completed",
    cause="wrong-state",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_g_ext_ctrls_eacces_request_not_completed(case: Case) -> None:
    """The request has not been completed yet."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            media = run.open("media", O_RDWR)
            request = scalars.int_()
            run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
            argument.which = V4L2_CTRL_WHICH_REQUEST_VAL
            argument.request_fd = request.value
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)


@condition(
    "VIDIOC_G_EXT_CTRLS::EBUSY::request-in-flight",
    cause="busy-state",
    status="contradicted",
    seen="EACCES",
    page="mediactl/request-api.rst",
    nodes=("m2m",),
)
def test_vidioc_g_ext_ctrls_ebusy_request_in_flight(case: Case) -> None:
    """The request has been queued and is not completed yet."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            media = run.open("media", O_RDWR)
            request = scalars.int_()
            run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
            fresh = q.buffer[0].template
            fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
            fresh.request_fd = request.value
            fresh.bytesused = q.buffer[0].length
            run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
            argument.which = V4L2_CTRL_WHICH_REQUEST_VAL
            argument.request_fd = request.value
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)


@condition(
    "VIDIOC_G_EXT_CTRLS::EACCES::requests-unsupported",
    cause="not-supported-here",
    status="contradicted",
    seen="EBADR",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_g_ext_ctrls_eacces_requests_unsupported(case: Case) -> None:
    """The device does not support requests."""
    for run in case:
        device = run.open("subdev", O_RDWR, entity="Sensor A")
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)])
        if run.provoking:
            argument.which = V4L2_CTRL_WHICH_REQUEST_VAL
            argument.request_fd = device.fd
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_g_ext_ctrls_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the controls."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.walk(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::ENOSPC::codec-payload-too-small",
    cause="no-slots",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "sizeof(v4l2_ctrl_h264_sps) - 1"),
)
def test_vidioc_g_ext_ctrls_enospc_codec_payload_too_small(case: Case) -> None:
    """The room for the parameters of a stateless codec is too small; the driver says how much is needed."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps()])],
        )
        if run.provoking:
            argument.controls[0].size = case.pick(0, sizeof(v4l2_ctrl_h264_sps) - 1)
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.written("controls[0].size", sizeof(v4l2_ctrl_h264_sps))
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps()])],
            ),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EINVAL::classes-mixed",
    cause="bad-contents",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture",),
)
def test_vidioc_g_ext_ctrls_einval_classes_mixed(case: Case) -> None:
    """which is a class, and not all of the controls are of that class."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_CONTRAST), v4l2_ext_control(id=0xF0F01F)],
        )
        if run.provoking:
            argument.which = V4L2_CTRL_CLASS_USER
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.written("error_idx", 2)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_CONTRAST), v4l2_ext_control(id=0xF0F01F)],
            ),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EINVAL::no-control-of-the-class",
    cause="not-supported-here",
    status="undocumented",
    strength="may",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_g_ext_ctrls_einval_no_control_of_the_class(case: Case) -> None:
    """A call without controls asks for a class of which the device has none."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)], count=0)
        if run.provoking:
            argument.which = V4L2_CTRL_CLASS_FLASH
        run.attempt(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)], count=0),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_g_ext_ctrls_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_g_ext_ctrls_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_g_ext_ctrls_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@condition(
    "VIDIOC_G_EXT_CTRLS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_g_ext_ctrls_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id)]),
        )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::get-agrees",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ext_ctrls_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_CTRL returns the value that was set."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.minimum)]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::all-or-none",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ext_ctrls_ok_all_or_none(run: Run) -> None:
    """When one control is unknown, the others keep their values."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.minimum)]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.refuse(
        "EINVAL",
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            controls=[
                v4l2_ext_control(id=first.id, value=first.maximum),
                v4l2_ext_control(id=V4L2_CTRL_ID_MASK, value=0),
            ],
        ),
    )
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@rule("VIDIOC_S_EXT_CTRLS::ok::several-at-once", page="v4l/vidioc-g-ext-ctrls.rst", nodes=("video-capture",))
def test_vidioc_s_ext_ctrls_ok_several_at_once(run: Run) -> None:
    """Every control of a call is set, be they in any order."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(id=V4L2_CID_SATURATION, value=11),
            v4l2_ext_control(id=V4L2_CID_AUTOGAIN, value=0),
            v4l2_ext_control(id=V4L2_CID_CONTRAST, value=12),
            v4l2_ext_control(id=V4L2_CID_HFLIP, value=1),
            v4l2_ext_control(id=V4L2_CID_GAIN, value=13),
            v4l2_ext_control(id=V4L2_CID_HUE, value=-14),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_ext_controls(
        controls=[
            v4l2_ext_control(id=V4L2_CID_CONTRAST),
            v4l2_ext_control(id=V4L2_CID_GAIN),
            v4l2_ext_control(id=V4L2_CID_SATURATION),
            v4l2_ext_control(id=V4L2_CID_HUE),
            v4l2_ext_control(id=V4L2_CID_HFLIP),
            v4l2_ext_control(id=V4L2_CID_AUTOGAIN),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check("now.controls[0].value", now.controls[0].value, 12)
    run.check("now.controls[1].value", now.controls[1].value, 13)
    run.check("now.controls[2].value", now.controls[2].value, 11)
    run.check("now.controls[3].value", now.controls[3].value, -14)
    run.check("now.controls[4].value", now.controls[4].value, 1)
    run.check("now.controls[5].value", now.controls[5].value, 0)
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            controls=[
                v4l2_ext_control(id=V4L2_CID_SATURATION, value=128),
                v4l2_ext_control(id=V4L2_CID_AUTOGAIN, value=1),
                v4l2_ext_control(id=V4L2_CID_CONTRAST, value=128),
                v4l2_ext_control(id=V4L2_CID_HFLIP, value=0),
                v4l2_ext_control(id=V4L2_CID_HUE, value=0),
            ],
        ),
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::none-when-a-value-is-refused",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_s_ext_ctrls_ok_none_when_a_value_is_refused(run: Run) -> None:
    """When one control is to be set to an item that its menu leaves out, the controls before it in the call keep their
    values.
    """
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.minimum)]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.refuse(
        "EINVAL",
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            controls=[
                v4l2_ext_control(id=first.id, value=first.maximum),
                v4l2_ext_control(id=c.id, value=c.minimum + 1),
            ],
        ),
    )
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::wide-value-kept",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_s_ext_ctrls_ok_wide_value_kept(run: Run) -> None:
    """A value of 64 bits is kept whole."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER64)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value64=-0x123456789ABCDEF)]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id)])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check("now.controls[0].value64", now.controls[0].value64, -0x123456789ABCDEF)
    run.perform(
        ioctl, device.fd, VIDIOC_S_EXT_CTRLS, v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, value64=c.default)])
    )
    run.check("argument.controls[0].value64", argument.controls[0].value64, -0x123456789ABCDEF)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::text-kept",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_s_ext_ctrls_ok_text_kept(run: Run) -> None:
    """A text comes back as it was set, with its NUL."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
    memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, memory.value, c.maximum - 1, 65)
    read_back = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, read_back.value + c.maximum - 1, 1, 66)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=memory.value)]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_G_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=read_back.value)]),
    )
    run.check(
        "read_back.address",
        bytes_at(read_back.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(memory.value, PAGE_SIZE)),
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::other-bits-cleared",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_s_ext_ctrls_ok_other_bits_cleared(run: Run) -> None:
    """Bits that a bitmask does not have are cleared."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_BITMASK)
    argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=0x7FFFFFFF)])
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_control(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, c.maximum & 0x7FFFFFFF)
    run.check("argument.controls[0].value", argument.controls[0].value, c.maximum & 0x7FFFFFFF)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::out-of-bounds-adjusted",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ext_ctrls_ok_out_of_bounds_adjusted(run: Run) -> None:
    """An integer above the maximum that is not refused becomes the maximum, and what it became comes back."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=first.id, value=first.maximum + 1)]),
    )
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.maximum + 1)]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.maximum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))
    run.check("argument.controls[0].value", argument.controls[0].value, first.maximum)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::elements-adjusted",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_s_ext_ctrls_ok_elements_adjusted(run: Run) -> None:
    """An element of an array above the maximum becomes the maximum, and what it became comes back."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_U32, flags=V4L2_CTRL_FLAG_HAS_PAYLOAD)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, p_u32=[c.maximum + 1])]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, p_u32=[0])])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check("now.controls[0].p_u32[0]", now.controls[0].p_u32[0], c.maximum)
    run.check("argument.controls[0].p_u32[0]", argument.controls[0].p_u32[0], c.maximum)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::as-many-elements-as-were-set",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_s_ext_ctrls_ok_as_many_elements_as_were_set(run: Run) -> None:
    """A dynamic array has as many elements as were set last, be it fewer than before."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_U32, flags=V4L2_CTRL_FLAG_DYNAMIC_ARRAY)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[v4l2_ext_control(id=c.id, p_u32=[c.minimum, c.minimum + 1, c.minimum + 2, c.minimum + 3])],
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    four = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, four)
    run.check("four.elems", four.elems, 4)
    run.check("four.nr_of_dims", four.nr_of_dims, 1)
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, p_u32=[c.maximum, c.maximum - 1])]),
    )
    two = v4l2_query_ext_ctrl(id=c.id)
    run.perform(ioctl, device.fd, VIDIOC_QUERY_EXT_CTRL, two)
    run.check("two.elems", two.elems, 2)
    run.check("two.dims[0]", two.dims[0], four.dims[0])
    now = v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, p_u32=[0, 0, 0, 0])])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check("now.controls[0].size", now.controls[0].size, 2 * c.elem_size)
    run.check("now.controls[0].p_u32[0]", now.controls[0].p_u32[0], c.maximum)
    run.check("now.controls[0].p_u32[1]", now.controls[0].p_u32[1], c.maximum - 1)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::request-keeps-it",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_s_ext_ctrls_ok_request_keeps_it(run: Run) -> None:
    """A value that is set in a request leaves the present value as it is until the request is carried out."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    before_it = v4l2_control(id=first.id)
    run.prepare(ioctl, device.fd, VIDIOC_G_CTRL, before_it)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL,
        controls=[v4l2_ext_control(id=first.id, value=first.maximum)],
        request_fd=request.value,
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, before_it.value)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::codec-payload-kept",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_codec_payload_kept(run: Run) -> None:
    """Valid parameters of a stateless codec come back as they were set, but for what the kernel clears."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_H264_PPS,
                p_h264_pps=[
                    v4l2_ctrl_h264_pps(
                        weighted_bipred_idc=2, pic_init_qp_minus26=-26, flags=V4L2_H264_PPS_FLAG_WEIGHTED_PRED
                    ),
                ],
            ),
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_MPEG2_SEQUENCE,
                p_mpeg2_sequence=[v4l2_ctrl_mpeg2_sequence(horizontal_size=720, chroma_format=2)],
            ),
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_HEVC_DECODE_PARAMS,
                p_hevc_decode_params=[v4l2_ctrl_hevc_decode_params(num_active_dpb_entries=16)],
            ),
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_VP8_FRAME, p_vp8_frame=[v4l2_ctrl_vp8_frame(num_dct_parts=8, width=640)]
            ),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_ext_controls(
        controls=[
            v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()]),
            v4l2_ext_control(id=V4L2_CID_STATELESS_MPEG2_SEQUENCE, p_mpeg2_sequence=[v4l2_ctrl_mpeg2_sequence()]),
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_HEVC_DECODE_PARAMS, p_hevc_decode_params=[v4l2_ctrl_hevc_decode_params()]
            ),
            v4l2_ext_control(id=V4L2_CID_STATELESS_VP8_FRAME, p_vp8_frame=[v4l2_ctrl_vp8_frame()]),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check("now.controls[0].p_h264_pps[0].weighted_bipred_idc", now.controls[0].p_h264_pps[0].weighted_bipred_idc, 2)
    run.check(
        "now.controls[0].p_h264_pps[0].pic_init_qp_minus26", now.controls[0].p_h264_pps[0].pic_init_qp_minus26, -26
    )
    run.check(
        "now.controls[0].p_h264_pps[0].flags", now.controls[0].p_h264_pps[0].flags, V4L2_H264_PPS_FLAG_WEIGHTED_PRED
    )
    run.check(
        "now.controls[1].p_mpeg2_sequence[0].horizontal_size", now.controls[1].p_mpeg2_sequence[0].horizontal_size, 720
    )
    run.check("now.controls[1].p_mpeg2_sequence[0].chroma_format", now.controls[1].p_mpeg2_sequence[0].chroma_format, 2)
    run.check(
        "now.controls[2].p_hevc_decode_params[0].num_active_dpb_entries",
        now.controls[2].p_hevc_decode_params[0].num_active_dpb_entries,
        16,
    )
    run.check("now.controls[3].p_vp8_frame[0].num_dct_parts", now.controls[3].p_vp8_frame[0].num_dct_parts, 8)
    run.check("now.controls[3].p_vp8_frame[0].width", now.controls[3].p_vp8_frame[0].width, 640)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::codec-padding-cleared",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_codec_padding_cleared(run: Run) -> None:
    """Reserved bytes in the parameters of a stateless codec come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_MPEG2_PICTURE,
                p_mpeg2_picture=[
                    v4l2_ctrl_mpeg2_picture(
                        picture_coding_type=V4L2_MPEG2_PIC_CODING_TYPE_I,
                        picture_structure=V4L2_MPEG2_PIC_FRAME,
                        reserved=[255, 255, 255, 255, 255],
                    ),
                ],
            ),
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_H264_DECODE_PARAMS,
                p_h264_decode_params=[v4l2_ctrl_h264_decode_params(reserved=0xFFFFFFFF)],
            ),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_mpeg2_picture[0].reserved",
        argument.controls[0].p_mpeg2_picture[0].reserved,
        check.zero(),
    )
    run.check(
        "argument.controls[1].p_h264_decode_params[0].reserved",
        argument.controls[1].p_h264_decode_params[0].reserved,
        0,
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::h264-uncoded-chroma",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_h264_uncoded_chroma(run: Run) -> None:
    """Where the H.264 profile does not code the chroma format, it becomes 4:2:0 with 8 bits."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_H264_SPS,
                p_h264_sps=[
                    v4l2_ctrl_h264_sps(
                        profile_idc=77,
                        chroma_format_idc=3,
                        bit_depth_luma_minus8=7,
                        flags=V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY | V4L2_H264_SPS_FLAG_MB_ADAPTIVE_FRAME_FIELD,
                    ),
                ],
            ),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_h264_sps[0].chroma_format_idc", argument.controls[0].p_h264_sps[0].chroma_format_idc, 1
    )
    run.check(
        "argument.controls[0].p_h264_sps[0].bit_depth_luma_minus8",
        argument.controls[0].p_h264_sps[0].bit_depth_luma_minus8,
        0,
    )
    run.check(
        "argument.controls[0].p_h264_sps[0].flags",
        argument.controls[0].p_h264_sps[0].flags,
        V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY,
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::at-once-beside-a-request", page="mediactl/request-api.rst", nodes=("m2m",), lab=("vim2m",)
)
def test_vidioc_s_ext_ctrls_ok_at_once_beside_a_request(run: Run) -> None:
    """A control that is set without a request changes at once, while a request with another control is queued."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_HFLIP, value=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_VFLIP, value=0))
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=request.value,
            controls=[v4l2_ext_control(id=V4L2_CID_HFLIP, value=1)],
        ),
    )
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=V4L2_CID_VFLIP, value=1)])
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    changed = v4l2_control(id=V4L2_CID_VFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, changed)
    run.check("changed.value", changed.value, 1)
    kept = v4l2_control(id=V4L2_CID_HFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, kept)
    run.check("kept.value", kept.value, 0)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::request-keeps-the-last-value",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("m2m",),
    lab=("vim2m",),
)
def test_vidioc_s_ext_ctrls_ok_request_keeps_the_last_value(run: Run) -> None:
    """Of a control that is set twice in a request the later value counts, also where it is the present one."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_HFLIP, value=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_VFLIP, value=0))
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=request.value,
            controls=[v4l2_ext_control(id=V4L2_CID_HFLIP, value=0), v4l2_ext_control(id=V4L2_CID_VFLIP, value=1)],
        ),
    )
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL,
        controls=[v4l2_ext_control(id=V4L2_CID_HFLIP, value=1), v4l2_ext_control(id=V4L2_CID_VFLIP, value=0)],
        request_fd=request.value,
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    polled_fds = pollfds((request.value, POLLPRI))
    polled = run.perform(poll, polled_fds, 3000)
    run.check("polled.value", polled.value, 1)
    completed = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL,
        request_fd=request.value,
        controls=[v4l2_ext_control(id=V4L2_CID_HFLIP), v4l2_ext_control(id=V4L2_CID_VFLIP)],
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, completed)
    run.check("completed.controls[0].value", completed.controls[0].value, 1)
    run.check("completed.controls[1].value", completed.controls[1].value, 0)
    across = v4l2_control(id=V4L2_CID_HFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, across)
    run.check("across.value", across.value, 1)
    down = v4l2_control(id=V4L2_CID_VFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, down)
    run.check("down.value", down.value, 0)


@rule("VIDIOC_S_EXT_CTRLS::ok::request-collects", page="v4l/vidioc-g-ext-ctrls.rst", nodes=("m2m",), lab=("vim2m",))
def test_vidioc_s_ext_ctrls_ok_request_collects(run: Run) -> None:
    """Controls that are set in a request one call after the other are all carried out with it."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vim2m")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_HFLIP, value=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=V4L2_CID_VFLIP, value=0))
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    fresh.bytesused = q.buffer[0].length
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=request.value,
            controls=[v4l2_ext_control(id=V4L2_CID_HFLIP, value=1)],
        ),
    )
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL,
        controls=[v4l2_ext_control(id=V4L2_CID_VFLIP, value=1)],
        request_fd=request.value,
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    polled_fds = pollfds((request.value, POLLPRI))
    polled = run.perform(poll, polled_fds, 3000)
    run.check("polled.value", polled.value, 1)
    across = v4l2_control(id=V4L2_CID_HFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, across)
    run.check("across.value", across.value, 1)
    down = v4l2_control(id=V4L2_CID_VFLIP)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, down)
    run.check("down.value", down.value, 1)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::request-keeps-the-last-parameters",
    page="v4l/dev-stateless-decoder.rst",
    nodes=("m2m",),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_request_keeps_the_last_parameters(run: Run) -> None:
    """Of the parameters of a stateless codec those at the moment when the request is queued count."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="visl")
    q = run.queue(device, side="output", buffers=2, phase="allocated")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    fresh = q.buffer[0].template
    fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
    fresh.request_fd = request.value
    run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
    run.queue(device, side="capture", buffers=2, phase="streaming")
    run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_REQUEST_VAL,
            request_fd=request.value,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_FWHT_PARAMS,
                    p_fwht_params=[v4l2_ctrl_fwht_params(version=V4L2_FWHT_VERSION, width=640, height=360)],
                ),
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_HEVC_SPS, p_hevc_sps=[v4l2_ctrl_hevc_sps(pic_width_in_luma_samples=64)]
                ),
            ],
        ),
    )
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_HEVC_SPS, p_hevc_sps=[v4l2_ctrl_hevc_sps(pic_width_in_luma_samples=128)]
            ),
        ],
        request_fd=request.value,
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.perform(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
    polled_fds = pollfds((request.value, POLLPRI))
    polled = run.perform(poll, polled_fds, 3000)
    run.check("polled.value", polled.value, 1)
    completed = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL,
        request_fd=request.value,
        controls=[
            v4l2_ext_control(id=V4L2_CID_STATELESS_FWHT_PARAMS, p_fwht_params=[v4l2_ctrl_fwht_params()]),
            v4l2_ext_control(id=V4L2_CID_STATELESS_HEVC_SPS, p_hevc_sps=[v4l2_ctrl_hevc_sps()]),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, completed)
    run.check("completed.controls[0].p_fwht_params[0].width", completed.controls[0].p_fwht_params[0].width, 640)
    run.check(
        "completed.controls[1].p_hevc_sps[0].pic_width_in_luma_samples",
        completed.controls[1].p_hevc_sps[0].pic_width_in_luma_samples,
        128,
    )
    now = v4l2_ext_controls(
        controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_HEVC_SPS, p_hevc_sps=[v4l2_ctrl_hevc_sps()])]
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check(
        "now.controls[0].p_hevc_sps[0].pic_width_in_luma_samples",
        now.controls[0].p_hevc_sps[0].pic_width_in_luma_samples,
        128,
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::text-keeps-its-shortest-length",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_s_ext_ctrls_ok_text_keeps_its_shortest_length(run: Run) -> None:
    """A text of the shortest length is kept, and stays when a shorter one is refused."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
    memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    run.prepare(fill, memory.value, c.minimum, 66)
    read_back = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.minimum + 1, string=memory.value)]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.refuse(
        "ERANGE",
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, size=c.minimum, string=memory.value)]),
    )
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_G_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=read_back.value)]),
    )
    run.check(
        "read_back.address",
        bytes_at(read_back.value, PAGE_SIZE),
        check.same_bytes_as(bytes_at(memory.value, PAGE_SIZE)),
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::below-bounds-adjusted",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ext_ctrls_ok_below_bounds_adjusted(run: Run) -> None:
    """An integer below the minimum that is not refused becomes the minimum, and what it became comes back."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=first.id, value=first.minimum - 1)]),
    )
    run.prepare(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.minimum - 1)]
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))
    run.check("argument.controls[0].value", argument.controls[0].value, first.minimum)


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::id-unknown",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("0", "V4L2_CID_BASE - 1", "V4L2_CTRL_ID_MASK"),
)
def test_vidioc_s_ext_ctrls_einval_id_unknown(case: Case) -> None:
    """The device has no control of that id."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.controls[0].id = case.pick(0, V4L2_CID_BASE - 1, V4L2_CTRL_ID_MASK)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::which-unknown",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("V4L2_CTRL_CLASS_FLASH", "V4L2_CTRL_WHICH_DEF_VAL", "0x0FFF0000", "max(u32)"),
)
def test_vidioc_s_ext_ctrls_einval_which_unknown(case: Case) -> None:
    """which is neither defined nor the class of the controls, or names the default values."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.which = case.pick(V4L2_CTRL_CLASS_FLASH, V4L2_CTRL_WHICH_DEF_VAL, 0x0FFF0000, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::item-missing",
    cause="bad-contents",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_s_ext_ctrls_einval_item_missing(case: Case) -> None:
    """The value is an item that the menu leaves out."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=c.default)]
        )
        if run.provoking:
            argument.controls[0].value = c.minimum + 1
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=c.default)]),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::not-a-request",
    cause="bad-fd",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "closed", "device.fd"),
)
def test_vidioc_s_ext_ctrls_einval_not_a_request(case: Case) -> None:
    """request_fd is not the descriptor of a request of this device."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.which = V4L2_CTRL_WHICH_REQUEST_VAL
            argument.request_fd = case.pick(-1, run.closed(), device.fd)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::ERANGE::menu-past-end",
    cause="value-range",
    strength="may",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_s_ext_ctrls_erange_menu_past_end(case: Case) -> None:
    """The value is above the maximum of the menu; that of an integer is lowered instead."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=c.default)]
        )
        if run.provoking:
            argument.controls[0].value = c.maximum + 1
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=c.default)]),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::ERANGE::string-too-long",
    cause="value-range",
    strength="may",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_s_ext_ctrls_erange_string_too_long(case: Case) -> None:
    """The string is longer than the control's maximum."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, memory.value, c.maximum, 65)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=memory.value)]
        )
        if run.provoking:
            run.prepare(fill, memory.value, c.maximum + 1, 65)
            argument.controls[0].size = c.maximum + 2
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)


@condition(
    "VIDIOC_S_EXT_CTRLS::EBUSY::grabbed",
    cause="busy-state",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_ext_ctrls_ebusy_grabbed(case: Case) -> None:
    """The control cannot be changed for now."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        if run.provoking:
            run.queue(device, buffers=4, phase="streaming")
        argument = v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=0xF0F01F, value=1)])
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 1)


@condition(
    "VIDIOC_S_EXT_CTRLS::EBUSY::request-queued", cause="busy-state", page="v4l/vidioc-g-ext-ctrls.rst", nodes=("m2m",)
)
def test_vidioc_s_ext_ctrls_ebusy_request_queued(case: Case) -> None:
    """The request has been queued, and not emptied by MEDIA_REQUEST_IOC_REINIT since."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        if run.provoking:
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_REQUEST_VAL,
                controls=[v4l2_ext_control(id=first.id, value=first.default)],
                request_fd=request.value,
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EBUSY::request-completed",
    cause="wrong-state",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("m2m",),
)
def test_vidioc_s_ext_ctrls_ebusy_request_completed(case: Case) -> None:
    """The request has been completed, and MEDIA_REQUEST_IOC_REINIT has not emptied it since."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        if run.provoking:
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
            run.prepare(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_REQUEST_VAL,
                controls=[v4l2_ext_control(id=first.id, value=first.default)],
                request_fd=request.value,
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture", "video-output", "radio"),
)
def test_vidioc_s_ext_ctrls_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::ENOSPC::payload-too-large",
    cause="no-slots",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ext_ctrls_enospc_payload_too_large(case: Case) -> None:
    """The payload has more elements than the array can hold; the driver says how much is possible."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        c = run.find_control(device, type=V4L2_CTRL_TYPE_U32, flags=V4L2_CTRL_FLAG_DYNAMIC_ARRAY)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.elem_size, ptr=memory.value)]
        )
        if run.provoking:
            argument.controls[0].size = PAGE_SIZE
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("controls[0].size", check.less_than(PAGE_SIZE))
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.elem_size, ptr=memory.value)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EACCES::read-only",
    cause="read-only",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ext_ctrls_eacces_read_only(case: Case) -> None:
    """The control can only be read."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER, flags=V4L2_CTRL_FLAG_READ_ONLY)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.controls[0].id = c.id
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EACCES::requests-unsupported",
    cause="not-supported-here",
    status="contradicted",
    seen="EBADR",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_s_ext_ctrls_eacces_requests_unsupported(case: Case) -> None:
    """The device does not support requests."""
    for run in case:
        device = run.open("subdev", O_RDWR, entity="Sensor A")
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.which = V4L2_CTRL_WHICH_REQUEST_VAL
            argument.request_fd = device.fd
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ext_ctrls_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the controls."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.walk(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::codec-payload-invalid",
    cause="bad-contents",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-63", "26"),
)
def test_vidioc_s_ext_ctrls_einval_codec_payload_invalid(case: Case) -> None:
    """A field of a stateless codec's parameters is outside of what the codec or the kernel allows."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
        )
        if run.provoking:
            argument.controls[0].p_h264_pps[0].pic_init_qp_minus26 = case.pick(-63, 26)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::fwht-unlike-the-format",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("m2m",),
    lab=("stateless-decoder",),
    values=("0", "V4L2_FWHT_FL_PIXENC_YUV", "V4L2_FWHT_FL_PIXENC_RGB | 2 << V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET"),
)
def test_vidioc_s_ext_ctrls_einval_fwht_unlike_the_format(case: Case) -> None:
    """The FWHT frame has other components than the capture format."""
    for run in case:
        device = run.open("m2m", O_RDWR, entity="stateless-decoder")
        run.require(device, driver="vicodec")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_FWHT_PARAMS,
                    p_fwht_params=[
                        v4l2_ctrl_fwht_params(
                            version=V4L2_FWHT_VERSION,
                            width=1280,
                            height=720,
                            flags=V4L2_FWHT_FL_PIXENC_YUV | 2 << V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET,
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_fwht_params[0].flags = case.pick(
                0, V4L2_FWHT_FL_PIXENC_YUV, V4L2_FWHT_FL_PIXENC_RGB | 2 << V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(
                        id=V4L2_CID_STATELESS_FWHT_PARAMS,
                        p_fwht_params=[
                            v4l2_ctrl_fwht_params(
                                version=V4L2_FWHT_VERSION,
                                width=1280,
                                height=720,
                                flags=V4L2_FWHT_FL_PIXENC_YUV | 2 << V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET,
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EFAULT::codec-payload-too-small",
    cause="no-slots",
    status="undocumented",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "sizeof(v4l2_ctrl_h264_sps) - 1"),
)
def test_vidioc_s_ext_ctrls_efault_codec_payload_too_small(case: Case) -> None:
    """The parameters of a stateless codec are shorter than their struct."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps()])],
        )
        if run.provoking:
            argument.controls[0].size = case.pick(0, sizeof(v4l2_ctrl_h264_sps) - 1)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::classes-mixed",
    cause="bad-contents",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_ext_ctrls_einval_classes_mixed(case: Case) -> None:
    """which is a class, and not all of the controls are of that class."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_CONTRAST, value=128), v4l2_ext_control(id=0xF0F01F, value=1)],
        )
        if run.provoking:
            argument.which = V4L2_CTRL_CLASS_USER
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 2)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_CONTRAST, value=128), v4l2_ext_control(id=0xF0F01F, value=1)],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::no-control-of-the-class",
    cause="not-supported-here",
    status="undocumented",
    strength="may",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_s_ext_ctrls_einval_no_control_of_the_class(case: Case) -> None:
    """A call without controls asks for a class of which the device has none."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)], count=0
        )
        if run.provoking:
            argument.which = V4L2_CTRL_CLASS_FLASH
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)], count=0
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::ERANGE::string-too-short",
    cause="value-range",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
    values=("0", "c.minimum"),
)
def test_vidioc_s_ext_ctrls_erange_string_too_short(case: Case) -> None:
    """The string is shorter than the control's minimum."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, memory.value, c.minimum, 65)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.minimum + 1, string=memory.value)]
        )
        if run.provoking:
            argument.controls[0].size = case.pick(0, c.minimum)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=c.id, size=c.minimum + 1, string=memory.value)],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_s_ext_ctrls_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_s_ext_ctrls_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_s_ext_ctrls_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_s_ext_ctrls_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@rule(
    "VIDIOC_TRY_EXT_CTRLS::ok::changes-nothing",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_try_ext_ctrls_ok_changes_nothing(run: Run) -> None:
    """The control keeps its value."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.minimum))
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.maximum)]
    )
    run.perform(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
    now = v4l2_control(id=first.id)
    run.perform(ioctl, device.fd, VIDIOC_G_CTRL, now)
    run.check("now.value", now.value, first.minimum)
    run.perform(ioctl, device.fd, VIDIOC_S_CTRL, v4l2_control(id=first.id, value=first.default))


@rule(
    "VIDIOC_TRY_EXT_CTRLS::ok::out-of-bounds-adjusted",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_try_ext_ctrls_ok_out_of_bounds_adjusted(run: Run) -> None:
    """An integer above the maximum that is not refused comes back as the maximum."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_TRY_EXT_CTRLS,
        v4l2_ext_controls(controls=[v4l2_ext_control(id=first.id, value=first.maximum + 1)]),
    )
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.maximum + 1)]
    )
    run.perform(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
    run.check("argument.controls[0].value", argument.controls[0].value, first.maximum)


@rule(
    "VIDIOC_TRY_EXT_CTRLS::ok::elements-adjusted",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_try_ext_ctrls_ok_elements_adjusted(run: Run) -> None:
    """An element of an array above the maximum comes back as the maximum, and the array keeps its values."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    c = run.find_control(device, type=V4L2_CTRL_TYPE_U32, flags=V4L2_CTRL_FLAG_HAS_PAYLOAD)
    run.perform(
        ioctl, device.fd, VIDIOC_S_EXT_CTRLS, v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, p_u32=[c.minimum])])
    )
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, p_u32=[c.maximum + 1])]
    )
    run.perform(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
    now = v4l2_ext_controls(controls=[v4l2_ext_control(id=c.id, p_u32=[0])])
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check("now.controls[0].p_u32[0]", now.controls[0].p_u32[0], c.minimum)
    run.check("argument.controls[0].p_u32[0]", argument.controls[0].p_u32[0], c.maximum)


@rule(
    "VIDIOC_TRY_EXT_CTRLS::ok::names-the-culprit",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_try_ext_ctrls_ok_names_the_culprit(run: Run) -> None:
    """When a later control fails, error_idx is its number."""
    device = run.open(run.device.node, O_RDWR)
    first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
    )
    run.perform(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
    failed = v4l2_ext_controls(
        controls=[v4l2_ext_control(id=first.id, value=first.default), v4l2_ext_control(id=V4L2_CTRL_ID_MASK, value=0)]
    )
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, failed)
    run.check("failed.error_idx", failed.error_idx, 1)


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EINVAL::id-unknown",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("0", "V4L2_CID_BASE - 1", "V4L2_CTRL_ID_MASK"),
)
def test_vidioc_try_ext_ctrls_einval_id_unknown(case: Case) -> None:
    """The device has no control of that id."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.controls[0].id = case.pick(0, V4L2_CID_BASE - 1, V4L2_CTRL_ID_MASK)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EINVAL::which-unknown",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    values=("V4L2_CTRL_CLASS_FLASH", "V4L2_CTRL_WHICH_DEF_VAL", "0x0FFF0000", "max(u32)"),
)
def test_vidioc_try_ext_ctrls_einval_which_unknown(case: Case) -> None:
    """which is neither defined nor the class of the controls, or names the default values."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.which = case.pick(V4L2_CTRL_CLASS_FLASH, V4L2_CTRL_WHICH_DEF_VAL, 0x0FFF0000, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EINVAL::item-missing",
    cause="bad-contents",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_try_ext_ctrls_einval_item_missing(case: Case) -> None:
    """The value is an item that the menu leaves out."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=c.default)]
        )
        if run.provoking:
            argument.controls[0].value = c.minimum + 1
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=c.default)]),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EINVAL::not-a-request",
    cause="bad-fd",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("-1", "closed", "device.fd"),
)
def test_vidioc_try_ext_ctrls_einval_not_a_request(case: Case) -> None:
    """request_fd is not the descriptor of a request of this device."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REQUESTS)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.which = V4L2_CTRL_WHICH_REQUEST_VAL
            argument.request_fd = case.pick(-1, run.closed(), device.fd)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::ERANGE::menu-past-end",
    cause="value-range",
    strength="may",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_try_ext_ctrls_erange_menu_past_end(case: Case) -> None:
    """The value is above the maximum of the menu; that of an integer is lowered instead."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_MENU)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=c.default)]
        )
        if run.provoking:
            argument.controls[0].value = c.maximum + 1
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, value=c.default)]),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::ERANGE::string-too-long",
    cause="value-range",
    strength="may",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
)
def test_vidioc_try_ext_ctrls_erange_string_too_long(case: Case) -> None:
    """The string is longer than the control's maximum."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, memory.value, c.maximum, 65)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.maximum + 1, string=memory.value)]
        )
        if run.provoking:
            run.prepare(fill, memory.value, c.maximum + 1, 65)
            argument.controls[0].size = c.maximum + 2
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EBUSY::request-queued", cause="busy-state", page="v4l/vidioc-g-ext-ctrls.rst", nodes=("m2m",)
)
def test_vidioc_try_ext_ctrls_ebusy_request_queued(case: Case) -> None:
    """The request has been queued, and not emptied by MEDIA_REQUEST_IOC_REINIT since."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        q = run.queue(device, side="output", buffers=2, phase="allocated")
        media = run.open("media", O_RDWR)
        request = scalars.int_()
        run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
        run.prepare(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_REQUEST_VAL,
                request_fd=request.value,
                controls=[v4l2_ext_control(id=first.id, value=first.default)],
            ),
        )
        fresh = q.buffer[0].template
        fresh.flags |= V4L2_BUF_FLAG_REQUEST_FD
        fresh.request_fd = request.value
        fresh.bytesused = q.buffer[0].length
        run.prepare(ioctl, device.fd, VIDIOC_QBUF, fresh)
        if run.provoking:
            run.prepare(ioctl, request.value, MEDIA_REQUEST_IOC_QUEUE)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_REQUEST_VAL,
                controls=[v4l2_ext_control(id=first.id, value=first.default)],
                request_fd=request.value,
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EACCES::read-only",
    cause="read-only",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_try_ext_ctrls_eacces_read_only(case: Case) -> None:
    """The control can only be read."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER, flags=V4L2_CTRL_FLAG_READ_ONLY)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.controls[0].id = c.id
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EACCES::requests-unsupported",
    cause="not-supported-here",
    status="contradicted",
    seen="EBADR",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("subdev",),
    lab=("Sensor A",),
)
def test_vidioc_try_ext_ctrls_eacces_requests_unsupported(case: Case) -> None:
    """The device does not support requests."""
    for run in case:
        device = run.open("subdev", O_RDWR, entity="Sensor A")
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
        )
        if run.provoking:
            argument.which = V4L2_CTRL_WHICH_REQUEST_VAL
            argument.request_fd = device.fd
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_try_ext_ctrls_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the controls."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.walk(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EINVAL::classes-mixed",
    cause="bad-contents",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture",),
)
def test_vidioc_try_ext_ctrls_einval_classes_mixed(case: Case) -> None:
    """which is a class, and not all of the controls are of that class."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_CONTRAST, value=128), v4l2_ext_control(id=0xF0F01F, value=1)],
        )
        if run.provoking:
            argument.which = V4L2_CTRL_CLASS_USER
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_CONTRAST, value=128), v4l2_ext_control(id=0xF0F01F, value=1)],
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EINVAL::no-control-of-the-class",
    cause="not-supported-here",
    status="undocumented",
    strength="may",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
)
def test_vidioc_try_ext_ctrls_einval_no_control_of_the_class(case: Case) -> None:
    """A call without controls asks for a class of which the device has none."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)], count=0
        )
        if run.provoking:
            argument.which = V4L2_CTRL_CLASS_FLASH
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)], count=0
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::ERANGE::string-too-short",
    cause="value-range",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-001-vid-cap", "vivid-000-vid-out", "vivid-001-vid-out"),
    values=("0", "c.minimum"),
)
def test_vidioc_try_ext_ctrls_erange_string_too_short(case: Case) -> None:
    """The string is shorter than the control's minimum."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        c = run.find_control(device, type=V4L2_CTRL_TYPE_STRING)
        memory = run.prepare(mmap, 0, PAGE_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        run.prepare(fill, memory.value, c.minimum, 65)
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=c.id, size=c.minimum + 1, string=memory.value)]
        )
        if run.provoking:
            argument.controls[0].size = case.pick(0, c.minimum)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=c.id, size=c.minimum + 1, string=memory.value)],
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_try_ext_ctrls_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
    values=("null", "inaccessible"),
)
def test_vidioc_try_ext_ctrls_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-rad-rx"),
)
def test_vidioc_try_ext_ctrls_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )


@condition(
    "VIDIOC_TRY_EXT_CTRLS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-rad-rx"),
)
def test_vidioc_try_ext_ctrls_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        first = run.find_control(device, type=V4L2_CTRL_TYPE_INTEGER)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_TRY_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL, controls=[v4l2_ext_control(id=first.id, value=first.default)]
            ),
        )
