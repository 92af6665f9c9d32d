"""Darwin Core's terms for specimens, by their local names (Quick Reference Guide, term list of 2023-09-18)."""

NAMESPACES = {
    "ac": "http://rs.tdwg.org/ac/terms/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "dwc": "http://rs.tdwg.org/dwc/terms/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
}
"""Prefixes, as the Audiovisual Core term list of 2026-02-24 declares them."""

_RECORD = (
    "accessRights basisOfRecord bibliographicCitation catalogNumber collectionCode collectionID datasetID"
    " datasetName dataGeneralizations disposition dynamicProperties informationWithheld institutionCode"
    " institutionID language license modified occurrenceID occurrenceRemarks otherCatalogNumbers"
    " ownerInstitutionCode preparations recordedBy recordedByID recordNumber references rightsHolder type"
    " associatedMedia associatedOccurrences associatedReferences associatedSequences associatedTaxa behavior"
    " caste degreeOfEstablishment establishmentMeans georeferenceVerificationStatus individualCount lifeStage"
    " occurrenceStatus organismQuantity organismQuantityType pathway reproductiveCondition sex vitality"
    " organismID organismName organismRemarks organismScope associatedOrganisms previousIdentifications"
    " materialEntityID materialEntityRemarks materialSampleID verbatimLabel"
)
_EVENT = (
    "day endDayOfYear eventDate eventID eventRemarks eventTime eventType fieldNotes fieldNumber habitat month"
    " parentEventID sampleSizeUnit sampleSizeValue samplingEffort samplingProtocol startDayOfYear"
    " verbatimEventDate year"
)
_PLACE = (
    "continent coordinatePrecision coordinateUncertaintyInMeters country countryCode county decimalLatitude"
    " decimalLongitude footprintSpatialFit footprintSRS footprintWKT geodeticDatum georeferencedBy"
    " georeferencedDate georeferenceProtocol georeferenceRemarks georeferenceSources higherGeography"
    " higherGeographyID island islandGroup locality locationAccordingTo locationID locationRemarks"
    " maximumDepthInMeters maximumDistanceAboveSurfaceInMeters maximumElevationInMeters minimumDepthInMeters"
    " minimumDistanceAboveSurfaceInMeters minimumElevationInMeters municipality pointRadiusSpatialFit"
    " stateProvince verbatimCoordinates verbatimCoordinateSystem verbatimDepth verbatimElevation"
    " verbatimLatitude verbatimLocality verbatimLongitude verbatimSRS verticalDatum waterBody bed"
    " biostratigraphicTerms earliestAgeOrLowestStage earliestEonOrLowestEonothem earliestEpochOrLowestSeries"
    " earliestEraOrLowestErathem earliestPeriodOrLowestSystem formation geologicalContextID group"
    " highestBiostratigraphicZone latestAgeOrHighestStage latestEonOrHighestEonothem"
    " latestEpochOrHighestSeries latestEraOrHighestErathem latestPeriodOrHighestSystem lithostratigraphicTerms"
    " lowestBiostratigraphicZone member"
)
_NAME = (
    "dateIdentified identificationID identificationQualifier identificationReferences identificationRemarks"
    " identificationVerificationStatus identifiedBy identifiedByID typeStatus verbatimIdentification"
    " acceptedNameUsage acceptedNameUsageID class cultivarEpithet family genericName genus"
    " higherClassification infragenericEpithet infraspecificEpithet kingdom nameAccordingTo nameAccordingToID"
    " namePublishedIn namePublishedInID namePublishedInYear nomenclaturalCode nomenclaturalStatus order"
    " originalNameUsage originalNameUsageID parentNameUsage parentNameUsageID phylum scientificName"
    " scientificNameAuthorship scientificNameID specificEpithet subfamily subgenus subtribe superfamily"
    " taxonConceptID taxonID taxonomicStatus taxonRank taxonRemarks tribe verbatimTaxonRank vernacularName"
)
TERMS = frozenset(" ".join((_RECORD, _EVENT, _PLACE, _NAME)).split())
