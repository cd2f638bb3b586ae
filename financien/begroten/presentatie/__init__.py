"""What pages of the budget show, worked out before the template."""
