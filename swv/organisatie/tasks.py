"""Jobs about accounts."""

from swv.celery import app
from swv.organisatie.services import remove_lost_sessions
from swv.organisatie.services.inlezen import remove_all_old


@app.task(name="organisatie.ruim_logins_op")
def ruim_logins_op() -> None:
    """Forget with what people were logged in once that login is over; beat calls it every night."""
    remove_lost_sessions()


@app.task(name="organisatie.ruim_inleesbestanden_op")
def ruim_inleesbestanden_op() -> None:
    """Throw away files that were offered more than 30 days ago; beat calls it every night."""
    remove_all_old()
