"""Reading XML of strangers element by element: in any encoding the standard allows, and never with a DTD."""

from collections.abc import Callable, Iterable, Mapping
from xml.parsers import expat

from swv.kern.bestanden.weigering import refusal

# What a part of an Office file begins with when it is XML: with or without mark, in UTF-8 or UTF-16.
_BEGIN = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<\x00", b"\xfe\xff\x00<", b"<\x00", b"\x00<")
_BLANK = b" \t\r\n\x00"

Attributes = Mapping[str, str]
Start = Callable[[str, str, Attributes], None]
End = Callable[[str, str, str], None]


def is_xml(head: bytes) -> bool:
    """Whether this part begins as XML, whatever it is called."""
    return head.startswith(_BEGIN) or head.lstrip(_BLANK).startswith(b"<")


def parse(chunks: Iterable[bytes], start: Start, end: End, texts: frozenset[str]) -> None:
    """Call ``start(namespace, name, attributes)`` and, for the names in ``texts``, ``end(namespace, name, text)``.

    ``local`` takes the namespaces off the attributes. Raises Geweigerd for a DTD (where entities are made) and for what
    is no XML. Expat itself and not defusedxml, which builds a tree: three times slower, and memory grows with the file.
    """
    _Reader(start, end, texts).read(chunks)


class _Reader:
    def __init__(self, start: Start, end: End, texts: frozenset[str]) -> None:
        self.start, self.end, self.texts = start, end, texts
        self.text: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.EntityDeclHandler = self._refuse
        self.parser.StartElementHandler = self._open
        self.parser.EndElementHandler = self._close

    def read(self, chunks: Iterable[bytes]) -> None:
        try:
            for chunk in chunks:
                self.parser.Parse(chunk, False)
            self.parser.Parse(b"", True)
        except (expat.ExpatError, ValueError, LookupError) as problem:  # broken, or an encoding Python doesn't know
            raise refusal("kapot") from problem

    def _refuse(self, *_: object) -> None:
        raise refusal("entiteiten")

    def _open(self, full: str, attributes: dict[str, str]) -> None:
        namespace, _, name = full.rpartition(" ")
        if name in self.texts:
            self.text = []
            self.parser.CharacterDataHandler = self.text.append
        self.start(namespace, name, attributes)

    def _close(self, full: str) -> None:
        namespace, _, name = full.rpartition(" ")
        if name in self.texts:
            self.parser.CharacterDataHandler = None
            self.end(namespace, name, "".join(self.text))


def local(attributes: Attributes) -> dict[str, str]:
    """The attributes by their names without namespace."""
    return {name.rpartition(" ")[2]: value for name, value in attributes.items()}
