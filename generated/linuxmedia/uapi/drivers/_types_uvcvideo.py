"""USB cameras, their metadata and private controls."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# uvc_ctrl_data_type: How the bits of a control of the camera are understood.

UVC_CTRL_DATA_TYPE_RAW: Final = 0
"""Bytes without a meaning to the driver. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_DATA_TYPE_SIGNED: Final = 1
"""Integer in two's complement. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_DATA_TYPE_UNSIGNED: Final = 2
"""Integer that cannot be negative. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_DATA_TYPE_BOOLEAN: Final = 3
"""0 or 1. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_DATA_TYPE_ENUM: Final = 4
"""Number of a choice, each with a meaning of its own. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_DATA_TYPE_BITMASK: Final = 5
"""Flags: every bit has a meaning of its own. Documented in drivers/uvcvideo.rst."""

# uvc_ctrl_flag: What a control of the camera can do; left over from ioctls that are gone, the driver keeps such flags
# to itself.

UVC_CTRL_FLAG_SET_CUR: Final = 1
"""It can be written, with the `UVC_SET_CUR` request. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_GET_CUR: Final = 2
"""Its value can be read. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_GET_MIN: Final = 4
"""It tells its smallest value. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_GET_MAX: Final = 8
"""It tells its largest value. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_GET_RES: Final = 16
"""It tells the step between values. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_GET_DEF: Final = 32
"""It tells its default. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_RESTORE: Final = 64
"""The driver writes the value back when the camera wakes from suspend. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_AUTO_UPDATE: Final = 128
"""The camera may change the value by itself. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_ASYNCHRONOUS: Final = 256
"""A change takes its time, and the camera reports its end. Documented in drivers/uvcvideo.rst."""
UVC_CTRL_FLAG_GET_RANGE: Final = 62
"""Everything that can be asked about the value and its bounds. Documented in drivers/uvcvideo.rst."""

# uvc_limits: Sizes that structs of the driver depend on.

UVC_MENU_NAME_LEN: Final = 32
"""Bytes of the name of a menu entry, with its NUL. Documented in drivers/uvcvideo.rst."""


class uvc_menu_info(_s.Structure):
    """One entry of the menu that a mapped control offers.

    In Linux 5.10 or earlier. Documented in drivers/uvcvideo.rst.
    """

    value: int = _s.u32()
    """Number that the camera takes for the entry; it need not be the entry's place in the menu. Set by the caller."""
    name: str = _s.text(32)
    """What users read, ended by a NUL; not looked at where V4L2 has standard names for the control's menu. At most 31
    bytes of text. Set by the caller.
    """


class uvc_xu_control_mapping(_s.Structure):
    """How a V4L2 control reads and writes part of a control of an extension unit.

    In Linux 5.10 or earlier. Documented in drivers/uvcvideo.rst.
    """

    id: int = _s.u32()
    """Id of the V4L2 control, one of V4L2's own or a new one. Set by the caller."""
    name: str = _s.text(32)
    """Name of a control that V4L2 does not know; it may not be empty then, and is not used otherwise. At most 31 bytes
    of text. Set by the caller.
    """
    entity: bytes = _s.bytes_(16)
    """GUID of the extension unit that has the control, in the byte order of the USB descriptor. 16 bytes. Set by the
    caller.
    """
    selector: int = _s.u8()
    """Number of the control inside its unit. Set by the caller."""
    size: int = _s.u8()
    """Width of the part that is mapped. In bits. From 1 to 32. Set by the caller. The driver refuses more than 32 bits;
    only mappings of its own can be wider.
    """
    offset: int = _s.u8()
    """Where the part starts, counted from the lowest bit of the control's first byte. In bits. Set by the caller."""
    v4l2_type: int = _s.u32()
    """Type of the V4L2 control: integer, boolean, button or menu; another one fails with ENOTTY. A value of
    `linuxmedia.uapi.v4l2.v4l2_ctrl_type`. Set by the caller.
    """
    data_type: int = _s.u32()
    """How the camera's bits are read; above all whether they have a sign. A value of `uvc_ctrl_data_type`. Set by the
    caller.
    """
    menu_info: _s.Pointer[uvc_menu_info] = _s.pointer(uvc_menu_info, count="menu_count")
    """Entries of the menu; only used with `linuxmedia.uapi.v4l2.V4L2_CTRL_TYPE_MENU`. Counted by `menu_count`. Set by
    the caller.
    """
    menu_count: int = _s.u32()
    """Number of entries; at least 1 for a menu. From 0 to 32. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""


class uvc_xu_control_query(_s.Structure):
    """One request to a control of an extension unit, sent as it is.

    In Linux 5.10 or earlier. Documented in drivers/uvcvideo.rst.
    """

    unit: int = _s.u8()
    """Id of the extension unit, as the camera's descriptors and the media entities tell it. Set by the caller."""
    selector: int = _s.u8()
    """Which of the unit's controls is meant. An identifier. Set by the caller."""
    query: int = _s.u8()
    """Request code; `UVC_GET_LEN` and `UVC_GET_INFO` tell what the control can do. A value of `uvc_request`. Set by the
    caller.
    """
    size: int = _s.u16()
    """Length of the data: exactly the control's, but 2 for `UVC_GET_LEN` and 1 for `UVC_GET_INFO`. In bytes. Set by the
    caller.
    """
    data: _s.Pointer[int] = _s.pointer(None, size="size")
    """Value that is sent with `UVC_SET_CUR`, or room for the one that comes back; in the camera's little-endian order.
    Counted by `size`. Set by the caller and written by the driver.
    """


