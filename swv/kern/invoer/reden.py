"""When a reason is one: who works on it next has to be able to do something with it."""

MINSTE_LETTERS = 3
# What people write to get past a field, in letters only.
GEEN_REDENEN = frozenset({"nvt"})
SCHRIJF_WAAROM = "Schrijf waarom."
ZEGT_NIETS = "Schrijf in een paar woorden waarom: «{}» zegt een ander niets."


def why_no_reden(tekst: str) -> str:
    """Why this is no reason, with the way out; "" when it is one.

    Three letters that are not all the same are enough: it keeps «x», «.» and «---» out and judges no words.
    """
    tekst = tekst.strip()
    if not tekst:
        return SCHRIJF_WAAROM
    letters = [sign.casefold() for sign in tekst if sign.isalpha()]
    is_one = len(letters) >= MINSTE_LETTERS and len(set(letters)) > 1 and "".join(letters) not in GEEN_REDENEN
    return "" if is_one else ZEGT_NIETS.format(tekst[:20])
