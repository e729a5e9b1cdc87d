"""Controls of multiplexed streams and their sound."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_codec_stream_control: Controls of encoders that multiplex video and sound into one MPEG stream.

V4L2_CID_MPEG_STREAM_TYPE: Final = 0x00990900
"""What the encoder multiplexes into; encoders have but some of the items. A menu of `v4l2_mpeg_stream_type`. Documented
in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_STREAM_PID_PMT: Final = 0x00990901
"""Packet id of the programme map table in a transport stream. An integer, 16 by default. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_STREAM_PID_AUDIO: Final = 0x00990902
"""Packet id of the sound in a transport stream. An integer, 256 by default. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_STREAM_PID_VIDEO: Final = 0x00990903
"""Packet id of the video in a transport stream. An integer, 260 by default. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_STREAM_PID_PCR: Final = 0x00990904
"""Packet id of the clock references in a transport stream. An integer, 259 by default. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_STREAM_PES_ID_AUDIO: Final = 0x00990905
"""Stream id in the PES packets of the sound. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_STREAM_PES_ID_VIDEO: Final = 0x00990906
"""Stream id in the PES packets of the video. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_STREAM_VBI_FMT: Final = 0x00990907
"""How the stream carries data of the vertical blanking, such as teletext. A menu of `v4l2_mpeg_stream_vbi_fmt`.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_AUDIO_SAMPLING_FREQ: Final = 0x00990964
"""Samples per second of the sound. A menu of `v4l2_mpeg_audio_sampling_freq`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_AUDIO_ENCODING: Final = 0x00990965
"""How the sound is compressed, which decides the control that sets its bit rate. A menu of `v4l2_mpeg_audio_encoding`.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_AUDIO_L1_BITRATE: Final = 0x00990966
"""Bit rate of layer I sound. A menu of `v4l2_mpeg_audio_l1_bitrate`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_AUDIO_L2_BITRATE: Final = 0x00990967
"""Bit rate of layer II sound. A menu of `v4l2_mpeg_audio_l2_bitrate`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_AUDIO_L3_BITRATE: Final = 0x00990968
"""Bit rate of layer III sound. A menu of `v4l2_mpeg_audio_l3_bitrate`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_AUDIO_MODE: Final = 0x00990969
"""What the two channels of sound hold. A menu of `v4l2_mpeg_audio_mode`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_AUDIO_MODE_EXTENSION: Final = 0x0099096A
"""Subbands of layers I and II that joint stereo codes by intensity alone. A menu of `v4l2_mpeg_audio_mode_extension`.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_AUDIO_EMPHASIS: Final = 0x0099096B
"""Emphasis of high tones that the sound header tells. A menu of `v4l2_mpeg_audio_emphasis`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_AUDIO_CRC: Final = 0x0099096C
"""Checksum of the sound frames. A menu of `v4l2_mpeg_audio_crc`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_AUDIO_MUTE: Final = 0x0099096D
"""The encoder encodes silence, without even the hiss of muted hardware. A boolean. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_AUDIO_AAC_BITRATE: Final = 0x0099096E
"""Bit rate of AAC sound. An integer in bits per second; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_AUDIO_AC3_BITRATE: Final = 0x0099096F
"""Bit rate of AC-3 sound. A menu of `v4l2_mpeg_audio_ac3_bitrate`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_AUDIO_DEC_PLAYBACK: Final = 0x00990970
"""Channels in which a decoder plays sound of one language. A menu of `v4l2_mpeg_audio_dec_playback`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_AUDIO_DEC_MULTILINGUAL_PLAYBACK: Final = 0x00990971
"""Channels in which a decoder plays bilingual sound, a language a channel. A menu of `v4l2_mpeg_audio_dec_playback`.
Documented in v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_stream_type: Streams that video and sound are multiplexed into.

V4L2_MPEG_STREAM_TYPE_MPEG2_PS: Final = 0
"""MPEG-2 program stream, for media without errors. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_STREAM_TYPE_MPEG2_TS: Final = 1
"""MPEG-2 transport stream of packets of 188 bytes, for broadcast. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_STREAM_TYPE_MPEG1_SS: Final = 2
"""MPEG-1 system stream. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_STREAM_TYPE_MPEG2_DVD: Final = 3
"""MPEG-2 program stream within the bounds of DVD-Video. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_STREAM_TYPE_MPEG1_VCD: Final = 4
"""MPEG-1 system stream within the bounds of Video CD. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_STREAM_TYPE_MPEG2_SVCD: Final = 5
"""MPEG-2 program stream within the bounds of Super Video CD. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_stream_vbi_fmt: How an MPEG stream carries data of the vertical blanking.

V4L2_MPEG_STREAM_VBI_FMT_NONE: Final = 0
"""The stream leaves out teletext, captions and the like. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_STREAM_VBI_FMT_IVTV: Final = 1
"""In private packets of the format that driver ivtv introduced, which `v4l2_mpeg_vbi_fmt_ivtv` describes. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_audio_sampling_freq: Samples per second of encoded sound.

V4L2_MPEG_AUDIO_SAMPLING_FREQ_44100: Final = 0
"""44.1 kHz, the rate of CDs and Video CDs. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_SAMPLING_FREQ_48000: Final = 1
"""48 kHz, the rate of DVDs and broadcast. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_SAMPLING_FREQ_32000: Final = 2
"""32 kHz, the lowest rate of MPEG-1. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_encoding: Compression of sound.

