"""Writes `months.toml`, `countries.toml` and `subdivisions.toml` from CLDR (babel) and Debian's iso-codes (pycountry).

    python -m pip install babel==2.17.0 pycountry==24.6.1
    python resources/transcription/make_tables.py

The program reads the tables alone: two libraries of 40 MB would otherwise travel with every station for three lists.
"""

import json
import re
import unicodedata
from pathlib import Path

import pycountry
from babel import Locale
from babel.dates import get_month_names

HERE = Path(__file__).parent
LANGUAGES = ("en", "fr", "de", "es", "pt", "nl")
LATIN = ("ianuarii", "februarii", "martii", "aprilis", "maii", "iunii", "iulii", "augusti", "septembris", "octobris",
         "novembris", "decembris")  # fmt: skip
ALSO = {
    "US": ["USA", "U.S.A.", "U. S. A.", "United States of America", "U.S."],
    "GB": ["UK", "U.K.", "Great Britain", "Grossbritannien"],
    "MX": ["Mex.", "México"],
    "CD": ["Congo belge", "Belgisch Congo", "Zaïre", "Zaire"],
    "MM": ["Burma", "Birmanie"],
    "LK": ["Ceylon"],
    "TH": ["Siam"],
    "CZ": ["Czech Republic", "Tschechien"],
    "RU": ["USSR", "U.S.S.R."],
    "BO": ["Bolivia"], "VE": ["Venezuela"], "TZ": ["Tanzania"], "IR": ["Iran", "Persia"], "KR": ["Korea"],
    "TR": ["Turkey", "Türkei"], "MG": ["Madagascar"], "PH": ["Philippinen"],
}  # fmt: skip
COMMON_WORDS = {"Island"}
"""Names that are words of other languages on labels: the German for Iceland."""
AMBIGUOUS = {"GE", "JE", "GG"}
"""Georgia is a state as well, Jersey and Guernsey stand in other names: these need the other words on the label."""
ABBREVIATED = {
    "US-AL": "Ala.", "US-AK": "Alas.", "US-AZ": "Ariz.", "US-AR": "Ark.", "US-CA": "Calif. Cal.", "US-CO": "Colo.",
    "US-CT": "Conn.", "US-DE": "Del.", "US-FL": "Fla.", "US-GA": "Ga.", "US-ID": "Ida.", "US-IL": "Ill.",
    "US-IN": "Ind.", "US-KS": "Kans. Kan.", "US-KY": "Ky.", "US-LA": "La.", "US-MD": "Md.", "US-MA": "Mass.",
    "US-MI": "Mich.", "US-MN": "Minn.", "US-MS": "Miss.", "US-MO": "Mo.", "US-MT": "Mont.", "US-NE": "Nebr. Neb.",
    "US-NV": "Nev.", "US-NH": "N.H.", "US-NJ": "N.J.", "US-NM": "N.Mex. N.M.", "US-NY": "N.Y.", "US-NC": "N.C.",
    "US-ND": "N.Dak. N.D.", "US-OK": "Okla.", "US-OR": "Ore. Oreg.", "US-PA": "Penn. Penna. Pa.", "US-RI": "R.I.",
    "US-SC": "S.C.", "US-SD": "S.Dak. S.D.", "US-TN": "Tenn.", "US-TX": "Tex.", "US-UT": "Ut.", "US-VT": "Vt.",
    "US-VA": "Va.", "US-WA": "Wash.", "US-WV": "W.Va.", "US-WI": "Wis. Wisc.", "US-WY": "Wyo.",
    "CA-QC": "Que.", "CA-ON": "Ont.", "CA-BC": "B.C.", "CA-AB": "Alta.", "CA-SK": "Sask.", "CA-MB": "Man.",
    "CA-NS": "N.S.", "CA-NB": "N.B.", "CA-NL": "Nfld. Newfoundland", "CA-NT": "N.W.T.",
    "MX-NAY": "Nay.", "MX-SON": "Son.", "MX-SIN": "Sin.", "MX-CHH": "Chih.", "MX-DUR": "Dgo.", "MX-JAL": "Jal.",
    "MX-OAX": "Oax.", "MX-CHP": "Chis.", "MX-VER": "Ver.", "MX-MIC": "Mich.",
}  # fmt: skip


def main() -> None:
    months = {}
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for language in LANGUAGES:
                for number, name in get_month_names(width, context, Locale(language)).items():
                    months.setdefault(_bare(name).rstrip("."), set()).add(number)
    for number, name in enumerate(LATIN, 1):
        months.setdefault(name, set()).add(number)
        months.setdefault(name.replace("i", "j", 1) if name[0] == "i" else name, set()).add(number)
    months |= {"sept": {9}, "jänner": {1}}
    _write(
        "months",
        {name: numbers.pop() for name, numbers in sorted(months.items()) if len(numbers) == 1 and len(name) > 2},
    )

    countries = {}
    for country in pycountry.countries:
        names = {_named(language, country.alpha_2) for language in LANGUAGES} | set(ALSO.get(country.alpha_2, []))
        english = _named("en", country.alpha_2)
        countries[country.alpha_2] = {
            "name": english,
            "names": sorted(name for name in names if name and name not in COMMON_WORDS),
        }
        if country.alpha_2 in AMBIGUOUS:
            countries[country.alpha_2]["ambiguous"] = True
    _write("countries", countries)

    subdivisions = {}
    for part in pycountry.subdivisions:
        if part.parent_code is None:
            name = re.sub(r" *[\[(].*", "", part.name)
            row = {"name": name}
            if part.code in ABBREVIATED:
                row["short"] = ABBREVIATED[part.code].split()
            subdivisions[part.code] = row
    _write("subdivisions", dict(sorted(subdivisions.items())))


def _named(language: str, code: str) -> str:
    return str(Locale(language).territories.get(code, ""))


def _bare(text: str) -> str:
    return unicodedata.normalize("NFC", text).lower()


def _write(name: str, table: dict[str, object]) -> None:
    lines = [
        "# Made by make_tables.py: CLDR by babel 2.17.0 (Unicode-3.0), iso-codes by pycountry 24.6.1 (LGPL-2.1-or-later)."
    ]
    lines += [f"{json.dumps(key, ensure_ascii=False)} = {_toml(value)}" for key, value in table.items()]
    (HERE / f"{name}.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_toml(inner)}" for key, inner in value.items()) + " }"
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    main()
