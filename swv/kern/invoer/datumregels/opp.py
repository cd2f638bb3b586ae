"""Days of an ontwikkelingsperspectief and what is agreed about it."""

from swv.kern.invoer.datumregels.basis import EINDE_NA_BEGIN, TE_LANG_GELEDEN, VOOR_GEBOORTE
from swv.kern.invoer.datums import BEGIN, GEBOORTE, VANDAAG, Datumregel, ooit, tot_en_met, vanaf, vooruit

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
