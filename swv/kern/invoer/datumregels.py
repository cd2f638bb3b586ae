"""The kinds of day there are, and what is plausible for each. What depends on the kind of school stands in the room of pupils.

Sources: Leerplichtwet 1969 art. 3 (leerplicht from the first school day of the month after the fifth birthday); Awb 4:5
(time to complete a request). The other bounds are no law: beyond them a day is nearly always a typing error.
"""

from dateutil.relativedelta import relativedelta

from swv.kern.invoer.datums import (
    BEGIN,
    GEBOORTE,
    INGESCHREVEN,
    VANDAAG,
    VERZUIM,
    Datumgrens,
    Datumregel,
    ooit,
    tot_en_met,
    vanaf,
    vooruit,
)

# Older than the oldest pupil there can be: then the year was mistyped.
MAX_LEEFTIJD = 30
KOMT_NOG = "Deze dag moet nog komen. Vul vandaag of een eerdere dag in."
VOOR_GEBOORTE = vanaf(
    GEBOORTE, "Op {dag} was de leerling nog niet geboren: de geboortedatum is {basis}. Controleer het jaar."
)
TE_LANG_GELEDEN = vanaf(VANDAAG, "{dag} is te lang geleden. Vul een dag in vanaf {grens}.", jaren=-MAX_LEEFTIJD)
GEWEEST = tot_en_met(VANDAAG, KOMT_NOG)
EINDE_NA_BEGIN = vanaf(BEGIN, "De einddatum ligt vóór de begindatum {basis}. Kies een latere datum.")


# --- pupils -----------------------------------------------------------------------------------------------------------

GEBOORTEDATUM = Datumregel(
    "geboortedatum",
    f"Een dag die is geweest, hoogstens {MAX_LEEFTIJD} jaar geleden.",
    (
        tot_en_met(VANDAAG, "Deze geboortedatum ligt in de toekomst. Controleer het jaar."),
        vanaf(
            VANDAAG, f"Dan is deze leerling ouder dan {MAX_LEEFTIJD} jaar. Controleer het jaar.",
            jaren=-MAX_LEEFTIJD,
        ),
        tot_en_met(
            INGESCHREVEN, "De leerling staat al ingeschreven sinds {basis}. Verbeter de geboortedatum.", jaren=-2
        ),
        tot_en_met(VANDAAG, "Deze leerling is dan nog geen 2 jaar.", jaren=-2, vraag=True),
        vanaf(VANDAAG, "Deze leerling is dan ouder dan 22 jaar.", jaren=-22, vraag=True),
    ),
    levert=GEBOORTE,
)  # fmt: skip
# Typed to find a pupil that is known: whether it is plausible was asked when it was put down.
GEBOORTEDATUM_ZOEKEN = Datumregel(
    "geboortedatum_zoeken",
    "De geboortedatum die bekend is: een dag die is geweest.",
    GEBOORTEDATUM.grenzen[:2],
    levert=GEBOORTE,
)
INSCHRIJVING = Datumregel(
    "inschrijving",
    "Niet vóór de geboorte, en hoogstens een jaar vooruit. De leeftijd past bij het soort school.",
    (
        VOOR_GEBOORTE,
        *ooit(25),
        tot_en_met(VANDAAG, "Deze dag ligt meer dan een jaar vooruit. Controleer het jaar.", jaren=1),
    ),
    levert=BEGIN,
)
AANMELDING = Datumregel(
    "aanmelding", "Niet vóór de geboorte, hoogstens een jaar vooruit.", (VOOR_GEBOORTE, *ooit(25, vraag=3), *vooruit(1)),
    levert=BEGIN,
)  # fmt: skip
EINDE_INSCHRIJVING = Datumregel(
    "einde_inschrijving",
    "De laatste dag: niet vóór het begin of de geboorte, hoogstens een jaar vooruit.",
    (
        # The day before the first one: an enrolment that never was.
        vanaf(BEGIN, "De einddatum ligt vóór de begindatum {basis}. Kies een latere datum.", dagen=-1),
        VOOR_GEBOORTE,
        *ooit(25, vraag=3),
        *vooruit(1),
    ),
)
EINDE_GEZAG = Datumregel(
    "einde_gezag", "Niet vóór de geboorte, hoogstens 20 jaar vooruit.", (VOOR_GEBOORTE, *ooit(30), *vooruit(20))
)
KWALIFICATIE = Datumregel(
    "kwalificatie", "Een dag die is geweest, niet vóór de vijftiende verjaardag.",
    (
        GEWEEST,
        vanaf(GEBOORTE, "Op {dag} was de leerling nog geen 15: de geboortedatum is {basis}. Controleer het jaar.", jaren=15),
        *ooit(15),
    ),
)  # fmt: skip
DOCUMENT = Datumregel(
    "document",
    "De datum die op het document staat: niet in de toekomst.",
    (
        tot_en_met(VANDAAG, "Deze datum ligt in de toekomst. Vul de datum in die op het document staat."),
        TE_LANG_GELEDEN,
        vanaf(GEBOORTE, "Het document is dan ouder dan de leerling: de geboortedatum is {basis}.", vraag=True),
    ),
)
PAPIER_ONTVANGEN = Datumregel(
    "papier_ontvangen",
    "De dag waarop een aanvraag op papier binnenkwam: geweest, niet vóór de geboorte. Meer dan acht weken geleden vragen we"
    " terug: dan is de beslistermijn al voorbij.",
    (
        tot_en_met(VANDAAG, "Deze dag moet nog komen. Vul in wanneer de aanvraag binnenkwam."),
        VOOR_GEBOORTE,
        vanaf(VANDAAG, "{dag} is meer dan een jaar geleden. Vraag de school om een nieuwe aanvraag.", jaren=-1),
        vanaf(
            VANDAAG, "{dag} is meer dan acht weken geleden; de beslistermijn is dan al voorbij.", dagen=-56, vraag=True
        ),
    ),
)
GESPREK = Datumregel(
    "gesprek",
    "Een dag die is geweest, niet vóór de geboorte. Meer dan een jaar geleden vragen we terug.",
    (
        tot_en_met(VANDAAG, "Deze dag moet nog komen. Vul in wanneer het was."),
        VOOR_GEBOORTE,
        TE_LANG_GELEDEN,
        vanaf(VANDAAG, "{dag} is meer dan een jaar geleden.", jaren=-1, vraag=True),
    ),
)

