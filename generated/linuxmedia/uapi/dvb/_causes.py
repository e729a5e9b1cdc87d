"""Documented causes of errors, by call and errno: dvb."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "AUDIO_SET_STREAMTYPE": {"EINVAL": ("The decoder does not know streams of this type.",)},
    "CA_GET_DESCR_INFO": {"EINVAL": ("The device has no descramblers.",)},
    "CA_GET_MSG": {"EINVAL": ("The device speaks to its modules by read() and write().",)},
    "CA_GET_SLOT_INFO": {"EINVAL": ("The slot is not there.",)},
    "CA_SEND_MSG": {"EINVAL": ("The device takes packets by write() alone.",)},
    "CA_SET_DESCR": {"EINVAL": ("The descrambler is not there, or the parity is neither 0 nor 1.",)},
    "DMX_ADD_PID": {
        "EINVAL": (
            "No packet filter has been set on this descriptor.",
            "The filter of this descriptor is a section filter.",
            "The output of the filter is not DMX_OUT_TSDEMUX_TAP.",
        ),
        "ENOMEM": ("The kernel cannot allocate the entry for the PID.",),
    },
    "DMX_DQBUF": {
        "EAGAIN": ("No buffer is filled yet, and the device was opened with O_NONBLOCK.",),
        "EINTR": ("A signal arrives while the call waits for a buffer.",),
        "EINVAL": (
            "Nothing has been allocated yet.",
            "No buffer has been queued since the device was opened, so that there is no stream to wait for.",
        ),
        "EIO": ("The demux failed inside.", "The signal was lost, or data arrived with wrong checksums."),
    },
    "DMX_EXPBUF": {
        "EINVAL": (
            "The index is not below the number of buffers that DMX_REQBUFS granted.",
            "A flag other than O_CLOEXEC and the access modes is set.",
            "Nothing has been allocated yet.",
            "The buffers have been freed again.",
            "The queue does not hold memory-mapped buffers.",
            "The driver cannot export buffers.",
        ),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOMEM": ("The kernel cannot allocate the DMA-BUF or its descriptor.",),
    },
    "DMX_GET_PES_PIDS": {"EINVAL": ("The demux keeps no such list.",)},
    "DMX_GET_STC": {
        "EINVAL": ("The demux has no counter of this number.", "The demux has no system time counter at all."),
    },
    "DMX_QBUF": {
        "EINVAL": (
            "The index is not below the number of buffers that DMX_REQBUFS granted.",
            "Nothing has been allocated yet.",
            "The buffer is queued already.",
        ),
    },
    "DMX_QUERYBUF": {
        "EINVAL": (
            "The index is not below the number of buffers that DMX_REQBUFS granted.",
            "Nothing has been allocated yet.",
            "The buffers have been freed again.",
        ),
    },
    "DMX_REMOVE_PID": {"EINVAL": ("No packet filter has been set on this descriptor.",)},
    "DMX_REQBUFS": {
        "EBUSY": ("A buffer has been queued since the device was opened, which started the stream.",),
        "ENOMEM": ("The kernel cannot allocate the two buffers that a queue needs at least.",),
        "EOPNOTSUPP": ("The device does not offer this way of exchanging buffers.",),
    },
    "DMX_SET_BUFFER_SIZE": {
        "EBUSY": ("The filter of this demux descriptor runs.",),
        "EINVAL": ("The size is 0.",),
        "ENOMEM": ("The size is larger than the machine's memory.", "The kernel cannot allocate the buffer."),
    },
    "DMX_SET_FILTER": {
        "EBUSY": ("The filter is started at once, and running filters use all of the demux's feeds.",),
        "EINVAL": ("The filter is started at once, and its PID does not fit into 13 bits.",),
        "ENOMEM": ("The filter is started at once, and the kernel cannot allocate the buffer for its data.",),
    },
    "DMX_SET_PES_FILTER": {
        "EBUSY": ("The filter is started at once, and running filters use all of the demux's feeds.",),
        "EINVAL": (
            "The type of the filter is none that the header names.",
            "The filter is started at once, and its PID is above 0x2000.",
            "The filter is started at once, and a filter of the same type, other than DMX_PES_OTHER, is running.",
        ),
        "ENOMEM": ("The kernel cannot allocate the filter or the buffer for its data.",),
    },
    "DMX_START": {
        "EBUSY": ("Running filters use all of the demux's feeds.",),
        "EINVAL": (
            "No filter has been set on this descriptor.",
            "The filter asks for a PID above 0x2000, the one that stands for the whole stream.",
        ),
        "ENOMEM": ("The kernel cannot allocate the buffer for the filtered data.",),
        "ENOTTY": ("The descriptor belongs to the DVR device, which has no filters.",),
    },
    "FE_DISEQC_RECV_SLAVE_REPLY": {
        "ENOTSUPP": ("The driver has no code for the call.",),
        "EPERM": ("The descriptor is open for reading only.",),
    },
    "FE_DISEQC_RESET_OVERLOAD": {
        "ENOTSUPP": ("The driver has no code for the call.",),
        "EPERM": ("The descriptor is open for reading only.",),
    },
    "FE_DISEQC_SEND_BURST": {"EPERM": ("The descriptor is for watching, and switches are not its to set.",)},
    "FE_DISEQC_SEND_MASTER_CMD": {
        "EINVAL": ("The length is more than the six bytes of msg.",),
        "EPERM": ("The descriptor is for watching, and messages are not its to send.",),
    },
    "FE_DISHNETWORK_SEND_LEGACY_CMD": {
        "EPERM": ("The descriptor is for watching, and the voltage that carries the command is not its to change.",),
    },
    "FE_ENABLE_HIGH_LNB_VOLTAGE": {
        "ENOTSUPP": ("The driver has no code for the call.",),
        "EPERM": ("The descriptor is open for reading only.",),
    },
    "FE_GET_EVENT": {
        "EINTR": ("A signal arrives while the call waits for an event.",),
        "EOVERFLOW": ("More events came than the queue holds, so that the oldest were lost.",),
        "EPERM": ("The descriptor is open for reading only; taking an event would disturb the one who tunes.",),
        "EWOULDBLOCK": ("There is no event, and the descriptor has O_NONBLOCK.",),
    },
    "FE_GET_PROPERTY": {
        "EFAULT": ("The list of properties lies in memory that the process may not access.",),
        "EINVAL": (
            "There is no property, or there are more than DTV_IOCTL_MAX_MSGS.",
            "A command is none that the header names.",
            "A command can only be written.",
            "A command has a number, but no code.",
        ),
        "ENOMEM": ("The kernel cannot allocate room for the properties.",),
    },
    "FE_READ_BER": {"ENOTSUPP": ("The driver does not measure the bit error rate.",)},
    "FE_READ_SIGNAL_STRENGTH": {
        "EAGAIN": ("No descriptor is open for reading and writing, so that the frontend sleeps.",),
    },
    "FE_READ_SNR": {"ENOTSUPP": ("The driver does not measure the signal-to-noise ratio.",)},
    "FE_READ_UNCORRECTED_BLOCKS": {"ENOTSUPP": ("The driver does not measure the number of uncorrected blocks.",)},
    "FE_SET_FRONTEND": {
        "EINVAL": (
            "A satellite or cable channel has a symbol rate above the highest that FE_GET_INFO tells.",
            "A satellite or cable channel has a symbol rate below the lowest that FE_GET_INFO tells.",
            "The frequency is not between those that FE_GET_INFO tells.",
        ),
        "EPERM": ("The descriptor allows only reading.",),
    },
    "FE_SET_FRONTEND_TUNE_MODE": {"EPERM": ("The descriptor does not allow writing, and tuning is not its business.",)},
    "FE_SET_PROPERTY": {
        "EFAULT": ("The list of properties lies in memory that the process may not read.",),
        "EINVAL": (
            "There is no property, or there are more than DTV_IOCTL_MAX_MSGS.",
            "A command is none that the header names.",
            "A command can only be read.",
            "The frontend does not know the delivery system.",
            "The frontend is to be tuned to a frequency that FE_GET_INFO excludes.",
            "The frontend is to be tuned to a satellite's frequency that FE_GET_INFO excludes; both are in kHz.",
            "The frontend is to be tuned by SYS_DVBS, SYS_DVBS2, SYS_TURBO, SYS_DSS, SYS_DVBC_ANNEX_A or SYS_DVBC_ANNEX_C with a symbol rate that FE_GET_INFO excludes.",
        ),
        "ENOMEM": ("The kernel cannot allocate room for the properties.",),
        "EPERM": ("The descriptor is open for reading only.",),
    },
    "FE_SET_TONE": {"EPERM": ("The descriptor is for watching, and the tone is not its to set.",)},
    "FE_SET_VOLTAGE": {"EPERM": ("The descriptor is for watching, and the voltage is not its to set.",)},
    "NET_ADD_IF": {
        "EINVAL": (
            "The encapsulation is none that the header names.",
            "The device has as many interfaces as it can, which are ten.",
        ),
        "EPERM": ("The caller lacks CAP_SYS_ADMIN, or the descriptor is open for reading only.",),
    },
    "NET_GET_IF": {
        "EINVAL": ("NET_ADD_IF has not made an interface of this number.",),
        "EPERM": ("The descriptor is open for reading only.",),
    },
    "NET_REMOVE_IF": {
        "EBUSY": ("The interface is up.",),
        "EINVAL": ("No interface of this number was made.",),
        "EPERM": ("CAP_SYS_ADMIN is missing, or the descriptor only reads.",),
    },
    "OSD_GET_CAPABILITY": {"EINVAL": ("What is asked for is none of the known capabilities.",)},
    "OSD_SEND_CMD": {"EINVAL": ("The command is none that the header names.",)},
    "VIDEO_FAST_FORWARD": {"EPERM": ("VIDEO_SELECT_SOURCE has not chosen VIDEO_SOURCE_MEMORY.",)},
    "VIDEO_GET_EVENT": {
        "EOVERFLOW": ("Events were lost, as the queue was full.",),
        "EWOULDBLOCK": ("There is no event, and the descriptor has O_NONBLOCK.",),
    },
    "VIDEO_SLOWMOTION": {"EPERM": ("The stream does not come from memory.",)},
    "__NET_GET_IF_OLD": {"EINVAL": ("The number is not one that an interface was made with.",)},
    "ca.open": {"EBUSY": ("The device is to be opened for reading and writing, as another descriptor is already.",)},
    "demux.close": {
        "EBADF": ("The process has no open descriptor of this number.", "The descriptor has been closed already."),
    },
    "demux.mmap": {
        "EACCES": (
            "The descriptor is open for reading only, and the mapping is to be writable.",
            "The descriptor is open for writing only.",
        ),
        "EBADF": ("The process has no open descriptor of this number.",),
        "EEXIST": ("MAP_FIXED_NOREPLACE is given, and something is mapped at the address.",),
        "EINVAL": (
            "MAP_FIXED is given, and the address is not the start of a page.",
            "The length is 0.",
            "The length goes past the last page of the buffer.",
            "The offset is no multiple of the page size.",
            "The offset is that of a later page of a buffer.",
            "The offset is past the last buffer.",
            "MAP_PRIVATE is given, which would make copies of the buffer's pages.",
            "Neither MAP_SHARED nor MAP_PRIVATE is given.",
            "The mapping is not to be readable.",
            "Nothing has been allocated yet.",
            "The buffers have been freed again.",
            "The offset is that of a buffer that a second DMX_REQBUFS has taken away.",
            "The buffers were allocated on another descriptor.",
        ),
        "ENODEV": ("The descriptor belongs to a device that has nothing to map, here a frontend.",),
        "ENOMEM": (
            "The length does not fit into the address space of the process.",
            "The kernel cannot allocate what it needs to keep track of the mapping.",
        ),
        "ENOTTY": ("The DVR device of the same adapter has been opened for reading only since the demux was opened.",),
        "EOPNOTSUPP": (
            "MAP_SHARED_VALIDATE is given together with a flag that the device does not have, such as MAP_SYNC.",
        ),
    },
    "demux.munmap": {
        "EINVAL": (
            "The address is not the start of a page.",
            "The address is outside the address space of the process.",
            "The length is 0.",
            "The length reaches beyond the address space of the process.",
        ),
    },
    "demux.open": {
        "EACCES": ("The permissions of the device's file do not let the user in.",),
        "EMFILE": ("All filters of the demux are in use.", "The process has no file descriptor left."),
        "ENODEV": ("The device is being removed.",),
        "ENOMEM": ("The kernel cannot allocate the open file.",),
    },
    "demux.poll": {
        "EFAULT": ("The list of descriptors lies in memory that the process may not access.",),
        "EINTR": ("A signal arrives while the call waits.",),
    },
    "demux.read": {
        "EAGAIN": (
            "Nothing is there to read, and the descriptor does not wait (the page says EWOULDBLOCK, which is the same).",
        ),
        "EBADF": ("The process has no open descriptor of this number.", "The descriptor is open for writing only."),
        "EFAULT": ("The buffer lies in memory that the process may not write.",),
        "EINTR": ("A signal arrives while the call waits for data.",),
        "EOVERFLOW": ("Data was lost because the buffer was full; what the buffer held is dropped as well.",),
        "ETIMEDOUT": ("No section came within the timeout that DMX_SET_FILTER was given.",),
    },
    "demux.write": {"EINVAL": ("The descriptor belongs to a demux, which takes no data.",)},
    "dvb_audio.close": {"EBADF": ("The process has no open descriptor of this number.",)},
    "dvb_audio.open": {
        "EBUSY": ("The device is to be opened for reading and writing, as another descriptor is already.",),
        "EINVAL": ("An argument is wrong; the page does not say which.",),
        "ENODEV": ("There is no driver for the device.",),
    },
    "dvb_audio.write": {
        "EBADF": ("The descriptor that is written to is not open.",),
        "ENOMEM": ("There are more bytes than the buffer of the decoder can hold.",),
        "EPERM": ("AUDIO_SELECT_SOURCE has not chosen AUDIO_SOURCE_MEMORY.",),
    },
    "dvb_video.close": {"EBADF": ("No open descriptor of the process has this number.",)},
    "dvb_video.open": {
        "EBUSY": ("The decoder is to be opened for reading and writing, as another descriptor is already.",),
        "EINVAL": ("Some argument is wrong; which one, the page does not say.",),
        "ENODEV": ("The device has no driver any more.",),
    },
    "dvb_video.write": {
        "EBADF": ("What is written to is not an open descriptor.",),
        "ENOMEM": ("The bytes are more than the decoder's buffer can hold.",),
        "EPERM": ("The decoder is fed by the demux, not from memory.",),
    },
    "dvr.close": {
        "EBADF": ("The process has no open descriptor of this number.", "The descriptor has been closed already."),
    },
    "dvr.mmap": {
        "EACCES": ("The descriptor is open for reading only.",),
        "EBADF": ("The process has no open descriptor of this number.",),
        "EINVAL": (
            "MAP_FIXED is given, and the address is not the start of a page.",
            "The length is 0.",
            "The length goes past the last page of the buffer.",
            "The offset is no multiple of the page size.",
            "The offset is past the last buffer.",
            "MAP_PRIVATE is given, which would make copies of the buffer's pages.",
            "Neither MAP_SHARED nor MAP_PRIVATE is given.",
            "The mapping is not to be readable.",
            "Nothing has been allocated yet.",
        ),
        "ENOMEM": (
            "The length does not fit into the address space of the process.",
            "The kernel cannot allocate what it needs to keep track of the mapping.",
        ),
    },
    "dvr.munmap": {"EINVAL": ("The address is not the start of a page.", "The length is 0.")},
    "dvr.open": {
        "EACCES": ("The permissions of the device's file do not let the user in.",),
        "EBUSY": ("The device is to be opened for reading, and another descriptor reads from it already.",),
        "EINVAL": ("The device is opened for writing only, and the demux cannot take its stream from memory.",),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOMEM": ("The kernel cannot allocate the open file or its buffer.",),
        "EOPNOTSUPP": ("The device is opened for reading and writing, and the kernel cannot map its buffers.",),
    },
    "dvr.poll": {
        "EFAULT": ("The list of descriptors lies in memory that the process may not access.",),
        "EINTR": ("A signal arrives while the call waits.",),
    },
    "dvr.read": {
        "EAGAIN": (
            "Nothing is there to read, and the descriptor does not wait (the page says EWOULDBLOCK, which is the same).",
        ),
        "EBADF": ("The process has no open descriptor of this number.",),
        "EFAULT": ("The buffer lies in memory that the process may not write.",),
        "EINTR": ("A signal arrives while the call waits for data.",),
        "ENODEV": ("The device is being removed.",),
        "EOVERFLOW": ("Data was lost because the buffer was full; what the buffer held is dropped as well.",),
        "ETIMEDOUT": ("No section came within the timeout that DMX_SET_FILTER was given.",),
    },
    "dvr.write": {
        "EAGAIN": ("No room is left in the buffer, and the descriptor does not wait (the page says EWOULDBLOCK).",),
        "EBUSY": ("Filters that take their data from the frontend are running.",),
        "EINVAL": ("The descriptor is open for reading and writing.",),
    },
    "frontend.close": {
        "EBADF": ("The process has no open descriptor of this number.", "The descriptor has been closed already."),
    },
    "frontend.open": {
        "EACCES": ("The permissions of the device's file do not let the user in.",),
        "EAGAIN": ("The device is busy for a moment, and O_NONBLOCK is given.",),
        "EBUSY": ("The frontend is to be opened for reading and writing, as another descriptor is already.",),
        "EMFILE": ("The process has no file descriptor left.",),
        "ENFILE": ("The system has no open file left.",),
        "ENOMEM": ("The kernel cannot allocate the open file or the thread that tunes.",),
    },
    "osd.close": {"EBADF": ("There is no open descriptor of this number.",)},
    "osd.open": {
        "EBUSY": ("The display is in use.",),
        "EINVAL": ("An argument is wrong, of which the page says no more.",),
        "ENODEV": ("The driver of the card is not there.",),
    },
}
