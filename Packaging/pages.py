"""The pages that go with the programs: those the guide leads to, with links that hold where they are put."""

import os
import re
import sys

STARTS = ("Documentation/guide", "Documentation/for-organisations")
# Whoever has only the programs needn't know how they're made: links to these become plain words.
FOR_DEVELOPERS = ("Documentation/contributing.md", "Documentation/releasing.md")
# These folders go along as a whole, beside the pages.
DECKS = ("Cards/", "Sessions/")
# Debian packs it by itself, under this name.
CHANGES = ("CHANGELOG.md", "share/doc/reflect/changelog.gz")
LINK = re.compile(r"\[([^\]]*)\]\(([^)#\s:]+)(#[^)]*)?\)")


def place(path):
    """Where a file of the project goes."""
    if path.startswith(DECKS):
        return f"share/reflect/{path}"
    return CHANGES[1] if path == CHANGES[0] else f"share/doc/reflect/{path.removeprefix('Documentation/')}"


def aim(page, link):
    """The file of the project that a link on a page leads to."""
    return os.path.normpath(os.path.join(os.path.dirname(page), link[2]))


def led_to(root, starts):
    """Those files and every file that they lead to, however far, by their paths in the project."""
    found, left = [], [str(path) for path in starts]
    while left:
        path = left.pop(0)
        if path in found or path in FOR_DEVELOPERS:
            continue
        if not (root / path).exists():
            sys.exit(f"Packaging/build: a page leads to {path}, which isn't there.")
        found.append(path)
        if path.endswith(".md") and not path.startswith(DECKS):
            left += [aim(path, link) for link in LINK.finditer((root / path).read_text())]
    return found


def settled(root, page, places):
    """A page as it reads at its place among others."""
    def moved(link):
        if aim(page, link) in FOR_DEVELOPERS:
            return link[1]
        way = os.path.relpath(places[aim(page, link)], os.path.dirname(places[page]) or ".")
        return f"[{link[1]}]({way}{link[3] or ''})"

    return LINK.sub(moved, (root / page).read_text())


def put(root, prefix, at_top=()):
    """Puts the guide below `prefix`, and the pages `at_top` right there, both with all that they lead to."""
    starts = [path.relative_to(root) for start in STARTS for path in sorted((root / start).glob("*.md"))]
    places = {path: path if path in at_top else place(path) for path in led_to(root, [*starts, *at_top])}
    for path, where in places.items():
        if path.startswith(DECKS) or where == CHANGES[1]:
            continue
        (prefix / where).parent.mkdir(parents=True, exist_ok=True)
        if path.endswith(".md"):
            (prefix / where).write_text(settled(root, path, places))
        else:
            (prefix / where).write_bytes((root / path).read_bytes())
