"""What a picture says of itself once it is alone: number, rights, lineage, as XMP (ISO 16684-1) with IPTC's terms.

Embedded before the archival hash. No term holds a place: a restricted record's pictures give nothing away.
"""

from vasculum.model.ids import urn
from vasculum.model.policy import Collection
from vasculum.model.record import Record
from vasculum.packaging.metadata import access_rights, specimen_terms

_CAPTURED = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"


def embedded_terms(record: Record, collection: Collection) -> dict[str, str]:
    """Exiv2 keys and values for derivative and thumbnail; empty ones left out. No clock takes part."""
    capture, number = record.capture, record.catalog_number or ""
    specimen = specimen_terms(record, collection)
    rights = access_rights(record, collection)
    said = {
        "Xmp.dc.identifier": urn(capture.id),
        "Xmp.dc.title": number,
        "Xmp.dc.type": "StillImage",
        "Xmp.dc.source": f"sha256:{capture.primary.sha256}",
        "Xmp.dc.rights": collection.licence,
        "Xmp.xmpRights.Marked": "True",
        "Xmp.xmpRights.WebStatement": collection.licence,
        "Xmp.xmpRights.UsageTerms": f"{collection.licence} (access: {rights})" if rights else collection.licence,
        "Xmp.xmpRights.Owner": collection.rights_holder,
        "Xmp.photoshop.Credit": collection.credit,
        "Xmp.xmp.CreateDate": capture.exposed,
        "Xmp.xmp.CreatorTool": f"Vasculum {record.analysis.version}" if record.analysis else "",
        "Xmp.xmpMM.OriginalDocumentID": urn(capture.id),
        "Xmp.iptcExt.DigitalSourceType": _CAPTURED if capture.exposed else "",
        "Xmp.dwc.catalogNumber": number,
        "Xmp.dwc.institutionCode": collection.institution_code,
        "Xmp.dwc.collectionCode": collection.collection_code,
        "Xmp.dwc.scientificName": str(specimen.get("dwc:scientificName", "")),
    }
    return {name: value for name, value in said.items() if value}
