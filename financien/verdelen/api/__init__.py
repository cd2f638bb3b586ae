"""The API of the distribution of money."""
