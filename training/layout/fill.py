"""Invented names, days and things for the items of `bank.txt`: every slot in braces has its maker here."""

from __future__ import annotations

import random
import re
from pathlib import Path

SLOT = re.compile(r"\{(\w+)\}")
HERE = Path(__file__).parent
FIRST = """Anna Omar Lina Pedro Kwame Sadia Mikel Ines Tomasz Yuki Farid Grace Olena Bilal Hanna Luis Thandi Rahul Mei Jonas Amina Viktor Sara Danilo Priya
Samuel Nadia Eoin Leila Marek Chidi Rosa Arun Katrin Diego Fatou Ivan Noor Helle Joao Zainab Peter Maria Dwayne Carol Brian Siobhan Nguyen Somchai Dewi""".split()
LAST = """Okafor Lindqvist Haddad Moreno Petrov Tanaka Rahman O'Neill Kowalska Mensah Iyer Dlamini Schuster Vargas Nguyen Costa Aydin Hakimi Bergström
Novak Wanjiru Silva Campbell Tran Kaya Fernando Abebe Duarte McKenna Horvath Sato Bello Popescu Virtanen Castillo Owusu Banerjee Lacroix Murphy Jensen
Zhang Ortiz Nasser Quispe Weber Ahmed Kim Brown Taylor Garcia""".split()
PLACE = """Veltun Marrow Kestane Oldbridge Tarsk Port-Amel Sanvil Dunmore Quelle Halden Rivano Bakri Nordvik Zelenka Pampas Kirra Lumbi Asheford Monteluz Ostrava
Karsa Bellmont Tresco Gundara Yelsk Maripo Farnley Cobalt Lakeview Chandpur Nakora Sibu Durango Lagos Lima Riga Oslo Nairobi Dhaka Manila Boston
Leeds Odesa Accra Quito Perth Karachi""".split()
PAPER = """Times Post News Herald Gazette Tribune Star Mail Journal Chronicle Observer Telegraph Courier Record Dispatch Today Daily Wire Monitor Ledger Beacon
Echo Standard Express Bulletin Review Sentinel Voice Register Argus Globe Radio TV Online Weekly Digest Mirror Signal Lantern Pilot""".split()
SECTION = """Home News World Politics Business Sport Sports Opinion Culture Arts Science Health Tech Technology Education Environment Climate Travel Food Weather
Local National Region Crime Courts Lifestyle Life Style Money Markets Economy Video Photos Podcasts Letters Columns Features Magazine Motoring Property
Farming Transport Women Religion Film Music Books Games Investigations Africa Asia Europe America Metro Cities Villages Energy Defence Law Society Youth""".split()
TOPIC = """harbour|bus lane|water tariff|school|hospital|fisheries|wheat|tunnel|bridge|night train|library|dam|airport|market|museum|ferry|power plant|football club
|housing|rent cap|minimum wage|flood barrier|vaccination|election|lake|forest|customs union|gas pipeline|coal mine|bakery|census|prison|radio mast|drought
|budget|tram line|coffee harvest|border crossing|strike|pension fund|wind farm|canal|stadium|courthouse|fire brigade|ice rink""".replace(
    "\n", ""
).split("|")
THING = """fishing boats|a collapsed wall|damaged houses|the closed ferry terminal|a row of empty stalls|tractors|the burnt market hall|firefighters|students in line for a bus
|a flooded street|the old bridge|piles of onions|a herd of goats|the new tram|crates of mangoes|rescue workers|the council chamber|a broken pump|shoppers|commuters
|a wind turbine|the dry reservoir|protesters with banners|the damaged cable|an ambulance|two lorries|the captain of the ship|a bakery|solar panels|villagers
|the court building|the empty stadium|a fallen tree|riot police|the mayor|schoolchildren|a queue outside a bank""".replace("\n", "").split("|")
PHRASE = """Broken promises|A town divided|Paying the bill|Long road home|Water under the bridge|No way back|Rules for the few|Money talks|Winter is coming
|Lessons from the north|The price of silence|Counting the cost|Who was warned|A question of trust|Fewer boats, fewer fish|Waiting for rain|On thin ice
|Hopes and fears|Numbers that do not add up|Cheaper at home|What the law says|A second life|Not in our street|The view from the village|Small steps
|Rising costs|Years of neglect|Sharp decline|New owners|Mixed results|The long view|Jobs at risk|Talks stall|First results|Open questions|Public anger""".replace(
    "\n", ""
).split("|")
MOTTO = """News you can hold|The voice of the valley|Facts first|All the island's news|Independent since {year}|Your town, your paper|Fair, fast, local
|For those who ask|Reporting from {place} and beyond|News, views and weather|Truth above all|The paper that listens|Stories that matter""".replace(
    "\n", ""
).split("|")
COMPANY = """Nordal Media|Harrow & Sons|Blue Kite Ltd|Vantor Group|Meridian Press Ltd|Salt Lake Holdings|Oakfield Media Inc|Taro Systems|Lumen Digital|Pine Street LLC
|the Ministry of Works|City of {place}|{place} University|{place} Police|{place} Museum|{place} Fire Department|Carver Foundation""".replace(
    "\n", ""
).split("|")
ROLE = """staff writer|reporter|senior reporter|correspondent|political editor|business correspondent|health reporter|environment editor|special correspondent
|crime reporter|data journalist|columnist|sports writer|transport correspondent|chief reporter|foreign editor|freelance journalist|news editor|staff reporter""".replace(
    "\n", ""
).split("|")
AGENCY = """Reuters|AFP|AP|Xinhua|dpa|EFE|ANSA|TASS|Agence France-Presse|Associated Press|PTI|Anadolu|Kyodo|Yonhap|Interfax|UPI|Norpress|Bernama|PA Media|IANS
|Silverline News|Continental Press|BNN""".replace("\n", "").split("|")
ADJ = "leading trusted independent oldest favourite quiet costly new rare lost fragile hidden".split()
ACCEPT = ["OK", "Accept", "Accept all Reject all", "Got it!", "Learn more", "Manage", "I agree", ""]
NEWSLETTER = "The Morning Line|First Light|The Ledger|Tide Table|Weekend Reader|The Briefing|Power Lines|Field Notes".split("|")
HANDLE = "river_rat coffeedad22 truthseeker northender Maggie_B concerned_citizen jk1971 oldsalt Bus_rider anon42 taxpayer9 ".split()
ZONE = "GMT UTC EST EDT CET CEST IST BST PST PDT AEST SGT JST WIB EAT MSK +03 GMT+8 ET".split()
MONTH = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class Filler:
    """Fills the slots of items; `titles` are headlines for links."""

    def __init__(self, rng: random.Random, titles: list[str]) -> None:
        self.rng, self.titles = rng, titles

    def fill(self, item: str) -> str:
        """The item with all its slots filled."""
        for _ in range(3):
            item = SLOT.sub(lambda m: self.slot(m[1]), item)
        return " ".join(item.split()).strip()

    def slot(self, name: str) -> str:
        """One made-up value of a slot."""
        r = self.rng
        simple = {
            "motto": MOTTO, "section": SECTION, "adj": ADJ, "company": COMPANY, "role": ROLE, "agency": AGENCY, "topic": TOPIC, "thing2": THING,
            "phrase": PHRASE, "accept": ACCEPT, "newsletter": NEWSLETTER, "handle": HANDLE, "zone": ZONE, "month": MONTH, "weekday": DAYS,
            "place": PLACE, "last": LAST,
        }  # fmt: skip
        if name in simple:
            return r.choice(simple[name])
        return self.made(name)

    def made(self, name: str) -> str:
        """A value put together from others."""
        r = self.rng
        makers = {
            "person": lambda: f"{r.choice(FIRST)} {r.choice(LAST)}",
            "outlet": lambda: f"{r.choice(('', '', 'The ', 'Daily '))}{r.choice((*PLACE, 'Island', 'Valley', 'Eastern', 'Harbour'))} {r.choice(PAPER)}",
            "n": lambda: str(r.choice((r.randint(1, 9), r.randint(10, 99), r.randint(100, 999)))),
            "year": lambda: str(r.randint(2003, 2025)),
            "yearspan": lambda: f"{r.randint(1998, 2010)}-{r.randint(2011, 2025)}",
            "site": lambda: f"{r.choice(PLACE).lower()}{r.choice(PAPER).lower()}.{r.choice(('com', 'net', 'example', 'org', 'co.uk'))}",
            "mail": lambda: f"{r.choice(FIRST).lower()}@{r.choice(PLACE).lower()}{r.choice(PAPER).lower()}.example",
            "phone": lambda: r.choice(
                (f"0{r.randint(10, 99)} {r.randint(1000, 9999)} {r.randint(100, 999)}", f"555-{r.randint(1000, 9999)}", f"+{r.randint(20, 99)} {r.randint(10, 99)} 555 {r.randint(10, 99)}")
            ),
            "street": lambda: f"{r.choice(LAST)} {r.choice(('Street', 'Road', 'Avenue', 'Lane'))}",
            "title": lambda: r.choice(self.titles),
            "initials": lambda: "/".join("".join(r.choice("abcdefghijklmnoprstw") for _ in range(r.choice((2, 2, 3)))) for _ in range(r.choice((2, 2, 3)))),
            "agencyshort": lambda: r.choice(("AFP", "AP", "dpa", "ANI", "PTI", "TT", "EFE", "BNN", "NPR/ab")),
            "Thing": lambda: r.choice(THING)[:1].upper() + r.choice(THING)[1:],
            "Roman": lambda: r.choice(("I", "II", "III", "IV", "V")),
            "topic1": lambda: r.choice((r.choice(PLACE), r.choice(TOPIC), r.choice(TOPIC).title(), f"{r.choice(PLACE)} {r.choice(TOPIC)}", r.choice(SECTION))),
            "topics": lambda: r.choice((", ", ", ", ", ", " ", " / ", " | ", "; ", ",")).join(self.made("topic1") for _ in range(r.randint(2, 6))),
            "topicbars": lambda: r.choice((" | ", " · ", " • ", "  ")).join(self.made("topic1") for _ in range(r.randint(2, 5))),
            "topicglue": lambda: "".join(self.made("topic1").title() for _ in range(r.randint(3, 6))),
            "hashtags": lambda: " ".join("#" + re.sub(r"\W", "", self.made("topic1")) for _ in range(r.randint(2, 5))),
            "day": lambda: str(r.randint(1, 28)),
            "dd": lambda: f"{r.randint(1, 28):02d}",
            "mm": lambda: f"{r.randint(1, 12):02d}",
            "mon": lambda: r.choice(MONTH)[:3],
            "wday": lambda: r.choice(DAYS)[:3],
            "clock": lambda: f"{r.randint(1, 12)}:{r.randint(0, 59):02d} {r.choice(('am', 'pm', 'a.m.', 'p.m.', 'AM', 'PM'))}",
            "clock24": lambda: f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}",
        }  # fmt: skip
        upper = {
            "OUTLET": "outlet",
            "COMPANY": "company",
            "AGENCY": "agency",
            "PERSON": "person",
            "PLACE": "place",
            "PHRASE": "phrase",
            "MON": "mon",
            "AGENCYSHORT": "agencyshort",
            "LAST": "last",
            "MONTH": "month",
            "WEEKDAY": "weekday",
            "outlet_caps": "outlet",
        }
        if name in upper:
            return self.slot(upper[name]).upper()
        if name == "Role":
            return r.choice(ROLE).capitalize()
        return makers[name]() if name in makers else name


def bank(path: Path = HERE / "bank.txt") -> dict[str, list[str]]:
    """The items by "kind.place"."""
    out: dict[str, list[str]] = {}
    now: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and re.fullmatch(r"\[[a-z.]+\]", line):
            now = out.setdefault(line[1:-1], [])
        elif line and not line.startswith("# "):
            now.append(line)
    return out
