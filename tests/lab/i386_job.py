"""What the 32-bit interpreter does in the lab, with nothing but its standard library, the package and the examples."""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path

import grab_frame
import record_ts
from tests.support import layouts

output = Path(sys.argv[1])
agreeing, differing = layouts.compare(json.loads((output / "facts.json").read_text()))
told = {"pointer": ctypes.sizeof(ctypes.c_void_p), "agreeing": agreeing, "differing": differing}
(output / "layouts.json").write_text(json.dumps(told))
grab_frame.main([grab_frame.first_camera(), str(output / "frame.png")])
record_ts.main(["/dev/dvb/adapter0", str(output / "demux.ts"), "2"])
