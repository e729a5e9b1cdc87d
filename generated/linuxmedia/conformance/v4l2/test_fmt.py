"""Conformance: Format of a stream."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, read
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_SDR_OUTPUT,
    V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
    V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VBI_OUTPUT,
    V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE,
    V4L2_BUF_TYPE_VIDEO_OUTPUT,
    V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE,
    V4L2_CAP_READWRITE,
    V4L2_CAP_SLICED_VBI_CAPTURE,
    V4L2_CAP_SLICED_VBI_OUTPUT,
    V4L2_CAP_VBI_CAPTURE,
    V4L2_CAP_VBI_OUTPUT,
    V4L2_COLORSPACE_BT2020,
    V4L2_COLORSPACE_REC709,
    V4L2_FIELD_ANY,
    V4L2_FMT_FLAG_CSC_COLORSPACE,
    V4L2_MEMORY_MMAP,
    V4L2_PIX_FMT_FLAG_SET_CSC,
    V4L2_PIX_FMT_NV24,
    V4L2_PIX_FMT_PRIV_MAGIC,
    V4L2_PIX_FMT_YUV420,
    V4L2_PIX_FMT_YUV420M,
    V4L2_PRIORITY_RECORD,
    V4L2_QUANTIZATION_FULL_RANGE,
    V4L2_QUANTIZATION_LIM_RANGE,
    V4L2_SDR_FMT_CS8,
    V4L2_SLICED_TELETEXT_B,
    V4L2_SLICED_WSS_625,
    V4L2_STD_PAL_B,
    V4L2_VBI_ITU_625_F1_START,
    V4L2_VBI_ITU_625_F2_START,
    V4L2_XFER_FUNC_709,
    V4L2_XFER_FUNC_SMPTE2084,
    V4L2_XFER_FUNC_SRGB,
    V4L2_YCBCR_ENC_709,
    V4L2_YCBCR_ENC_BT2020,
    VIDEO_MAX_PLANES,
    VIDIOC_ENUM_FMT,
    VIDIOC_G_FMT,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_S_INPUT,
    VIDIOC_S_OUTPUT,
    VIDIOC_S_PRIORITY,
    VIDIOC_S_STD,
    VIDIOC_TRY_FMT,
    v4l2_buffer,
    v4l2_colorspace,
    v4l2_field,
    v4l2_fmtdesc,
    v4l2_format,
    v4l2_format_fmt,
    v4l2_pixel_format,
    v4l2_quantization,
    v4l2_requestbuffers,
    v4l2_sliced_vbi_format,
    v4l2_xfer_func,
)


@rule(
    "VIDIOC_G_FMT::ok::describes-an-image",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-touch-cap"),
)
def test_vidioc_g_fmt_ok_describes_an_image(run: Run) -> None:
    """A single-planar image format is complete, with every field within its set of values."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    argument = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.type", argument.type, device.type)
    run.check("argument.fmt.pix.width", argument.fmt.pix.width, check.nonzero())
    run.check("argument.fmt.pix.height", argument.fmt.pix.height, check.nonzero())
    run.check("argument.fmt.pix.pixelformat", argument.fmt.pix.pixelformat, check.one_of(tuple(v4l2_pixel_format)))
    run.check(
        "argument.fmt.pix.field",
        argument.fmt.pix.field,
        check.differs_from(V4L2_FIELD_ANY),
        check.one_of(tuple(v4l2_field)),
    )
    run.check("argument.fmt.pix.colorspace", argument.fmt.pix.colorspace, check.one_of(tuple(v4l2_colorspace)))
    run.check("argument.fmt.pix.xfer_func", argument.fmt.pix.xfer_func, check.one_of(tuple(v4l2_xfer_func)))
    run.check("argument.fmt.pix.quantization", argument.fmt.pix.quantization, check.one_of(tuple(v4l2_quantization)))
    run.check("argument.fmt.pix.sizeimage", argument.fmt.pix.sizeimage, check.nonzero())
    run.check("argument.fmt.pix.priv", argument.fmt.pix.priv, V4L2_PIX_FMT_PRIV_MAGIC)


@rule(
    "VIDIOC_G_FMT::ok::describes-a-multi-planar-image",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_vidioc_g_fmt_ok_describes_a_multi_planar_image(run: Run) -> None:
    """A multi-planar image format is complete, has a size for its first plane and leaves the reserved bytes zero."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=True)
    argument = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.fmt.pix_mp.width", argument.fmt.pix_mp.width, check.nonzero())
    run.check("argument.fmt.pix_mp.height", argument.fmt.pix_mp.height, check.nonzero())
    run.check(
        "argument.fmt.pix_mp.pixelformat", argument.fmt.pix_mp.pixelformat, check.one_of(tuple(v4l2_pixel_format))
    )
    run.check(
        "argument.fmt.pix_mp.field",
        argument.fmt.pix_mp.field,
        check.differs_from(V4L2_FIELD_ANY),
        check.one_of(tuple(v4l2_field)),
    )
    run.check("argument.fmt.pix_mp.colorspace", argument.fmt.pix_mp.colorspace, check.one_of(tuple(v4l2_colorspace)))
    run.check(
        "argument.fmt.pix_mp.num_planes",
        argument.fmt.pix_mp.num_planes,
        check.at_least(1),
        check.at_most(VIDEO_MAX_PLANES),
    )
    run.check("argument.fmt.pix_mp.plane_fmt[0].sizeimage", argument.fmt.pix_mp.plane_fmt[0].sizeimage, check.nonzero())
    run.check("argument.fmt.pix_mp.plane_fmt[0].reserved", argument.fmt.pix_mp.plane_fmt[0].reserved, check.zero())
    run.check("argument.fmt.pix_mp.reserved", argument.fmt.pix_mp.reserved, check.zero())


@rule(
    "VIDIOC_G_FMT::ok::lines-fit-the-image",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m", "vivid-000-touch-cap"),
)
def test_vidioc_g_fmt_ok_lines_fit_the_image(run: Run) -> None:
    """The image is at least as large as all its lines together."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    argument = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check(
        "argument.fmt.pix.sizeimage",
        argument.fmt.pix.sizeimage,
        check.at_least(argument.fmt.pix.bytesperline * argument.fmt.pix.height),
    )


