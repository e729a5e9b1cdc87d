"""Put the deliberate bugs into a kernel's source, each switched by the parameter `uapigen_bug`."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from uapigen.lab.problem import LabError
from uapigen.mutants.bugs import Bug, Edit

PARAMETER = "uapigen_bug"
_HEADER = Path("include/linux/uapigen_bug.h")
_SWITCH = Path("drivers/media/uapigen_bug.c")
_MAKEFILE = Path("drivers/media/Makefile")
_LICENSE = "SPDX-License-Identifier: GPL-2.0"  # of what becomes part of a kernel; as a file here it is MIT

_SWITCH_CODE = """\
#include <linux/kernel.h>
#include <linux/moduleparam.h>
#include <linux/string.h>
#include <linux/sysfs.h>
#include <linux/uapigen_bug.h>

unsigned int uapigen_bug;

static const char * const names[] = {{ "none", {names} }};

static int set_bug(const char *text, const struct kernel_param *param)
{{
	int found = sysfs_match_string(names, text);

	if (found < 0)
		return found;
	WRITE_ONCE(uapigen_bug, found);
	return 0;
}}

static int get_bug(char *text, const struct kernel_param *param)
{{
	return sysfs_emit(text, "%s\\n", names[READ_ONCE(uapigen_bug)]);
}}

static const struct kernel_param_ops ops = {{ .set = set_bug, .get = get_bug }};
/* As core_param() does, for the kernel has no form of it with operations: the name has no prefix. */
__module_param_call("", {parameter}, &ops, &uapigen_bug, 0644, -1, 0);
"""


@dataclass(frozen=True, slots=True)
class Patch:
    """Bugs as one change of a kernel's source."""

    bugs: tuple[Bug, ...]

    @property
    def digest(self) -> str:
        """Change whenever the change of the source does."""
        told = repr([(bug.name, bug.edits) for bug in self.bugs]) + _header(self.bugs) + _switch(self.bugs)
        return hashlib.sha256(told.encode()).hexdigest()[:12]

    def apply(self, tree: Path) -> None:
        """Change an unpacked source."""
        changed = self.files(tree)
        changed[_HEADER] = _header(self.bugs)
        changed[_SWITCH] = _switch(self.bugs)
        changed[_MAKEFILE] = (tree / _MAKEFILE).read_text(encoding="utf-8") + f"obj-y += {_SWITCH.stem}.o\n"
        for file, text in changed.items():
            (tree / file).write_text(text, encoding="utf-8")

    def files(self, tree: Path) -> dict[Path, str]:
        """The drivers' files as they become; a place that is not in this source is an error."""
        wanted: dict[Path, list[tuple[Bug, Edit]]] = defaultdict(list)
        for bug in self.bugs:
            for edit in bug.edits:
                wanted[Path(edit.file)].append((bug, edit))
        return {file: _edited(tree, file, edits) for file, edits in wanted.items()}


def _edited(tree: Path, file: Path, edits: Sequence[tuple[Bug, Edit]]) -> str:
    path = tree / file
    if not path.is_file():
        raise LabError(f"{edits[0][0].name}: {tree} has no {file}; the bugs are for 6.12")
    text = path.read_text(encoding="utf-8")
    # Every place is looked for in the source as it was: no edit depends on another one.
    spots = sorted(((*_place(text, bug, edit), bug, edit) for bug, edit in edits), key=lambda spot: spot[:2])
    pieces: list[str] = []
    done = 0
    for start, end, bug, edit in spots:
        if start < done:
            raise LabError(f"{bug.name}: another bug changes {edit.at!r} of {edit.function} in {file} too")
        new = re.sub(r"\bBUG\b", f"UAPIGEN_BUG({bug.name})", edit.put).replace("$", text[start:end])
        pieces += [text[done:start], new]
        done = end
    return _including("".join([*pieces, text[done:]]))


def _place(text: str, bug: Bug, edit: Edit) -> tuple[int, int]:
    start, end = _function(text, bug, edit)
    pattern = r"\s+".join(map(re.escape, edit.at.split()))
    found = list(re.compile(pattern).finditer(text, start, end))
    if len(found) != 1:
        times = "is not" if not found else f"is {len(found)} times"
        raise LabError(f"{bug.name}: {edit.at!r} {times} in {edit.function} of {edit.file}")
    return found[0].span()


def _function(text: str, bug: Bug, edit: Edit) -> tuple[int, int]:
    """Where a function is: the kernel's style has its head and its braces at the beginning of a line."""
    head = rf"^(?:\w[^;{{}}#/]*?[\s*])?{re.escape(edit.function)}\([^;{{}}]*\)\s*\n\{{\n"
    found = re.search(head, text, re.MULTILINE)
    if not found:
        raise LabError(f"{bug.name}: {edit.file} has no function {edit.function}; the bugs are for 6.12")
    return found.end(), text.index("\n}\n", found.end() - 1)


def _including(text: str) -> str:
    first = re.search(r"^#include ", text, re.MULTILINE)
    assert first, "every driver includes something"
    return f"{text[: first.start()]}#include <{_HEADER.relative_to('include')}>\n{text[first.start() :]}"


def _header(bugs: Sequence[Bug]) -> str:
    names = "".join(f"\tUAPIGEN_BUG_{bug.name},\n" for bug in bugs)
    return (
        f"/* {_LICENSE} */\n#pragma once\n\n#include <linux/compiler.h>\n\nenum {{\n\tUAPIGEN_BUG_none,\n{names}}};\n\n"
        "extern unsigned int uapigen_bug;\n"
        "#define UAPIGEN_BUG(name) unlikely(READ_ONCE(uapigen_bug) == UAPIGEN_BUG_##name)\n"
    )


def _switch(bugs: Sequence[Bug]) -> str:
    names = ", ".join(f'"{bug.name}"' for bug in bugs)
    return f"// {_LICENSE}\n{_SWITCH_CODE.format(names=names, parameter=PARAMETER)}"
