"""Docstrings of the generated package: every name in backquotes is there, and help() shows what editors show."""

from __future__ import annotations

import ast
import inspect
import pydoc
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from linuxmedia.cec import messages
from linuxmedia.uapi import media, v4l2

PACKAGE = Path(__file__).resolve().parent.parent / "generated" / "linuxmedia"
CALLS = [path for path in PACKAGE.glob("uapi/*/_*.py") if path.parent.name != "_support"]
MODULES = sorted([*CALLS, *PACKAGE.glob("cec/_messages_*.py")])
NAME = re.compile(r"`([^`]*)`")


def texts(node: ast.AST, owners: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every docstring below a node, with the classes around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant) and isinstance(child.value.value, str):
            yield owners, child.value.value
        yield from texts(child, (*owners, child.name) if isinstance(child, ast.ClassDef) else owners)


def found(name: str, module: ModuleType, owners: tuple[str, ...]) -> bool:
    """Whether it leads to an attribute of the class, to one of the module, or is the full name of something."""
    starts: list[object] = [getattr(module, owner) for owner in reversed(owners)] + [module]
    if name.startswith("linuxmedia."):
        parts = name.split(".")
        depth = 4 if parts[1] == "uapi" else 3
        starts = [import_module(".".join(parts[: depth - 1]))]
        name = ".".join(parts[depth - 1 :])
    return any(_reaches(start, name.split(".")) for start in starts)


def _reaches(start: object, path: list[str]) -> bool:
    for attribute in path:
        if not hasattr(start, attribute):
            return False
        start = getattr(start, attribute)
    return True


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_names_in_backquotes_are_there(path: Path) -> None:
    area = path.parent.name
    uapi = path.parent.parent.name == "uapi"
    module = import_module(f"linuxmedia.uapi.{area}" if uapi else f"linuxmedia.{area}.messages")
    missing = [
        name
        for owners, text in texts(ast.parse(path.read_text()))
        for name in NAME.findall(text)
        if not found(" ".join(name.split()), module, owners)
    ]
    assert missing == []


def test_there_are_many_of_them() -> None:
    assert sum(len(NAME.findall(path.read_text())) for path in MODULES) > 2000


def below(thing: type, field: str) -> str:
    """The text below a field in the source of its module, on one line."""
    source = inspect.getsource(import_module(thing.__module__))
    body = source.partition(f"class {thing.__name__}(")[2].partition(f"    {field}")[2] or source
    return " ".join(body.partition('"""')[2].partition('"""')[0].split())


@pytest.mark.parametrize(
    ("thing", "field"),
    [
        (v4l2.v4l2_buffer, "bytesused"),
        (v4l2.v4l2_buffer, "request_fd"),
        (v4l2.v4l2_buffer_m, "planes"),
        (v4l2.v4l2_buf_type, "V4L2_BUF_TYPE_META_OUTPUT"),
        (v4l2.v4l2_buffer_flag, "V4L2_BUF_FLAG_LAST"),
        (media.media_v2_link, "flags"),
        (messages.set_menu_language, "language"),
    ],
)
def test_help_tells_of_fields(thing: type, field: str) -> None:
    shown = " ".join(pydoc.plain(pydoc.render_doc(thing)).replace("\n |", "\n").split())
    assert f"* `{field}`: {below(thing, field)}" in shown
    assert len(below(thing, field)) > 20
    assert not (inspect.getdoc(thing) or "*").startswith("*")


def test_a_class_of_somebody_else_has_its_own_docstring() -> None:
    class Bare(v4l2.v4l2_plane):
        pass

    class Told(v4l2.v4l2_plane):
        """A plane of mine."""

    assert (Bare.__doc__, Told.__doc__) == (None, "A plane of mine.")


@pytest.mark.parametrize(("function", "told"), [(v4l2.video_poll, "in seconds"), (v4l2.video_read, "The bytes.")])
def test_functions_of_system_calls_tell_what_they_take_and_give_themselves(
    function: Callable[..., object], told: str
) -> None:
    own, _, of_the_call = inspect.cleandoc(function.__doc__ or "").partition("Arguments of the system call:")
    assert told in own
    assert "Returns:" in own
    assert "Returns:" not in of_the_call
