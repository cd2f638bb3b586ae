"""Who may tell signals, and who says that one was seen. The rest stands in ``financien.referentie.permissions``."""

from financien.referentie.permissions import BUREAU, ZIEN_GELD, is_controller
from financien.verdelen.models import Signaal
from swv.kern.permissions import Recht
from swv.organisatie.enums import Rol

# Who meets signals: the office all of its swv, a board and a school those that are told to it.
SIGNAALROLLEN = frozenset({*BUREAU, Rol.BESTUURDER, Rol.SCHOOLLEIDER}) & ZIEN_GELD
mag_signaleren = is_controller
mag_signaal_zien = Recht(
    "Dit doet het bestuur of de schoolleider aan wie het signaal is gestuurd.",
    lambda user, signaal: (
        user.is_rol(Rol.BESTUURDER, Rol.SCHOOLLEIDER)
        and Signaal.objects.visible_to(user).filter(pk=signaal.pk).exists()
    ),
)
