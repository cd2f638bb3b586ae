"""Days of a pupil, its enrolments and its documents. What depends on the kind of school stands in the room of pupils."""

from swv.kern.invoer.datumregels.basis import GEWEEST, MAX_LEEFTIJD, TE_LANG_GELEDEN, VOOR_GEBOORTE
from swv.kern.invoer.datums import BEGIN, GEBOORTE, INGESCHREVEN, VANDAAG, Datumregel, ooit, tot_en_met, vanaf, vooruit

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
# Nobody younger has a diploma of these.
KWALIFICATIE_LEEFTIJD = 15
KWALIFICATIE = Datumregel(
    "kwalificatie", "Een dag die is geweest, niet vóór de vijftiende verjaardag.",
    (
        GEWEEST,
        vanaf(GEBOORTE, "Op {dag} was de leerling nog geen 15: de geboortedatum is {basis}. Controleer het jaar.",
              jaren=KWALIFICATIE_LEEFTIJD),
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
