"""How allauth behaves here: no sign-up, and its mail goes through the same queue as all other mail."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest

from swv.kern.berichten import send_text


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by invitation only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        message = self.render_mail(template_prefix, email, context)
        send_text(aan=email, onderwerp=message.subject, tekst=message.body)


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """The school's own login (OIDC) opens an account that exists; it never makes one."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        return False
