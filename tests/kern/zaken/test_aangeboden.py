"""Every status of every kind of case × every role: what is offered opens its form, what is grey says the same reason."""

import pytest

from consulten.adapter import ADAPTER as CONSULT
from consulten.enums import Status as Consultstatus
from financien.begroten.adapter import ADAPTER as BEGROTING
from financien.verdelen.adapter import ADAPTER as VERDELING
from opp.adapter import ADAPTER as OPP
from opp.enums import Status as Oppstatus
from rapportage.jaarverslag.adapter import ADAPTER as JAARVERSLAG
from schoolaanvragen.adapter import ADAPTER as SCHOOLAANVRAAG
from swv.kern.zaken.knoppen import get_knoppen
from tests import wereld as w
from tests.consulten.test_workflow_matrix import MAKERS as CONSULTEN
from tests.financien.begroten.begrotingen import STAPPEN as BEGROTINGSTANDEN
from tests.financien.begroten.begrotingen import make_begroting
from tests.financien.verdelen.test_matrix import MAKERS as VERDELINGEN
from tests.financien.wereld import add_money
from tests.opp.test_workflow_matrix import MAKERS as OPPS
from tests.rapportage.jaarverslag.wereld import STAPPEN as VERSLAGSTANDEN
from tests.rapportage.jaarverslag.wereld import add_auditors, make_verslag
from tests.rollen import als
from tests.schoolaanvragen.test_workflow_matrix import BEURTEN as SCHOOLAANVRAGEN
from tests.thuiszitters import wereld as t
from tests.thuiszitters.test_workflow_matrix import MAKERS as THUISZITTERS
from tests.toewijzing.test_workflow_matrix import MAKERS as AANVRAGEN
from thuiszitters.adapter import ADAPTER as THUISZITTER
from thuiszitters.enums import Status as Thuisstatus
from toewijzing.adapter import ADAPTER as AANVRAAG
from toewijzing.enums import Status

SOORTEN = {
    **{("aanvraag", code, status): (AANVRAAG, lambda wereld, code=code, status=status: AANVRAGEN[status](wereld, code))
       for code, statuses in {"TLV-VSO": Status.values, "BTV": [Status.INGEDIEND, Status.GEADVISEERD, Status.BESLOTEN],
                              "MAATWERK-I": [Status.INGEDIEND, Status.BESLOTEN]}.items() for status in statuses},
    **{("aanvraag", "TLV-VSO", name): (AANVRAAG, make) for name, make in {
        "deskundigen nog te vragen": lambda wereld: w.make_bij_deskundigen(wereld, gevraagd=False),
        "adviezen binnen": lambda wereld: w.make_adviezen_binnen(wereld) and w.make_zitting(wereld) and _last(wereld),
        "brieven klaar": lambda wereld: w.make_brieven_klaar(wereld),
        "vraag verlopen": lambda wereld: w.make_vraag_verlopen(wereld)}.items()},
    **{("opp", "", status): (OPP, OPPS[status]) for status in Oppstatus.values},
    **{("thuiszitter", "", status): (THUISZITTER, THUISZITTERS[Thuisstatus(status)]) for status in Thuisstatus.values},
    **{("consult", "", status): (CONSULT, CONSULTEN[Consultstatus(status)]) for status in Consultstatus.values},
    **{("schoolaanvraag", "", welke): (SCHOOLAANVRAAG, make) for welke, make in SCHOOLAANVRAGEN.items()},
    **{("begroting", "", stand): (BEGROTING, lambda wereld, stand=stand: make_begroting(wereld, stand))
       for stand in BEGROTINGSTANDEN},
    **{("verdeling", "", status): (VERDELING, make) for status, make in VERDELINGEN.items()},
    **{("jaarverslag", "", stand): (JAARVERSLAG, lambda wereld, stand=stand: make_verslag(wereld, stand))
       for stand in VERSLAGSTANDEN},
}  # fmt: skip
PREPARE = {"thuiszitter": t.prepare, "begroting": add_money, "verdeling": add_money, "jaarverslag": add_auditors}
# In these nobody has a step.
VOORBIJ = {
    *((soort, "ingetrokken") for soort in ("aanvraag", "begroting")), ("opp", "afgesloten"), ("thuiszitter", "afgesloten"),
    ("aanvraag", "afgehandeld"), ("schoolaanvraag", "ingetrokken"), ("schoolaanvraag", "afgerond"),
    ("begroting", "vastgesteld"), ("verdeling", "vastgesteld"),
}  # fmt: skip


def _last(wereld):
    with als(wereld["secretaris"]):
        return w.Aanvraag.objects.latest("pk")


@pytest.mark.parametrize("welke", SOORTEN, ids=" ".join)
def test_what_is_offered_opens_and_what_is_grey_says_why(client, wereld, welke):
    adapter, make = SOORTEN[welke]
    zaak = make(PREPARE.get(welke[0], lambda wereld: wereld)(wereld))
    problems, offered = [], 0
    for wie, user in wereld.mensen.items():
        with als(user):
            if not type(zaak)._default_manager.visible_to(user).filter(pk=zaak.pk).exists():
                continue
            fresh = type(zaak)._default_manager.get(pk=zaak.pk)
            bar = get_knoppen(adapter, fresh, user)
        client.force_login(user)
        for name in bar["mogelijk"]:
            offered += 1
            found = client.get(adapter.get_step_url(zaak, name)).status_code
            problems += [(wie, name, found)] if found != 200 else []
        for knop in bar["acties"]:
            if not knop.allowed and "/advies/" not in knop.url:
                response = client.get(knop.url)
                told = response.status_code == 409 and knop.reason in response.context["reden"]
                problems += [] if told else [(wie, knop.name, response.status_code)]

    assert problems == []
    assert (offered == 0) == ((welke[0], welke[2]) in VOORBIJ)
