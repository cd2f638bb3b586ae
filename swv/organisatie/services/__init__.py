"""What a beheerder does: people and their roles, and the organisations of the samenwerkingsverband."""

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

__all__ = [
    "add_lidmaatschap",
    "change_lidmaatschap",
    "confirm_address",
    "connect_organisatie",
    "connect_scholen",
    "create_swv",
    "deactivate_gebruiker",
    "end_aansluiting",
    "end_lidmaatschap",
    "end_sessions",
    "invite_gebruiker",
    "make_invitation_url",
    "reactivate_gebruiker",
    "send_uitnodiging",
    "update_deskundige",
    "update_organisatie",
    "update_swv",
]
