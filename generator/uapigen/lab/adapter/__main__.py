"""Plug the adapter in: a terminal whose line the kernel reads as a serial port, with the adapter at its other end.

Returns when the kernel's driver has made a device of it, or at once where the kernel has no such driver.
"""

from __future__ import annotations

import fcntl
import os
import time

from uapigen.lab.adapter.protocol import Adapter

_TIOCSETD = 0x5423
_N_MOUSE = (2).to_bytes(4, "little")  # an int: the line discipline of all serial input devices
_SPIOCSTYPE = 0x40087101
_SERIO_RAINSHADOW_CEC = (0x41).to_bytes(8, "little")  # an unsigned long

_DRIVER = "/sys/bus/serio/drivers/rainshadow-cec"
_PATIENCE = 10.0  # seconds, most of them for a busy host


def main() -> int:
    """Leave two processes behind: one that holds the line open, and the adapter."""
    if not os.path.isdir(_DRIVER):  # noqa: PTH112 - pathlib takes longer to import than all else here
        return 0
    adapter, line = os.openpty()
    try:
        fcntl.ioctl(line, _TIOCSETD, _N_MOUSE)
    except OSError:  # no such line discipline
        return 0
    fcntl.ioctl(line, _SPIOCSTYPE, _SERIO_RAINSHADOW_CEC)
    if os.fork() == 0:
        os.close(adapter)
        os.read(line, 1)  # The port is there for as long as this waits.
        os._exit(0)
    if os.fork() == 0:
        os.close(line)
        _serve(adapter)
    return 0 if _appears() else 1


def _serve(line: int) -> None:
    device = Adapter()
    while True:
        for data, busy in device.hear(os.read(line, 256)):
            time.sleep(busy)
            os.write(line, data)


def _appears() -> bool:
    """Wait for the device node."""
    # Every boot waits for this program, and under TCG to import pathlib takes a tenth of a second.
    limit = time.monotonic() + _PATIENCE
    while time.monotonic() < limit:
        ports = [name for name in os.listdir(_DRIVER) if name.startswith("serio")]  # noqa: PTH208 - no pathlib
        names = [name for port in ports for name in os.listdir(f"{_DRIVER}/{port}")]  # noqa: PTH208 - no pathlib
        if any(os.path.exists(f"/dev/{name}") for name in names if name.startswith("cec")):  # noqa: PTH110 - no pathlib
            return True
        time.sleep(0.005)
    return False


if __name__ == "__main__":
    raise SystemExit(main())
