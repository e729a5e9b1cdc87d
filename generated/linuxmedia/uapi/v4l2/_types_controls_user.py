"""User controls."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_user_control: Controls of the user class: picture, sound and other settings that a person at the device wants at
# hand.

V4L2_CID_BASE: Final = 0x00980900
"""Id of the first control of the class. Documented in v4l/control.rst."""
V4L2_CID_USER_BASE: Final = 0x00980900
"""Later name of `V4L2_CID_BASE`, in the pattern of the other classes. Documented in v4l/control.rst."""
V4L2_CID_USER_CLASS: Final = 0x00980001
"""Heading under which a panel shows the user controls; it has no value. Documented in v4l/control.rst."""
V4L2_CID_BRIGHTNESS: Final = 0x00980900
"""Black level of the picture, which brightens or darkens all of it. An integer; the driver sets the range. Documented
in v4l/control.rst.
"""
V4L2_CID_CONTRAST: Final = 0x00980901
"""Gain of luma, the distance between dark and bright. An integer; the driver sets the range. Documented in
v4l/control.rst.
"""
V4L2_CID_SATURATION: Final = 0x00980902
"""Gain of chroma, from grey to strong colours. An integer; the driver sets the range. Documented in v4l/control.rst."""
V4L2_CID_HUE: Final = 0x00980903
"""Turns all colours round the colour circle; the default mostly turns nothing. An integer; the driver sets the range.
Documented in v4l/control.rst.
"""
V4L2_CID_AUDIO_VOLUME: Final = 0x00980905
"""Loudness of the sound that goes with the video. An integer; some drivers have an ALSA mixer besides. Documented in
v4l/control.rst.
"""
V4L2_CID_AUDIO_BALANCE: Final = 0x00980906
"""Sound from all left at the minimum to all right at the maximum. An integer; the driver sets the range. Documented in
v4l/control.rst.
"""
V4L2_CID_AUDIO_BASS: Final = 0x00980907
"""Gain of the low tones. An integer; the driver sets the range. Documented in v4l/control.rst."""
V4L2_CID_AUDIO_TREBLE: Final = 0x00980908
"""Gain of the high tones. An integer; the driver sets the range. Documented in v4l/control.rst."""
V4L2_CID_AUDIO_MUTE: Final = 0x00980909
"""Silences the sound without touching `V4L2_CID_AUDIO_VOLUME`; radios mostly start silent, many television cards do
not. A boolean. Documented in v4l/control.rst.
"""
V4L2_CID_AUDIO_LOUDNESS: Final = 0x0098090A
"""Lifts the bass, as quiet listening needs it. A boolean. Documented in v4l/control.rst."""
V4L2_CID_BLACK_LEVEL: Final = 0x0098090B
"""Black level under an id of its own; deprecated, `V4L2_CID_BRIGHTNESS` is to be used. An integer; the driver sets the
range. Documented in v4l/control.rst.
"""
V4L2_CID_AUTO_WHITE_BALANCE: Final = 0x0098090C
"""The camera keeps adapting its white balance to the light. A boolean. Documented in v4l/control.rst."""
V4L2_CID_DO_WHITE_BALANCE: Final = 0x0098090D
"""Adapts the white balance once to the present light and then keeps it. A button. Documented in v4l/control.rst."""
V4L2_CID_RED_BALANCE: Final = 0x0098090E
"""Gain of red, for a white balance by hand. An integer; the driver sets the range. Documented in v4l/control.rst."""
V4L2_CID_BLUE_BALANCE: Final = 0x0098090F
"""Gain of blue, for a white balance by hand. An integer; the driver sets the range. Documented in v4l/control.rst."""
V4L2_CID_GAMMA: Final = 0x00980910
"""Curve from measured light to pixel values. An integer in the unit of the driver; USB video class counts hundredths.
Documented in v4l/control.rst.
"""
V4L2_CID_WHITENESS: Final = 0x00980910
"""Deprecated name of `V4L2_CID_GAMMA` from the time of grey cameras. An integer; the driver sets the range. Documented
in v4l/control.rst.
"""
V4L2_CID_EXPOSURE: Final = 0x00980911
"""How long a camera gathers light for a frame. An integer in the unit of the driver, mostly lines;
`V4L2_CID_EXPOSURE_ABSOLUTE` is in 100 microseconds. Documented in v4l/control.rst.
"""
V4L2_CID_AUTOGAIN: Final = 0x00980912
"""The device chooses the gain, on many cameras the exposure as well. A boolean. Documented in v4l/control.rst."""
V4L2_CID_GAIN: Final = 0x00980913
"""Amplification of the picture, digital and perhaps analogue. An integer; devices that can tell the two apart have
`V4L2_CID_DIGITAL_GAIN` and `V4L2_CID_ANALOGUE_GAIN`. Documented in v4l/control.rst.
"""
V4L2_CID_HFLIP: Final = 0x00980914
"""Mirrors the picture, left to right. A boolean. Documented in v4l/control.rst."""
V4L2_CID_VFLIP: Final = 0x00980915
"""Turns the picture upside down by mirroring top and bottom. A boolean. Documented in v4l/control.rst."""
V4L2_CID_POWER_LINE_FREQUENCY: Final = 0x00980918
"""Frequency of the mains whose flicker of lamps the camera is to filter out. A menu of `v4l2_power_line_frequency`.
Documented in v4l/control.rst.
"""
V4L2_CID_HUE_AUTO: Final = 0x00980919
"""The device chooses the hue; `V4L2_CID_HUE` has no defined effect meanwhile. A boolean. Documented in
v4l/control.rst.
"""
V4L2_CID_WHITE_BALANCE_TEMPERATURE: Final = 0x0098091A
"""Colour temperature of the light that is to look white. An integer in kelvin; 2800 to 6500 is the range to expect.
Documented in v4l/control.rst.
"""
V4L2_CID_SHARPNESS: Final = 0x0098091B
"""Strength of a camera's sharpening, off at the minimum, or at 0 where lower values blur. An integer; the driver sets
the range. Documented in v4l/control.rst.
"""
V4L2_CID_BACKLIGHT_COMPENSATION: Final = 0x0098091C
"""How much a camera brightens what stands before a bright background, off at the minimum. An integer; the driver sets
the range. Documented in v4l/control.rst.
"""
V4L2_CID_CHROMA_AGC: Final = 0x0098091D
"""A decoder of analogue video chooses the gain of chroma. A boolean. Documented in v4l/control.rst."""
V4L2_CID_COLOR_KILLER: Final = 0x0098091E
"""A decoder of analogue video shows weak signals in black and white. A boolean. Documented in v4l/control.rst."""
V4L2_CID_COLORFX: Final = 0x0098091F
"""Effect that alters the colours. A menu of `v4l2_colorfx`. Documented in v4l/control.rst."""
V4L2_CID_AUTOBRIGHTNESS: Final = 0x00980920
"""The device chooses the brightness. A boolean. Documented in v4l/control.rst."""
V4L2_CID_BAND_STOP_FILTER: Final = 0x00980921
"""Switch or strength of a sensor's filter against fluorescent light and the like. An integer; the driver sets the
range. Documented in v4l/ext-ctrls-camera.rst.
"""
V4L2_CID_ROTATE: Final = 0x00980922
"""Turns the picture by so many degrees, commonly 90, 180 or 270. An integer; a quarter turn swaps width and height, so
that the format has to be set again. Documented in v4l/control.rst.
"""
V4L2_CID_BG_COLOR: Final = 0x00980923
"""Colour behind the picture of an output. An integer up to 0xffffff: red in bits 7-0, green in 15-8, blue in 23-16.
Documented in v4l/control.rst. The drivers do not agree on the order: vsp1 takes red from bits 23-16.
"""
V4L2_CID_CHROMA_GAIN: Final = 0x00980924
"""Gain of chroma while `V4L2_CID_CHROMA_AGC` is off. An integer; the driver sets the range. Documented in
v4l/control.rst.
"""
V4L2_CID_ILLUMINATORS_1: Final = 0x00980925
"""First lamp, for instance that above the slide of a microscope. A boolean. Documented in v4l/control.rst."""
V4L2_CID_ILLUMINATORS_2: Final = 0x00980926
"""Second lamp, for instance that below the slide of a microscope. A boolean. Documented in v4l/control.rst."""
V4L2_CID_MIN_BUFFERS_FOR_CAPTURE: Final = 0x00980927
"""Fewest capture buffers that the hardware works with, a hint for `VIDIOC_REQBUFS`. A read-only integer. Documented in
v4l/control.rst.
"""
V4L2_CID_MIN_BUFFERS_FOR_OUTPUT: Final = 0x00980928
"""Fewest output buffers that the hardware works with, a hint for `VIDIOC_REQBUFS`. A read-only integer. Documented in
v4l/control.rst.
"""
V4L2_CID_ALPHA_COMPONENT: Final = 0x00980929
"""Alpha of all pixels: what a capture queue fills in, or what an output queue takes where its format has none. An
integer; the driver sets the range. Documented in v4l/control.rst.
"""
V4L2_CID_COLORFX_CBCR: Final = 0x0098092A
"""Chroma of `V4L2_COLORFX_SET_CBCR`. An integer up to 0xffff: Cr in bits 7-0, Cb in 15-8. Documented in
v4l/control.rst.
"""
V4L2_CID_COLORFX_RGB: Final = 0x0098092B
"""Colour of `V4L2_COLORFX_SET_RGB`. An integer up to 0xffffff: blue in bits 7-0, green in 15-8, red in 23-16. Since
Linux 5.17. Documented in v4l/control.rst.
"""
V4L2_CID_LASTP1: Final = 0x0098092C
"""One past the last control of the class that is not a driver's own. Documented in v4l/control.rst. The page still says
`V4L2_CID_ALPHA_COMPONENT` + 1; the header moved on.
"""

# v4l2_power_line_frequency: Frequency of the mains, which makes lamps flicker at twice that rate.

V4L2_CID_POWER_LINE_FREQUENCY_DISABLED: Final = 0
"""No filter. Documented in v4l/control.rst."""
V4L2_CID_POWER_LINE_FREQUENCY_50HZ: Final = 1
"""Mains of 50 Hz, as in Europe and most of Asia. Documented in v4l/control.rst."""
V4L2_CID_POWER_LINE_FREQUENCY_60HZ: Final = 2
"""Mains of 60 Hz, as in North America. Documented in v4l/control.rst."""
V4L2_CID_POWER_LINE_FREQUENCY_AUTO: Final = 3
"""The camera finds out which mains it sees. Documented in v4l/control.rst."""

# v4l2_colorfx: Effects that alter the colours of a picture.

V4L2_COLORFX_NONE: Final = 0
"""Colours as they are. Documented in v4l/control.rst."""
V4L2_COLORFX_BW: Final = 1
"""Greys only. Documented in v4l/control.rst."""
V4L2_COLORFX_SEPIA: Final = 2
"""Browns, like an old print. Documented in v4l/control.rst."""
V4L2_COLORFX_NEGATIVE: Final = 3
"""Every colour becomes its complement. Documented in v4l/control.rst."""
V4L2_COLORFX_EMBOSS: Final = 4
"""Edges stand out as lights and shadows on grey. Documented in v4l/control.rst."""
V4L2_COLORFX_SKETCH: Final = 5
"""Like a drawing, of outlines on white. Documented in v4l/control.rst."""
V4L2_COLORFX_SKY_BLUE: Final = 6
"""More blue: a tint of all colours, or a stronger sky, as the device has it. Documented in v4l/control.rst."""
V4L2_COLORFX_GRASS_GREEN: Final = 7
"""More green: a tint of all colours, or stronger vegetation, as the device has it. Documented in v4l/control.rst."""
V4L2_COLORFX_SKIN_WHITEN: Final = 8
"""Colours of skin are made lighter. Documented in v4l/control.rst."""
V4L2_COLORFX_VIVID: Final = 9
"""All colours are more saturated. Documented in v4l/control.rst."""
V4L2_COLORFX_AQUA: Final = 10
"""Cool tones, like a watercolour. Documented in v4l/control.rst."""
V4L2_COLORFX_ART_FREEZE: Final = 11
"""Colours as through frost. Documented in v4l/control.rst."""
V4L2_COLORFX_SILHOUETTE: Final = 12
"""Outlines alone. Documented in v4l/control.rst."""
V4L2_COLORFX_SOLARIZATION: Final = 13
"""Only colours beyond a threshold turn into their complements. Documented in v4l/control.rst."""
V4L2_COLORFX_ANTIQUE: Final = 14
"""Faded, like an aged photograph. Documented in v4l/control.rst."""
V4L2_COLORFX_SET_CBCR: Final = 15
"""Chroma of every pixel is that of `V4L2_CID_COLORFX_CBCR`. Documented in v4l/control.rst."""
V4L2_COLORFX_SET_RGB: Final = 16
"""Every pixel has the colour of `V4L2_CID_COLORFX_RGB`. Since Linux 5.17. Documented in v4l/control.rst."""

# v4l2_user_control_driver_base: Where the controls of single drivers begin in the user class, so that their ids do not
# collide.

V4L2_CID_USER_MEYE_BASE: Final = 0x00981900
"""Sony Vaio Picturebook's camera, driver meye; 16 ids. Documented in v4l/control.rst. The driver left the kernel with
6.3; the id stays for programs that were built with it.
"""
V4L2_CID_USER_BTTV_BASE: Final = 0x00981910
"""Grabbers with a Bt848 or Bt878, driver bttv; 32 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_S2255_BASE: Final = 0x00981930
"""Sensoray 2255 USB grabber, driver s2255drv; 16 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_SI476X_BASE: Final = 0x00981940
"""Silicon Labs Si476x radio receivers, driver radio-si476x; 16 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_TI_VPE_BASE: Final = 0x00981950
"""Video processing engine of TI's DRA7 processors, driver ti-vpe; 16 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_SAA7134_BASE: Final = 0x00981960
"""Television cards with a Philips SAA713x, driver saa7134; 16 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_ADV7180_BASE: Final = 0x00981970
"""Analog Devices ADV7180 video decoders, driver adv7180; 16 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_TC358743_BASE: Final = 0x00981980
"""Toshiba TC358743 bridge from HDMI to CSI-2, driver tc358743; 16 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_MAX217X_BASE: Final = 0x00981990
"""Maxim MAX2175 radio tuner, driver max2175; 32 ids, listed in linux/max2175.h. Documented in v4l/control.rst."""
V4L2_CID_USER_IMX_BASE: Final = 0x009819B0
"""Cameras of NXP i.MX processors, driver imx-media; 16 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_ATMEL_ISC_BASE: Final = 0x009819C0
"""Microchip's image sensor controller, driver atmel-isc; 32 ids. Documented in v4l/control.rst."""
V4L2_CID_USER_CODA_BASE: Final = 0x009819E0
"""Chips&Media CODA codecs, driver coda; 16 ids. Since Linux 5.11. Documented in v4l/control.rst."""
V4L2_CID_USER_CCS_BASE: Final = 0x009819F0
"""Sensors after MIPI's Camera Command Set, driver ccs; 128 ids, listed in linux/ccs.h. Since Linux 5.12. Documented in
v4l/control.rst.
"""
V4L2_CID_USER_ALLEGRO_BASE: Final = 0x00981A70
"""Allegro DVT encoder of Xilinx Zynq UltraScale+, driver allegro; 16 ids. Since Linux 5.16. Documented in
v4l/control.rst.
"""
V4L2_CID_USER_ISL7998X_BASE: Final = 0x00981A80
"""Renesas ISL7998x analogue video decoders, driver isl7998x; 16 ids. Since Linux 5.18. Documented in
v4l/control.rst.
"""
V4L2_CID_USER_DW100_BASE: Final = 0x00981A90
"""NXP's dewarp engine, driver dw100; 16 ids, listed in linux/dw100.h. Since Linux 6.1. Documented in
v4l/control.rst.
"""
V4L2_CID_USER_ASPEED_BASE: Final = 0x00981AA0
"""Video engine of ASPEED's server management chips, driver aspeed-video; 16 ids, listed in linux/aspeed-video.h. Since
Linux 6.2. Documented in v4l/control.rst.
"""
V4L2_CID_USER_NPCM_BASE: Final = 0x00981AB0
"""Video capture of Nuvoton's server management chips, driver npcm-video; 16 ids, listed in linux/npcm-video.h. Since
Linux 6.7. Documented in v4l/control.rst.
"""
V4L2_CID_USER_THP7312_BASE: Final = 0x00981AC0
"""THine THP7312 image processor, driver thp7312; 32 ids, listed in linux/thp7312.h. Since Linux 6.8. Documented in
v4l/control.rst.
"""


