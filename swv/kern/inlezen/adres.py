"""The address in a row of a file: country, street and postcode as they are kept, or what is wrong with them."""

from collections.abc import Mapping

from swv.kern.adressen import find_land, find_problems, tidy_adres
from swv.kern.inlezen.kolommen import Fout, Rij


def read_adres(rij: Rij, gegevens: Mapping[str, str], fouten: list[Fout]) -> dict[str, str]:
    """{land, adres, postcode} of a row with a column «Land»; what is wrong with them is added to ``fouten``.

    ``gegevens`` holds ``adres`` and ``postcode``. Without a country that exists nothing is understood: {}.
    """
    try:
        land = find_land(rij.get("land") or "")
    except ValueError as problem:
        fouten.append(Fout(str(problem), rij.nummer, "Land"))
        return {}
    tidy = tidy_adres({"land": land, "adres": gegevens["adres"], "postcode": gegevens["postcode"]})
    problems = find_problems(land, tidy["adres"], tidy["postcode"])
    fouten += [Fout(f"«{tidy[name]}»: {text}", rij.nummer, name.capitalize()) for name, text in problems.items()]
    return tidy