@rule("VIDIOC_G_FMT::ok::capture-queue-of-m2m", page="v4l/vidioc-g-fmt.rst", nodes=("m2m",))
def test_vidioc_g_fmt_ok_capture_queue_of_m2m(run: Run) -> None:
    """The capture queue of a memory-to-memory device has a format."""
    device = run.open("m2m", O_RDWR)
    argument = v4l2_format(type=device.capture_type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.type", argument.type, device.capture_type)
    run.check("argument.fmt.pix.width", argument.fmt.pix.width, check.nonzero())


@rule("VIDIOC_G_FMT::ok::describes-raw-blanking-lines", page="v4l/vidioc-g-fmt.rst", nodes=("vbi-capture",))
def test_vidioc_g_fmt_ok_describes_raw_blanking_lines(run: Run) -> None:
    """A raw VBI format has lines with samples in them."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    argument = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.fmt.vbi.samples_per_line", argument.fmt.vbi.samples_per_line, check.nonzero())
    run.check("argument.fmt.vbi.sampling_rate", argument.fmt.vbi.sampling_rate, check.nonzero())
    run.check("argument.fmt.vbi.flags", argument.fmt.vbi.flags, check.subset_of(0x3))
    run.check("argument.fmt.vbi.reserved", argument.fmt.vbi.reserved, check.zero())


@rule("VIDIOC_G_FMT::ok::describes-sliced-blanking-lines", page="v4l/vidioc-g-fmt.rst", nodes=("vbi-capture",))
def test_vidioc_g_fmt_ok_describes_sliced_blanking_lines(run: Run) -> None:
    """A sliced VBI format knows no services but those that are defined, and says how much a read() returns."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_SLICED_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    argument = v4l2_format(type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.fmt.sliced.service_set", argument.fmt.sliced.service_set, check.subset_of(0x5401))
    run.check("argument.fmt.sliced.io_size", argument.fmt.sliced.io_size, check.nonzero())
    run.check("argument.fmt.sliced.reserved", argument.fmt.sliced.reserved, check.zero())


@rule("VIDIOC_G_FMT::ok::describes-radio-samples", page="v4l/vidioc-g-fmt.rst", nodes=("sdr-capture",))
def test_vidioc_g_fmt_ok_describes_radio_samples(run: Run) -> None:
    """A format of radio samples has a code and leaves the reserved bytes zero."""
    device = run.open("sdr-capture", O_RDWR)
    argument = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.fmt.sdr.pixelformat", argument.fmt.sdr.pixelformat, check.nonzero())
    run.check("argument.fmt.sdr.buffersize", argument.fmt.sdr.buffersize, check.nonzero())
    run.check("argument.fmt.sdr.reserved", argument.fmt.sdr.reserved, check.zero())


@rule("VIDIOC_G_FMT::ok::describes-metadata", page="v4l/vidioc-g-fmt.rst", nodes=("meta-capture", "meta-output"))
def test_vidioc_g_fmt_ok_describes_metadata(run: Run) -> None:
    """A metadata format has a code and a size."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.fmt.meta.dataformat", argument.fmt.meta.dataformat, check.nonzero())
    run.check("argument.fmt.meta.buffersize", argument.fmt.meta.buffersize, check.nonzero())


@rule(
    "VIDIOC_G_FMT::ok::changes-nothing",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_g_fmt_ok_changes_nothing(run: Run) -> None:
    """Asking again gives the same format."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    again_ = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, again_)
    run.check("again.fmt.raw_data", again_.fmt.raw_data, argument.fmt.raw_data)


