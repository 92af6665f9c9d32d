"""Makes what leaves the station: pictures with their metadata, annotations, events and manifest, sealed by digest.

`build_package` does it all for one record; it reads no file and no clock, so that the same record gives the same
package. To add a document to every package: one file here with one function `record -> JSON`, named in `build.py`.
`media.py` writes the pictures. Imports nothing but the model.
"""

from vasculum.packaging.annotations import annotations_jsonld
from vasculum.packaging.build import build_package
from vasculum.packaging.canonical import canonical_json
from vasculum.packaging.embedded import embedded_terms
from vasculum.packaging.events import premis_events
from vasculum.packaging.metadata import AccessPoint, Rendition, metadata_json
from vasculum.packaging.seal import Sealed, package_id, require_licence, seal
from vasculum.packaging.signature import Sign, fault_in

__all__ = [
    "AccessPoint",
    "Rendition",
    "Sealed",
    "Sign",
    "annotations_jsonld",
    "build_package",
    "canonical_json",
    "embedded_terms",
    "fault_in",
    "metadata_json",
    "package_id",
    "premis_events",
    "require_licence",
    "seal",
]
