"""Numbers of the command line; argparse shows what is wrong with one."""

from __future__ import annotations

import argparse
import math

LONGEST = 30 * 86400


def positive(text: str) -> int:
    """How many of something."""
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive number")
    return int(text)


def time_limit(text: str) -> float:
    """Seconds."""
    try:
        limit = float(text)
    except ValueError:
        limit = math.nan
    if not (0 < limit < LONGEST):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds between 0 and {LONGEST}")
    return limit
