"""Receiving and sending messages."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_msg_flag: How a message is sent.

CEC_MSG_FL_REPLY_TO_FOLLOWERS: Final = 1
"""Followers get the answer too. Documented in cec/cec-ioc-receive.rst."""
CEC_MSG_FL_RAW: Final = 2
"""Sends the message unchecked; needs CAP_SYS_RAWIO. Documented in cec/cec-ioc-receive.rst."""
CEC_MSG_FL_REPLY_VENDOR_ID: Final = 4
"""The answer is a vendor command with the vendor's id, followed by reply. Since Linux 6.12. Documented in
cec/cec-ioc-receive.rst.
"""

# cec_tx_status: What came of sending a message.

CEC_TX_STATUS_OK: Final = 1
"""The message was sent. Documented in cec/cec-ioc-receive.rst."""
CEC_TX_STATUS_ARB_LOST: Final = 2
"""Another device began to send at the same time. Documented in cec/cec-ioc-receive.rst."""
CEC_TX_STATUS_NACK: Final = 4
"""The receiver did not acknowledge it, or some receiver of a broadcast refused it. Documented in
cec/cec-ioc-receive.rst.
"""
CEC_TX_STATUS_LOW_DRIVE: Final = 8
"""A receiver found an error on the bus. Documented in cec/cec-ioc-receive.rst."""
CEC_TX_STATUS_ERROR: Final = 16
"""Something else went wrong. Documented in cec/cec-ioc-receive.rst."""
CEC_TX_STATUS_MAX_RETRIES: Final = 32
"""All attempts failed. Documented in cec/cec-ioc-receive.rst."""
CEC_TX_STATUS_ABORTED: Final = 64
"""The cable went, the addresses went, or the driver could not begin. Documented in cec/cec-ioc-receive.rst."""
CEC_TX_STATUS_TIMEOUT: Final = 128
"""The driver never came back, which is an error of its own. Documented in cec/cec-ioc-receive.rst."""

# cec_rx_status: What came of receiving a message.

CEC_RX_STATUS_OK: Final = 1
"""The message was received. Documented in cec/cec-ioc-receive.rst."""
CEC_RX_STATUS_TIMEOUT: Final = 2
"""No answer came in time. Documented in cec/cec-ioc-receive.rst."""
CEC_RX_STATUS_FEATURE_ABORT: Final = 4
"""The answer was Feature Abort. Documented in cec/cec-ioc-receive.rst."""
CEC_RX_STATUS_ABORTED: Final = 8
"""The wait for an answer was broken off. Documented in cec/cec-ioc-receive.rst."""


class cec_msg(_s.Structure):
    """A message on the bus, with what became of it.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-receive.rst.
    """

    tx_ts: int = _s.u64()
    """When the last byte had been sent or sending was given up, by CLOCK_MONOTONIC; 0 for messages of others. In ns.
    Written by the driver.
    """
    rx_ts: int = _s.u64()
    """When the last byte had been received, or the wait for an answer ended without one, by CLOCK_MONOTONIC. In ns.
    Written by the driver.
    """
    len: int = _s.u32()
    """Length of the message, and of the answer in its place. In bytes. From 1 to `CEC_MAX_MSG_SIZE`. Set by the caller
    and written by the driver.
    """
    timeout: int = _s.u32()
    """How long to wait. 0 receives without a limit; on sending it waits for no answer when reply is 0 as well, and
    becomes 1000 otherwise. In ms. Set by the caller and written by the driver.
    """
    sequence: int = _s.u32()
    """Number of a message that was sent, which its answer carries too; 0 for other messages. Written by the driver."""
    flags: int = _s.u32()
    """How to send; the kernel clears what does not apply, and `CEC_RECEIVE` all of it. Flags of `cec_msg_flag`. Set by
    the caller and written by the driver.
    """
    msg: _s.Array[int] = _s.array(_s.u8(), 16)
    """Sender and receiver in the first byte, then the opcode, then its operands. Shape: 16. Set by the caller and
    written by the driver.
    """
    reply: int = _s.u8()
    """Opcode of the answer to wait for; 0 with a timeout waits for Feature Abort. A value of `cec_opcode`. Set by the
    caller and written by the driver.
    """
    rx_status: int = _s.u8()
    """What came of receiving; 0 for a message that could not be sent, or was sent without waiting for an answer. Flags
    of `cec_rx_status`. Written by the driver.
    """
    tx_status: int = _s.u8()
    """What came of sending; 0 for messages of others. Flags of `cec_tx_status`. Written by the driver."""
    tx_arb_lost_cnt: int = _s.u8()
    """Attempts that gave way to another sender. A count. Written by the driver."""
    tx_nack_cnt: int = _s.u8()
    """Attempts that were not acknowledged. A count. Written by the driver."""
    tx_low_drive_cnt: int = _s.u8()
    """Attempts that a receiver broke off. A count. Written by the driver."""
    tx_error_cnt: int = _s.u8()
    """Attempts that failed otherwise. A count. Written by the driver."""


CEC_RECEIVE: Final[int] = _s.IOWR("a", 6, cec_msg)
"""Take the next message from the handle's queue. See `cec_receive`."""
CEC_TRANSMIT: Final[int] = _s.IOWR("a", 5, cec_msg)
"""Send a message. See `cec_transmit`."""


