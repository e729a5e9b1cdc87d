"""The matrix: every condition and rule on every lab device, release beside release, as JSON and as a page."""
