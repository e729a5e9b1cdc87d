"""What the kernel's Documentation/dev-tools/ktap.rst asks of a protocol without nesting."""

from __future__ import annotations

import re
from dataclasses import dataclass

RESULT = re.compile(r"(?P<not>not )?ok (?P<number>\d+) (?P<name>[^#\n]+?)(?: # (?P<told>.*))?")
DIRECTIVES = ("SKIP", "TODO", "XFAIL", "TIMEOUT", "ERROR")


@dataclass(frozen=True)
class Result:
    """A test result line."""

    ok: bool
    name: str
    directive: str
    diagnostics: tuple[str, ...]


def results_of(text: str) -> list[Result]:
    """Read a protocol; every departure from the rules is an assertion that fails."""
    assert text.endswith("\n")
    version, plan, *lines = text.splitlines()
    assert version == "KTAP version 1"
    planned = re.fullmatch(r"1\.\.(\d+)", plan)
    assert planned, plan
    found: list[Result] = []
    diagnostics: list[str] = []
    for line in lines:
        if line.startswith("#"):
            assert line == "#" or line.startswith("# "), line
            diagnostics.append(line[2:])
            continue
        result = RESULT.fullmatch(line)
        assert result, line
        assert int(result["number"]) == len(found) + 1, line
        word = (result["told"] or "").partition(" ")[0]
        found.append(Result(not result["not"], result["name"], word if word in DIRECTIVES else "", tuple(diagnostics)))
        assert not (found[-1].directive in {"TIMEOUT", "ERROR"} and found[-1].ok), line
        diagnostics = []
    assert not diagnostics
    assert len(found) == int(planned[1])
    return found
