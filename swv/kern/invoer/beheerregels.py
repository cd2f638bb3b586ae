"""What is plausible for days of settings, people, organisations and money; ``datumregels`` has those of pupils."""

from swv.kern.invoer.datums import BEGIN, VANDAAG, Datumregel, ooit, tot_en_met, vanaf, vooruit

# --- settings, people and organisations ---------------------------------------------------------------------------------

GELDT_VANAF = Datumregel(
    "geldt_vanaf", "Hoogstens 30 jaar geleden en 5 jaar vooruit; over meer dan 2 jaar vragen we terug.",
    (*ooit(30), *vooruit(5, vraag=24)), levert=BEGIN,
)  # fmt: skip
LAATSTE_DAG_GELDIG = Datumregel(
    "laatste_dag_geldig",
    "Niet meer dan een dag vóór het begin, hoogstens 10 jaar vooruit.",
    (*ooit(30), *vooruit(10)),
)
LIDMAATSCHAP_BEGIN = Datumregel(
    "lidmaatschap_begin", "Hoogstens 50 jaar geleden en 2 jaar vooruit; over meer dan een jaar vragen we terug.",
    (*ooit(50), *vooruit(2, vraag=12)), levert=BEGIN,
)  # fmt: skip
LIDMAATSCHAP_EINDE = Datumregel(
    "lidmaatschap_einde", "Hoogstens 50 jaar geleden en 20 jaar vooruit.", (*ooit(50), *vooruit(20))
)
AANSLUITING_BEGIN = Datumregel(
    "aansluiting_begin", "Hoogstens 50 jaar geleden en 5 jaar vooruit; over meer dan 2 jaar vragen we terug.",
    (*ooit(50), *vooruit(5, vraag=24)), levert=BEGIN,
)  # fmt: skip
AANSLUITING_EINDE = Datumregel(
    "aansluiting_einde", "Hoogstens 50 jaar geleden en 10 jaar vooruit.", (*ooit(50), *vooruit(10))
)
ONDERZOEK_BEGIN = Datumregel(
    "onderzoek_begin", "Hoogstens 20 jaar geleden en 2 jaar vooruit.", (*ooit(20), *vooruit(2))
)
ONDERZOEK_EINDE = Datumregel(
    "onderzoek_einde", "Hoogstens 20 jaar geleden en 5 jaar vooruit.", (*ooit(20), *vooruit(5))
)
TERUGKIJKEN = Datumregel("terugkijken", "Hoogstens 30 jaar geleden en een jaar vooruit.", (*ooit(30), *vooruit(1)))
FEIT_VANAF = Datumregel(
    "feit_vanaf", "Hoogstens 60 jaar geleden en 10 jaar vooruit.", (*ooit(60), *vooruit(10)), levert=BEGIN
)
EIGENVAKANTIE = Datumregel("eigenvakantie", "Hoogstens 2 jaar geleden en 5 jaar vooruit.", (*ooit(2), *vooruit(5)))
RONDE = Datumregel("ronde", "Hoogstens een jaar geleden en 3 jaar vooruit.", (*ooit(1), *vooruit(3)))
NAGEZIEN = Datumregel(
    "nagezien",
    "Vandaag of eerder, hoogstens 10 jaar geleden.",
    (*ooit(10), tot_en_met(VANDAAG, "{dag} moet nog komen.")),
)
VOLGENDE_CONTROLE = Datumregel(
    "volgende_controle", "Na vandaag, hoogstens een jaar vooruit.",
    (vanaf(VANDAAG, "{dag} is al voorbij."), *vooruit(1)),
)  # fmt: skip
TOKEN_EINDE = Datumregel(
    "token_einde", "Vandaag of later, hoogstens een jaar vooruit.",
    (vanaf(VANDAAG, "{dag} is al voorbij."), *vooruit(1)),
)  # fmt: skip

# --- money --------------------------------------------------------------------------------------------------------------

GELD_BEGIN = Datumregel(
    "geld_begin", "Hoogstens 15 jaar geleden en 5 jaar vooruit; over meer dan 3 jaar vragen we terug.",
    (*ooit(15), *vooruit(5, vraag=36)), levert=BEGIN,
)  # fmt: skip
GELD_EINDE = Datumregel(
    "geld_einde", "Niet vóór het begin, hoogstens 15 jaar vooruit.",
    (
        vanaf(BEGIN, "De laatste dag ligt voor de eerste dag. Verbeter een van de twee."),
        *ooit(15),
        *vooruit(15),
    ),
)  # fmt: skip
TELDATUM = Datumregel(
    # 1 October 2012 counts as long as the law pays lwoo and praktijkonderwijs by it (WVO 2020 5.13).
    "teldatum", "Hoogstens 30 jaar geleden en 5 jaar vooruit; over meer dan 3 jaar vragen we terug.",
    (*ooit(30), *vooruit(5, vraag=36)),
)  # fmt: skip
BESCHIKKING = Datumregel(
    "beschikking", "Hoogstens 15 jaar geleden en 2 jaar vooruit; een dag die nog moet komen vragen we terug.",
    (*ooit(15), *vooruit(2), tot_en_met(VANDAAG, "{dag} moet nog komen.", vraag=True)),
)  # fmt: skip

BEHEERREGELS = {regel.code: regel for regel in list(globals().values()) if isinstance(regel, Datumregel)}
