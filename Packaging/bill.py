"""The bill of materials of a package, in SPDX 2.3: what is linked in, and what is loaded at run time."""

import hashlib
import json
import re
import subprocess
from datetime import datetime, timezone
from pathlib import Path

from packages import COMPONENTS

ROOT = Path(__file__).resolve().parent.parent


def output(command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def debian_version(package):
    """The version of an installed Debian package; of its newest relative where the compiler is another."""
    try:
        return output(["dpkg-query", "-W", "-f", "${Version}", package])
    except subprocess.CalledProcessError:
        family = re.sub(r"-\d+-", "-*-", package)
        found = output(["dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}\n", family])
        return max(line.split()[1] for line in found.splitlines() if line.startswith("installed"))


def component_version(component):
    if component.version_of == "toolchain":
        return re.search(r"Swift version (\S+)", output(["swift", "--version"])).group(1)
    if component.version_of.startswith("Package.resolved"):
        _, _, bringer = component.version_of.partition(":")
        pins = json.loads((ROOT / "Package.resolved").read_text())["pins"]
        name = bringer or component.name
        version = next(pin["state"]["version"] for pin in pins if pin["identity"] == name)
        return f"as in {bringer} {version}" if bringer else version
    return debian_version(component.version_of)


def shared_libraries(program):
    """What a program loads: the file of each library with the Debian package it comes from."""
    found = {}
    for path in sorted(set(re.findall(r"=> (/\S+)", output(["ldd", str(program)])))):
        for name in (path, str(Path(path).resolve()), re.sub("^/lib/", "/usr/lib/", path)):
            owner = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True).stdout
            if owner:
                found[path] = owner.split(": ")[0].split(":")[0]
                break
        else:
            raise SystemExit(f"{path} belongs to no package, so it can't be shipped or named.")
    return found


def reference(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def entry(name, version, **more):
    return {
        "name": name,
        "SPDXID": reference(f"Package-{name}"),
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        **more,
    }


def bill(package, version, moment, program, libraries, bundled=()):
    """The document for one package.

    `libraries` are Debian packages of what is loaded, `bundled` those whose files lie in the same folder.
    """
    day = datetime.fromtimestamp(moment, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    digest = hashlib.sha256(Path(program).read_bytes()).hexdigest()
    own = entry(
        package.name, version, primaryPackagePurpose="APPLICATION", licenseDeclared="MIT AND CC-BY-4.0",
        copyrightText="2026 the reflect authors",
        checksums=[{"algorithm": "SHA256", "checksumValue": digest}],
        comment=f"The checksum is that of {package.program}.")
    packages, relations = [own], []
    for component in filter(lambda component: component.is_in(package), COMPONENTS):
        packages.append(
            entry(
                component.name, component_version(component), downloadLocation=component.site,
                licenseDeclared=component.licence, copyrightText=component.copyright,
                primaryPackagePurpose="LIBRARY"))
        relations.append((own["SPDXID"], "STATIC_LINK", packages[-1]["SPDXID"]))
    for library in sorted(set(libraries)):
        packages.append(
            entry(
                library, debian_version(library), supplier="Organization: Debian",
                primaryPackagePurpose="LIBRARY",
                comment=f"Its licences are in share/doc/{library}/copyright."))
        kind = "CONTAINS" if library in bundled else "DYNAMIC_LINK"
        relations.append((own["SPDXID"], kind, packages[-1]["SPDXID"]))
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"{package.name}-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/{package.name}-{version}-{digest[:32]}",
        "creationInfo": {"created": day, "creators": ["Tool: reflect-packaging"]},
        "hasExtractedLicensingInfos": [],
        "packages": packages,
        "relationships": [
            {"spdxElementId": of, "relationshipType": kind, "relatedSpdxElement": to}
            for of, kind, to in [("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"]), *relations]
        ],
    }
    return json.dumps(document, indent=2) + "\n"
