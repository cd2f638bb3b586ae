"""Files that people bring: known by content and not by name, refused with a reason, stored privately."""

from swv.kern.bestanden.bestand import (
    ACCEPT,
    MB,
    SOORTEN,
    clean_filename,
    inspect_upload,
    make_download,
    new_key,
    private_response,
)

__all__ = [
    "ACCEPT",
    "MB",
    "SOORTEN",
    "clean_filename",
    "inspect_upload",
    "make_download",
    "new_key",
    "private_response",
]
