"""`uapigen verify`: what a compiler says of kernel headers, against what the spec says."""

from uapigen.verify.command import add_parser

__all__ = ["add_parser"]
