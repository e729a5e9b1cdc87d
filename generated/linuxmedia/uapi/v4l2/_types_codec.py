"""Base of stateless codecs."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# v4l2_stateless_control_base: Where the numbers of stateless codec controls begin, and the heading under which programs
# list them.

V4L2_CID_CODEC_STATELESS_BASE: Final = 0x00A40900
"""Number from which every stateless codec control is counted; a codec has a block of a hundred or less. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_CODEC_STATELESS_CLASS: Final = 0x00A40001
"""Heading of the class: a name to show, without a value. Documented in v4l/ext-ctrls-codec-stateless.rst."""
