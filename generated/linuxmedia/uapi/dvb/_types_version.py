"""Version of the digital TV interface."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# dvb_api_version: The version of the interface that the headers describe. That of the running kernel is asked for with
# DTV_API_VERSION.

DVB_API_VERSION: Final = 5
"""Major version, which `DTV_API_VERSION` tells in bits 8 to 15. Documented in dvb/frontend-header.rst."""
DVB_API_VERSION_MINOR: Final = 12
"""Minor version; it grows when properties or their values are added. Documented in dvb/frontend-header.rst."""
