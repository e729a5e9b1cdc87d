"""The front pages: every name that their programs take from the package is there, and what is counted is so many."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from uapigen.commands.main import main

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "generated" / "README.md")


def names(program: ast.Module) -> Iterator[tuple[str, str]]:
    """Each name that comes from the package, with its module."""
    modules: dict[str, str] = {}
    for node in ast.walk(program):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("linuxmedia"):
            for alias in node.names:
                yield str(node.module), alias.name
                modules[alias.name] = f"{node.module}.{alias.name}"
    for node in ast.walk(program):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            yield modules[node.value.id], node.attr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_names_in_programs_are_there(page: Path) -> None:
    programs = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    found = [pair for program in programs for pair in names(ast.parse(program))]
    assert found
    for module, name in found:
        try:
            import_module(f"{module}.{name}")
        except ModuleNotFoundError:
            assert hasattr(import_module(module), name), f"{module} has no {name}"


def test_what_make_says_is_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--spec", str(ROOT / "spec")]) == 0
    assert f"\n{capsys.readouterr().out.splitlines()[0]}\n" in PAGES[0].read_text(encoding="utf-8")
