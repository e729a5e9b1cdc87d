"""What both ends of Raspberry Pi's image processor share."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# pisp_bayer_order: Colour filter of the sensor, by the first pixels of the first two lines. Bit 0 says that the first
# pixel is green, bit 1 that red and blue change places.

PISP_BAYER_ORDER_RGGB: Final = 0
"""Red, green; green, blue. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BAYER_ORDER_GBRG: Final = 1
"""Green, blue; red, green. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BAYER_ORDER_BGGR: Final = 2
"""Blue, green; green, red. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BAYER_ORDER_GRBG: Final = 3
"""Green, red; blue, green. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BAYER_ORDER_GREYSCALE: Final = 128
"""No colours at all; the other bits do not count. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_image_format: Fields and flags that together name the layout of pixels.

PISP_IMAGE_FORMAT_BPS_8: Final = 0
"""8 bits for a sample. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_BPS_10: Final = 1
"""10 bits for a sample, three samples in a word. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_BPS_12: Final = 2
"""12 bits for a sample. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_BPS_16: Final = 3
"""16 bits for a sample. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_BPS_MASK: Final = 3
"""Bits that tell the size of a sample. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_PLANARITY_INTERLEAVED: Final = 0
"""All components in one plane. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_PLANARITY_SEMI_PLANAR: Final = 16
"""Luminance in one plane, both colour differences in another. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_PLANARITY_PLANAR: Final = 32
"""A plane for each component. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_PLANARITY_MASK: Final = 48
"""Bits that tell how many planes there are. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SAMPLING_444: Final = 0
"""Colour differences for every pixel. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SAMPLING_422: Final = 256
"""Colour differences for every second pixel of a line. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SAMPLING_420: Final = 512
"""Colour differences for every second pixel of every second line. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SAMPLING_MASK: Final = 768
"""Bits that tell the sampling of colour differences. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_ORDER_NORMAL: Final = 0
"""Components in the usual order. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_ORDER_SWAPPED: Final = 4096
"""Components in the other order, such as BGR for RGB or VU for UV. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_0: Final = 0
"""Samples are not shifted. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_1: Final = 65536
"""Samples are shifted by 1 bit. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_2: Final = 131072
"""Samples are shifted by 2 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_3: Final = 196608
"""Samples are shifted by 3 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_4: Final = 262144
"""Samples are shifted by 4 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_5: Final = 327680
"""Samples are shifted by 5 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_6: Final = 393216
"""Samples are shifted by 6 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_7: Final = 458752
"""Samples are shifted by 7 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_8: Final = 524288
"""Samples are shifted by 8 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SHIFT_MASK: Final = 983040
"""Bits that tell the shift. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_BPP_32: Final = 1048576
"""A pixel takes 32 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_UNCOMPRESSED: Final = 0
"""Samples are stored as they are. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_COMPRESSION_MODE_1: Final = 16777216
"""Differences of samples are stored. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_COMPRESSION_MODE_2: Final = 33554432
"""Samples are companded. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_COMPRESSION_MODE_3: Final = 50331648
"""Differences of companded samples are stored. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_COMPRESSION_MASK: Final = 50331648
"""Bits that tell the compression. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_HOG_SIGNED: Final = 67108864
"""Histograms of gradients that have a direction. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_HOG_UNSIGNED: Final = 134217728
"""Histograms of gradients without a direction. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_INTEGRAL_IMAGE: Final = 268435456
"""Each pixel is the sum of those above and left of it. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_WALLPAPER_ROLL: Final = 536870912
"""The image is stored in columns of `PISP_WALLPAPER_WIDTH` bytes. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_THREE_CHANNEL: Final = 1073741824
"""A pixel has three components rather than one. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_SINGLE_16: Final = 3
"""One component of 16 bits. Documented in v4l/metafmt-pisp-be.rst."""
PISP_IMAGE_FORMAT_THREE_16: Final = 1073741827
"""Three components of 16 bits. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_axi_flags: Flags of the burst length of a memory port.

PISP_AXI_FLAG_ALIGN: Final = 128
"""Shortens a burst so that the next one starts at a multiple of 32 bytes. Documented in v4l/metafmt-pisp-be.rst."""
PISP_AXI_FLAG_PAD: Final = 64
"""Fills up what the front end writes to a multiple of 16 bytes. Documented in v4l/metafmt-pisp-be.rst."""
PISP_AXI_FLAG_PANIC: Final = 32
"""Raises the priority of the front end's writer when its queue is nearly full. Documented in
v4l/metafmt-pisp-be.rst.
"""

# pisp_wallpaper: Sizes of image layouts.

PISP_WALLPAPER_WIDTH: Final = 128
"""Bytes across a column of an image in columns. Documented in v4l/metafmt-pisp-be.rst."""


class pisp_image_format_config(_s.Structure, pack=1):
    """Size and layout of an image in memory.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    width: int = _s.u16()
    """Pixels of a line, without padding at its end. In pixels. Set by the caller."""
    height: int = _s.u16()
    """Lines of the first plane; others may have fewer. In pixels. Set by the caller."""
    format: int = _s.u32()
    """How its pixels are stored. Flags of `pisp_image_format`. Set by the caller."""
    stride: int = _s.s32()
    """Distance from one line of the image to the next. In bytes. Set by the caller."""
    stride2: int = _s.s32()
    """The same for the second and third plane, where there are any. In bytes. Set by the caller."""


