"""The media user-space API of Linux 6.12, and its conformance suite."""
