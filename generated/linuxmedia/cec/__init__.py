"""CEC messages as Python objects: see linuxmedia.cec.messages and linuxmedia.cec.helpers."""
