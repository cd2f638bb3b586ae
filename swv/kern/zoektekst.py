"""What somebody searches for is often a name: it is kept in the session, and the address holds only its key.

A search form is sent by POST and answered with the same page; so going back, sorting, paging and a reload work as with
words in the address, and no name gets into a browser's history or a server's log.
"""

import secrets

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict

from swv.kern.invoer.teken import strip_text
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort

PARAMETER = "zoek"
BEWAARD = 20
MAX_LENGTE = 100
_SESSIE = "zoekteksten"
# Neither belongs in an address: a token of the session, and the place in the list of another search.
_WEG = ("csrfmiddlewaretoken", "na")


def answer_search(request: HttpRequest, *, veld: str) -> HttpResponse:
    """Answer a search that was sent: the same page, with all that was chosen in its address except the words."""
    query = request.POST.copy()
    tekst = " ".join(strip_text(query.get(veld, "")).split())[:MAX_LENGTE]
    for name in (*_WEG, veld, PARAMETER):
        query.pop(name, None)
    if tekst:
        # That somebody searched, and where; the words stay in the session.
        adres = request.resolver_match.view_name if request.resolver_match else ""
        record_event(Beveiligingssoort.GEZOCHT, request=request, wat=adres)
        query[PARAMETER] = _remember(request, tekst)
    return HttpResponseRedirect(f"{request.path}?{query.urlencode()}")


def get_query(request: HttpRequest, *, veld: str) -> QueryDict:
    """What the address asks, with the words back in their field. Words in the address itself don't count."""
    query = request.GET.copy()
    query[veld] = read_text(request)
    return query


def read_text(request: HttpRequest) -> str:
    """The words behind the key in the address; "" when there are none, or they are another session's."""
    return str(request.session.get(_SESSIE, {}).get(request.GET.get(PARAMETER, ""), ""))


def _remember(request: HttpRequest, tekst: str) -> str:
    known = request.session.get(_SESSIE, {})
    key = next((key for key, text in known.items() if text == tekst), None) or secrets.token_urlsafe(6)
    kept = [item for item in known.items() if item[0] != key][1 - BEWAARD :]
    request.session[_SESSIE] = {**dict(kept), key: tekst}
    return key
