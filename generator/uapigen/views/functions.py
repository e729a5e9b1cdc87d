"""The function of each ioctl, and of each system call that has a page of its own."""

from __future__ import annotations

from dataclasses import dataclass

from uapigen.ir import Array, ByPointer, ByValue, CallItem, FunctionItem, IoctlItem, Named, Nothing, Pointer, Text
from uapigen.source.typetext import IoctlNumber
from uapigen.views import history
from uapigen.views.code import Bracketed, Code, Prefixed, call, flat, lines, string
from uapigen.views.declarators import encoded
from uapigen.views.places import function_name, python_name
from uapigen.views.prose import docstring, meaning, paragraphs, sentence, wrapped

INDENT = "    "


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function: its first line, its docstring, what it does and the name it fails under."""

    head: tuple[str, ...]
    docstring: tuple[str, ...]
    attempt: tuple[str, ...]
    failure: str
    closing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """Parameters after the device, the result, and the body."""

    parameters: str
    result: str
    attempt: str
    before: str = ""
    after: str = ""


def number_lines(item: IoctlItem) -> list[str]:
    """The constant of an ioctl."""
    macro = item.written.number
    name = python_name(item.name, item)
    code = Prefixed(f"{name}: Final[int] = ", _macro(macro, item))
    return [
        *lines(code),
        *docstring([wrapped(f"{meaning(item.written.summary)} See {function_name(name)}().", "")], ""),
    ]


def _macro(macro: IoctlNumber, item: IoctlItem) -> Code:
    items: list[Code] = [string(chr(macro.magic)), macro.number.text]
    if item.encoded:
        items.append(encoded(item.encoded))
    return call(f"_s.IO{macro.direction}", *items)


def function_view(item: CallItem) -> FunctionView:
    """The function of a call."""
    shape = _ioctl(item) if isinstance(item, IoctlItem) else _system(item)
    name = function_name(python_name(item.name, item))
    head = tuple(lines(Bracketed(f"def {name}(", tuple(shape.parameters.split(", ")), f") -> {shape.result}:")))
    attempt = tuple(f"{INDENT * 2}{line}" for line in filter(None, [shape.before, shape.attempt]))
    failure = flat(call("_s.explained", "error", string(item.name), "__name__"))
    closing = (f"{INDENT}{shape.after}",) if shape.after else ()
    return FunctionView(head, tuple(_docstring(item)), attempt, f"{INDENT * 2}raise {failure} from None", closing)


def _ioctl(item: IoctlItem) -> Shape:
    number = python_name(item.name, item)
    device = "device: _s.FileDescriptorLike, "
    argument = item.argument
    if isinstance(argument, Nothing):
        if item.written.returns:
            return Shape(f"{device}/", "int", f"return _s.ioctl(device, {number})")
        return Shape(f"{device}/", "None", f"_s.ioctl(device, {number})")
    if isinstance(argument, ByValue):
        return Shape(f"{device}value: int, /", "int", f"return _s.ioctl_value(device, {number}, value)")
    ctype = argument.type
    if isinstance(ctype, Named):
        parameters = f"{device}argument: {ctype.python}, /"
        if item.written.returns:
            return Shape(parameters, "int", f"return _s.ioctl(device, {number}, argument)")
        return Shape(parameters, ctype.python, f"_s.ioctl(device, {number}, argument)", after="return argument")
    if isinstance(ctype, Array):
        annotation = _annotation(argument)
        before = f"argument = _s.zeroed({flat(encoded(ctype))})"
        return Shape(f"{device}/", annotation, f"_s.ioctl(device, {number}, argument)", before, "return argument")
    if isinstance(ctype, (Text, Pointer)):
        return Shape(f"{device}text: str, /", "int", f"return _s.ioctl_text(device, {number}, text)")
    declarator = flat(encoded(ctype))
    if item.written.by == "driver":
        return Shape(f"{device}/", "int", f"return _s.ioctl_scalar(device, {number}, {declarator}, 0)")
    return Shape(f"{device}value: int, /", "int", f"return _s.ioctl_scalar(device, {number}, {declarator}, value)")


def _annotation(argument: ByPointer) -> str:
    assert isinstance(argument.type, Array)
    annotation = "int"
    for _ in argument.type.dimensions:
        annotation = f"_s.Array[{annotation}]"
    return annotation


_SYSTEM = {
    "open": Shape("path: str | PathLike[str], flags: int, /", "int", "return _system.open_(path, flags)"),
    "close": Shape("device: int, /", "None", "_system.close(device)"),
    "read": Shape("device: _s.FileDescriptorLike, count: int, /", "bytes", "return _system.read(device, count)"),
    "write": Shape("device: _s.FileDescriptorLike, data: Buffer, /", "int", "return _system.write(device, data)"),
    "poll": Shape(
        "device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /",
        "int",
        "return _system.poll(device, events, timeout)",
    ),
    "select": Shape(
        "device: _s.FileDescriptorLike, events: int, timeout: float | None = None, /",
        "int",
        "return _system.select(device, events, timeout)",
    ),
    "mmap": Shape(
        "device: _s.FileDescriptorLike, length: int, offset: int, /, *, protection: int = _memory.READ_WRITE",
        "_memory.Mapping",
        "return _memory.map_buffer(device, length, offset, protection=protection)",
    ),
    "lseek": Shape(
        "device: _s.FileDescriptorLike, offset: int, whence: int = 0, /",
        "int",
        "return _system.lseek(device, offset, whence)",
    ),
    "munmap": Shape("mapping: _memory.Mapping, /", "None", "mapping.close()"),
}


def _system(item: FunctionItem) -> Shape:
    return _SYSTEM[item.written.call]


def _docstring(item: CallItem) -> list[str]:
    written = item.written
    parts = [wrapped(meaning(written.summary), INDENT)]
    parts += [wrapped(sentence(text), INDENT) for text in paragraphs(written.doc)]
    parameters = item.written.parameters if isinstance(item, FunctionItem) else {}
    if parameters:
        about = [
            line
            for name, text in parameters.items()
            for line in wrapped(f"{INDENT}{name}: {sentence(text)}", INDENT, INDENT * 2)
        ]
        parts.append(["Arguments of the system call:", *about])
    if written.returns:
        parts.append(["Returns:", *wrapped(f"{INDENT}{sentence(written.returns)}", INDENT, INDENT)])
    errors = causes(item)
    if errors:
        raised = [
            line
            for errno, sentences in errors.items()
            for line in wrapped(f"{INDENT}{_raised(errno)}: {' '.join(sentences)}", INDENT, INDENT * 2)
        ]
        parts.append(["Raises:", *raised])
    if written.note:
        parts.append(wrapped(sentence(written.note), INDENT))
    page = f" Documented in {written.page}." if written.page else ""
    parts.append(wrapped(f"{history.origin(written)}{page}", INDENT))
    return docstring(parts, INDENT)


def _raised(errno: str) -> str:
    return f"OSError with errno {errno}" if errno.isdigit() else errno


def causes(item: CallItem) -> dict[str, list[str]]:
    """The documented causes of each errno that user space gets to see."""
    found: dict[str, list[str]] = {}
    for condition in item.written.errors:
        text = sentence(condition.when)
        sentences = found.setdefault(str(condition.seen or condition.errno), [])
        if text not in sentences:
            sentences.append(text)
    for errno, cause in item.causes:
        found.setdefault(errno, []).append(sentence(cause))
    return dict(sorted(found.items()))
