"""Days of requests, decisions, meetings and objections (Awb 4:5: time to complete a request)."""

from swv.kern.invoer.datumregels.basis import EINDE_NA_BEGIN, GEWEEST, VOOR_GEBOORTE
from swv.kern.invoer.datums import BEGIN, GEBOORTE, VANDAAG, Datumregel, ooit, tot_en_met, vanaf, vooruit

ANTWOORDTERMIJN = Datumregel(
    "antwoordtermijn",
    "Na vandaag, hoogstens 3 maanden vooruit; over meer dan 6 weken vragen we terug. Zo lang staat de beslistermijn stil.",
    (
        vanaf(VANDAAG, "Kies een dag na vandaag, zodat de school tijd heeft.", dagen=1),
        tot_en_met(
            VANDAAG,
            "Tot {dag} zou de beslistermijn stilstaan. Geef hoogstens 3 maanden: tot en met {grens}.",
            maanden=3,
        ),
        tot_en_met(VANDAAG, "Tot {dag} staat de beslistermijn stil: langer dan 6 weken.", dagen=42, vraag=True),
    ),
)
# The last day to decide, among the days that others are compared with.
BESLISTERMIJN = "beslistermijn"
ADVIESTERMIJN = Datumregel(
    "adviestermijn",
    "Vandaag of later, hoogstens een half jaar vooruit; na de beslistermijn vragen we terug.",
    (
        vanaf(VANDAAG, "Deze dag is voorbij. Kies vandaag of een latere dag."),
        *vooruit(maanden=6),
        tot_en_met(BESLISTERMIJN, "Het besluit moet er op {basis} zijn: dan komt dit advies te laat.", vraag=True),
    ),
)
UITSTEL_BEGIN = Datumregel(
    "uitstel_begin",
    "Hoogstens een jaar geleden, hoogstens 3 maanden vooruit.",
    (*ooit(1), *vooruit(maanden=3)),
    levert=BEGIN,
)
UITSTEL_EINDE = Datumregel(
    "uitstel_einde",
    "Niet vóór het begin, hoogstens een jaar erna; langer dan 3 maanden vragen we terug.",
    (
        EINDE_NA_BEGIN,
        tot_en_met(BEGIN, "Dat is meer dan een jaar uitstel vanaf {basis}. Kies uiterlijk {grens}.", jaren=1),
        tot_en_met(BEGIN, "Dat is meer dan 3 maanden uitstel vanaf {basis}.", maanden=3, vraag=True),
        *vooruit(1, 3),
    ),
)
TOEKENNING_BEGIN = Datumregel(
    "toekenning_begin",
    "Hoogstens een jaar geleden en 2 jaar vooruit, niet vóór de geboorte; meer dan 3 maanden geleden of over meer dan"
    " een jaar vragen we terug.",
    (
        VOOR_GEBOORTE,
        vanaf(VANDAAG, "Een toekenning begint hoogstens een jaar geleden. Kies een dag vanaf {grens}.", jaren=-1),
        tot_en_met(VANDAAG, "Een toekenning begint hoogstens 2 jaar na vandaag. Kies uiterlijk {grens}.", jaren=2),
        vanaf(VANDAAG, "{dag} is meer dan 3 maanden geleden.", maanden=-3, vraag=True),
        tot_en_met(VANDAAG, "{dag} is over meer dan een jaar.", jaren=1, vraag=True),
    ),
    levert=BEGIN,
)
TOEKENNING_EINDE = Datumregel(
    "toekenning_einde",
    "Niet vóór het begin, hoogstens 11 jaar erna, en niet nadat de leerling 22 wordt; langer dan 5 jaar vragen we terug.",
    (
        EINDE_NA_BEGIN,
        tot_en_met(BEGIN, "Een toekenning duurt hoogstens 11 jaar vanaf {basis}. Kies uiterlijk {grens}.", jaren=11),
        tot_en_met(
            GEBOORTE,
            "Op {dag} is de leerling ouder dan 22: de geboortedatum is {basis}. Kies een eerdere dag.",
            jaren=22,
        ),
        *vooruit(13),
        tot_en_met(BEGIN, "Dat is meer dan 5 jaar vanaf {basis}.", jaren=5, vraag=True),
    ),
)
ZITTING = Datumregel(
    "zitting",
    "Vandaag of later, hoogstens 2 jaar vooruit; over meer dan een jaar vragen we terug.",
    (
        vanaf(VANDAAG, "Deze dag is voorbij. Kies vandaag of een latere dag."),
        *vooruit(2, vraag=12),
    ),
    levert=BEGIN,
)
SLUITINGSDATUM = Datumregel(
    "sluitingsdatum",
    "Op of vóór de dag van de zitting, hoogstens een half jaar ervoor.",
    (
        tot_en_met(BEGIN, "De sluitingsdatum ligt op of vóór de dag van de zitting."),
        vanaf(
            BEGIN,
            "De sluitingsdatum ligt hoogstens een half jaar vóór de zitting op {basis}: vanaf {grens}.",
            maanden=-6,
        ),
    ),
)
BEZWAAR = Datumregel(
    "bezwaar", "Een dag die is geweest, hoogstens 5 jaar geleden; meer dan een jaar geleden vragen we terug.",
    (GEWEEST, *ooit(5, vraag=1)),
)  # fmt: skip
POSTDAG = Datumregel(
    "postdag", "Vandaag of een eerdere dag, hoogstens 5 jaar geleden.", (GEWEEST, *ooit(5)),
)  # fmt: skip
HOORZITTING = Datumregel(
    "hoorzitting", "Hoogstens 5 jaar geleden en een jaar vooruit; meer dan een jaar geleden vragen we terug.",
    (*ooit(5, vraag=1), *vooruit(1)),
)  # fmt: skip
# What a question of the form of an swv asks can be any day of a school career.
ANTWOORD = Datumregel(
    "antwoord", "Hoogstens 30 jaar geleden en 10 jaar vooruit.", (*ooit(30), *vooruit(10)),
)  # fmt: skip
