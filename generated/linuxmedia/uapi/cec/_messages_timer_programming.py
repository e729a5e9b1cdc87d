"""Timer programming."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_timer_programming: Messages that make a recorder store a service at a later time, or drop that plan.

CEC_MSG_CLEAR_ANALOGUE_TIMER: Final = 0x33
"""Clears the timer of an analogue service. Documented in cec/cec-header.rst."""
CEC_MSG_CLEAR_DIGITAL_TIMER: Final = 0x99
"""Clears the timer of a digital service. Documented in cec/cec-header.rst."""
CEC_MSG_CLEAR_EXT_TIMER: Final = 0xA1
"""Clears the timer of an external source. Documented in cec/cec-header.rst."""
CEC_MSG_SET_ANALOGUE_TIMER: Final = 0x34
"""Sets a timer for an analogue service. Documented in cec/cec-header.rst."""
CEC_MSG_SET_DIGITAL_TIMER: Final = 0x97
"""Sets a timer for a digital service. Documented in cec/cec-header.rst."""
CEC_MSG_SET_EXT_TIMER: Final = 0xA2
"""Sets a timer for an external source. Documented in cec/cec-header.rst."""
CEC_MSG_SET_TIMER_PROGRAM_TITLE: Final = 0x67
"""Names the programme of the timer that was set before. Documented in cec/cec-header.rst."""
CEC_MSG_TIMER_CLEARED_STATUS: Final = 0x43
"""What became of a request to clear a timer. Documented in cec/cec-header.rst."""
CEC_MSG_TIMER_STATUS: Final = 0x35
"""What became of a request to set a timer. Documented in cec/cec-header.rst."""

# cec_op_rec_seq: Days of the week on which a timer repeats.

CEC_OP_REC_SEQ_SUNDAY: Final = 0x01
"""Records again every Sunday. Documented in cec/cec-header.rst."""
CEC_OP_REC_SEQ_MONDAY: Final = 0x02
"""Records again every Monday. Documented in cec/cec-header.rst."""
CEC_OP_REC_SEQ_TUESDAY: Final = 0x04
"""Records again every Tuesday. Documented in cec/cec-header.rst."""
CEC_OP_REC_SEQ_WEDNESDAY: Final = 0x08
"""Records again every Wednesday. Documented in cec/cec-header.rst."""
CEC_OP_REC_SEQ_THURSDAY: Final = 0x10
"""Records again every Thursday. Documented in cec/cec-header.rst."""
CEC_OP_REC_SEQ_FRIDAY: Final = 0x20
"""Records again every Friday. Documented in cec/cec-header.rst."""
CEC_OP_REC_SEQ_SATURDAY: Final = 0x40
"""Records again every Saturday. Since Linux 5.15. Documented in cec/cec-header.rst."""
CEC_OP_REC_SEQ_ONCE_ONLY: Final = 0x00
"""Does not repeat. Documented in cec/cec-header.rst."""

# cec_op_ext_src: How the external source of a timer is named.

CEC_OP_EXT_SRC_PLUG: Final = 0x04
"""The source is named by its plug. Documented in cec/cec-header.rst."""
CEC_OP_EXT_SRC_PHYS_ADDR: Final = 0x05
"""The source is named by its physical address. Documented in cec/cec-header.rst."""

# cec_op_timer_clr_stat: What became of a request to clear a timer.

CEC_OP_TIMER_CLR_STAT_RECORDING: Final = 0x00
"""Not cleared: its recording is running. Documented in cec/cec-header.rst."""
CEC_OP_TIMER_CLR_STAT_NO_MATCHING: Final = 0x01
"""Not cleared: there is no such timer. Documented in cec/cec-header.rst."""
CEC_OP_TIMER_CLR_STAT_NO_INFO: Final = 0x02
"""Not cleared: the recorder cannot say why. Documented in cec/cec-header.rst."""
CEC_OP_TIMER_CLR_STAT_CLEARED: Final = 0x80
"""The recorder had the timer, and has forgotten it. Documented in cec/cec-header.rst."""

# cec_op_timer_overlap_warning: Whether a timer overlaps with another.

CEC_OP_TIMER_OVERLAP_WARNING_NO_OVERLAP: Final = 0
"""No other timer runs at that time. Documented in cec/cec-header.rst."""
CEC_OP_TIMER_OVERLAP_WARNING_OVERLAP: Final = 1
"""Another timer runs for some of the time. Documented in cec/cec-header.rst."""

# cec_op_media_info: State of the medium in the recorder.

CEC_OP_MEDIA_INFO_UNPROT_MEDIA: Final = 0
"""A medium is there and can be written. Documented in cec/cec-header.rst."""
CEC_OP_MEDIA_INFO_PROT_MEDIA: Final = 1
"""A medium is there and is protected. Documented in cec/cec-header.rst."""
CEC_OP_MEDIA_INFO_NO_MEDIA: Final = 2
"""There is no medium. Documented in cec/cec-header.rst."""

# cec_op_prog_ind: Whether a timer was accepted.

CEC_OP_PROG_IND_NOT_PROGRAMMED: Final = 0
"""Refused; the error says why. Documented in cec/cec-header.rst."""
CEC_OP_PROG_IND_PROGRAMMED: Final = 1
"""Accepted; the information says how much fits. Documented in cec/cec-header.rst."""

# cec_op_prog_info: How much of the programme will fit.

CEC_OP_PROG_INFO_ENOUGH_SPACE: Final = 0x08
"""All of it fits. Documented in cec/cec-header.rst."""
CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE: Final = 0x09
"""Only a part fits, as long as the duration tells. Documented in cec/cec-header.rst."""
CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE: Final = 0x0B
"""Maybe only a part fits, as long as the duration tells. Documented in cec/cec-header.rst."""
CEC_OP_PROG_INFO_NONE_AVAILABLE: Final = 0x0A
"""The recorder cannot tell. Documented in cec/cec-header.rst."""

# cec_op_prog_error: Why a timer was refused.

CEC_OP_PROG_ERROR_NO_FREE_TIMER: Final = 0x01
"""All timers are taken. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_DATE_OUT_OF_RANGE: Final = 0x02
"""The date cannot be set. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_REC_SEQ_ERROR: Final = 0x03
"""The recorder cannot repeat a timer like that. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_INV_EXT_PLUG: Final = 0x04
"""The external plug does not exist. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_INV_EXT_PHYS_ADDR: Final = 0x05
"""The physical address is of no use. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_CA_UNSUPP: Final = 0x06
"""The conditional access system is not supported. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_INSUF_CA_ENTITLEMENTS: Final = 0x07
"""The access card lacks the entitlement. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_RESOLUTION_UNSUPP: Final = 0x08
"""The recorder cannot record that resolution. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_PARENTAL_LOCK: Final = 0x09
"""The parental lock refuses. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_CLOCK_FAILURE: Final = 0x0A
"""The recorder's clock fails. Documented in cec/cec-header.rst."""
CEC_OP_PROG_ERROR_DUPLICATE: Final = 0x0E
"""The same timer is set already; a duration follows. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_timer_programming(enum.IntEnum):
        """Messages that make a recorder store a service at a later time, or drop that plan.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_CLEAR_ANALOGUE_TIMER = 0x33
        """Clears the timer of an analogue service. Documented in cec/cec-header.rst."""
        CEC_MSG_CLEAR_DIGITAL_TIMER = 0x99
        """Clears the timer of a digital service. Documented in cec/cec-header.rst."""
        CEC_MSG_CLEAR_EXT_TIMER = 0xA1
        """Clears the timer of an external source. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_ANALOGUE_TIMER = 0x34
        """Sets a timer for an analogue service. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_DIGITAL_TIMER = 0x97
        """Sets a timer for a digital service. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_EXT_TIMER = 0xA2
        """Sets a timer for an external source. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_TIMER_PROGRAM_TITLE = 0x67
        """Names the programme of the timer that was set before. Documented in cec/cec-header.rst."""
        CEC_MSG_TIMER_CLEARED_STATUS = 0x43
        """What became of a request to clear a timer. Documented in cec/cec-header.rst."""
        CEC_MSG_TIMER_STATUS = 0x35
        """What became of a request to set a timer. Documented in cec/cec-header.rst."""

    class cec_op_rec_seq(enum.IntFlag):
        """Days of the week on which a timer repeats.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_REC_SEQ_SUNDAY = 0x01
        """Records again every Sunday. Documented in cec/cec-header.rst."""
        CEC_OP_REC_SEQ_MONDAY = 0x02
        """Records again every Monday. Documented in cec/cec-header.rst."""
        CEC_OP_REC_SEQ_TUESDAY = 0x04
        """Records again every Tuesday. Documented in cec/cec-header.rst."""
        CEC_OP_REC_SEQ_WEDNESDAY = 0x08
        """Records again every Wednesday. Documented in cec/cec-header.rst."""
        CEC_OP_REC_SEQ_THURSDAY = 0x10
        """Records again every Thursday. Documented in cec/cec-header.rst."""
        CEC_OP_REC_SEQ_FRIDAY = 0x20
        """Records again every Friday. Documented in cec/cec-header.rst."""
        CEC_OP_REC_SEQ_SATURDAY = 0x40
        """Records again every Saturday. Since Linux 5.15. Documented in cec/cec-header.rst."""
        CEC_OP_REC_SEQ_ONCE_ONLY = 0x00
        """Does not repeat. Documented in cec/cec-header.rst."""

    class cec_op_ext_src(enum.IntEnum):
        """How the external source of a timer is named.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_EXT_SRC_PLUG = 0x04
        """The source is named by its plug. Documented in cec/cec-header.rst."""
        CEC_OP_EXT_SRC_PHYS_ADDR = 0x05
        """The source is named by its physical address. Documented in cec/cec-header.rst."""

    class cec_op_timer_clr_stat(enum.IntEnum):
        """What became of a request to clear a timer.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_TIMER_CLR_STAT_RECORDING = 0x00
        """Not cleared: its recording is running. Documented in cec/cec-header.rst."""
        CEC_OP_TIMER_CLR_STAT_NO_MATCHING = 0x01
        """Not cleared: there is no such timer. Documented in cec/cec-header.rst."""
        CEC_OP_TIMER_CLR_STAT_NO_INFO = 0x02
        """Not cleared: the recorder cannot say why. Documented in cec/cec-header.rst."""
        CEC_OP_TIMER_CLR_STAT_CLEARED = 0x80
        """The recorder had the timer, and has forgotten it. Documented in cec/cec-header.rst."""

    class cec_op_timer_overlap_warning(enum.IntEnum):
        """Whether a timer overlaps with another.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_TIMER_OVERLAP_WARNING_NO_OVERLAP = 0
        """No other timer runs at that time. Documented in cec/cec-header.rst."""
        CEC_OP_TIMER_OVERLAP_WARNING_OVERLAP = 1
        """Another timer runs for some of the time. Documented in cec/cec-header.rst."""

    class cec_op_media_info(enum.IntEnum):
        """State of the medium in the recorder.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_MEDIA_INFO_UNPROT_MEDIA = 0
        """A medium is there and can be written. Documented in cec/cec-header.rst."""
        CEC_OP_MEDIA_INFO_PROT_MEDIA = 1
        """A medium is there and is protected. Documented in cec/cec-header.rst."""
        CEC_OP_MEDIA_INFO_NO_MEDIA = 2
        """There is no medium. Documented in cec/cec-header.rst."""

    class cec_op_prog_ind(enum.IntEnum):
        """Whether a timer was accepted.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_PROG_IND_NOT_PROGRAMMED = 0
        """Refused; the error says why. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_IND_PROGRAMMED = 1
        """Accepted; the information says how much fits. Documented in cec/cec-header.rst."""

    class cec_op_prog_info(enum.IntEnum):
        """How much of the programme will fit.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_PROG_INFO_ENOUGH_SPACE = 0x08
        """All of it fits. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE = 0x09
        """Only a part fits, as long as the duration tells. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE = 0x0B
        """Maybe only a part fits, as long as the duration tells. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_INFO_NONE_AVAILABLE = 0x0A
        """The recorder cannot tell. Documented in cec/cec-header.rst."""

    class cec_op_prog_error(enum.IntEnum):
        """Why a timer was refused.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_PROG_ERROR_NO_FREE_TIMER = 0x01
        """All timers are taken. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_DATE_OUT_OF_RANGE = 0x02
        """The date cannot be set. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_REC_SEQ_ERROR = 0x03
        """The recorder cannot repeat a timer like that. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_INV_EXT_PLUG = 0x04
        """The external plug does not exist. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_INV_EXT_PHYS_ADDR = 0x05
        """The physical address is of no use. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_CA_UNSUPP = 0x06
        """The conditional access system is not supported. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_INSUF_CA_ENTITLEMENTS = 0x07
        """The access card lacks the entitlement. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_RESOLUTION_UNSUPP = 0x08
        """The recorder cannot record that resolution. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_PARENTAL_LOCK = 0x09
        """The parental lock refuses. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_CLOCK_FAILURE = 0x0A
        """The recorder's clock fails. Documented in cec/cec-header.rst."""
        CEC_OP_PROG_ERROR_DUPLICATE = 0x0E
        """The same timer is set already; a duration follows. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_timer_programming": (
                "CEC_MSG_CLEAR_ANALOGUE_TIMER",
                "CEC_MSG_CLEAR_DIGITAL_TIMER",
                "CEC_MSG_CLEAR_EXT_TIMER",
                "CEC_MSG_SET_ANALOGUE_TIMER",
                "CEC_MSG_SET_DIGITAL_TIMER",
                "CEC_MSG_SET_EXT_TIMER",
                "CEC_MSG_SET_TIMER_PROGRAM_TITLE",
                "CEC_MSG_TIMER_CLEARED_STATUS",
                "CEC_MSG_TIMER_STATUS",
            ),
            "cec_op_ext_src": ("CEC_OP_EXT_SRC_PLUG", "CEC_OP_EXT_SRC_PHYS_ADDR"),
            "cec_op_timer_clr_stat": (
                "CEC_OP_TIMER_CLR_STAT_RECORDING",
                "CEC_OP_TIMER_CLR_STAT_NO_MATCHING",
                "CEC_OP_TIMER_CLR_STAT_NO_INFO",
                "CEC_OP_TIMER_CLR_STAT_CLEARED",
            ),
            "cec_op_timer_overlap_warning": (
                "CEC_OP_TIMER_OVERLAP_WARNING_NO_OVERLAP",
                "CEC_OP_TIMER_OVERLAP_WARNING_OVERLAP",
            ),
            "cec_op_media_info": (
                "CEC_OP_MEDIA_INFO_UNPROT_MEDIA",
                "CEC_OP_MEDIA_INFO_PROT_MEDIA",
                "CEC_OP_MEDIA_INFO_NO_MEDIA",
            ),
            "cec_op_prog_ind": ("CEC_OP_PROG_IND_NOT_PROGRAMMED", "CEC_OP_PROG_IND_PROGRAMMED"),
            "cec_op_prog_info": (
                "CEC_OP_PROG_INFO_ENOUGH_SPACE",
                "CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE",
                "CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE",
                "CEC_OP_PROG_INFO_NONE_AVAILABLE",
            ),
            "cec_op_prog_error": (
                "CEC_OP_PROG_ERROR_NO_FREE_TIMER",
                "CEC_OP_PROG_ERROR_DATE_OUT_OF_RANGE",
                "CEC_OP_PROG_ERROR_REC_SEQ_ERROR",
                "CEC_OP_PROG_ERROR_INV_EXT_PLUG",
                "CEC_OP_PROG_ERROR_INV_EXT_PHYS_ADDR",
                "CEC_OP_PROG_ERROR_CA_UNSUPP",
                "CEC_OP_PROG_ERROR_INSUF_CA_ENTITLEMENTS",
                "CEC_OP_PROG_ERROR_RESOLUTION_UNSUPP",
                "CEC_OP_PROG_ERROR_PARENTAL_LOCK",
                "CEC_OP_PROG_ERROR_CLOCK_FAILURE",
                "CEC_OP_PROG_ERROR_DUPLICATE",
            ),
        },
        flags={
            "cec_op_rec_seq": (
                "CEC_OP_REC_SEQ_SUNDAY",
                "CEC_OP_REC_SEQ_MONDAY",
                "CEC_OP_REC_SEQ_TUESDAY",
                "CEC_OP_REC_SEQ_WEDNESDAY",
                "CEC_OP_REC_SEQ_THURSDAY",
                "CEC_OP_REC_SEQ_FRIDAY",
                "CEC_OP_REC_SEQ_SATURDAY",
                "CEC_OP_REC_SEQ_ONCE_ONLY",
            ),
        },
    )
