"""Days of pupils at home (Leerplichtwet 1969 art. 3: leerplicht from the first school day of the month after the fifth
birthday) and of the returns about them.
"""

from dateutil.relativedelta import relativedelta

from swv.kern.invoer.datumregels.basis import EINDE_NA_BEGIN, VOOR_GEBOORTE
from swv.kern.invoer.datums import (
    BEGIN,
    GEBOORTE,
    VANDAAG,
    VERZUIM,
    Datumgrens,
    Datumregel,
    ooit,
    tot_en_met,
    vanaf,
    vooruit,
)

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