class uvc_meta_buf(_s.Structure, pack=1):
    """Header of a USB payload with the time at which it came; buffers of `linuxmedia.uapi.v4l2.V4L2_META_FMT_UVC` are a
    row of those that have a new clock reference.

    In Linux 5.10 or earlier. Documented in drivers/uvcvideo.rst.
    """

    ns: int = _s.u64()
    """System time at which the driver got the payload; the clock is the one that the driver stamps buffers with. In ns.
    Written by the driver.
    """
    sof: int = _s.u16()
    """USB frame number that the host controller showed at about the same moment, in 11 bits. From 0 to 0x7FF. Written
    by the driver.
    """
    length: int = _s.u8()
    """Size of the header as the camera sent it, from this byte on; unless data of the vendor was cut, the next block
    follows. In bytes. Written by the driver. Of a longer header with data of the vendor
    `linuxmedia.uapi.v4l2.V4L2_META_FMT_UVC` keeps the standard part only, while length stays what the camera sent.
    """
    flags: int = _s.u8()
    """Which parts the header has, and the state of the frame. Flags of `uvc_stream_header`. Written by the driver."""
    buf: bytes = _s.bytes_(0)
    """Rest of the header, length minus 2 bytes: presentation time and source clock reference if their flags are set. 0
    bytes. Written by the driver.
    """


if TYPE_CHECKING:

    class uvc_ctrl_data_type(enum.IntEnum):
        """How the bits of a control of the camera are understood.

        In Linux 5.10 or earlier. Documented in drivers/uvcvideo.rst.
        """

        UVC_CTRL_DATA_TYPE_RAW = 0
        """Bytes without a meaning to the driver. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_DATA_TYPE_SIGNED = 1
        """Integer in two's complement. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_DATA_TYPE_UNSIGNED = 2
        """Integer that cannot be negative. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_DATA_TYPE_BOOLEAN = 3
        """0 or 1. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_DATA_TYPE_ENUM = 4
        """Number of a choice, each with a meaning of its own. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_DATA_TYPE_BITMASK = 5
        """Flags: every bit has a meaning of its own. Documented in drivers/uvcvideo.rst."""

    class uvc_ctrl_flag(enum.IntFlag):
        """What a control of the camera can do; left over from ioctls that are gone, the driver keeps such flags to
        itself.

        In Linux 5.10 or earlier. Documented in drivers/uvcvideo.rst.
        """

        UVC_CTRL_FLAG_SET_CUR = 1
        """It can be written, with the `UVC_SET_CUR` request. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_GET_CUR = 2
        """Its value can be read. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_GET_MIN = 4
        """It tells its smallest value. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_GET_MAX = 8
        """It tells its largest value. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_GET_RES = 16
        """It tells the step between values. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_GET_DEF = 32
        """It tells its default. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_RESTORE = 64
        """The driver writes the value back when the camera wakes from suspend. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_AUTO_UPDATE = 128
        """The camera may change the value by itself. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_ASYNCHRONOUS = 256
        """A change takes its time, and the camera reports its end. Documented in drivers/uvcvideo.rst."""
        UVC_CTRL_FLAG_GET_RANGE = 62
        """Everything that can be asked about the value and its bounds. Documented in drivers/uvcvideo.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "uvc_ctrl_data_type": (
                "UVC_CTRL_DATA_TYPE_RAW",
                "UVC_CTRL_DATA_TYPE_SIGNED",
                "UVC_CTRL_DATA_TYPE_UNSIGNED",
                "UVC_CTRL_DATA_TYPE_BOOLEAN",
                "UVC_CTRL_DATA_TYPE_ENUM",
                "UVC_CTRL_DATA_TYPE_BITMASK",
            ),
        },
        flags={
            "uvc_ctrl_flag": (
                "UVC_CTRL_FLAG_SET_CUR",
                "UVC_CTRL_FLAG_GET_CUR",
                "UVC_CTRL_FLAG_GET_MIN",
                "UVC_CTRL_FLAG_GET_MAX",
                "UVC_CTRL_FLAG_GET_RES",
                "UVC_CTRL_FLAG_GET_DEF",
                "UVC_CTRL_FLAG_RESTORE",
                "UVC_CTRL_FLAG_AUTO_UPDATE",
                "UVC_CTRL_FLAG_ASYNCHRONOUS",
                "UVC_CTRL_FLAG_GET_RANGE",
            ),
        },
    )
