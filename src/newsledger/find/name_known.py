"""Drafts for names that the table knows: states, capitals, bodies, things; and the pieces of the model's entities."""

from __future__ import annotations

import re

from newsledger.find.name_credits import longer_name, other_bodies
from newsledger.find.name_match import draft_known, known_actor, match_names
from newsledger.find.name_metonyms import is_government
from newsledger.find.name_pieces import Piece
from newsledger.find.name_repair import behind_kin
from newsledger.find.name_scene import Draft, Scene
from newsledger.know.actors import Form
from newsledger.know.names import key
from newsledger.language.lang.en.name_kinds import AMERICAN, BEATEN, CAUCASIAN, PLAYED, SHARED_HOUSES, SPORT_NOUNS
from newsledger.language.lang.en.names import (
    MINISTRY_WORDS,
    ORGAN_HEADS,
    TITLE_ADJECTIVES,
    TITLE_HEADS,
)
from newsledger.records import Actor


def find_known(scene: Scene, parts: list[Piece]) -> list[tuple[int, int, Form]]:
    """Adds drafts of known states, bodies, places and things; gives back the places of known persons (characters)."""
    cover = {i: p for p in parts for i in range(p.first, p.last)}
    people: list[tuple[int, int, Form]] = []
    found = match_names(scene)
    scene.states_named = {f.id[6:] for _, _, forms in found for f in forms if f.id.startswith("state:")}
    persons, explained = known_persons(scene, found), other_bodies(scene)
    family = like_states(scene, parts)
    named = {scene.low[p.last - 1] for p in parts if p.label in ("PER", "PERSON") and p.last - p.first > 1}
    for start, end, forms in found:
        forms = [form for form in forms if form.id in scene.know.actors]
        if not forms:
            continue
        form = owned(scene, start, forms) or chosen(scene, forms_here(scene, forms, scene.text[start:end], explained))
        if form.id.startswith("media:") and (at := scene.token_range(start, end)[0]) > 0 and behind_kin(scene, at):
            continue  # "two daughters, Hina and Mahnoor"
        if written_otherwise(scene, form, scene.text[start:end]) or other_house(scene, form, scene.text[start:end]):
            continue
        if form.how == "doubtful" and not agreed(scene, start, end, cover) and not called_so(scene, end):
            continue
        if form.id.startswith(("media:", "org:", "group:")) and other_body(scene, start, end, form, explained):
            continue
        if scene.know.actors[form.id].kind == "person":
            people.append((start, end, form))
            continue
        first, last = scene.token_range(start, end)
        if form.id.startswith("state:") and form.how == "name" and scene.low[first] in family and first >= 0 and last - first == 1:
            continue  # "Jordan said", of Jim Jordan
        if form.how == "capital" and first >= 0 and last - first == 1 and scene.low[first] in named and scene.preposition(first) not in PLACE_BEFORE:
            continue  # "Washington was a bystander", of Barry Washington
        if form.id == "state:GEO" and form.how == "name" and american(scene):
            scene.add(Draft(start, end, None, "place", "name", "the American state of that name", 0.8, first, last, state="USA"))
            continue
        piece = cover.get(first)
        beside_person = piece is not None and first not in persons and any(i in persons for i in range(piece.first, piece.last))
        if first >= 0 and not beside_person and swallowed(scene, first, last, piece, form):
            continue
        draft = draft_of(scene, start, end, form, first, last)
        if draft is not None:
            scene.add(draft)
    if scene.states_named & {"PRK", "KOR"}:
        find_halves(scene)
    return people


def other_body(scene: Scene, start: int, end: int, form: Form, explained: dict[str, set[str]]) -> bool:
    """Whether a name is another body's here: an acronym explained as such, or an outlet's name as part of a longer one."""
    word = scene.text[start:end]
    named = word[4:] if word[:4] in ("The ", "the ") else word
    if named in explained and form.id not in explained[named]:
        return True
    return form.id.startswith("media:") and longer_name(scene, start, *scene.token_range(start, end), doubtful=form.how == "doubtful")


