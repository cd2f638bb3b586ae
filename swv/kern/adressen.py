"""Addresses, in the Netherlands and abroad: countries, postcodes, what is missing, and the lines of an envelope.

A Dutch address has a postcode as 1943 AB. Of an address abroad nothing is asked but a street or other lines, a place and
the country: a postcode stands where that country puts it, in its own field or beside the place, or there is none.
The names of countries are those of the CLDR (Unicode), by Babel.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from babel import Locale
from django.core.exceptions import ValidationError
from django.db import models

from swv.kern.calculations import to_plain

NEDERLAND = "NL"
# What people choose most stands first.
VOORAAN = (NEDERLAND, "BE", "DE")
# In the CLDR, but no country a letter goes to: unions, parts with an own code, and what only tests use.
GEEN_LAND = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
MAX_POSTCODE = 12
# A change of one of these may write another: they are one thing.
ADRESVELDEN = frozenset({"land", "adres", "postcode"})
# The window of an envelope holds no more, with a name, a place and a country around them.
MAX_REGELS = 4
POSTCODE = re.compile(r"[1-9][0-9]{3} ?[A-Z]{2}")
KIES_LAND = " Is het adres in het buitenland? Kies dan eerst het land."
POSTCODE_FOUT = f"Een postcode als 1943 AB.{KIES_LAND}"
TE_VEEL_REGELS = f"Hoogstens {MAX_REGELS} regels: meer past er niet op de envelop."


@cache
def get_landen() -> dict[str, str]:
    """{code of ISO 3166-1: Dutch name}, the most chosen first and then by the alphabet."""
    names = {str(code): str(naam) for code, naam in Locale("nl").territories.items()}
    codes = [code for code in names if re.fullmatch("[A-Z]{2}", code) and code not in GEEN_LAND]
    rest = sorted((code for code in codes if code not in VOORAAN), key=lambda code: to_plain(names[code]))
    return {code: names[code] for code in (*VOORAAN, *rest)}


def get_landkeuzes() -> list[tuple[str, str]]:
    """The same as choices of a field."""
    return list(get_landen().items())


def find_land(tekst: str) -> str:
    """The code of this country, given by code or Dutch name; nothing is the Netherlands. Raises ValueError."""
    key = tekst.strip().casefold()
    if not key:
        return NEDERLAND
    found = next((code for code, naam in get_landen().items() if key in (code.casefold(), naam.casefold())), "")
    if not found:
        raise ValueError(
            f"«{tekst.strip()[:60]}» is geen land. Geef de naam in het Nederlands, of de code van twee letters."
        )
    return found


def tidy_postcode(tekst: str) -> str:
    """1943ab becomes 1943 AB; anything else stays as it is."""
    match = re.fullmatch(r"\s*(\d{4})\s*([a-zA-Z]{2})\s*", tekst)
    return f"{match[1]} {match[2].upper()}" if match else tekst.strip()


def tidy_adres(gegevens: Mapping[str, Any]) -> dict[str, Any]:
    """The same particulars, the postcode written as 1943 AB in the Netherlands, where an address is one line."""
    tidy = dict(gegevens)
    if tidy.get("land", NEDERLAND) == NEDERLAND:
        for name, clean in (("postcode", tidy_postcode), ("adres", lambda text: ", ".join(split_lines(text)))):
            if isinstance(tidy.get(name), str):
                tidy[name] = clean(tidy[name])
    return tidy


def with_adres(namen: Iterable[str]) -> list[str]:
    """These columns to save, and with one of an address the others that ``clean`` may have written."""
    names = set(namen)
    return sorted(names | ADRESVELDEN if names & ADRESVELDEN else names)


def split_lines(tekst: str) -> list[str]:
    """The lines of a text that hold something."""
    return [line.strip() for line in tekst.splitlines() if line.strip()]


def find_problems(land: str, adres: str, postcode: str) -> dict[str, str]:
    """{field: what is wrong with it}; what is empty is no mistake here (``get_ontbrekend``)."""
    found: dict[str, str] = {}
    if land == NEDERLAND and postcode and not POSTCODE.fullmatch(postcode):
        found["postcode"] = POSTCODE_FOUT
    if len(split_lines(adres)) > MAX_REGELS:
        found["adres"] = TE_VEEL_REGELS
    return found


def get_ontbrekend(land: str, adres: str, postcode: str, plaats: str) -> list[str]:
    """What a letter by post still needs, in Dutch: abroad no postcode."""
    needs = [(adres, "straat en huisnummer"), (postcode or land != NEDERLAND, "postcode"), (plaats, "plaats")]
    return [what for present, what in needs if not present]


def make_adresregels(land: str, adres: str, postcode: str, plaats: str) -> list[str]:
    """The lines of an envelope below the name; abroad the country is the last, in capitals."""
    spaces = "  " if land == NEDERLAND else " "
    town = spaces.join(part for part in (postcode, plaats) if part)
    country = "" if land == NEDERLAND else get_landen().get(land, land).upper()
    return [line for line in (*split_lines(adres), town, country) if line]


class MetAdres(models.Model):
    """Whoever letters go to: ``adres``, ``postcode`` and ``plaats`` stand in the model itself, ``land`` here."""

    adres: Any
    postcode: Any
    plaats: Any

    land = models.CharField(max_length=2, choices=get_landkeuzes, default=NEDERLAND, db_default=NEDERLAND)

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Tidy the address, and refuse a postcode that no Dutch address has. Raises ValidationError by field."""
        super().clean()
        tidy = tidy_adres({"land": self.land, "adres": self.adres, "postcode": self.postcode})
        self.adres, self.postcode = tidy["adres"], tidy["postcode"]
        problems = find_problems(self.land, self.adres, self.postcode)
        if problems:
            raise ValidationError({name: ValidationError(text, code="adres") for name, text in problems.items()})

    @property
    def is_in_nederland(self) -> bool:
        """Do the rules for a Dutch address hold?"""
        return self.land == NEDERLAND

    @property
    def landnaam(self) -> str:
        """The country in Dutch."""
        return get_landen().get(self.land, self.land)

    @property
    def adresregels(self) -> list[str]:
        """The lines of an envelope below the name."""
        return make_adresregels(self.land, self.adres, self.postcode, self.plaats)

    @property
    def adreszin(self) -> str:
        """The whole address on one line: «Grotestraat 12, 3600 Genk, België»; "" when nothing is known."""
        if not (self.adres or self.postcode or self.plaats):
            return "" if self.is_in_nederland else self.landnaam
        town = " ".join(part for part in (self.postcode, self.plaats) if part)
        parts = (*split_lines(self.adres), town, "" if self.is_in_nederland else self.landnaam)
        return ", ".join(part for part in parts if part)

    @property
    def adres_ontbreekt(self) -> list[str]:
        """What a letter by post still needs."""
        return get_ontbrekend(self.land, self.adres, self.postcode, self.plaats)
