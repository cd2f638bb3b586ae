"""What a beheerder does: people and their roles, and the organisations of the samenwerkingsverband."""

from swv.organisatie.services.adres import (
    confirm_request,
    correct_address,
    find_request,
    is_open,
    request_address,
    withdraw_request,
)
from swv.organisatie.services.controle import confirm_controle, judge_regel, start_controle
from swv.organisatie.services.gebruiker import (
    confirm_address,
    deactivate_gebruiker,
    end_sessions,
    end_tokens,
    is_unused,
    make_invitation_url,
    send_uitnodiging,
    update_deskundige,
)
from swv.organisatie.services.naam import rename_gebruiker
from swv.organisatie.services.organisatie import (
    connect_organisatie,
    connect_scholen,
    create_swv,
    end_aansluiting,
    update_organisatie,
    update_swv,
)
from swv.organisatie.services.rol import end_lidmaatschap
from swv.organisatie.services.sessie import end_login, end_logins, remove_lost_sessions
from swv.organisatie.services.token import end_token, make_token
from swv.organisatie.services.tweede_stap import clear_second_step
from swv.organisatie.services.uitnodiging import (
    correct_gebruiker,
    give_rol,
    invite_gebruiker,
    reactivate_gebruiker,
)
from swv.organisatie.services.voorstel import (
    add_lidmaatschap,
    change_lidmaatschap,
    confirm_rol,
    confirm_rol_on_server,
    is_alone,
    refusal_to_confirm,
    refuse_rol,
    withdraw_rol,
)

__all__ = [
    "add_lidmaatschap",
    "change_lidmaatschap",
    "clear_second_step",
    "confirm_address",
    "confirm_controle",
    "confirm_request",
    "confirm_rol",
    "confirm_rol_on_server",
    "connect_organisatie",
    "connect_scholen",
    "correct_address",
    "correct_gebruiker",
    "create_swv",
    "deactivate_gebruiker",
    "end_aansluiting",
    "end_lidmaatschap",
    "end_login",
    "end_logins",
    "end_sessions",
    "end_token",
    "end_tokens",
    "find_request",
    "give_rol",
    "invite_gebruiker",
    "is_alone",
    "is_open",
    "is_unused",
    "judge_regel",
    "make_invitation_url",
    "make_token",
    "reactivate_gebruiker",
    "refusal_to_confirm",
    "refuse_rol",
    "remove_lost_sessions",
    "rename_gebruiker",
    "request_address",
    "send_uitnodiging",
    "start_controle",
    "update_deskundige",
    "update_organisatie",
    "update_swv",
    "withdraw_request",
    "withdraw_rol",
]
