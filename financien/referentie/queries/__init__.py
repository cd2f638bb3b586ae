"""Reading reference data: the best figure of a day, the code of a unit, the income of a year."""
