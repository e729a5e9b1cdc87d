"""From conditions and rules to test scripts: names resolved, types checked, statements in order."""
