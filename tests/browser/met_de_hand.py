"""One of the thirteen of tests/praktijk, set up by its people on pages: what its file says, typed in by hand.

Each part counts what the hands did (``Telling``). Who comes in does so at a desk of his or her own and isn't counted,
but for the beheerder with whom it begins.
"""

from collections import defaultdict
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from swv.organisatie.enums import Rol, needs_second_person
from swv.organisatie.models import Gebruiker, Organisatie, Rolvoorstel
from tests.browser import oprichting as o
from tests.browser.conftest import Mens
from tests.browser.hand import Hand, Telling
from tests.organisatie.test_binnenkomen import WACHTWOORD, read_code
from tests.praktijk.bouw import BRIEF, TELDAG
from tests.praktijk.gegevens import Soort, Swv, Wegstap
from tests.rollen import as_eigenaar
from thuiszitters.models import Escalatietrede
from toewijzing.enums import Checksoort
from toewijzing.models import Aanvraagsoort

ADRES = ("Laan 1", "1234 AB", "Noord")
# Who works at the swv, as somebody pastes them from a spreadsheet: role, discipline, registration.
BIJ_SWV: tuple[tuple[str, str, str, str], ...] = (
    (Rol.SECRETARIS, Rol.SECRETARIS, "", ""),
    (Rol.CONSULENT, Rol.CONSULENT, "", ""),
    (Rol.CVT_VOORZITTER, Rol.CVT_VOORZITTER, "", ""),
    (Rol.CVT_LID, Rol.CVT_LID, "", ""),
    ("cvt_lid_2", Rol.CVT_LID, "", ""),
    (Rol.CONTROLLER, Rol.CONTROLLER, "", ""),
    (Rol.DESKUNDIGE, Rol.DESKUNDIGE, "orthopedagoog", "NVO 1"),
    ("deskundige_2", Rol.DESKUNDIGE, "maatschappelijk werker", "SKJ 2"),
)


# Who sits in a body of the swv's own.
LEDEN = ((Rol.CVT_VOORZITTER, "voorzitter"), (Rol.CONSULENT, "lid"), (Rol.DIRECTEUR, "lid"))


def write_table(rows: list[tuple[str, ...]], between: str) -> str:
    """Rows of a spreadsheet as text."""
    return "\n".join(between.join(row) for row in rows)


