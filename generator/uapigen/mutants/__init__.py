"""Deliberate bugs for a lab kernel: they tell whether the suite notices them."""