V4L2_MPEG_AUDIO_ENCODING_LAYER_1: Final = 0
"""MPEG-1 or 2 layer I, the simplest, at `V4L2_CID_MPEG_AUDIO_L1_BITRATE`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_ENCODING_LAYER_2: Final = 1
"""MPEG-1 or 2 layer II, usual in broadcast, at `V4L2_CID_MPEG_AUDIO_L2_BITRATE`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_AUDIO_ENCODING_LAYER_3: Final = 2
"""MPEG-1 or 2 layer III, known as MP3, at `V4L2_CID_MPEG_AUDIO_L3_BITRATE`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_ENCODING_AAC: Final = 3
"""MPEG-2 or 4 Advanced Audio Coding, at `V4L2_CID_MPEG_AUDIO_AAC_BITRATE`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_ENCODING_AC3: Final = 4
"""AC-3 of ATSC A/52, known as Dolby Digital, at `V4L2_CID_MPEG_AUDIO_AC3_BITRATE`. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_audio_l1_bitrate: Bit rates of MPEG-1 layer I sound.

V4L2_MPEG_AUDIO_L1_BITRATE_32K: Final = 0
"""32 kbit/s, at 48 kHz layer I frames of 32 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_64K: Final = 1
"""64 kbit/s, at 48 kHz layer I frames of 64 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_96K: Final = 2
"""96 kbit/s, at 48 kHz layer I frames of 96 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_128K: Final = 3
"""128 kbit/s, at 48 kHz layer I frames of 128 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_160K: Final = 4
"""160 kbit/s, at 48 kHz layer I frames of 160 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_192K: Final = 5
"""192 kbit/s, at 48 kHz layer I frames of 192 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_224K: Final = 6
"""224 kbit/s, at 48 kHz layer I frames of 224 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_256K: Final = 7
"""256 kbit/s, at 48 kHz layer I frames of 256 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_288K: Final = 8
"""288 kbit/s, at 48 kHz layer I frames of 288 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_320K: Final = 9
"""320 kbit/s, at 48 kHz layer I frames of 320 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_352K: Final = 10
"""352 kbit/s, at 48 kHz layer I frames of 352 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_384K: Final = 11
"""384 kbit/s, at 48 kHz layer I frames of 384 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_416K: Final = 12
"""416 kbit/s, at 48 kHz layer I frames of 416 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L1_BITRATE_448K: Final = 13
"""448 kbit/s, at 48 kHz layer I frames of 448 bytes. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_l2_bitrate: Bit rates of MPEG-1 layer II sound, of which the standard allows some for one channel or
# for two only.

V4L2_MPEG_AUDIO_L2_BITRATE_32K: Final = 0
"""32 kbit/s, at 48 kHz layer II frames of 96 bytes; mono alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_48K: Final = 1
"""48 kbit/s, at 48 kHz layer II frames of 144 bytes; mono alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_56K: Final = 2
"""56 kbit/s, at 48 kHz layer II frames of 168 bytes; mono alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_64K: Final = 3
"""64 kbit/s, at 48 kHz layer II frames of 192 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_80K: Final = 4
"""80 kbit/s, at 48 kHz layer II frames of 240 bytes; mono alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_96K: Final = 5
"""96 kbit/s, at 48 kHz layer II frames of 288 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_112K: Final = 6
"""112 kbit/s, at 48 kHz layer II frames of 336 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_128K: Final = 7
"""128 kbit/s, at 48 kHz layer II frames of 384 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_160K: Final = 8
"""160 kbit/s, at 48 kHz layer II frames of 480 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_192K: Final = 9
"""192 kbit/s, at 48 kHz layer II frames of 576 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_224K: Final = 10
"""224 kbit/s, at 48 kHz layer II frames of 672 bytes; two channels alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_256K: Final = 11
"""256 kbit/s, at 48 kHz layer II frames of 768 bytes; two channels alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_320K: Final = 12
"""320 kbit/s, at 48 kHz layer II frames of 960 bytes; two channels alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L2_BITRATE_384K: Final = 13
"""384 kbit/s, at 48 kHz layer II frames of 1152 bytes; two channels alone. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_l3_bitrate: Bit rates of MPEG-1 layer III sound.

V4L2_MPEG_AUDIO_L3_BITRATE_32K: Final = 0
"""32 kbit/s, at 48 kHz layer III frames of 96 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_40K: Final = 1
"""40 kbit/s, at 48 kHz layer III frames of 120 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_48K: Final = 2
"""48 kbit/s, at 48 kHz layer III frames of 144 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_56K: Final = 3
"""56 kbit/s, at 48 kHz layer III frames of 168 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_64K: Final = 4
"""64 kbit/s, at 48 kHz layer III frames of 192 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_80K: Final = 5
"""80 kbit/s, at 48 kHz layer III frames of 240 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_96K: Final = 6
"""96 kbit/s, at 48 kHz layer III frames of 288 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_112K: Final = 7
"""112 kbit/s, at 48 kHz layer III frames of 336 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_128K: Final = 8
"""128 kbit/s, at 48 kHz layer III frames of 384 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_160K: Final = 9
"""160 kbit/s, at 48 kHz layer III frames of 480 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_192K: Final = 10
"""192 kbit/s, at 48 kHz layer III frames of 576 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_224K: Final = 11
"""224 kbit/s, at 48 kHz layer III frames of 672 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_256K: Final = 12
"""256 kbit/s, at 48 kHz layer III frames of 768 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_L3_BITRATE_320K: Final = 13
"""320 kbit/s, at 48 kHz layer III frames of 960 bytes. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_ac3_bitrate: Bit rates of AC-3 sound.

V4L2_MPEG_AUDIO_AC3_BITRATE_32K: Final = 0
"""32 kbit/s, at 48 kHz AC-3 frames of 128 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_40K: Final = 1
"""40 kbit/s, at 48 kHz AC-3 frames of 160 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_48K: Final = 2
"""48 kbit/s, at 48 kHz AC-3 frames of 192 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_56K: Final = 3
"""56 kbit/s, at 48 kHz AC-3 frames of 224 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_64K: Final = 4
"""64 kbit/s, at 48 kHz AC-3 frames of 256 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_80K: Final = 5
"""80 kbit/s, at 48 kHz AC-3 frames of 320 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_96K: Final = 6
"""96 kbit/s, at 48 kHz AC-3 frames of 384 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_112K: Final = 7
"""112 kbit/s, at 48 kHz AC-3 frames of 448 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_128K: Final = 8
"""128 kbit/s, at 48 kHz AC-3 frames of 512 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_160K: Final = 9
"""160 kbit/s, at 48 kHz AC-3 frames of 640 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_192K: Final = 10
"""192 kbit/s, at 48 kHz AC-3 frames of 768 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_224K: Final = 11
"""224 kbit/s, at 48 kHz AC-3 frames of 896 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_256K: Final = 12
"""256 kbit/s, at 48 kHz AC-3 frames of 1024 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_320K: Final = 13
"""320 kbit/s, at 48 kHz AC-3 frames of 1280 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_384K: Final = 14
"""384 kbit/s, at 48 kHz AC-3 frames of 1536 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_448K: Final = 15
"""448 kbit/s, at 48 kHz AC-3 frames of 1792 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_512K: Final = 16
"""512 kbit/s, at 48 kHz AC-3 frames of 2048 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_576K: Final = 17
"""576 kbit/s, at 48 kHz AC-3 frames of 2304 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_AC3_BITRATE_640K: Final = 18
"""640 kbit/s, at 48 kHz AC-3 frames of 2560 bytes. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_mode: What the channels of encoded sound hold.

