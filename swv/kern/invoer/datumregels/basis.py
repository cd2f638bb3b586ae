"""Bounds that more than one kind of day has. Beyond them a day is nearly always a typing error; they are no law."""

from swv.kern.invoer.datums import BEGIN, GEBOORTE, VANDAAG, tot_en_met, vanaf

# Older than the oldest pupil there can be: then the year was mistyped.
MAX_LEEFTIJD = 30
KOMT_NOG = "Deze dag moet nog komen. Vul vandaag of een eerdere dag in."
VOOR_GEBOORTE = vanaf(
    GEBOORTE, "Op {dag} was de leerling nog niet geboren: de geboortedatum is {basis}. Controleer het jaar."
)
TE_LANG_GELEDEN = vanaf(VANDAAG, "{dag} is te lang geleden. Vul een dag in vanaf {grens}.", jaren=-MAX_LEEFTIJD)
GEWEEST = tot_en_met(VANDAAG, KOMT_NOG)
EINDE_NA_BEGIN = vanaf(BEGIN, "De einddatum ligt vóór de begindatum {basis}. Kies een latere datum.")
