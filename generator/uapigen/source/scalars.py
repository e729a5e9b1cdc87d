"""Scalars that have a form of their own: each class says what it expects and reads itself from text."""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from uapigen.source.marks import Mark, nearest

if TYPE_CHECKING:
    from typing_extensions import Self

_LAST_MINOR = {3: 19, 4: 20, 5: 19, 6: 19}

# Beside those of C there are those of the kernel alone, which a driver may forget to translate.
_KERNEL = ("ERESTARTSYS", "ERESTARTNOINTR", "ERESTARTNOHAND", "ENOIOCTLCMD", "EPROBE_DEFER", "ENOTSUPP")
# And one that pages of digital television have, where no header has it.
_ON_PAGES_ALONE = ("EINTERNAL",)
_ERRNOS = frozenset(name for name in (*vars(errno), *_KERNEL, *_ON_PAGES_ALONE) if name.startswith("E"))


class Malformed(ValueError):
    """The text does not have the form; `offset` is where it goes wrong."""

    def __init__(self, text: str, offset: int = 0) -> None:
        super().__init__(text)
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Word:
    """Text that a pattern describes."""

    form: ClassVar[str]
    pattern: ClassVar[str]
    text: str
    mark: Mark

    @classmethod
    def read(cls, text: str, mark: Mark) -> Self:
        if not re.fullmatch(cls.pattern, text):
            raise Malformed(f"expected {cls.form}, got {text!r}")
        return cls(text, mark)

    def __str__(self) -> str:
        return self.text


class Name(Word):
    """A C identifier, or `node.call` for a function."""

    __slots__ = ()
    form: ClassVar[str] = "a C name"
    pattern: ClassVar[str] = r"[A-Za-z_][A-Za-z0-9_]*(\.[a-z]+)?"


class Slug(Word):
    """The last part of an id: lower case words joined by hyphens."""

    __slots__ = ()
    form: ClassVar[str] = "lower case words joined by hyphens"
    pattern: ClassVar[str] = r"[a-z0-9]+(-[a-z0-9]+)*"


@dataclass(frozen=True, slots=True, order=True)
class Release:
    """A mainline release such as 6.12, or a stable one such as 6.1.107."""

    form: ClassVar[str] = "a kernel release such as 6.12"
    pattern: ClassVar[str] = r"[0-9]{1,3}(\.[0-9]{1,4}){1,2}"
    number: tuple[int, ...]
    mark: Mark | None = field(default=None, compare=False, repr=False)
    """Where it is written, if it is."""

    @classmethod
    def read(cls, text: str, mark: Mark | None = None) -> Self:
        if not re.fullmatch(cls.pattern, text):
            raise Malformed(f"expected {cls.form}, got {text!r}")
        major, minor, *_ = number = tuple(map(int, text.split(".")))
        if minor > _LAST_MINOR.get(major, minor):
            raise Malformed(f"no such release: {text} (the last before {major + 1}.0 was {major}.{_LAST_MINOR[major]})")
        return cls(number, mark)

    @property
    def mainline(self) -> Release:
        """The release that a stable one follows."""
        return Release(self.number[:2])

    def __str__(self) -> str:
        return ".".join(map(str, self.number))


@dataclass(frozen=True, slots=True)
class Duration:
    """A time such as `50 ms`."""

    form: ClassVar[str] = "a time such as 50 ms or 2 s"
    pattern: ClassVar[str] = r"([0-9]+(\.[0-9]+)?) *(ms|s)"
    seconds: float

    @classmethod
    def read(cls, text: str, _mark: Mark | None = None) -> Self:
        found = re.fullmatch(cls.pattern, text)
        if not found:
            raise Malformed(f"expected {cls.form}, got {text!r}")
        return cls(float(found[1]) / (1000 if found[3] == "ms" else 1))


@dataclass(frozen=True, slots=True)
class Page:
    """A page below the kernel's Documentation/userspace-api/media."""

    form: ClassVar[str] = "a page such as v4l/func-mmap.rst"
    pattern: ClassVar[str] = r"[A-Za-z0-9_-]+(/[A-Za-z0-9_.-]+)*\.rst"
    text: str

    @classmethod
    def read(cls, text: str, _mark: Mark | None = None) -> Self:
        if not re.fullmatch(cls.pattern, text):
            raise Malformed(f"expected {cls.form}, got {text!r}")
        return cls(text)

    def __str__(self) -> str:
        return self.text


class Header(Word):
    """A kernel header below include/uapi."""

    __slots__ = ()
    form: ClassVar[str] = "a header such as linux/videodev2.h"
    pattern: ClassVar[str] = r"[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\.h"


@dataclass(frozen=True, slots=True)
class Label:
    """What the lab calls a device or a driver."""

    form: ClassVar[str] = "a label such as vivid-000-vid-cap"
    text: str
    mark: Mark

    @classmethod
    def read(cls, text: str, mark: Mark) -> Self:
        # Drivers make labels up as they like.
        if not text.strip():
            raise Malformed(f"expected {cls.form}, got nothing")
        return cls(text.strip(), mark)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Seen:
    """What a test finds instead of what it expects."""

    form: ClassVar[str] = (
        "an errno, success, leak, hang, kernel log, more fds, more mappings, or the path of a value; next: or"
        " afterwards: before what the next call gives, changed: before a field"
    )
    pattern: ClassVar[str] = r"((next|afterwards|changed): )?\w+([.\[][\w.\[\]]+)?|kernel log|more (fds|mappings)"
    text: str
    mark: Mark

    @classmethod
    def read(cls, text: str, mark: Mark) -> Self:
        if not re.fullmatch(cls.pattern, text):
            raise Malformed(f"expected {cls.form}; got {text!r}")
        return cls(text, mark)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Errno:
    """The name of an error number, or the number where it has no name."""

    form: ClassVar[str] = "an errno such as EINVAL, or the number of one without a name"
    pattern: ClassVar[str] = r"E[A-Z0-9_]{2,}|[1-9][0-9]{0,3}"
    text: str
    mark: Mark

    @classmethod
    def read(cls, text: str, mark: Mark) -> Self:
        if not re.fullmatch(cls.pattern, text):
            raise Malformed(f"expected {cls.form}, got {text!r}")
        if text.isdecimal() and int(text) in errno.errorcode:
            raise Malformed(f"expected {cls.form}: {text} is {errno.errorcode[int(text)]}")
        if not text.isdecimal() and text not in _ERRNOS:
            raise Malformed(f"no such errno: {text}{nearest(text, _ERRNOS)}")
        return cls(text, mark)

    def __str__(self) -> str:
        return self.text
