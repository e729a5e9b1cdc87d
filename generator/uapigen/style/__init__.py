"""How spec files are laid out: what can be mended without a doubt, and what can only be said."""
