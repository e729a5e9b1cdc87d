"""Values of the frontend's properties."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# fe_caps: What a frontend can receive and find out by itself.

FE_IS_STUPID: Final = 0
"""The frontend cannot tell what it can do. Documented in dvb/frontend-header.rst."""
FE_CAN_INVERSION_AUTO: Final = 1
"""Finds out whether the spectrum is inverted. `FE_GET_INFO` tells it of every frontend, except with
`FE_TUNE_MODE_ONESHOT`. Documented in dvb/frontend-header.rst.
"""
FE_CAN_FEC_1_2: Final = 2
"""Receives code rate 1/2. Documented in dvb/frontend-header.rst."""
FE_CAN_FEC_2_3: Final = 4
"""Receives code rate 2/3. Documented in dvb/frontend-header.rst."""
FE_CAN_FEC_3_4: Final = 8
"""Receives code rate 3/4. Documented in dvb/frontend-header.rst."""
FE_CAN_FEC_4_5: Final = 16
"""Receives code rate 4/5. Documented in dvb/frontend-header.rst."""
FE_CAN_FEC_5_6: Final = 32
"""Receives code rate 5/6. Documented in dvb/frontend-header.rst."""
FE_CAN_FEC_6_7: Final = 64
"""Receives code rate 6/7. Documented in dvb/frontend-header.rst."""
FE_CAN_FEC_7_8: Final = 128
"""Receives code rate 7/8. Documented in dvb/frontend-header.rst."""
FE_CAN_FEC_8_9: Final = 256
"""Receives code rate 8/9. Documented in dvb/frontend-header.rst."""
FE_CAN_FEC_AUTO: Final = 512
"""Finds out the code rate. Documented in dvb/frontend-header.rst."""
FE_CAN_QPSK: Final = 1024
"""Receives QPSK. Documented in dvb/frontend-header.rst."""
FE_CAN_QAM_16: Final = 2048
"""Receives 16-QAM. Documented in dvb/frontend-header.rst."""
FE_CAN_QAM_32: Final = 4096
"""Receives 32-QAM. Documented in dvb/frontend-header.rst."""
FE_CAN_QAM_64: Final = 8192
"""Receives 64-QAM. Documented in dvb/frontend-header.rst."""
FE_CAN_QAM_128: Final = 16384
"""Receives 128-QAM. Documented in dvb/frontend-header.rst."""
FE_CAN_QAM_256: Final = 32768
"""Receives 256-QAM. Documented in dvb/frontend-header.rst."""
FE_CAN_QAM_AUTO: Final = 65536
"""Finds out the QAM constellation. Documented in dvb/frontend-header.rst."""
FE_CAN_TRANSMISSION_MODE_AUTO: Final = 131072
"""Finds out the transmission mode. Documented in dvb/frontend-header.rst."""
FE_CAN_BANDWIDTH_AUTO: Final = 262144
"""Finds out the bandwidth. Documented in dvb/frontend-header.rst."""
FE_CAN_GUARD_INTERVAL_AUTO: Final = 524288
"""Finds out the guard interval. Documented in dvb/frontend-header.rst."""
FE_CAN_HIERARCHY_AUTO: Final = 1048576
"""Finds out the hierarchy. Documented in dvb/frontend-header.rst."""
FE_CAN_8VSB: Final = 2097152
"""Receives 8-VSB. Documented in dvb/frontend-header.rst."""
FE_CAN_16VSB: Final = 4194304
"""Receives 16-VSB. Documented in dvb/frontend-header.rst."""
FE_HAS_EXTENDED_CAPS: Final = 8388608
"""Meant to announce more abilities elsewhere; no driver sets it. Documented in dvb/frontend-header.rst."""
FE_CAN_MULTISTREAM: Final = 67108864
"""Picks one of several streams on a frequency. Documented in dvb/frontend-header.rst."""
FE_CAN_TURBO_FEC: Final = 134217728
"""Receives turbo codes. Documented in dvb/frontend-header.rst."""
FE_CAN_2G_MODULATION: Final = 268435456
"""Receives systems of the second generation - DVB-S2, DVB-T2, DVB-C2. Documented in dvb/frontend-header.rst."""
FE_NEEDS_BENDING: Final = 536870912
"""Meant for frontends that lock beside the frequency only; no driver sets it and nothing reads it. Documented in
dvb/frontend-header.rst.
"""
FE_CAN_RECOVER: Final = 1073741824
"""Finds the signal again by itself after the cable was unplugged. Documented in dvb/frontend-header.rst."""
FE_CAN_MUTE_TS: Final = 2147483648
"""Can hold back data while the signal is bad. Documented in dvb/frontend-header.rst."""

# fe_type: Kind of a frontend in the older interface. DTV_ENUM_DELSYS tells more.

FE_QPSK: Final = 0
"""Satellite; parameters are in u.qpsk. Documented in dvb/frontend-header.rst."""
FE_QAM: Final = 1
"""Cable; parameters are in u.qam. Documented in dvb/frontend-header.rst."""
FE_OFDM: Final = 2
"""Terrestrial; parameters are in u.ofdm. Documented in dvb/frontend-header.rst."""
FE_ATSC: Final = 3
"""ATSC, or cable after ITU-T J.83 annex B; parameters are in u.vsb. Documented in dvb/frontend-header.rst."""

# fe_status: How far the frontend has got with the signal.

FE_NONE: Final = 0
"""Nothing has been found yet, as just after tuning began. Documented in dvb/frontend-header.rst."""
FE_HAS_SIGNAL: Final = 1
"""There is more than noise at the input. Documented in dvb/frontend-header.rst."""
FE_HAS_CARRIER: Final = 2
"""The signal is one that can be demodulated. Documented in dvb/frontend-header.rst."""
FE_HAS_VITERBI: Final = 4
"""The inner code is stable. Documented in dvb/frontend-header.rst."""
FE_HAS_SYNC: Final = 8
"""Sync bytes are found. Documented in dvb/frontend-header.rst."""
FE_HAS_LOCK: Final = 16
"""Locked; packets are good. Documented in dvb/frontend-header.rst."""
FE_TIMEDOUT: Final = 32
"""No lock within about two seconds. Documented in dvb/frontend-header.rst."""
FE_REINIT: Final = 64
"""The frontend was set up anew; tone, voltage and parameters should be set again. Documented in
dvb/frontend-header.rst.
"""

# fe_spectral_inversion: Whether the spectrum is inverted.

INVERSION_OFF: Final = 0
"""The spectrum arrives as it is sent. Documented in dvb/frontend-header.rst."""
INVERSION_ON: Final = 1
"""The spectrum arrives mirrored. Documented in dvb/frontend-header.rst."""
INVERSION_AUTO: Final = 2
"""The frontend finds out whether the spectrum is inverted. For one that cannot, the core tries both where the search is
its own. Documented in dvb/frontend-header.rst.
"""

# fe_code_rate: Rate of the inner error correction.

FEC_NONE: Final = 0
"""The channel has no inner code, as on most cables. Documented in dvb/frontend-header.rst."""
FEC_1_2: Final = 1
"""Of every 2 bits that are sent 1 is data. Documented in dvb/frontend-header.rst."""
FEC_2_3: Final = 2
"""Of every 3 bits that are sent 2 are data. Documented in dvb/frontend-header.rst."""
FEC_3_4: Final = 3
"""Of every 4 bits that are sent 3 are data. Documented in dvb/frontend-header.rst."""
FEC_4_5: Final = 4
"""Of every 5 bits that are sent 4 are data. Documented in dvb/frontend-header.rst."""
FEC_5_6: Final = 5
"""Of every 6 bits that are sent 5 are data. Documented in dvb/frontend-header.rst."""
FEC_6_7: Final = 6
"""Of every 7 bits that are sent 6 are data. Documented in dvb/frontend-header.rst."""
FEC_7_8: Final = 7
"""Of every 8 bits that are sent 7 are data. Documented in dvb/frontend-header.rst."""
FEC_8_9: Final = 8
"""Of every 9 bits that are sent 8 are data. Documented in dvb/frontend-header.rst."""
FEC_AUTO: Final = 9
"""The frontend finds out the code rate; needs `FE_CAN_FEC_AUTO`. Documented in dvb/frontend-header.rst."""
FEC_3_5: Final = 10
"""Of every 5 bits that are sent 3 are data. Documented in dvb/frontend-header.rst."""
FEC_9_10: Final = 11
"""Of every 10 bits that are sent 9 are data. Documented in dvb/frontend-header.rst."""
FEC_2_5: Final = 12
"""Of every 5 bits that are sent 2 are data. Documented in dvb/frontend-header.rst."""
FEC_1_3: Final = 13
"""Of every 3 bits that are sent 1 is data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_1_4: Final = 14
"""Of every 4 bits that are sent 1 is data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_5_9: Final = 15
"""Of every 9 bits that are sent 5 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_7_9: Final = 16
"""Of every 9 bits that are sent 7 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_8_15: Final = 17
"""Of every 15 bits that are sent 8 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_11_15: Final = 18
"""Of every 15 bits that are sent 11 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_13_18: Final = 19
"""Of every 18 bits that are sent 13 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_9_20: Final = 20
"""Of every 20 bits that are sent 9 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_11_20: Final = 21
"""Of every 20 bits that are sent 11 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_23_36: Final = 22
"""Of every 36 bits that are sent 23 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_25_36: Final = 23
"""Of every 36 bits that are sent 25 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_13_45: Final = 24
"""Of every 45 bits that are sent 13 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_26_45: Final = 25
"""Of every 45 bits that are sent 26 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_28_45: Final = 26
"""Of every 45 bits that are sent 28 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_32_45: Final = 27
"""Of every 45 bits that are sent 32 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_77_90: Final = 28
"""Of every 90 bits that are sent 77 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
FEC_11_45: Final = 29
"""Of every 45 bits that are sent 11 are data. Since Linux 6.5. Documented in dvb/frontend-header.rst."""
FEC_4_15: Final = 30
"""Of every 15 bits that are sent 4 are data. Since Linux 6.5. Documented in dvb/frontend-header.rst."""
FEC_14_45: Final = 31
"""Of every 45 bits that are sent 14 are data. Since Linux 6.5. Documented in dvb/frontend-header.rst."""
FEC_7_15: Final = 32
"""Of every 15 bits that are sent 7 are data. Since Linux 6.5. Documented in dvb/frontend-header.rst."""

# fe_modulation: Modulation of the carriers.

QPSK: Final = 0
"""Four phases, 2 bits a symbol. Documented in dvb/frontend-header.rst."""
QAM_16: Final = 1
"""Amplitude and phase take 16 points, 4 bits a symbol. Documented in dvb/frontend-header.rst."""
QAM_32: Final = 2
"""Amplitude and phase take 32 points, 5 bits a symbol. Documented in dvb/frontend-header.rst."""
QAM_64: Final = 3
"""Amplitude and phase take 64 points, 6 bits a symbol. Documented in dvb/frontend-header.rst."""
QAM_128: Final = 4
"""Amplitude and phase take 128 points, 7 bits a symbol. Documented in dvb/frontend-header.rst."""
QAM_256: Final = 5
"""Amplitude and phase take 256 points, 8 bits a symbol. Documented in dvb/frontend-header.rst."""
QAM_AUTO: Final = 6
"""The frontend finds out the modulation; needs `FE_CAN_QAM_AUTO`. Documented in dvb/frontend-header.rst."""
VSB_8: Final = 7
"""Vestigial sideband with 8 levels, of ATSC. Documented in dvb/frontend-header.rst."""
VSB_16: Final = 8
"""Vestigial sideband with 16 levels, of ATSC on cable. Documented in dvb/frontend-header.rst."""
PSK_8: Final = 9
"""Eight phases, 3 bits a symbol, of DVB-S2 and turbo codes. Documented in dvb/frontend-header.rst."""
APSK_16: Final = 10
"""16 points on two rings, of DVB-S2. Documented in dvb/frontend-header.rst."""
APSK_32: Final = 11
"""32 points on three rings, of DVB-S2. Documented in dvb/frontend-header.rst."""
DQPSK: Final = 12
"""Four changes of phase, of ISDB-T. Documented in dvb/frontend-header.rst."""
QAM_4_NR: Final = 13
"""4-QAM with a Nordstrom-Robinson code, of DTMB. Documented in dvb/frontend-header.rst."""
QAM_1024: Final = 14
"""Amplitude and phase take 1024 points, 10 bits a symbol. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
QAM_4096: Final = 15
"""Amplitude and phase take 4096 points, 12 bits a symbol. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
APSK_8_L: Final = 16
"""8 points, spaced for linear amplifiers, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
APSK_16_L: Final = 17
"""16 points, spaced for linear amplifiers, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
APSK_32_L: Final = 18
"""32 points, spaced for linear amplifiers, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
APSK_64: Final = 19
"""64 points on four rings, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
APSK_64_L: Final = 20
"""64 points, spaced for linear amplifiers, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""

