"""Whether a body's own word for a setting says what the profile wants: as values, for words differ by maker."""

import re

from vasculum.model.camera_wish import same_stop, seconds

_BALANCE = {
    "auto": "auto",
    "daylight": "daylight|sunny|direct sun",
    "tungsten": "tungsten|incandescent",
    "fluorescent": "fluorescent|white fluo",
    "flash": "flash",
    "cloudy": "cloud",
    "shade": "shad",
    "kelvin": "kelvin|color temperature|choose colou?r|preset colou?r",
}


def says(term: str, word: str, wanted: str) -> bool:
    """Whether the body's word for a term means the wanted value."""
    match term:
        case "aperture":
            found = re.search(r"\d+(\.\d+)?", word)
            # Light goes with the square of the f-number.
            return found is not None and same_stop(float(found[0]) ** 2, float(wanted) ** 2)
        case "shutter":
            try:
                return same_stop(seconds(word), seconds(wanted))
            except ValueError:
                return False  # Bulb, Time.
        case "iso":
            return re.sub(r"\D", "", word) == wanted and "auto" not in word.lower()
        case "white_balance":
            return re.search(_BALANCE[wanted], word, re.IGNORECASE) is not None
        case _:
            return image_format(word) == wanted


def image_format(word: str) -> str:
    """`jpeg`, `raw` or `raw+jpeg` from a maker's word (`NEF+Fine`, `RAW + Large Fine JPEG`); the word itself where it
    is none of them."""
    if re.search("heif|tiff", word, re.IGNORECASE):
        return word
    if not re.search("raw|nef", word, re.IGNORECASE):
        return "jpeg" if re.search("jpe?g|fine|norm|basic|standard", word, re.IGNORECASE) else word
    return "raw+jpeg" if re.search(r"[+&]", word) else "raw"


def choice_for(term: str, choices: tuple[str, ...], wanted: str) -> str | None:
    """Which of the body's choices is wanted; the finest JPEG where several are. None where it offers none."""
    fitting = [choice for choice in choices if says(term, choice, wanted)]
    if term == "image_format":
        fitting.sort(key=lambda choice: ("fine" not in choice.lower(), "large" not in choice.lower()))
    return fitting[0] if fitting else None
