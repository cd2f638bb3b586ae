"""From a form to a service and back: what the service refuses is shown at the field it is about."""

from swv.kern.invoer.formulier import add_errors, get_data, save_form

__all__ = ["add_errors", "get_data", "save_form"]
