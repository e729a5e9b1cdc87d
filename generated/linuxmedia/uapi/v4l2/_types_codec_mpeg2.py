"""Stateless MPEG-2 decoding."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_stateless_mpeg2_control: Controls by which a program hands parsed MPEG-2 headers to a decoder for
# V4L2_PIX_FMT_MPEG2_SLICE.

V4L2_CID_STATELESS_MPEG2_SEQUENCE: Final = 0x00A409DC
"""Sequence header and its extension, as `v4l2_ctrl_mpeg2_sequence`. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_CID_STATELESS_MPEG2_PICTURE: Final = 0x00A409DD
"""Picture header with its coding extension and the references, as `v4l2_ctrl_mpeg2_picture`. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_MPEG2_QUANTISATION: Final = 0x00A409DE
"""Matrices of the quantiser, as `v4l2_ctrl_mpeg2_quantisation`. The first two begin with the standard's default, those
for chroma with zeros; a program sets the control when the stream loads others, and to reset them. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_mpeg2_sequence_flag: One-bit elements of the MPEG-2 sequence extension.

V4L2_MPEG2_SEQ_FLAG_PROGRESSIVE: Final = 0x01
"""progressive_sequence: there are no interlaced pictures in the sequence. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_mpeg2_picture_coding_type: Kinds of MPEG-2 picture, picture_coding_type.

V4L2_MPEG2_PIC_CODING_TYPE_I: Final = 1
"""Intra-coded, without reference to other pictures. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_MPEG2_PIC_CODING_TYPE_P: Final = 2
"""Predicted from an earlier picture. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_MPEG2_PIC_CODING_TYPE_B: Final = 3
"""Predicted from an earlier and a later picture. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_MPEG2_PIC_CODING_TYPE_D: Final = 4
"""DC coefficients only, known to MPEG-1 alone; the control refuses it. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_mpeg2_picture_structure: Parts of a frame that an MPEG-2 picture is, picture_structure.

V4L2_MPEG2_PIC_TOP_FIELD: Final = 0x1
"""Top field of an interlaced frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_MPEG2_PIC_BOTTOM_FIELD: Final = 0x2
"""Bottom field of an interlaced frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_MPEG2_PIC_FRAME: Final = 0x3
"""The frame as a whole. Documented in v4l/ext-ctrls-codec-stateless.rst. The page calls it progressive; frames that
interleave two fields have this structure as well.
"""

# v4l2_mpeg2_picture_flag: One-bit elements of the MPEG-2 picture coding extension.

V4L2_MPEG2_PIC_FLAG_TOP_FIELD_FIRST: Final = 0x0001
"""top_field_first: of an interlaced frame the top field is shown first; of a repeated progressive frame, it is shown
three times rather than two. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_MPEG2_PIC_FLAG_FRAME_PRED_DCT: Final = 0x0002
"""frame_pred_frame_dct: all macroblocks use frame prediction and frame DCT. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_MPEG2_PIC_FLAG_CONCEALMENT_MV: Final = 0x0004
"""concealment_motion_vectors: intra macroblocks carry motion vectors for use after an error. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_MPEG2_PIC_FLAG_Q_SCALE_TYPE: Final = 0x0008
"""q_scale_type: quantiser scale codes stand for the table of uneven steps. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_MPEG2_PIC_FLAG_INTRA_VLC: Final = 0x0010
"""intra_vlc_format: intra coefficients are coded with the second table of codes. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_MPEG2_PIC_FLAG_ALT_SCAN: Final = 0x0020
"""alternate_scan: coefficients come in the alternate order, made for interlaced video, instead of zigzag. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_MPEG2_PIC_FLAG_REPEAT_FIRST: Final = 0x0040
"""repeat_first_field, of progressive frames: the field or frame shown first is shown again. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_MPEG2_PIC_FLAG_PROGRESSIVE: Final = 0x0080
"""progressive_frame: both fields of the frame are of the same moment. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""


class v4l2_ctrl_mpeg2_sequence(_s.Structure):
    """What an MPEG-2 sequence header and its extension say. Elements that are split between the two are put together.

    Since Linux 5.14. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    horizontal_size: int = _s.u16()
    """Visible columns of luma, from horizontal_size_value and horizontal_size_extension. In pixels. Set by the
    caller.
    """
    vertical_size: int = _s.u16()
    """Visible lines of luma, from vertical_size_value and vertical_size_extension. In pixels. Set by the caller."""
    vbv_buffer_size: int = _s.u32()
    """Size of the video buffering verifier, from vbv_buffer_size_value and its extension. In units of 16384 bits. Set
    by the caller.
    """
    profile_and_level_indication: int = _s.u16()
    """`profile_and_level_indication`: an escape bit, three bits for the profile, four for the level. An identifier. Set
    by the caller.
    """
    chroma_format: int = _s.u8()
    """`chroma_format`: 1 is 4:2:0, 2 is 4:2:2, 3 is 4:4:4; anything else is refused. From 1 to 3. Set by the caller."""
    flags: int = _s.u8()
    """Whether the sequence is progressive. Flags of `v4l2_mpeg2_sequence_flag`. Set by the caller."""


