"""The helper functions of linux/cec.h and linux/cec-funcs.h that are about no single message, under their C names."""

from __future__ import annotations

from linuxmedia.uapi.cec import (
    CEC_LOG_ADDR_BACKUP_1,
    CEC_LOG_ADDR_BROADCAST,
    CEC_LOG_ADDR_MASK_AUDIOSYSTEM,
    CEC_LOG_ADDR_MASK_BACKUP,
    CEC_LOG_ADDR_MASK_PLAYBACK,
    CEC_LOG_ADDR_MASK_RECORD,
    CEC_LOG_ADDR_MASK_SPECIFIC,
    CEC_LOG_ADDR_MASK_TUNER,
    CEC_LOG_ADDR_MASK_TV,
    CEC_LOG_ADDR_MASK_UNREGISTERED,
    CEC_LOG_ADDR_SPECIFIC,
    CEC_LOG_ADDR_TV,
    CEC_LOG_ADDR_UNREGISTERED,
    CEC_LOG_ADDRS_FL_CDC_ONLY,
    CEC_MSG_FEATURE_ABORT,
    CEC_OP_PRIM_DEVTYPE_PROCESSOR,
    CEC_OP_PRIM_DEVTYPE_SWITCH,
    CEC_OP_PRIM_DEVTYPE_TV,
    CEC_RX_STATUS_FEATURE_ABORT,
    CEC_RX_STATUS_OK,
    CEC_TX_STATUS_OK,
    cec_log_addrs,
    cec_msg,
)


def cec_msg_initiator(msg: cec_msg) -> int:
    """The logical address of the sender."""
    return msg.msg[0] >> 4


def cec_msg_destination(msg: cec_msg) -> int:
    """The logical address of the receiver; CEC_LOG_ADDR_BROADCAST for all devices."""
    return msg.msg[0] & 0xF


def cec_msg_opcode(msg: cec_msg) -> int:
    """The opcode; -1 for a poll message, which has none."""
    return msg.msg[1] if msg.len > 1 else -1


def cec_msg_is_broadcast(msg: cec_msg) -> bool:
    """Whether all devices are meant."""
    return cec_msg_destination(msg) == CEC_LOG_ADDR_BROADCAST


def cec_msg_init(initiator: int, destination: int) -> cec_msg:
    """A poll message, which has a sender and a receiver and nothing else."""
    for address in (initiator, destination):
        if not CEC_LOG_ADDR_TV <= address <= CEC_LOG_ADDR_BROADCAST:
            message = f"a logical address is 0 to 15: {address} does not fit"
            raise OverflowError(message)
    msg = cec_msg(len=1)
    msg.msg[0] = initiator << 4 | destination
    return msg


def cec_msg_set_reply_to(msg: cec_msg, orig: cec_msg) -> None:
    """Send `msg` back where `orig` came from; both may be the same message."""
    msg.msg[0] = cec_msg_destination(orig) << 4 | cec_msg_initiator(orig)
    msg.reply = 0
    msg.timeout = 0
    msg.flags = 0


def cec_msg_reply_feature_abort(msg: cec_msg, reason: int) -> None:
    """Turn a received message into the feature abort that answers it; the reason is of cec_op_abort_reason."""
    cec_msg_set_reply_to(msg, msg)
    msg.msg[1:4] = (CEC_MSG_FEATURE_ABORT, msg.msg[1], reason)
    msg.len = 4


def cec_msg_recv_is_tx_result(msg: cec_msg) -> bool:
    """Whether CEC_RECEIVE handed out the result of a non-blocking transmit."""
    return bool(msg.sequence and msg.tx_status and not msg.rx_status)


def cec_msg_recv_is_rx_result(msg: cec_msg) -> bool:
    """Whether CEC_RECEIVE handed out the answer to a non-blocking transmit."""
    return bool(msg.sequence and not msg.tx_status and msg.rx_status)


