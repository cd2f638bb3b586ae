"""The first account: what is typed is checked, and corrected by the same command until somebody logged in."""

import subprocess
import sys
from io import StringIO

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.management import CommandError, call_command, get_commands, load_command_class
from django.utils import timezone

from swv.kern.invoer.opdracht import Opdracht, describe_commands, say_in_dutch
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie, holds_on
from toewijzing.models import Aanvraagsoort
from toewijzing.standaard import SOORTEN

pytestmark = pytest.mark.django_db
GOED = {
    "swv-naam": "SWV Kust", "swv-code": "VO9901", "sector": "vo", "email": "bo@kust.example", "naam": "Bo de Wit",
}  # fmt: skip


def run(**changed: str) -> tuple[str, str]:
    """(what goes to the screen, what is said about it) of the command with these words."""
    out, err = StringIO(), StringIO()
    words = GOED | {name.replace("_", "-"): value for name, value in changed.items()}
    call_command("eerste_beheerder", *(f"--{name}={value}" for name, value in words.items()), stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def read() -> tuple[str, str, str, str, str]:
    """The one swv and its one beheerder, as they stand in the database."""
    swv, gebruiker = Organisatie.objects.get(), Gebruiker.objects.get()
    return swv.naam, swv.code, swv.sector, gebruiker.email, gebruiker.naam


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"swv_code": "VO99"}, "--swv-code: VO99 is geen nummer"),
        ({"swv_code": "VO27O4"}, "--swv-code: VO27O4 is geen nummer"),
        ({"swv_code": "VO27041"}, "--swv-code: VO27041 is geen nummer"),
        ({"swv_code": "٢٧٠٤"}, "is geen nummer"),
        ({"swv_code": ""}, "--swv-code: leeg is geen nummer"),
        ({"swv_code": "VO0000"}, "--swv-code: VO0000 is geen nummer"),
        ({"swv_code": "PO9901"}, "--swv-code: PO9901 hoort niet bij --sector vo"),
        ({"sector": "po"}, "--swv-code: VO9901 hoort niet bij --sector po"),
        ({"email": "geenmail"}, "--email: geenmail is geen e-mailadres"),
        ({"email": "bo@kust"}, "--email: bo@kust is geen e-mailadres"),
        ({"email": "ADRES"}, "is geen e-mailadres"),
        ({"email": ""}, "--email: leeg is geen e-mailadres"),
        ({"naam": " "}, "--naam: vul de echte naam in"),
        ({"naam": "UW NAAM"}, "--naam: vul de echte naam in"),
        ({"naam": "12"}, "--naam: vul de echte naam in"),
        ({"swv_naam": "NAAM VAN HET SWV"}, "--swv-naam: vul de echte naam in"),
        ({"naam": "B" * 151}, "--naam: hoogstens 150 tekens"),
        ({"swv_naam": "S" * 201}, "--swv-naam: hoogstens 200 tekens"),
        ({"email": f"{'b' * 60}@{'k' * 60}.{'l' * 60}.{'m' * 60}.{'n' * 60}.example"}, "--email: "),
    ],
)
def test_first_account_is_refused_by_the_argument_when_it_cannot_be(changed: dict[str, str], reason: str) -> None:
    with pytest.raises(CommandError) as refused:
        run(**changed)

    assert reason in str(refused.value)
    assert (Organisatie.objects.count(), Gebruiker.objects.count(), mail.outbox) == (0, 0, [])


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(CommandError) as refused:
        run(swv_code="VO99", email="geenmail", naam="")
    assert [line.split(":")[0] for line in str(refused.value).splitlines()] == ["--swv-code", "--email", "--naam"]


def test_code_and_address_are_kept_as_others_write_them() -> None:
    run(swv_code="vo 9901", email="Bo@Kust.Example")
    assert read() == ("SWV Kust", "VO9901", "vo", "bo@kust.example", "Bo de Wit")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"email": "bo@strand.example"}, "e-mailadres bo@kust.example → bo@strand.example"),
        ({"naam": "Bo Wit"}, "naam van de beheerder Bo de Wit → Bo Wit"),
        ({"swv_naam": "SWV De Kust"}, "naam SWV Kust → SWV De Kust"),
        ({"swv_code": "VO9902"}, "code VO9901 → VO9902"),
        ({"swv_code": "PO9901", "sector": "po"}, "code VO9901 → PO9901; sector vo → po"),
        (
            {"email": "bo@strand.example", "naam": "Ot", "swv_naam": "SWV Strand"},
            "naam SWV Kust → SWV Strand; naam van",
        ),
        ({}, "Verbeterd: niets"),
    ],
)
def test_second_run_corrects_while_nobody_logged_in(changed: dict[str, str], told: str) -> None:
    run()
    second, said = run(**changed)

    new = GOED | {name.replace("_", "-"): value for name, value in changed.items()}
    assert read() == (new["swv-naam"], new["swv-code"], new["sector"], new["email"], new["naam"])
    assert told in said
    assert "/accounts/password/reset/key/" in second
    assert Lidmaatschap.objects.count() == 1
    geldig = Aanvraagsoort.objects.filter(holds_on(timezone.localdate()))
    assert {soort.code for soort in geldig} == {each["code"] for each in SOORTEN[new["sector"]]}


def test_who_had_the_link_to_the_wrong_address_is_out(client) -> None:
    link, _ = run()
    client.get(link.strip().removeprefix("http://localhost:8000"))
    person = Gebruiker.objects.get()
    person.set_password("een lang wachtwoord van een ander")
    person.save()

    run(email="bo@strand.example")

    assert not Gebruiker.objects.get().has_usable_password()
    assert list(EmailAddress.objects.values_list("email", "verified")) == [("bo@strand.example", False)]
    page = client.get(link.strip().removeprefix("http://localhost:8000"), follow=True)
    assert page.context.get("token_fail")


