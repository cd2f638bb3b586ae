"""Forms of the distribution of money."""
