"""An swv from before there were bodies: it gets its commission with the members it had, and keeps its meetings."""

from datetime import timedelta
from importlib import import_module
from typing import Any

from django.db import connection
from django.utils import timezone

from organen.models import Orgaan, Orgaanlid
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.organen.test_leden import get_stand
from tests.rollen import as_eigenaar
from toewijzing.models import Zitting

COMMISSIE = import_module("organen.migrations.0002_commissie")
ZITTINGEN = import_module("toewijzing.migrations.0027_zittingen_gegevens")


def test_existing_swv_gets_its_commission_with_its_members_and_its_meetings_are_of_it(wereld: Any) -> None:
    zitting, vandaag = w.make_zitting(wereld), timezone.localdate()
    was = f.make_gebruiker(Rol.CVT_LID, wereld.swv, tot=vandaag - timedelta(days=9))
    f.LidmaatschapFactory(gebruiker=wereld["cvt_lid_2"], rol=Rol.CVT_VOORZITTER, organisatie=wereld.swv)
    before = get_stand(wereld.swv)
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute("set constraints all immediate")
        for table in ("toewijzing_zitting", "toewijzing_zittingevent"):
            cursor.execute(f"alter table {table} alter column orgaan_id drop not null")
        for statement in (
            "update toewijzing_zitting set orgaan_id = null", "delete from organen_orgaanlid",
            "delete from organen_orgaan", COMMISSIE.COMMISSIE, COMMISSIE.VOORZITTERS, COMMISSIE.LEDEN, ZITTINGEN.ORGAAN,
        ):  # fmt: skip
            cursor.execute(statement)
        orgaan = Orgaan.objects.get(swv=wereld.swv)
        assert (orgaan.code, orgaan.van) == ("CVT", f.LANG_GELEDEN)
        assert Orgaan.objects.filter(swv=wereld.ander_swv).count() == 1
        assert Zitting.objects.get(pk=zitting.pk).orgaan_id == orgaan.pk
        assert Orgaanlid.objects.get(gebruiker=was).tot == vandaag - timedelta(days=9)
    assert get_stand(wereld.swv) == before
    assert (wereld["cvt_lid_2"].pk, "voorzitter", True) in before
