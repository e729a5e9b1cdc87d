"""Docstrings of classes that tell of the fields too.

Python throws away a text below an assignment, which editors show. So that help() shows it as well, the docstring of a
class looks for it in the source, but not before it is asked for.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    Texts = dict[str, tuple[str, dict[str, str]]]

_read: dict[str, Texts] = {}
"""The docstring of each class and the texts of its fields, by module."""


def whole_docstring(cls: Any) -> str | None:
    """Return what a class is, followed by what each of its fields is."""
    module = cls.__module__
    if module not in _read:
        _read[module] = dict(_texts(_source(module)))
    if cls.__name__ not in _read[module]:
        own: str | None = cls.__dict__.get("__doc__")
        return own
    docstring, fields = _read[module][cls.__name__]
    return "\n\n".join(filter(None, [docstring, "\n".join(_listed(fields))])) or None


def tell_of_fields(metaclass: type) -> None:
    """Give the classes of a metaclass whole docstrings. In its body, the property would be taken for its own."""
    type.__setattr__(metaclass, "__doc__", property(whole_docstring))


class _Telling(type):
    """Metaclass of classes that tell of their fields."""


tell_of_fields(_Telling)


class Told(metaclass=_Telling):
    """A class that tells of its fields."""


def _source(module: str) -> str:
    """The source of a module, where there is one to read."""
    loader: Any = getattr(sys.modules.get(module), "__loader__", None)
    try:
        return loader.get_source(module) or ""
    except (AttributeError, ImportError, OSError):
        return ""


def _texts(source: str) -> Iterator[tuple[str, tuple[str, dict[str, str]]]]:
    import ast  # noqa: PLC0415  # only help() needs it

    todo: list[ast.stmt] = list(ast.parse(source).body)
    for node in todo:
        if isinstance(node, ast.If):
            todo += node.body  # enum classes stand where only checkers look
        elif isinstance(node, ast.ClassDef):
            fields: dict[str, str] = {}
            for above, below in zip(node.body, node.body[1:], strict=False):
                if isinstance(above, (ast.Assign, ast.AnnAssign)) and isinstance(below, ast.Expr):
                    target = above.target if isinstance(above, ast.AnnAssign) else above.targets[0]
                    if isinstance(target, ast.Name) and isinstance(below.value, ast.Constant):
                        fields[target.id] = " ".join(str(below.value.value).split())
            yield node.name, (ast.get_docstring(node) or "", fields)


def _listed(fields: dict[str, str]) -> Iterator[str]:
    import textwrap  # noqa: PLC0415  # as above

    for name, text in fields.items():
        yield textwrap.fill(f"* `{name}`: {text}", 100, subsequent_indent="  ", break_on_hyphens=False)
