"""What the standard kinds of both sectors share: items of the checklist, questions and steps."""

from leerlingen.enums import Documentsoort
from swv.organisatie.enums import Rol
from toewijzing.enums import Checksoort, Stap
from toewijzing.services.route import Soortstap

LEERLING_GEHOORD = (Checksoort.LEERLING_GEHOORD, "", "De leerling is gehoord", None)
OUDERS = (Checksoort.ZIENSWIJZE_OUDERS, "", "Zienswijze van de ouders", None)
GEZAG = (Checksoort.GEZAGDRAGERS, "", "Gezagdragers met adres", None)
OPP = (Checksoort.DOCUMENT, Documentsoort.OPP, "ontwikkelingsperspectief (OPP)", 12)
ONDERZOEK = (Checksoort.DOCUMENT, Documentsoort.ONDERZOEK, "verslag van onderzoek", 36)
TOETSEN = (Checksoort.DOCUMENT, Documentsoort.TOETSGEGEVENS, "toetsgegevens over leerachterstand en IQ", 24)

GEDAAN = ("gedaan", "Wat heeft de school al gedaan, en wat leverde dat op?", "Noem de steun, hoe lang die duurde en het resultaat.", 4000)  # fmt: skip
WAAROM = ("waarom", "Waarom is dit nodig?", "Schrijf wat de leerling nodig heeft en waarom de school dat niet zelf kan bieden.", 4000)  # fmt: skip
DOEL = ("doel", "Wat is het doel?", "Schrijf wat de leerling straks kan of hoe u ziet dat het helpt.", 2000)

AKKOORD = Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER)
DESKUNDIGEN = Soortstap(Stap.DESKUNDIGEN)
ZITTING = Soortstap(Stap.ZITTING)
DIRECTEUR = Soortstap(Stap.BESLUIT, Rol.DIRECTEUR)

EIGEN_AFSPRAAK = "Eigen afspraak van het samenwerkingsverband."