def cec_receive(device: _s.FileDescriptorLike, argument: cec_msg, /) -> cec_msg:
    """Take the next message from the handle's queue.

    Waits for as long as timeout says, for ever when it is 0. Beside messages of other devices the queue holds results
    and answers of non-blocking transmits, which are told apart by sequence, `cec_msg.tx_status` and
    `cec_msg.rx_status`.

    Raises:
        EAGAIN: No message is there and the handle is non-blocking.
        EINTR: A signal arrives while the call waits.
        ETIMEDOUT: No message arrives within the time.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-receive.rst.
    """
    try:
        if argument.__class__ is not cec_msg:
            _s.refuse_other(argument, cec_msg, "CEC_RECEIVE")
        _ioctl(device, CEC_RECEIVE, argument)
    except OSError as error:
        raise _s.explained(error, "CEC_RECEIVE", __name__) from None
    return argument


def cec_transmit(device: _s.FileDescriptorLike, argument: cec_msg, /) -> cec_msg:
    """Send a message.

    A blocking call returns when the message has been sent, or has not been after several attempts, and with reply or
    timeout when the answer is there; `cec_msg.tx_status` and `cec_msg.rx_status` tell what came of it. A non-blocking
    call returns at once, and `CEC_RECEIVE` gets the result later.

    Raises:
        EBUSY: Another handle is exclusive initiator, and this one is not exclusive follower. The handle is in mode
            `CEC_MODE_NO_INITIATOR`. The queue of messages to send is full.
        EINTR: A signal arrives while the call waits for the message to be sent.
        EINVAL: The message is empty or too long. An answer is awaited to a poll message, which has none.
        ENOMEM: The kernel cannot allocate an entry of the queue.
        ENONET: The adapter has no physical address, and the message is none that can be sent nevertheless. The adapter
            has no physical address, and a poll message is for another device than the television.
        ENOTTY: The adapter lacks `CEC_CAP_TRANSMIT`.
        EPERM: No logical address has been asked for. The message is raw and the caller lacks CAP_SYS_RAWIO.

    In Linux 5.10 or earlier. Documented in cec/cec-ioc-receive.rst.
    """
    try:
        if argument.__class__ is not cec_msg:
            _s.refuse_other(argument, cec_msg, "CEC_TRANSMIT")
        _ioctl(device, CEC_TRANSMIT, argument)
    except OSError as error:
        raise _s.explained(error, "CEC_TRANSMIT", __name__) from None
    return argument


if TYPE_CHECKING:

    class cec_msg_flag(enum.IntFlag):
        """How a message is sent.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-receive.rst.
        """

        CEC_MSG_FL_REPLY_TO_FOLLOWERS = 1
        """Followers get the answer too. Documented in cec/cec-ioc-receive.rst."""
        CEC_MSG_FL_RAW = 2
        """Sends the message unchecked; needs CAP_SYS_RAWIO. Documented in cec/cec-ioc-receive.rst."""
        CEC_MSG_FL_REPLY_VENDOR_ID = 4
        """The answer is a vendor command with the vendor's id, followed by reply. Since Linux 6.12. Documented in
        cec/cec-ioc-receive.rst.
        """

    class cec_tx_status(enum.IntFlag):
        """What came of sending a message.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-receive.rst.
        """

        CEC_TX_STATUS_OK = 1
        """The message was sent. Documented in cec/cec-ioc-receive.rst."""
        CEC_TX_STATUS_ARB_LOST = 2
        """Another device began to send at the same time. Documented in cec/cec-ioc-receive.rst."""
        CEC_TX_STATUS_NACK = 4
        """The receiver did not acknowledge it, or some receiver of a broadcast refused it. Documented in
        cec/cec-ioc-receive.rst.
        """
        CEC_TX_STATUS_LOW_DRIVE = 8
        """A receiver found an error on the bus. Documented in cec/cec-ioc-receive.rst."""
        CEC_TX_STATUS_ERROR = 16
        """Something else went wrong. Documented in cec/cec-ioc-receive.rst."""
        CEC_TX_STATUS_MAX_RETRIES = 32
        """All attempts failed. Documented in cec/cec-ioc-receive.rst."""
        CEC_TX_STATUS_ABORTED = 64
        """The cable went, the addresses went, or the driver could not begin. Documented in cec/cec-ioc-receive.rst."""
        CEC_TX_STATUS_TIMEOUT = 128
        """The driver never came back, which is an error of its own. Documented in cec/cec-ioc-receive.rst."""

    class cec_rx_status(enum.IntFlag):
        """What came of receiving a message.

        In Linux 5.10 or earlier. Documented in cec/cec-ioc-receive.rst.
        """

        CEC_RX_STATUS_OK = 1
        """The message was received. Documented in cec/cec-ioc-receive.rst."""
        CEC_RX_STATUS_TIMEOUT = 2
        """No answer came in time. Documented in cec/cec-ioc-receive.rst."""
        CEC_RX_STATUS_FEATURE_ABORT = 4
        """The answer was Feature Abort. Documented in cec/cec-ioc-receive.rst."""
        CEC_RX_STATUS_ABORTED = 8
        """The wait for an answer was broken off. Documented in cec/cec-ioc-receive.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "cec_msg_flag": ("CEC_MSG_FL_REPLY_TO_FOLLOWERS", "CEC_MSG_FL_RAW", "CEC_MSG_FL_REPLY_VENDOR_ID"),
            "cec_tx_status": (
                "CEC_TX_STATUS_OK",
                "CEC_TX_STATUS_ARB_LOST",
                "CEC_TX_STATUS_NACK",
                "CEC_TX_STATUS_LOW_DRIVE",
                "CEC_TX_STATUS_ERROR",
                "CEC_TX_STATUS_MAX_RETRIES",
                "CEC_TX_STATUS_ABORTED",
                "CEC_TX_STATUS_TIMEOUT",
            ),
            "cec_rx_status": (
                "CEC_RX_STATUS_OK",
                "CEC_RX_STATUS_TIMEOUT",
                "CEC_RX_STATUS_FEATURE_ABORT",
                "CEC_RX_STATUS_ABORTED",
            ),
        },
    )
