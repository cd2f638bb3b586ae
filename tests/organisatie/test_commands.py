"""The two commands with which an installation begins."""

import shlex
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from knox.models import AuthToken

from opzet.klaar import FIRST_ACCOUNT
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Kamer, Rol
from swv.organisatie.management.commands.eerste_beheerder import Command
from swv.organisatie.models import Lidmaatschap, Tokenbereik
from tests import factories as f

pytestmark = pytest.mark.django_db
SWV = ["--swv-naam=SWV Test", "--swv-code=PO1234", "--sector=po", "--email=b@voorbeeld.example", "--naam=Bo"]


def run(*arguments):
    out = StringIO()
    call_command(*arguments, stdout=out, stderr=StringIO())
    return out.getvalue()


def test_eerste_beheerder_prints_the_link(db):
    assert "/accounts/password/reset/key/" in run("eerste_beheerder", *SWV)
    assert Lidmaatschap.objects.get().rol == Rol.BEHEERDER


def test_start_tells_a_command_that_works():
    """What ./start prints is typed over as it stands: a shell and the command's own parser must understand it."""
    printed = FIRST_ACCOUNT[FIRST_ACCOUNT.index("./start") :].split("\n\n")[0]
    start, beheer, name, *arguments = shlex.split(printed.replace("\\\n", " "))

    parsed = vars(Command().create_parser("manage.py", name).parse_args(arguments))

    assert (start, beheer, name) == ("./start", "--beheer", "eerste_beheerder")
    assert {key: parsed[key] for key in ("swv_naam", "swv_code", "sector", "email", "naam")} == {
        "swv_naam": "NAAM VAN HET SWV", "swv_code": "VO0000", "sector": "vo", "email": "ADRES", "naam": "UW NAAM",
    }  # fmt: skip


def test_api_token_calls_the_api_as_this_person(wereld, client):
    header = run("api_token", wereld[Rol.SECRETARIS].email.upper()).split(": ")[1].strip()
    assert AuthToken.objects.get().user == wereld[Rol.SECRETARIS]
    assert header.startswith("Token ")


def test_api_token_names_the_header_of_the_chosen_role(wereld):
    lid = f.LidmaatschapFactory(gebruiker=wereld[Rol.SECRETARIS], rol=Rol.CONSULENT, organisatie=wereld.swv)
    text = run("api_token", wereld[Rol.SECRETARIS].email, "--lidmaatschap", str(lid.pk))
    assert f"Verband-Lidmaatschap: {lid.pk}" in text


def test_api_token_refuses_what_does_not_exist(wereld):
    with pytest.raises(CommandError, match="geen open account"):
        run("api_token", "niemand@voorbeeld.example")
    with pytest.raises(CommandError, match="hoort niet bij"):
        run("api_token", wereld[Rol.SECRETARIS].email, "--lidmaatschap", "0")
    with pytest.raises(CommandError, match="minstens 1 dag"):
        run("api_token", wereld[Rol.SECRETARIS].email, "--dagen", "0")
    assert not AuthToken.objects.exists()


def test_api_token_of_somebody_without_role_is_refused(db):
    with pytest.raises(CommandError, match="geen open account"):
        run("api_token", f.GebruikerFactory().email)


@pytest.mark.parametrize("char", ["\x00", "\udc80", "\u202e"])
def test_eerste_beheerder_refuses_a_sign_by_name_and_makes_nothing(db, char):
    with pytest.raises(CommandError, match=r"^--naam: Hier staat een teken dat we niet kunnen bewaren"):
        run("eerste_beheerder", *SWV[:-1], f"--naam=B{char}o")

    assert Lidmaatschap.objects.count() == 0


def test_eerste_beheerder_keeps_a_clean_name(db):
    run("eerste_beheerder", *SWV[:-1], "--naam=Zoe\u0301\x0b ")

    assert Lidmaatschap.objects.get().gebruiker.naam == "Zo\xe9"


def test_eerste_beheerder_refuses_a_bsn_until_it_is_told_why_it_is_none(db):
    arguments = ["eerste_beheerder", "--swv-naam=SWV 123456782", *SWV[1:]]
    with pytest.raises(CommandError, match="--geen-bsn REDEN"):
        run(*arguments)

    run(*arguments, "--geen-bsn=Dit is ons KvK-nummer.")

    alarm = ValsAlarm.objects.get()
    assert (alarm.veld, alarm.reden, alarm.door.email) == ("swv-naam", "Dit is ons KvK-nummer.", "b@voorbeeld.example")


def test_api_token_refuses_an_address_that_is_no_text(db):
    with pytest.raises(CommandError, match=r"^--email: Hier staat een teken"):
        run("api_token", "b\udc80@voorbeeld.example")


def test_api_token_reads_everything_unless_told_otherwise(wereld):
    run("api_token", wereld[Rol.SECRETARIS].email)
    bereik = Tokenbereik.objects.get()
    assert (bereik.schrijven, bereik.kamers) == (False, Kamer.values)


def test_api_token_gets_the_scope_it_was_told(wereld):
    lid = wereld[Rol.SECRETARIS].lidmaatschap
    run("api_token", wereld[Rol.SECRETARIS].email, "--schrijven", "--kamer=opp", "--kamer=leerlingen",
        f"--lidmaatschap={lid.pk}")  # fmt: skip
    bereik = Tokenbereik.objects.get()
    assert (bereik.schrijven, bereik.kamers, bereik.lidmaatschap) == (True, ["leerlingen", "opp"], lid)


def test_api_token_of_more_than_a_year_is_refused(wereld):
    with pytest.raises(CommandError, match="hoogstens 365 dagen"):
        run("api_token", wereld[Rol.SECRETARIS].email, "--dagen", "366")


def test_rol_bevestigen_is_the_way_out_and_says_why(wereld):
    voorstel = f.RolvoorstelFactory(swv=wereld.swv, door=wereld[Rol.BEHEERDER])
    run("rol_bevestigen", str(voorstel.pk), "--reden=De directeur is weg")
    voorstel.refresh_from_db()
    assert (voorstel.status, voorstel.beslist_door, voorstel.reden) == ("opdracht", None, "De directeur is weg")
    assert Lidmaatschap.objects.get(gebruiker=voorstel.gebruiker).rol == Rol.SECRETARIS


@pytest.mark.parametrize(
    ("nummer", "reden", "melding"),
    [("0", "x", "geen voorstel"), (None, " ", "waarom"), ("decided", "x", "wacht niet meer")],
)
def test_rol_bevestigen_is_refused_in_words(wereld, nummer, reden, melding):
    voorstel = f.RolvoorstelFactory(swv=wereld.swv, door=wereld[Rol.BEHEERDER])
    if nummer == "decided":
        run("rol_bevestigen", str(voorstel.pk), "--reden=Eerst")
    with pytest.raises(CommandError, match=melding):
        run("rol_bevestigen", "0" if nummer == "0" else str(voorstel.pk), f"--reden={reden}")
