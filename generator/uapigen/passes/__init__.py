"""One pass, one file, one verb: check, slice, resolve, lay out, number."""
