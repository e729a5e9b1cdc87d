"""What the generated modules are written with; they import it as `_s`.

Type checkers read the same names from declared.pyi, where a declarator is a function that returns the field's type:
`width: int = _s.u32()` is an int to them, and to ctypes a field of 32 bits.
"""

# everything here is imported for others

# ruff: noqa: F401, F403  # everything here is imported for the modules that use it

TYPE_CHECKING = False
if TYPE_CHECKING:
    from linuxmedia.uapi._support.declared import *  # pyright: ignore[reportMissingModuleSource]  # only a stub
else:
    from linuxmedia.uapi._support.areas import lazy
    from linuxmedia.uapi._support.arrays import Array
    from linuxmedia.uapi._support.calls import (
        explained,
        ioctl,
        ioctl_counted,
        ioctl_flexible,
        ioctl_scalar,
        ioctl_text,
        ioctl_value,
    )
    from linuxmedia.uapi._support.declaring import (
        aligned,
        array,
        be16,
        be32,
        be64,
        bits,
        bytes_,
        fd,
        flexible,
        fourcc,
        int_,
        le16,
        le32,
        le64,
        long,
        nested,
        pointer,
        reserved,
        s8,
        s16,
        s32,
        s64,
        text,
        through,
        u8,
        u16,
        u32,
        u64,
        u64_pointer,
        uint,
        ulong,
        zeroed,
    )
    from linuxmedia.uapi._support.encoding import IO, IOR, IOW, IOWR
    from linuxmedia.uapi._support.letters import characters
    from linuxmedia.uapi._support.mistaken import refuse_other
    from linuxmedia.uapi._support.numbers import fourcc_text
    from linuxmedia.uapi._support.on_demand import on_demand, preset
    from linuxmedia.uapi._support.pointers import Pointer
    from linuxmedia.uapi._support.structure import FlexibleStructure, Structure, Union
    from linuxmedia.uapi._support.times import timespec, timeval

    def __getattr__(name: str) -> object:
        from linuxmedia.uapi._support.annotated import NAMED  # noqa: PLC0415  # longer than all the others together

        if name in NAMED:
            return NAMED[name]
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
