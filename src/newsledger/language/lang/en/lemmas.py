"""Endings of English and what stands for them in the base form, by treebank tag; exceptions are learnt (`learn/weights/language.npz`)."""

from __future__ import annotations

from newsledger.language.lang import listed

ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "VBZ": (
        ("ies", "y"),
        ("ies", "ie"),
        ("sses", "ss"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("zzes", "zz"),
        ("oes", "o"),
        ("es", "e"),
        ("s", ""),
    ),
    "VBD": (("ied", "y"), ("ied", "ie"), ("ed", "e"), ("ed", "")),
    "VBG": (("ying", "y"), ("ying", "ie"), ("ing", ""), ("ing", "e")),
    "NNS": (
        ("ies", "y"),
        ("ies", "ie"),
        ("ves", "f"),
        ("ves", "fe"),
        ("sses", "ss"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("zes", "z"),
        ("uses", "us"),
        ("oes", "o"),
        ("men", "man"),
        ("es", "e"),
        ("s", ""),
    ),
    "JJR": (("ier", "y"), ("er", ""), ("er", "e")),
    "JJS": (("iest", "y"), ("est", ""), ("est", "e")),
}
"""Candidates in the order in which they are taken when no candidate is a known word."""

SAME = {"VBN": "VBD", "RBR": "JJR", "RBS": "JJS", "NNPS": "NNS"}
"""Tags that share the endings of another."""

SILENT_E = tuple(
    sorted(
        listed(
            """
            at iz is v c u ur ir or ut id ud as os us yz ang eng ing ung dg rg lg in bl tl pl gl dl cl fl kl
            """
        )
    )
)
"""Ends of a stem after which an unknown verb had a silent e: "privatiz-ed", "reassur-ed", "outpac-ing"."""

IRREGULAR: dict[str, str] = {
    form: base
    for base, forms in (
        line.split(": ")
        for line in """
arise: arose arisen
awake: awoke awoken
bear: bore borne
beat: beaten
become: became
befall: befell befallen
begin: began begun
bend: bent
beset: beset
bid: bade bidden
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
dig: dug
draw: drew drawn
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown
forbid: forbade forbidden
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
forgo: forwent forgone
freeze: froze frozen
get: got gotten
give: gave given
go: went gone
grind: ground
grow: grew grown
hang: hung
have: had
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
leave: left
lend: lent
lie: lain
light: lit
lose: lost
make: made
mean: meant
meet: met
mislead: misled
mistake: mistook mistaken
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
overcome: overcame
override: overrode overridden
pay: paid
plead: pled
rebuild: rebuilt
repay: repaid
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
slay: slew slain
sleep: slept
slide: slid
sling: slung
speak: spoke spoken
speed: sped
spend: spent
spin: spun
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
sting: stung
stride: strode
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
wind: wound
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
wring: wrung
write: wrote written
""".strip().splitlines()
    )
    for form in forms.split()
}
"""Past forms that no ending explains; read for past tenses and participles only."""

WHOLE = listed(
    """
    series species goods earnings statistics news politics economics headquarters crossroads arms proceeds premises barracks means
    """
)
"""Plurals whose base form is the plural."""
