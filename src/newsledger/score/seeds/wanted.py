"""What the acceptance records want, as tables by their ids: types, states, names, voices, values."""

# event: acceptable types, states that must be among the parties, date prefix, where told (AB = one fact in both)
EVENTS = {
    "E01": ("CONSULT", "PRK CHN", "2025-09-04", "AB"),
    "E02": ("SUPPORT AGREE", "CHN PRK", None, "AB"),
    "E03": ("CONSULT", "PRK", "2025-09-02", "A"),
    "E04": ("MOBILIZE", "CHN", "2025-09-03", "AB"),
    "E05": ("CONSULT", "CHN RUS", None, "AB"),
    "E06": (None, "", None, "AB"),
    "E07": ("CONSULT", "", "2025-09-04", "B"),
    "E08": ("COOPERATE SUPPORT", "PRK RUS", "2024", "AB"),
    "E09": ("AID ASSAULT", "PRK", None, "AB"),
    "E10": ("CONSULT AGREE SUPPORT", "PRK RUS", None, "B"),
    "E11": ("SUPPORT", "RUS PRK", None, "B"),
    "E12": ("COOPERATE", "RUS PRK", None, "B"),
    "E13": ("ACCUSE", "RUS CHN", "2025-09-04", "B"),
    "E15": ("CONSULT", "CHN", None, "B"),
}

# actor: test on the actor over every span: state, word of its name, cameo/sector, wikidata
ACTORS = {
    "X01": {"state": "CHN", "kind": "state organ"},
    "X02": {"state": "PRK", "kind": "state organ"},
    "X03": {"state": "RUS", "kind": "state organ"},
    "X04": {"state": "CHN", "name": "Xi Jinping", "wikidata": "Q15031"},
    "X05": {"state": "PRK", "name": "Kim Jong Un"},
    "X06": {"name": "Kim Ju Ae"},
    "X07": {"state": "RUS", "name": "Putin"},
    "X08": {"name": "Rutte"},
    "X09": {"state": "IND", "name": "Modi"},
    "X11": {"state": "PRK", "sector": "MIL"},
}

# chain: (name pattern of a via entry, named?) on something over these spans
CHAINS = {
    "C01": ("state media", False, [("A", 424, 568)]),
    "C02": ("xinhua", True, [("A", 1019, 1063)]),
    "C03": ("", False, [("A", 1130, 1211)]),
    "C04": ("xinhua", True, [("A", 1682, 1893)]),
    "C05": ("yonhap", True, [("A", 1944, 2021)]),
    "C06": ("state media", False, [("B", 694, 775)]),
    "C07": ("south korean media", False, [("B", 1715, 1788)]),
    "C08": ("reports", False, [("B", 1192, 1251)]),
    "C09": ("(dprk|north korean?) state media", None, [("B", 2055, 2101), ("B", 2113, 2156)]),
}

QUOTES_ = {
    "Q01": "Xi",
    "Q02": "Xi",
    "Q03": "Xi",
    "Q04": "Xi",
    "Q05": "Xi",
    "Q06": "Kim Jong Un",
    "Q07": "Putin",
    "Q08": "Rutte",
    "Q09": "Rutte",
    "Q10": "Rutte",
    "Q11": "Rutte",
    "Q12": "Rutte",
    "Q13": "Rutte",
}

FORMS = {"Q03": "direct mixed", "Q04": "direct mixed", "Q09": "direct", "Q12": "direct"}

INDIRECT = {
    ("Q04", "B", 902),
    ("Q05", "A", 424),
    ("Q05", "A", 107),
    ("Q05", "B", 82),
    ("Q05", "B", 393),
    ("Q06", "B", 1912),
    ("Q07", "B", 2032),
    ("Q13", "B", 3456),
    ("Q13", "B", 3883),
}

# difference: must contradicts be True / False / None (either)
DIFFS = {
    "D01": None,
    "D02": False,
    "D03": None,
    "D04": False,
    "D05": None,
    "D06": False,
    "D07": False,
    "D08": False,
    "D09": None,
    "D10": None,
    "D11": False,
    "D12": False,
}

CLAIMS = {"F01": "AB", "F02": "A", "F03": "AB", "F04": "A", "F05": "AB", "F06": "A", "F07": "B", "F08": "B"}

RELATIONS = {"L01": ("CHN", "PRK"), "L02": ("PRK", "RUS"), "L03": ("CHN", "RUS"), "L04": ("NATO", "RUS"), "L05": ("CHN", "IRN")}

TIMES = {"T01": r"2025-09-04", "T02": r"2025-09-02", "T03": r"2025-09-03", "T04": r"2024$", "T05": r"195X?$|1950/1959", "T07": r"2025|1945|P80Y"}

BLOCKS = {"M02": "headline", "M03": "bullet", "M07": "headline", "M08": "standfirst", "M10": "subhead", "M11": "related"}
