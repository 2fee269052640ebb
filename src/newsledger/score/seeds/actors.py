"""Rules of the records on actors and their relations."""

from newsledger.score.common import get, lst, overlap, span
from newsledger.score.seeds.wanted import ACTORS, RELATIONS


def actor(s, i, rec):
    if i in OTHERS:
        return OTHERS[i](s, rec)
    ok = s.one_actor(rec, ACTORS[i])
    if i == "X05":  # "Kim" alone is Kim Jong Un, Kim Ju Ae is another
        k = s.text["A"].find("Kim has been")

        def un(p):
            return {get(m, "actor") for m, a in s.mentions("A", p) if s.actor_ok(a, ACTORS["X05"])}

        ju = {get(m, "actor") for m, a in s.mentions("A", (2129, 2138))}
        return ok and bool(un((k, k + 3))) and not un((k, k + 3)) & ju
    return ok


def media(s, rec):
    """media are actors, and none of them is a party of an event"""
    med = ("agency", "outlet")
    vias = [(d, v) for d in "AB" for e, v in s.chains([(d, (0, 9999))]) if e == d]
    seen = all(
        any(get(a, "kind") in (*med, "organisation") for _, a in s.mentions(d, p))
        or any(e == d and span(get(v, "span")) and overlap(span(get(v, "span")), p) for e, v in vias)
        for d, p in rec
    )
    return seen and not any(
        get(s.actors[d].get(get(x, "actor"), {}), "kind") in med
        for d in "AB"
        for e in s.items(d, "events")
        for x in lst(e, "actors") + lst(e, "recipients")
    )


def wide(s, rec):
    """the alliance and the states that are spoken of"""
    tests = [{"name": "NATO"}, {"state": "USA"}, {"state": "IRN"}, {"state": "UKR"}, {"state": "UKR"}]
    return all(
        any(s.actor_ok(a, t) for _, a in s.mentions(d, p))
        or any(get(x, "country") == t.get("state", "-") and span(get(x, "span")) and overlap(span(get(x, "span")), p) for x in s.items(d, "places"))
        for (d, p), t in zip(rec, tests, strict=False)
    )


def groups(s, rec):
    """groups by their members, and who "it" is"""
    xi, kim, prk, rus = {"name": "Xi Jinping"}, {"name": "Kim Jong Un"}, {"state": "PRK"}, {"state": "RUS"}

    def members(d, p, tests):
        for m, a in s.mentions(d, p):
            group = [s.actors[d].get(x, {}) for x in lst(m, "members") or lst(a, "members")]
            if len(group) == len(tests) and all(any(s.actor_ok(g, t) for g in group) for t in tests):
                return True
        return False

    return (
        members(*rec[0], [xi, kim])
        and members(*rec[1], [prk, rus])
        and members(*rec[2], [xi, kim])
        and members(*rec[3], [rus, prk])
        and any(s.actor_ok(a, prk) for _, a in s.mentions("B", (1123, 1125)))
    )


OTHERS = {"X10": media, "X12": wide, "X13": groups}


def relation(s, i, rec):
    if i == "L06":
        return all(
            any(s.actor_ok(a, t) for _, a in s.mentions(d, p))
            for (d, p), t in zip(
                rec,
                [
                    {"name": "Xi", "state": "CHN"},
                    {"name": "Kim Jong Un", "state": "PRK"},
                    {"name": "Putin", "state": "RUS"},
                    {"name": "Rutte"},
                    {"name": "Modi", "state": "IND"},
                    {"name": "Xinhua", "state": "CHN"},
                    {"name": "Yonhap", "state": "KOR"},
                ],
                strict=False,
            )
        )
    if i == "L07":
        return s.told(rec, "AB")
    all_actors = {**s.actors["A"], **s.actors["B"]}

    def codes(x):
        a = all_actors.get(x, {}) if isinstance(x, str) else {}
        return {str(v).upper() for v in (x if isinstance(x, str) else None, get(a, "state"), get(a, "name")) if v}

    ids = {get(f, "id") for f, _, _ in s.over(rec)}
    one, two = RELATIONS[i]

    def has(c, w):
        return any(w == x or x.endswith(":" + w) or (w == "NATO" and ("NATO" in x or "NORTH ATLANTIC" in x)) for x in c)

    for r in lst(s.ledger, "relations"):
        a, b = codes(get(r, "a")), codes(get(r, "b"))
        if ((has(a, one) and has(b, two)) or (has(a, two) and has(b, one))) and ids & set(lst(r, "facts")):
            return True
    return False