@dataclass
class MetDeHand:
    """The founding of ``wat``; ``maak`` gives somebody a screen. ``tellingen``: {part: what it took}, in order."""

    wat: Swv
    maak: Callable[..., Mens]
    swv: o.Oprichting = field(init=False)
    tellingen: dict[str, Telling] = field(default_factory=lambda: defaultdict(Telling))
    gezien: set[Any] = field(default_factory=set)
    schermen: dict[str, Hand] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.swv = o.Oprichting(self.wat.sector)

    @contextmanager
    def deel(self, naam: str) -> Any:
        """What happens now belongs to this part of the count."""
        for each in self.schermen.values():
            each.telling = self.tellingen[naam]
        self._nu = naam
        yield self

    def hand(self, naam: str) -> Hand:
        """The screen of this person, who is in."""
        if naam not in self.schermen:
            mens = o.show(self.maak(None), self.swv.mensen[naam])
            self.schermen[naam] = Hand(mens, self.tellingen[self._nu], self.gezien)
            self.schermen[naam].open("/")
        return self.schermen[naam]

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

    # --- coming in, organisations, people ---------------------------------------------------------------------------

    def come_in(self) -> None:
        """The first command gives a link: a password, the login page, the app on the telephone."""
        link = o.give_first_command(self.wat.sector)
        beheerder = Hand(self.maak(None), self.tellingen[self._nu], self.gezien)
        self.schermen[Rol.BEHEERDER] = beheerder
        beheerder.open(link)
        beheerder.vul(password1=WACHTWOORD, password2=WACHTWOORD)
        beheerder.druk("Bewaar wachtwoord")
        beheerder.open("/accounts/login/")
        beheerder.vul(login="beheerder@nieuw.example", password=WACHTWOORD)
        beheerder.druk("Log in")
        geheim = beheerder.page.locator("code.v-sleutel").text_content() or ""
        beheerder.vul(code=read_code(geheim.replace(" ", "")))
        beheerder.druk("Zet aan")
        beheerder.volg("Terug naar Mijn werk")
        self.swv.mensen[Rol.BEHEERDER] = o.take_session(beheerder.mens)

    def _to_point(self, punt: str) -> Hand:
        """From the list of what is to be set up to one of its points."""
        beheerder = self.hand(Rol.BEHEERDER)
        self._to("Inrichten")
        beheerder.volg_eerste(f"#{punt} .v-knoppen")
        return beheerder

    def _to(self, tabblad: str) -> Hand:
        beheerder = self.hand(Rol.BEHEERDER)
        if not beheerder.page.locator("main").get_by_role("link", name=tabblad, exact=True).count():
            beheerder.volg("Beheer")
        beheerder.volg(tabblad, binnen="main")
        return beheerder

    def connect(self) -> None:
        """Particulars of the swv; its schools with their boards in one file; a gemeente."""
        hand = self._to_point("gegevens")
        adres, postcode, plaats = ADRES
        hand.vul(adres=adres, postcode=postcode, plaats=plaats, email="info@swv.example", telefoon="0251 123 455")
        hand.druk("Bewaar")
        hand = self._to_point("organisaties")
        hand.kies_bestand("bestand", "scholen.csv", self._write_schools().encode(), getypt=True)
        hand.druk("Bekijk wat erin staat")
        hand.druk("Neem over")
        hand = self._to_point("gemeenten")
        hand.vul(naam="Beverwijk")
        hand.druk("Bewaar")

    def _write_schools(self) -> str:
        rows = [
            ("BRIN", "Vestiging", "Naam", "Schoolsoort", "Bestuursnummer", "Bestuur", "Adres", "Postcode", "Plaats")
        ]
        for plek, school in enumerate(self.wat.scholen, 1):
            nummer = f"4{sorted({each.bestuur for each in self.wat.scholen}).index(school.bestuur) + 1:04d}"
            rows.append((
                f"{plek:02d}AB", "00", f"School {school.code}", school.schoolsoort, nummer,
                f"Bestuur {school.bestuur}", *ADRES,
            ))  # fmt: skip
        return write_table(rows, ";")

    def invite(self) -> None:
        """The directeur first; then everybody in one table, whose roles the directeur confirms."""
        hand = self._to_point("tweede")
        hand.vul(achternaam="Directeur", email="directeur@nieuw.example", organisatie=self._pk("SWV Nieuw"))
        hand.druk("Verstuur de uitnodiging")
        self.swv.mensen[Rol.DIRECTEUR] = o.get_in("directeur@nieuw.example")
        hand = self._to_point("mensen")
        hand.vul(tekst=self._write_people())
        hand.druk("Bekijk de lijst")
        hand.druk("Nodig deze mensen uit")
        self._confirm()
        for naam, _, _, _ in self._list_people():
            self.swv.mensen[naam] = o.get_in(self._mail(naam))

    @staticmethod
    def _mail(naam: str) -> str:
        return f"{naam}@nieuw.example".lower().replace(" ", "")

    def _pk(self, naam: str) -> int:
        with as_eigenaar():
            return Organisatie.objects.get(naam=naam).pk

    def _list_people(self) -> list[tuple[str, str, str, tuple[str, str]]]:
        """(name, role, where, what a deskundige is)."""
        found = [(naam, rol, "", (discipline, registratie)) for naam, rol, discipline, registratie in BIJ_SWV]
        found.append((Rol.LEERPLICHT, Rol.LEERPLICHT, "Beverwijk", ("", "")))
        for school in self.wat.scholen:
            found += [
                (f"{rol} {school.code}", rol, f"School {school.code}", ("", ""))
                for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER)
            ]
        return found

    def _write_people(self) -> str:
        rows: list[tuple[str, ...]] = [("Achternaam", "E-mailadres", "Rol", "Organisatie", "Discipline", "Registratie")]
        for naam, rol, waar, deskundige in self._list_people():
            rows.append((f"Van {naam.replace('_', ' ')}", self._mail(naam), str(Rol(rol).label), waar, *deskundige))
        return write_table(rows, "\t")

    def _confirm(self) -> None:
        directeur = self.hand(Rol.DIRECTEUR)
        wachten = sum(needs_second_person(rol) for _, rol, _, _ in self._list_people())
        assert Rolvoorstel.objects.filter(status="voorgesteld").count() == wachten
        directeur.open("/")
        directeur.volg_eerste("main .v-werk")
        directeur.vul(voorstel=[True])
        directeur.druk("Bevestig wie ik aankruiste")
        assert not Rolvoorstel.objects.filter(status="voorgesteld").exists()

    # --- bodies -----------------------------------------------------------------------------------------------------

    def write_bodies(self) -> None:
        """The commission under its own name and the other bodies with who sits in them."""
        for wat in self.wat.organen:
            if wat.rol:
                continue
            hand = self._to("Organen")
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

    def person(self, naam: str) -> int:
        """The id of who is called so here."""
        with as_eigenaar():
            return Gebruiker.objects.get(email=self._mail(naam)).pk

    # --- kinds ------------------------------------------------------------------------------------------------------

    def write_kinds(self) -> None:
        """Its own version of what it has, read and published by the secretaris; what it hasn't, ends."""
        for soort in self.wat.gemaakt:
            self._write_kind(soort)
        with as_eigenaar():
            rest = list(
                Aanvraagsoort.objects.filter(tot__isnull=True).exclude(code__in=[s.code for s in self.wat.gemaakt])
            )
        hand = self._to("Aanvraagsoorten")
        hand.volg("Stop met soorten die u niet gebruikt")
        hand.vul(soorten=[rij.pk for rij in rest])
        hand.druk("Bewaar")

    def _write_kind(self, soort: Soort) -> None:
        hand = self._to("Aanvraagsoorten")
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
        hand = self._to_point("brieven")
        hand.vul(**BRIEF)
        hand.druk("Bewaar")
        hand = self._to("Inrichten")
        hand.volg("Niet van toepassing : Eerste TLV-nummer")
        hand.vul(reden="Wij beginnen in Verband.")
        hand.druk("Haal van de lijst")
        self._write_ladder()

    def _write_ladder(self) -> None:
        eigen = {trede.naam for trede in self.wat.treden}
        with as_eigenaar():
            begin = set(Escalatietrede.objects.values_list("naam", flat=True))
        for naam in sorted(begin - eigen) if self.wat.treden else ():
            self._to("Thuiszitters").volg(f"Stop met {naam}")
            self.hand(Rol.BEHEERDER).druk("Bewaar")
        for plek, trede in enumerate(self.wat.treden, 1):
            hand = self._to("Thuiszitters")
            hand.volg(f"Wijzig {trede.naam}" if trede.naam in begin else "Trede")
            aantal, eenheid = trede.na or ("", "")
            hand.vul(
                na_aantal=aantal, na_eenheid=eenheid, rollen=list(trede.rollen), tafel=trede.tafel, macht=trede.macht,
                beslisser=trede.beslisser, volgorde=plek,
            )  # fmt: skip
            hand.druk("Bewaar")

    def write_money(self) -> None:
        """Tariffs, counts and the model by the controller, who works it out: what the file expects comes out."""
        geld, hand = self.wat.verdeling, self.hand(Rol.CONTROLLER)
        self._add_figures("Tarieven", [
            {"code": code, "bedrag": bedrag, "status": "definitief", "bron": "begroting"}
            for code, bedrag in geld.tarieven.items()
        ])  # fmt: skip
        geteld = {"leerlingen": {school.code: school.leerlingen for school in self.wat.scholen}, **geld.tellingen}
        self._add_figures("Tellingen", [
            {"code": code, "organisatie": self._pk(f"School {school}"), "datum": TELDAG[self.wat.sector].isoformat(),
             "aantal": aantal, "bron": "eigen telling"}
            for code, aantallen in geteld.items() for school, aantal in aantallen.items()
        ])  # fmt: skip
        hand.volg("Financiën")
        hand.volg("Verdeelmodellen", binnen="main")
        hand.volg("Nieuw model")
        hand.vul(naam="Verdeelmodel", begin_met=geld.preset)
        hand.druk("Maak het model")
        hand.druk("Reken uit")

    def _add_figures(self, soort: str, rijen: list[dict[str, Any]]) -> None:
        hand = self.hand(Rol.CONTROLLER)
        hand.volg("Financiën")
        hand.volg("Gegevens", binnen="main")
        hand.volg(soort, binnen="main")
        hand.volg_eerste("main .v-paginakop__acties")
        for rij in rijen:
            hand.vul(**rij)
            hand.druk("Bewaar" if rij is rijen[-1] else "Bewaar en voeg nog een toe")
