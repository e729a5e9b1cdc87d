"""Type checkers accept good use and refuse bad use; the expected errors stand on the lines that cause them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from linuxmedia.uapi import _support

CASES = Path(__file__).parent / "typing_cases"
PACKAGE = Path(_support.__file__).parents[3]


def expected(pattern: str) -> set[tuple[str, int, str]]:
    found: set[tuple[str, int, str]] = set()
    for path in CASES.glob("*.py"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            codes = line.partition("# E:")[2].split()
            found |= {(path.name, number, code) for code in codes if re.fullmatch(pattern, code)}
    assert found
    return found


def staged(tmp_path: Path) -> None:
    for path in CASES.glob("*.py"):
        shutil.copy(path, tmp_path)


def test_mypy(tmp_path: Path) -> None:
    staged(tmp_path)
    (tmp_path / "mypy.ini").write_text(f"[mypy]\nstrict = true\nmypy_path = {PACKAGE}\nexplicit_package_bases = true\n")
    command = [sys.executable, "-m", "mypy", "--python-version", "3.10", "--config-file", "mypy.ini", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    found = re.findall(r"^(\w+\.py):(\d+): error: .*\[([\w-]+)\]$", done.stdout, re.MULTILINE)
    assert {(name, int(line), code) for name, line, code in found} == expected(r"[a-z-]+"), done.stdout + done.stderr


def test_pyright(tmp_path: Path) -> None:
    staged(tmp_path)
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10", "extraPaths": [str(PACKAGE)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)["generalDiagnostics"]
    found = {(Path(it["file"]).name, it["range"]["start"]["line"] + 1, it.get("rule", "")) for it in report}
    assert found == expected(r"report\w+"), done.stdout
