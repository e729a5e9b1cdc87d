"""Python source, laid out as the project's formatter lays it out.

A call or a collection that fits stays on one line; else its items move to one indented line; else each gets a line
and a trailing comma.

Code knows its text on one line from the start: it is asked for again and again. Nothing changes it once it is made; it
is not frozen because that would make the making of some fifty thousand three times as long.
"""

from __future__ import annotations

import keyword
from collections.abc import Sequence
from dataclasses import dataclass, field

WIDTH = 120
STEP = "    "


@dataclass(slots=True)
class Bracketed:
    """`head` items `tail`: a call, a tuple, a list."""

    head: str
    items: tuple[Code, ...]
    tail: str
    flat: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.flat = self.head + ", ".join(map(flat, self.items)) + self.tail


@dataclass(slots=True)
class Prefixed:
    """Text in front of more code: `name=`, `x = `, `-> `."""

    prefix: str
    code: Code
    flat: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.flat = self.prefix + flat(self.code)


@dataclass(slots=True)
class Chosen:
    """One thing where a condition holds, another where it does not."""

    condition: str
    then: Code
    otherwise: Code
    flat: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.flat = f"{flat(self.then)} if {self.condition} else {flat(self.otherwise)}"


@dataclass(slots=True)
class Joined:
    """Operands with the same operator between them."""

    operator: str
    operands: tuple[Code, ...]
    flat: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.flat = f" {self.operator} ".join(map(flat, self.operands))


@dataclass(slots=True)
class Grouped:
    """An operand in brackets of its own."""

    code: Code
    flat: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        self.flat = f"({flat(self.code)})"


Code = str | Bracketed | Prefixed | Chosen | Joined | Grouped


def flat(code: Code) -> str:
    """The code on one line."""
    return code if isinstance(code, str) else code.flat


def call(function: str, *items: Code, **named: Code) -> Bracketed:
    """A call with positional and keyword arguments."""
    return Bracketed(f"{function}(", (*items, *(Prefixed(f"{name}=", code) for name, code in named.items())), ")")


def collection(brackets: str, items: Sequence[Code]) -> Bracketed:
    """A tuple, list or dict display; a tuple of one keeps its comma."""
    tail = ",)" if brackets == "()" and len(items) == 1 else brackets[1]
    return Bracketed(brackets[0], tuple(items), tail)


def lines(code: Code, indent: str = "", suffix: str = "", lead: str = "") -> list[str]:
    """The code in lines, each with its indentation; `lead` stands before it on the first one."""
    line = f"{indent}{lead}{flat(code)}{suffix}"
    if len(line) <= WIDTH or isinstance(code, str):
        return [line]
    if isinstance(code, Prefixed):
        return lines(code.code, indent, suffix, lead + code.prefix)
    if isinstance(code, (Chosen, Joined)):
        return _operators(code, indent, suffix, lead)
    inner = indent + STEP
    if isinstance(code, Grouped):
        return [f"{indent}{lead}(", *lines(code.code, inner), f"{indent}){suffix}"]
    joined = inner + ", ".join(flat(item) for item in code.items)
    closing = f"{indent}{code.tail.lstrip(',')}{suffix}"
    # A display that does not fit has one item a line; only arguments of a call may share one.
    if len(joined) <= WIDTH and code.head not in ("(", "[", "{"):
        return [indent + lead + code.head, joined, closing]
    broken = [line for item in code.items for line in lines(item, inner, ",")]
    return [indent + lead + code.head, *broken, closing]


def _operators(code: Chosen | Joined, indent: str, suffix: str, lead: str) -> list[str]:
    argument = isinstance(code, Joined) and lead.endswith("=") and not lead.endswith(" =")
    if lead and not argument:
        return [f"{indent}{lead}(", *lines(code, indent + STEP), f"{indent}){suffix}"]
    if isinstance(code, Joined):
        first, *rest = code.operands
        parts = lines(first, indent, lead=lead)
        for operand in rest:
            parts += lines(operand, indent, lead=f"{code.operator} ")
        return [*parts[:-1], parts[-1] + suffix]
    return [
        *lines(code.then, indent),
        f"{indent}if {code.condition}",
        *lines(code.otherwise, indent, suffix, "else "),
    ]


def string(text: str) -> str:
    """A string literal in double quotes."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return f'"{text}"'
    body = "".join(_escaped(character) for character in text)
    return f'"{body}"'


def name(text: str) -> str:
    """A name that is safe to print; everything else is a mistake of the caller."""
    if not text.isidentifier() or keyword.iskeyword(text):
        raise ValueError(f"not a Python name: {text!r}")
    return text


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return (
        character
        if character.isprintable()
        else f"\\u{ord(character):04x}"
        if ord(character) < 0x10000
        else f"\\U{ord(character):08x}"
    )
