"""One way to bring in figures from CSV and XLSX: read, show every mistake, and save all or nothing."""

from swv.kern.inlezen.controle import Voorbeeld, read_file
from swv.kern.inlezen.kolommen import Fout, Kolom, Kolomsoort, Onleesbaar, Rij
from swv.kern.inlezen.plaatsen import Koppeling
from swv.kern.inlezen.schrijven import CSV_MIME, XLSX_MIME, safe_text, write_csv, write_template, write_xlsx
from swv.kern.inlezen.soorten import Importsoort, Inleesdoel, Resultaat

__all__ = [
    "CSV_MIME",
    "XLSX_MIME",
    "Fout",
    "Importsoort",
    "Inleesdoel",
    "Kolom",
    "Kolomsoort",
    "Koppeling",
    "Onleesbaar",
    "Resultaat",
    "Rij",
    "Voorbeeld",
    "read_file",
    "safe_text",
    "write_csv",
    "write_template",
    "write_xlsx",
]
