"""Conformance: Parameters of stateless codecs."""

from __future__ import annotations

from ctypes import sizeof

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.media import MEDIA_IOC_REQUEST_ALLOC
from linuxmedia.uapi.v4l2 import (
    V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN,
    V4L2_AV1_SEQUENCE_FLAG_MONO_CHROME,
    V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X,
    V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y,
    V4L2_AV1_SWITCH_FRAME,
    V4L2_CID_STATELESS_AV1_FILM_GRAIN,
    V4L2_CID_STATELESS_AV1_FRAME,
    V4L2_CID_STATELESS_AV1_SEQUENCE,
    V4L2_CID_STATELESS_FWHT_PARAMS,
    V4L2_CID_STATELESS_H264_DECODE_PARAMS,
    V4L2_CID_STATELESS_H264_PPS,
    V4L2_CID_STATELESS_H264_PRED_WEIGHTS,
    V4L2_CID_STATELESS_H264_SLICE_PARAMS,
    V4L2_CID_STATELESS_H264_SPS,
    V4L2_CID_STATELESS_HEVC_DECODE_PARAMS,
    V4L2_CID_STATELESS_HEVC_PPS,
    V4L2_CID_STATELESS_HEVC_SLICE_PARAMS,
    V4L2_CID_STATELESS_HEVC_SPS,
    V4L2_CID_STATELESS_MPEG2_PICTURE,
    V4L2_CID_STATELESS_MPEG2_SEQUENCE,
    V4L2_CID_STATELESS_VP8_FRAME,
    V4L2_CID_STATELESS_VP9_COMPRESSED_HDR,
    V4L2_CID_STATELESS_VP9_FRAME,
    V4L2_CTRL_WHICH_CUR_VAL,
    V4L2_CTRL_WHICH_REQUEST_VAL,
    V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET,
    V4L2_FWHT_FL_PIXENC_YUV,
    V4L2_FWHT_VERSION,
    V4L2_H264_REF_LIST_LEN,
    V4L2_H264_SLICE_TYPE_B,
    V4L2_HEVC_DPB_ENTRIES_NUM_MAX,
    V4L2_HEVC_PPS_FLAG_LOOP_FILTER_ACROSS_TILES_ENABLED,
    V4L2_MPEG2_PIC_CODING_TYPE_D,
    V4L2_MPEG2_PIC_CODING_TYPE_I,
    V4L2_MPEG2_PIC_FRAME,
    V4L2_VP9_FRAME_FLAG_ERROR_RESILIENT,
    V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX,
    V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING,
    V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING,
    V4L2_VP9_INTERP_FILTER_SWITCHABLE,
    V4L2_VP9_NUM_FRAME_CTX,
    V4L2_VP9_PROFILE_MAX,
    V4L2_VP9_REFERENCE_MODE_SELECT,
    V4L2_VP9_RESET_FRAME_CTX_ALL,
    V4L2_VP9_SEGMENT_FEATURE_ENABLED_MASK,
    V4L2_VP9_TX_MODE_SELECT,
    VIDIOC_G_EXT_CTRLS,
    VIDIOC_S_EXT_CTRLS,
    v4l2_ctrl_av1_film_grain,
    v4l2_ctrl_av1_frame,
    v4l2_ctrl_av1_sequence,
    v4l2_ctrl_fwht_params,
    v4l2_ctrl_h264_decode_params,
    v4l2_ctrl_h264_pps,
    v4l2_ctrl_h264_pred_weights,
    v4l2_ctrl_h264_slice_params,
    v4l2_ctrl_h264_sps,
    v4l2_ctrl_hevc_decode_params,
    v4l2_ctrl_hevc_pps,
    v4l2_ctrl_hevc_slice_params,
    v4l2_ctrl_hevc_sps,
    v4l2_ctrl_mpeg2_picture,
    v4l2_ctrl_mpeg2_sequence,
    v4l2_ctrl_vp8_frame,
    v4l2_ctrl_vp9_compressed_hdr,
    v4l2_ctrl_vp9_frame,
    v4l2_ext_control,
    v4l2_ext_controls,
)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::av1-payload-kept",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_av1_payload_kept(run: Run) -> None:
    """An AV1 frame header comes back as it was set."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_AV1_FRAME,
                p_av1_frame=[
                    v4l2_ctrl_av1_frame(superres_denom=16, frame_type=V4L2_AV1_SWITCH_FRAME, refresh_frame_flags=0xFF),
                ],
            ),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_ext_controls(
        controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])]
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check("now.controls[0].p_av1_frame[0].superres_denom", now.controls[0].p_av1_frame[0].superres_denom, 16)
    run.check(
        "now.controls[0].p_av1_frame[0].frame_type", now.controls[0].p_av1_frame[0].frame_type, V4L2_AV1_SWITCH_FRAME
    )
    run.check(
        "now.controls[0].p_av1_frame[0].refresh_frame_flags", now.controls[0].p_av1_frame[0].refresh_frame_flags, 0xFF
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::codec-payload-in-a-request",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("m2m",),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_codec_payload_in_a_request(run: Run) -> None:
    """The parameters of a stateless codec that are set in a request leave the present ones as they are until it is
    carried out.
    """
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="visl")
    media = run.open("media", O_RDWR)
    request = scalars.int_()
    run.prepare(ioctl, media.fd, MEDIA_IOC_REQUEST_ALLOC, request)
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_REQUEST_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_HEVC_SPS, p_hevc_sps=[v4l2_ctrl_hevc_sps(pic_width_in_luma_samples=64)]
            ),
        ],
        request_fd=request.value,
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    now = v4l2_ext_controls(
        controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_HEVC_SPS, p_hevc_sps=[v4l2_ctrl_hevc_sps()])]
    )
    run.perform(ioctl, device.fd, VIDIOC_G_EXT_CTRLS, now)
    run.check(
        "now.controls[0].p_hevc_sps[0].pic_width_in_luma_samples",
        now.controls[0].p_hevc_sps[0].pic_width_in_luma_samples,
        0,
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::hevc-tools-off",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_hevc_tools_off(run: Run) -> None:
    """Parameters of HEVC tools that are switched off become zero."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_HEVC_SPS,
                p_hevc_sps=[v4l2_ctrl_hevc_sps(pcm_sample_bit_depth_luma_minus1=7, num_long_term_ref_pics_sps=1)],
            ),
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_HEVC_PPS,
                p_hevc_pps=[
                    v4l2_ctrl_hevc_pps(
                        num_tile_columns_minus1=1, flags=V4L2_HEVC_PPS_FLAG_LOOP_FILTER_ACROSS_TILES_ENABLED
                    ),
                ],
            ),
        ],
    )
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_hevc_sps[0].pcm_sample_bit_depth_luma_minus1",
        argument.controls[0].p_hevc_sps[0].pcm_sample_bit_depth_luma_minus1,
        0,
    )
    run.check(
        "argument.controls[0].p_hevc_sps[0].num_long_term_ref_pics_sps",
        argument.controls[0].p_hevc_sps[0].num_long_term_ref_pics_sps,
        0,
    )
    run.check(
        "argument.controls[1].p_hevc_pps[0].num_tile_columns_minus1",
        argument.controls[1].p_hevc_pps[0].num_tile_columns_minus1,
        0,
    )
    run.check("argument.controls[1].p_hevc_pps[0].flags", argument.controls[1].p_hevc_pps[0].flags, 0)


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::mpeg2-reserved-is-zeroed",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_mpeg2_reserved_is_zeroed(run: Run) -> None:
    """What is reserved in the parameters of an MPEG-2 picture becomes 0."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_MPEG2_PICTURE,
                p_mpeg2_picture=[
                    v4l2_ctrl_mpeg2_picture(
                        picture_coding_type=V4L2_MPEG2_PIC_CODING_TYPE_I, picture_structure=V4L2_MPEG2_PIC_FRAME
                    ),
                ],
            ),
        ],
    )
    argument.controls[0].p_mpeg2_picture[0].reserved[4] = 1
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_mpeg2_picture[0].reserved",
        argument.controls[0].p_mpeg2_picture[0].reserved,
        check.zero(),
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::h264-reserved-is-zeroed",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_h264_reserved_is_zeroed(run: Run) -> None:
    """What is reserved in the parameters of an H.264 frame and in its references becomes 0."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_H264_DECODE_PARAMS, p_h264_decode_params=[v4l2_ctrl_h264_decode_params()]
            ),
        ],
    )
    argument.controls[0].p_h264_decode_params[0].reserved = 1
    argument.controls[0].p_h264_decode_params[0].dpb[15].reserved[4] = 1
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_h264_decode_params[0].reserved",
        argument.controls[0].p_h264_decode_params[0].reserved,
        check.zero(),
    )
    run.check(
        "argument.controls[0].p_h264_decode_params[0].dpb[15].reserved",
        argument.controls[0].p_h264_decode_params[0].dpb[15].reserved,
        check.zero(),
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::vp8-padding-is-zeroed",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_vp8_padding_is_zeroed(run: Run) -> None:
    """The padding in the parameters of a VP8 frame becomes 0."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(id=V4L2_CID_STATELESS_VP8_FRAME, p_vp8_frame=[v4l2_ctrl_vp8_frame(num_dct_parts=1)]),
        ],
    )
    argument.controls[0].p_vp8_frame[0].segment.padding = 1
    argument.controls[0].p_vp8_frame[0].lf.padding = 1
    argument.controls[0].p_vp8_frame[0].quant.padding = 1
    argument.controls[0].p_vp8_frame[0].entropy.padding[2] = 1
    argument.controls[0].p_vp8_frame[0].coder_state.padding = 1
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_vp8_frame[0].segment.padding",
        argument.controls[0].p_vp8_frame[0].segment.padding,
        check.zero(),
    )
    run.check(
        "argument.controls[0].p_vp8_frame[0].lf.padding", argument.controls[0].p_vp8_frame[0].lf.padding, check.zero()
    )
    run.check(
        "argument.controls[0].p_vp8_frame[0].quant.padding",
        argument.controls[0].p_vp8_frame[0].quant.padding,
        check.zero(),
    )
    run.check(
        "argument.controls[0].p_vp8_frame[0].entropy.padding",
        argument.controls[0].p_vp8_frame[0].entropy.padding,
        check.zero(),
    )
    run.check(
        "argument.controls[0].p_vp8_frame[0].coder_state.padding",
        argument.controls[0].p_vp8_frame[0].coder_state.padding,
        check.zero(),
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::vp9-reserved-is-zeroed",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_ok_vp9_reserved_is_zeroed(run: Run) -> None:
    """What is reserved in the parameters of a VP9 frame and in their parts becomes 0."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_VP9_FRAME,
                p_vp9_frame=[
                    v4l2_ctrl_vp9_frame(
                        bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                    ),
                ],
            ),
        ],
    )
    argument.controls[0].p_vp9_frame[0].reserved[6] = 1
    argument.controls[0].p_vp9_frame[0].lf.reserved[6] = 1
    argument.controls[0].p_vp9_frame[0].quant.reserved[3] = 1
    argument.controls[0].p_vp9_frame[0].seg.reserved[4] = 1
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_vp9_frame[0].reserved", argument.controls[0].p_vp9_frame[0].reserved, check.zero()
    )
    run.check(
        "argument.controls[0].p_vp9_frame[0].lf.reserved", argument.controls[0].p_vp9_frame[0].lf.reserved, check.zero()
    )
    run.check(
        "argument.controls[0].p_vp9_frame[0].quant.reserved",
        argument.controls[0].p_vp9_frame[0].quant.reserved,
        check.zero(),
    )
    run.check(
        "argument.controls[0].p_vp9_frame[0].seg.reserved",
        argument.controls[0].p_vp9_frame[0].seg.reserved,
        check.zero(),
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::av1-sequence-reserved-is-zeroed",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    deviations=(
        Deviation(
            seen="argument.controls[0].p_av1_sequence[0].reserved",
            reason="The core zeroes what is reserved in the parameters of MPEG-2, H.264 and VP9, and forgets those of AV1. (drivers/media/v4l2-core/v4l2-ctrls-core.c: validate_av1_sequence())",
        ),
    ),
)
def test_vidioc_s_ext_ctrls_ok_av1_sequence_reserved_is_zeroed(run: Run) -> None:
    """What is reserved in the sequence parameters of AV1 becomes 0."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(
                id=V4L2_CID_STATELESS_AV1_SEQUENCE,
                p_av1_sequence=[
                    v4l2_ctrl_av1_sequence(
                        bit_depth=8, flags=V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y
                    ),
                ],
            ),
        ],
    )
    argument.controls[0].p_av1_sequence[0].reserved = 1
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_av1_sequence[0].reserved", argument.controls[0].p_av1_sequence[0].reserved, check.zero()
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::av1-frame-reserved-is-zeroed",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    deviations=(
        Deviation(
            seen="argument.controls[0].p_av1_frame[0].reserved",
            reason="The core zeroes what is reserved in the parameters of MPEG-2, H.264 and VP9, and forgets those of AV1. (drivers/media/v4l2-core/v4l2-ctrls-core.c: validate_av1_frame())",
        ),
    ),
)
def test_vidioc_s_ext_ctrls_ok_av1_frame_reserved_is_zeroed(run: Run) -> None:
    """What is reserved in the frame parameters of AV1 becomes 0."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
    )
    argument.controls[0].p_av1_frame[0].reserved[3] = 1
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_av1_frame[0].reserved", argument.controls[0].p_av1_frame[0].reserved, check.zero()
    )


