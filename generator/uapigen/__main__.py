"""`uapigen`, and `python -m uapigen`, is the command line."""

from __future__ import annotations

import contextlib
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:  # to import typing takes a while, in which Ctrl-C would not be heard
    from typing import NoReturn


def command_line() -> NoReturn:
    """Run it. What a spec was read to is left to the kernel: to free it object by object takes a tenth of a second."""
    _open_what_is_closed()
    if reconfigure := getattr(sys.stdout, "reconfigure", None):
        reconfigure(errors="backslashreplace")  # what the terminal has no letter for
    try:
        from uapigen.commands.main import main  # noqa: PLC0415  # takes long enough to be interrupted

        status = main()
    except (KeyboardInterrupt, RuntimeError) as error:
        if KeyboardInterrupt not in (type(error), type(error.__cause__)):
            raise
        # Python before 3.12 makes a RuntimeError of what comes while a class takes its fields in.
        with contextlib.suppress(OSError):
            print("uapigen: interrupted", file=sys.stderr)
        status = 130  # as a shell has it for a command that SIGINT ended
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError):
            stream.flush()  # after an error; where there was none it is done, and seen to
    os._exit(status)


def _open_what_is_closed() -> None:
    """`>&-` is like `>/dev/null`: else the next file that is opened would be where the commands we run print to."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open until we leave


if __name__ == "__main__":
    command_line()
