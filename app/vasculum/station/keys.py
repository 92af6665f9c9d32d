"""Access keys of targets, kept outside the settings."""

import json

from vasculum.model.errors import BadUsage
from vasculum.settings import Settings
from vasculum.settings.secrets import keep_secret
from vasculum.sync import target_kinds


def keep_target_key(settings: Settings, target: str, parts: tuple[str, ...]) -> str:
    """Keeps the key of a target, part by part as its kind asks for it, and says where in words.

    Raises `BadUsage` where the target wants no key or a part is missing, `BadSettings` where the keyring refuses.
    """
    known = settings.targets.get(target)
    kind = target_kinds().get(known.kind) if known is not None else None
    if kind is None or not kind.asks:
        raise BadUsage(f"There is no target `{target}` that wants a key.", "Choose its kind first.")
    if len(parts) != len(kind.asks) or not all(parts):
        raise BadUsage(f"This key is: {', '.join(kind.asks)}.", "Give all of it.")
    name = kind.secret_name(settings.target_place(target))
    return keep_secret(name, json.dumps(list(parts)) if len(parts) > 1 else parts[0])
