"""When the words of a trigger turn out to tell no event: nobody has a part in it, nobody else is acted on, somebody only goes home or gets a name."""

from __future__ import annotations

from newsledger.find.event_certain import certain, framed, marked_act
from newsledger.find.event_layers import Layers, has_state
from newsledger.find.event_parties import Roles, Scene
from newsledger.find.event_sides import country_at, party
from newsledger.find.event_triggers import Trigger
from newsledger.know.plover import Code
from newsledger.language.lang.en import event_sides as en
from newsledger.records import Time

MOTION = ("go", "come", "head", "fly", "travel", "return", "journey", "arrive", "jet", "sail")
BY_THEMSELVES = ("ASSAULT", "PROTEST", "COERCE", "RETREAT", "MOBILIZE")
"""Types that are told also where nobody is named: "Shots were fired"."""


def untold(layers: Layers, trigger: Trigger, code: Code, who: Roles, time: Time | None) -> bool:
    """Whether nobody is told to have a part and the words do not stand for a certain act either: "a search for peace"."""
    tree = layers.scene.tree
    noun = tree.tokens.upos[trigger.at] == "NOUN" and trigger.strength < 0.8
    if noun and framed(tree, trigger.at, time):
        return False
    alone = code.type in BY_THEMSELVES and (not noun or marked_act(layers, trigger))
    if not who.actors and not who.recipients and not alone:
        return True
    return noun and not certain(layers, trigger, who, time)


def only_a_way(layers: Layers, trigger: Trigger, who: Roles) -> bool:
    """Whether somebody only goes somewhere, or stays in his own state: "flew to Washington right after the press conference"."""
    tree = layers.scene.tree
    if trigger.code != "042" or tree.lemmas[trigger.at] not in MOTION:
        return False
    there = [i for i in who.recipients if i in layers.place_at or (i in layers.mention_at and has_state(layers, i))]
    actors = [layers.reading.actors.get(party(layers, i).actor or "") for i in who.actors]
    own = {a.state for a in actors if a is not None and a.state is not None}
    return not there or (bool(own) and all(country_at(layers, i) in own for i in there) and not tree.kids(trigger.at, "advcl", "xcomp"))


def to_oneself(scene: Scene, trigger: Trigger, code: Code, who: Roles) -> bool:
    """Whether violence is done to nobody else: "shot himself in the foot"."""
    words, own = scene.tree.words, scene.words.reflexive
    objects = scene.tree.kids(trigger.at, "obj", "iobj")
    done = who.recipients or objects
    return code.type == "ASSAULT" and bool(done) and all(words[i] in own for i in done)


def named_so(layers: Layers, trigger: Trigger) -> bool:
    """Whether "call" only gives somebody a name: "called him a suspect", "calling the president a murderer"."""
    tree, v = layers.scene.tree, trigger.at
    if trigger.code != "041":
        return False
    if tree.kids(v, "xcomp") and tree.called(v) is None:
        return True
    objects = tree.kids(v, "obj", "iobj")
    said = [*objects[1:], *(a for o in objects for a in tree.kids(o, "appos"))]
    return tree.lemmas[v] == "call" and any(tree.words[d] in ("a", "an") for a in said for d in tree.kids(a, "det"))


def assessed(layers: Layers, trigger: Trigger, code: Code) -> bool:
    """Whether a warning only tells how somebody or something is: "cautioned that the premier is stubborn", "warned that talks will take time"."""
    tree, v = layers.scene.tree, trigger.at
    if code.key not in ("110", "130") or tree.lemmas[v] not in en.WARNING or tree.kids(v, "obj", "iobj", "nsubj:pass"):
        return False
    clauses = [c for c in tree.kids(v, "ccomp") if c > v]
    if not clauses:
        return tree.lemmas[v] == "caution" and not tree.kids(v, "obl", "xcomp", "advcl")
    return all(state(layers, c, future=tree.lemmas[v] == "caution") for c in clauses)


def state(layers: Layers, c: int, *, future: bool) -> bool:
    """Whether a clause tells how others or things are, with `future` also how they will be; not "she would be taking names"."""
    tree = layers.scene.tree
    ahead = any("Tense" not in tree.tokens.feats[a] and tree.lemmas[a] != "be" for a in tree.kids(c, "aux"))
    own = any(tree.tokens.upos[s] == "PRON" for s in tree.kids(c, "nsubj")) or any(tree.words[m] == "if" for m in tree.kids(c, "mark"))
    if own or (ahead and not future):
        return False
    lasting = tree.lemmas[c] == "take" and any(tree.lemmas[o] == "time" for o in tree.kids(c, "obj"))
    return lasting or bool(tree.kids(c, "cop")) or tree.lemmas[c] in en.STATES or tree.tokens.upos[c] in ("ADJ", "NOUN")