def test_who_chose_a_password_keeps_it_when_only_a_name_is_corrected() -> None:
    run()
    person = Gebruiker.objects.get()
    person.set_password("een lang wachtwoord van mij")
    person.save()

    out, said = run(naam="Bo Wit")

    assert out == ""
    assert "De beheerder koos al een wachtwoord" in said
    assert Gebruiker.objects.get().check_password("een lang wachtwoord van mij")


def test_after_the_first_login_the_command_changes_nothing() -> None:
    run()
    Gebruiker.objects.update(last_login=timezone.now())

    with pytest.raises(CommandError, match=r"SWV Kust \(VO9901\) is er al, en er is al ingelogd\. .*«Beheer»"):
        run(email="ander@kust.example", swv_naam="Gekaapt")

    assert read() == ("SWV Kust", "VO9901", "vo", "bo@kust.example", "Bo de Wit")


def test_a_second_swv_is_made_beside_the_first() -> None:
    run()
    run(swv_code="PO9901", sector="po", swv_naam="SWV Kust po", email="ot@kust.example", naam="Ot")
    assert list(Organisatie.objects.order_by("pk").values_list("code", flat=True)) == ["VO9901", "PO9901"]


def test_address_of_somebody_else_is_refused_in_words() -> None:
    run()
    with pytest.raises(CommandError, match="account"):
        run(swv_code="PO9903", sector="po", swv_naam="SWV Duin")
    run(swv_code="PO9903", sector="po", swv_naam="SWV Duin", email="ot@duin.example")
    with pytest.raises(CommandError, match="hoort bij een ander account"):
        run(swv_code="PO9903", sector="po", swv_naam="SWV Duin")


def test_what_fits_two_is_asked_by_number() -> None:
    run()
    run(swv_code="VO9902", swv_naam="SWV Duin", email="ot@duin.example")
    with pytest.raises(CommandError, match="meer dan één samenwerkingsverband: VO9901 en VO9902"):
        run(swv_code="VO9903", swv_naam="SWV Duin")


def test_where_the_invitation_went_is_said_while_no_mail_is_sent(settings, tmp_path) -> None:
    assert "Verband verstuurt nog geen mail" not in run()[1]
    settings.EMAIL_BACKEND, settings.EMAIL_FILE_PATH = "django.core.mail.backends.filebased.EmailBackend", str(tmp_path)
    assert f"alleen in de map {tmp_path}" in run()[1]


# --- commands in Dutch ------------------------------------------------------------------------------------------------

ENGELS = ("usage", "options:", "arguments", "show ", "exit", " the ", "Skip")


def get_own_commands() -> dict[str, object]:
    """The commands that stand in a folder of this project."""
    own = ("swv", "leerlingen", "opp", "toewijzing", "thuiszitters", "financien", "rapportage", "werkplek")
    return {
        name: load_command_class(app, name)
        for name, app in get_commands().items()
        if isinstance(app, str) and app.split(".")[0] in own
    }


def test_help_of_every_command_is_dutch() -> None:
    helps = {
        name: command.create_parser("manage.py", name).format_help() for name, command in get_own_commands().items()
    }

    assert len(helps) == 12
    assert [(name, word) for name, text in helps.items() for word in ENGELS if word in text] == []
    assert [name for name, command in get_own_commands().items() if not isinstance(command, Opdracht)] == []
    assert [name for name in helps if f"  {name}\n" not in describe_commands()] == []


def test_every_argument_of_every_command_is_explained() -> None:
    """An option without a word of explanation is one that nobody can use."""
    silent = [
        (name, action.dest)
        for name, command in get_own_commands().items()
        for action in command.create_parser("manage.py", name)._actions
        if not action.help
    ]
    assert silent == []


@pytest.mark.parametrize(
    ("message", "dutch"),
    [
        ("the following arguments are required: --naam, --email", "Dit ontbreekt: --naam, --email."),
        ("argument --sector: invalid choice: 'xo' (choose from 'po', 'vo')", "--sector: «xo» kan niet. Kies uit: 'po', 'vo'."),
        ("argument --sector: invalid choice: 'xo' (choose from po, vo)", "--sector: «xo» kan niet. Kies uit: po, vo."),
        ("argument --naam: expected one argument", "Achter --naam ontbreekt de waarde."),
        ("argument nummer: invalid int value: 'x'", "nummer: «x» is geen getal."),
        ("unrecognized arguments: --gek", "Onbekend: --gek."),
        ("iets anders", "Dit klopt niet: iets anders"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_arguments_is_said_in_dutch(message: str, dutch: str) -> None:
    assert say_in_dutch(message) == dutch


@pytest.mark.parametrize(
    ("args", "status", "told"),
    [
        ([], 0, "Opdrachten van Verband"),
        (["help"], 0, "Opdrachten van Verband"),
        (["bestaatniet"], 1, "Er is geen opdracht «bestaatniet»"),
        (["logboek_bewaren", "tien"], 1, "«tien» is geen getal"),
        (["api_token"], 1, "Dit ontbreekt: email"),
    ],
)
def test_command_line_answers_in_dutch_with_the_right_status(args: list[str], status: int, told: str) -> None:
    done = subprocess.run([sys.executable, "manage.py", *args], capture_output=True, text=True)
    assert (done.returncode, told in done.stdout + done.stderr) == (status, True), done.stderr[-2000:]
    assert "Traceback" not in done.stderr