def american(scene: Scene) -> bool:
    """Whether a report speaks of the American Georgia: words of American politics or towns, and none of the land in the Caucasus."""
    words = set(scene.low)
    return bool(words & AMERICAN) and not words & CAUCASIAN


def called_so(scene: Scene, end: int) -> bool:
    """Whether the word behind a name says that it is a medium's: "state-run Anadolu agency"."""
    first, _ = scene.token_range(end, end + 2)
    return (
        first >= 0 and scene.low[first] in ("agency", "newspaper", "broadcaster", "magazine", "news") and scene.reading.tokens.start[first] == end + 1
    )


PLACE_BEFORE = frozenset({"in", "at", "near", "from", "to", "outside", "around", "of", "between", "with"})


def like_states(scene: Scene, parts: list[Piece]) -> set[str]:
    """Family names of the report's persons that are states' names too, where nothing else speaks of the state: "Jim Jordan", "Kemi Chad"."""
    out = set()
    words = set(scene.low)
    for p in parts:
        word = scene.low[p.last - 1]
        if p.label in ("PER", "PERSON") and p.last - p.first > 1 and word in scene.know.forms:
            own = next((f.id for f in scene.know.forms[word] if f.id.startswith("state:") and f.how == "name"), None)
            known = scene.know.actors.get(own or "")
            if known is not None and known.adjective.lower() not in words:
                out.add(word)
    return out


def forms_here(scene: Scene, forms: list[Form], word: str, explained: dict[str, set[str]]) -> list[Form]:
    """The forms without those that the report explains away: "Pakistan Muslim League (PML)"."""
    return [f for f in forms if f.id in explained[word]] or forms if word in explained else forms


def known_persons(scene: Scene, found: list[tuple[int, int, list[Form]]]) -> set[int]:
    """The tokens of known full names: what else the model put into the same entity stands alone ("Kim Jong Un China" in a headline)."""
    out: set[int] = set()
    for start, end, forms in found:
        if forms[0].id.startswith("person:") and forms[0].how == "name":
            first, last = scene.token_range(start, end)
            out.update(range(first, last) if first >= 0 else ())
    return out


def find_halves(scene: Scene) -> None:
    """ "the North" and "the South" of a report on Korea, where no noun follows."""
    tokens = scene.reading.tokens
    for i, word in enumerate(scene.low):
        if word not in ("north", "south") or i in scene.covered or not tokens.text[i][0].isupper() or i == 0 or scene.low[i - 1] != "the":
            continue
        after = i + 1
        if (
            after < len(scene.low)
            and scene.sentence_of[after] == scene.sentence_of[i]
            and (tokens.upos[after] in ("PROPN", "NOUN") or scene.low[after] in ("-", "of"))
        ):
            continue
        state = "PRK" if word == "north" else "KOR"
        own = known_actor(scene, f"state:{state}")
        scene.over(i - 1, i + 1, actor=own, kind="state", how="description", rule="half of Korea", score=0.8).state = state


def other_house(scene: Scene, form: Form, text: str) -> bool:
    """Whether a house that many states have is another's than America's: "the House of Representatives" of a report that names Nigeria alone."""
    if text.removeprefix("the ").removeprefix("The ") not in SHARED_HOUSES or scene.know.actors[form.id].state != "USA":
        return False
    return bool(scene.states_named) and "USA" not in scene.states_named and not AMERICAN & set(scene.low)


def written_otherwise(scene: Scene, form: Form, text: str) -> bool:
    """Whether a short name has capitals inside that the text lacks: "Let me be clear" says nothing of the LeT."""
    if len(text) > LONGEST_SHORT or not text.istitle():
        return False
    actor = scene.know.actors[form.id]
    alike = [n for n in (actor.name, *actor.aliases) if n.casefold() == text.casefold()]
    return bool(alike) and text not in alike


LONGEST_SHORT = 5


