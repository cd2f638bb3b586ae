from django.apps import AppConfig


class RapportageConfig(AppConfig):
    name = "rapportage"
    verbose_name = "Rapportage"

    def ready(self) -> None:
        """An auditor with a token meets the same table of addresses as on the pages."""
        from rapportage.auditor.middleware import refuse_token_of_other_scope
        from swv.organisatie.signals import token_herkend

        token_herkend.connect(refuse_token_of_other_scope, dispatch_uid="rapportage.auditor")