# fe_transmit_mode: Number of carriers of an OFDM signal.

TRANSMISSION_MODE_2K: Final = 0
"""A transform of 2048 points, of DVB-T, DVB-T2 and ISDB-T. Documented in dvb/frontend-header.rst."""
TRANSMISSION_MODE_8K: Final = 1
"""A transform of 8192 points, of DVB-T, DVB-T2 and ISDB-T. Documented in dvb/frontend-header.rst."""
TRANSMISSION_MODE_AUTO: Final = 2
"""The frontend finds out how many carriers there are; needs `FE_CAN_TRANSMISSION_MODE_AUTO`. Documented in
dvb/frontend-header.rst.
"""
TRANSMISSION_MODE_4K: Final = 3
"""A transform of 4096 points, of DVB-H, DVB-T2 and ISDB-T. Documented in dvb/frontend-header.rst."""
TRANSMISSION_MODE_1K: Final = 4
"""A transform of 1024 points, of DVB-T2. Documented in dvb/frontend-header.rst."""
TRANSMISSION_MODE_16K: Final = 5
"""A transform of 16384 points, of DVB-T2. Documented in dvb/frontend-header.rst."""
TRANSMISSION_MODE_32K: Final = 6
"""A transform of 32768 points, of DVB-T2. Documented in dvb/frontend-header.rst."""
TRANSMISSION_MODE_C1: Final = 7
"""A single carrier, of DTMB. Documented in dvb/frontend-header.rst."""
TRANSMISSION_MODE_C3780: Final = 8
"""3780 carriers, of DTMB. Documented in dvb/frontend-header.rst."""

# fe_guard_interval: Pause between OFDM symbols.

GUARD_INTERVAL_1_32: Final = 0
"""The pause is 1/32 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_1_16: Final = 1
"""The pause is 1/16 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_1_8: Final = 2
"""The pause is 1/8 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_1_4: Final = 3
"""The pause is 1/4 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_AUTO: Final = 4
"""The frontend finds out how long the pause is; needs `FE_CAN_GUARD_INTERVAL_AUTO`. Documented in
dvb/frontend-header.rst.
"""
GUARD_INTERVAL_1_128: Final = 5
"""The pause is 1/128 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_19_128: Final = 6
"""The pause is 19/128 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_19_256: Final = 7
"""The pause is 19/256 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_PN420: Final = 8
"""A known sequence of 420 symbols stands in the pause, of DTMB. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_PN595: Final = 9
"""A known sequence of 595 symbols stands in the pause, of DTMB. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_PN945: Final = 10
"""A known sequence of 945 symbols stands in the pause, of DTMB. Documented in dvb/frontend-header.rst."""
GUARD_INTERVAL_1_64: Final = 11
"""The pause is 1/64 of the symbol's useful length. Since Linux 6.2. Documented in dvb/frontend-header.rst."""

# fe_hierarchy: Hierarchical modulation, which carries two streams.

HIERARCHY_NONE: Final = 0
"""A single stream, with evenly spaced points. Documented in dvb/frontend-header.rst."""
HIERARCHY_1: Final = 1
"""Two streams, evenly spaced points (alpha 1). Documented in dvb/frontend-header.rst."""
HIERARCHY_2: Final = 2
"""Two streams, quadrants pulled apart by alpha 2. Documented in dvb/frontend-header.rst."""
HIERARCHY_4: Final = 3
"""Two streams, quadrants pulled apart by alpha 4. Documented in dvb/frontend-header.rst."""
HIERARCHY_AUTO: Final = 4
"""The frontend finds out whether there are two streams; needs `FE_CAN_HIERARCHY_AUTO`. Documented in
dvb/frontend-header.rst.
"""

