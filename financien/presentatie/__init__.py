"""What pages show, worked out before the template."""