def agreed(scene: Scene, start: int, end: int, cover: dict[int, Piece]) -> bool:
    """Whether the model too sees an organisation where a doubtful name stands ("Time", "People"), and just there."""
    first, last = scene.token_range(start, end)
    piece = cover.get(first)
    return piece is not None and piece.label == "ORG" and piece.last == last and piece.first >= first - 1


def owned(scene: Scene, start: int, forms: list[Form]) -> Form | None:
    """Of a name of several groups that of the state right before it: "Nepal's Maoists" are not India's."""
    if len(forms) < 2 or not forms[0].id.startswith("group:"):
        return None
    before = OWNER.search(scene.text, max(0, start - LONGEST_OWNER), start)
    owners = {f.id[6:] for f in scene.know.forms.get(key(before.group(1)), ()) if f.id.startswith("state:")} if before is not None else set()
    return next((form for form in forms if scene.know.actors[form.id].state in owners), None)


OWNER = re.compile(r"(\w+)(?:['’]s)? $")
LONGEST_OWNER = 24


def chosen(scene: Scene, forms: list[Form]) -> Form:
    """The form to go by when a name has several: a name before an adjective, before a capital, before a surname; the latest in use."""
    if len(forms) == 1:
        return forms[0]
    order = {"name": 0, "thing": 1, "demonym": 2, "seat": 3, "capital": 4, "place": 5, "surname": 6}
    here = scene.states_named
    own = scene.know.own

    def place(form: Form) -> tuple[bool, int, bool, bool]:
        elsewhere = scene.know.actors[form.id].state not in here
        return form.id not in own, order.get(form.how, 9), elsewhere, form.id.startswith("media:") and len(forms) > 1

    return min(forms, key=place)


def swallowed(scene: Scene, first: int, last: int, piece: Piece | None, form: Form) -> bool:
    """Whether the name is only a part of a longer one ("Jordan Henderson", "South China Sea", "Bank of China")."""
    if piece is None or (piece.first >= first and piece.last <= last):
        return False
    rest = [*range(piece.first, first), *range(last, piece.last)]
    if form.how == "seat" and all(scene.low[i] in ("palace", "the", "house") for i in rest):
        return False
    if form.how in ("name", "thing") and not form.id.startswith(("state:", "place:")):
        family = piece.label in ("PER", "PERSON") and last == piece.last and last - first == 1 and scene.low[piece.first] not in TITLE_HEADS
        return family and form.id.startswith(("group:", "org:", "media:"))  # "Thérèse Kayikwamba Wagner"
    if all(scene.reading.tokens.text[i].islower() or scene.low[i] == "-" for i in rest):
        return False  # "western Mali"
    words = [scene.low[i] for i in rest]
    if piece.label in ("PER", "PERSON"):
        return not (first == piece.first and any(w in TITLE_HEADS for w in words[:3]))
    if first == piece.first and words and (words[0] in TITLE_HEADS or words[0] in ORGAN_HEADS):
        return False
    known = all(w in TITLE_ADJECTIVES or w in TITLE_HEADS or w in MINISTRY_WORDS or w in ORGAN_HEADS or w in ("-", "and", "&") for w in words)
    return not (known and first == piece.first)


def draft_of(scene: Scene, start: int, end: int, form: Form, first: int, last: int) -> Draft | None:
    """The draft of a known name that is no person."""
    if form.how in ("capital", "seat"):
        return capital(scene, start, end, form, first, last)
    if form.how == "place" or form.id.startswith("place:"):
        draft = draft_known(scene, start, end, form, how="demonym" if form.how == "demonym" else "name")
        scene.actors.pop(form.id, None)
        draft.actor, draft.kind = None, "place"
        return draft
    if form.how == "misspelt":
        return draft_known(scene, start, end, form, rule="misspelt acronym", score=0.5)
    if form.id in scene.know.own:
        return draft_known(scene, start, end, form, rule="own actor")
    how = form.how if form.how == "demonym" else "name"
    if form.id.startswith("state:") and how == "name" and plays(scene, first, last):
        return team(scene, start, end, form, first, last)
    if form.id.startswith("state:") and how == "name" and adjectival(scene, start, end, first, last):
        how = "demonym"
    return draft_known(scene, start if form.id.startswith("state:") or before_noun(scene, end) else with_article(scene, start), end, form, how=how)


