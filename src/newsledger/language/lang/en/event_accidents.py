"""English words that tell an accident or a force of nature from violence."""

from newsledger.language.lang import listed

WILD = listed(
    """crash collision accident flood storm wreck derailment earthquake avalanche landslide mudslide flooding quake tsunami hurricane typhoon cyclone
    tornado shipwreck capsizing rockfall downpour lightning"""
)
"""Those that no army makes."""
DISASTERS = WILD | listed(
    "fire blaze collapse wildfire inferno heatwave stampede sinking pile-up outbreak cave-in tremor eruption monsoon leak disaster"
)
"""Killed or hurt in these, nobody did it."""
BLASTS = listed("explosion blast detonation fireball")
"""Accidents only where something that blows up by itself is named beside them, and nothing of war."""
FUEL = listed(
    """gas methane boiler mine mining miner coal colliery pit refinery pipeline factory plant mill workshop fireworks firework chemical fertiliser
    fertilizer dust propane butane transformer kitchen stove cylinder cooker tanker silo firedamp steam"""
)
MISHAPS = listed(
    "crash collide overturn sink capsize derail collapse slip fall drown plunge crumble topple ignite swerve skid burn careen founder explode"
)
"""What happens to a bus, a roof, a ferry: whoever dies by it was struck by nobody."""
DEVICES = listed(
    """bomb bombs bomber bombers bombing bombings bombed grenade grenades device devices suicide mortar mortars missile missiles rocket rockets
    shell shells shelling shelled drone drones airstrike airstrikes strike strikes raid attack attacks attacked attackers attacker gunman gunmen
    gunfire shot shooting fired rebels militants militia militias insurgents terrorist terrorists terrorism taliban fighting clashes clash
    sabotage arson arsonist planted detonated detonator explosives landmine landmines ied assailants assassination assassinated jets warplanes
    car-bomb booby-trap tear stampeded responsibility deliberate deliberately torched hijacked hijackers"""
)
"""With one of these in the sentence whatever fell or burned may be somebody's deed."""
FORCES = listed("troops soldiers army military war")
"""With one of these a blast or a fire may be a deed of war; a helicopter with soldiers may crash all the same."""
BEHIND = listed("in by after from during when following amid under")
"""How an accident hangs on a death: "were killed after a gas explosion"."""
DYING = listed("die perish")
