"""Conformance of drivers to the documented behaviour of the media interfaces.

Generated tests declare a `condition` (a call that must fail in one way) or a `rule` (what holds after success) and are
run by pytest with `-p linuxmedia.conformance.plugin`.
"""

from linuxmedia.conformance import check
from linuxmedia.conformance.case import Case
from linuxmedia.conformance.children import in_child, unprivileged
from linuxmedia.conformance.declare import Deviation, Leak, condition, rule
from linuxmedia.conformance.run import Run

__all__ = ["Case", "Deviation", "Leak", "Run", "check", "condition", "in_child", "rule", "unprivileged"]
