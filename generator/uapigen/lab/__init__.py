"""The media lab: builds a small kernel with the loopback media drivers and runs commands on it in QEMU."""