V4L2_MPEG_AUDIO_MODE_STEREO: Final = 0
"""Left and right, each coded for itself. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_MODE_JOINT_STEREO: Final = 1
"""Left and right, sharing what they have in common. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_MODE_DUAL: Final = 2
"""Two independent channels, such as two languages. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_MODE_MONO: Final = 3
"""One channel alone. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_mode_extension: From which of the 32 subbands on joint stereo codes one signal and its intensities;
# those below are plain stereo.

V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_4: Final = 0
"""Intensity stereo in subbands 4 to 31. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_8: Final = 1
"""Intensity stereo in subbands 8 to 31. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_12: Final = 2
"""Intensity stereo in subbands 12 to 31. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_16: Final = 3
"""Intensity stereo in subbands 16 to 31. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_emphasis: Emphasis of high tones that a player is to undo.

V4L2_MPEG_AUDIO_EMPHASIS_NONE: Final = 0
"""The sound is as it was. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_EMPHASIS_50_DIV_15_uS: Final = 1
"""Time constants of 50 and 15 microseconds, as on CDs. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_EMPHASIS_CCITT_J17: Final = 2
"""Curve of CCITT J.17, from lines between studios. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_crc: Checksum of sound frames.

V4L2_MPEG_AUDIO_CRC_NONE: Final = 0
"""Frames without one. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_CRC_CRC16: Final = 1
"""16 bits after each frame's header. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_audio_dec_playback: Channels in which a decoder plays sound.

V4L2_MPEG_AUDIO_DEC_PLAYBACK_AUTO: Final = 0
"""The decoder chooses by what the stream tells. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_DEC_PLAYBACK_STEREO: Final = 1
"""Each channel on its side. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_DEC_PLAYBACK_LEFT: Final = 2
"""Both speakers get the left channel, as of a film with two languages. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_DEC_PLAYBACK_RIGHT: Final = 3
"""Both speakers get the right channel, as of a film with two languages. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_DEC_PLAYBACK_MONO: Final = 4
"""Both channels mixed, on both sides. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_AUDIO_DEC_PLAYBACK_SWAPPED_STEREO: Final = 5
"""Each channel on the other's side. Documented in v4l/ext-ctrls-codec.rst."""


