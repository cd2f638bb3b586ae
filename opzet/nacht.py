"""The nightly back-up: one small program that waits for the hour and then runs `manage.py reservekopie --als-nodig`.

It runs as the owner of the database, which none of the programs that serve people does.
"""

import os
import subprocess
import sys
import time
from datetime import datetime, timedelta

from opzet.plaats import PYTHON, ROOT
from opzet.scherm import SetupError

STANDARD = "02:30"
OFF = "uit"
FIRST = timedelta(minutes=5)  # after a start, when the last night was missed
AGAIN = timedelta(hours=1)  # after a failure
COMMAND = [str(PYTHON), "manage.py", "reservekopie", "--als-nodig"]


def parse_hour(text: str) -> tuple[int, int] | None:
    """Return hour and minute of «02:30», or None for «uit». Raises SetupError for anything else."""
    if text.strip().lower() == OFF:
        return None
    try:
        moment = datetime.strptime(text.strip(), "%H:%M")
    except ValueError as error:
        raise SetupError(f"RESERVEKOPIE_TIJD is «{text}». Geef een tijd, bijvoorbeeld {STANDARD}, of {OFF}.") from error
    return moment.hour, moment.minute


def get_next(now: datetime, hour: tuple[int, int]) -> datetime:
    """Return the first moment after now at which it is this hour."""
    today = now.replace(hour=hour[0], minute=hour[1], second=0, microsecond=0)
    return today if today > now else today + timedelta(days=1)


def wait_until_moment(moment: datetime) -> None:
    """Wait, in short steps: a computer that slept in between notices that the hour went by."""
    while datetime.now() < moment:
        time.sleep(min(60.0, max(0.1, (moment - datetime.now()).total_seconds())))


def main() -> None:
    """Make a back-up every night, and soon after a start when one was missed; try again when it fails."""
    hour = parse_hour(os.environ.get("RESERVEKOPIE_TIJD", STANDARD))
    moment = datetime.now() + FIRST
    while hour is not None:
        wait_until_moment(moment)
        failed = subprocess.run(COMMAND, cwd=ROOT).returncode
        sys.stdout.flush()
        moment = (
            min(datetime.now() + AGAIN, get_next(datetime.now(), hour)) if failed else get_next(datetime.now(), hour)
        )


if __name__ == "__main__":
    main()
