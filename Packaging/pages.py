"""The pages that go with the programs: those the guide leads to, with links that hold where they are put."""

import os
import re
import sys

STARTS = ("Documentation/guide", "Documentation/for-organisations")
# Whoever has only the programs needn't know how they're made: links to these become plain words.
FOR_DEVELOPERS = ("Documentation/contributing.md", "Documentation/releasing.md")
LINK = re.compile(r"\[([^\]]*)\]\(([^)#\s:]+)(#[^)]*)?\)")


def place(path):
    """Where a file of the project goes."""
    if path.startswith(("Cards/", "Sessions/")):
        return f"share/reflect/{path}"
    # Debian's name for it; it's packed there anyway.
    name = "changelog.gz" if path == "CHANGELOG.md" else path.removeprefix("Documentation/")
    return f"share/doc/reflect/{name}"


def led_to(root, starts):
    """Those files and every file that they lead to, however far, by their paths in the project."""
    found, left = [], [str(path) for path in starts]
    while left:
        path = left.pop(0)
        if path in found:
            continue
        if not (root / path).exists():
            sys.exit(f"Packaging/build: a page leads to {path}, which isn't there.")
        found.append(path)
        # The decks go along as a whole.
        if path.endswith(".md") and not path.startswith(("Cards/", "Sessions/")) and path != "CHANGELOG.md":
            left += [target(path, link[2]) for link in LINK.finditer((root / path).read_text())]
            left = [path for path in left if path not in FOR_DEVELOPERS]
    return found


def target(page, link):
    return os.path.normpath(os.path.join(os.path.dirname(page), link))


def settled(root, page, places):
    """A page as it reads at its place among others."""
    def moved(link):
        aim = target(page, link[2])
        if aim in FOR_DEVELOPERS:
            return link[1]
        way = os.path.relpath(places[aim], os.path.dirname(places[page]) or ".")
        return f"[{link[1]}]({way}{link[3] or ''})"

    return LINK.sub(moved, (root / page).read_text())


def put(root, prefix, at_top=()):
    """Puts the guide below `prefix`, and the pages `at_top` right there, both with all that they lead to."""
    starts = [path.relative_to(root) for start in STARTS for path in sorted((root / start).glob("*.md"))]
    places = {path: path if path in at_top else place(path) for path in led_to(root, [*starts, *at_top])}
    for path, where in places.items():
        where = prefix / where
        if where.exists() or path == "CHANGELOG.md" and path not in at_top:
            continue
        where.parent.mkdir(parents=True, exist_ok=True)
        if path.endswith(".md"):
            where.write_text(settled(root, path, places))
        else:
            where.write_bytes((root / path).read_bytes())
