"""What pages of reference data show, worked out before the template."""
