"""The names that a script knows at a place, and what the expressions there come to."""

from __future__ import annotations

import builtins
import functools
import keyword
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from uapigen.ir import Api, Inline, Member
from uapigen.scripts.kinds import (
    NUMBER,
    Anything,
    Kind,
    MappedMemory,
    Number,
    Record,
    Sequence,
    StructValue,
    Template,
    member_kind,
    member_names,
)
from uapigen.scripts.system import system_constants
from uapigen.source.expressions import Binary, Expression, Function, Integer, Node, Reference, Unary
from uapigen.source.marks import Mark, Problem, nearest
from uapigen.source.scalars import Name
from uapigen.source.typetext import NUMBERS
from uapigen.views.code import Code
from uapigen.views.places import Places

SPECIAL = {
    "closed": "run.closed()",
    "null": "run.null",
    "inaccessible": "run.inaccessible()",
    "unmapped": "run.unmapped()",
}


_TEST_NAMES = frozenset(
    {
        "again", "bytes_at", "case", "check", "close", "condition", "copy", "dup", "fcntl", "fd_set", "fill", "fresh",
        "in_child", "ioctl", "is_set", "lseek", "mmap", "munmap", "open_", "poll", "pollfds", "read", "rule", "run",
        "scalars", "select", "sizeof", "unprivileged", "write",
    }
)  # fmt: skip
"""What a generated test calls or makes itself."""


class Valued(NamedTuple):
    """Code and what it stands for."""

    code: str
    kind: Kind