# --- ontwikkelingsperspectief -------------------------------------------------------------------------------------------

AANLEIDING = Datumregel(
    "aanleiding",
    "Niet in de toekomst, en niet vóór de leerling naar school kan. Meer dan een jaar geleden vragen we terug.",
    (
        tot_en_met(VANDAAG, "Deze dag moet nog komen. Vul in wanneer het was."),
        VOOR_GEBOORTE,
        vanaf(
            GEBOORTE,
            "Op {dag} ging de leerling nog niet naar school: de geboortedatum is {basis}. Controleer het jaar.", jaren=3,
        ),
        *ooit(10, vraag=1),
    ),
)  # fmt: skip
ONBEKWAAM = Datumregel(
    "onbekwaam",
    "De dag in de beschikking van de rechter: niet in de toekomst, en niet vóór de leerling 17 was.",
    (
        tot_en_met(VANDAAG, "Deze dag moet nog komen. Vul in wanneer het was."),
        vanaf(
            GEBOORTE,
            "Op {dag} was de leerling nog geen 17: de geboortedatum is {basis}. Vul de dag uit de beschikking in.",
            jaren=17,
        ),
        TE_LANG_GELEDEN,
    ),
)  # fmt: skip
PLAN_BEGIN = Datumregel(
    "plan_begin", "Niet vóór de geboorte, hoogstens 5 jaar geleden en 3 jaar vooruit.",
    (VOOR_GEBOORTE, *ooit(5), *vooruit(3)), levert=BEGIN,
)  # fmt: skip
PLAN_EINDE = Datumregel(
    "plan_einde", "Niet vóór het begin, hoogstens 5 jaar geleden en 5 jaar vooruit.",
    (EINDE_NA_BEGIN, VOOR_GEBOORTE, *ooit(5), *vooruit(5)),
)  # fmt: skip
OPP_EINDE = Datumregel(
    "opp_einde", "De laatste dag van het OPP: niet vóór de geboorte, hoogstens een jaar vooruit.",
    (VOOR_GEBOORTE, *ooit(15, vraag=1), *vooruit(1)),
)  # fmt: skip
AFSPRAAK = Datumregel(
    "afspraak", "Hoogstens een jaar geleden en 2 jaar vooruit; over meer dan een jaar vragen we terug.",
    (VOOR_GEBOORTE, *ooit(1), *vooruit(2, vraag=12)),
)  # fmt: skip

# --- requests and decisions ---------------------------------------------------------------------------------------------

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
HOORZITTING = Datumregel(
    "hoorzitting", "Hoogstens 5 jaar geleden en een jaar vooruit; meer dan een jaar geleden vragen we terug.",
    (*ooit(5, vraag=1), *vooruit(1)),
)  # fmt: skip

# --- pupils at home -----------------------------------------------------------------------------------------------------

