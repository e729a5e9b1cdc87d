"""A tree is written whole or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from uapigen.emit import NotGenerated, emit

OLD = {"pyproject.toml": "old\n", "package/a.py": "a\n", "package/sub/b.py": "b\n"}
NEW = {"pyproject.toml": "new\n", "package/a.py": "a\n", "package/c.py": "c\n"}


def tree(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "MANIFEST"
    }


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A tree that holds OLD, whose files are from long ago."""
    folder = tmp_path / "parent" / "generated"
    emit(OLD, folder)
    for path in folder.rglob("*"):
        os.utime(path, (1, 1))
    return folder


def test_only_what_changed_is_written(out: Path) -> None:
    result = emit(NEW, out)
    assert tree(out) == NEW
    assert result.written == ("MANIFEST", "package/c.py", "pyproject.toml")
    assert result.removed == ("package/sub/b.py",)
    assert result.unchanged == 1
    assert (out / "package/a.py").stat().st_mtime == 1
    assert not (out / "package/sub").exists()
    assert list(out.parent.iterdir()) == [out]


def test_nothing_to_do_touches_nothing(out: Path) -> None:
    assert emit(OLD, out).written == ()
    assert {path.stat().st_mtime for path in out.rglob("*") if path.is_file()} == {1}


def test_python_caches_do_not_keep_a_folder(out: Path) -> None:
    cache = out / "package/sub/__pycache__"
    cache.mkdir()
    (cache / "b.pyc").write_bytes(b"")
    emit(NEW, out)
    assert not (out / "package/sub").exists()


def test_files_of_others_stay(out: Path) -> None:
    (out / "package/sub/notes.txt").write_text("mine")
    emit(NEW, out)
    assert tree(out) == {**NEW, "package/sub/notes.txt": "mine"}


def test_a_folder_that_no_run_wrote_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(NotGenerated, match="holds files that uapigen did not write"):
        emit(NEW, tmp_path)
    assert tree(tmp_path) == {"thesis.tex": "years of work"}


def test_a_manifest_removes_nothing_outside_its_folder(out: Path) -> None:
    (out.parent / "precious").write_text("kept")
    (out / "MANIFEST").write_text(f"../precious\n{out.parent}/precious\npackage/../../precious\n")
    emit(NEW, out)
    assert (out.parent / "precious").read_text() == "kept"


def test_a_full_disk_leaves_the_old_tree(out: Path) -> None:
    script = f"""
        import resource, signal
        from pathlib import Path
        from uapigen.emit import emit
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        emit({{"pyproject.toml": "new\\n", "package/z.py": "z" * 5000}}, Path({str(out)!r}))
    """
    ended = python(script)
    assert ended.returncode == 1
    assert b"File too large" in ended.stderr
    assert tree(out) == OLD
    assert list(out.parent.iterdir()) == [out]


def test_a_full_disk_leaves_the_old_files(tmp_path: Path) -> None:
    for name in ("a.whl", "b.json"):
        (tmp_path / name).write_text("old")
    script = f"""
        import resource, signal
        from pathlib import Path
        from uapigen.emit import overwrite
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        overwrite({{Path({str(tmp_path / "a.whl")!r}): b"new", Path({str(tmp_path / "b.json")!r}): "z" * 5000}})
    """
    assert b"File too large" in python(script).stderr
    assert tree(tmp_path) == {"a.whl": "old", "b.json": "old"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminated"])
def test_an_interrupt_while_files_move_waits_until_the_tree_is_whole(out: Path, number: int) -> None:
    # The first file that is moved brings the signal: without protection the others would not follow.
    script = f"""
        import os, signal
        from pathlib import Path
        from uapigen.emit import emit
        plain = os.replace
        def replace(source, target):
            os.kill(os.getpid(), {int(number)})
            return plain(source, target)
        os.replace = replace
        emit({NEW!r}, Path({str(out)!r}))
        print("not reached")
    """
    ended = python(script)
    assert ended.returncode != 0
    assert b"not reached" not in ended.stdout
    assert tree(out) == NEW


def test_an_interrupt_while_files_are_prepared_leaves_the_old_tree(out: Path) -> None:
    script = f"""
        import os, signal
        from pathlib import Path
        from uapigen.emit import emit
        plain = Path.write_bytes
        def write_bytes(self, content):
            if self.name == "c.py":
                os.kill(os.getpid(), signal.SIGINT)
            return plain(self, content)
        Path.write_bytes = write_bytes
        emit({NEW!r}, Path({str(out)!r}))
    """
    assert python(script).returncode != 0
    assert tree(out) == OLD
    assert list(out.parent.iterdir()) == [out]


def python(script: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, check=False)
