"""How sure an event is, and from where on a default view shows it."""

SHOWN = 0.55