# fe_interleaving: Time interleaving, used by DTMB.

INTERLEAVING_NONE: Final = 0
"""Symbols are sent in their order. Documented in dvb/frontend-header.rst."""
INTERLEAVING_AUTO: Final = 1
"""The frontend finds out how deep the interleaving is. Documented in dvb/frontend-header.rst."""
INTERLEAVING_240: Final = 2
"""Spread over 240 symbols. Documented in dvb/frontend-header.rst."""
INTERLEAVING_720: Final = 3
"""Spread over 720 symbols, against longer faults. Documented in dvb/frontend-header.rst."""

# fe_pilot: Pilot tones of DVB-S2.

PILOT_ON: Final = 0
"""Pilots are sent, which help to find the carrier. Documented in dvb/frontend-header.rst."""
PILOT_OFF: Final = 1
"""Only data is sent. Documented in dvb/frontend-header.rst."""
PILOT_AUTO: Final = 2
"""The frontend finds out whether there are pilots. Documented in dvb/frontend-header.rst."""

# fe_rolloff: Roll-off of a satellite signal; DVB-S always has 35 %.

ROLLOFF_35: Final = 0
"""35 %, which is that of DVB-S. Documented in dvb/frontend-header.rst."""
ROLLOFF_20: Final = 1
"""20 %, of DVB-S2. Documented in dvb/frontend-header.rst."""
ROLLOFF_25: Final = 2
"""25 %, of DVB-S2. Documented in dvb/frontend-header.rst."""
ROLLOFF_AUTO: Final = 3
"""The frontend finds out how steep the edges are. Documented in dvb/frontend-header.rst."""
ROLLOFF_15: Final = 4
"""15 %, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
ROLLOFF_10: Final = 5
"""10 %, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
ROLLOFF_5: Final = 6
"""5 %, the steepest edges of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""

# fe_delivery_system: The system by which a signal is sent.

SYS_UNDEFINED: Final = 0
"""Not known; a frontend takes it as its first system. Documented in dvb/frontend-header.rst."""
SYS_DVBC_ANNEX_A: Final = 1
"""Cable, DVB-C, ITU-T J.83 annex A. Documented in dvb/frontend-header.rst."""
SYS_DVBC_ANNEX_B: Final = 2
"""Cable in America, ITU-T J.83 annex B. Documented in dvb/frontend-header.rst."""
SYS_DVBT: Final = 3
"""Terrestrial, DVB-T. Documented in dvb/frontend-header.rst."""
SYS_DSS: Final = 4
"""Satellite, DSS. Documented in dvb/frontend-header.rst."""
SYS_DVBS: Final = 5
"""Satellite, DVB-S. Documented in dvb/frontend-header.rst."""
SYS_DVBS2: Final = 6
"""Satellite, DVB-S2 and DVB-S2X. Documented in dvb/frontend-header.rst."""
SYS_DVBH: Final = 7
"""Terrestrial for mobiles, DVB-H. Documented in dvb/frontend-header.rst."""
SYS_ISDBT: Final = 8
"""Terrestrial, ISDB-T. Documented in dvb/frontend-header.rst."""
SYS_ISDBS: Final = 9
"""Satellite, ISDB-S. Documented in dvb/frontend-header.rst."""
SYS_ISDBC: Final = 10
"""Cable, ISDB-C. Documented in dvb/frontend-header.rst."""
SYS_ATSC: Final = 11
"""Terrestrial, ATSC. Documented in dvb/frontend-header.rst."""
SYS_ATSCMH: Final = 12
"""Terrestrial for mobiles, ATSC-M/H. Documented in dvb/frontend-header.rst."""
SYS_DTMB: Final = 13
"""Terrestrial, DTMB. Documented in dvb/frontend-header.rst."""
SYS_CMMB: Final = 14
"""Terrestrial for mobiles, CMMB. Documented in dvb/frontend-header.rst."""
SYS_DAB: Final = 15
"""Radio, DAB. Documented in dvb/frontend-header.rst."""
SYS_DVBT2: Final = 16
"""Terrestrial, DVB-T2. Documented in dvb/frontend-header.rst."""
SYS_TURBO: Final = 17
"""Satellite, DVB-S with turbo codes. Documented in dvb/frontend-header.rst."""
SYS_DVBC_ANNEX_C: Final = 18
"""Cable in Japan, ITU-T J.83 annex C. Documented in dvb/frontend-header.rst."""
SYS_DVBC2: Final = 19
"""Cable, DVB-C2. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
SYS_DVBC_ANNEX_AC: Final = 1
"""Older name of `SYS_DVBC_ANNEX_A`. Documented in dvb/frontend-header.rst."""
SYS_DMBTH: Final = 13
"""Older name of `SYS_DTMB`. Documented in dvb/frontend-header.rst."""

# fe_sec_voltage: Voltage that feeds the converter at the dish, and picks the polarisation.

SEC_VOLTAGE_13: Final = 0
"""13 V, for vertical or right-hand circular polarisation. Documented in dvb/frontend-header.rst."""
SEC_VOLTAGE_18: Final = 1
"""18 V, for horizontal or left-hand circular polarisation. Documented in dvb/frontend-header.rst."""
SEC_VOLTAGE_OFF: Final = 2
"""No voltage, so that another receiver may feed the converter. Documented in dvb/frontend-header.rst."""

# fe_sec_tone_mode: Tone of 22 kHz that picks the band at the dish.

SEC_TONE_ON: Final = 0
"""The tone is there, for the high band. Documented in dvb/frontend-header.rst."""
SEC_TONE_OFF: Final = 1
"""No tone, for the low band. Documented in dvb/frontend-header.rst."""

# fe_sec_mini_cmd: Short burst that picks one of two satellites.

SEC_MINI_A: Final = 0
"""An unmodulated burst, for satellite A. Documented in dvb/frontend-header.rst."""
SEC_MINI_B: Final = 1
"""A modulated burst, for satellite B. Documented in dvb/frontend-header.rst."""

# fe_bandwidth: Bandwidth in the older interface; DTV_BANDWIDTH_HZ takes a number.

BANDWIDTH_8_MHZ: Final = 0
"""A channel of 8 MHz. Documented in dvb/frontend-header.rst."""
BANDWIDTH_7_MHZ: Final = 1
"""A channel of 7 MHz. Documented in dvb/frontend-header.rst."""
BANDWIDTH_6_MHZ: Final = 2
"""A channel of 6 MHz. Documented in dvb/frontend-header.rst."""
BANDWIDTH_AUTO: Final = 3
"""The frontend finds out how wide the channel is; needs `FE_CAN_BANDWIDTH_AUTO`. Documented in
dvb/frontend-header.rst.
"""
BANDWIDTH_5_MHZ: Final = 4
"""A channel of 5 MHz. Documented in dvb/frontend-header.rst."""
BANDWIDTH_10_MHZ: Final = 5
"""A channel of 10 MHz. Documented in dvb/frontend-header.rst."""
BANDWIDTH_1_712_MHZ: Final = 6
"""A channel of 1.712 MHz. Documented in dvb/frontend-header.rst."""

# atscmh_sccc_block_mode: How the outer codes of ATSC-M/H are set.

ATSCMH_SCCC_BLK_SEP: Final = 0
"""For each region on its own. Documented in dvb/frontend-header.rst."""
ATSCMH_SCCC_BLK_COMB: Final = 1
"""The same for all regions. Documented in dvb/frontend-header.rst."""
ATSCMH_SCCC_BLK_RES: Final = 2
"""Reserved by the standard for further modes of blocks. Documented in dvb/frontend-header.rst."""

# atscmh_sccc_code_mode: Outer code rate of ATSC-M/H.

