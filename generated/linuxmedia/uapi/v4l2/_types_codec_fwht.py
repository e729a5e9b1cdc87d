"""Stateless FWHT decoding."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_stateless_fwht_control: Control of the FWHT codec, which the vicodec test driver invented for itself.

V4L2_CID_STATELESS_FWHT_PARAMS: Final = 0x00A40964
"""Header of the frame as `v4l2_ctrl_fwht_params`; a request to decode `V4L2_PIX_FMT_FWHT_STATELESS` must hold it.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_fwht_number: Version of the FWHT format, and where its small numbers sit among the flags.

V4L2_FWHT_VERSION: Final = 3
"""The version that the kernel writes and reads. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_COMPONENTS_NUM_OFFSET: Final = 16
"""Lowest bit of the number of components. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_PIXENC_OFFSET: Final = 19
"""Lowest bit of the kind of pixel. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_fwht_flag: How an FWHT frame is coded, with two small numbers for components and kind of pixel.

V4L2_FWHT_FL_IS_INTERLACED: Final = 0x00000001
"""The frame was coded out of interlaced video. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_IS_BOTTOM_FIRST: Final = 0x00000002
"""Of interlaced video the bottom field is the earlier one. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_IS_ALTERNATE: Final = 0x00000004
"""Each frame holds a single field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_IS_BOTTOM_FIELD: Final = 0x00000008
"""Beside `V4L2_FWHT_FL_IS_ALTERNATE`: this field is the bottom one. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_LUMA_IS_UNCOMPRESSED: Final = 0x00000010
"""The first plane, luma or green, is stored as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_CB_IS_UNCOMPRESSED: Final = 0x00000020
"""The plane of Cb is stored as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_CR_IS_UNCOMPRESSED: Final = 0x00000040
"""The plane of Cr is stored as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_CHROMA_FULL_HEIGHT: Final = 0x00000080
"""Chroma has as many lines as luma, otherwise half as many. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_CHROMA_FULL_WIDTH: Final = 0x00000100
"""Chroma has as many columns as luma, otherwise half as many. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_ALPHA_IS_UNCOMPRESSED: Final = 0x00000200
"""The plane of alpha is stored as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_I_FRAME: Final = 0x00000400
"""The frame needs no reference; otherwise backward_ref_ts names it. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_COMPONENTS_NUM_MSK: Final = 0x00070000
"""Number of colour components less 1, where the version is 2 or later. Documented in v4l/ext-ctrls-codec-stateless.rst.
The header spells it with GENMASK(), which programs do not have.
"""
V4L2_FWHT_FL_PIXENC_MSK: Final = 0x00180000
"""Kind of pixel, where the version is 2 or later. Documented in v4l/ext-ctrls-codec-stateless.rst. Spelled with
GENMASK() in the header.
"""
V4L2_FWHT_FL_PIXENC_YUV: Final = 0x00080000
"""Kind of pixel: luma and chroma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_PIXENC_RGB: Final = 0x00100000
"""Kind of pixel: red, green and blue. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_FWHT_FL_PIXENC_HSV: Final = 0x00180000
"""Kind of pixel: hue, saturation and value. Documented in v4l/ext-ctrls-codec-stateless.rst."""


