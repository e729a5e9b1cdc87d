"""Views prepare every string that a template prints; the templates decide nothing."""
