"""What is committed under generated/ is what the spec renders to now."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def generate(folder: Path, seed: str, cache: Path) -> dict[str, bytes]:
    """A fresh tree, made under another order of Python's hashes."""
    subprocess.run(
        [sys.executable, "-m", "uapigen", "generate", "--out", str(folder)],
        cwd=ROOT, env={"PYTHONHASHSEED": seed, "PATH": "", "XDG_CACHE_HOME": str(cache)},
        check=True, capture_output=True,
    )  # fmt: skip
    return contents(folder)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file that is not Python's cache."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_committed_tree_is_current_and_the_same_every_time(tmp_path: Path) -> None:
    committed = contents(ROOT / "generated")
    # The second time the topics come from the cache.
    for seed in ("0", "1"):
        made = generate(tmp_path / seed, seed, tmp_path / "cache")
        assert sorted(made) == sorted(committed)
        assert [name for name in made if made[name] != committed[name]] == []
