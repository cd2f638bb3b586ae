"""Pages of budget and figures."""
