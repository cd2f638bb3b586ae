"""Who reads the facts of the law; adding to them is the job of the beheerder."""

from swv.organisatie.enums import Rol

LEZERS = (Rol.BEHEERDER, Rol.DIRECTEUR, Rol.SECRETARIS, Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.AUDITOR)
# Who makes terms of the swv, and who explains them.
VAKANTIELEZERS = (Rol.BEHEERDER, Rol.DIRECTEUR, Rol.SECRETARIS)
