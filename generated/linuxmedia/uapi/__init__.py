"""The user-space API of Linux 6.12, one module per area."""
