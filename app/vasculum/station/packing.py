"""A record made ready to leave: derivative developed, metadata written, manifest sealed, every file in the store."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vasculum.model.errors import BadInput, BadSettings
from vasculum.model.file_name import file_stems
from vasculum.model.findings import CalibrationUsed, ColourFit, ScaleFit, of_kind
from vasculum.model.ids import urn
from vasculum.model.package import Package
from vasculum.model.policy import Collection
from vasculum.model.record import Record
from vasculum.packaging import Rendition, Sign, build_package, embedded_terms
from vasculum.station.analysing import AnalysisProcess
from vasculum.station.analysis_jobs import DevelopJob
from vasculum.store import files
from vasculum.store.by_name import link_by_name
from vasculum.sync import Target


@dataclass(frozen=True, slots=True)
class Packing:
    """What packing needs: the store's folder, the process that renders, whose specimens, which station."""

    data: Path
    process: AnalysisProcess
    collection: Collection
    station: str
    file_name: str
    """The profile's template of names."""
    sign: Sign | None = None
    targets: tuple[Target, ...] = ()
    """Where a released original is read again when its record is packed anew."""

    def pack(self, record: Record, now: datetime) -> Package:
        """The sealed package of a complete, accepted record. Raises `BadSettings` without a licence."""
        if not self.collection.licence:
            raise BadSettings(
                "The profile names no licence, so nothing is packaged.",
                "Write the licence's URI into the profile's [collection] table.",
            )
        derivative, thumbnail, pyramid, technique = self._develop(record)
        sealed = build_package(
            record,
            self.collection,
            self.station,
            derivative,
            thumbnail,
            technique,
            now,
            self.sign,
            self.file_name,
            pyramid,
        )
        for sha256, content in sealed.contents.items():
            files.keep_bytes(self.data, sha256, content)
        stems = file_stems(self.file_name, record, self.collection)
        for ref in record.capture.files:
            if files.path_of(self.data, ref.sha256, ref.suffix).is_file():
                link_by_name(self.data, ref, *(stem + ref.suffix for stem in stems))
        return sealed.package

    def _develop(self, record: Record) -> tuple[Rendition, Rendition, Rendition, str]:
        findings = record.analysis.findings if record.analysis else ()
        fits, scales = of_kind(findings, ColourFit), of_kind(findings, ScaleFit)
        incoming = files.incoming(self.data)
        calibrations = of_kind(findings, CalibrationUsed)
        path, lent = self._original(record, incoming)
        first, second, tiles = (
            incoming / f"{record.capture.id}-{kind}" for kind in ("derivative.jpg", "thumbnail.jpg", "pyramid.tif")
        )
        developed = self.process.develop(
            DevelopJob(
                path,
                fits[0] if fits else None,
                first,
                second,
                scales[0].pixels_per_mm if scales else None,
                embedded_terms(record, self.collection),
                refit=bool(fits) and record.analysis is not None and record.analysis.rendering != "full",
                pyramid=tiles,
                calibrated=calibrations[0] if calibrations else None,
            )
        )
        if lent:
            path.unlink(missing_ok=True)
        name = str(record.catalog_number)
        kinds = ((first, ".jpg", "image/jpeg"), (second, ".jpg", "image/jpeg"), (tiles, ".tif", "image/tiff"))
        refs = [files.take_in(self.data, path, kind, name + suffix, move=True) for path, suffix, kind in kinds]
        size = developed.size
        return (
            Rendition(refs[0], *size),
            Rendition(refs[1], *developed.thumbnail_size),
            Rendition(refs[2], *size),
            developed.technique,
        )

    def _original(self, record: Record, incoming: Path) -> tuple[Path, bool]:
        """Where the analysed file lies, and whether it was fetched for this once because it had been released."""
        ref = record.capture.primary
        path = files.path_of(self.data, ref.sha256, ref.suffix)
        if path.is_file():
            return path, False
        lent = incoming / f"{record.capture.id}-lent{ref.suffix}"
        for target in self.targets:
            if target.fetch(urn(record.capture.id), ref.sha256, lent):
                return lent, True
        raise BadInput(
            f"The original of {record.catalog_number} is neither here nor at a repository.",
            "Run `vasculum verify`; restore the file it names.",
        )
