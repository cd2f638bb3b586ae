"""What a beheerder does: people and their roles, and the organisations of the samenwerkingsverband."""

from swv.organisatie.services.adres import (
    confirm_request,
    correct_address,
    find_request,
    is_open,
    request_address,
    withdraw_request,
)
from swv.organisatie.services.gebruiker import (
    add_lidmaatschap,
    change_lidmaatschap,
    confirm_address,
    deactivate_gebruiker,
    end_lidmaatschap,
    end_sessions,
    invite_gebruiker,
    make_invitation_url,
    reactivate_gebruiker,
    send_uitnodiging,
    update_deskundige,
)
from swv.organisatie.services.organisatie import (
    connect_organisatie,
    connect_scholen,
    create_swv,
    end_aansluiting,
    update_organisatie,
    update_swv,
)
from swv.organisatie.services.sessie import end_login, end_logins, remove_lost_sessions
from swv.organisatie.services.tweede_stap import clear_second_step

__all__ = [
    "add_lidmaatschap",
    "change_lidmaatschap",
    "clear_second_step",
    "confirm_address",
    "confirm_request",
    "connect_organisatie",
    "connect_scholen",
    "correct_address",
    "create_swv",
    "deactivate_gebruiker",
    "end_aansluiting",
    "end_lidmaatschap",
    "end_login",
    "end_logins",
    "end_sessions",
    "find_request",
    "invite_gebruiker",
    "is_open",
    "make_invitation_url",
    "reactivate_gebruiker",
    "remove_lost_sessions",
    "request_address",
    "send_uitnodiging",
    "update_deskundige",
    "update_organisatie",
    "update_swv",
    "withdraw_request",
]
