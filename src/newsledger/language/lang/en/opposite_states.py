"""Two poles of how things and people are, of which one thing has one at a moment (a door is open or shut, a guard awake or asleep)."""

from __future__ import annotations

STATES: tuple[tuple[str, str, str], ...] = (
    (
        "door",
        "open unlocked unlock unobstructed ajar unbarred wide_open reopen clear passable gape unblocked",
        "shut close closed lock locked block blocked bar barred chain chained bolt bolted seal sealed obstruct padlock padlocked "
        "impassable jam nail barricade board_up",
    ),
    (
        "room",
        "empty deserted vacant unoccupied abandoned nobody_inside disused derelict bare sparse half-empty",
        "full crowd crowded packed occupy occupied asleep_inside inhabited tenant family crammed people_inside busy turn_away overflow",
    ),
    (
        "working",
        "work working function functioning intact operate operational sound run go_off in_order serviceable ring wail howl blare "
        "sound_alarm on switched_on",
        "break broken defective faulty fail failed dead out_of_order switch_off silent mute idle disconnect unplug off not_go_off "
        "jam never_rang malfunction",
    ),
    (
        "noise",
        "ring howl sound blare wail loud siren shout scream bang go_off roar alarm warn hoot hear",
        "silent silently mute quiet silence quietly not_a_sound stay_silent soundless",
    ),
    (
        "warning",
        "warn warning alert notice notify advance tip-off siren caution forewarn beforehand announce leaflet evacuate in_advance",
        "without_warning unannounced surprise sudden suddenly unexpected no_warning no_notice out_of_the_blue unprepared unaware asleep off_guard",
    ),
    (
        "arms",
        "armed gun weapon rifle pistol firearm knife machete bullet live_round shoot shot fire gunfire grenade",
        "unarmed bare hand empty-handed peaceful peacefully without_weapon blank rubber not_armed",
    ),
    (
        "force",
        "violent violence clash riot attack force storm beat throw_stone baton charge scuffle tear_gas",
        "peaceful peacefully calm quiet quietly without_incident orderly non-violent gentle",
    ),
    (
        "intent",
        "deliberate deliberately intentional on_purpose arson sabotage attack murder plot foul_play bomb set_fire target planned premeditated",
        "accident accidental accidentally mishap technical_fault unintended by_mistake natural electrical_fault short_circuit "
        "negligence malfunction error",
    ),
    (
        "damage",
        "destroy wreck gut ruin collapse flatten burn_down write_off sink shatter raze demolish lose",
        "intact undamaged unscathed spare save survive stand standing untouched salvage afloat scratch slight minor",
    ),
    (
        "light",
        "daylight sun sunlight broad_daylight day noon midday morning sunshine lit bright",
        "dark darkness night midnight moonlight unlit dusk nightfall evening blackout torch",
    ),
    (
        "sky",
        "clear dry sun sunny calm cloudless fine still drought",
        "rain rainy storm fog mist snow wind gale wet downpour cloud flood thunder hail squall overcast",
    ),
    ("sea", "calm flat smooth still", "rough wave swell storm heavy_sea choppy"),
    ("power", "power electricity light on lit generator current", "power_cut outage blackout dark off candle without_power"),
    ("sobriety", "sober breath_test_negative below_the_limit", "drunk drink alcohol intoxicated over_the_limit beer bottle"),
    ("sleep", "awake alert watch on_duty", "asleep sleep doze off_duty unattended unmanned"),
    ("guard", "guard guarded watch patrol on_duty attended manned staff", "unguarded unattended unmanned nobody_on_duty off_duty"),
    ("insurance", "insure insured insurance cover covered", "uninsured without_insurance no_cover lapse"),
    ("protection", "helmet vest belt mask life_jacket seat_belt protect wear", "without_helmet bareheaded unprotected unbelted no_vest"),
    ("crew", "pilot crew steer driver_at_wheel command", "unmanned autopilot drone remote adrift driverless"),
    (
        "speed",
        "fast speed speeding race quickly high_speed over_limit",
        "slow slowly crawl within_limit walking_pace standing stationary parked halted",
    ),
    ("motion", "move moving run underway drive sail drift", "stand still stationary parked moor anchored halt at_anchor at_rest"),
    (
        "aid",
        "help assist aid rescue come_to_aid respond rush assistance",
        "ignore abandon leave_alone watch do_nothing nobody_came refuse_help turn_away",
    ),
    (
        "contact",
        "contact call speak talk meet phone reach reply answer respond in_touch inform tell consult",
        "no_contact silent unreachable ignore not_reply refuse_to_comment unanswered hang_up never_met without_consulting",
    ),
    (
        "possession",
        "own have keep retain hold in_possession still_have",
        "lose sell give_up hand_over without steal stolen surrender lack lend donate",
    ),
    ("trade", "sell sale sold auction", "buy purchase acquire donate give free gift lend loan rent lease keep"),
    ("delivery", "send deliver arrive receive supply hand_over reach", "withhold stop block undelivered never_arrive turn_back hold_back return"),
    (
        "movement",
        "advance enter arrive cross invade attack push_in come_in inside go_in",
        "withdraw retreat leave pull_back pull_out exit turn_back stay_out outside never_set_foot go_out",
    ),
    ("entry", "enter admit let_in come_in allow_in inside board", "turn_away refuse_entry bar keep_out outside deny_entry turn_back expel"),
    (
        "stance",
        "ally friend friendly friendship support partner backing cooperate praise hail thank",
        "enemy hostile foe rival opponent threaten criticise criticize condemn blame denounce",
    ),
    (
        "mood",
        "cheer applaud applause celebrate welcome joy smile laugh ovation clap delight happy",
        "boo jeer heckle whistle protest weep cry anger angry fury silence grief hiss tear",
    ),
    ("calm", "calm composed quiet normal relaxed", "panic chaos scream stampede fear tense tension"),
    ("health", "healthy well recover negative fit cured vaccinated", "ill sick infect positive unwell unfit disease unvaccinated fever"),
    (
        "purity",
        "clean safe drinkable pure potable normal harmless",
        "contaminate contaminated poison pollute polluted unsafe toxic undrinkable dirty harmful",
    ),
    (
        "origin",
        "local domestic resident native born citizen national home-grown villager",
        "foreign foreigner outsider stranger abroad imported migrant alien",
    ),
    (
        "sex",
        "man boy he husband father son brother male gentleman uncle grandfather him his",
        "woman girl she wife mother daughter sister female lady aunt grandmother her",
    ),
    (
        "age",
        "child boy girl teenager toddler baby minor youth pupil schoolboy schoolgirl young infant",
        "adult pensioner elderly old retired grandmother grandfather man woman elder veteran",
    ),
    (
        "knowledge",
        "know aware inform tell identify named known recognise recognize learn",
        "unknown unaware ignorant unidentified mystery never_told in_the_dark stranger anonymous unnamed",
    ),
    (
        "certainty",
        "certain certainly confirm definite sure rule_in clear prove",
        "unclear doubt uncertain unknown unconfirmed rule_out possible perhaps",
    ),
    ("frequency", "always every repeatedly often again regularly twice several_times", "never once first_time rarely not_once single_time only_time"),
    ("novelty", "new first unprecedented never_before brand-new", "old second again previous former repeat used second-hand"),
    ("side", "left left-hand port", "right right-hand starboard"),
    (
        "height",
        "up upstairs top upper roof above attic rooftop overhead upper_floor summit",
        "down downstairs bottom lower ground_floor basement cellar below underground foot",
    ),
    ("inside", "inside indoors interior within in_the_building", "outside outdoors exterior in_the_open in_the_street on_the_pavement open_air"),
    ("front", "front head ahead bow face main_door front_door", "back rear behind stern side_door back_door tail"),
    ("distance", "near close nearby adjacent next_to beside metre_from", "far distant away remote kilometre mile miles_away"),
    (
        "funding",
        "state government taxpayer public_money state-owned budget treasury",
        "private privately company-owned donor donation charity sponsor privately-owned",
    ),
    ("lending", "grant gift donation", "loan credit repay borrow"),
    ("temperature", "hot heat warm boil", "cold freeze frost ice chill"),
    ("growth", "open_new expand build recruit add", "close_down shrink demolish cut shed"),
    ("use", "use used wear carry apply deploy", "unused unopened untouched leave_behind refuse never_used idle"),
    ("training", "train trained experienced qualified veteran expert", "untrained inexperienced unqualified novice amateur beginner"),
    ("help_call", "call raise_alarm alert phone ring report_to", "nobody_called unreported fail_to_report not_called"),
)
"""(name, one pole, the other pole)."""
