"""Reference data and income: what the other rooms of the house compute with. It knows none of them."""