@dataclass(slots=True)
class Scope:
    """Names, imports and problems of one script."""

    api: Api
    places: Places
    problems: list[Problem]
    saved: dict[str, Kind] = field(default_factory=dict[str, "Kind"])
    codes: dict[str, str] = field(default_factory=dict[str, str])
    closing: list[Code] = field(default_factory=list["Code"])
    imports: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def need(self, module: str, *names: str) -> None:
        """Import names."""
        self.imports[module].update(names)

    def constant(self, name: str) -> str:
        """A constant or ioctl of the API."""
        python = self.places.constant(name)
        self.need(self.places.area(python), python)
        return python

    def save(self, name: str, kind: Kind, code: str = "") -> str:
        """Know a result under a name; the code is the variable unless it says another."""
        self.saved[name] = kind
        self.codes[name] = code or variable(name)
        return self.codes[name]

    def save_named(self, name: Name, kind: Kind) -> str:
        """The same for a name that the spec gives. One that stands for something of another kind is in use."""
        known = self.saved.get(name.text)
        if known is not None and known != kind:
            self.refuse(name.mark, f"{name.text!r} is {_called(known)} here already: choose another name")
        return self.save(name.text, kind)

    def fresh(self, stem: str) -> str:
        """A variable that is used nowhere else in the script."""
        number = sum(name == stem or name.startswith(f"{stem}_") for name in self.codes)
        name = f"{stem}_{number + 1}" if number else stem
        self.codes[name] = name
        return name

    def refuse(self, mark: Mark, text: str) -> None:
        """Add a problem."""
        self.problems.append(Problem(mark, text))

    def number(self, expression: Expression) -> str:
        """The code of an expression that must be a number."""
        valued = self.value(expression)
        if isinstance(valued.kind, Record) and valued.kind.as_number:
            return f"{valued.code}.{valued.kind.as_number}"
        if isinstance(valued.kind, MappedMemory):
            return f"{valued.code}.value"
        if not isinstance(valued.kind, (Number, Anything)):
            self.refuse(expression.mark, f"expected a number, {expression.text!r} is {_called(valued.kind)}")
        return valued.code

    def text(self, expression: Expression) -> str:
        """The code of an expression that must be a field of text."""
        valued = self.value(expression)
        if not isinstance(valued.kind, Anything):
            self.refuse(expression.mark, f"expected text, {expression.text!r} is {_called(valued.kind)}")
        return valued.code

    def value(self, expression: Expression) -> Valued:
        """The code of an expression and its kind."""
        if isinstance(expression.tree, Reference):
            return self._reference(expression.tree, expression.mark)
        return Valued(self._code(expression.tree, expression.mark, 0), NUMBER)

    def _code(self, tree: Node, mark: Mark, outer: int) -> str:
        if isinstance(tree, Unary):
            return f"{tree.operator}{self._code(tree.operand, mark, 7)}"
        if isinstance(tree, Binary):
            left = self._code(tree.left, mark, tree.binding)
            text = f"{left} {tree.operator} {self._code(tree.right, mark, tree.binding + 1)}"
            return f"({text})" if tree.binding < outer else text
        if isinstance(tree, Function):
            return self._function(tree, mark)
        if isinstance(tree, Integer):
            return tree.text
        assert isinstance(tree, Reference), "conditions have expressions, not formulas"
        valued = self._reference(tree, mark)
        if isinstance(valued.kind, Record) and valued.kind.as_number:
            return f"{valued.code}.{valued.kind.as_number}"
        return f"{valued.code}.value" if isinstance(valued.kind, MappedMemory) else valued.code

    def _function(self, tree: Function, mark: Mark) -> str:
        if tree.name == "max":
            if tree.argument in ("long", "ulong"):
                self.need("linuxmedia.conformance.system", f"{tree.argument.upper()}_MAX")
                return f"{tree.argument.upper()}_MAX"
            size, signed = NUMBERS.get(tree.argument, (0, False))
            if not size:
                known = [name for name, (width, _) in NUMBERS.items() if width]
                self.refuse(mark.moved(tree.column), f"max() takes a fixed-width type{nearest(tree.argument, known)}")
                return "0"
            return f"0x{(1 << (8 * size - signed)) - 1:X}"
        if tree.argument not in self.api.structs:
            hint = nearest(tree.argument, self.api.structs)
            self.refuse(mark.moved(tree.column), f"sizeof({tree.argument}): no such struct{hint}")
            return "0"
        self.need("ctypes", "sizeof")
        return f"sizeof({self.constant(self.api.structs[tree.argument].aggregate.name)})"

    def _reference(self, tree: Reference, mark: Mark) -> Valued:
        if tree.name in self.saved:
            return self._path(Valued(self.codes[tree.name], self.saved[tree.name]), tree, mark)
        if tree.path:
            self.refuse(mark.moved(tree.column), f"no step saved {tree.name!r}{nearest(tree.name, self.saved)}")
        elif tree.name in SPECIAL:
            return Valued(SPECIAL[tree.name], NUMBER)
        elif tree.name in self.api.constants:
            return Valued(self.constant(tree.name), NUMBER)
        elif tree.name in system_constants():
            self.need("linuxmedia.conformance.system", tree.name)
            return Valued(tree.name, NUMBER)
        else:
            hint = nearest(tree.name, [*self.saved, *self.api.constants, *system_constants(), *SPECIAL])
            text = f"{tree.name!r} is neither saved by a step nor a constant at {self.api.release}{hint}"
            self.refuse(mark.moved(tree.column), text)
        return Valued("0", NUMBER)

    def _path(self, start: Valued, tree: Reference, mark: Mark) -> Valued:
        found = start
        walked = tree.name
        for part in tree.path:
            step = self._step(found, part)
            if step is None:
                known = _parts(found.kind)
                hint = nearest(str(part), known) or (f", expected one of {', '.join(known)}" if known else "")
                self.refuse(mark.moved(tree.column), f"{walked}, {_called(found.kind)}, has no {part!r}{hint}")
                return Valued("0", NUMBER)
            walked += f"[{part}]" if isinstance(part, int) else f".{part}"
            found = step
        return found

    def _step(self, found: Valued, part: str | int) -> Valued | None:
        kind = found.kind
        if isinstance(part, int):
            return Valued(f"{found.code}[{part}]", kind.item) if isinstance(kind, Sequence) else None
        if isinstance(kind, Record) and part in kind.fields:
            attribute, inner = kind.fields[part]
            if part in kind.elsewhere:
                return Valued(attribute, inner)
            return Valued(f"{found.code}.{attribute}", inner)
        if isinstance(kind, StructValue):
            inner_kind = member_kind(kind.aggregate, part, self.api.structs)
            return Valued(f"{found.code}.{part}", inner_kind) if inner_kind is not None else None
        if isinstance(kind, MappedMemory) and part in ("address", "length"):
            return Valued(f"{found.code}.value" if part == "address" else str(kind.length), NUMBER)
        if isinstance(kind, (Template, Anything)):
            return Valued(f"{found.code}.{part}", Anything())
        return None


@functools.cache
def variable(name: str) -> str:
    """The variable of a saved result: the name itself, unless Python or the test needs that."""
    return f"{name}_" if keyword.iskeyword(name) or hasattr(builtins, name) or name in _TEST_NAMES else name


def find_member(aggregate: StructValue, name: str) -> Member | None:
    """A member by its name, reached through unnamed members too."""
    todo = list(aggregate.aggregate.members)
    while todo:
        member = todo.pop(0)
        if member.name == name:
            return member
        if member.name is None and isinstance(member.type, Inline):
            todo = [*member.type.aggregate.members, *todo]
    return None


def _parts(kind: Kind) -> list[str]:
    if isinstance(kind, Record):
        return list(kind.fields)
    if isinstance(kind, StructValue):
        return member_names(kind.aggregate)
    return ["address", "length"] if isinstance(kind, MappedMemory) else []


def _called(kind: Kind) -> str:
    if isinstance(kind, Record):
        return kind.name
    if isinstance(kind, StructValue):
        return f"a {'union' if kind.aggregate.union else 'struct'} {kind.aggregate.name}"
    names: dict[type[Kind], str] = {
        Number: "a number", Sequence: "a list", Template: "a struct for a buffer", MappedMemory: "mapped memory",
    }  # fmt: skip
    return names.get(type(kind), "a value")
