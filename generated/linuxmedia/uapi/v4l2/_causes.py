"""Documented causes of errors, by call and errno: v4l2."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "VIDIOC_CREATE_BUFS": {
        "EBUSY": (
            "Another handle has allocated the buffers of the queue.",
            "The buffers belong to read().",
            "The buffers belong to write().",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": (
            "The device has no queue of the format's type.",
            "The count is 0 and the device has no queue of the format's type.",
            "The memory type does not exist, or the queue does not take it.",
            "The count is 0 and the memory type does not exist.",
            "The image size is 0, or too small for the format that is set.",
            "The number of planes is 0, above VIDEO_MAX_PLANES, or not that of the format that is set.",
            "The queue holds buffers of another memory type.",
        ),
        "ENOBUFS": ("The queue holds as many buffers as it ever can.",),
        "ENOMEM": ("The kernel cannot allocate the buffers.",),
    },
    "VIDIOC_CROPCAP": {
        "EINVAL": ("The device has no stream of that type.",),
        "ENODATA": ("The input in use has no cropping.",),
    },
    "VIDIOC_DBG_G_CHIP_INFO": {
        "EINVAL": (
            "The kind of chip is not defined, or not in use any more.",
            "The device has no chip of that number.",
        ),
    },
    "VIDIOC_DBG_G_REGISTER": {
        "EINVAL": ("The device has no chip of this kind and number.",),
        "EPERM": ("The caller does not have CAP_SYS_ADMIN.",),
    },
    "VIDIOC_DBG_S_REGISTER": {
        "EINVAL": ("The device has no chip of this kind and number.",),
        "EPERM": ("The caller does not have CAP_SYS_ADMIN.",),
    },
    "VIDIOC_DECODER_CMD": {
        "EBUSY": ("The decoder has been stopped and has not finished what is queued.",),
        "EINVAL": (
            "The decoder does not know the command.",
            "The decoder keeps a state of its own, and is to let go of a held frame.",
            "The decoder keeps no state, and is to do anything else than to let go of a held frame.",
        ),
        "EPERM": ("The decoder is to pause and does not run.", "The decoder is to go on and does not run."),
    },
    "VIDIOC_DQBUF": {
        "EAGAIN": ("The descriptor is non-blocking and no buffer is done.",),
        "EBUSY": (
            "Another thread waits for a buffer of the same queue already.",
            "Another handle has allocated the buffers of the queue.",
            "The buffers belong to read().",
            "The buffers belong to write().",
        ),
        "EFAULT": ("The array of planes lies in memory that the program cannot use.",),
        "EINTR": ("A signal arrives while the call waits for a buffer.",),
        "EINVAL": (
            "The device has no queue of this type.",
            "Nothing is allocated.",
            "The stream does not run.",
            "The array has room for fewer planes than the buffer has, or for more than VIDEO_MAX_PLANES.",
        ),
        "EIO": (
            "The hardware has failed, and the stream has not been stopped since.",
            "The signal has been lost for a while.",
        ),
        "EPIPE": ("A codec has been drained and its last buffer dequeued already.",),
    },
    "VIDIOC_DQEVENT": {
        "EINTR": ("A signal arrives while the call waits for an event.",),
        "ENOENT": ("No event waits and the handle is non-blocking.",),
    },
    "VIDIOC_DV_TIMINGS_CAP": {"ENODATA": ("The input in use has no timings.", "The output in use has no timings.")},
    "VIDIOC_ENCODER_CMD": {
        "EBUSY": ("The encoder has been stopped and has not finished what is queued.",),
        "EINVAL": ("The encoder does not know the command.",),
        "EPERM": ("The encoder is to pause and does not run.", "The encoder is to go on and does not run."),
    },
    "VIDIOC_ENUMAUDIO": {"EINVAL": ("The device has no audio input of that number.",)},
    "VIDIOC_ENUMAUDOUT": {"EINVAL": ("The device has no audio output of that number.",)},
    "VIDIOC_ENUMINPUT": {
        "EINVAL": ("The device has no input of that number.", "The number is that of the last input plus one."),
    },
    "VIDIOC_ENUMOUTPUT": {"EINVAL": ("The device has no output of that number.",)},
    "VIDIOC_ENUMSTD": {
        "EINVAL": ("The input has no standard of that number.",),
        "ENODATA": ("The input in use has no video standard.", "The output in use has no video standard."),
    },
    "VIDIOC_ENUM_DV_TIMINGS": {
        "EINVAL": ("The list is shorter than the index.", "The sub-device has no pad of that number."),
        "ENODATA": ("The input in use has no timings.", "The output in use has no timings."),
    },
    "VIDIOC_ENUM_FMT": {
        "EINVAL": (
            "The buffer type is none that the API defines, or the deprecated V4L2_BUF_TYPE_PRIVATE.",
            "The device has no queue of that type.",
            "The multi-planar type is asked for where the queue is single-planar.",
            "The list is shorter than the index.",
            "The device has V4L2_CAP_IO_MC and makes no format from the media bus code.",
        ),
    },
    "VIDIOC_ENUM_FRAMEINTERVALS": {
        "EINVAL": (
            "The list is shorter than the index.",
            "The device does not have the pixel format.",
            "The device does not have the frame size.",
        ),
    },
    "VIDIOC_ENUM_FRAMESIZES": {
        "EINVAL": ("The list is shorter than the index.", "The device does not have the pixel format."),
    },
    "VIDIOC_ENUM_FREQ_BANDS": {
        "EINVAL": (
            "The tuner or modulator has no band of that number.",
            "The device has no tuner or modulator of that number.",
            "The type is not that of the tuner or modulator.",
        ),
    },
    "VIDIOC_EXPBUF": {
        "EBUSY": (
            "Another handle has allocated the buffers of the queue.",
            "The buffers belong to read().",
            "The buffers belong to write().",
        ),
        "EINVAL": (
            "The queue holds buffers of user memory.",
            "The driver cannot export buffers.",
            "A flag other than O_CLOEXEC and the access modes is set.",
            "The device has no queue of this type.",
            "No buffer of the queue has the index.",
            "The buffer has no plane of this number.",
            "Nothing is allocated.",
            "The kernel cannot allocate the DMA-BUF or its descriptor.",
        ),
        "EMFILE": ("The program has as many descriptors as it may have.",),
    },
    "VIDIOC_G_AUDIO": {"EINVAL": ("No audio input goes with the video input in use.",)},
    "VIDIOC_G_AUDOUT": {"EINVAL": ("No audio output goes with the video output in use.",)},
    "VIDIOC_G_CROP": {
        "EINVAL": ("The device has no stream of that type.",),
        "ENODATA": ("The input in use has no cropping.",),
    },
    "VIDIOC_G_CTRL": {
        "EACCES": ("The control can only be written.",),
        "EINVAL": ("The device has no control of that id.", "The control's value does not fit into 32 bits."),
    },
    "VIDIOC_G_DV_TIMINGS": {"ENODATA": ("The input in use has no timings.", "The output in use has no timings.")},
    "VIDIOC_G_EDID": {
        "EFAULT": ("The memory for the blocks cannot be written.",),
        "EINVAL": (
            "There is no such input, or it has no EDID.",
            "The EDID ends before the first block that is asked for.",
            "More blocks are asked for than an EDID can have.",
        ),
        "ENODATA": ("There is no EDID.",),
    },
    "VIDIOC_G_EXT_CTRLS": {
        "EACCES": (
            "The control can only be written.",
            "The request has not been completed yet.",
            "The request has been queued and is not completed yet.",
        ),
        "EBADR": ("The device does not support requests.",),
        "EFAULT": (
            "The payload cannot be written to the program's memory.",
            "The array of controls cannot be read from the program's memory.",
        ),
        "EINVAL": (
            "The device has no control of that id.",
            "which is neither defined nor the class of the controls.",
            "request_fd is not the descriptor of a request of this device.",
            "The kernel does not know V4L2_CTRL_WHICH_REQUEST_VAL.",
            "There are more controls than a call can carry.",
            "which is a class, and not all of the controls are of that class.",
            "A call without controls asks for a class of which the device has none.",
        ),
        "ENOMEM": ("The kernel cannot allocate its copy of the controls.",),
        "ENOSPC": (
            "The room for the payload is too small; the driver says how much is needed.",
            "The room for the parameters of a stateless codec is too small; the driver says how much is needed.",
        ),
    },
    "VIDIOC_G_FMT": {
        "EINVAL": (
            "The buffer type is none that the API defines.",
            "The device has no queue of that type.",
            "An output type is asked for where the device can only capture.",
            "The multi-planar type is asked for where the queue is single-planar.",
        ),
        "ENOMEM": ("The kernel cannot allocate its copy of the argument.",),
    },
    "VIDIOC_G_FREQUENCY": {"EINVAL": ("The device has no tuner or modulator of that number.",)},
    "VIDIOC_G_MODULATOR": {"EINVAL": ("The device has no modulator of that number.",)},
    "VIDIOC_G_OUTPUT": {"ENOTTY": ("The node has no video outputs.",)},
    "VIDIOC_G_PARM": {"EINVAL": ("The device has no stream of that type.",)},
    "VIDIOC_G_SELECTION": {
        "EINVAL": ("The device has no stream of that type.", "The device has no such rectangle."),
        "ENODATA": ("The input in use has no cropping and composing.",),
    },
    "VIDIOC_G_SLICED_VBI_CAP": {"EINVAL": ("The type is none of sliced data, or that of the other direction.",)},
    "VIDIOC_G_STD": {
        "ENODATA": ("The input in use has no video standard.", "The output in use has no video standard."),
    },
    "VIDIOC_G_TUNER": {"EINVAL": ("The device has no tuner of that number.",)},
    "VIDIOC_OVERLAY": {
        "EINVAL": ("The overlay is not set up, as the image has a pixel format that nothing can be laid over.",),
    },
    "VIDIOC_PREPARE_BUF": {
        "EBUSY": (
            "The buffers belong to read().",
            "The buffers belong to write().",
            "Another handle has allocated the buffers of the queue.",
        ),
        "EFAULT": (
            "The user memory of a single-planar buffer does not exist, or may not be used.",
            "The user memory of a plane does not exist, or may not be used.",
            "The array of planes lies in memory that the program cannot use.",
        ),
        "EINVAL": (
            "The device has no queue of this type.",
            "No buffer of the queue has the index.",
            "Nothing is allocated.",
            "The user memory of a single-planar buffer is smaller than the image.",
            "The user memory of a plane is smaller than its part of the image.",
            "The array has room for fewer planes than the buffer has, or for more than VIDEO_MAX_PLANES.",
            "The buffer has been prepared already.",
            "The buffer is queued.",
            "The memory type is not that of the queue.",
            "The payload of a buffer for output is larger than the buffer.",
            "The field order of a buffer for output is V4L2_FIELD_ALTERNATE, where only the top or the bottom field can be.",
            "V4L2_BUF_FLAG_REQUEST_FD is set; only VIDIOC_QBUF adds a buffer to a request.",
            "The driver cannot prepare the buffer.",
        ),
        "EIO": ("The hardware has failed, and the stream has not been stopped since.",),
    },
    "VIDIOC_QBUF": {
        "EBADR": (
            "V4L2_BUF_FLAG_REQUEST_FD is set and the queue takes no requests.",
            "V4L2_BUF_FLAG_REQUEST_FD is not set and the queue takes buffers with requests only.",
            "V4L2_BUF_FLAG_REQUEST_FD is set, and the codec keeps its state itself and takes no requests.",
        ),
        "EBUSY": (
            "A buffer went into a request, VIDIOC_STREAMOFF did not follow, and this one is queued directly.",
            "A buffer was queued directly, VIDIOC_STREAMOFF did not follow, and this one is to go into a request.",
            "The request has been queued, so that it can be changed no more.",
            "The request has been completed, and MEDIA_REQUEST_IOC_REINIT has not emptied it since.",
            "Another handle has allocated the buffers of the queue.",
            "The buffers belong to read().",
            "The buffers belong to write().",
        ),
        "EFAULT": (
            "The user memory of a single-planar buffer does not exist, or may not be used.",
            "The user memory of a plane does not exist, or may not be used.",
            "The array of planes lies in memory that the program cannot use.",
        ),
        "EINVAL": (
            "The device has no queue of this type.",
            "No buffer of the queue has the index.",
            "Nothing is allocated.",
            "The user memory of a single-planar buffer is smaller than the image.",
            "The user memory of a plane is smaller than its part of the image.",
            "The array has room for fewer planes than the buffer has, or for more than VIDEO_MAX_PLANES.",
            "V4L2_BUF_FLAG_REQUEST_FD is set and the descriptor is not that of a request.",
            "The descriptor of a single-planar buffer is not that of a DMA-BUF.",
            "The descriptor of a plane is not that of a DMA-BUF.",
            "The driver has the buffer already.",
            "The memory type is not that of the queue.",
            "The payload of a single-planar buffer for output is larger than the buffer.",
            "The payload of a plane for output is larger than the plane.",
            "The data of a plane for output begin at or after the end of the payload.",
            "The field order of a buffer for output is V4L2_FIELD_ALTERNATE, where only the top or the bottom field can be.",
            "The driver cannot prepare the buffer.",
        ),
        "EIO": ("The hardware has failed, and the stream has not been stopped since.",),
        "ENOMEM": ("The kernel cannot allocate what it takes to pin the user memory.",),
        "EOVERFLOW": ("The user memory of a single-planar buffer would run past the largest address.",),
        "EPERM": ("V4L2_BUF_FLAG_REQUEST_FD is set for the capture queue of a memory-to-memory device.",),
    },
    "VIDIOC_QUERYBUF": {
        "EFAULT": ("The array of planes lies in memory that the program cannot use.",),
        "EINVAL": (
            "The device has no queue of this type.",
            "No buffer of the queue has the index.",
            "The buffers have been freed, so that no index is valid.",
            "The array has room for fewer planes than the buffer has, or for more than VIDEO_MAX_PLANES.",
        ),
        "ENOMEM": ("The kernel cannot allocate its copy of the array of planes.",),
    },
    "VIDIOC_QUERYCAP": {
        "EINVAL": ("The driver does not follow this specification.",),
        "ENODEV": ("The device has been taken away since it was opened.",),
    },
    "VIDIOC_QUERYCTRL": {
        "EACCES": ("The control cannot be read.",),
        "EINVAL": ("The device has no control of that id, or with V4L2_CTRL_FLAG_NEXT_CTRL none above it.",),
    },
    "VIDIOC_QUERYMENU": {
        "EINVAL": (
            "The device has no control of that id.",
            "The control is not a menu.",
            "The index is above the control's maximum.",
            "The driver leaves that item of the menu out.",
            "The index is below the control's minimum.",
        ),
    },
    "VIDIOC_QUERYSTD": {"ENODATA": ("The input in use has no video standard.",)},
    "VIDIOC_QUERY_DV_TIMINGS": {
        "ENODATA": ("The input in use has no timings.",),
        "ENOLCK": ("There is a signal that the hardware cannot lock on.",),
        "ENOLINK": ("There is no signal.",),
        "ERANGE": ("The hardware cannot do the timings of the signal.",),
    },
    "VIDIOC_QUERY_EXT_CTRL": {
        "EACCES": ("The control can only be written.",),
        "EINVAL": ("The device has no control of that id, or with V4L2_CTRL_FLAG_NEXT_CTRL none above it.",),
        "ENOMEM": ("The kernel cannot allocate its copy of the argument.",),
    },
    "VIDIOC_REMOVE_BUFS": {
        "EBUSY": (
            "A buffer of the range is queued.",
            "The buffers belong to read().",
            "The buffers belong to write().",
            "The buffers belong to another handle.",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": (
            "A buffer of the range does not exist.",
            "The range is longer than the queue.",
            "The device has no queue of that type.",
        ),
    },
    "VIDIOC_REQBUFS": {
        "EBUSY": (
            "A buffer is mapped or exported, and the queue cannot orphan buffers.",
            "Buffers are to be allocated while the stream runs.",
            "The stream runs and the buffers are to be freed.",
            "Another handle has allocated the buffers of the queue.",
            "Another handle has allocated the buffers that are to be freed.",
            "The buffers belong to read().",
            "The buffers belong to write().",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": (
            "The device has no queue of this type.",
            "The memory type does not exist, or the queue does not take it.",
            "The driver cannot set the queue up.",
        ),
        "ENODEV": ("The device has been removed since it was opened.",),
        "ENOMEM": ("The kernel cannot allocate enough buffers for the driver.",),
    },
    "VIDIOC_STREAMOFF": {
        "EBUSY": (
            "Another handle has allocated the buffers of the queue.",
            "The buffers belong to read().",
            "The buffers belong to write().",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": ("The device has no queue of this type.",),
    },
    "VIDIOC_STREAMON": {
        "EBUSY": (
            "Another handle has allocated the buffers of the queue.",
            "The buffers belong to read().",
            "The buffers belong to write().",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": (
            "The device has no queue of this type.",
            "No buffers have been allocated.",
            "The driver cannot start; a later start can succeed.",
        ),
        "ENOLINK": ("A pad of the pipeline that must be connected has no enabled link.",),
        "ENOMEM": ("The kernel cannot allocate what the driver needs to start.",),
        "EPIPE": ("The formats along the pipeline do not fit together.",),
    },
    "VIDIOC_SUBSCRIBE_EVENT": {
        "EINVAL": (
            "The type is V4L2_EVENT_ALL.",
            "The device has no events of that type.",
            "The device has no control of that id.",
        ),
        "ENOMEM": ("The kernel cannot allocate the subscription.",),
    },
    "VIDIOC_S_AUDIO": {
        "EINVAL": (
            "No audio input goes with the video input in use.",
            "The device has no audio input of that number.",
            "The audio input does not go with the video input in use, though others do.",
        ),
    },
    "VIDIOC_S_AUDOUT": {
        "EINVAL": (
            "No audio output goes with the video output in use.",
            "The device has no audio output of that number.",
            "The audio output does not go with the video output in use, though others do.",
        ),
    },
    "VIDIOC_S_CROP": {
        "EBUSY": ("Another handle holds a higher access priority.",),
        "EINVAL": ("The device has no stream of that type.",),
        "ENODATA": ("The input in use has no cropping.",),
    },
    "VIDIOC_S_CTRL": {
        "EACCES": (
            "The control can only be read.",
            "The control is inactive and the driver cannot keep its value until it is active again.",
        ),
        "EBUSY": ("The control cannot be changed for now.",),
        "EINVAL": ("The device has no control of that id.", "The value is an item that the menu leaves out."),
        "ERANGE": ("The value is above the maximum of the menu; that of an integer is lowered instead.",),
    },
    "VIDIOC_S_DV_TIMINGS": {
        "EBUSY": (
            "Other timings are set while the queue holds buffers.",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": ("The device cannot do the timings.", "The timings are described by something that is not defined."),
        "ENODATA": ("The input in use has no timings.", "The output in use has no timings."),
        "ENOTTY": ("The device does not know the ioctl.",),
    },
    "VIDIOC_S_EDID": {
        "E2BIG": ("There are more blocks than the hardware can hold.",),
        "EFAULT": ("The memory with the blocks cannot be read.",),
        "EINVAL": ("There is no such input, or it has no EDID.", "The first block is not block 0."),
    },
    "VIDIOC_S_EXT_CTRLS": {
        "EACCES": (
            "The control can only be read.",
            "The control is inactive and the driver cannot keep its value until it is active again.",
        ),
        "EBADR": ("The device does not support requests.",),
        "EBUSY": (
            "The control cannot be changed for now.",
            "The request has been queued, and not emptied by MEDIA_REQUEST_IOC_REINIT since.",
            "The request has been completed, and MEDIA_REQUEST_IOC_REINIT has not emptied it since.",
            "Another handle holds a higher access priority.",
        ),
        "EFAULT": (
            "The parameters of a stateless codec are shorter than their struct.",
            "The parameters of a stateless codec are an array without a whole element.",
        ),
        "EINVAL": (
            "The device has no control of that id.",
            "which is neither defined nor the class of the controls, or names the default values.",
            "The value is an item that the menu leaves out.",
            "request_fd is not the descriptor of a request of this device.",
            "The kernel does not know V4L2_CTRL_WHICH_REQUEST_VAL.",
            "Two of the values exclude each other.",
            "A field of a stateless codec's parameters is outside of what the codec or the kernel allows.",
            "The FWHT frame has other components than the capture format.",
            "which is a class, and not all of the controls are of that class.",
            "A call without controls asks for a class of which the device has none.",
        ),
        "ENOMEM": ("The kernel cannot allocate its copy of the controls.",),
        "ENOSPC": ("The payload has more elements than the array can hold; the driver says how much is possible.",),
        "ERANGE": (
            "The value is above the maximum of the menu; that of an integer is lowered instead.",
            "The string is longer than the control's maximum.",
            "The string is shorter than the control's minimum.",
        ),
    },
    "VIDIOC_S_FBUF": {
        "EINVAL": ("The flags contradict each other.",),
        "EPERM": ("An overlay that writes into the screen is to be set up without privileges.",),
    },
    "VIDIOC_S_FMT": {
        "EBUSY": (
            "The queue holds buffers, and the driver does not change the format under them.",
            "Buffers of the queue are with the driver.",
            "The queue is streaming.",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": (
            "The buffer type is none that the API defines.",
            "The device has no queue of that type.",
            "The multi-planar type is set where the queue is single-planar.",
        ),
        "ENOMEM": ("The kernel cannot allocate its copy of the argument.",),
    },
    "VIDIOC_S_FREQUENCY": {
        "EBUSY": ("The hardware is searching for a station.", "Another handle holds a higher access priority."),
        "EINVAL": (
            "The device has no tuner or modulator of that number.",
            "The type is not that of the tuner or modulator.",
        ),
    },
    "VIDIOC_S_HW_FREQ_SEEK": {
        "EAGAIN": ("The handle is non-blocking.",),
        "EBUSY": ("Another handle is searching at the moment.",),
        "EINVAL": (
            "The device has no tuner of that number.",
            "The search is to go on at the other end of the band, which the tuner cannot.",
            "The type is not that of the tuner.",
            "The lower limit is none that the tuner can have.",
            "The upper limit is none that the tuner can have.",
        ),
        "ENODATA": ("There is no station within the range.",),
    },
    "VIDIOC_S_INPUT": {
        "EBUSY": (
            "Another input is selected while the queue holds buffers.",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": ("The device has no input of that number.",),
        "ENOTTY": ("The node has no video inputs.",),
    },
    "VIDIOC_S_MODULATOR": {
        "EINVAL": (
            "The device has no modulator of that number.",
            "Two languages are to be sent, which the modulator cannot.",
        ),
    },
    "VIDIOC_S_OUTPUT": {
        "EBUSY": (
            "Another output is selected while the queue holds buffers.",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": ("The device has no output of that number.",),
        "ENOTTY": ("The node has no video outputs.",),
    },
    "VIDIOC_S_PARM": {
        "EBUSY": ("Another handle holds a higher access priority.",),
        "EINVAL": ("The device has no stream of that type.",),
    },
    "VIDIOC_S_PRIORITY": {
        "EBUSY": ("Another handle holds a higher priority.",),
        "EINVAL": ("The priority is none that a handle can have.",),
    },
    "VIDIOC_S_SELECTION": {
        "EBUSY": (
            "The format would change with the rectangle while the queue holds buffers.",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": (
            "The device has no stream of that type.",
            "The device has no such rectangle, or it cannot be set.",
            "The flags have a bit that is not defined.",
            "The rectangle of a capture device is one of the limits or the padded one, which the driver alone decides.",
            "The rectangle is one of an encoder's limits, or none that it has.",
            "The stream is that of an encoder's coded images, of which nothing is cropped.",
        ),
        "ENODATA": ("The input in use has no cropping and composing.",),
        "ERANGE": ("No rectangle fits the flags.",),
    },
    "VIDIOC_S_STD": {
        "EBUSY": (
            "Another standard is set while the queue holds buffers.",
            "Another handle holds a higher access priority.",
        ),
        "EINVAL": (
            "No standard is asked for, or none that the input supports.",
            "No standard is asked for, or none that the output supports.",
        ),
        "ENODATA": ("The input in use has no video standard.", "The output in use has no video standard."),
    },
    "VIDIOC_S_TUNER": {
        "EBUSY": ("Another handle holds a higher access priority.",),
        "EINVAL": (
            "The device has no tuner of that number.",
            "The audio mode is none that is defined, and the driver does not choose another one.",
        ),
    },
    "VIDIOC_TRY_DECODER_CMD": {
        "EINVAL": (
            "The decoder does not know the command.",
            "The decoder keeps a state of its own, and is to let go of a held frame.",
            "The decoder keeps no state, and is to do anything else than to let go of a held frame.",
        ),
    },
    "VIDIOC_TRY_ENCODER_CMD": {"EINVAL": ("The encoder does not know the command.",)},
    "VIDIOC_TRY_EXT_CTRLS": {
        "EACCES": ("The control can only be read.",),
        "EBADR": ("The device does not support requests.",),
        "EBUSY": ("The request has been queued, and not emptied by MEDIA_REQUEST_IOC_REINIT since.",),
        "EINVAL": (
            "The device has no control of that id.",
            "which is neither defined nor the class of the controls, or names the default values.",
            "The value is an item that the menu leaves out.",
            "request_fd is not the descriptor of a request of this device.",
            "The kernel does not know V4L2_CTRL_WHICH_REQUEST_VAL.",
            "Two of the values exclude each other.",
            "which is a class, and not all of the controls are of that class.",
            "A call without controls asks for a class of which the device has none.",
        ),
        "ENOMEM": ("The kernel cannot allocate its copy of the controls.",),
        "ERANGE": (
            "The value is above the maximum of the menu; that of an integer is lowered instead.",
            "The string is longer than the control's maximum.",
            "The string is shorter than the control's minimum.",
        ),
    },
    "VIDIOC_TRY_FMT": {
        "EINVAL": (
            "The buffer type is none that the API defines.",
            "The device has no queue of that type.",
            "The multi-planar type is tried where the queue is single-planar.",
        ),
        "ENOMEM": ("The kernel cannot allocate its copy of the argument.",),
    },
    "video.close": {
        "EBADF": (
            "The descriptor is negative, closed or was never opened.",
            "The descriptor has been closed already, and its number has not been given out again.",
        ),
    },
    "video.mmap": {
        "EACCES": (
            "A writable mapping is asked of a descriptor that is open for reading only.",
            "A mapping for reading and writing is asked of a descriptor that is open for writing only.",
            "An output buffer is mapped for writing alone, through a descriptor that is open for writing only.",
        ),
        "EAGAIN": ("MAP_LOCKED would lock more memory than an unprivileged program may.",),
        "EBADF": (
            "The descriptor is negative, closed or was never opened.",
            "The descriptor was opened with O_PATH and only names the device.",
        ),
        "EBUSY": ("The buffers belong to read().", "The buffers belong to write()."),
        "EEXIST": ("MAP_FIXED_NOREPLACE names an address where something is mapped.",),
        "EINVAL": (
            "A capture buffer is mapped for reading alone, through a descriptor that is open for reading only.",
            "MAP_FIXED names an address that is not a multiple of the page size.",
            "The length is 0.",
            "The length reaches beyond the last page of the buffer.",
            "The offset is not a multiple of the page size.",
            "The offset is that of a buffer plus some of its pages, which would be right for a file.",
            "The offset belongs to none of the queue's buffers.",
            "MAP_PRIVATE asks for a copy on write.",
            "The flags name no kind of mapping, or one that does not exist.",
            "A flag is set that only stacks or huge pages know.",
            "A capture buffer is mapped without PROT_READ.",
            "An output buffer is mapped without PROT_WRITE.",
            "A buffer of a memory-to-memory device's capture queue is mapped without PROT_READ.",
            "Nothing has been allocated yet.",
            "VIDIOC_REQBUFS has freed the buffers again.",
            "The queue was set up for memory of the program's own.",
            "The queue was set up to import DMA-BUF descriptors.",
            "The offset was given to another handle of a memory-to-memory device, where every handle has queues of its own.",
        ),
        "ENODEV": (
            "The device has been removed since it was opened.",
            "The descriptor is that of a device that has no buffers to map.",
        ),
        "ENOMEM": (
            "MAP_FIXED names an address that the program cannot have.",
            "The length exceeds what the program can address at all.",
            "The program's address space may not grow any further.",
            "The kernel cannot allocate the mapping or its page tables.",
        ),
        "EOPNOTSUPP": ("MAP_SHARED_VALIDATE is joined by MAP_SYNC, which only persistent memory offers.",),
        "EOVERFLOW": ("Offset and length together are more than the largest unsigned long.",),
        "EPERM": (
            "An unprivileged program names an address below the system's lowest one with MAP_FIXED.",
            "PROT_EXEC is asked for and the device node lies on a file system mounted with noexec.",
            "MAP_LOCKED is set and an unprivileged program may not lock any memory.",
        ),
    },
    "video.munmap": {
        "EINVAL": (
            "The address is not a multiple of the page size.",
            "The address is one that the program cannot have.",
            "The length is 0.",
            "The range ends beyond what the program can address.",
        ),
        "ENOMEM": ("The kernel cannot allocate what it takes to split a mapping.",),
    },
    "video.open": {
        "EACCES": ("The device node does not let this user in.",),
        "EBUSY": ("The driver allows one open at a time and the device is in use.",),
        "EEXIST": ("O_CREAT and O_EXCL are both set, which asks for a new file, but the device node exists.",),
        "EFAULT": ("The path lies in memory that the program cannot read.",),
        "EINVAL": ("O_DIRECT is set, which is for files on disks.",),
        "EMFILE": ("The program has as many descriptors as it may have.",),
        "ENFILE": ("The whole system has as many open files as it may have.",),
        "ENODEV": ("The device has been removed; its node may still be there.",),
        "ENOMEM": ("The kernel cannot allocate the open file or the driver's state for it.",),
        "ENOTDIR": ("O_DIRECTORY is set.",),
    },
    "video.poll": {
        "EFAULT": ("The list of descriptors lies in memory that the program cannot use.",),
        "EINTR": ("A signal arrives while the call waits.",),
        "EINVAL": ("The list is longer than the number of descriptors that the program may have.",),
        "ENOMEM": ("The kernel cannot allocate its copy of a long list.",),
    },
    "video.read": {
        "EAGAIN": (
            "The descriptor is non-blocking and no frame has been captured yet.",
            "The descriptor is non-blocking, and no radio samples or metadata have come yet.",
            "The descriptor is non-blocking, and no blanking lines have come yet.",
        ),
        "EBADF": (
            "The descriptor is negative, closed or was never opened.",
            "The descriptor is open for writing only.",
        ),
        "EBUSY": (
            "Another handle of the device reads already.",
            "Another handle of the device has allocated buffers.",
            "The handle itself has allocated buffers for streaming.",
        ),
        "EFAULT": ("The memory for the data cannot be written.",),
        "EINTR": ("A signal arrives while the call waits for a frame.",),
        "EINVAL": (
            "The address of the memory is NULL.",
            "The driver does not implement reading at all.",
            "The driver implements reading, but this device only shows video.",
            "Devices of this kind are never read.",
        ),
        "EIO": ("The hardware has failed.", "A remote device, such as a camera on USB, does not answer."),
        "ENODEV": ("The device has been removed since it was opened.",),
        "ENOMEM": ("The kernel cannot allocate the buffers that the first call needs.",),
    },
    "video.select": {
        "EBADF": (
            "A set names a descriptor that is not open.",
            "The write set names a descriptor that is not open.",
            "The exceptional set names a descriptor that is not open.",
        ),
        "EFAULT": (
            "The read set lies in memory that the program cannot use.",
            "The write set lies in memory that the program cannot use.",
            "The exceptional set lies in memory that the program cannot use.",
            "The time to wait lies in memory that the program cannot use.",
        ),
        "EINTR": ("A signal arrives while the call waits.",),
        "EINVAL": ("The number of descriptors is negative.", "The time to wait is negative."),
        "ENOMEM": ("The kernel cannot allocate its copies of large sets.",),
    },
    "video.write": {
        "EAGAIN": ("The descriptor is non-blocking and every buffer still waits to be sent.",),
        "EBADF": (
            "The descriptor is negative, closed or was never opened.",
            "The descriptor is open for reading only.",
        ),
        "EBUSY": (
            "Another handle of the device writes already.",
            "Another handle of the device has allocated buffers.",
            "The handle itself has allocated buffers for streaming.",
        ),
        "EFAULT": ("The memory with the data cannot be read.",),
        "EINTR": ("A signal arrives while the call waits for a free buffer.",),
        "EINVAL": (
            "The address of the memory is NULL.",
            "The driver does not implement writing at all.",
            "The driver implements writing, but this device only captures.",
            "Devices of this kind are never written.",
        ),
        "EIO": ("The hardware has failed.",),
        "ENODEV": ("The device has been removed since it was opened.",),
        "ENOMEM": ("The kernel cannot allocate the buffers that the first call needs.",),
    },
}
