"""`linuxmedia-conform`: the program, which loads the suite once Ctrl-C is heard."""

from __future__ import annotations

import sys

INTERRUPTED = 2
"""pytest's exit status of a run that was interrupted."""


def main() -> int:
    """Run the suite on the devices of this machine; returns pytest's exit status."""
    try:
        from linuxmedia.conformance.main import main as run  # noqa: PLC0415  # takes long enough to be interrupted

        return run()
    except (KeyboardInterrupt, RuntimeError) as error:
        if KeyboardInterrupt not in (type(error), type(error.__cause__)):
            raise
        # Python before 3.12 makes a RuntimeError of what comes while a class takes its fields in.
        print("linuxmedia-conform: interrupted", file=sys.stderr)
        return INTERRUPTED
