"""`python -m uapigen` is the command line."""

import sys

from uapigen.commands.main import main

sys.exit(main())
