"""One of the thirteen of tests/praktijk, set up by its people on pages: what its file says, typed in by hand.

Each part counts what the hands did (``Telling``). Who comes in does so at a desk of his or her own and isn't counted,
but for the beheerder with whom it begins.
"""

from collections import defaultdict
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from swv.organisatie.enums import Rol, needs_second_person
from swv.organisatie.models import Gebruiker, Organisatie, Rolvoorstel
from tests.browser import oprichting as o
from tests.browser.conftest import Mens
from tests.browser.hand import Hand, Telling
from tests.organisatie.test_binnenkomen import WACHTWOORD, read_code
from tests.praktijk.gegevens import Swv
from tests.rollen import as_eigenaar

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


def write_table(rows: list[tuple[str, ...]], between: str) -> str:
    """Rows of a spreadsheet as text."""
    return "\n".join(between.join(row) for row in rows)


@dataclass
class Inrichter:
    """Who founds ``wat`` on pages; ``maak`` gives somebody a screen. ``tellingen``: {part: what it took}, in order."""

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

    def to_point(self, punt: str) -> Hand:
        """From the list of what is to be set up to one of its points."""
        beheerder = self.hand(Rol.BEHEERDER)
        self.to("Inrichten")
        beheerder.volg_eerste(f"#{punt} .v-knoppen")
        return beheerder

    def to(self, tabblad: str) -> Hand:
        """To this tab of Beheer."""
        beheerder = self.hand(Rol.BEHEERDER)
        if not beheerder.page.locator("main").get_by_role("link", name=tabblad, exact=True).count():
            beheerder.volg("Beheer")
        beheerder.volg(tabblad, binnen="main")
        return beheerder

    def connect(self) -> None:
        """Particulars of the swv; its schools with their boards in one file; a gemeente."""
        hand = self.to_point("gegevens")
        adres, postcode, plaats = ADRES
        hand.vul(adres=adres, postcode=postcode, plaats=plaats, email="info@swv.example", telefoon="0251 123 455")
        hand.druk("Bewaar")
        hand = self.to_point("organisaties")
        hand.kies_bestand("bestand", "scholen.csv", self._write_schools().encode(), getypt=True)
        hand.druk("Bekijk wat erin staat")
        hand.druk("Neem over")
        hand = self.to_point("gemeenten")
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
        hand = self.to_point("tweede")
        hand.vul(achternaam="Directeur", email="directeur@nieuw.example", organisatie=self.find("SWV Nieuw"))
        hand.druk("Verstuur de uitnodiging")
        self.swv.mensen[Rol.DIRECTEUR] = o.get_in("directeur@nieuw.example")
        hand = self.to_point("mensen")
        hand.vul(tekst=self._write_people())
        hand.druk("Bekijk de lijst")
        hand.druk("Nodig deze mensen uit")
        self._confirm()
        for naam, _, _, _ in self._list_people():
            self.swv.mensen[naam] = o.get_in(self.mail(naam))

    @staticmethod
    def mail(naam: str) -> str:
        """The address of who is called so here."""
        return f"{naam}@nieuw.example".lower().replace(" ", "")

    def find(self, naam: str) -> int:
        """The id of the organisation with this name."""
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
            rows.append((f"Van {naam.replace('_', ' ')}", self.mail(naam), str(Rol(rol).label), waar, *deskundige))
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

    def person(self, naam: str) -> int:
        """The id of who is called so here."""
        with as_eigenaar():
            return Gebruiker.objects.get(email=self.mail(naam)).pk