@rule("VIDIOC_G_FMT::ok::raw-lines-of-both-fields", page="v4l/dev-raw-vbi.rst", nodes=("vbi-capture",))
def test_vidioc_g_fmt_ok_raw_lines_of_both_fields(run: Run) -> None:
    """The raw lines of the first field are of that field, and those of the second field of the second."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_VBI_CAPTURE, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.fmt.vbi.count[0]", argument.fmt.vbi.count[0], check.nonzero())
    run.check("argument.fmt.vbi.count[1]", argument.fmt.vbi.count[1], check.nonzero())
    run.check(
        "argument.fmt.vbi.start[0]",
        argument.fmt.vbi.start[0],
        check.at_least(V4L2_VBI_ITU_625_F1_START),
        check.less_than(V4L2_VBI_ITU_625_F2_START - argument.fmt.vbi.count[0]),
    )
    run.check(
        "argument.fmt.vbi.start[1]",
        argument.fmt.vbi.start[1],
        check.at_least(V4L2_VBI_ITU_625_F2_START),
        check.at_most(625 - argument.fmt.vbi.count[1]),
    )


@rule("VIDIOC_G_FMT::ok::raw-lines-of-an-output", page="v4l/dev-raw-vbi.rst", nodes=("vbi-output",))
def test_vidioc_g_fmt_ok_raw_lines_of_an_output(run: Run) -> None:
    """Raw lines of the first field of an output are of that field, and those of the second field of the second."""
    device = run.open("vbi-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_VBI_OUTPUT, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    argument = v4l2_format(type=V4L2_BUF_TYPE_VBI_OUTPUT)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, argument)
    run.check("argument.fmt.vbi.count[0]", argument.fmt.vbi.count[0], check.nonzero())
    run.check("argument.fmt.vbi.count[1]", argument.fmt.vbi.count[1], check.nonzero())
    run.check(
        "argument.fmt.vbi.start[0]",
        argument.fmt.vbi.start[0],
        check.at_least(V4L2_VBI_ITU_625_F1_START),
        check.less_than(V4L2_VBI_ITU_625_F2_START - argument.fmt.vbi.count[0]),
    )
    run.check(
        "argument.fmt.vbi.start[1]",
        argument.fmt.vbi.start[1],
        check.at_least(V4L2_VBI_ITU_625_F2_START),
        check.at_most(625 - argument.fmt.vbi.count[1]),
    )


@condition(
    "VIDIOC_G_FMT::EINVAL::type-undefined",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    values=("0", "V4L2_BUF_TYPE_META_OUTPUT + 1", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_g_fmt_einval_type_undefined(case: Case) -> None:
    """The buffer type is none that the API defines."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_format(type=device.type)
        if run.provoking:
            argument.type = case.pick(0, V4L2_BUF_TYPE_META_OUTPUT + 1, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_G_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@condition(
    "VIDIOC_G_FMT::EINVAL::type-of-another-device",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_SDR_OUTPUT",
    ),
)
def test_vidioc_g_fmt_einval_type_of_another_device(case: Case) -> None:
    """The device has no queue of that type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_format(type=device.type)
        if run.provoking:
            argument.type = case.pick(
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_VBI_OUTPUT,
                V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
                V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_SDR_OUTPUT,
            )
        run.attempt(ioctl, device.fd, VIDIOC_G_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@condition(
    "VIDIOC_G_FMT::EINVAL::other-direction",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "touch"),
    values=("V4L2_BUF_TYPE_VIDEO_OUTPUT", "V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE", "V4L2_BUF_TYPE_META_OUTPUT"),
)
def test_vidioc_g_fmt_einval_other_direction(case: Case) -> None:
    """An output type is asked for where the device can only capture."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_format(type=device.type)
        if run.provoking:
            argument.type = case.pick(
                V4L2_BUF_TYPE_VIDEO_OUTPUT, V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE, V4L2_BUF_TYPE_META_OUTPUT
            )
        run.attempt(ioctl, device.fd, VIDIOC_G_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@condition(
    "VIDIOC_G_FMT::EINVAL::other-planarity",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    deviations=(
        Deviation(
            seen="ENOTTY",
            reason="vivid has the multi-planar calls on single-planar devices too, and answers there as if it had not. (drivers/media/test-drivers/vivid/vivid-vid-cap.c: vidioc_g_fmt_vid_cap_mplane())",
            devices=("vivid-000-vid-cap",),
        ),
    ),
)
def test_vidioc_g_fmt_einval_other_planarity(case: Case) -> None:
    """The multi-planar type is asked for where the queue is single-planar."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, multiplanar=False)
        argument = v4l2_format(type=device.type)
        if run.provoking:
            argument.type = V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE
        run.attempt(ioctl, device.fd, VIDIOC_G_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@condition(
    "VIDIOC_G_FMT::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_g_fmt_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the argument."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.walk(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@condition(
    "VIDIOC_G_FMT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
)
def test_vidioc_g_fmt_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_FMT, v4l2_format(type=device.type))
        run.next(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@condition(
    "VIDIOC_G_FMT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
    values=("null", "inaccessible"),
)
def test_vidioc_g_fmt_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_FMT,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_format(type=device.type),
        )
        run.next(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@condition(
    "VIDIOC_G_FMT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
)
def test_vidioc_g_fmt_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@condition(
    "VIDIOC_G_FMT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-vbi-out", "vivid-000-sdr-cap", "vivid-000-touch-cap"),
)
def test_vidioc_g_fmt_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_FMT, v4l2_format(type=device.type))


@rule(
    "VIDIOC_S_FMT::ok::current-format-stays",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_s_fmt_ok_current_format_stays(run: Run) -> None:
    """Setting the format that is set changes nothing."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("now.fmt.raw_data", now.fmt.raw_data, current.fmt.raw_data)
    run.check("argument.fmt.raw_data", argument.fmt.raw_data, current.fmt.raw_data)


@rule("VIDIOC_S_FMT::ok::get-agrees", page="v4l/vidioc-g-fmt.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_s_fmt_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_FMT returns what VIDIOC_S_FMT has returned."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.width = 64
    argument.fmt.pix.height = 64
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("now.fmt.raw_data", now.fmt.raw_data, argument.fmt.raw_data)


@rule("VIDIOC_S_FMT::ok::try-agrees", page="v4l/vidioc-g-fmt.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_s_fmt_ok_try_agrees(run: Run) -> None:
    """VIDIOC_TRY_FMT returns the same as VIDIOC_S_FMT for the same wish."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    tried = copy(current)
    tried.fmt.pix.width = 64
    tried.fmt.pix.height = 64
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, tried)
    argument = copy(current)
    argument.fmt.pix.width = 64
    argument.fmt.pix.height = 64
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    run.check("argument.fmt.raw_data", argument.fmt.raw_data, tried.fmt.raw_data)


@rule(
    "VIDIOC_S_FMT::ok::impossible-size-adjusted",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_s_fmt_ok_impossible_size_adjusted(run: Run) -> None:
    """An image without limits is cut to what the device can do."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.width = 0xFFFFFFFF
    argument.fmt.pix.height = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    run.check("argument.fmt.pix.width", argument.fmt.pix.width, check.less_than(0xFFFFFFFF), check.nonzero())
    run.check("argument.fmt.pix.height", argument.fmt.pix.height, check.less_than(0xFFFFFFFF), check.nonzero())
    run.check("argument.fmt.pix.sizeimage", argument.fmt.pix.sizeimage, check.nonzero())


@rule(
    "VIDIOC_S_FMT::ok::unknown-pixel-format-replaced",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_s_fmt_ok_unknown_pixel_format_replaced(run: Run) -> None:
    """A pixel format that the driver does not know is replaced by one that it does."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.pixelformat = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    run.check("argument.fmt.pix.pixelformat", argument.fmt.pix.pixelformat, check.one_of(tuple(v4l2_pixel_format)))


@rule(
    "VIDIOC_S_FMT::ok::reserved-zeroed",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_vidioc_s_fmt_ok_reserved_zeroed(run: Run) -> None:
    """The reserved bytes of a multi-planar format come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=True)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix_mp.reserved[0] = 0xFF
    argument.fmt.pix_mp.plane_fmt[0].reserved[0] = 0xFF
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    run.check("argument.fmt.pix_mp.reserved", argument.fmt.pix_mp.reserved, check.zero())
    run.check("argument.fmt.pix_mp.plane_fmt[0].reserved", argument.fmt.pix_mp.plane_fmt[0].reserved, check.zero())


@rule("VIDIOC_S_FMT::ok::each-m2m-file-its-own", page="v4l/vidioc-g-fmt.rst", nodes=("m2m",))
def test_vidioc_s_fmt_ok_each_m2m_file_its_own(run: Run) -> None:
    """A format that one file of a memory-to-memory device sets does not reach the other files."""
    device = run.open("m2m", O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.width = 64
    argument.fmt.pix.height = 64
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    other = v4l2_format(type=device.type)
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_FMT, other)
    run.check("other.fmt.raw_data", other.fmt.raw_data, current.fmt.raw_data)


@rule("VIDIOC_S_FMT::ok::sample-format-is-kept", page="v4l/vidioc-g-fmt.rst", nodes=("sdr-capture",))
def test_vidioc_s_fmt_ok_sample_format_is_kept(run: Run) -> None:
    """VIDIOC_G_FMT tells the format of radio samples that was set, which VIDIOC_TRY_FMT had promised."""
    device = run.open("sdr-capture", O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    tried = copy(current)
    tried.fmt.sdr.pixelformat = V4L2_SDR_FMT_CS8
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, tried)
    argument = copy(current)
    argument.fmt.sdr.pixelformat = V4L2_SDR_FMT_CS8
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
    run.check("argument.fmt.raw_data", argument.fmt.raw_data, tried.fmt.raw_data)
    run.check("now.fmt.raw_data", now.fmt.raw_data, argument.fmt.raw_data)


@rule("VIDIOC_S_FMT::ok::sliced-services-are-kept", page="v4l/vidioc-g-fmt.rst", nodes=("vbi-capture",))
def test_vidioc_s_fmt_ok_sliced_services_are_kept(run: Run) -> None:
    """VIDIOC_G_FMT tells the services of the blanking lines that were set, which VIDIOC_TRY_FMT had promised."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_SLICED_VBI_CAPTURE, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    raw = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, raw)
    current = v4l2_format(type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    tried = copy(current)
    tried.fmt.sliced.service_set = V4L2_SLICED_WSS_625
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, tried)
    argument = copy(current)
    argument.fmt.sliced.service_set = V4L2_SLICED_WSS_625
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, copy(raw))
    run.check("argument.fmt.raw_data", argument.fmt.raw_data, tried.fmt.raw_data)
    run.check("now.fmt.raw_data", now.fmt.raw_data, argument.fmt.raw_data)


@rule("VIDIOC_S_FMT::ok::colours-of-capture-are-the-drivers", page="v4l/pixfmt-v4l2.rst", nodes=("video-capture",))
def test_vidioc_s_fmt_ok_colours_of_capture_are_the_drivers(run: Run) -> None:
    """Without V4L2_PIX_FMT_FLAG_SET_CSC the program does not set the colours of what it captures."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.colorspace = V4L2_COLORSPACE_BT2020
    argument.fmt.pix.flags = 0
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("argument.fmt.pix.colorspace", argument.fmt.pix.colorspace, current.fmt.pix.colorspace)
    run.check("now.fmt.pix.colorspace", now.fmt.pix.colorspace, current.fmt.pix.colorspace)


@rule("VIDIOC_S_FMT::ok::chosen-colours-are-kept", page="v4l/pixfmt-v4l2.rst", nodes=("video-capture",))
def test_vidioc_s_fmt_ok_chosen_colours_are_kept(run: Run) -> None:
    """With V4L2_PIX_FMT_FLAG_SET_CSC a program sets the colours of what it captures, where V4L2_FMT_FLAG_CSC_COLORSPACE
    says that the driver converts.
    """
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    listed = v4l2_fmtdesc(type=device.type, index=0)
    run.prepare(ioctl, device.fd, VIDIOC_ENUM_FMT, listed)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.pixelformat = listed.pixelformat
    argument.fmt.pix.colorspace = V4L2_COLORSPACE_BT2020
    argument.fmt.pix.flags = V4L2_PIX_FMT_FLAG_SET_CSC
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    fresh = copy(current)
    fresh.fmt.pix.flags = V4L2_PIX_FMT_FLAG_SET_CSC
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    run.check("listed.flags", listed.flags, check.has(V4L2_FMT_FLAG_CSC_COLORSPACE))
    run.check("argument.fmt.pix.colorspace", argument.fmt.pix.colorspace, V4L2_COLORSPACE_BT2020)
    run.check("now.fmt.pix.colorspace", now.fmt.pix.colorspace, V4L2_COLORSPACE_BT2020)


@rule(
    "VIDIOC_S_FMT::ok::decoder-takes-the-colours-of-the-stream",
    page="v4l/dev-stateless-decoder.rst",
    nodes=("m2m",),
    lab=("visl",),
)
def test_vidioc_s_fmt_ok_decoder_takes_the_colours_of_the_stream(run: Run) -> None:
    """The format that is set for the stream gives a stateless decoder the size and the colours of its images."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="visl")
    current = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix_mp.width = 1024
    argument.fmt.pix_mp.height = 576
    argument.fmt.pix_mp.colorspace = V4L2_COLORSPACE_BT2020
    argument.fmt.pix_mp.ycbcr_enc = V4L2_YCBCR_ENC_BT2020
    argument.fmt.pix_mp.quantization = V4L2_QUANTIZATION_FULL_RANGE
    argument.fmt.pix_mp.xfer_func = V4L2_XFER_FUNC_SMPTE2084
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    image = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, image)
    run.check("image.fmt.pix_mp.width", image.fmt.pix_mp.width, check.at_least(1024))
    run.check("image.fmt.pix_mp.height", image.fmt.pix_mp.height, check.at_least(576))
    run.check("image.fmt.pix_mp.colorspace", image.fmt.pix_mp.colorspace, V4L2_COLORSPACE_BT2020)
    run.check("image.fmt.pix_mp.ycbcr_enc", image.fmt.pix_mp.ycbcr_enc, V4L2_YCBCR_ENC_BT2020)
    run.check("image.fmt.pix_mp.quantization", image.fmt.pix_mp.quantization, V4L2_QUANTIZATION_FULL_RANGE)
    run.check("image.fmt.pix_mp.xfer_func", image.fmt.pix_mp.xfer_func, V4L2_XFER_FUNC_SMPTE2084)
    fresh = copy(argument)
    fresh.fmt.pix_mp.colorspace = V4L2_COLORSPACE_REC709
    fresh.fmt.pix_mp.xfer_func = V4L2_XFER_FUNC_709
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, fresh)
    other = v4l2_format(type=V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, other)
    run.check("other.fmt.pix_mp.colorspace", other.fmt.pix_mp.colorspace, V4L2_COLORSPACE_REC709)
    run.check("other.fmt.pix_mp.xfer_func", other.fmt.pix_mp.xfer_func, V4L2_XFER_FUNC_709)
    run.check("argument.fmt.pix_mp.colorspace", argument.fmt.pix_mp.colorspace, V4L2_COLORSPACE_BT2020)


@rule(
    "VIDIOC_S_FMT::ok::single-plane-decoder-takes-them-too",
    page="v4l/dev-stateless-decoder.rst",
    nodes=("m2m",),
    lab=("stateless-decoder",),
)
def test_vidioc_s_fmt_ok_single_plane_decoder_takes_them_too(run: Run) -> None:
    """The format of the stream gives a stateless decoder with single-planar queues its size and colours."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    current = v4l2_format(type=device.output_type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.width = 1024
    argument.fmt.pix.height = 576
    argument.fmt.pix.colorspace = V4L2_COLORSPACE_BT2020
    argument.fmt.pix.ycbcr_enc = V4L2_YCBCR_ENC_BT2020
    argument.fmt.pix.quantization = V4L2_QUANTIZATION_FULL_RANGE
    argument.fmt.pix.xfer_func = V4L2_XFER_FUNC_SMPTE2084
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    image = v4l2_format(type=device.capture_type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, image)
    run.check("image.fmt.pix.width", image.fmt.pix.width, check.at_least(1024))
    run.check("image.fmt.pix.height", image.fmt.pix.height, check.at_least(576))
    run.check("image.fmt.pix.colorspace", image.fmt.pix.colorspace, V4L2_COLORSPACE_BT2020)
    run.check("image.fmt.pix.ycbcr_enc", image.fmt.pix.ycbcr_enc, V4L2_YCBCR_ENC_BT2020)
    run.check("image.fmt.pix.quantization", image.fmt.pix.quantization, V4L2_QUANTIZATION_FULL_RANGE)
    run.check("image.fmt.pix.xfer_func", image.fmt.pix.xfer_func, V4L2_XFER_FUNC_SMPTE2084)


@rule(
    "VIDIOC_S_FMT::ok::planes-in-one-buffer",
    page="v4l/pixfmt-yuv-planar.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_s_fmt_ok_planes_in_one_buffer(run: Run) -> None:
    """The size of a planar image in one buffer has all of its planes in it, and stays when it is asked for."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.pixelformat = V4L2_PIX_FMT_YUV420
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    tried = copy(argument)
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, tried)
    run.check("argument.fmt.pix.pixelformat", argument.fmt.pix.pixelformat, V4L2_PIX_FMT_YUV420)
    run.check("argument.fmt.pix.bytesperline", argument.fmt.pix.bytesperline, check.at_least(argument.fmt.pix.width))
    run.check(
        "argument.fmt.pix.sizeimage",
        argument.fmt.pix.sizeimage,
        check.at_least(argument.fmt.pix.bytesperline * argument.fmt.pix.height * 3 // 2),
    )
    run.check("now.fmt.raw_data", now.fmt.raw_data, argument.fmt.raw_data)
    run.check("tried.fmt.raw_data", tried.fmt.raw_data, argument.fmt.raw_data)


@rule(
    "VIDIOC_S_FMT::ok::planes-of-full-resolution",
    page="v4l/pixfmt-yuv-planar.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_s_fmt_ok_planes_of_full_resolution(run: Run) -> None:
    """The size of an image has both planes in it where the second has two bytes for each pixel of the first."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.pixelformat = V4L2_PIX_FMT_NV24
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("argument.fmt.pix.pixelformat", argument.fmt.pix.pixelformat, V4L2_PIX_FMT_NV24)
    run.check(
        "argument.fmt.pix.sizeimage",
        argument.fmt.pix.sizeimage,
        check.at_least(argument.fmt.pix.bytesperline * argument.fmt.pix.height * 3),
    )
    run.check("now.fmt.raw_data", now.fmt.raw_data, argument.fmt.raw_data)


@rule(
    "VIDIOC_S_FMT::ok::planes-for-an-encoder",
    page="v4l/pixfmt-yuv-planar.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_s_fmt_ok_planes_for_an_encoder(run: Run) -> None:
    """The size of a planar image that an encoder takes in one buffer has all of its planes in it."""
    device = run.open("m2m", O_RDWR, entity="stateful-encoder")
    run.require(device, driver="vicodec", multiplanar=False)
    current = v4l2_format(type=device.output_type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.pixelformat = V4L2_PIX_FMT_YUV420
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.output_type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("argument.fmt.pix.pixelformat", argument.fmt.pix.pixelformat, V4L2_PIX_FMT_YUV420)
    run.check(
        "argument.fmt.pix.sizeimage",
        argument.fmt.pix.sizeimage,
        check.at_least(argument.fmt.pix.bytesperline * argument.fmt.pix.height * 3 // 2),
    )
    run.check("now.fmt.raw_data", now.fmt.raw_data, argument.fmt.raw_data)


@rule(
    "VIDIOC_S_FMT::ok::several-planes-in-one-buffer",
    page="v4l/pixfmt-yuv-planar.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_vidioc_s_fmt_ok_several_planes_in_one_buffer(run: Run) -> None:
    """On a multi-planar queue, a format whose planes follow each other has one buffer with all of them."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid", multiplanar=True)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix_mp.pixelformat = V4L2_PIX_FMT_YUV420
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("argument.fmt.pix_mp.pixelformat", argument.fmt.pix_mp.pixelformat, V4L2_PIX_FMT_YUV420)
    run.check("argument.fmt.pix_mp.num_planes", argument.fmt.pix_mp.num_planes, 1)
    run.check(
        "argument.fmt.pix_mp.plane_fmt[0].sizeimage",
        argument.fmt.pix_mp.plane_fmt[0].sizeimage,
        check.at_least(argument.fmt.pix_mp.plane_fmt[0].bytesperline * argument.fmt.pix_mp.height * 3 // 2),
    )
    run.check("now.fmt.raw_data", now.fmt.raw_data, argument.fmt.raw_data)


@rule(
    "VIDIOC_S_FMT::ok::planes-in-buffers-of-their-own",
    page="v4l/pixfmt-yuv-planar.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_vidioc_s_fmt_ok_planes_in_buffers_of_their_own(run: Run) -> None:
    """A format with a buffer for each plane has a size for each, which VIDIOC_G_FMT tells as well."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid", multiplanar=True)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix_mp.pixelformat = V4L2_PIX_FMT_YUV420M
    argument.fmt.pix_mp.num_planes = 3
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("argument.fmt.pix_mp.pixelformat", argument.fmt.pix_mp.pixelformat, V4L2_PIX_FMT_YUV420M)
    run.check("argument.fmt.pix_mp.num_planes", argument.fmt.pix_mp.num_planes, 3)
    run.check(
        "argument.fmt.pix_mp.plane_fmt[0].bytesperline",
        argument.fmt.pix_mp.plane_fmt[0].bytesperline,
        check.at_least(argument.fmt.pix_mp.width),
    )
    run.check(
        "argument.fmt.pix_mp.plane_fmt[0].sizeimage",
        argument.fmt.pix_mp.plane_fmt[0].sizeimage,
        check.at_least(argument.fmt.pix_mp.plane_fmt[0].bytesperline * argument.fmt.pix_mp.height),
    )
    run.check(
        "argument.fmt.pix_mp.plane_fmt[1].bytesperline",
        argument.fmt.pix_mp.plane_fmt[1].bytesperline,
        check.at_least(argument.fmt.pix_mp.width // 2),
    )
    run.check(
        "argument.fmt.pix_mp.plane_fmt[1].sizeimage",
        argument.fmt.pix_mp.plane_fmt[1].sizeimage,
        check.at_least(argument.fmt.pix_mp.plane_fmt[1].bytesperline * argument.fmt.pix_mp.height // 2),
    )
    run.check(
        "argument.fmt.pix_mp.plane_fmt[2].bytesperline",
        argument.fmt.pix_mp.plane_fmt[2].bytesperline,
        check.at_least(argument.fmt.pix_mp.width // 2),
    )
    run.check(
        "argument.fmt.pix_mp.plane_fmt[2].sizeimage",
        argument.fmt.pix_mp.plane_fmt[2].sizeimage,
        check.at_least(argument.fmt.pix_mp.plane_fmt[2].bytesperline * argument.fmt.pix_mp.height // 2),
    )
    run.check("now.fmt.raw_data", now.fmt.raw_data, argument.fmt.raw_data)


@rule(
    "VIDIOC_S_FMT::ok::buffers-hold-every-plane",
    page="v4l/pixfmt-yuv-planar.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_s_fmt_ok_buffers_hold_every_plane(run: Run) -> None:
    """A buffer has room for all planes of a format that keeps them one behind the other."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid", multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.pixelformat = V4L2_PIX_FMT_YUV420
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, argument)
    run.perform(
        ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP)
    )
    buffer = v4l2_buffer(type=device.type, index=0)
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, buffer)
    run.check("buffer.length", buffer.length, check.at_least(argument.fmt.pix.sizeimage))
    run.perform(
        ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=device.type, memory=V4L2_MEMORY_MMAP)
    )


@condition(
    "VIDIOC_S_FMT::EINVAL::type-undefined",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    values=("0", "V4L2_BUF_TYPE_META_OUTPUT + 1", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_s_fmt_einval_type_undefined(case: Case) -> None:
    """The buffer type is none that the API defines."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            argument.type = case.pick(0, V4L2_BUF_TYPE_META_OUTPUT + 1, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_S_FMT, copy(current))


@condition(
    "VIDIOC_S_FMT::EINVAL::type-of-another-device",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_SDR_OUTPUT",
    ),
)
def test_vidioc_s_fmt_einval_type_of_another_device(case: Case) -> None:
    """The device has no queue of that type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            argument.type = case.pick(
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_VBI_OUTPUT,
                V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
                V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_SDR_OUTPUT,
            )
        run.attempt(ioctl, device.fd, VIDIOC_S_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_S_FMT, copy(current))


@condition(
    "VIDIOC_S_FMT::EINVAL::other-planarity",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    deviations=(
        Deviation(
            seen="ENOTTY",
            reason="vivid has the multi-planar calls on single-planar devices too, and answers there as if it had not. (drivers/media/test-drivers/vivid/vivid-vid-cap.c: vidioc_s_fmt_vid_cap_mplane())",
            devices=("vivid-000-vid-cap",),
        ),
    ),
)
def test_vidioc_s_fmt_einval_other_planarity(case: Case) -> None:
    """The multi-planar type is set where the queue is single-planar."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, multiplanar=False)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            argument.type = V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE
        run.attempt(ioctl, device.fd, VIDIOC_S_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_S_FMT, copy(current))


@condition(
    "VIDIOC_S_FMT::EBUSY::buffers-allocated",
    cause="busy-state",
    strength="may",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_s_fmt_ebusy_buffers_allocated(case: Case) -> None:
    """The queue holds buffers, and the driver does not change the format under them."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.queue(device, buffers=2, phase="allocated")
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fresh = copy(current)
        fresh.fmt.pix.width = 64
        fresh.fmt.pix.height = 64
        run.attempt(ioctl, device.fd, VIDIOC_S_FMT, fresh)


@condition(
    "VIDIOC_S_FMT::EBUSY::buffers-queued",
    cause="busy-state",
    strength="may",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_s_fmt_ebusy_buffers_queued(case: Case) -> None:
    """Buffers of the queue are with the driver."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.queue(device, buffers=2, phase="queued")
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fresh = copy(current)
        fresh.fmt.pix.width = 64
        fresh.fmt.pix.height = 64
        run.attempt(ioctl, device.fd, VIDIOC_S_FMT, fresh)


@condition(
    "VIDIOC_S_FMT::EBUSY::streaming",
    cause="busy-state",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_s_fmt_ebusy_streaming(case: Case) -> None:
    """The queue is streaming."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.queue(device, buffers=4, phase="streaming")
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fresh = copy(current)
        fresh.fmt.pix.width = 64
        fresh.fmt.pix.height = 64
        run.attempt(ioctl, device.fd, VIDIOC_S_FMT, fresh)


@condition(
    "VIDIOC_S_FMT::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture", "video-output", "sdr-capture"),
)
def test_vidioc_s_fmt_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_S_FMT, argument)
        run.unchanged("fmt.raw_data")


@condition(
    "VIDIOC_S_FMT::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_s_fmt_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the argument."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        run.walk(ioctl, device.fd, VIDIOC_S_FMT, copy(current))


@condition(
    "VIDIOC_S_FMT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
)
def test_vidioc_s_fmt_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_FMT, copy(current))
        run.next(ioctl, device.fd, VIDIOC_S_FMT, copy(current))


@condition(
    "VIDIOC_S_FMT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
    values=("null", "inaccessible"),
)
def test_vidioc_s_fmt_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        run.attempt(
            ioctl, device.fd, VIDIOC_S_FMT, case.pick(run.null, run.inaccessible()) if run.provoking else copy(current)
        )
        run.next(ioctl, device.fd, VIDIOC_S_FMT, copy(current))


@condition(
    "VIDIOC_S_FMT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
)
def test_vidioc_s_fmt_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_FMT, copy(current))


@condition(
    "VIDIOC_S_FMT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-vbi-out", "vivid-000-sdr-cap", "vivid-000-touch-cap"),
)
def test_vidioc_s_fmt_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_FMT, copy(current))


@rule(
    "VIDIOC_TRY_FMT::ok::changes-nothing", page="v4l/vidioc-g-fmt.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_try_fmt_ok_changes_nothing(run: Run) -> None:
    """The queue's format stays as it was."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.width = 64
    argument.fmt.pix.height = 64
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("now.fmt.raw_data", now.fmt.raw_data, current.fmt.raw_data)


@rule(
    "VIDIOC_TRY_FMT::ok::answer-is-settled", page="v4l/vidioc-g-fmt.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_try_fmt_ok_answer_is_settled(run: Run) -> None:
    """Trying an answer once more gives the same answer."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.width = 64
    argument.fmt.pix.height = 64
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    again_ = copy(argument)
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, again_)
    run.check("again.fmt.raw_data", again_.fmt.raw_data, argument.fmt.raw_data)


@rule(
    "VIDIOC_TRY_FMT::ok::works-while-streaming",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_try_fmt_ok_works_while_streaming(run: Run) -> None:
    """A format can be tried while the queue is streaming."""
    device = run.open(run.device.node, O_RDWR)
    run.queue(device, buffers=4, phase="streaming")
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.width = 64
    argument.fmt.pix.height = 64
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    run.check("argument.type", argument.type, device.type)


@rule(
    "VIDIOC_TRY_FMT::ok::impossible-size-adjusted",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_try_fmt_ok_impossible_size_adjusted(run: Run) -> None:
    """An image without limits is cut to what the device can do."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.width = 0xFFFFFFFF
    argument.fmt.pix.height = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    run.check("argument.fmt.pix.width", argument.fmt.pix.width, check.less_than(0xFFFFFFFF), check.nonzero())
    run.check("argument.fmt.pix.height", argument.fmt.pix.height, check.less_than(0xFFFFFFFF), check.nonzero())


@rule(
    "VIDIOC_TRY_FMT::ok::unknown-pixel-format-replaced",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_try_fmt_ok_unknown_pixel_format_replaced(run: Run) -> None:
    """A pixel format that the driver does not know is replaced by one that it does."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.pix.pixelformat = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    run.check("argument.fmt.pix.pixelformat", argument.fmt.pix.pixelformat, check.one_of(tuple(v4l2_pixel_format)))


@rule(
    "VIDIOC_TRY_FMT::ok::extended-fields-need-the-magic",
    page="v4l/pixfmt-v4l2.rst",
    nodes=("video-output", "m2m"),
    lab=("vivid-000-vid-out", "vim2m"),
)
def test_vidioc_try_fmt_ok_extended_fields_need_the_magic(run: Run) -> None:
    """Where priv lacks V4L2_PIX_FMT_PRIV_MAGIC the fields behind it count as 0; the answer has it again."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    plain = copy(current)
    plain.fmt.pix.ycbcr_enc = 0
    plain.fmt.pix.quantization = 0
    plain.fmt.pix.xfer_func = 0
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, plain)
    argument = copy(current)
    argument.fmt.pix.priv = 0
    argument.fmt.pix.ycbcr_enc = V4L2_YCBCR_ENC_709
    argument.fmt.pix.quantization = V4L2_QUANTIZATION_LIM_RANGE
    argument.fmt.pix.xfer_func = V4L2_XFER_FUNC_SRGB
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    run.check("argument.fmt.raw_data", argument.fmt.raw_data, plain.fmt.raw_data)
    run.check("argument.fmt.pix.priv", argument.fmt.pix.priv, V4L2_PIX_FMT_PRIV_MAGIC)


@rule("VIDIOC_TRY_FMT::ok::sliced-services-stay", page="v4l/vidioc-g-fmt.rst", nodes=("vbi-capture",))
def test_vidioc_try_fmt_ok_sliced_services_stay(run: Run) -> None:
    """The services that are sliced from the blanking lines stay as they were set."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_SLICED_VBI_CAPTURE, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    raw = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, raw)
    current = v4l2_format(
        type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
        fmt=v4l2_format_fmt(sliced=v4l2_sliced_vbi_format(service_set=V4L2_SLICED_TELETEXT_B | V4L2_SLICED_WSS_625)),
    )
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, current)
    argument = copy(current)
    argument.fmt.sliced.service_set = V4L2_SLICED_WSS_625
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    now = v4l2_format(type=V4L2_BUF_TYPE_SLICED_VBI_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, copy(raw))
    run.check("argument.fmt.sliced.service_set", argument.fmt.sliced.service_set, V4L2_SLICED_WSS_625)
    run.check(
        "current.fmt.sliced.service_set", current.fmt.sliced.service_set, V4L2_SLICED_TELETEXT_B | V4L2_SLICED_WSS_625
    )
    run.check("now.fmt.raw_data", now.fmt.raw_data, current.fmt.raw_data)


@rule("VIDIOC_TRY_FMT::ok::sliced-services-of-output-stay", page="v4l/vidioc-g-fmt.rst", nodes=("vbi-output",))
def test_vidioc_try_fmt_ok_sliced_services_of_output_stay(run: Run) -> None:
    """The services that an output puts into the blanking lines stay as they were set."""
    device = run.open("vbi-output", O_RDWR)
    run.require(device, capability=V4L2_CAP_SLICED_VBI_OUTPUT, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.prepare(ioctl, device.fd, VIDIOC_S_STD, scalars.u64(V4L2_STD_PAL_B))
    raw = v4l2_format(type=V4L2_BUF_TYPE_VBI_OUTPUT)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, raw)
    current = v4l2_format(
        type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
        fmt=v4l2_format_fmt(sliced=v4l2_sliced_vbi_format(service_set=V4L2_SLICED_TELETEXT_B | V4L2_SLICED_WSS_625)),
    )
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, current)
    argument = copy(current)
    argument.fmt.sliced.service_set = V4L2_SLICED_WSS_625
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    now = v4l2_format(type=V4L2_BUF_TYPE_SLICED_VBI_OUTPUT)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, copy(raw))
    run.check("argument.fmt.sliced.service_set", argument.fmt.sliced.service_set, V4L2_SLICED_WSS_625)
    run.check("now.fmt.raw_data", now.fmt.raw_data, current.fmt.raw_data)


@rule("VIDIOC_TRY_FMT::ok::sample-format-stays", page="v4l/vidioc-g-fmt.rst", nodes=("sdr-capture",))
def test_vidioc_try_fmt_ok_sample_format_stays(run: Run) -> None:
    """The format of radio samples stays as it was."""
    device = run.open("sdr-capture", O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = copy(current)
    argument.fmt.sdr.pixelformat = V4L2_SDR_FMT_CS8
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("now.fmt.raw_data", now.fmt.raw_data, current.fmt.raw_data)


@rule("VIDIOC_TRY_FMT::ok::colours-of-capture-are-the-drivers", page="v4l/pixfmt-v4l2.rst", nodes=("video-capture",))
def test_vidioc_try_fmt_ok_colours_of_capture_are_the_drivers(run: Run) -> None:
    """What a program writes of the colours of captured images counts with V4L2_PIX_FMT_FLAG_SET_CSC only."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    plain = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, plain)
    argument = copy(current)
    argument.fmt.pix.colorspace = V4L2_COLORSPACE_BT2020
    argument.fmt.pix.ycbcr_enc = V4L2_YCBCR_ENC_709
    argument.fmt.pix.quantization = V4L2_QUANTIZATION_LIM_RANGE
    argument.fmt.pix.xfer_func = V4L2_XFER_FUNC_SMPTE2084
    argument.fmt.pix.flags = 0
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    run.check("argument.fmt.pix.colorspace", argument.fmt.pix.colorspace, plain.fmt.pix.colorspace)
    run.check("argument.fmt.pix.ycbcr_enc", argument.fmt.pix.ycbcr_enc, plain.fmt.pix.ycbcr_enc)
    run.check("argument.fmt.pix.quantization", argument.fmt.pix.quantization, plain.fmt.pix.quantization)
    run.check("argument.fmt.pix.xfer_func", argument.fmt.pix.xfer_func, plain.fmt.pix.xfer_func)


@rule(
    "VIDIOC_TRY_FMT::ok::colours-of-captured-planes-are-the-drivers",
    page="v4l/pixfmt-v4l2-mplane.rst",
    nodes=("video-capture",),
)
def test_vidioc_try_fmt_ok_colours_of_captured_planes_are_the_drivers(run: Run) -> None:
    """The colours of captured multi-planar images that a program writes count with V4L2_PIX_FMT_FLAG_SET_CSC only."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, multiplanar=True)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    plain = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, plain)
    argument = copy(current)
    argument.fmt.pix_mp.colorspace = V4L2_COLORSPACE_BT2020
    argument.fmt.pix_mp.ycbcr_enc = V4L2_YCBCR_ENC_709
    argument.fmt.pix_mp.quantization = V4L2_QUANTIZATION_LIM_RANGE
    argument.fmt.pix_mp.xfer_func = V4L2_XFER_FUNC_SMPTE2084
    argument.fmt.pix_mp.flags = 0
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    run.check("argument.fmt.pix_mp.colorspace", argument.fmt.pix_mp.colorspace, plain.fmt.pix_mp.colorspace)
    run.check("argument.fmt.pix_mp.ycbcr_enc", argument.fmt.pix_mp.ycbcr_enc, plain.fmt.pix_mp.ycbcr_enc)
    run.check("argument.fmt.pix_mp.quantization", argument.fmt.pix_mp.quantization, plain.fmt.pix_mp.quantization)
    run.check("argument.fmt.pix_mp.xfer_func", argument.fmt.pix_mp.xfer_func, plain.fmt.pix_mp.xfer_func)


@rule(
    "VIDIOC_TRY_FMT::ok::works-while-queued",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_try_fmt_ok_works_while_queued(run: Run) -> None:
    """A format of any kind can be tried while buffers are queued, and gets the same answer as before."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    before_it = copy(current)
    run.prepare(ioctl, device.fd, VIDIOC_TRY_FMT, before_it)
    run.queue(device, buffers=2, phase="queued")
    argument = copy(current)
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    run.check("argument.fmt.raw_data", argument.fmt.raw_data, before_it.fmt.raw_data)


@rule("VIDIOC_TRY_FMT::ok::works-while-read", page="v4l/vidioc-g-fmt.rst", nodes=("video-capture",))
def test_vidioc_try_fmt_ok_works_while_read(run: Run) -> None:
    """A format can be tried while the buffers belong to read(), also by another handle."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    run.prepare(read, device.fd, bytearray(4096), 4096)
    argument = copy(current)
    argument.fmt.pix.width = 64
    argument.fmt.pix.height = 64
    run.perform(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
    theirs = copy(current)
    theirs.fmt.pix.width = 64
    theirs.fmt.pix.height = 64
    run.perform(ioctl, run.second(device).fd, VIDIOC_TRY_FMT, theirs)
    run.check("theirs.fmt.raw_data", theirs.fmt.raw_data, argument.fmt.raw_data)


@condition(
    "VIDIOC_TRY_FMT::EINVAL::type-undefined",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    values=("0", "V4L2_BUF_TYPE_META_OUTPUT + 1", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_try_fmt_einval_type_undefined(case: Case) -> None:
    """The buffer type is none that the API defines."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            argument.type = case.pick(0, V4L2_BUF_TYPE_META_OUTPUT + 1, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_TRY_FMT, copy(current))


@condition(
    "VIDIOC_TRY_FMT::EINVAL::type-of-another-device",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_SDR_OUTPUT",
    ),
)
def test_vidioc_try_fmt_einval_type_of_another_device(case: Case) -> None:
    """The device has no queue of that type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            argument.type = case.pick(
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_VBI_OUTPUT,
                V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
                V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_SDR_OUTPUT,
            )
        run.attempt(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_TRY_FMT, copy(current))


@condition(
    "VIDIOC_TRY_FMT::EINVAL::other-planarity",
    cause="type-unsupported",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    deviations=(
        Deviation(
            seen="ENOTTY",
            reason="vivid has the multi-planar calls on single-planar devices too, and answers there as if it had not. (drivers/media/test-drivers/vivid/vivid-vid-cap.c: vidioc_try_fmt_vid_cap_mplane())",
            devices=("vivid-000-vid-cap",),
        ),
    ),
)
def test_vidioc_try_fmt_einval_other_planarity(case: Case) -> None:
    """The multi-planar type is tried where the queue is single-planar."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, multiplanar=False)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = copy(current)
        if run.provoking:
            argument.type = V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE
        run.attempt(ioctl, device.fd, VIDIOC_TRY_FMT, argument)
        run.unchanged("fmt.raw_data")
        run.next(ioctl, device.fd, VIDIOC_TRY_FMT, copy(current))


@condition(
    "VIDIOC_TRY_FMT::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
)
def test_vidioc_try_fmt_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the argument."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        run.walk(ioctl, device.fd, VIDIOC_TRY_FMT, copy(current))


@condition(
    "VIDIOC_TRY_FMT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
)
def test_vidioc_try_fmt_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_TRY_FMT, copy(current))
        run.next(ioctl, device.fd, VIDIOC_TRY_FMT, copy(current))


@condition(
    "VIDIOC_TRY_FMT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
    values=("null", "inaccessible"),
)
def test_vidioc_try_fmt_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_TRY_FMT,
            case.pick(run.null, run.inaccessible()) if run.provoking else copy(current),
        )
        run.next(ioctl, device.fd, VIDIOC_TRY_FMT, copy(current))


@condition(
    "VIDIOC_TRY_FMT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-fmt.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=(
        "vivid-000-vid-cap",
        "vivid-000-vid-out",
        "vim2m",
        "vivid-000-vbi-out",
        "vivid-000-sdr-cap",
        "vivid-000-meta-cap",
        "vivid-000-meta-out",
        "vivid-000-touch-cap",
    ),
)
def test_vidioc_try_fmt_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_TRY_FMT, copy(current))


@condition(
    "VIDIOC_TRY_FMT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m", "vbi-output", "sdr-capture", "meta-capture", "meta-output", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vivid-000-vbi-out", "vivid-000-sdr-cap", "vivid-000-touch-cap"),
)
def test_vidioc_try_fmt_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_FMT, copy(current))