class v4l2_ctrl_mpeg2_picture(_s.Structure):
    """What an MPEG-2 picture header and its coding extension say, and which pictures are referred to.

    Since Linux 5.14. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    backward_ref_ts: int = _s.u64()
    """Timestamp of the capture buffer with the later picture that a B picture refers to, in nanoseconds. In ns. Set by
    the caller. The page mixes the two up: P pictures use forward prediction.
    """
    forward_ref_ts: int = _s.u64()
    """Timestamp of the capture buffer with the earlier picture that a P or B picture refers to. In ns. Set by the
    caller.
    """
    flags: int = _s.u32()
    """Order of fields and coding tools of the picture. Flags of `v4l2_mpeg2_picture_flag`. Set by the caller."""
    f_code: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 2)
    """`f_code`: size class of motion vectors, forward then backward, of each the horizontal one first; 1 to 9, or 15
    where unused. From 1 to 15. Shape: 2 x 2. Set by the caller.
    """
    picture_coding_type: int = _s.u8()
    """Kind of picture: predicted from none, from one before or from both sides. From 1 to 3. A value of
    `v4l2_mpeg2_picture_coding_type`. Set by the caller.
    """
    picture_structure: int = _s.u8()
    """Field or frame; anything else is refused. A value of `v4l2_mpeg2_picture_structure`. Set by the caller."""
    intra_dc_precision: int = _s.u8()
    """`intra_dc_precision`: bits of an intra DC coefficient less 8. From 0 to 3. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 5)
    """Reserved; zero."""


