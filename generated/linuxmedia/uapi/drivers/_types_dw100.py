"""Control of the DW100 dewarping engine."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# dw100_cid: Controls that only the DW100 has.

V4L2_CID_DW100_DEWARPING_16x16_VERTEX_MAP: Final = 0x00981A91
"""Array of u32: for each corner of the blocks of 16 by 16 pixels where it is taken from, x in bits 0 to 15 and y in
bits 16 to 31, both in 16ths of a pixel; its size follows from the image's. Documented in drivers/dw100.rst.
"""
