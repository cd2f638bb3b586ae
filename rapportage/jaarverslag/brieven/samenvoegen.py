"""What is done to the laid-out PDF: pages of others behind it, bookmarks for them, scopes, and what it says it is.

A PDF says that it is PDF/A-3a and PDF/UA-1 only when every document in it says so of itself: PDF/A with conformance A, and
PDF/UA. That there are tags is not enough: they may be wrong. Without tags the page before the document tells.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from typing import Any

Document = tuple[str, str, bytes]
PDFA = "http://www.aiim.org/pdfa/ns/id/"
PDFUA = "http://www.aiim.org/pdfua/ns/id/"


def finish_pdf(content: bytes, documents: Sequence[Document], *, titel: str) -> tuple[bytes, int, dict[str, Any]]:
    """(the finished PDF, number of pages, what it says it is)."""
    import pikepdf  # slow to load, needed by the worker only

    output = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf, ExitStack() as stack:
        add_scopes(pdf)
        name_files_once(pdf)
        kind = append_documents(pdf, documents, stack)
        identify(pdf, titel=titel, kind=kind)
        pages = len(pdf.pages)
        pdf.save(output, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    features = {
        "pdfa": "3A" if kind.is_archival else "",
        "pdfua": "1" if kind.is_accessible else "",
        "getagd": kind.is_tagged,
    }
    return output.getvalue(), pages, features


@dataclass(frozen=True)
class Kind:
    """What a PDF is: it has tags, says that it is PDF/UA, and says that it is PDF/A with conformance A."""

    is_tagged: bool = True
    is_accessible: bool = True
    is_archival: bool = True

    def __and__(self, other: "Kind") -> "Kind":
        """Both of them together."""
        return Kind(
            self.is_tagged and other.is_tagged,
            self.is_accessible and other.is_accessible,
            self.is_archival and other.is_archival,
        )


def append_documents(pdf: Any, documents: Sequence[Document], stack: ExitStack) -> Kind:
    """Put the pages of every document behind its own title page; what the whole is then."""
    import pikepdf  # slow to load, needed by the worker only

    whole = Kind()
    tree = TagTree(pdf)
    for anchor, title, content in documents:
        # Left open: what was copied is read when the whole is saved.
        source = stack.enter_context(pikepdf.open(BytesIO(content)))
        first = find_page(pdf, anchor) + 1
        kind = read_kind(source)
        whole &= kind
        count = len(source.pages)
        for place, page in enumerate(source.pages):
            pdf.pages.insert(first + place, page)
        tree.add(source, first, count, has_tags=kind.is_tagged)
        add_bookmark(pdf, title, first)
    return whole


def find_page(pdf: Any, anchor: str) -> int:
    """The index of the page to which this anchor of ours leads. Raises LookupError."""
    from pikepdf import Dictionary  # slow to load, needed by the worker only

    names = pdf.Root.Names.Dests.Names
    for place in range(0, len(names), 2):
        if str(names[place]) == anchor:
            target = names[place + 1]
            page = (target.D if isinstance(target, Dictionary) else target)[0]
            return next(number for number, each in enumerate(pdf.pages) if each.obj.objgen == page.objgen)
    raise LookupError(anchor)


def add_bookmark(pdf: Any, title: str, page: int) -> None:
    """Under the bookmark of the title page, the first page of the document itself."""
    from pikepdf import OutlineItem  # slow to load, needed by the worker only

    with pdf.open_outline() as outline:
        parent = next((item for item in outline.root if title in str(item.title)), None)
        (parent.children if parent else outline.root).append(OutlineItem(f"{title}: eerste bladzijde", page))


def read_kind(pdf: Any) -> Kind:
    """What this PDF is and says. One that says it is accessible but has no tags is not."""
    mark = pdf.Root.get("/MarkInfo")
    tagged = "/StructTreeRoot" in pdf.Root and mark is not None and bool(mark.get("/Marked", False))
    if not tagged or "/Metadata" not in pdf.Root:
        return Kind(tagged, False, False)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        conformance = str(meta.get(f"{{{PDFA}}}conformance", "")).upper()
        return Kind(tagged, f"{{{PDFUA}}}part" in meta, f"{{{PDFA}}}part" in meta and conformance == "A")


def identify(pdf: Any, *, titel: str, kind: Kind) -> None:
    """Title, language, and which standards it says it follows."""
    from pikepdf import Dictionary, Name  # slow to load, needed by the worker only

    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        meta.register_xml_namespace(PDFUA, "pdfuaid")
        meta["dc:title"] = titel
        meta["dc:language"] = {"nl"}
        if kind.is_accessible:
            meta[f"{{{PDFUA}}}part"] = "1"
        if not kind.is_archival:
            for name in ("part", "conformance"):
                if f"{{{PDFA}}}{name}" in meta:
                    del meta[f"{{{PDFA}}}{name}"]
    pdf.Root.Lang = "nl"
    pdf.Root.MarkInfo = Dictionary(Marked=kind.is_tagged)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines


def name_files_once(pdf: Any) -> None:
    """WeasyPrint lists every attached file twice among the associated files."""
    from pikepdf import Array  # slow to load, needed by the worker only

    if "/AF" in pdf.Root:
        pdf.Root.AF = Array(list({spec.objgen: spec for spec in pdf.Root.AF}.values()))


# --- tags -----------------------------------------------------------------------------------------------------------


def add_scopes(pdf: Any) -> None:
    """Every heading of a table says for which cells it is: its column, or its row."""
    walk(pdf.Root.StructTreeRoot, in_head=False)


def walk(element: Any, *, in_head: bool) -> None:
    """Set the scope of every heading cell below ``element``: its column in the head of a table, elsewhere its row."""
    from pikepdf import Array, Dictionary, Name  # slow to load, needed by the worker only

    kids = element.get("/K")
    for kid in kids if isinstance(kids, Array) else [kids]:
        if not isinstance(kid, Dictionary) or "/S" not in kid:
            continue
        kind = str(kid.S)
        if kind == "/TH":
            attributes = kid.get("/A")
            if attributes is None:
                attributes = kid.A = Dictionary(O=Name.Table)
            attributes.Scope = Name.Column if in_head else Name.Row
        walk(kid, in_head=kind == "/THead" or (in_head and kind != "/TBody"))


class TagTree:
    """The tags of the report, to which those of appended pages are added."""

    def __init__(self, pdf: Any) -> None:
        self.pdf = pdf

    def add(self, source: Any, first: int, count: int, *, has_tags: bool) -> None:
        """Hang the tags of these pages behind the others; without tags the pages point to nothing."""
        from pikepdf import Array, NumberTree  # slow to load, needed by the worker only

        root = self.pdf.Root.StructTreeRoot
        numbers = NumberTree(root.ParentTree)
        offset = max((int(key) for key in numbers), default=-1) + 1
        pages = [self.pdf.pages[first + place].obj for place in range(count)]
        if not has_tags:
            for page in pages:
                forget(page)
            return
        tree = self.pdf.copy_foreign(source.make_indirect(source.Root.StructTreeRoot))
        if not isinstance(root.K, Array):
            root.K = Array([root.K])
        for kid in tree.K if isinstance(tree.K, Array) else [tree.K]:
            kid.P = root
            root.K.append(kid)
        for key, value in NumberTree(tree.ParentTree).items():
            numbers[offset + int(key)] = value
        for page in pages:
            shift(page, offset)


def shift(page: Any, offset: int) -> None:
    """Renumber the places on this page, and in its links, that point into the tree."""
    if "/StructParents" in page:
        page.StructParents = int(page.StructParents) + offset
    for annotation in page.get("/Annots", []):
        if "/StructParent" in annotation:
            annotation.StructParent = int(annotation.StructParent) + offset


def forget(page: Any) -> None:
    """Take from an untagged page, and its links, the places in a tree of tags that it doesn't have here."""
    if "/StructParents" in page:
        del page["/StructParents"]
    for annotation in page.get("/Annots", []):
        if "/StructParent" in annotation:
            del annotation["/StructParent"]
