"""Two kinds of request beside the standard ones: one for a second body, one on which nobody decides."""

from datetime import date, timedelta

from organen.enums import Functie, Gewicht, Vergaderwijze
from organen.models import Orgaanlid
from organen.services import create_orgaan, save_lid
from swv.kern.muren import act_as
from swv.organisatie.enums import Rol
from toewijzing.enums import Aanvraagafloop, Stap
from toewijzing.models import Aanvraag, Aanvraagsoort, Zitting
from toewijzing.services.route import Soortstap
from toewijzing.services.soort import publish_row, write_concept
from toewijzing.services.zitting import plan_zitting
from werkplek.demo.basis import Demobasis

SWV, TEAM = "VO2704", "OT"
# The code of each kind, its name, what it is for, and its route.
SOORTEN = (
    (
        "HULP-OT", "Extra begeleiding", "Het ondersteuningsteam weegt de vraag schriftelijk; zijn advies bindt.",
        (Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.ZITTING, orgaan=TEAM), Soortstap(Stap.BESLUIT, Rol.CONSULENT)),
    ),
    (
        "MEEDENKEN", "Meedenken over een leerling", "Een consulent denkt mee. Er komt geen besluit.",
        (Soortstap(Stap.AKKOORD, Rol.SCHOOLLEIDER), Soortstap(Stap.CONTROLE, Rol.CONSULENT)),
    ),
)  # fmt: skip
ADVIES = "Wij spraken met de mentor. Bouw de lesuren rustig op en evalueer na zes weken; een aanvraag is nu niet nodig."


class Tafels(Demobasis):
    """A support team that works in writing, and kinds of which the cases are told here after their plan."""

    def prepare(self) -> None:
        """The body with its members, its written round, and the kinds; before any case is made."""
        swv = self.organisaties[SWV]
        basis = Aanvraagsoort.objects.get(code="BTV", swv=swv)
        with act_as(self.personen["beheerder"], self.vandaag):
            team = create_orgaan(swv=swv, code=TEAM, van=basis.van, gegevens={
                "naam": "Ondersteuningsteam", "uitleg": "Weegt vragen om extra begeleiding.", "quorum": 2,
                "wijze": Vergaderwijze.SCHRIFTELIJK, "stem": Gewicht.BINDEND_ADVIES,
            })  # fmt: skip
            for login, functie in (("voorzitter", Functie.VOORZITTER), ("cvtlid", Functie.LID)):
                lid = Orgaanlid(orgaan=team, gebruiker=self.personen[login])
                save_lid(lid=lid, gegevens={"functie": functie, "stemrecht": True, "van": basis.van, "tot": None})
            for code, naam, uitleg, route in SOORTEN:
                nieuw = Aanvraagsoort(swv=swv, code=code, van=basis.van)
                besluit = any(stap.doet == Stap.BESLUIT for stap in route)
                gegevens = {"naam": naam, "uitleg": uitleg, "is_awb_besluit": False, "vraagt_weken": besluit}
                publish_row(write_concept(nieuw, gegevens, [], list(route), basis))
        with act_as(self.personen["secretaris"], self.vandaag):
            datum = self.vandaag + timedelta(days=6)
            self.ronde: Zitting = plan_zitting(
                swv=swv, orgaan=team, datum=datum, sluitingsdatum=self.vandaag + timedelta(days=2)
            )

    def go_on(self, aanvraag: Aanvraag, dag: date) -> None:
        """What happens with a complete request of these kinds: a round of the team, or the end without a decision."""
        if aanvraag.soort.code == "HULP-OT":
            self.step(aanvraag, "agenderen", "secretaris", self.vandaag, zitting=self.ronde)
        elif aanvraag.soort.code == "MEEDENKEN":
            self.step(
                aanvraag, "afhandelen", "consulent", min(dag + timedelta(days=9), self.vandaag),
                afloop=Aanvraagafloop.GEEN_VERVOLG, tekst=ADVIES,
            )  # fmt: skip
