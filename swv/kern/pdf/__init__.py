"""Letters and lists as accessible PDF (PDF/UA-1), and bundles of PDFs with bookmarks."""

from swv.kern.pdf.maken import STYLESHEET, clean_colour, is_tagged, merge_pdfs, pad_even, render_pdf

__all__ = ["STYLESHEET", "clean_colour", "is_tagged", "merge_pdfs", "pad_even", "render_pdf"]