ATSCMH_SCCC_CODE_HLF: Final = 0
"""Half of the outer code's bits carry data. Documented in dvb/frontend-header.rst."""
ATSCMH_SCCC_CODE_QTR: Final = 1
"""A quarter of the outer code's bits carry data. Documented in dvb/frontend-header.rst."""
ATSCMH_SCCC_CODE_RES: Final = 2
"""Reserved by the standard for further outer code rates. Documented in dvb/frontend-header.rst."""

# atscmh_rs_frame_ensemble: The half of a parade that is received in ATSC-M/H.

ATSCMH_RSFRAME_ENS_PRI: Final = 0
"""The primary ensemble, which every parade has. Documented in dvb/frontend-header.rst."""
ATSCMH_RSFRAME_ENS_SEC: Final = 1
"""The secondary ensemble, which a parade may have besides. Documented in dvb/frontend-header.rst."""

# atscmh_rs_frame_mode: Whether a parade of ATSC-M/H has one half or two.

ATSCMH_RSFRAME_PRI_ONLY: Final = 0
"""A primary frame for all regions. Documented in dvb/frontend-header.rst."""
ATSCMH_RSFRAME_PRI_SEC: Final = 1
"""A primary frame for regions A and B, a secondary one for C and D. Documented in dvb/frontend-header.rst."""
ATSCMH_RSFRAME_RES: Final = 2
"""Reserved by the standard for further kinds of frames. Documented in dvb/frontend-header.rst."""

# atscmh_rs_code_mode: Reed-Solomon code of ATSC-M/H.

ATSCMH_RSCODE_211_187: Final = 0
"""24 check bytes for 187 bytes of data. Documented in dvb/frontend-header.rst."""
ATSCMH_RSCODE_223_187: Final = 1
"""36 check bytes for 187 bytes of data. Documented in dvb/frontend-header.rst."""
ATSCMH_RSCODE_235_187: Final = 2
"""48 check bytes for 187 bytes of data. Documented in dvb/frontend-header.rst."""
ATSCMH_RSCODE_RES: Final = 3
"""Reserved by the standard for further Reed-Solomon codes. Documented in dvb/frontend-header.rst."""

# fecap_scale_params: Unit of a measured value.

FE_SCALE_NOT_AVAILABLE: Final = 0
"""No value at present, or ever. Documented in dvb/frontend-header.rst."""
FE_SCALE_DECIBEL: Final = 1
"""Thousandths of a decibel, in svalue. Documented in dvb/frontend-header.rst."""
FE_SCALE_RELATIVE: Final = 2
"""0 to 0xffff for 0 to 100 %, in uvalue. Documented in dvb/frontend-header.rst."""
FE_SCALE_COUNTER: Final = 3
"""A count, in uvalue. Documented in dvb/frontend-header.rst."""