EERSTE_VERZUIMDAG = Datumregel(
    "eerste_verzuimdag",
    "Niet vóór de leerling leerplichtig is: de eerste dag van de maand na de vijfde verjaardag. Vanaf 18 jaar vragen we terug.",
    (
        VOOR_GEBOORTE,
        Datumgrens(
            GEBOORTE,
            True,
            "Op {dag} was de leerling nog niet leerplichtig: dat is een kind vanaf de maand na de vijfde verjaardag"
            " (Leerplichtwet art. 3), hier vanaf {grens}. Kies die dag of een latere.",
            relativedelta(years=5),
            maand_erna=True,
        ),
        *ooit(15, vraag=5),
        *vooruit(1),
        tot_en_met(GEBOORTE, "Op {dag} is de leerling 18 jaar of ouder: de geboortedatum is {basis}.", jaren=18, vraag=True),
        tot_en_met(GEBOORTE, "Op {dag} is de leerling 23 jaar of ouder: de geboortedatum is {basis}. Controleer het jaar.", jaren=23),
    ),
    levert=BEGIN,
)  # fmt: skip
EINDE_VRIJSTELLING = Datumregel(
    "einde_vrijstelling", "Niet vóór de eerste dag, en niet nadat de leerling 20 wordt.",
    (
        EINDE_NA_BEGIN,
        tot_en_met(GEBOORTE, "Op {dag} is de leerling ouder dan 20: de geboortedatum is {basis}. Kies een eerdere dag.", jaren=20),
        *ooit(15),
        *vooruit(15),
    ),
)  # fmt: skip
ACTIE = Datumregel(
    "actie",
    "Hoogstens een jaar vooruit; over meer dan een half jaar vragen we terug.",
    (*ooit(1), *vooruit(1, vraag=6)),
)
OVERLEG = Datumregel(
    "overleg", "Een dag die is geweest, niet vóór de geboorte. Meer dan een jaar geleden vragen we terug.",
    (
        tot_en_met(VANDAAG, "Dit overleg moet nog komen. Plan het als actie."),
        VOOR_GEBOORTE,
        *ooit(15, vraag=1),
    ),
)  # fmt: skip
INTERVENTIE_BEGIN = Datumregel(
    "interventie_begin",
    "Niet vóór de geboorte, hoogstens een jaar vooruit. Meer dan een jaar vóór het verzuim vragen we terug.",
    (
        VOOR_GEBOORTE,
        *ooit(15),
        *vooruit(1),
        vanaf(
            VERZUIM,
            "Dat is meer dan een jaar voordat de leerling thuis kwam te zitten ({basis}).",
            jaren=-1,
            vraag=True,
        ),
    ),
    levert=BEGIN,
)
INTERVENTIE_EINDE = Datumregel(
    "interventie_einde", "Niet vóór het begin of de geboorte, hoogstens 2 jaar vooruit.",
    (EINDE_NA_BEGIN, VOOR_GEBOORTE, *ooit(15), *vooruit(2)),
)  # fmt: skip
ZORG_BEGIN = Datumregel(
    "zorg_begin", "Niet vóór de geboorte, hoogstens een jaar vooruit.", (VOOR_GEBOORTE, *ooit(25), *vooruit(1))
)
TERUG = Datumregel(
    "terug", "Een dag die is geweest, niet vóór de geboorte.",
    (
        tot_en_met(VANDAAG, "Deze dag moet nog komen. Vul de dag in waarop de leerling terug was."),
        VOOR_GEBOORTE,
        *ooit(15, vraag=1),
    ),
)  # fmt: skip
PEILDATUM = Datumregel(
    "peildatum", "Een dag die is geweest, hoogstens 15 jaar geleden.",
    (tot_en_met(VANDAAG, "Deze peildatum moet nog komen. Kies vandaag of een eerdere dag."), *ooit(15)),
)  # fmt: skip
BEKEND_OP = Datumregel(
    "bekend_op", "Een dag die is geweest, hoogstens 15 jaar geleden.",
    (tot_en_met(VANDAAG, "Deze dag moet nog komen. Laat leeg voor alles wat nu bekend is."), *ooit(15)),
)  # fmt: skip
OVERZICHT_BEGIN = Datumregel(
    "overzicht_begin", "Hoogstens 30 jaar geleden en een jaar vooruit.", (*ooit(30), *vooruit(1)), levert=BEGIN
)
OVERZICHT_EINDE = Datumregel(
    "overzicht_einde", "Niet vóór het begin, hoogstens 10 jaar vooruit.", (EINDE_NA_BEGIN, *ooit(30), *vooruit(10))
)

REGELS = {regel.code: regel for regel in list(globals().values()) if isinstance(regel, Datumregel)}
