"""`uapigen`, and `python -m uapigen`, is the command line."""

import contextlib
import os
import sys
from typing import NoReturn

from uapigen.commands.main import main


def command_line() -> NoReturn:
    """Run it. What a spec was read to is left to the kernel: to free it object by object takes a tenth of a second."""
    status = main()
    with contextlib.suppress(OSError):
        sys.stdout.flush()  # after an error; where there was none it is done, and seen to
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    command_line()