def cec_msg_status_is_ok(msg: cec_msg) -> bool:
    """Whether a message was sent, its answer received, and the answer is no feature abort."""
    sent = not msg.tx_status or bool(msg.tx_status & CEC_TX_STATUS_OK)
    received = not msg.rx_status or bool(msg.rx_status & CEC_RX_STATUS_OK)
    happened = bool(msg.tx_status or msg.rx_status)
    return sent and received and happened and not msg.rx_status & CEC_RX_STATUS_FEATURE_ABORT


def cec_has_tv(log_addr_mask: int) -> bool:
    """Whether the addresses include the television's."""
    return bool(log_addr_mask & CEC_LOG_ADDR_MASK_TV)


def cec_has_record(log_addr_mask: int) -> bool:
    """Whether the addresses include a recorder's."""
    return bool(log_addr_mask & CEC_LOG_ADDR_MASK_RECORD)


def cec_has_tuner(log_addr_mask: int) -> bool:
    """Whether the addresses include a tuner's."""
    return bool(log_addr_mask & CEC_LOG_ADDR_MASK_TUNER)


def cec_has_playback(log_addr_mask: int) -> bool:
    """Whether the addresses include a player's."""
    return bool(log_addr_mask & CEC_LOG_ADDR_MASK_PLAYBACK)


def cec_has_audiosystem(log_addr_mask: int) -> bool:
    """Whether the addresses include the audio system's."""
    return bool(log_addr_mask & CEC_LOG_ADDR_MASK_AUDIOSYSTEM)


def cec_has_backup(log_addr_mask: int) -> bool:
    """Whether the addresses include a spare one."""
    return bool(log_addr_mask & CEC_LOG_ADDR_MASK_BACKUP)


def cec_has_specific(log_addr_mask: int) -> bool:
    """Whether the addresses include that of a device of a kind of its own."""
    return bool(log_addr_mask & CEC_LOG_ADDR_MASK_SPECIFIC)


def cec_is_unregistered(log_addr_mask: int) -> bool:
    """Whether the device shares the address of those that have none."""
    return bool(log_addr_mask & CEC_LOG_ADDR_MASK_UNREGISTERED)


def cec_is_unconfigured(log_addr_mask: int) -> bool:
    """Whether no address has been claimed."""
    return log_addr_mask == 0


def cec_is_2nd_tv(las: cec_log_addrs) -> bool:
    """Whether the adapter is a television beside the one with the television's address."""
    return _claims(las, CEC_LOG_ADDR_SPECIFIC, CEC_OP_PRIM_DEVTYPE_TV)


def cec_is_processor(las: cec_log_addrs) -> bool:
    """Whether the adapter is a video processor."""
    return _claims(las, CEC_LOG_ADDR_BACKUP_1, CEC_OP_PRIM_DEVTYPE_PROCESSOR)


def cec_is_switch(las: cec_log_addrs) -> bool:
    """Whether the adapter is a switch that speaks more than CDC."""
    return _is_lone_switch(las) and not las.flags & CEC_LOG_ADDRS_FL_CDC_ONLY


def cec_is_cdc_only(las: cec_log_addrs) -> bool:
    """Whether the adapter is a switch that speaks nothing but CDC."""
    return _is_lone_switch(las) and bool(las.flags & CEC_LOG_ADDRS_FL_CDC_ONLY)


def cec_phys_addr_exp(phys_addr: int) -> tuple[int, int, int, int]:
    """The digits of a physical address: the input of the television first, then those of the switches behind it."""
    return phys_addr >> 12 & 0xF, phys_addr >> 8 & 0xF, phys_addr >> 4 & 0xF, phys_addr & 0xF


def _claims(las: cec_log_addrs, at_least: int, kind: int) -> bool:
    return las.num_log_addrs > 0 and las.log_addr[0] >= at_least and las.primary_device_type[0] == kind


def _is_lone_switch(las: cec_log_addrs) -> bool:
    lone = las.num_log_addrs == 1 and las.log_addr[0] == CEC_LOG_ADDR_UNREGISTERED
    return lone and las.primary_device_type[0] == CEC_OP_PRIM_DEVTYPE_SWITCH
