"""The system's constants that expressions may name: those that the conformance runtime's `system` module has."""

from __future__ import annotations

import ast
from functools import cache
from importlib import resources


@cache
def system_constants() -> frozenset[str]:
    """Their names, read from the module's text: it is made for the machine that the tests run on, not for this one."""
    module = resources.files("uapigen") / "support" / "linuxmedia" / "conformance" / "system.py"
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found.update(alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        elif isinstance(node, ast.Assign):
            found.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return frozenset(name for name in found if name.isupper() and not name.startswith("_"))
