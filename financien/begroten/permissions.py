"""Who reads budget and figures, and who decides about a budget beside controller and directeur."""

from collections.abc import Callable
from typing import Any

from swv.kern.permissions import Recht
from swv.organisatie.enums import Rol, ToezichtScope

# Who reads budgets, realisation and kengetallen at all.
ZIEN_BEGROTING = frozenset({Rol.CONTROLLER, Rol.DIRECTEUR, Rol.TOEZICHTHOUDER, Rol.AUDITOR})


def _supervises(scope: str) -> Callable[[Any, Any], bool]:
    return lambda user, obj: user.is_rol(Rol.TOEZICHTHOUDER, bij=obj.swv_id) and user.lidmaatschap.scope == scope


is_rvt = Recht("Dit doet de raad van toezicht.", _supervises(ToezichtScope.RVT))
is_opr = Recht("Dit doet de ondersteuningsplanraad (OPR).", _supervises(ToezichtScope.OPR))
