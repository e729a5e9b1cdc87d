"""`uapigen`, and `python -m uapigen`, is the command line."""

import contextlib
import os
import sys
from typing import NoReturn

from uapigen.commands.main import main


def command_line() -> NoReturn:
    """Run it. What a spec was read to is left to the kernel: to free it object by object takes a tenth of a second."""
    _open_what_is_closed()
    status = main()
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
