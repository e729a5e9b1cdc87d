"""From the headers of a kernel to edits of the spec: what is new, gone or changed, written where it belongs."""
