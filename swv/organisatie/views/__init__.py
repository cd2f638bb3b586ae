"""Pages around login and lidmaatschap, and those of the beheerder."""