@rule(
    "VIDIOC_S_EXT_CTRLS::ok::av1-grain-reserved-is-zeroed",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    deviations=(
        Deviation(
            seen="argument.controls[0].p_av1_film_grain[0].reserved",
            reason="The core zeroes what is reserved in the parameters of MPEG-2, H.264 and VP9, and forgets those of AV1. (drivers/media/v4l2-core/v4l2-ctrls-core.c: validate_av1_film_grain())",
        ),
    ),
)
def test_vidioc_s_ext_ctrls_ok_av1_grain_reserved_is_zeroed(run: Run) -> None:
    """What is reserved in the film grain parameters of AV1 becomes 0."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="visl")
    argument = v4l2_ext_controls(
        which=V4L2_CTRL_WHICH_CUR_VAL,
        controls=[
            v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FILM_GRAIN, p_av1_film_grain=[v4l2_ctrl_av1_film_grain()]),
        ],
    )
    argument.controls[0].p_av1_film_grain[0].reserved[3] = 1
    run.perform(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
    run.check(
        "argument.controls[0].p_av1_film_grain[0].reserved",
        argument.controls[0].p_av1_film_grain[0].reserved,
        check.zero(),
    )


@condition(
    "VIDIOC_S_EXT_CTRLS::EFAULT::codec-array-empty",
    cause="no-slots",
    status="undocumented",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "sizeof(v4l2_ctrl_hevc_slice_params) - 1"),
)
def test_vidioc_s_ext_ctrls_efault_codec_array_empty(case: Case) -> None:
    """The parameters of a stateless codec are an array without a whole element."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_HEVC_SLICE_PARAMS, p_hevc_slice_params=[v4l2_ctrl_hevc_slice_params()]
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].size = case.pick(0, sizeof(v4l2_ctrl_hevc_slice_params) - 1)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(
                        id=V4L2_CID_STATELESS_HEVC_SLICE_PARAMS, p_hevc_slice_params=[v4l2_ctrl_hevc_slice_params()]
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::ENOSPC::codec-array-too-long",
    cause="no-slots",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
)
def test_vidioc_s_ext_ctrls_enospc_codec_array_too_long(case: Case) -> None:
    """The parameters of a stateless codec have more elements than the driver takes; it says how much is possible."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_HEVC_SLICE_PARAMS, p_hevc_slice_params=[v4l2_ctrl_hevc_slice_params()]
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].size = 601 * sizeof(v4l2_ctrl_hevc_slice_params)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("controls[0].size", 600 * sizeof(v4l2_ctrl_hevc_slice_params))
        run.written("error_idx", 1)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(
                        id=V4L2_CID_STATELESS_HEVC_SLICE_PARAMS, p_hevc_slice_params=[v4l2_ctrl_hevc_slice_params()]
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::fwht-wider-than-the-format",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-g-ext-ctrls.rst",
    nodes=("m2m",),
    lab=("stateless-decoder",),
    values=("639", "1281", "max(u32)"),
)
def test_vidioc_s_ext_ctrls_einval_fwht_wider_than_the_format(case: Case) -> None:
    """The FWHT frame is wider than the capture format, or narrower than the driver can decode."""
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
            argument.controls[0].p_fwht_params[0].width = case.pick(639, 1281, 0xFFFFFFFF)
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::mpeg2-chroma-format",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_mpeg2_chroma_format(case: Case) -> None:
    """The chroma format of an MPEG-2 sequence is none of 4:2:0, 4:2:2 and 4:4:4."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_MPEG2_SEQUENCE, p_mpeg2_sequence=[v4l2_ctrl_mpeg2_sequence(chroma_format=1)]
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_mpeg2_sequence[0].chroma_format = case.pick(0, 4, 255)
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
                        id=V4L2_CID_STATELESS_MPEG2_SEQUENCE,
                        p_mpeg2_sequence=[v4l2_ctrl_mpeg2_sequence(chroma_format=1)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::mpeg2-dc-precision",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_mpeg2_dc_precision(case: Case) -> None:
    """The intra DC precision of an MPEG-2 picture is above 11 bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_MPEG2_PICTURE,
                    p_mpeg2_picture=[
                        v4l2_ctrl_mpeg2_picture(
                            picture_coding_type=V4L2_MPEG2_PIC_CODING_TYPE_I, picture_structure=V4L2_MPEG2_PIC_FRAME
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_mpeg2_picture[0].intra_dc_precision = case.pick(4, 255)
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
                        id=V4L2_CID_STATELESS_MPEG2_PICTURE,
                        p_mpeg2_picture=[
                            v4l2_ctrl_mpeg2_picture(
                                picture_coding_type=V4L2_MPEG2_PIC_CODING_TYPE_I, picture_structure=V4L2_MPEG2_PIC_FRAME
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::mpeg2-picture-structure",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "4"),
)
def test_vidioc_s_ext_ctrls_einval_mpeg2_picture_structure(case: Case) -> None:
    """An MPEG-2 picture is neither a field nor a frame."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_MPEG2_PICTURE,
                    p_mpeg2_picture=[
                        v4l2_ctrl_mpeg2_picture(
                            picture_coding_type=V4L2_MPEG2_PIC_CODING_TYPE_I, picture_structure=V4L2_MPEG2_PIC_FRAME
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_mpeg2_picture[0].picture_structure = case.pick(0, 4)
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
                        id=V4L2_CID_STATELESS_MPEG2_PICTURE,
                        p_mpeg2_picture=[
                            v4l2_ctrl_mpeg2_picture(
                                picture_coding_type=V4L2_MPEG2_PIC_CODING_TYPE_I, picture_structure=V4L2_MPEG2_PIC_FRAME
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::mpeg2-picture-coding-type",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "V4L2_MPEG2_PIC_CODING_TYPE_D", "5"),
)
def test_vidioc_s_ext_ctrls_einval_mpeg2_picture_coding_type(case: Case) -> None:
    """An MPEG-2 picture is of no type that MPEG-2 has."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_MPEG2_PICTURE,
                    p_mpeg2_picture=[
                        v4l2_ctrl_mpeg2_picture(
                            picture_coding_type=V4L2_MPEG2_PIC_CODING_TYPE_I, picture_structure=V4L2_MPEG2_PIC_FRAME
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_mpeg2_picture[0].picture_coding_type = case.pick(0, V4L2_MPEG2_PIC_CODING_TYPE_D, 5)
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
                        id=V4L2_CID_STATELESS_MPEG2_PICTURE,
                        p_mpeg2_picture=[
                            v4l2_ctrl_mpeg2_picture(
                                picture_coding_type=V4L2_MPEG2_PIC_CODING_TYPE_I, picture_structure=V4L2_MPEG2_PIC_FRAME
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::fwht-version",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "V4L2_FWHT_VERSION - 1"),
)
def test_vidioc_s_ext_ctrls_einval_fwht_version(case: Case) -> None:
    """The version of an FWHT frame is older than V4L2_FWHT_VERSION."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_FWHT_PARAMS,
                    p_fwht_params=[v4l2_ctrl_fwht_params(version=V4L2_FWHT_VERSION, width=640, height=360)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_fwht_params[0].version = case.pick(0, V4L2_FWHT_VERSION - 1)
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
                        p_fwht_params=[v4l2_ctrl_fwht_params(version=V4L2_FWHT_VERSION, width=640, height=360)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::fwht-width",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0",),
)
def test_vidioc_s_ext_ctrls_einval_fwht_width(case: Case) -> None:
    """An FWHT frame has no columns."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_FWHT_PARAMS,
                    p_fwht_params=[v4l2_ctrl_fwht_params(version=V4L2_FWHT_VERSION, width=640, height=360)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_fwht_params[0].width = case.pick(0)
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
                        p_fwht_params=[v4l2_ctrl_fwht_params(version=V4L2_FWHT_VERSION, width=640, height=360)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::fwht-height",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0",),
)
def test_vidioc_s_ext_ctrls_einval_fwht_height(case: Case) -> None:
    """An FWHT frame has no lines."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_FWHT_PARAMS,
                    p_fwht_params=[v4l2_ctrl_fwht_params(version=V4L2_FWHT_VERSION, width=640, height=360)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_fwht_params[0].height = case.pick(0)
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
                        p_fwht_params=[v4l2_ctrl_fwht_params(version=V4L2_FWHT_VERSION, width=640, height=360)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-chroma-format",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_chroma_format(case: Case) -> None:
    """H.264 has no such chroma format."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_sps[0].chroma_format_idc = case.pick(4, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-chroma-of-profile",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("2", "3"),
)
def test_vidioc_s_ext_ctrls_einval_h264_chroma_of_profile(case: Case) -> None:
    """The H.264 profile does not have the chroma format."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=100)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_sps[0].chroma_format_idc = case.pick(2, 3)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=100)]),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-luma-depth",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("7", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_luma_depth(case: Case) -> None:
    """H.264 luma samples have more than 14 bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_sps[0].bit_depth_luma_minus8 = case.pick(7, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-chroma-depth",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("7", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_chroma_depth(case: Case) -> None:
    """H.264 chroma samples have more than 14 bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_sps[0].bit_depth_chroma_minus8 = case.pick(7, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-frame-num-bits",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("13", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_frame_num_bits(case: Case) -> None:
    """frame_num has more than 16 bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_sps[0].log2_max_frame_num_minus4 = case.pick(13, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-order-type",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("3", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_order_type(case: Case) -> None:
    """H.264 has no such type of output order."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_sps[0].pic_order_cnt_type = case.pick(3, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-order-bits",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("13", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_order_bits(case: Case) -> None:
    """pic_order_cnt_lsb has more than 16 bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_sps[0].log2_max_pic_order_cnt_lsb_minus4 = case.pick(13, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-references",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_H264_REF_LIST_LEN + 1", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_references(case: Case) -> None:
    """An H.264 sequence has more reference frames than a reference list has entries."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_sps[0].max_num_ref_frames = case.pick(V4L2_H264_REF_LIST_LEN + 1, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[
                    v4l2_ext_control(id=V4L2_CID_STATELESS_H264_SPS, p_h264_sps=[v4l2_ctrl_h264_sps(profile_idc=244)]),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-slice-groups",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("8", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_slice_groups(case: Case) -> None:
    """An H.264 picture has more than eight slice groups."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
        )
        if run.provoking:
            argument.controls[0].p_h264_pps[0].num_slice_groups_minus1 = case.pick(8, 255)
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-default-list-0",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_H264_REF_LIST_LEN", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_default_list_0(case: Case) -> None:
    """The default length of list 0 is above V4L2_H264_REF_LIST_LEN."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
        )
        if run.provoking:
            argument.controls[0].p_h264_pps[0].num_ref_idx_l0_default_active_minus1 = case.pick(
                V4L2_H264_REF_LIST_LEN, 255
            )
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-default-list-1",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_H264_REF_LIST_LEN", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_default_list_1(case: Case) -> None:
    """The default length of list 1 is above V4L2_H264_REF_LIST_LEN."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
        )
        if run.provoking:
            argument.controls[0].p_h264_pps[0].num_ref_idx_l1_default_active_minus1 = case.pick(
                V4L2_H264_REF_LIST_LEN, 255
            )
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-bipred-mode",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("3", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_bipred_mode(case: Case) -> None:
    """H.264 has no such mode of weighting in B slices."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
        )
        if run.provoking:
            argument.controls[0].p_h264_pps[0].weighted_bipred_idc = case.pick(3, 255)
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-initial-qp",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-63", "26"),
)
def test_vidioc_s_ext_ctrls_einval_h264_initial_qp(case: Case) -> None:
    """The initial luma quantiser of H.264 is out of the range of any bit depth."""
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-initial-qs",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-27", "26"),
)
def test_vidioc_s_ext_ctrls_einval_h264_initial_qs(case: Case) -> None:
    """The initial quantiser of H.264 SP and SI slices is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
        )
        if run.provoking:
            argument.controls[0].p_h264_pps[0].pic_init_qs_minus26 = case.pick(-27, 26)
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-cb-offset",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-13", "13"),
)
def test_vidioc_s_ext_ctrls_einval_h264_cb_offset(case: Case) -> None:
    """The quantiser offset of Cb in H.264 is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
        )
        if run.provoking:
            argument.controls[0].p_h264_pps[0].chroma_qp_index_offset = case.pick(-13, 13)
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-cr-offset",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-13", "13"),
)
def test_vidioc_s_ext_ctrls_einval_h264_cr_offset(case: Case) -> None:
    """The quantiser offset of Cr in H.264 is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_H264_PPS, p_h264_pps=[v4l2_ctrl_h264_pps()])],
        )
        if run.provoking:
            argument.controls[0].p_h264_pps[0].second_chroma_qp_index_offset = case.pick(-13, 13)
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
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-luma-denominator",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("8", "0xFFFF"),
)
def test_vidioc_s_ext_ctrls_einval_h264_luma_denominator(case: Case) -> None:
    """The denominator of H.264 luma weights is above 128."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_PRED_WEIGHTS, p_h264_pred_weights=[v4l2_ctrl_h264_pred_weights()]
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_pred_weights[0].luma_log2_weight_denom = case.pick(8, 0xFFFF)
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
                        id=V4L2_CID_STATELESS_H264_PRED_WEIGHTS, p_h264_pred_weights=[v4l2_ctrl_h264_pred_weights()]
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-chroma-denominator",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("8", "0xFFFF"),
)
def test_vidioc_s_ext_ctrls_einval_h264_chroma_denominator(case: Case) -> None:
    """The denominator of H.264 chroma weights is above 128."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_PRED_WEIGHTS, p_h264_pred_weights=[v4l2_ctrl_h264_pred_weights()]
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_pred_weights[0].chroma_log2_weight_denom = case.pick(8, 0xFFFF)
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
                        id=V4L2_CID_STATELESS_H264_PRED_WEIGHTS, p_h264_pred_weights=[v4l2_ctrl_h264_pred_weights()]
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-colour-plane",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("3", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_colour_plane(case: Case) -> None:
    """An H.264 slice names a fourth colour plane."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                    p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_slice_params[0].colour_plane_id = case.pick(3, 255)
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
                        id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                        p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-cabac-table",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("3", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_cabac_table(case: Case) -> None:
    """An H.264 slice names no table of CABAC contexts."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                    p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_slice_params[0].cabac_init_idc = case.pick(3, 255)
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
                        id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                        p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-deblocking-mode",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("3", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_deblocking_mode(case: Case) -> None:
    """H.264 has no such mode of deblocking."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                    p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_slice_params[0].disable_deblocking_filter_idc = case.pick(3, 255)
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
                        id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                        p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-alpha-offset",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-7", "7"),
)
def test_vidioc_s_ext_ctrls_einval_h264_alpha_offset(case: Case) -> None:
    """The deblocking offset for alpha of an H.264 slice is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                    p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_slice_params[0].slice_alpha_c0_offset_div2 = case.pick(-7, 7)
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
                        id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                        p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-beta-offset",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-7", "7"),
)
def test_vidioc_s_ext_ctrls_einval_h264_beta_offset(case: Case) -> None:
    """The deblocking offset for beta of an H.264 slice is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                    p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_slice_params[0].slice_beta_offset_div2 = case.pick(-7, 7)
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
                        id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                        p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-list-0",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_H264_REF_LIST_LEN", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_list_0(case: Case) -> None:
    """List 0 of an H.264 slice is longer than V4L2_H264_REF_LIST_LEN."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                    p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_slice_params[0].num_ref_idx_l0_active_minus1 = case.pick(
                V4L2_H264_REF_LIST_LEN, 255
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
                        id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                        p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-list-1",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_H264_REF_LIST_LEN", "255"),
)
def test_vidioc_s_ext_ctrls_einval_h264_list_1(case: Case) -> None:
    """List 1 of an H.264 B slice is longer than V4L2_H264_REF_LIST_LEN."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                    p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_slice_params[0].num_ref_idx_l1_active_minus1 = case.pick(
                V4L2_H264_REF_LIST_LEN, 255
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
                        id=V4L2_CID_STATELESS_H264_SLICE_PARAMS,
                        p_h264_slice_params=[v4l2_ctrl_h264_slice_params(slice_type=V4L2_H264_SLICE_TYPE_B)],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::h264-reference-idc",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "0xFFFF"),
)
def test_vidioc_s_ext_ctrls_einval_h264_reference_idc(case: Case) -> None:
    """nal_ref_idc has more than two bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_H264_DECODE_PARAMS, p_h264_decode_params=[v4l2_ctrl_h264_decode_params()]
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_h264_decode_params[0].nal_ref_idc = case.pick(4, 0xFFFF)
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
                        id=V4L2_CID_STATELESS_H264_DECODE_PARAMS, p_h264_decode_params=[v4l2_ctrl_h264_decode_params()]
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp8-partitions",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "3", "16"),
)
def test_vidioc_s_ext_ctrls_einval_vp8_partitions(case: Case) -> None:
    """The number of VP8 coefficient partitions is none of 1, 2, 4 and 8."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(id=V4L2_CID_STATELESS_VP8_FRAME, p_vp8_frame=[v4l2_ctrl_vp8_frame(num_dct_parts=1)]),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp8_frame[0].num_dct_parts = case.pick(0, 3, 16)
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
                        id=V4L2_CID_STATELESS_VP8_FRAME, p_vp8_frame=[v4l2_ctrl_vp8_frame(num_dct_parts=1)]
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::hevc-references",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_HEVC_DPB_ENTRIES_NUM_MAX + 1", "255"),
)
def test_vidioc_s_ext_ctrls_einval_hevc_references(case: Case) -> None:
    """An HEVC picture has more references than dpb has entries."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_HEVC_DECODE_PARAMS, p_hevc_decode_params=[v4l2_ctrl_hevc_decode_params()]
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_hevc_decode_params[0].num_active_dpb_entries = case.pick(
                V4L2_HEVC_DPB_ENTRIES_NUM_MAX + 1, 255
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
                        id=V4L2_CID_STATELESS_HEVC_DECODE_PARAMS, p_hevc_decode_params=[v4l2_ctrl_hevc_decode_params()]
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("+0x400", "+0x80000000", "+V4L2_VP9_FRAME_FLAG_ERROR_RESILIENT | V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_flags(case: Case) -> None:
    """A VP9 frame has an unknown flag, or two that exclude each other."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].flags |= case.pick(
                0x400, 0x80000000, V4L2_VP9_FRAME_FLAG_ERROR_RESILIENT | V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-profile",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_VP9_PROFILE_MAX + 1", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_profile(case: Case) -> None:
    """VP9 has no such profile."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].profile = case.pick(V4L2_VP9_PROFILE_MAX + 1, 255)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-chroma-of-profile",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("1",),
)
def test_vidioc_s_ext_ctrls_einval_vp9_chroma_of_profile(case: Case) -> None:
    """The VP9 profile is for video that is not 4:2:0."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].profile = case.pick(1)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-bit-depth",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "10", "12"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_bit_depth(case: Case) -> None:
    """The VP9 profile does not have the bit depth."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].bit_depth = case.pick(0, 10, 12)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-reset",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_VP9_RESET_FRAME_CTX_ALL + 1", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_reset(case: Case) -> None:
    """A VP9 frame resets contexts in no known way."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].reset_frame_context = case.pick(V4L2_VP9_RESET_FRAME_CTX_ALL + 1, 255)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-context",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_VP9_NUM_FRAME_CTX", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_context(case: Case) -> None:
    """VP9 has no such context."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].frame_context_idx = case.pick(V4L2_VP9_NUM_FRAME_CTX, 255)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-interpolation",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_VP9_INTERP_FILTER_SWITCHABLE + 1", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_interpolation(case: Case) -> None:
    """VP9 has no such interpolation filter."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].interpolation_filter = case.pick(
                V4L2_VP9_INTERP_FILTER_SWITCHABLE + 1, 255
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-tile-columns",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("7", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_tile_columns(case: Case) -> None:
    """A VP9 frame has more than 64 columns of tiles."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].tile_cols_log2 = case.pick(7, 255)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-reference-mode",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_VP9_REFERENCE_MODE_SELECT + 1", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_reference_mode(case: Case) -> None:
    """VP9 has no such reference mode."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].reference_mode = case.pick(V4L2_VP9_REFERENCE_MODE_SELECT + 1, 255)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-filter-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0x4", "0x80"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_filter_flags(case: Case) -> None:
    """The loop filter of a VP9 frame has an unknown flag."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].lf.flags = case.pick(0x4, 0x80)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-filter-level",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("64", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_filter_level(case: Case) -> None:
    """The loop filter level of a VP9 frame has more than six bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].lf.level = case.pick(64, 255)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-filter-sharpness",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("8", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_filter_sharpness(case: Case) -> None:
    """The loop filter sharpness of a VP9 frame has more than three bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].lf.sharpness = case.pick(8, 255)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-filter-by-reference",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-64", "64"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_filter_by_reference(case: Case) -> None:
    """An adjustment of the VP9 loop filter by reference is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].lf.ref_deltas[3] = case.pick(-64, 64)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-filter-by-mode",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-64", "64"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_filter_by_mode(case: Case) -> None:
    """An adjustment of the VP9 loop filter by mode is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].lf.mode_deltas[1] = case.pick(-64, 64)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-luma-dc",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-16", "16"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_luma_dc(case: Case) -> None:
    """The quantiser difference of VP9 luma DC coefficients is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].quant.delta_q_y_dc = case.pick(-16, 16)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-chroma-dc",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-16", "16"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_chroma_dc(case: Case) -> None:
    """The quantiser difference of VP9 chroma DC coefficients is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].quant.delta_q_uv_dc = case.pick(-16, 16)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-chroma-ac",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-16", "16"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_chroma_ac(case: Case) -> None:
    """The quantiser difference of VP9 chroma AC coefficients is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].quant.delta_q_uv_ac = case.pick(-16, 16)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-segmentation-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0x20", "0x80"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_segmentation_flags(case: Case) -> None:
    """The segmentation of a VP9 frame has an unknown flag."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].seg.flags = case.pick(0x20, 0x80)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-segment-features",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_VP9_SEGMENT_FEATURE_ENABLED_MASK + 1", "0x80"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_segment_features(case: Case) -> None:
    """A VP9 segment has an unknown feature."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].seg.feature_enabled[7] = case.pick(
                V4L2_VP9_SEGMENT_FEATURE_ENABLED_MASK + 1, 0x80
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-segment-data",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-64", "64"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_segment_data(case: Case) -> None:
    """The value of a VP9 segment's feature is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_FRAME,
                    p_vp9_frame=[
                        v4l2_ctrl_vp9_frame(
                            bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_frame[0].seg.feature_data[7][1] = case.pick(-64, 64)
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
                        id=V4L2_CID_STATELESS_VP9_FRAME,
                        p_vp9_frame=[
                            v4l2_ctrl_vp9_frame(
                                bit_depth=8, flags=V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING | V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::vp9-transforms",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("V4L2_VP9_TX_MODE_SELECT + 1", "255"),
)
def test_vidioc_s_ext_ctrls_einval_vp9_transforms(case: Case) -> None:
    """VP9 has no such choice of transforms."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_VP9_COMPRESSED_HDR,
                    p_vp9_compressed_hdr_probs=[v4l2_ctrl_vp9_compressed_hdr()],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_vp9_compressed_hdr_probs[0].tx_mode = case.pick(V4L2_VP9_TX_MODE_SELECT + 1, 255)
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
                        id=V4L2_CID_STATELESS_VP9_COMPRESSED_HDR,
                        p_vp9_compressed_hdr_probs=[v4l2_ctrl_vp9_compressed_hdr()],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-sequence-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0x100000", "0x80000000"),
)
def test_vidioc_s_ext_ctrls_einval_av1_sequence_flags(case: Case) -> None:
    """An AV1 sequence has an unknown flag."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_SEQUENCE,
                    p_av1_sequence=[
                        v4l2_ctrl_av1_sequence(
                            bit_depth=8,
                            flags=V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y,
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_sequence[0].flags = case.pick(0x100000, 0x80000000)
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
                        id=V4L2_CID_STATELESS_AV1_SEQUENCE,
                        p_av1_sequence=[
                            v4l2_ctrl_av1_sequence(
                                bit_depth=8,
                                flags=V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y,
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-profile",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("3", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_profile(case: Case) -> None:
    """AV1 has no such profile."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_SEQUENCE,
                    p_av1_sequence=[
                        v4l2_ctrl_av1_sequence(
                            bit_depth=8,
                            flags=V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y,
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_sequence[0].seq_profile = case.pick(3, 255)
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
                        id=V4L2_CID_STATELESS_AV1_SEQUENCE,
                        p_av1_sequence=[
                            v4l2_ctrl_av1_sequence(
                                bit_depth=8,
                                flags=V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y,
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-monochrome-profile",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("1",),
)
def test_vidioc_s_ext_ctrls_einval_av1_monochrome_profile(case: Case) -> None:
    """The AV1 profile has no monochrome video."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_SEQUENCE,
                    p_av1_sequence=[
                        v4l2_ctrl_av1_sequence(
                            bit_depth=8,
                            flags=V4L2_AV1_SEQUENCE_FLAG_MONO_CHROME
                            | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X
                            | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y,
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_sequence[0].seq_profile = case.pick(1)
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
                        id=V4L2_CID_STATELESS_AV1_SEQUENCE,
                        p_av1_sequence=[
                            v4l2_ctrl_av1_sequence(
                                bit_depth=8,
                                flags=V4L2_AV1_SEQUENCE_FLAG_MONO_CHROME
                                | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X
                                | V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y,
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-frame-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0x100000", "0x80000000"),
)
def test_vidioc_s_ext_ctrls_einval_av1_frame_flags(case: Case) -> None:
    """An AV1 frame has an unknown flag."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].flags = case.pick(0x100000, 0x80000000)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-superres",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("17", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_superres(case: Case) -> None:
    """The denominator of AV1 super-resolution is above 16."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].superres_denom = case.pick(17, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-quantiser-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0x8", "0x80"),
)
def test_vidioc_s_ext_ctrls_einval_av1_quantiser_flags(case: Case) -> None:
    """The quantiser of an AV1 frame has an unknown flag."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.flags = case.pick(0x8, 0x80)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-luma-dc",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-65", "64"),
)
def test_vidioc_s_ext_ctrls_einval_av1_luma_dc(case: Case) -> None:
    """The quantiser difference of AV1 luma DC coefficients is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.delta_q_y_dc = case.pick(-65, 64)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-u-dc",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-65", "64"),
)
def test_vidioc_s_ext_ctrls_einval_av1_u_dc(case: Case) -> None:
    """The quantiser difference of AV1 DC coefficients of U is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.delta_q_u_dc = case.pick(-65, 64)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-u-ac",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-65", "64"),
)
def test_vidioc_s_ext_ctrls_einval_av1_u_ac(case: Case) -> None:
    """The quantiser difference of AV1 AC coefficients of U is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.delta_q_u_ac = case.pick(-65, 64)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-v-dc",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-65", "64"),
)
def test_vidioc_s_ext_ctrls_einval_av1_v_dc(case: Case) -> None:
    """The quantiser difference of AV1 DC coefficients of V is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.delta_q_v_dc = case.pick(-65, 64)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-v-ac",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-65", "64"),
)
def test_vidioc_s_ext_ctrls_einval_av1_v_ac(case: Case) -> None:
    """The quantiser difference of AV1 AC coefficients of V is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.delta_q_v_ac = case.pick(-65, 64)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-quantiser-shift",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_quantiser_shift(case: Case) -> None:
    """The shift of AV1 quantiser changes has more than two bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.delta_q_res = case.pick(4, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-matrix-y",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("16", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_matrix_y(case: Case) -> None:
    """AV1 has no such quantiser matrix for luma."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.qm_y = case.pick(16, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-matrix-u",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("16", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_matrix_u(case: Case) -> None:
    """AV1 has no such quantiser matrix for U."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.qm_u = case.pick(16, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-matrix-v",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("16", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_matrix_v(case: Case) -> None:
    """AV1 has no such quantiser matrix for V."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].quantization.qm_v = case.pick(16, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-segmentation-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0x20", "0x80"),
)
def test_vidioc_s_ext_ctrls_einval_av1_segmentation_flags(case: Case) -> None:
    """The segmentation of an AV1 frame has an unknown flag."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].segmentation.flags = case.pick(0x20, 0x80)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-segment-data",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-1", "8"),
)
def test_vidioc_s_ext_ctrls_einval_av1_segment_data(case: Case) -> None:
    """The value of an AV1 segment's feature is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].segmentation.feature_data[7][5] = case.pick(-1, 8)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-filter-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0x10", "0x80"),
)
def test_vidioc_s_ext_ctrls_einval_av1_filter_flags(case: Case) -> None:
    """The deblocking filter of an AV1 frame has an unknown flag."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].loop_filter.flags = case.pick(0x10, 0x80)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-filter-level",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("64", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_filter_level(case: Case) -> None:
    """A deblocking level of an AV1 frame has more than six bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].loop_filter.level[3] = case.pick(64, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-filter-sharpness",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("8", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_filter_sharpness(case: Case) -> None:
    """The deblocking sharpness of an AV1 frame has more than three bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].loop_filter.sharpness = case.pick(8, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-filter-by-reference",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-65", "64"),
)
def test_vidioc_s_ext_ctrls_einval_av1_filter_by_reference(case: Case) -> None:
    """An adjustment of AV1 deblocking by reference is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].loop_filter.ref_deltas[7] = case.pick(-65, 64)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-filter-by-mode",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("-65", "64"),
)
def test_vidioc_s_ext_ctrls_einval_av1_filter_by_mode(case: Case) -> None:
    """An adjustment of AV1 deblocking by mode is out of range."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].loop_filter.mode_deltas[1] = case.pick(-65, 64)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-cdef-damping",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_cdef_damping(case: Case) -> None:
    """The damping of AV1's enhancement filter is above 6."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].cdef.damping_minus_3 = case.pick(4, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-cdef-bits",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_cdef_bits(case: Case) -> None:
    """AV1's enhancement filter has more than eight strengths."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].cdef.bits = case.pick(4, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-cdef-luma-primary",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("16", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_cdef_luma_primary(case: Case) -> None:
    """The primary strength of AV1's enhancement filter for luma has more than four bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].cdef.y_pri_strength[0] = case.pick(16, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-cdef-luma-secondary",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("5", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_cdef_luma_secondary(case: Case) -> None:
    """The secondary strength of AV1's enhancement filter for luma is above 4."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].cdef.y_sec_strength[0] = case.pick(5, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-cdef-chroma-primary",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("16", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_cdef_chroma_primary(case: Case) -> None:
    """The primary strength of AV1's enhancement filter for chroma has more than four bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].cdef.uv_pri_strength[0] = case.pick(16, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-cdef-chroma-secondary",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("5", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_cdef_chroma_secondary(case: Case) -> None:
    """The secondary strength of AV1's enhancement filter for chroma is above 4."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].cdef.uv_sec_strength[0] = case.pick(5, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-restoration-unit",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_restoration_unit(case: Case) -> None:
    """The shift of AV1 restoration units is above 3."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].loop_restoration.lr_unit_shift = case.pick(4, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-restoration-chroma",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("2", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_restoration_chroma(case: Case) -> None:
    """The shift of AV1 chroma restoration units is above 1."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
        )
        if run.provoking:
            argument.controls[0].p_av1_frame[0].loop_restoration.lr_uv_shift = case.pick(2, 255)
        run.attempt(ioctl, device.fd, VIDIOC_S_EXT_CTRLS, argument)
        run.written("error_idx", 0)
        run.next(
            ioctl,
            device.fd,
            VIDIOC_S_EXT_CTRLS,
            v4l2_ext_controls(
                which=V4L2_CTRL_WHICH_CUR_VAL,
                controls=[v4l2_ext_control(id=V4L2_CID_STATELESS_AV1_FRAME, p_av1_frame=[v4l2_ctrl_av1_frame()])],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-flags",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("+0x20", "+0x80"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_flags(case: Case) -> None:
    """AV1 film grain has an unknown flag."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].flags |= case.pick(0x20, 0x80)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-reference",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("8", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_reference(case: Case) -> None:
    """AV1 film grain comes from no reference slot."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].film_grain_params_ref_idx = case.pick(8, 255)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-luma-points",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("15", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_luma_points(case: Case) -> None:
    """The luma function of AV1 film grain has more than 14 points."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].num_y_points = case.pick(15, 255)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-cb-points",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("11", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_cb_points(case: Case) -> None:
    """The Cb function of AV1 film grain has more than 10 points."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].num_cb_points = case.pick(11, 255)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-cr-points",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("16", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_cr_points(case: Case) -> None:
    """The Cr function of AV1 film grain has more than 15 points."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].num_cr_points = case.pick(16, 255)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-order",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("0", "1"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_order(case: Case) -> None:
    """Points of an AV1 film grain function do not rise."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].point_y_value[1] = case.pick(0, 1)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-scaling",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_scaling(case: Case) -> None:
    """The scaling shift of AV1 film grain has more than two bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].grain_scaling_minus_8 = case.pick(4, 255)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-lag",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_lag(case: Case) -> None:
    """The lag of AV1 film grain has more than two bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].ar_coeff_lag = case.pick(4, 255)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-coefficients",
    cause="bad-contents",
    status="prose",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_coefficients(case: Case) -> None:
    """The shift of AV1 film grain coefficients has more than two bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].ar_coeff_shift_minus_6 = case.pick(4, 255)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )


@condition(
    "VIDIOC_S_EXT_CTRLS::EINVAL::av1-grain-scale",
    cause="bad-contents",
    status="undocumented",
    page="v4l/ext-ctrls-codec-stateless.rst",
    nodes=("video-capture", "video-output", "m2m", "radio"),
    lab=("visl",),
    values=("4", "255"),
)
def test_vidioc_s_ext_ctrls_einval_av1_grain_scale(case: Case) -> None:
    """The scale shift of AV1 film grain has more than two bits."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="visl")
        argument = v4l2_ext_controls(
            which=V4L2_CTRL_WHICH_CUR_VAL,
            controls=[
                v4l2_ext_control(
                    id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                    p_av1_film_grain=[
                        v4l2_ctrl_av1_film_grain(
                            flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                        ),
                    ],
                ),
            ],
        )
        if run.provoking:
            argument.controls[0].p_av1_film_grain[0].grain_scale_shift = case.pick(4, 255)
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
                        id=V4L2_CID_STATELESS_AV1_FILM_GRAIN,
                        p_av1_film_grain=[
                            v4l2_ctrl_av1_film_grain(
                                flags=V4L2_AV1_FILM_GRAIN_FLAG_APPLY_GRAIN, num_y_points=2, point_y_value=[1, 2]
                            ),
                        ],
                    ),
                ],
            ),
        )