class pisp_bla_config(_s.Structure, pack=1):
    """Black levels of the Bayer positions, in 16-bit pixels.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    black_level_r: int = _s.u16()
    """What a red pixel reads without light. In pixel value. Set by the caller."""
    black_level_gr: int = _s.u16()
    """Level of green in lines with red. In pixel value. Set by the caller."""
    black_level_gb: int = _s.u16()
    """Level of green in lines with blue. In pixel value. Set by the caller."""
    black_level_b: int = _s.u16()
    """What a blue pixel reads without light. In pixel value. Set by the caller."""
    output_black_level: int = _s.u16()
    """Level that black has afterwards. In pixel value. Set by the caller."""
    pad: _s.Array[int] = _s.reserved(_s.u8(), 2)
    """Reserved; zero."""


class pisp_wbg_config(_s.Structure, pack=1):
    """Gains of the white balance, which may have a gain for the whole image in them.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    gain_r: int = _s.u16()
    """Gain that red pixels are multiplied with. In 1/1024. Set by the caller."""
    gain_g: int = _s.u16()
    """Gain that green pixels are multiplied with. In 1/1024. Set by the caller."""
    gain_b: int = _s.u16()
    """Gain that blue pixels are multiplied with. In 1/1024. Set by the caller."""
    pad: _s.Array[int] = _s.reserved(_s.u8(), 2)
    """Reserved; zero."""


class pisp_compress_config(_s.Structure, pack=1):
    """How pixels are squeezed from 16 bits to 8.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    offset: int = _s.u16()
    """Value that is subtracted first. In pixel value. Set by the caller."""
    pad: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    mode: int = _s.u8()
    """1 codes differences, 2 compands, 3 does both, for high dynamic range. From 1 to 3. Set by the caller. The comment
    in the header has 1 and 2 the other way round; the page of the formats describes both codes.
    """


class pisp_decompress_config(_s.Structure, pack=1):
    """How compressed pixels are brought back to 16 bits.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    offset: int = _s.u16()
    """Value that is added at last. In pixel value. Set by the caller."""
    pad: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    mode: int = _s.u8()
    """Mode that the pixels were compressed in: 1 differences, 2 companding, 3 both. From 1 to 3. Set by the caller."""


class pisp_axi_config(_s.Structure, pack=1):
    """How a port of the processor uses the memory bus.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    maxlen_flags: int = _s.u8()
    """Length of a burst less one in bits 0 to 3, and flags. Flags of `pisp_axi_flags`. Set by the caller."""
    cache_prot: int = _s.u8()
    """Cache bits in bits 0 to 3 and protection in bits 4 to 6, passed on to the bus. From 0 to 0x7F. Set by the
    caller.
    """
    qos: int = _s.u16()
    """Priority on the bus, in 4 bits; a writer of the front end has four such fields. Set by the caller."""


def PISP_IMAGE_FORMAT_SHIFT(fmt: int) -> int:
    """Bits by which the samples of format fmt are shifted.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return (fmt & PISP_IMAGE_FORMAT_SHIFT_MASK) // PISP_IMAGE_FORMAT_SHIFT_1


