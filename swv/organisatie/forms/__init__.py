"""Forms of the beheerder."""
