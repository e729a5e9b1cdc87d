"""Controls of Aspeed's screen capture."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# aspeed_cid: Controls that only Aspeed's video engine has.

V4L2_CID_ASPEED_HQ_MODE: Final = 0x00981AA1
"""Boolean: a second pass with better quality, for `linuxmedia.uapi.v4l2.V4L2_PIX_FMT_AJPG`. Documented in
drivers/aspeed-video.rst.
"""
V4L2_CID_ASPEED_HQ_JPEG_QUALITY: Final = 0x00981AA2
"""Quality of that pass. An integer from 1 to 12. Documented in drivers/aspeed-video.rst."""