if TYPE_CHECKING:

    class v4l2_mpeg_stream_type(enum.IntEnum):
        """Streams that video and sound are multiplexed into.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_STREAM_TYPE_MPEG2_PS = 0
        """MPEG-2 program stream, for media without errors. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_STREAM_TYPE_MPEG2_TS = 1
        """MPEG-2 transport stream of packets of 188 bytes, for broadcast. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_STREAM_TYPE_MPEG1_SS = 2
        """MPEG-1 system stream. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_STREAM_TYPE_MPEG2_DVD = 3
        """MPEG-2 program stream within the bounds of DVD-Video. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_STREAM_TYPE_MPEG1_VCD = 4
        """MPEG-1 system stream within the bounds of Video CD. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_STREAM_TYPE_MPEG2_SVCD = 5
        """MPEG-2 program stream within the bounds of Super Video CD. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_stream_vbi_fmt(enum.IntEnum):
        """How an MPEG stream carries data of the vertical blanking.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_STREAM_VBI_FMT_NONE = 0
        """The stream leaves out teletext, captions and the like. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_STREAM_VBI_FMT_IVTV = 1
        """In private packets of the format that driver ivtv introduced, which `v4l2_mpeg_vbi_fmt_ivtv` describes.
        Documented in v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_audio_sampling_freq(enum.IntEnum):
        """Samples per second of encoded sound.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_SAMPLING_FREQ_44100 = 0
        """44.1 kHz, the rate of CDs and Video CDs. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_SAMPLING_FREQ_48000 = 1
        """48 kHz, the rate of DVDs and broadcast. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_SAMPLING_FREQ_32000 = 2
        """32 kHz, the lowest rate of MPEG-1. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_audio_encoding(enum.IntEnum):
        """Compression of sound.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_ENCODING_LAYER_1 = 0
        """MPEG-1 or 2 layer I, the simplest, at `V4L2_CID_MPEG_AUDIO_L1_BITRATE`. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_ENCODING_LAYER_2 = 1
        """MPEG-1 or 2 layer II, usual in broadcast, at `V4L2_CID_MPEG_AUDIO_L2_BITRATE`. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_ENCODING_LAYER_3 = 2
        """MPEG-1 or 2 layer III, known as MP3, at `V4L2_CID_MPEG_AUDIO_L3_BITRATE`. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_ENCODING_AAC = 3
        """MPEG-2 or 4 Advanced Audio Coding, at `V4L2_CID_MPEG_AUDIO_AAC_BITRATE`. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_ENCODING_AC3 = 4
        """AC-3 of ATSC A/52, known as Dolby Digital, at `V4L2_CID_MPEG_AUDIO_AC3_BITRATE`. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_audio_l1_bitrate(enum.IntEnum):
        """Bit rates of MPEG-1 layer I sound.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_L1_BITRATE_32K = 0
        """32 kbit/s, at 48 kHz layer I frames of 32 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_64K = 1
        """64 kbit/s, at 48 kHz layer I frames of 64 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_96K = 2
        """96 kbit/s, at 48 kHz layer I frames of 96 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_128K = 3
        """128 kbit/s, at 48 kHz layer I frames of 128 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_160K = 4
        """160 kbit/s, at 48 kHz layer I frames of 160 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_192K = 5
        """192 kbit/s, at 48 kHz layer I frames of 192 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_224K = 6
        """224 kbit/s, at 48 kHz layer I frames of 224 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_256K = 7
        """256 kbit/s, at 48 kHz layer I frames of 256 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_288K = 8
        """288 kbit/s, at 48 kHz layer I frames of 288 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_320K = 9
        """320 kbit/s, at 48 kHz layer I frames of 320 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_352K = 10
        """352 kbit/s, at 48 kHz layer I frames of 352 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_384K = 11
        """384 kbit/s, at 48 kHz layer I frames of 384 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_416K = 12
        """416 kbit/s, at 48 kHz layer I frames of 416 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L1_BITRATE_448K = 13
        """448 kbit/s, at 48 kHz layer I frames of 448 bytes. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_audio_l2_bitrate(enum.IntEnum):
        """Bit rates of MPEG-1 layer II sound, of which the standard allows some for one channel or for two only.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_L2_BITRATE_32K = 0
        """32 kbit/s, at 48 kHz layer II frames of 96 bytes; mono alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_48K = 1
        """48 kbit/s, at 48 kHz layer II frames of 144 bytes; mono alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_56K = 2
        """56 kbit/s, at 48 kHz layer II frames of 168 bytes; mono alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_64K = 3
        """64 kbit/s, at 48 kHz layer II frames of 192 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_80K = 4
        """80 kbit/s, at 48 kHz layer II frames of 240 bytes; mono alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_96K = 5
        """96 kbit/s, at 48 kHz layer II frames of 288 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_112K = 6
        """112 kbit/s, at 48 kHz layer II frames of 336 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_128K = 7
        """128 kbit/s, at 48 kHz layer II frames of 384 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_160K = 8
        """160 kbit/s, at 48 kHz layer II frames of 480 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_192K = 9
        """192 kbit/s, at 48 kHz layer II frames of 576 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L2_BITRATE_224K = 10
        """224 kbit/s, at 48 kHz layer II frames of 672 bytes; two channels alone. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_L2_BITRATE_256K = 11
        """256 kbit/s, at 48 kHz layer II frames of 768 bytes; two channels alone. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_L2_BITRATE_320K = 12
        """320 kbit/s, at 48 kHz layer II frames of 960 bytes; two channels alone. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_L2_BITRATE_384K = 13
        """384 kbit/s, at 48 kHz layer II frames of 1152 bytes; two channels alone. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_audio_l3_bitrate(enum.IntEnum):
        """Bit rates of MPEG-1 layer III sound.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_L3_BITRATE_32K = 0
        """32 kbit/s, at 48 kHz layer III frames of 96 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_40K = 1
        """40 kbit/s, at 48 kHz layer III frames of 120 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_48K = 2
        """48 kbit/s, at 48 kHz layer III frames of 144 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_56K = 3
        """56 kbit/s, at 48 kHz layer III frames of 168 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_64K = 4
        """64 kbit/s, at 48 kHz layer III frames of 192 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_80K = 5
        """80 kbit/s, at 48 kHz layer III frames of 240 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_96K = 6
        """96 kbit/s, at 48 kHz layer III frames of 288 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_112K = 7
        """112 kbit/s, at 48 kHz layer III frames of 336 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_128K = 8
        """128 kbit/s, at 48 kHz layer III frames of 384 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_160K = 9
        """160 kbit/s, at 48 kHz layer III frames of 480 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_192K = 10
        """192 kbit/s, at 48 kHz layer III frames of 576 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_224K = 11
        """224 kbit/s, at 48 kHz layer III frames of 672 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_256K = 12
        """256 kbit/s, at 48 kHz layer III frames of 768 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_L3_BITRATE_320K = 13
        """320 kbit/s, at 48 kHz layer III frames of 960 bytes. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_audio_ac3_bitrate(enum.IntEnum):
        """Bit rates of AC-3 sound.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_AC3_BITRATE_32K = 0
        """32 kbit/s, at 48 kHz AC-3 frames of 128 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_40K = 1
        """40 kbit/s, at 48 kHz AC-3 frames of 160 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_48K = 2
        """48 kbit/s, at 48 kHz AC-3 frames of 192 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_56K = 3
        """56 kbit/s, at 48 kHz AC-3 frames of 224 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_64K = 4
        """64 kbit/s, at 48 kHz AC-3 frames of 256 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_80K = 5
        """80 kbit/s, at 48 kHz AC-3 frames of 320 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_96K = 6
        """96 kbit/s, at 48 kHz AC-3 frames of 384 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_112K = 7
        """112 kbit/s, at 48 kHz AC-3 frames of 448 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_128K = 8
        """128 kbit/s, at 48 kHz AC-3 frames of 512 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_160K = 9
        """160 kbit/s, at 48 kHz AC-3 frames of 640 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_192K = 10
        """192 kbit/s, at 48 kHz AC-3 frames of 768 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_224K = 11
        """224 kbit/s, at 48 kHz AC-3 frames of 896 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_256K = 12
        """256 kbit/s, at 48 kHz AC-3 frames of 1024 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_320K = 13
        """320 kbit/s, at 48 kHz AC-3 frames of 1280 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_384K = 14
        """384 kbit/s, at 48 kHz AC-3 frames of 1536 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_448K = 15
        """448 kbit/s, at 48 kHz AC-3 frames of 1792 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_512K = 16
        """512 kbit/s, at 48 kHz AC-3 frames of 2048 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_576K = 17
        """576 kbit/s, at 48 kHz AC-3 frames of 2304 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_AC3_BITRATE_640K = 18
        """640 kbit/s, at 48 kHz AC-3 frames of 2560 bytes. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_audio_mode(enum.IntEnum):
        """What the channels of encoded sound hold.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_MODE_STEREO = 0
        """Left and right, each coded for itself. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_MODE_JOINT_STEREO = 1
        """Left and right, sharing what they have in common. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_MODE_DUAL = 2
        """Two independent channels, such as two languages. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_MODE_MONO = 3
        """One channel alone. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_audio_mode_extension(enum.IntEnum):
        """From which of the 32 subbands on joint stereo codes one signal and its intensities; those below are plain
        stereo.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_4 = 0
        """Intensity stereo in subbands 4 to 31. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_8 = 1
        """Intensity stereo in subbands 8 to 31. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_12 = 2
        """Intensity stereo in subbands 12 to 31. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_16 = 3
        """Intensity stereo in subbands 16 to 31. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_audio_emphasis(enum.IntEnum):
        """Emphasis of high tones that a player is to undo.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_EMPHASIS_NONE = 0
        """The sound is as it was. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_EMPHASIS_50_DIV_15_uS = 1
        """Time constants of 50 and 15 microseconds, as on CDs. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_EMPHASIS_CCITT_J17 = 2
        """Curve of CCITT J.17, from lines between studios. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_audio_crc(enum.IntEnum):
        """Checksum of sound frames.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_CRC_NONE = 0
        """Frames without one. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_CRC_CRC16 = 1
        """16 bits after each frame's header. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_audio_dec_playback(enum.IntEnum):
        """Channels in which a decoder plays sound.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_AUDIO_DEC_PLAYBACK_AUTO = 0
        """The decoder chooses by what the stream tells. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_DEC_PLAYBACK_STEREO = 1
        """Each channel on its side. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_DEC_PLAYBACK_LEFT = 2
        """Both speakers get the left channel, as of a film with two languages. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_DEC_PLAYBACK_RIGHT = 3
        """Both speakers get the right channel, as of a film with two languages. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_AUDIO_DEC_PLAYBACK_MONO = 4
        """Both channels mixed, on both sides. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_AUDIO_DEC_PLAYBACK_SWAPPED_STEREO = 5
        """Each channel on the other's side. Documented in v4l/ext-ctrls-codec.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mpeg_stream_type": (
                "V4L2_MPEG_STREAM_TYPE_MPEG2_PS",
                "V4L2_MPEG_STREAM_TYPE_MPEG2_TS",
                "V4L2_MPEG_STREAM_TYPE_MPEG1_SS",
                "V4L2_MPEG_STREAM_TYPE_MPEG2_DVD",
                "V4L2_MPEG_STREAM_TYPE_MPEG1_VCD",
                "V4L2_MPEG_STREAM_TYPE_MPEG2_SVCD",
            ),
            "v4l2_mpeg_stream_vbi_fmt": ("V4L2_MPEG_STREAM_VBI_FMT_NONE", "V4L2_MPEG_STREAM_VBI_FMT_IVTV"),
            "v4l2_mpeg_audio_sampling_freq": (
                "V4L2_MPEG_AUDIO_SAMPLING_FREQ_44100",
                "V4L2_MPEG_AUDIO_SAMPLING_FREQ_48000",
                "V4L2_MPEG_AUDIO_SAMPLING_FREQ_32000",
            ),
            "v4l2_mpeg_audio_encoding": (
                "V4L2_MPEG_AUDIO_ENCODING_LAYER_1",
                "V4L2_MPEG_AUDIO_ENCODING_LAYER_2",
                "V4L2_MPEG_AUDIO_ENCODING_LAYER_3",
                "V4L2_MPEG_AUDIO_ENCODING_AAC",
                "V4L2_MPEG_AUDIO_ENCODING_AC3",
            ),
            "v4l2_mpeg_audio_l1_bitrate": (
                "V4L2_MPEG_AUDIO_L1_BITRATE_32K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_64K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_96K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_128K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_160K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_192K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_224K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_256K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_288K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_320K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_352K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_384K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_416K",
                "V4L2_MPEG_AUDIO_L1_BITRATE_448K",
            ),
            "v4l2_mpeg_audio_l2_bitrate": (
                "V4L2_MPEG_AUDIO_L2_BITRATE_32K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_48K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_56K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_64K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_80K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_96K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_112K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_128K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_160K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_192K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_224K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_256K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_320K",
                "V4L2_MPEG_AUDIO_L2_BITRATE_384K",
            ),
            "v4l2_mpeg_audio_l3_bitrate": (
                "V4L2_MPEG_AUDIO_L3_BITRATE_32K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_40K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_48K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_56K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_64K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_80K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_96K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_112K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_128K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_160K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_192K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_224K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_256K",
                "V4L2_MPEG_AUDIO_L3_BITRATE_320K",
            ),
            "v4l2_mpeg_audio_ac3_bitrate": (
                "V4L2_MPEG_AUDIO_AC3_BITRATE_32K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_40K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_48K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_56K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_64K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_80K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_96K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_112K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_128K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_160K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_192K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_224K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_256K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_320K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_384K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_448K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_512K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_576K",
                "V4L2_MPEG_AUDIO_AC3_BITRATE_640K",
            ),
            "v4l2_mpeg_audio_mode": (
                "V4L2_MPEG_AUDIO_MODE_STEREO",
                "V4L2_MPEG_AUDIO_MODE_JOINT_STEREO",
                "V4L2_MPEG_AUDIO_MODE_DUAL",
                "V4L2_MPEG_AUDIO_MODE_MONO",
            ),
            "v4l2_mpeg_audio_mode_extension": (
                "V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_4",
                "V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_8",
                "V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_12",
                "V4L2_MPEG_AUDIO_MODE_EXTENSION_BOUND_16",
            ),
            "v4l2_mpeg_audio_emphasis": (
                "V4L2_MPEG_AUDIO_EMPHASIS_NONE",
                "V4L2_MPEG_AUDIO_EMPHASIS_50_DIV_15_uS",
                "V4L2_MPEG_AUDIO_EMPHASIS_CCITT_J17",
            ),
            "v4l2_mpeg_audio_crc": ("V4L2_MPEG_AUDIO_CRC_NONE", "V4L2_MPEG_AUDIO_CRC_CRC16"),
            "v4l2_mpeg_audio_dec_playback": (
                "V4L2_MPEG_AUDIO_DEC_PLAYBACK_AUTO",
                "V4L2_MPEG_AUDIO_DEC_PLAYBACK_STEREO",
                "V4L2_MPEG_AUDIO_DEC_PLAYBACK_LEFT",
                "V4L2_MPEG_AUDIO_DEC_PLAYBACK_RIGHT",
                "V4L2_MPEG_AUDIO_DEC_PLAYBACK_MONO",
                "V4L2_MPEG_AUDIO_DEC_PLAYBACK_SWAPPED_STEREO",
            ),
        },
    )
