"""Run both examples on the lab's devices and leave what they make in the output folder."""

from __future__ import annotations

import os
from pathlib import Path

import grab_frame
import record_ts

output = Path(os.environ.get("LAB_OUTPUT", "."))
grab_frame.main([grab_frame.first_camera(), str(output / "frame.png")])
record_ts.main(["/dev/dvb/adapter0", str(output / "stream.ts"), "10"])
