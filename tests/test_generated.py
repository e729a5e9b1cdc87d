"""The tree that the project's own spec gives: every release, the same bytes, clean code, no import cycles."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from uapigen.abi import ABIS
from uapigen.emit import emit
from uapigen.generate import generate
from uapigen.passes.check import check, releases
from uapigen.passes.cut import cut
from uapigen.passes.facts import facts
from uapigen.passes.resolve import resolve
from uapigen.scripts.collect import collected
from uapigen.source.load import Spec

REPOSITORY = Path(__file__).parents[1]


def files_of(spec: Spec, release: str = "") -> dict[str, str]:
    chosen = next((r for r in releases(spec) if str(r) == release), spec.releases.default)
    api = resolve(cut(spec, chosen))
    return generate(api, collected(api, spec))


@pytest.fixture(scope="session")
def tree(real_spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated tree of the default release."""
    folder = tmp_path_factory.mktemp("tree") / "generated"
    emit(files_of(real_spec), folder)
    return folder


def test_the_spec_is_clean(real_spec: Spec) -> None:
    assert check(real_spec).problems == ()


def test_every_release_generates_code_that_parses(real_spec: Spec) -> None:
    seen: set[str] = set()
    for release in releases(real_spec):
        for name, text in files_of(real_spec, str(release)).items():
            if name.endswith(".py") and text not in seen:
                ast.parse(text, name)
                seen.add(text)


def test_every_release_has_facts_on_every_abi(real_spec: Spec) -> None:
    for release in releases(real_spec):
        api = resolve(cut(real_spec, release))
        for abi in ABIS.values():
            found = facts(api, abi)
            assert all(number > 0 for number in found["ioctls"].values())
            assert all(struct["size"] % struct["align"] == 0 for struct in found["structs"].values())


def test_the_same_spec_gives_the_same_bytes(tmp_path: Path) -> None:
    trees: list[dict[str, bytes]] = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        command = [sys.executable, "-m", "uapigen", "generate", "--spec", str(REPOSITORY / "spec"), "--out", str(out)]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True)
        trees.append({str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()})
    assert trees[0] == trees[1]


def test_nothing_is_copied_that_is_no_part_of_the_package(tree: Path) -> None:
    known = {".py", ".pyi", ".typed", ".toml", ".md"}
    assert {path.suffix or path.name for path in tree.rglob("*") if path.is_file()} - known == {"MANIFEST"}


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=["lint", "format"])
def test_the_generated_code_is_as_clean_as_ours(tree: Path, command: list[str]) -> None:
    # Beside a copy of the project's configuration, which says what is different in `generated`.
    shutil.copy(REPOSITORY / "pyproject.toml", tree.parent)
    ended = subprocess.run(
        [sys.executable, "-m", "ruff", *command, "--no-cache", "generated"],
        cwd=tree.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout[-4000:]


def test_modules_import_each_other_without_cycles(tree: Path) -> None:
    paths = {module_name(path, tree): path for path in (tree / "linuxmedia").rglob("*.py")}
    graph = {name: {each for each in imports(path) if each in paths} for name, path in paths.items()}
    assert list(TopologicalSorter(graph).static_order())


def module_name(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> set[str]:
    """What a module imports when it is imported: not inside functions, not for checkers alone."""
    found: set[str] = set()
    todo: list[ast.stmt] = list(ast.parse(path.read_text()).body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
            # `from package import module` needs the module; `from module import name` needs the module named first.
            found |= (
                {node.module} if path.name != "__init__.py" or not str(node.module).startswith("linuxmedia") else set()
            )
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.If):
            guarded = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
            todo += [*([] if guarded else node.body), *node.orelse]
        elif isinstance(node, ast.Try):
            todo += node.body
    return found
