"""Documented causes of errors, by call and errno: cec."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "CEC_ADAP_G_CONNECTOR_INFO": {"ENOTTY": ("The adapter lacks CEC_CAP_CONNECTOR_INFO.",)},
    "CEC_ADAP_S_LOG_ADDRS": {
        "EBUSY": (
            "The adapter is claiming addresses at the moment.",
            "The adapter has logical addresses, and num_log_addrs is not 0.",
            "Another handle is exclusive initiator, and this one is not exclusive follower.",
            "The handle is in mode CEC_MODE_NO_INITIATOR.",
        ),
        "EINVAL": (
            "More addresses are asked for than there can be.",
            "More addresses are asked for than the adapter can have, as CEC_ADAP_G_CAPS tells.",
            "The CEC version is neither 1.4 nor 2.0.",
            "The type of logical address is not defined.",
        ),
        "ENOTTY": ("The adapter lacks CEC_CAP_LOG_ADDRS, and the driver chooses the addresses.",),
    },
    "CEC_ADAP_S_PHYS_ADDR": {
        "EBUSY": (
            "Another handle is exclusive initiator, and this one is not exclusive follower.",
            "The handle is in mode CEC_MODE_NO_INITIATOR.",
        ),
        "EINVAL": ("A digit that is not 0 follows one that is 0.",),
        "ENOTTY": ("The adapter lacks CEC_CAP_PHYS_ADDR, and the driver finds the address itself.",),
    },
    "CEC_DQEVENT": {
        "EAGAIN": ("No event is there and the handle is non-blocking.",),
        "EFAULT": ("The argument cannot be written to the caller's memory; the event is lost.",),
        "EINTR": ("A signal arrives while the call waits.",),
    },
    "CEC_RECEIVE": {
        "EAGAIN": ("No message is there and the handle is non-blocking.",),
        "EINTR": ("A signal arrives while the call waits.",),
        "ETIMEDOUT": ("No message arrives within the time.",),
    },
    "CEC_S_MODE": {
        "EBUSY": (
            "The handle is to be exclusive initiator, which another one is already.",
            "The handle is to be exclusive follower, which another one is already.",
        ),
        "EINVAL": (
            "The mode as initiator is not defined, or other bits are set.",
            "The mode as follower is not defined.",
            "A follower, which has to answer, is not an initiator.",
            "A monitor is an initiator as well.",
            "The handle is to monitor the pin, and the adapter lacks CEC_CAP_MONITOR_PIN.",
        ),
        "EPERM": ("The caller asks for a monitor mode and lacks CAP_NET_ADMIN.",),
    },
    "CEC_TRANSMIT": {
        "EBUSY": (
            "Another handle is exclusive initiator, and this one is not exclusive follower.",
            "The handle is in mode CEC_MODE_NO_INITIATOR.",
            "The queue of messages to send is full.",
        ),
        "EINTR": ("A signal arrives while the call waits for the message to be sent.",),
        "EINVAL": ("The message is empty or too long.", "An answer is awaited to a poll message, which has none."),
        "ENOMEM": ("The kernel cannot allocate an entry of the queue.",),
        "ENONET": (
            "The adapter has no physical address, and the message is none that can be sent nevertheless.",
            "The adapter has no physical address, and a poll message is for another device than the television.",
        ),
        "ENOTTY": ("The adapter lacks CEC_CAP_TRANSMIT.",),
        "EPERM": ("No logical address has been asked for.", "The message is raw and the caller lacks CAP_SYS_RAWIO."),
    },
    "cec.close": {"EBADF": ("The descriptor is negative, closed or was never opened.",)},
    "cec.open": {
        "EACCES": ("The permissions of the device's file do not let the user in.",),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENFILE": ("The whole system has as many open files as it may have.",),
        "ENOMEM": ("The kernel cannot allocate the handle or the open file.",),
        "ENXIO": ("There is no such device any more.",),
    },
    "cec.poll": {
        "EFAULT": ("The list of descriptors lies in memory that the program cannot use.",),
        "EINTR": ("A signal arrives while the call waits.",),
        "EINVAL": ("The list is longer than the number of descriptors that the program may have.",),
    },
}
