"""Access keys of targets, kept outside the settings."""

import json

from vasculum.model.errors import BadUsage
from vasculum.settings import Settings
from vasculum.settings.secrets import keep_secret
from vasculum.station.backlog_sources import place_of
from vasculum.sync import TargetKind, target_kinds
from vasculum.sync.s3_place import S3Place, is_s3


def keep_target_key(settings: Settings, target: str, parts: tuple[str, ...]) -> str:
    """Keeps the key of a target (or of a bucket, by its address), part by part as its kind asks, and says where.

    Raises `BadUsage` where the target wants no key or a part is missing, `BadSettings` where the keyring refuses.
    """
    place = place_of(target, settings) if is_s3(target) else None
    if isinstance(place, S3Place):
        return _kept(place.secret_name, target_kinds()["s3"], parts)
    known = settings.targets.get(target)
    kind = target_kinds().get(known.kind) if known is not None else None
    if kind is None or not kind.asks:
        raise BadUsage(f"There is no target `{target}` that wants a key.", "Choose its kind first.")
    return _kept(kind.secret_name(settings.target_place(target)), kind, parts)


def _kept(name: str, kind: TargetKind, parts: tuple[str, ...]) -> str:
    if len(parts) != len(kind.asks) or not all(parts):
        raise BadUsage(f"This key is: {', '.join(kind.asks)}.", "Give all of it.")
    return keep_secret(name, json.dumps(list(parts)) if len(parts) > 1 else parts[0])