def plays(scene: Scene, first: int, last: int) -> bool:
    """Whether a state stands for its team: "France beat Croatia 4-2 in the final"."""
    if first < 0:
        return False
    a, b = scene.sentence(first)
    tokens, node = scene.reading.tokens, scene.head(first, last)
    verb = tokens.lemma[tokens.head[node]].lower()
    if tokens.dep[node].split(":")[0] not in ("nsubj", "obj", "iobj") or verb not in BEATEN | PLAYED:
        return False
    words = scene.low[a:b]
    scored = any(SCORE.match("".join(words[i : i + 3])) for i in range(len(words)))
    return len(SPORT_NOUNS & set(words)) + scored > (verb in PLAYED)


SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}$")


def team(scene: Scene, start: int, end: int, form: Form, first: int, last: int) -> Draft:
    """The draft of a state's national team."""
    state = form.id[6:]
    known, own = scene.know.actors[form.id], f"org:{state.lower()}-team"
    name = f"{known.name} national team"
    scene.actors.setdefault(
        own, Actor(name=name, kind="organisation", state=state, sector="CVL", ids={"cameo": f"{state}CVL"}, rule="team", score=0.75)
    )
    return Draft(start, end, own, "organisation", "name", "team", 0.75, first, last, state=state)


def before_noun(scene: Scene, end: int) -> bool:
    """Whether a small noun follows, to which the article then belongs ("the UN secretary-general")."""
    first, _ = scene.token_range(end, end + 2)
    tokens = scene.reading.tokens
    return first >= 0 and tokens.start[first] == end + 1 and tokens.upos[first] in ("NOUN", "ADJ") and tokens.text[first][0].islower()


def with_article(scene: Scene, start: int) -> int:
    """Where the name starts with the article before it."""
    article = start >= 4 and scene.text[start - 4 : start].lower() == "the " and (start == 4 or not scene.text[start - 5].isalnum())
    return start - 4 if article else start


def adjectival(scene: Scene, start: int, end: int, first: int, last: int) -> bool:
    """Whether an abbreviation of a state stands before a noun as its adjective does ("US president", "DPRK leader")."""
    word = scene.text[start:end].replace(".", "")
    if not word.isupper() or len(word) > 4 or first < 0 or last >= len(scene.low) or scene.sentence_of[last] != scene.sentence_of[first]:
        return False
    tokens = scene.reading.tokens
    return tokens.upos[last] in ("NOUN", "ADJ", "PROPN") and tokens.text[last].isalpha() and tokens.start[last] - end == 1


def capital(scene: Scene, start: int, end: int, form: Form, first: int, last: int) -> Draft:
    """A capital or seat: its government (metonym), or the place or building itself."""
    verdict, score, rule = is_government(scene, first, last, seat=form.how == "seat") if first >= 0 else (False, 0.8, "not parsed")
    if verdict and form.until and scene.date and scene.date >= form.until:
        verdict, rule = False, "seat no longer"
    if verdict:
        return draft_known(scene, start, end, form, how="metonym", rule=f"metonym: {rule}", score=score)
    kind = "place" if form.how == "capital" else "facility"
    draft = Draft(start, end, None, kind, "name", f"place: {rule}", score, first, last, state=form.id.partition(":")[2])
    if kind == "facility":
        draft.actor = seat_thing(scene, scene.text[start:end])
    return draft


def seat_thing(scene: Scene, name: str) -> str:
    """The building of a seat of power as a thing."""
    from newsledger.know.names import slug
    from newsledger.records import Thing

    own = f"thing:{slug(name)}"
    scene.things.setdefault(own, Thing(name=name, kind="facility", rule="seat of power", score=0.9))
    return own