if TYPE_CHECKING:

    class v4l2_power_line_frequency(enum.IntEnum):
        """Frequency of the mains, which makes lamps flicker at twice that rate.

        In Linux 5.10 or earlier. Documented in v4l/control.rst.
        """

        V4L2_CID_POWER_LINE_FREQUENCY_DISABLED = 0
        """No filter. Documented in v4l/control.rst."""
        V4L2_CID_POWER_LINE_FREQUENCY_50HZ = 1
        """Mains of 50 Hz, as in Europe and most of Asia. Documented in v4l/control.rst."""
        V4L2_CID_POWER_LINE_FREQUENCY_60HZ = 2
        """Mains of 60 Hz, as in North America. Documented in v4l/control.rst."""
        V4L2_CID_POWER_LINE_FREQUENCY_AUTO = 3
        """The camera finds out which mains it sees. Documented in v4l/control.rst."""

    class v4l2_colorfx(enum.IntEnum):
        """Effects that alter the colours of a picture.

        In Linux 5.10 or earlier. Documented in v4l/control.rst.
        """

        V4L2_COLORFX_NONE = 0
        """Colours as they are. Documented in v4l/control.rst."""
        V4L2_COLORFX_BW = 1
        """Greys only. Documented in v4l/control.rst."""
        V4L2_COLORFX_SEPIA = 2
        """Browns, like an old print. Documented in v4l/control.rst."""
        V4L2_COLORFX_NEGATIVE = 3
        """Every colour becomes its complement. Documented in v4l/control.rst."""
        V4L2_COLORFX_EMBOSS = 4
        """Edges stand out as lights and shadows on grey. Documented in v4l/control.rst."""
        V4L2_COLORFX_SKETCH = 5
        """Like a drawing, of outlines on white. Documented in v4l/control.rst."""
        V4L2_COLORFX_SKY_BLUE = 6
        """More blue: a tint of all colours, or a stronger sky, as the device has it. Documented in v4l/control.rst."""
        V4L2_COLORFX_GRASS_GREEN = 7
        """More green: a tint of all colours, or stronger vegetation, as the device has it. Documented in
        v4l/control.rst.
        """
        V4L2_COLORFX_SKIN_WHITEN = 8
        """Colours of skin are made lighter. Documented in v4l/control.rst."""
        V4L2_COLORFX_VIVID = 9
        """All colours are more saturated. Documented in v4l/control.rst."""
        V4L2_COLORFX_AQUA = 10
        """Cool tones, like a watercolour. Documented in v4l/control.rst."""
        V4L2_COLORFX_ART_FREEZE = 11
        """Colours as through frost. Documented in v4l/control.rst."""
        V4L2_COLORFX_SILHOUETTE = 12
        """Outlines alone. Documented in v4l/control.rst."""
        V4L2_COLORFX_SOLARIZATION = 13
        """Only colours beyond a threshold turn into their complements. Documented in v4l/control.rst."""
        V4L2_COLORFX_ANTIQUE = 14
        """Faded, like an aged photograph. Documented in v4l/control.rst."""
        V4L2_COLORFX_SET_CBCR = 15
        """Chroma of every pixel is that of `V4L2_CID_COLORFX_CBCR`. Documented in v4l/control.rst."""
        V4L2_COLORFX_SET_RGB = 16
        """Every pixel has the colour of `V4L2_CID_COLORFX_RGB`. Since Linux 5.17. Documented in v4l/control.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_power_line_frequency": (
                "V4L2_CID_POWER_LINE_FREQUENCY_DISABLED",
                "V4L2_CID_POWER_LINE_FREQUENCY_50HZ",
                "V4L2_CID_POWER_LINE_FREQUENCY_60HZ",
                "V4L2_CID_POWER_LINE_FREQUENCY_AUTO",
            ),
            "v4l2_colorfx": (
                "V4L2_COLORFX_NONE",
                "V4L2_COLORFX_BW",
                "V4L2_COLORFX_SEPIA",
                "V4L2_COLORFX_NEGATIVE",
                "V4L2_COLORFX_EMBOSS",
                "V4L2_COLORFX_SKETCH",
                "V4L2_COLORFX_SKY_BLUE",
                "V4L2_COLORFX_GRASS_GREEN",
                "V4L2_COLORFX_SKIN_WHITEN",
                "V4L2_COLORFX_VIVID",
                "V4L2_COLORFX_AQUA",
                "V4L2_COLORFX_ART_FREEZE",
                "V4L2_COLORFX_SILHOUETTE",
                "V4L2_COLORFX_SOLARIZATION",
                "V4L2_COLORFX_ANTIQUE",
                "V4L2_COLORFX_SET_CBCR",
                "V4L2_COLORFX_SET_RGB",
            ),
        },
    )