def PISP_IMAGE_FORMAT_WALLPAPER(fmt: int) -> int:
    """Not 0 if format fmt stores the image in columns.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_WALLPAPER_ROLL


def PISP_IMAGE_FORMAT_HOG(fmt: int) -> int:
    """Not 0 if format fmt is of histograms of gradients.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & (PISP_IMAGE_FORMAT_HOG_SIGNED | PISP_IMAGE_FORMAT_HOG_UNSIGNED)


def PISP_IMAGE_FORMAT_BPS(fmt: int) -> int:
    """Bits of a sample of format fmt.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    if fmt & PISP_IMAGE_FORMAT_BPS_MASK:
        return 8 + (2 << (fmt & PISP_IMAGE_FORMAT_BPS_MASK) - 1)
    return 8


def PISP_IMAGE_FORMAT_SINGLE_CHANNEL(fmt: int) -> bool:
    """Whether pixels of format fmt have one component.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_THREE_CHANNEL == 0


def PISP_IMAGE_FORMAT_COMPRESSED(fmt: int) -> bool:
    """Whether samples of format fmt are compressed.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_COMPRESSION_MASK != PISP_IMAGE_FORMAT_UNCOMPRESSED


def PISP_IMAGE_FORMAT_INTERLEAVED(fmt: int) -> bool:
    """Whether format fmt has all components in one plane.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_PLANARITY_MASK == PISP_IMAGE_FORMAT_PLANARITY_INTERLEAVED


def PISP_IMAGE_FORMAT_SEMIPLANAR(fmt: int) -> bool:
    """Whether format fmt has its colour differences in a plane of their own.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_PLANARITY_MASK == PISP_IMAGE_FORMAT_PLANARITY_SEMI_PLANAR


def PISP_IMAGE_FORMAT_PLANAR(fmt: int) -> bool:
    """Whether format fmt has a plane for each component.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_PLANARITY_MASK == PISP_IMAGE_FORMAT_PLANARITY_PLANAR


def PISP_IMAGE_FORMAT_IS_BPS_8(fmt: int) -> bool:
    """Whether format fmt has samples of 8 bits.

    Called PISP_IMAGE_FORMAT_BPS_8() in C, as a constant is. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_BPS_MASK == PISP_IMAGE_FORMAT_BPS_8


def PISP_IMAGE_FORMAT_IS_BPS_10(fmt: int) -> bool:
    """Whether format fmt has samples of 10 bits.

    Called PISP_IMAGE_FORMAT_BPS_10() in C, as a constant is. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_BPS_MASK == PISP_IMAGE_FORMAT_BPS_10


def PISP_IMAGE_FORMAT_IS_BPS_12(fmt: int) -> bool:
    """Whether format fmt has samples of 12 bits.

    Called PISP_IMAGE_FORMAT_BPS_12() in C, as a constant is. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_BPS_MASK == PISP_IMAGE_FORMAT_BPS_12


def PISP_IMAGE_FORMAT_IS_BPS_16(fmt: int) -> bool:
    """Whether format fmt has samples of 16 bits.

    Called PISP_IMAGE_FORMAT_BPS_16() in C, as a constant is. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_BPS_MASK == PISP_IMAGE_FORMAT_BPS_16


def PISP_IMAGE_FORMAT_IS_SAMPLING_444(fmt: int) -> bool:
    """Whether format fmt has colour differences for every pixel.

    Called PISP_IMAGE_FORMAT_SAMPLING_444() in C, as a constant is. Since Linux 6.11. Documented in
    v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_SAMPLING_MASK == PISP_IMAGE_FORMAT_SAMPLING_444


def PISP_IMAGE_FORMAT_IS_SAMPLING_422(fmt: int) -> bool:
    """Whether format fmt has colour differences for every second pixel of a line only.

    Called PISP_IMAGE_FORMAT_SAMPLING_422() in C, as a constant is. Since Linux 6.11. Documented in
    v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_SAMPLING_MASK == PISP_IMAGE_FORMAT_SAMPLING_422


def PISP_IMAGE_FORMAT_IS_SAMPLING_420(fmt: int) -> bool:
    """Whether format fmt has colour differences for every second pixel of every second line only.

    Called PISP_IMAGE_FORMAT_SAMPLING_420() in C, as a constant is. Since Linux 6.11. Documented in
    v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_SAMPLING_MASK == PISP_IMAGE_FORMAT_SAMPLING_420


def PISP_IMAGE_FORMAT_IS_ORDER_NORMAL(fmt: int) -> bool:
    """Whether format fmt has its components in the usual order.

    Called PISP_IMAGE_FORMAT_ORDER_NORMAL() in C, as a constant is. Since Linux 6.11. Documented in
    v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_ORDER_SWAPPED == 0


