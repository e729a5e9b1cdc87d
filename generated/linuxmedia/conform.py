"""`linuxmedia-conform`: the program, which loads the suite once Ctrl-C is heard."""

from __future__ import annotations

import os
import signal
import sys

INTERRUPTED = 2
"""pytest's exit status of a run that was interrupted."""
UNHEARD = 128 + signal.SIGPIPE
"""The exit status where nobody reads on: a shell's, of a program that SIGPIPE ends."""


def main() -> int:
    """Run the suite on the devices of this machine; returns pytest's exit status."""
    try:
        from linuxmedia.conformance.main import main as run  # noqa: PLC0415  # takes long enough to be interrupted

        status = run()
        print(end="", flush=True)  # a pipe that is closed shows here
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNHEARD
    except (KeyboardInterrupt, RuntimeError) as error:
        if KeyboardInterrupt not in (type(error), type(error.__cause__)):
            raise
        # Python before 3.12 makes a RuntimeError of what comes while a class takes its fields in.
        print("linuxmedia-conform: interrupted", file=sys.stderr)
        return INTERRUPTED
    return status


if __name__ == "__main__":
    sys.exit(main())