class v4l2_ctrl_fwht_params(_s.Structure):
    """Header of one FWHT frame, which a stateless decoder does not find in the bitstream.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    backward_ref_ts: int = _s.u64()
    """Timestamp of the capture buffer that a P frame refers to, in nanoseconds; of no effect under
    `V4L2_FWHT_FL_I_FRAME`. In ns. Set by the caller.
    """
    version: int = _s.u32()
    """`V4L2_FWHT_VERSION`; vicodec refuses any other. A version. Set by the caller."""
    width: int = _s.u32()
    """Visible columns of the frame, not 0; vicodec wants no more than the capture format has, and no fewer than 640. In
    pixels. Set by the caller.
    """
    height: int = _s.u32()
    """Visible lines of the frame, not 0; vicodec wants no more than the capture format has, and no fewer than 360. In
    pixels. Set by the caller.
    """
    flags: int = _s.u32()
    """Coding of the planes, interlacing, components and kind of pixel; vicodec wants them to match the capture format.
    Flags of `v4l2_fwht_flag`. Set by the caller.
    """
    colorspace: int = _s.u32()
    """Primaries and white point of the video. A value of `v4l2_colorspace`. Set by the caller."""
    xfer_func: int = _s.u32()
    """Function that relates its samples to light. A value of `v4l2_xfer_func`. Set by the caller."""
    ycbcr_enc: int = _s.u32()
    """Matrix from RGB to luma and chroma. A value of `v4l2_ycbcr_encoding`. Set by the caller."""
    quantization: int = _s.u32()
    """Whether samples use the full or the limited range. A value of `v4l2_quantization`. Set by the caller."""


if TYPE_CHECKING:

    class v4l2_fwht_flag(enum.IntFlag):
        """How an FWHT frame is coded, with two small numbers for components and kind of pixel.

        Up to 5.13 the header spells the single bits with the kernel's BIT(), so that a program could not use them.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_FWHT_FL_IS_INTERLACED = 0x00000001
        """The frame was coded out of interlaced video. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_IS_BOTTOM_FIRST = 0x00000002
        """Of interlaced video the bottom field is the earlier one. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_IS_ALTERNATE = 0x00000004
        """Each frame holds a single field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_IS_BOTTOM_FIELD = 0x00000008
        """Beside `V4L2_FWHT_FL_IS_ALTERNATE`: this field is the bottom one. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_FWHT_FL_LUMA_IS_UNCOMPRESSED = 0x00000010
        """The first plane, luma or green, is stored as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_CB_IS_UNCOMPRESSED = 0x00000020
        """The plane of Cb is stored as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_CR_IS_UNCOMPRESSED = 0x00000040
        """The plane of Cr is stored as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_CHROMA_FULL_HEIGHT = 0x00000080
        """Chroma has as many lines as luma, otherwise half as many. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_CHROMA_FULL_WIDTH = 0x00000100
        """Chroma has as many columns as luma, otherwise half as many. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_FWHT_FL_ALPHA_IS_UNCOMPRESSED = 0x00000200
        """The plane of alpha is stored as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_I_FRAME = 0x00000400
        """The frame needs no reference; otherwise backward_ref_ts names it. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_FWHT_FL_COMPONENTS_NUM_MSK = 0x00070000
        """Number of colour components less 1, where the version is 2 or later. Documented in
        v4l/ext-ctrls-codec-stateless.rst. The header spells it with GENMASK(), which programs do not have.
        """
        V4L2_FWHT_FL_PIXENC_MSK = 0x00180000
        """Kind of pixel, where the version is 2 or later. Documented in v4l/ext-ctrls-codec-stateless.rst. Spelled with
        GENMASK() in the header.
        """
        V4L2_FWHT_FL_PIXENC_YUV = 0x00080000
        """Kind of pixel: luma and chroma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_PIXENC_RGB = 0x00100000
        """Kind of pixel: red, green and blue. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_FWHT_FL_PIXENC_HSV = 0x00180000
        """Kind of pixel: hue, saturation and value. Documented in v4l/ext-ctrls-codec-stateless.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_fwht_flag": (
                "V4L2_FWHT_FL_IS_INTERLACED",
                "V4L2_FWHT_FL_IS_BOTTOM_FIRST",
                "V4L2_FWHT_FL_IS_ALTERNATE",
                "V4L2_FWHT_FL_IS_BOTTOM_FIELD",
                "V4L2_FWHT_FL_LUMA_IS_UNCOMPRESSED",
                "V4L2_FWHT_FL_CB_IS_UNCOMPRESSED",
                "V4L2_FWHT_FL_CR_IS_UNCOMPRESSED",
                "V4L2_FWHT_FL_CHROMA_FULL_HEIGHT",
                "V4L2_FWHT_FL_CHROMA_FULL_WIDTH",
                "V4L2_FWHT_FL_ALPHA_IS_UNCOMPRESSED",
                "V4L2_FWHT_FL_I_FRAME",
                "V4L2_FWHT_FL_COMPONENTS_NUM_MSK",
                "V4L2_FWHT_FL_PIXENC_MSK",
                "V4L2_FWHT_FL_PIXENC_YUV",
                "V4L2_FWHT_FL_PIXENC_RGB",
                "V4L2_FWHT_FL_PIXENC_HSV",
            ),
        },
    )
