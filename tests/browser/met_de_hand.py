"""One of the thirteen of tests/praktijk works its own way: its bodies, kinds, letters, ladder and money, by hand on pages."""

from typing import Any

from django.utils import timezone

from organen.models import Orgaan
from swv.kern.templatetags.verband import euro
from swv.organisatie.enums import Rol
from tests.browser.inrichter import Inrichter
from tests.praktijk.bouw import BRIEF
from tests.praktijk.bouw_geld import JAAR, TELDAG
from tests.praktijk.gegevens import Soort, Wegstap
from tests.rollen import as_eigenaar
from thuiszitters.models import Escalatietrede
from toewijzing.enums import Checksoort
from toewijzing.models import Aanvraagsoort

# Who sits in a body of the swv's own.
LEDEN = ((Rol.CVT_VOORZITTER, "voorzitter"), (Rol.CONSULENT, "lid"), (Rol.DIRECTEUR, "lid"))


class MetDeHand(Inrichter):
    """The whole of it, in the order in which somebody does it."""

    def found(self) -> None:
        """From the command of the server to an swv that works its own way."""
        for naam, doe in (
            ("binnenkomen", self.come_in),
            ("gegevens en organisaties", self.connect),
            ("mensen", self.invite),
            ("organen", self.write_bodies),
            ("soorten aanvraag", self.write_kinds),
            ("brieven en ladder", self.write_rest),
            ("verdeling", self.write_money),
        ):
            with self.deel(naam):
                doe()

    # --- bodies -----------------------------------------------------------------------------------------------------

    def write_bodies(self) -> None:
        """The commission under its own name and the other bodies with who sits in them."""
        for wat in self.wat.organen:
            if wat.rol:
                continue
            hand = self.to("Organen")
            if wat.commissie:
                hand.volg_eerste("main tbody")
                hand.volg("Wijzig")
                hand.vul(naam=wat.naam, wijze=wat.wijze, stem=wat.stem, quorum=wat.quorum)
                hand.druk("Bewaar")
                continue
            hand.volg("Voeg een orgaan toe")
            hand.vul(naam=wat.naam, code=wat.code, wijze=wat.wijze, stem=wat.stem, quorum=wat.quorum)
            hand.druk("Bewaar")
            hand.volg("Voeg een lid toe")
            for naam, functie in LEDEN:
                hand.vul(gebruiker=self.person(naam), functie=functie)
                hand.druk("Bewaar" if naam == LEDEN[-1][0] else "Bewaar en voeg nog een toe")

    # --- kinds ------------------------------------------------------------------------------------------------------

    def write_kinds(self) -> None:
        """Its own version of what it has, read and published by the secretaris; what it hasn't, ends."""
        for soort in self.wat.gemaakt:
            self._write_kind(soort)
        with as_eigenaar():
            rest = list(
                Aanvraagsoort.objects.filter(tot__isnull=True).exclude(code__in=[s.code for s in self.wat.gemaakt])
            )
        hand = self.to("Aanvraagsoorten")
        hand.volg("Stop met soorten die u niet gebruikt")
        hand.vul(soorten=[rij.pk for rij in rest])
        hand.druk("Bewaar")

    def _write_kind(self, soort: Soort) -> None:
        hand = self.to("Aanvraagsoorten")
        with as_eigenaar():
            nu = Aanvraagsoort.objects.get(code=soort.naar or soort.code)
        hand.volg(nu.naam)
        hand.volg("Wijzig")
        aantal, eenheid = soort.termijn
        velden = {
            "naam": soort.naam,
            "van": timezone.localdate().isoformat(),
            "norm_aantal": aantal,
            "norm_eenheid": eenheid,
        }
        for plek, stap in enumerate(soort.weg):
            velden[f"stap_{plek}_wat"] = f"{stap.doet}:{stap.rol or stap.orgaan}"
            if stap.naam:
                hand.klap_open("Naam, termijn en voorwaarden", plek)
                velden[f"stap_{plek}_naam"] = stap.naam
        hand.vul(**velden)
        hand.druk("Bewaar")
        hand.volg("Formulier: vragen en checklist")
        for stuk in soort.stukken:
            hand.volg("Voeg iets toe")
            hand.vul(wat=Checksoort.EIGEN_DOCUMENT, label=stuk.label, ondertekenaars=list(stuk.ondertekenaars))
            hand.druk("Bewaar")
        hand.volg("Controle en publiceren")
        hand.druk("Leg voor")
        secretaris = self.hand(Rol.SECRETARIS)
        secretaris.open("/")
        secretaris.volg_eerste("main .v-werk")
        secretaris.druk("Publiceer")
        self._check_kind(soort)

    def _check_kind(self, soort: Soort) -> None:
        """What stands there now is what the file says."""
        with as_eigenaar():
            rij = Aanvraagsoort.objects.get(code=soort.code, tot__isnull=True)
            weg = [
                Wegstap(s.doet, s.rol, naam=s.naam, orgaan=s.orgaan.code if s.orgaan else "")
                for s in rij.stappen.order_by("volgorde")
            ]
            labels = set(rij.checklist.values_list("label", flat=True))
        assert (rij.naam, rij.norm_aantal, rij.norm_eenheid) == (soort.naam, *soort.termijn)
        assert weg == list(soort.weg), weg
        assert labels >= {stuk.label for stuk in soort.stukken}
        assert len(labels) == len(soort.stukken) + len(soort.checklist)

    # --- letters, ladder, money -------------------------------------------------------------------------------------

    def write_rest(self) -> None:
        """What stands in every letter, that no TLV was given before, and the ladder."""
        hand = self.to_point("brieven")
        hand.vul(**BRIEF)
        hand.druk("Bewaar")
        hand = self.to("Inrichten")
        hand.volg("Niet van toepassing : Eerste TLV-nummer")
        hand.vul(reden="Wij beginnen in Verband.")
        hand.druk("Haal van de lijst")
        self._write_ladder()

    def _write_ladder(self) -> None:
        eigen = {trede.naam for trede in self.wat.treden}
        with as_eigenaar():
            begin = set(Escalatietrede.objects.values_list("naam", flat=True))
        hand = self.to("Thuiszitters")  # what is kept leads back there
        for naam in sorted(begin - eigen) if self.wat.treden else ():
            hand.volg(f"Stop met {naam}")
            hand.druk("Bewaar")
        for plek, trede in enumerate(self.wat.treden, 1):
            hand.volg(f"Wijzig {trede.naam}" if trede.naam in begin else "Trede")
            aantal, eenheid = trede.na or ("", "")
            hand.vul(
                na_aantal=aantal, na_eenheid=eenheid, rollen=list(trede.rollen), tafel=trede.tafel, macht=trede.macht,
                beslisser=trede.beslisser, volgorde=plek,
            )  # fmt: skip
            if trede.orgaan:
                with as_eigenaar():
                    orgaan = Orgaan.objects.get(code=trede.orgaan)
                hand.vul(orgaan=orgaan.pk)
            hand.druk("Bewaar")

    def write_money(self) -> None:
        """Tariffs, counts and the model by the controller, who works it out: what the file expects comes out."""
        geld, hand = self.wat.verdeling, self.hand(Rol.CONTROLLER)
        self._add_figures("Tarieven", [
            {"code": code, "bedrag": bedrag, "van": f"{JAAR}-01-01", "tot_en_met": f"{JAAR}-12-31", "status": "definitief",
             "bron": "begroting"}
            for code, bedrag in geld.tarieven.items()
        ])  # fmt: skip
        geteld = {"leerlingen": {school.code: school.leerlingen for school in self.wat.scholen}, **geld.tellingen}
        self._add_figures("Tellingen", [
            {"code": code, "organisatie": self.find(f"School {school}"), "datum": TELDAG[self.wat.sector].isoformat(),
             "aantal": aantal, "bron": "eigen telling"}
            for code, aantallen in geteld.items() for school, aantal in aantallen.items()
        ])  # fmt: skip
        hand.volg("Financiën")
        hand.volg("Verdeelmodellen", binnen="main")
        hand.volg("Nieuw model")
        hand.vul(naam="Verdeelmodel", jaar=JAAR, begin_met=geld.preset)
        hand.druk("Maak het model")
        hand.druk("Reken uit")
        toont = hand.page.inner_text("main")
        assert [bedrag for bedrag in geld.uitkomst.values() if euro(bedrag) not in toont] == [], toont

    def _add_figures(self, soort: str, rijen: list[dict[str, Any]]) -> None:
        hand = self.hand(Rol.CONTROLLER)
        hand.volg("Financiën")
        hand.volg("Gegevens", binnen="main")
        hand.volg(soort, binnen="main")
        hand.volg_eerste("main .v-paginakop__acties")
        for rij in rijen:
            hand.vul(**rij)
            hand.druk("Bewaar" if rij is rijen[-1] else "Bewaar en voeg nog een toe")