def PISP_IMAGE_FORMAT_IS_ORDER_SWAPPED(fmt: int) -> int:
    """Not 0 if format fmt has its components in the other order.

    Called PISP_IMAGE_FORMAT_ORDER_SWAPPED() in C, as a constant is. Since Linux 6.11. Documented in
    v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_ORDER_SWAPPED


def PISP_IMAGE_FORMAT_IS_THREE_CHANNEL(fmt: int) -> int:
    """Not 0 if pixels of format fmt have three components.

    Called PISP_IMAGE_FORMAT_THREE_CHANNEL() in C, as a constant is. Since Linux 6.11. Documented in
    v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_THREE_CHANNEL


def PISP_IMAGE_FORMAT_IS_BPP_32(fmt: int) -> int:
    """Not 0 if a pixel of format fmt takes 32 bits.

    Called PISP_IMAGE_FORMAT_BPP_32() in C, as a constant is. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return fmt & PISP_IMAGE_FORMAT_BPP_32


if TYPE_CHECKING:

    class pisp_bayer_order(enum.IntEnum):
        """Colour filter of the sensor, by the first pixels of the first two lines. Bit 0 says that the first pixel is
        green, bit 1 that red and blue change places.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_BAYER_ORDER_RGGB = 0
        """Red, green; green, blue. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BAYER_ORDER_GBRG = 1
        """Green, blue; red, green. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BAYER_ORDER_BGGR = 2
        """Blue, green; green, red. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BAYER_ORDER_GRBG = 3
        """Green, red; blue, green. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BAYER_ORDER_GREYSCALE = 128
        """No colours at all; the other bits do not count. Documented in v4l/metafmt-pisp-be.rst."""

    class pisp_image_format(enum.IntFlag):
        """Fields and flags that together name the layout of pixels.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_IMAGE_FORMAT_BPS_8 = 0
        """8 bits for a sample. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_BPS_10 = 1
        """10 bits for a sample, three samples in a word. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_BPS_12 = 2
        """12 bits for a sample. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_BPS_16 = 3
        """16 bits for a sample. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_BPS_MASK = 3
        """Bits that tell the size of a sample. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_PLANARITY_INTERLEAVED = 0
        """All components in one plane. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_PLANARITY_SEMI_PLANAR = 16
        """Luminance in one plane, both colour differences in another. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_PLANARITY_PLANAR = 32
        """A plane for each component. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_PLANARITY_MASK = 48
        """Bits that tell how many planes there are. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SAMPLING_444 = 0
        """Colour differences for every pixel. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SAMPLING_422 = 256
        """Colour differences for every second pixel of a line. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SAMPLING_420 = 512
        """Colour differences for every second pixel of every second line. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SAMPLING_MASK = 768
        """Bits that tell the sampling of colour differences. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_ORDER_NORMAL = 0
        """Components in the usual order. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_ORDER_SWAPPED = 4096
        """Components in the other order, such as BGR for RGB or VU for UV. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_0 = 0
        """Samples are not shifted. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_1 = 65536
        """Samples are shifted by 1 bit. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_2 = 131072
        """Samples are shifted by 2 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_3 = 196608
        """Samples are shifted by 3 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_4 = 262144
        """Samples are shifted by 4 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_5 = 327680
        """Samples are shifted by 5 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_6 = 393216
        """Samples are shifted by 6 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_7 = 458752
        """Samples are shifted by 7 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_8 = 524288
        """Samples are shifted by 8 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SHIFT_MASK = 983040
        """Bits that tell the shift. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_BPP_32 = 1048576
        """A pixel takes 32 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_UNCOMPRESSED = 0
        """Samples are stored as they are. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_COMPRESSION_MODE_1 = 16777216
        """Differences of samples are stored. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_COMPRESSION_MODE_2 = 33554432
        """Samples are companded. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_COMPRESSION_MODE_3 = 50331648
        """Differences of companded samples are stored. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_COMPRESSION_MASK = 50331648
        """Bits that tell the compression. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_HOG_SIGNED = 67108864
        """Histograms of gradients that have a direction. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_HOG_UNSIGNED = 134217728
        """Histograms of gradients without a direction. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_INTEGRAL_IMAGE = 268435456
        """Each pixel is the sum of those above and left of it. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_WALLPAPER_ROLL = 536870912
        """The image is stored in columns of `PISP_WALLPAPER_WIDTH` bytes. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_THREE_CHANNEL = 1073741824
        """A pixel has three components rather than one. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_SINGLE_16 = 3
        """One component of 16 bits. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_IMAGE_FORMAT_THREE_16 = 1073741827
        """Three components of 16 bits. Documented in v4l/metafmt-pisp-be.rst."""

    class pisp_axi_flags(enum.IntFlag):
        """Flags of the burst length of a memory port.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_AXI_FLAG_ALIGN = 128
        """Shortens a burst so that the next one starts at a multiple of 32 bytes. Documented in
        v4l/metafmt-pisp-be.rst.
        """
        PISP_AXI_FLAG_PAD = 64
        """Fills up what the front end writes to a multiple of 16 bytes. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_AXI_FLAG_PANIC = 32
        """Raises the priority of the front end's writer when its queue is nearly full. Documented in
        v4l/metafmt-pisp-be.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "pisp_bayer_order": (
                "PISP_BAYER_ORDER_RGGB",
                "PISP_BAYER_ORDER_GBRG",
                "PISP_BAYER_ORDER_BGGR",
                "PISP_BAYER_ORDER_GRBG",
                "PISP_BAYER_ORDER_GREYSCALE",
            ),
        },
        flags={
            "pisp_image_format": (
                "PISP_IMAGE_FORMAT_BPS_8",
                "PISP_IMAGE_FORMAT_BPS_10",
                "PISP_IMAGE_FORMAT_BPS_12",
                "PISP_IMAGE_FORMAT_BPS_16",
                "PISP_IMAGE_FORMAT_BPS_MASK",
                "PISP_IMAGE_FORMAT_PLANARITY_INTERLEAVED",
                "PISP_IMAGE_FORMAT_PLANARITY_SEMI_PLANAR",
                "PISP_IMAGE_FORMAT_PLANARITY_PLANAR",
                "PISP_IMAGE_FORMAT_PLANARITY_MASK",
                "PISP_IMAGE_FORMAT_SAMPLING_444",
                "PISP_IMAGE_FORMAT_SAMPLING_422",
                "PISP_IMAGE_FORMAT_SAMPLING_420",
                "PISP_IMAGE_FORMAT_SAMPLING_MASK",
                "PISP_IMAGE_FORMAT_ORDER_NORMAL",
                "PISP_IMAGE_FORMAT_ORDER_SWAPPED",
                "PISP_IMAGE_FORMAT_SHIFT_0",
                "PISP_IMAGE_FORMAT_SHIFT_1",
                "PISP_IMAGE_FORMAT_SHIFT_2",
                "PISP_IMAGE_FORMAT_SHIFT_3",
                "PISP_IMAGE_FORMAT_SHIFT_4",
                "PISP_IMAGE_FORMAT_SHIFT_5",
                "PISP_IMAGE_FORMAT_SHIFT_6",
                "PISP_IMAGE_FORMAT_SHIFT_7",
                "PISP_IMAGE_FORMAT_SHIFT_8",
                "PISP_IMAGE_FORMAT_SHIFT_MASK",
                "PISP_IMAGE_FORMAT_BPP_32",
                "PISP_IMAGE_FORMAT_UNCOMPRESSED",
                "PISP_IMAGE_FORMAT_COMPRESSION_MODE_1",
                "PISP_IMAGE_FORMAT_COMPRESSION_MODE_2",
                "PISP_IMAGE_FORMAT_COMPRESSION_MODE_3",
                "PISP_IMAGE_FORMAT_COMPRESSION_MASK",
                "PISP_IMAGE_FORMAT_HOG_SIGNED",
                "PISP_IMAGE_FORMAT_HOG_UNSIGNED",
                "PISP_IMAGE_FORMAT_INTEGRAL_IMAGE",
                "PISP_IMAGE_FORMAT_WALLPAPER_ROLL",
                "PISP_IMAGE_FORMAT_THREE_CHANNEL",
                "PISP_IMAGE_FORMAT_SINGLE_16",
                "PISP_IMAGE_FORMAT_THREE_16",
            ),
            "pisp_axi_flags": ("PISP_AXI_FLAG_ALIGN", "PISP_AXI_FLAG_PAD", "PISP_AXI_FLAG_PANIC"),
        },
    )
