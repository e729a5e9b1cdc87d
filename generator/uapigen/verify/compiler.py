"""One door to the C cross-compiler of the ziglang wheel."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from uapigen.verify.problem import VerifyError
from uapigen.verify.wheels import program

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from uapigen.verify.targets import Target

# Far more than a compile needs; the first one after an installation builds the compiler's own runtime first.
PATIENCE_SECONDS: Final = 300


@dataclass(frozen=True, slots=True)
class Compiled:
    """What one run of the compiler left: its exit status, its output and its diagnostics."""

    status: int
    output: str
    diagnostics: str


def run_compiler(target: Target, include: Path, arguments: Sequence[str]) -> Compiled:
    """Run the compiler for TARGET with the kernel headers of INCLUDE found before its own."""
    defines = [f"-D{define}" for define in target.defines]
    # Not -isystem: the compiler carries kernel headers of its own, and would search those first.
    command = [str(program("ziglang", "zig")), "cc", "-target", target.triple, "-I", str(include), *defines]
    try:
        done = subprocess.run(  # noqa: S603  the command is this interpreter's own compiler, without a shell
            [*command, *arguments], capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise VerifyError(f"the compiler for {target.abi} did not end within {PATIENCE_SECONDS} seconds") from None
    return Compiled(done.returncode, done.stdout, done.stderr)


def include_directories(target: Target, include: Path) -> tuple[str, ...]:
    """The directories the compiler searches for `<...>`, in order, for another parser to see the same headers."""
    run = run_compiler(target, include, ["-E", "-v", "-x", "c", "/dev/null"])
    _, found, rest = run.diagnostics.partition("#include <...> search starts here:\n")
    if not found:
        raise VerifyError(f"the compiler for {target.abi} did not list its include directories:\n{run.diagnostics}")
    return tuple(line.strip() for line in rest.partition("End of search list.")[0].splitlines() if line.strip())
