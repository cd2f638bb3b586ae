"""Join the tag trees of several PDFs, so that a bundle can still be read aloud."""

from typing import Any

from pikepdf import Array, Dictionary, Name, NumberTree, Pdf


class StructureMerger:
    """Give it every source right after its pages are added; ``finish`` writes the joined tree."""

    def __init__(self, merged: Pdf) -> None:
        self.merged = merged
        self.root = merged.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array(), RoleMap=Dictionary()))
        self.parents: list[tuple[int, Any]] = []
        self.next_key = 0
        self.all_tagged = True

    def add(self, source: Pdf, first: int) -> None:
        """Take over the tags of this source, whose pages stand from index ``first`` to the end."""
        pages = [self.merged.pages[index] for index in range(first, len(self.merged.pages))]
        tree = source.Root.get("/StructTreeRoot")
        if tree is None or "/K" not in tree or "/ParentTree" not in tree:
            self.all_tagged = False
            for page in pages:
                _forget(page.obj)
            return
        self._add_tree(self.merged.copy_foreign(source.make_indirect(tree)))
        highest = max((key for key, _ in self.parents), default=self.next_key - 1)
        for page in pages:
            _shift(page.obj, self.next_key)
        self.next_key = highest + 1

    def finish(self) -> None:
        """Hang the tree in the document; without tags there is none."""
        self.merged.Root.MarkInfo = Dictionary(Marked=self.all_tagged and bool(self.parents))
        if not len(self.root.K):
            return
        nums = Array(item for pair in sorted(self.parents, key=lambda pair: pair[0]) for item in pair)
        self.root.ParentTree = self.merged.make_indirect(Dictionary(Nums=nums))
        self.root.ParentTreeNextKey = self.next_key
        self.merged.Root.StructTreeRoot = self.root

    def _add_tree(self, tree: Any) -> None:
        kids = tree.K if isinstance(tree.K, Array) else [tree.K]
        for kid in kids:
            kid.P = self.root
            self.root.K.append(kid)
        for role, standard in tree.get("/RoleMap", Dictionary()).items():
            self.root.RoleMap[role] = standard
        self.parents += [(self.next_key + int(key), value) for key, value in NumberTree(tree.ParentTree).items()]


def _shift(page: Any, offset: int) -> None:
    """Renumber the places on this page, and in its links, that point into the tree."""
    if "/StructParents" in page:
        page.StructParents = int(page.StructParents) + offset
    for annotation in page.get("/Annots", []):
        if "/StructParent" in annotation:
            annotation.StructParent = int(annotation.StructParent) + offset


def _forget(page: Any) -> None:
    if "/StructParents" in page:
        del page["/StructParents"]
    for annotation in page.get("/Annots", []):
        if "/StructParent" in annotation:
            del annotation["/StructParent"]