if TYPE_CHECKING:

    class fe_caps(enum.IntFlag):
        """What a frontend can receive and find out by itself.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        FE_IS_STUPID = 0
        """The frontend cannot tell what it can do. Documented in dvb/frontend-header.rst."""
        FE_CAN_INVERSION_AUTO = 1
        """Finds out whether the spectrum is inverted. `FE_GET_INFO` tells it of every frontend, except with
        `FE_TUNE_MODE_ONESHOT`. Documented in dvb/frontend-header.rst.
        """
        FE_CAN_FEC_1_2 = 2
        """Receives code rate 1/2. Documented in dvb/frontend-header.rst."""
        FE_CAN_FEC_2_3 = 4
        """Receives code rate 2/3. Documented in dvb/frontend-header.rst."""
        FE_CAN_FEC_3_4 = 8
        """Receives code rate 3/4. Documented in dvb/frontend-header.rst."""
        FE_CAN_FEC_4_5 = 16
        """Receives code rate 4/5. Documented in dvb/frontend-header.rst."""
        FE_CAN_FEC_5_6 = 32
        """Receives code rate 5/6. Documented in dvb/frontend-header.rst."""
        FE_CAN_FEC_6_7 = 64
        """Receives code rate 6/7. Documented in dvb/frontend-header.rst."""
        FE_CAN_FEC_7_8 = 128
        """Receives code rate 7/8. Documented in dvb/frontend-header.rst."""
        FE_CAN_FEC_8_9 = 256
        """Receives code rate 8/9. Documented in dvb/frontend-header.rst."""
        FE_CAN_FEC_AUTO = 512
        """Finds out the code rate. Documented in dvb/frontend-header.rst."""
        FE_CAN_QPSK = 1024
        """Receives QPSK. Documented in dvb/frontend-header.rst."""
        FE_CAN_QAM_16 = 2048
        """Receives 16-QAM. Documented in dvb/frontend-header.rst."""
        FE_CAN_QAM_32 = 4096
        """Receives 32-QAM. Documented in dvb/frontend-header.rst."""
        FE_CAN_QAM_64 = 8192
        """Receives 64-QAM. Documented in dvb/frontend-header.rst."""
        FE_CAN_QAM_128 = 16384
        """Receives 128-QAM. Documented in dvb/frontend-header.rst."""
        FE_CAN_QAM_256 = 32768
        """Receives 256-QAM. Documented in dvb/frontend-header.rst."""
        FE_CAN_QAM_AUTO = 65536
        """Finds out the QAM constellation. Documented in dvb/frontend-header.rst."""
        FE_CAN_TRANSMISSION_MODE_AUTO = 131072
        """Finds out the transmission mode. Documented in dvb/frontend-header.rst."""
        FE_CAN_BANDWIDTH_AUTO = 262144
        """Finds out the bandwidth. Documented in dvb/frontend-header.rst."""
        FE_CAN_GUARD_INTERVAL_AUTO = 524288
        """Finds out the guard interval. Documented in dvb/frontend-header.rst."""
        FE_CAN_HIERARCHY_AUTO = 1048576
        """Finds out the hierarchy. Documented in dvb/frontend-header.rst."""
        FE_CAN_8VSB = 2097152
        """Receives 8-VSB. Documented in dvb/frontend-header.rst."""
        FE_CAN_16VSB = 4194304
        """Receives 16-VSB. Documented in dvb/frontend-header.rst."""
        FE_HAS_EXTENDED_CAPS = 8388608
        """Meant to announce more abilities elsewhere; no driver sets it. Documented in dvb/frontend-header.rst."""
        FE_CAN_MULTISTREAM = 67108864
        """Picks one of several streams on a frequency. Documented in dvb/frontend-header.rst."""
        FE_CAN_TURBO_FEC = 134217728
        """Receives turbo codes. Documented in dvb/frontend-header.rst."""
        FE_CAN_2G_MODULATION = 268435456
        """Receives systems of the second generation - DVB-S2, DVB-T2, DVB-C2. Documented in dvb/frontend-header.rst."""
        FE_NEEDS_BENDING = 536870912
        """Meant for frontends that lock beside the frequency only; no driver sets it and nothing reads it. Documented
        in dvb/frontend-header.rst.
        """
        FE_CAN_RECOVER = 1073741824
        """Finds the signal again by itself after the cable was unplugged. Documented in dvb/frontend-header.rst."""
        FE_CAN_MUTE_TS = 2147483648
        """Can hold back data while the signal is bad. Documented in dvb/frontend-header.rst."""

    class fe_type(enum.IntEnum):
        """Kind of a frontend in the older interface. `DTV_ENUM_DELSYS` tells more.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        FE_QPSK = 0
        """Satellite; parameters are in u.qpsk. Documented in dvb/frontend-header.rst."""
        FE_QAM = 1
        """Cable; parameters are in u.qam. Documented in dvb/frontend-header.rst."""
        FE_OFDM = 2
        """Terrestrial; parameters are in u.ofdm. Documented in dvb/frontend-header.rst."""
        FE_ATSC = 3
        """ATSC, or cable after ITU-T J.83 annex B; parameters are in u.vsb. Documented in dvb/frontend-header.rst."""

    class fe_status(enum.IntFlag):
        """How far the frontend has got with the signal.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        FE_NONE = 0
        """Nothing has been found yet, as just after tuning began. Documented in dvb/frontend-header.rst."""
        FE_HAS_SIGNAL = 1
        """There is more than noise at the input. Documented in dvb/frontend-header.rst."""
        FE_HAS_CARRIER = 2
        """The signal is one that can be demodulated. Documented in dvb/frontend-header.rst."""
        FE_HAS_VITERBI = 4
        """The inner code is stable. Documented in dvb/frontend-header.rst."""
        FE_HAS_SYNC = 8
        """Sync bytes are found. Documented in dvb/frontend-header.rst."""
        FE_HAS_LOCK = 16
        """Locked; packets are good. Documented in dvb/frontend-header.rst."""
        FE_TIMEDOUT = 32
        """No lock within about two seconds. Documented in dvb/frontend-header.rst."""
        FE_REINIT = 64
        """The frontend was set up anew; tone, voltage and parameters should be set again. Documented in
        dvb/frontend-header.rst.
        """

    class fe_spectral_inversion(enum.IntEnum):
        """Whether the spectrum is inverted.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        INVERSION_OFF = 0
        """The spectrum arrives as it is sent. Documented in dvb/frontend-header.rst."""
        INVERSION_ON = 1
        """The spectrum arrives mirrored. Documented in dvb/frontend-header.rst."""
        INVERSION_AUTO = 2
        """The frontend finds out whether the spectrum is inverted. For one that cannot, the core tries both where the
        search is its own. Documented in dvb/frontend-header.rst.
        """

    class fe_code_rate(enum.IntEnum):
        """Rate of the inner error correction.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        FEC_NONE = 0
        """The channel has no inner code, as on most cables. Documented in dvb/frontend-header.rst."""
        FEC_1_2 = 1
        """Of every 2 bits that are sent 1 is data. Documented in dvb/frontend-header.rst."""
        FEC_2_3 = 2
        """Of every 3 bits that are sent 2 are data. Documented in dvb/frontend-header.rst."""
        FEC_3_4 = 3
        """Of every 4 bits that are sent 3 are data. Documented in dvb/frontend-header.rst."""
        FEC_4_5 = 4
        """Of every 5 bits that are sent 4 are data. Documented in dvb/frontend-header.rst."""
        FEC_5_6 = 5
        """Of every 6 bits that are sent 5 are data. Documented in dvb/frontend-header.rst."""
        FEC_6_7 = 6
        """Of every 7 bits that are sent 6 are data. Documented in dvb/frontend-header.rst."""
        FEC_7_8 = 7
        """Of every 8 bits that are sent 7 are data. Documented in dvb/frontend-header.rst."""
        FEC_8_9 = 8
        """Of every 9 bits that are sent 8 are data. Documented in dvb/frontend-header.rst."""
        FEC_AUTO = 9
        """The frontend finds out the code rate; needs `FE_CAN_FEC_AUTO`. Documented in dvb/frontend-header.rst."""
        FEC_3_5 = 10
        """Of every 5 bits that are sent 3 are data. Documented in dvb/frontend-header.rst."""
        FEC_9_10 = 11
        """Of every 10 bits that are sent 9 are data. Documented in dvb/frontend-header.rst."""
        FEC_2_5 = 12
        """Of every 5 bits that are sent 2 are data. Documented in dvb/frontend-header.rst."""
        FEC_1_3 = 13
        """Of every 3 bits that are sent 1 is data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_1_4 = 14
        """Of every 4 bits that are sent 1 is data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_5_9 = 15
        """Of every 9 bits that are sent 5 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_7_9 = 16
        """Of every 9 bits that are sent 7 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_8_15 = 17
        """Of every 15 bits that are sent 8 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_11_15 = 18
        """Of every 15 bits that are sent 11 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_13_18 = 19
        """Of every 18 bits that are sent 13 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_9_20 = 20
        """Of every 20 bits that are sent 9 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_11_20 = 21
        """Of every 20 bits that are sent 11 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_23_36 = 22
        """Of every 36 bits that are sent 23 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_25_36 = 23
        """Of every 36 bits that are sent 25 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_13_45 = 24
        """Of every 45 bits that are sent 13 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_26_45 = 25
        """Of every 45 bits that are sent 26 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_28_45 = 26
        """Of every 45 bits that are sent 28 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_32_45 = 27
        """Of every 45 bits that are sent 32 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_77_90 = 28
        """Of every 90 bits that are sent 77 are data. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        FEC_11_45 = 29
        """Of every 45 bits that are sent 11 are data. Since Linux 6.5. Documented in dvb/frontend-header.rst."""
        FEC_4_15 = 30
        """Of every 15 bits that are sent 4 are data. Since Linux 6.5. Documented in dvb/frontend-header.rst."""
        FEC_14_45 = 31
        """Of every 45 bits that are sent 14 are data. Since Linux 6.5. Documented in dvb/frontend-header.rst."""
        FEC_7_15 = 32
        """Of every 15 bits that are sent 7 are data. Since Linux 6.5. Documented in dvb/frontend-header.rst."""

    class fe_modulation(enum.IntEnum):
        """Modulation of the carriers.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        QPSK = 0
        """Four phases, 2 bits a symbol. Documented in dvb/frontend-header.rst."""
        QAM_16 = 1
        """Amplitude and phase take 16 points, 4 bits a symbol. Documented in dvb/frontend-header.rst."""
        QAM_32 = 2
        """Amplitude and phase take 32 points, 5 bits a symbol. Documented in dvb/frontend-header.rst."""
        QAM_64 = 3
        """Amplitude and phase take 64 points, 6 bits a symbol. Documented in dvb/frontend-header.rst."""
        QAM_128 = 4
        """Amplitude and phase take 128 points, 7 bits a symbol. Documented in dvb/frontend-header.rst."""
        QAM_256 = 5
        """Amplitude and phase take 256 points, 8 bits a symbol. Documented in dvb/frontend-header.rst."""
        QAM_AUTO = 6
        """The frontend finds out the modulation; needs `FE_CAN_QAM_AUTO`. Documented in dvb/frontend-header.rst."""
        VSB_8 = 7
        """Vestigial sideband with 8 levels, of ATSC. Documented in dvb/frontend-header.rst."""
        VSB_16 = 8
        """Vestigial sideband with 16 levels, of ATSC on cable. Documented in dvb/frontend-header.rst."""
        PSK_8 = 9
        """Eight phases, 3 bits a symbol, of DVB-S2 and turbo codes. Documented in dvb/frontend-header.rst."""
        APSK_16 = 10
        """16 points on two rings, of DVB-S2. Documented in dvb/frontend-header.rst."""
        APSK_32 = 11
        """32 points on three rings, of DVB-S2. Documented in dvb/frontend-header.rst."""
        DQPSK = 12
        """Four changes of phase, of ISDB-T. Documented in dvb/frontend-header.rst."""
        QAM_4_NR = 13
        """4-QAM with a Nordstrom-Robinson code, of DTMB. Documented in dvb/frontend-header.rst."""
        QAM_1024 = 14
        """Amplitude and phase take 1024 points, 10 bits a symbol. Since Linux 6.2. Documented in
        dvb/frontend-header.rst.
        """
        QAM_4096 = 15
        """Amplitude and phase take 4096 points, 12 bits a symbol. Since Linux 6.2. Documented in
        dvb/frontend-header.rst.
        """
        APSK_8_L = 16
        """8 points, spaced for linear amplifiers, of DVB-S2X. Since Linux 6.2. Documented in
        dvb/frontend-header.rst.
        """
        APSK_16_L = 17
        """16 points, spaced for linear amplifiers, of DVB-S2X. Since Linux 6.2. Documented in
        dvb/frontend-header.rst.
        """
        APSK_32_L = 18
        """32 points, spaced for linear amplifiers, of DVB-S2X. Since Linux 6.2. Documented in
        dvb/frontend-header.rst.
        """
        APSK_64 = 19
        """64 points on four rings, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        APSK_64_L = 20
        """64 points, spaced for linear amplifiers, of DVB-S2X. Since Linux 6.2. Documented in
        dvb/frontend-header.rst.
        """

    class fe_transmit_mode(enum.IntEnum):
        """Number of carriers of an OFDM signal.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        TRANSMISSION_MODE_2K = 0
        """A transform of 2048 points, of DVB-T, DVB-T2 and ISDB-T. Documented in dvb/frontend-header.rst."""
        TRANSMISSION_MODE_8K = 1
        """A transform of 8192 points, of DVB-T, DVB-T2 and ISDB-T. Documented in dvb/frontend-header.rst."""
        TRANSMISSION_MODE_AUTO = 2
        """The frontend finds out how many carriers there are; needs `FE_CAN_TRANSMISSION_MODE_AUTO`. Documented in
        dvb/frontend-header.rst.
        """
        TRANSMISSION_MODE_4K = 3
        """A transform of 4096 points, of DVB-H, DVB-T2 and ISDB-T. Documented in dvb/frontend-header.rst."""
        TRANSMISSION_MODE_1K = 4
        """A transform of 1024 points, of DVB-T2. Documented in dvb/frontend-header.rst."""
        TRANSMISSION_MODE_16K = 5
        """A transform of 16384 points, of DVB-T2. Documented in dvb/frontend-header.rst."""
        TRANSMISSION_MODE_32K = 6
        """A transform of 32768 points, of DVB-T2. Documented in dvb/frontend-header.rst."""
        TRANSMISSION_MODE_C1 = 7
        """A single carrier, of DTMB. Documented in dvb/frontend-header.rst."""
        TRANSMISSION_MODE_C3780 = 8
        """3780 carriers, of DTMB. Documented in dvb/frontend-header.rst."""

    class fe_guard_interval(enum.IntEnum):
        """Pause between OFDM symbols.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        GUARD_INTERVAL_1_32 = 0
        """The pause is 1/32 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_1_16 = 1
        """The pause is 1/16 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_1_8 = 2
        """The pause is 1/8 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_1_4 = 3
        """The pause is 1/4 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_AUTO = 4
        """The frontend finds out how long the pause is; needs `FE_CAN_GUARD_INTERVAL_AUTO`. Documented in
        dvb/frontend-header.rst.
        """
        GUARD_INTERVAL_1_128 = 5
        """The pause is 1/128 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_19_128 = 6
        """The pause is 19/128 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_19_256 = 7
        """The pause is 19/256 of the symbol's useful length. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_PN420 = 8
        """A known sequence of 420 symbols stands in the pause, of DTMB. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_PN595 = 9
        """A known sequence of 595 symbols stands in the pause, of DTMB. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_PN945 = 10
        """A known sequence of 945 symbols stands in the pause, of DTMB. Documented in dvb/frontend-header.rst."""
        GUARD_INTERVAL_1_64 = 11
        """The pause is 1/64 of the symbol's useful length. Since Linux 6.2. Documented in dvb/frontend-header.rst."""

    class fe_hierarchy(enum.IntEnum):
        """Hierarchical modulation, which carries two streams.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        HIERARCHY_NONE = 0
        """A single stream, with evenly spaced points. Documented in dvb/frontend-header.rst."""
        HIERARCHY_1 = 1
        """Two streams, evenly spaced points (alpha 1). Documented in dvb/frontend-header.rst."""
        HIERARCHY_2 = 2
        """Two streams, quadrants pulled apart by alpha 2. Documented in dvb/frontend-header.rst."""
        HIERARCHY_4 = 3
        """Two streams, quadrants pulled apart by alpha 4. Documented in dvb/frontend-header.rst."""
        HIERARCHY_AUTO = 4
        """The frontend finds out whether there are two streams; needs `FE_CAN_HIERARCHY_AUTO`. Documented in
        dvb/frontend-header.rst.
        """

    class fe_interleaving(enum.IntEnum):
        """Time interleaving, used by DTMB.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        INTERLEAVING_NONE = 0
        """Symbols are sent in their order. Documented in dvb/frontend-header.rst."""
        INTERLEAVING_AUTO = 1
        """The frontend finds out how deep the interleaving is. Documented in dvb/frontend-header.rst."""
        INTERLEAVING_240 = 2
        """Spread over 240 symbols. Documented in dvb/frontend-header.rst."""
        INTERLEAVING_720 = 3
        """Spread over 720 symbols, against longer faults. Documented in dvb/frontend-header.rst."""

    class fe_pilot(enum.IntEnum):
        """Pilot tones of DVB-S2.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        PILOT_ON = 0
        """Pilots are sent, which help to find the carrier. Documented in dvb/frontend-header.rst."""
        PILOT_OFF = 1
        """Only data is sent. Documented in dvb/frontend-header.rst."""
        PILOT_AUTO = 2
        """The frontend finds out whether there are pilots. Documented in dvb/frontend-header.rst."""

    class fe_rolloff(enum.IntEnum):
        """Roll-off of a satellite signal; DVB-S always has 35 %.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        ROLLOFF_35 = 0
        """35 %, which is that of DVB-S. Documented in dvb/frontend-header.rst."""
        ROLLOFF_20 = 1
        """20 %, of DVB-S2. Documented in dvb/frontend-header.rst."""
        ROLLOFF_25 = 2
        """25 %, of DVB-S2. Documented in dvb/frontend-header.rst."""
        ROLLOFF_AUTO = 3
        """The frontend finds out how steep the edges are. Documented in dvb/frontend-header.rst."""
        ROLLOFF_15 = 4
        """15 %, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        ROLLOFF_10 = 5
        """10 %, of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        ROLLOFF_5 = 6
        """5 %, the steepest edges of DVB-S2X. Since Linux 6.2. Documented in dvb/frontend-header.rst."""

    class fe_delivery_system(enum.IntEnum):
        """The system by which a signal is sent.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        SYS_UNDEFINED = 0
        """Not known; a frontend takes it as its first system. Documented in dvb/frontend-header.rst."""
        SYS_DVBC_ANNEX_A = 1
        """Cable, DVB-C, ITU-T J.83 annex A. Documented in dvb/frontend-header.rst."""
        SYS_DVBC_ANNEX_B = 2
        """Cable in America, ITU-T J.83 annex B. Documented in dvb/frontend-header.rst."""
        SYS_DVBT = 3
        """Terrestrial, DVB-T. Documented in dvb/frontend-header.rst."""
        SYS_DSS = 4
        """Satellite, DSS. Documented in dvb/frontend-header.rst."""
        SYS_DVBS = 5
        """Satellite, DVB-S. Documented in dvb/frontend-header.rst."""
        SYS_DVBS2 = 6
        """Satellite, DVB-S2 and DVB-S2X. Documented in dvb/frontend-header.rst."""
        SYS_DVBH = 7
        """Terrestrial for mobiles, DVB-H. Documented in dvb/frontend-header.rst."""
        SYS_ISDBT = 8
        """Terrestrial, ISDB-T. Documented in dvb/frontend-header.rst."""
        SYS_ISDBS = 9
        """Satellite, ISDB-S. Documented in dvb/frontend-header.rst."""
        SYS_ISDBC = 10
        """Cable, ISDB-C. Documented in dvb/frontend-header.rst."""
        SYS_ATSC = 11
        """Terrestrial, ATSC. Documented in dvb/frontend-header.rst."""
        SYS_ATSCMH = 12
        """Terrestrial for mobiles, ATSC-M/H. Documented in dvb/frontend-header.rst."""
        SYS_DTMB = 13
        """Terrestrial, DTMB. Documented in dvb/frontend-header.rst."""
        SYS_CMMB = 14
        """Terrestrial for mobiles, CMMB. Documented in dvb/frontend-header.rst."""
        SYS_DAB = 15
        """Radio, DAB. Documented in dvb/frontend-header.rst."""
        SYS_DVBT2 = 16
        """Terrestrial, DVB-T2. Documented in dvb/frontend-header.rst."""
        SYS_TURBO = 17
        """Satellite, DVB-S with turbo codes. Documented in dvb/frontend-header.rst."""
        SYS_DVBC_ANNEX_C = 18
        """Cable in Japan, ITU-T J.83 annex C. Documented in dvb/frontend-header.rst."""
        SYS_DVBC2 = 19
        """Cable, DVB-C2. Since Linux 6.2. Documented in dvb/frontend-header.rst."""
        SYS_DVBC_ANNEX_AC = 1
        """Older name of `SYS_DVBC_ANNEX_A`. Documented in dvb/frontend-header.rst."""
        SYS_DMBTH = 13
        """Older name of `SYS_DTMB`. Documented in dvb/frontend-header.rst."""

    class fe_sec_voltage(enum.IntEnum):
        """Voltage that feeds the converter at the dish, and picks the polarisation.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        SEC_VOLTAGE_13 = 0
        """13 V, for vertical or right-hand circular polarisation. Documented in dvb/frontend-header.rst."""
        SEC_VOLTAGE_18 = 1
        """18 V, for horizontal or left-hand circular polarisation. Documented in dvb/frontend-header.rst."""
        SEC_VOLTAGE_OFF = 2
        """No voltage, so that another receiver may feed the converter. Documented in dvb/frontend-header.rst."""

    class fe_sec_tone_mode(enum.IntEnum):
        """Tone of 22 kHz that picks the band at the dish.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        SEC_TONE_ON = 0
        """The tone is there, for the high band. Documented in dvb/frontend-header.rst."""
        SEC_TONE_OFF = 1
        """No tone, for the low band. Documented in dvb/frontend-header.rst."""

    class fe_sec_mini_cmd(enum.IntEnum):
        """Short burst that picks one of two satellites.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        SEC_MINI_A = 0
        """An unmodulated burst, for satellite A. Documented in dvb/frontend-header.rst."""
        SEC_MINI_B = 1
        """A modulated burst, for satellite B. Documented in dvb/frontend-header.rst."""

    class fe_bandwidth(enum.IntEnum):
        """Bandwidth in the older interface; `DTV_BANDWIDTH_HZ` takes a number.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        BANDWIDTH_8_MHZ = 0
        """A channel of 8 MHz. Documented in dvb/frontend-header.rst."""
        BANDWIDTH_7_MHZ = 1
        """A channel of 7 MHz. Documented in dvb/frontend-header.rst."""
        BANDWIDTH_6_MHZ = 2
        """A channel of 6 MHz. Documented in dvb/frontend-header.rst."""
        BANDWIDTH_AUTO = 3
        """The frontend finds out how wide the channel is; needs `FE_CAN_BANDWIDTH_AUTO`. Documented in
        dvb/frontend-header.rst.
        """
        BANDWIDTH_5_MHZ = 4
        """A channel of 5 MHz. Documented in dvb/frontend-header.rst."""
        BANDWIDTH_10_MHZ = 5
        """A channel of 10 MHz. Documented in dvb/frontend-header.rst."""
        BANDWIDTH_1_712_MHZ = 6
        """A channel of 1.712 MHz. Documented in dvb/frontend-header.rst."""

    class atscmh_sccc_block_mode(enum.IntEnum):
        """How the outer codes of ATSC-M/H are set.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        ATSCMH_SCCC_BLK_SEP = 0
        """For each region on its own. Documented in dvb/frontend-header.rst."""
        ATSCMH_SCCC_BLK_COMB = 1
        """The same for all regions. Documented in dvb/frontend-header.rst."""
        ATSCMH_SCCC_BLK_RES = 2
        """Reserved by the standard for further modes of blocks. Documented in dvb/frontend-header.rst."""

    class atscmh_sccc_code_mode(enum.IntEnum):
        """Outer code rate of ATSC-M/H.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        ATSCMH_SCCC_CODE_HLF = 0
        """Half of the outer code's bits carry data. Documented in dvb/frontend-header.rst."""
        ATSCMH_SCCC_CODE_QTR = 1
        """A quarter of the outer code's bits carry data. Documented in dvb/frontend-header.rst."""
        ATSCMH_SCCC_CODE_RES = 2
        """Reserved by the standard for further outer code rates. Documented in dvb/frontend-header.rst."""

    class atscmh_rs_frame_ensemble(enum.IntEnum):
        """The half of a parade that is received in ATSC-M/H.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        ATSCMH_RSFRAME_ENS_PRI = 0
        """The primary ensemble, which every parade has. Documented in dvb/frontend-header.rst."""
        ATSCMH_RSFRAME_ENS_SEC = 1
        """The secondary ensemble, which a parade may have besides. Documented in dvb/frontend-header.rst."""

    class atscmh_rs_frame_mode(enum.IntEnum):
        """Whether a parade of ATSC-M/H has one half or two.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        ATSCMH_RSFRAME_PRI_ONLY = 0
        """A primary frame for all regions. Documented in dvb/frontend-header.rst."""
        ATSCMH_RSFRAME_PRI_SEC = 1
        """A primary frame for regions A and B, a secondary one for C and D. Documented in dvb/frontend-header.rst."""
        ATSCMH_RSFRAME_RES = 2
        """Reserved by the standard for further kinds of frames. Documented in dvb/frontend-header.rst."""

    class atscmh_rs_code_mode(enum.IntEnum):
        """Reed-Solomon code of ATSC-M/H.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        ATSCMH_RSCODE_211_187 = 0
        """24 check bytes for 187 bytes of data. Documented in dvb/frontend-header.rst."""
        ATSCMH_RSCODE_223_187 = 1
        """36 check bytes for 187 bytes of data. Documented in dvb/frontend-header.rst."""
        ATSCMH_RSCODE_235_187 = 2
        """48 check bytes for 187 bytes of data. Documented in dvb/frontend-header.rst."""
        ATSCMH_RSCODE_RES = 3
        """Reserved by the standard for further Reed-Solomon codes. Documented in dvb/frontend-header.rst."""

    class fecap_scale_params(enum.IntEnum):
        """Unit of a measured value.

        In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst.
        """

        FE_SCALE_NOT_AVAILABLE = 0
        """No value at present, or ever. Documented in dvb/frontend-header.rst."""
        FE_SCALE_DECIBEL = 1
        """Thousandths of a decibel, in svalue. Documented in dvb/frontend-header.rst."""
        FE_SCALE_RELATIVE = 2
        """0 to 0xffff for 0 to 100 %, in uvalue. Documented in dvb/frontend-header.rst."""
        FE_SCALE_COUNTER = 3
        """A count, in uvalue. Documented in dvb/frontend-header.rst."""

    fe_sec_voltage_t = fe_sec_voltage
    """Another name of `fe_sec_voltage`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_caps_t = fe_caps
    """Another name of `fe_caps`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_type_t = fe_type
    """Another name of `fe_type`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_sec_tone_mode_t = fe_sec_tone_mode
    """Another name of `fe_sec_tone_mode`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_sec_mini_cmd_t = fe_sec_mini_cmd
    """Another name of `fe_sec_mini_cmd`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_status_t = fe_status
    """Another name of `fe_status`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_spectral_inversion_t = fe_spectral_inversion
    """Another name of `fe_spectral_inversion`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_code_rate_t = fe_code_rate
    """Another name of `fe_code_rate`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_modulation_t = fe_modulation
    """Another name of `fe_modulation`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_transmit_mode_t = fe_transmit_mode
    """Another name of `fe_transmit_mode`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_bandwidth_t = fe_bandwidth
    """Another name of `fe_bandwidth`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_guard_interval_t = fe_guard_interval
    """Another name of `fe_guard_interval`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_hierarchy_t = fe_hierarchy
    """Another name of `fe_hierarchy`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_pilot_t = fe_pilot
    """Another name of `fe_pilot`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_rolloff_t = fe_rolloff
    """Another name of `fe_rolloff`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

    fe_delivery_system_t = fe_delivery_system
    """Another name of `fe_delivery_system`. In Linux 5.10 or earlier. Documented in dvb/frontend-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "fe_type": ("FE_QPSK", "FE_QAM", "FE_OFDM", "FE_ATSC"),
            "fe_spectral_inversion": ("INVERSION_OFF", "INVERSION_ON", "INVERSION_AUTO"),
            "fe_code_rate": (
                "FEC_NONE",
                "FEC_1_2",
                "FEC_2_3",
                "FEC_3_4",
                "FEC_4_5",
                "FEC_5_6",
                "FEC_6_7",
                "FEC_7_8",
                "FEC_8_9",
                "FEC_AUTO",
                "FEC_3_5",
                "FEC_9_10",
                "FEC_2_5",
                "FEC_1_3",
                "FEC_1_4",
                "FEC_5_9",
                "FEC_7_9",
                "FEC_8_15",
                "FEC_11_15",
                "FEC_13_18",
                "FEC_9_20",
                "FEC_11_20",
                "FEC_23_36",
                "FEC_25_36",
                "FEC_13_45",
                "FEC_26_45",
                "FEC_28_45",
                "FEC_32_45",
                "FEC_77_90",
                "FEC_11_45",
                "FEC_4_15",
                "FEC_14_45",
                "FEC_7_15",
            ),
            "fe_modulation": (
                "QPSK",
                "QAM_16",
                "QAM_32",
                "QAM_64",
                "QAM_128",
                "QAM_256",
                "QAM_AUTO",
                "VSB_8",
                "VSB_16",
                "PSK_8",
                "APSK_16",
                "APSK_32",
                "DQPSK",
                "QAM_4_NR",
                "QAM_1024",
                "QAM_4096",
                "APSK_8_L",
                "APSK_16_L",
                "APSK_32_L",
                "APSK_64",
                "APSK_64_L",
            ),
            "fe_transmit_mode": (
                "TRANSMISSION_MODE_2K",
                "TRANSMISSION_MODE_8K",
                "TRANSMISSION_MODE_AUTO",
                "TRANSMISSION_MODE_4K",
                "TRANSMISSION_MODE_1K",
                "TRANSMISSION_MODE_16K",
                "TRANSMISSION_MODE_32K",
                "TRANSMISSION_MODE_C1",
                "TRANSMISSION_MODE_C3780",
            ),
            "fe_guard_interval": (
                "GUARD_INTERVAL_1_32",
                "GUARD_INTERVAL_1_16",
                "GUARD_INTERVAL_1_8",
                "GUARD_INTERVAL_1_4",
                "GUARD_INTERVAL_AUTO",
                "GUARD_INTERVAL_1_128",
                "GUARD_INTERVAL_19_128",
                "GUARD_INTERVAL_19_256",
                "GUARD_INTERVAL_PN420",
                "GUARD_INTERVAL_PN595",
                "GUARD_INTERVAL_PN945",
                "GUARD_INTERVAL_1_64",
            ),
            "fe_hierarchy": ("HIERARCHY_NONE", "HIERARCHY_1", "HIERARCHY_2", "HIERARCHY_4", "HIERARCHY_AUTO"),
            "fe_interleaving": ("INTERLEAVING_NONE", "INTERLEAVING_AUTO", "INTERLEAVING_240", "INTERLEAVING_720"),
            "fe_pilot": ("PILOT_ON", "PILOT_OFF", "PILOT_AUTO"),
            "fe_rolloff": (
                "ROLLOFF_35",
                "ROLLOFF_20",
                "ROLLOFF_25",
                "ROLLOFF_AUTO",
                "ROLLOFF_15",
                "ROLLOFF_10",
                "ROLLOFF_5",
            ),
            "fe_delivery_system": (
                "SYS_UNDEFINED",
                "SYS_DVBC_ANNEX_A",
                "SYS_DVBC_ANNEX_B",
                "SYS_DVBT",
                "SYS_DSS",
                "SYS_DVBS",
                "SYS_DVBS2",
                "SYS_DVBH",
                "SYS_ISDBT",
                "SYS_ISDBS",
                "SYS_ISDBC",
                "SYS_ATSC",
                "SYS_ATSCMH",
                "SYS_DTMB",
                "SYS_CMMB",
                "SYS_DAB",
                "SYS_DVBT2",
                "SYS_TURBO",
                "SYS_DVBC_ANNEX_C",
                "SYS_DVBC2",
                "SYS_DVBC_ANNEX_AC",
                "SYS_DMBTH",
            ),
            "fe_sec_voltage": ("SEC_VOLTAGE_13", "SEC_VOLTAGE_18", "SEC_VOLTAGE_OFF"),
            "fe_sec_tone_mode": ("SEC_TONE_ON", "SEC_TONE_OFF"),
            "fe_sec_mini_cmd": ("SEC_MINI_A", "SEC_MINI_B"),
            "fe_bandwidth": (
                "BANDWIDTH_8_MHZ",
                "BANDWIDTH_7_MHZ",
                "BANDWIDTH_6_MHZ",
                "BANDWIDTH_AUTO",
                "BANDWIDTH_5_MHZ",
                "BANDWIDTH_10_MHZ",
                "BANDWIDTH_1_712_MHZ",
            ),
            "atscmh_sccc_block_mode": ("ATSCMH_SCCC_BLK_SEP", "ATSCMH_SCCC_BLK_COMB", "ATSCMH_SCCC_BLK_RES"),
            "atscmh_sccc_code_mode": ("ATSCMH_SCCC_CODE_HLF", "ATSCMH_SCCC_CODE_QTR", "ATSCMH_SCCC_CODE_RES"),
            "atscmh_rs_frame_ensemble": ("ATSCMH_RSFRAME_ENS_PRI", "ATSCMH_RSFRAME_ENS_SEC"),
            "atscmh_rs_frame_mode": ("ATSCMH_RSFRAME_PRI_ONLY", "ATSCMH_RSFRAME_PRI_SEC", "ATSCMH_RSFRAME_RES"),
            "atscmh_rs_code_mode": (
                "ATSCMH_RSCODE_211_187",
                "ATSCMH_RSCODE_223_187",
                "ATSCMH_RSCODE_235_187",
                "ATSCMH_RSCODE_RES",
            ),
            "fecap_scale_params": (
                "FE_SCALE_NOT_AVAILABLE",
                "FE_SCALE_DECIBEL",
                "FE_SCALE_RELATIVE",
                "FE_SCALE_COUNTER",
            ),
        },
        flags={
            "fe_caps": (
                "FE_IS_STUPID",
                "FE_CAN_INVERSION_AUTO",
                "FE_CAN_FEC_1_2",
                "FE_CAN_FEC_2_3",
                "FE_CAN_FEC_3_4",
                "FE_CAN_FEC_4_5",
                "FE_CAN_FEC_5_6",
                "FE_CAN_FEC_6_7",
                "FE_CAN_FEC_7_8",
                "FE_CAN_FEC_8_9",
                "FE_CAN_FEC_AUTO",
                "FE_CAN_QPSK",
                "FE_CAN_QAM_16",
                "FE_CAN_QAM_32",
                "FE_CAN_QAM_64",
                "FE_CAN_QAM_128",
                "FE_CAN_QAM_256",
                "FE_CAN_QAM_AUTO",
                "FE_CAN_TRANSMISSION_MODE_AUTO",
                "FE_CAN_BANDWIDTH_AUTO",
                "FE_CAN_GUARD_INTERVAL_AUTO",
                "FE_CAN_HIERARCHY_AUTO",
                "FE_CAN_8VSB",
                "FE_CAN_16VSB",
                "FE_HAS_EXTENDED_CAPS",
                "FE_CAN_MULTISTREAM",
                "FE_CAN_TURBO_FEC",
                "FE_CAN_2G_MODULATION",
                "FE_NEEDS_BENDING",
                "FE_CAN_RECOVER",
                "FE_CAN_MUTE_TS",
            ),
            "fe_status": (
                "FE_NONE",
                "FE_HAS_SIGNAL",
                "FE_HAS_CARRIER",
                "FE_HAS_VITERBI",
                "FE_HAS_SYNC",
                "FE_HAS_LOCK",
                "FE_TIMEDOUT",
                "FE_REINIT",
            ),
        },
        aliases={
            "fe_sec_voltage_t": "fe_sec_voltage",
            "fe_caps_t": "fe_caps",
            "fe_type_t": "fe_type",
            "fe_sec_tone_mode_t": "fe_sec_tone_mode",
            "fe_sec_mini_cmd_t": "fe_sec_mini_cmd",
            "fe_status_t": "fe_status",
            "fe_spectral_inversion_t": "fe_spectral_inversion",
            "fe_code_rate_t": "fe_code_rate",
            "fe_modulation_t": "fe_modulation",
            "fe_transmit_mode_t": "fe_transmit_mode",
            "fe_bandwidth_t": "fe_bandwidth",
            "fe_guard_interval_t": "fe_guard_interval",
            "fe_hierarchy_t": "fe_hierarchy",
            "fe_pilot_t": "fe_pilot",
            "fe_rolloff_t": "fe_rolloff",
            "fe_delivery_system_t": "fe_delivery_system",
        },
    )