class v4l2_ctrl_mpeg2_quantisation(_s.Structure):
    """Matrices of the MPEG-2 quantiser in zigzag order, as the stream transmits them.

    Since Linux 5.14. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    intra_quantiser_matrix: _s.Array[int] = _s.array(_s.u8(), 64)
    """Weights of intra blocks, for luma and, in 4:2:0, for chroma as well. A coefficient. Shape: 64. Set by the
    caller.
    """
    non_intra_quantiser_matrix: _s.Array[int] = _s.array(_s.u8(), 64)
    """Weights of blocks that are not intra, for luma and, in 4:2:0, for chroma. A coefficient. Shape: 64. Set by the
    caller.
    """
    chroma_intra_quantiser_matrix: _s.Array[int] = _s.array(_s.u8(), 64)
    """Weights of intra chroma blocks in 4:2:2 and 4:4:4. A coefficient. Shape: 64. Set by the caller."""
    chroma_non_intra_quantiser_matrix: _s.Array[int] = _s.array(_s.u8(), 64)
    """Weights of chroma blocks that are not intra, in 4:2:2 and 4:4:4. A coefficient. Shape: 64. Set by the caller."""


if TYPE_CHECKING:

    class v4l2_mpeg2_sequence_flag(enum.IntFlag):
        """One-bit elements of the MPEG-2 sequence extension.

        Since Linux 5.14. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_MPEG2_SEQ_FLAG_PROGRESSIVE = 0x01
        """progressive_sequence: there are no interlaced pictures in the sequence. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_mpeg2_picture_coding_type(enum.IntEnum):
        """Kinds of MPEG-2 picture, picture_coding_type.

        Since Linux 5.14. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_MPEG2_PIC_CODING_TYPE_I = 1
        """Intra-coded, without reference to other pictures. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_MPEG2_PIC_CODING_TYPE_P = 2
        """Predicted from an earlier picture. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_MPEG2_PIC_CODING_TYPE_B = 3
        """Predicted from an earlier and a later picture. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_MPEG2_PIC_CODING_TYPE_D = 4
        """DC coefficients only, known to MPEG-1 alone; the control refuses it. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_mpeg2_picture_structure(enum.IntEnum):
        """Parts of a frame that an MPEG-2 picture is, picture_structure.

        Since Linux 5.14. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_MPEG2_PIC_TOP_FIELD = 0x1
        """Top field of an interlaced frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_MPEG2_PIC_BOTTOM_FIELD = 0x2
        """Bottom field of an interlaced frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_MPEG2_PIC_FRAME = 0x3
        """The frame as a whole. Documented in v4l/ext-ctrls-codec-stateless.rst. The page calls it progressive; frames
        that interleave two fields have this structure as well.
        """

    class v4l2_mpeg2_picture_flag(enum.IntFlag):
        """One-bit elements of the MPEG-2 picture coding extension.

        Since Linux 5.14. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_MPEG2_PIC_FLAG_TOP_FIELD_FIRST = 0x0001
        """top_field_first: of an interlaced frame the top field is shown first; of a repeated progressive frame, it is
        shown three times rather than two. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_MPEG2_PIC_FLAG_FRAME_PRED_DCT = 0x0002
        """frame_pred_frame_dct: all macroblocks use frame prediction and frame DCT. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_MPEG2_PIC_FLAG_CONCEALMENT_MV = 0x0004
        """concealment_motion_vectors: intra macroblocks carry motion vectors for use after an error. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_MPEG2_PIC_FLAG_Q_SCALE_TYPE = 0x0008
        """q_scale_type: quantiser scale codes stand for the table of uneven steps. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_MPEG2_PIC_FLAG_INTRA_VLC = 0x0010
        """intra_vlc_format: intra coefficients are coded with the second table of codes. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_MPEG2_PIC_FLAG_ALT_SCAN = 0x0020
        """alternate_scan: coefficients come in the alternate order, made for interlaced video, instead of zigzag.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_MPEG2_PIC_FLAG_REPEAT_FIRST = 0x0040
        """repeat_first_field, of progressive frames: the field or frame shown first is shown again. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_MPEG2_PIC_FLAG_PROGRESSIVE = 0x0080
        """progressive_frame: both fields of the frame are of the same moment. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mpeg2_picture_coding_type": (
                "V4L2_MPEG2_PIC_CODING_TYPE_I",
                "V4L2_MPEG2_PIC_CODING_TYPE_P",
                "V4L2_MPEG2_PIC_CODING_TYPE_B",
                "V4L2_MPEG2_PIC_CODING_TYPE_D",
            ),
            "v4l2_mpeg2_picture_structure": (
                "V4L2_MPEG2_PIC_TOP_FIELD",
                "V4L2_MPEG2_PIC_BOTTOM_FIELD",
                "V4L2_MPEG2_PIC_FRAME",
            ),
        },
        flags={
            "v4l2_mpeg2_sequence_flag": ("V4L2_MPEG2_SEQ_FLAG_PROGRESSIVE",),
            "v4l2_mpeg2_picture_flag": (
                "V4L2_MPEG2_PIC_FLAG_TOP_FIELD_FIRST",
                "V4L2_MPEG2_PIC_FLAG_FRAME_PRED_DCT",
                "V4L2_MPEG2_PIC_FLAG_CONCEALMENT_MV",
                "V4L2_MPEG2_PIC_FLAG_Q_SCALE_TYPE",
                "V4L2_MPEG2_PIC_FLAG_INTRA_VLC",
                "V4L2_MPEG2_PIC_FLAG_ALT_SCAN",
                "V4L2_MPEG2_PIC_FLAG_REPEAT_FIRST",
                "V4L2_MPEG2_PIC_FLAG_PROGRESSIVE",
            ),
        },
    )
