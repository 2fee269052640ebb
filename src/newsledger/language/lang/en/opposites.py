"""What excludes what: classes of outcomes, states and means by the axis that they lie on ("walked free", "was remanded in custody").

Each axis has two poles that cannot both hold of one thing at one moment (`AXES`), or several of which a thing has one (`KINDS`: a van is white or
grey, a thief comes by a skylight or by a cellar). Words in their base form, a phrase as "walk_free"; a word may lie on several axes.
"""

from __future__ import annotations

AXES: tuple[tuple[str, str, str], ...] = (
    (
        "life",
        "alive survive survivor survived live rescue save recover pull_through breathing safe_and_sound come_round wake",
        "dead die death kill drown perish succumb body corpse fatal fatally fatality grave bury burial lifeless deceased murder "
        "slay bleed_to_death lose_life claim_life toll morgue mortuary widow",
    ),
    (
        "harm",
        "unhurt unharmed unscathed uninjured unaided safe safely unscratched intact escape_injury walk_away untouched on_foot well "
        "healthy fine shaken nobody_hurt",
        "hurt injure injured injury wound wounded hospital hospitalize hospitalise stretcher critical critically burn burned maim "
        "unconscious bruise concussion surgery treat treatment ambulance harm broken fracture intensive_care casualty suffer bleed",
    ),
    (
        "custody",
        "free freed release released walk_free bail acquit let_go at_large home liberty escape discharge go_home flee loose "
        "out_on_bail clear house_arrest send_home",
        "arrest detain detention custody remand jail prison cell imprison handcuff behind_bars lock_up take_away lead_off hold held "
        "pick_up incarcerate serve captive seize capture round_up",
    ),
    (
        "verdict",
        "acquit clear innocent exonerate not_guilty cleared quash overturn drop throw_out dismiss acquittal free walk_free",
        "convict guilty sentence jail condemn conviction uphold find_guilty fine suspended_term prison imprison ban plead_guilty",
    ),
    (
        "capture",
        "at_large escape flee run away elude slip_away fugitive missing vanish",
        "catch arrest capture surrender seize give_up turn_in find",
    ),
    (
        "finding",
        "find found recover locate discover turn_up trace return retrieve",
        "missing lose lost vanish disappear untraced unaccounted search seek",
    ),
    (
        "presence",
        "attend present arrive aboard on_board appear come show_up turn_up take_part join stay remain inside there",
        "absent miss stay_away boycott nowhere skip leave depart gone elsewhere abroad away absence no-show empty_chair outside",
    ),
    (
        "office",
        "stay remain keep cling stand_firm continue serve stand_by hold_on retain in_office run stand re-elect reinstate",
        "resign quit step_down sack dismiss fire oust leave go depart remove replace retire resignation stand_down bow_out suspend withdraw pull_out",
    ),
    (
        "hiring",
        "hire appoint recruit take_on employ name reinstate",
        "sack fire dismiss lay_off redundant redundancy let_go cut_job job_loss",
    ),
    (
        "wealth",
        "pay paid payment compensate compensation reimburse refund cash_in_hand hand_over ransom settle fund money",
        "unpaid withhold owe default free free_of_charge nothing not_a_penny refuse arrears debt outstanding",
    ),
    (
        "assent",
        "agree agreement accept approve back adopt pass ratify deal endorse consent sign signature signed support accord pact "
        "favour favor vote_for green_light clear welcome say_yes in_favour unanimous unanimously grant shake_hand settle",
        "refuse reject decline unsigned turn_down veto oppose vote_down vote_against collapse fall_through walk_out break_down "
        "against deny rebuff opposition rule_out object say_no shelve deadlock impasse stall disown repudiate tear_up split scrap "
        "throw_out",
    ),
    (
        "consent",
        "voluntary willingly freely choose offer of_own_accord consensual",
        "force forced coerce compel pressure duress against_will order threaten",
    ),
    (
        "unity",
        "unanimous unanimously together united single with_one_voice all consensus",
        "split divide divided dissent majority rift disagree against",
    ),
    (
        "permission",
        "allow permit let legal lawful licence license licensed authorise authorize permission clear valid grant entitle",
        "ban forbid prohibit bar illegal unlawful unlicensed unauthorised unauthorized without_permission block revoke expired invalid refuse outlaw",
    ),
    (
        "admission",
        "admit confess acknowledge concede plead_guilty own_up take_responsibility claim claim_responsibility confirm accept apologise apologize",
        "deny reject dismiss refute dispute plead_not_guilty disclaim contest disavow false no_comment silent",
    ),
    (
        "truth",
        "true genuine authentic real accurate correct right confirm verify proven",
        "false fake forged forgery fabricate invent untrue hoax rumour rumor wrong lie mistaken",
    ),
    (
        "blame",
        "fault blame responsible guilty negligence cause culpable liable",
        "blameless not_at_fault innocent exonerate clear followed_procedure",
    ),
    (
        "publicity",
        "public publish openly announce disclose reveal release make_public broadcast declare in_public",
        "secret private secretly withhold conceal hide behind_closed_doors confidential classified undisclosed",
    ),
    (
        "apology",
        "apologise apologize apology sorry regret",
        "unrepentant defiant defend stand_by no_regret",
    ),
    (
        "course",
        "continue go_on persist remain last drag_on carry_on keep keep_up still hold held rage resume unabated under_way ongoing proceed as_planned",
        "end finish stop halt over suspend cancel call_off lift conclude cease abandon break_off adjourn interrupt close wind_up "
        "die_down put_out douse extinguish collapse",
    ),
    (
        "begin",
        "begin start launch open commence set_off break_out erupt first ignite",
        "end finish stop halt close conclude last cease call_off",
    ),
    (
        "holding",
        "hold held respect observe keep intact honour honor calm quiet",
        "break broken violate breach collapse resume shatter fire shot shell violation",
    ),
    (
        "fire",
        "burn blaze rage flame spread flare reignite smoulder out_of_control",
        "out extinguish douse put_out contain under_control quench burn_out",
    ),
    (
        "resumption",
        "resume reopen restart restore return back normal again reconnect run running",
        "suspend close shut halt stop cancel cut blocked stranded disrupt ground idle standstill",
    ),
    (
        "timing",
        "early earlier ahead before beforehand prompt promptly on_time in_time immediately at_once within_minute",
        "late later delay delayed after afterwards overdue behind_schedule hour_later postpone put_off too_late",
    ),
    (
        "order",
        "first before beforehand prior ahead earlier precede lead_to prompt",
        "last after afterwards only_then later follow in_response subsequently once final",
    ),
    (
        "plan",
        "as_planned on_schedule go_ahead proceed planned scheduled",
        "cancel postpone call_off delay scrap drop shelve abandon",
    ),
    (
        "success",
        "succeed win success victory triumph manage reach achieve complete pass beat defeat hit make_it",
        "fail lose failure defeat miss fall_short unsuccessful in_vain abort concede flop",
    ),
    (
        "contest",
        "win victory beat triumph lead elect re-elect ahead top gold landslide take",
        "lose defeat trail behind concede runner-up beaten unseat",
    ),
    (
        "change",
        "rise increase grow climb up gain jump surge raise more higher swell double expand widen soar",
        "fall decline drop decrease shrink down slip lose cut lower reduce fewer halve slump narrow tumble",
    ),
    (
        "level",
        "high higher more above over exceed record majority most larger bigger",
        "low lower less fewer below under short_of minority half smaller",
    ),
    (
        "wholeness",
        "all every whole entire full fully total complete completely without_exception each everyone everybody both entirely none_left",
        "some part half partly partial partially few one only several two_of most many except least quarter third a_handful incomplete",
    ),
    (
        "number",
        "several many dozen crowd group pair both two three couple accomplice companions together mob gang",
        "alone lone single sole only one solitary by_himself by_herself on_his_own unaccompanied single-handed",
    ),
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
    (
        "sea",
        "calm flat smooth still",
        "rough wave swell storm heavy_sea choppy",
    ),
    (
        "power",
        "power electricity light on lit generator current",
        "power_cut outage blackout dark off candle without_power",
    ),
    (
        "sobriety",
        "sober breath_test_negative below_the_limit",
        "drunk drink alcohol intoxicated over_the_limit beer bottle",
    ),
    (
        "sleep",
        "awake alert watch on_duty",
        "asleep sleep doze off_duty unattended unmanned",
    ),
    (
        "guard",
        "guard guarded watch patrol on_duty attended manned staff",
        "unguarded unattended unmanned nobody_on_duty off_duty",
    ),
    (
        "insurance",
        "insure insured insurance cover covered",
        "uninsured without_insurance no_cover lapse",
    ),
    (
        "protection",
        "helmet vest belt mask life_jacket seat_belt protect wear",
        "without_helmet bareheaded unprotected unbelted no_vest",
    ),
    (
        "crew",
        "pilot crew steer driver_at_wheel command",
        "unmanned autopilot drone remote adrift driverless",
    ),
    (
        "speed",
        "fast speed speeding race quickly high_speed over_limit",
        "slow slowly crawl within_limit walking_pace standing stationary parked halted",
    ),
    (
        "motion",
        "move moving run underway drive sail drift",
        "stand still stationary parked moor anchored halt at_anchor at_rest",
    ),
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
    (
        "trade",
        "sell sale sold auction",
        "buy purchase acquire donate give free gift lend loan rent lease keep",
    ),
    (
        "delivery",
        "send deliver arrive receive supply hand_over reach",
        "withhold stop block undelivered never_arrive turn_back hold_back return",
    ),
    (
        "movement",
        "advance enter arrive cross invade attack push_in come_in inside go_in",
        "withdraw retreat leave pull_back pull_out exit turn_back stay_out outside never_set_foot go_out",
    ),
    (
        "entry",
        "enter admit let_in come_in allow_in inside board",
        "turn_away refuse_entry bar keep_out outside deny_entry turn_back expel",
    ),
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
    (
        "calm",
        "calm composed quiet normal relaxed",
        "panic chaos scream stampede fear tense tension",
    ),
    (
        "health",
        "healthy well recover negative fit cured vaccinated",
        "ill sick infect positive unwell unfit disease unvaccinated fever",
    ),
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
    (
        "frequency",
        "always every repeatedly often again regularly twice several_times",
        "never once first_time rarely not_once single_time only_time",
    ),
    (
        "novelty",
        "new first unprecedented never_before brand-new",
        "old second again previous former repeat used second-hand",
    ),
    (
        "side",
        "left left-hand port",
        "right right-hand starboard",
    ),
    (
        "height",
        "up upstairs top upper roof above attic rooftop overhead upper_floor summit",
        "down downstairs bottom lower ground_floor basement cellar below underground foot",
    ),
    (
        "inside",
        "inside indoors interior within in_the_building",
        "outside outdoors exterior in_the_open in_the_street on_the_pavement open_air",
    ),
    (
        "front",
        "front head ahead bow face main_door front_door",
        "back rear behind stern side_door back_door tail",
    ),
    (
        "distance",
        "near close nearby adjacent next_to beside metre_from",
        "far distant away remote kilometre mile miles_away",
    ),
    (
        "funding",
        "state government taxpayer public_money state-owned budget treasury",
        "private privately company-owned donor donation charity sponsor privately-owned",
    ),
    (
        "lending",
        "grant gift donation",
        "loan credit repay borrow",
    ),
    (
        "temperature",
        "hot heat warm boil",
        "cold freeze frost ice chill",
    ),
    (
        "growth",
        "open_new expand build recruit add",
        "close_down shrink demolish cut shed",
    ),
    (
        "use",
        "use used wear carry apply deploy",
        "unused unopened untouched leave_behind refuse never_used idle",
    ),
    (
        "training",
        "train trained experienced qualified veteran expert",
        "untrained inexperienced unqualified novice amateur beginner",
    ),
    (
        "help_call",
        "call raise_alarm alert phone ring report_to",
        "nobody_called unreported fail_to_report not_called",
    ),
)
"""(name, one pole, the other pole)."""

KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "colour",
        (
            "white",
            "grey gray silver",
            "black",
            "red",
            "blue",
            "green",
            "yellow",
            "brown",
            "orange",
            "pink purple violet",
            "golden gold",
        ),
    ),
    (
        "carrier",
        (
            "on_foot foot walk walked climb barefoot hike",
            "car saloon taxi hatchback sedan jeep limousine",
            "van minibus",
            "lorry truck pickup tanker tractor",
            "train rail railway carriage metro tram",
            "bus coach",
            "boat ship ferry trawler dinghy canoe raft barge vessel yacht",
            "plane flight aircraft jet airliner",
            "helicopter chopper",
            "motorcycle motorbike moped scooter",
            "bicycle bike cycle",
            "horse donkey mule camel cart",
            "swim swam",
        ),
    ),
    (
        "cause",
        (
            "electrical short_circuit wiring cable faulty_wiring fuse socket electric",
            "gas gas_leak cylinder",
            "arson set_fire petrol_bomb firebomb torch_it deliberately sabotage",
            "lightning thunderbolt",
            "cigarette smoking",
            "candle stove cooking kitchen_fire",
            "speed speeding",
            "brake brakes mechanical tyre axle engine_failure",
            "fog ice rain weather storm wind flood",
            "drunk alcohol drink",
            "asleep fatigue tired",
            "human_error mistake negligence operator_error",
            "bomb explosive mine grenade device",
            "missile shell rocket drone artillery",
            "heart heart_attack stroke natural_cause illness",
            "overload overloaded overcrowd overcrowding too_many",
            "collision collide rock reef hit_rock run_aground",
            "leak hole rot corrosion rust fatigue_crack crack",
            "virus bacteria infection contamination food_poisoning",
            "phone signal_fault software computer hacker cyberattack",
        ),
    ),
    (
        "weapon",
        (
            "knife blade stab machete dagger",
            "gun pistol revolver rifle shotgun shoot bullet firearm",
            "stone rock brick bottle",
            "bomb grenade explosive petrol_bomb",
            "fist punch kick bare_hands",
            "tear_gas pepper_spray",
            "water_cannon",
            "baton truncheon club stick",
            "rubber_bullet plastic_bullet",
            "axe hammer iron_bar",
            "poison",
        ),
    ),
    (
        "way_in",
        (
            "skylight roof chimney",
            "window pane",
            "cellar basement wine_cellar tunnel",
            "front_door main_door front_gate main_entrance",
            "back_door side_door rear_door kitchen_door service_entrance",
            "balcony",
            "garage",
            "fence wall",
        ),
    ),
    (
        "spot",
        (
            "roof rooftop attic",
            "cellar basement underground",
            "kitchen canteen",
            "engine_room boiler_room",
            "car_deck deck",
            "storeroom store warehouse depot",
            "courtroom courthouse court",
            "home house flat apartment bedroom",
            "office desk",
            "street pavement road avenue",
            "church chapel mosque temple",
            "school classroom",
            "hospital ward clinic ambulance",
            "car vehicle van lorry",
            "field meadow farm",
            "forest wood woods",
            "river stream canal",
            "lake reservoir",
            "beach shore coast quay harbour port wharf",
            "airport runway terminal",
            "station platform",
            "bridge",
            "tunnel",
            "market square",
            "hotel lobby bar restaurant",
            "prison cell",
            "garden yard",
            "border frontier checkpoint",
            "stadium pitch",
            "ground_floor",
            "first_floor",
            "second_floor",
            "third_floor",
            "top_floor",
            "cabin",
            "town_hall",
            "palace parliament",
            "embassy consulate",
            "museum gallery",
            "mountain summit slope",
        ),
    ),
    (
        "kin",
        (
            "brother brother-in-law",
            "sister sister-in-law",
            "wife widow",
            "husband widower",
            "son stepson",
            "daughter stepdaughter",
            "father stepfather",
            "mother stepmother",
            "cousin",
            "nephew",
            "niece",
            "uncle",
            "aunt",
            "grandson granddaughter",
            "grandfather",
            "grandmother",
            "neighbour neighbor",
            "friend",
            "stranger",
        ),
    ),
    (
        "heading",
        (
            "north northern northward northwards",
            "south southern southward southwards",
            "east eastern eastward eastwards",
            "west western westward westwards",
        ),
    ),
    (
        "part_of_day",
        (
            "dawn daybreak sunrise first_light before_dawn early_morning sun_up early_hours small_hours",
            "morning breakfast mid-morning",
            "noon midday lunchtime lunch",
            "afternoon mid-afternoon tea-time",
            "evening dusk sunset nightfall supper dinner",
            "night midnight overnight moonlight bedtime",
        ),
    ),
    (
        "season",
        (
            "spring",
            "summer",
            "autumn fall",
            "winter",
        ),
    ),
    (
        "matter",
        (
            "gold golden",
            "silver",
            "bronze copper",
            "iron steel",
            "wood wooden timber",
            "stone marble",
            "paper",
            "glass",
            "plastic",
            "leather",
        ),
    ),
    (
        "beast",
        (
            "cow cattle calf bull ox",
            "sheep lamb goat",
            "horse pony",
            "pig",
            "dog",
            "cat",
            "bear",
            "wolf",
            "lion",
            "tiger leopard",
            "elephant",
            "chicken hen poultry",
            "camel",
            "fish salmon tuna",
            "whale dolphin",
            "shark",
        ),
    ),
    (
        "fuel",
        (
            "coal",
            "oil crude petrol diesel",
            "gas",
            "nuclear uranium",
            "wind solar",
        ),
    ),
    (
        "drink",
        (
            "water",
            "milk",
            "beer",
            "wine",
            "tea coffee",
        ),
    ),
    (
        "crop",
        (
            "wheat grain corn maize barley",
            "rice",
            "coffee",
            "cocoa",
            "cotton",
            "sugar",
            "apple fruit orange grape",
            "potato",
        ),
    ),
    (
        "office",
        (
            "police policeman officer constable",
            "army soldier troop military battalion",
            "fire_brigade firefighter fireman",
            "coastguard coast_guard navy lifeboat",
            "mayor",
            "minister",
            "judge magistrate",
            "prosecutor",
            "president",
            "bishop priest imam pastor",
            "doctor nurse surgeon",
            "teacher headmaster",
            "union unionist",
            "owner proprietor landlord",
            "manager director",
            "driver",
            "guard security_guard",
            "elder chief",
            "villager farmer neighbour resident",
            "passenger",
            "mediator envoy",
            "lawyer",
            "engineer technician",
            "student pupil",
            "captain skipper",
        ),
    ),
    (
        "means",
        (
            "letter post",
            "phone telephone call",
            "e-mail email",
            "in_person face_to_face meet",
            "video_link video_call online zoom",
            "text_message sms whatsapp",
            "radio",
            "fax",
        ),
    ),
    (
        "money_form",
        (
            "cash banknote notes",
            "transfer bank_transfer wire",
            "cheque check",
            "gold",
            "crypto bitcoin",
        ),
    ),
    (
        "lot",
        (
            "fine",
            "suspended_sentence suspended_term probation",
            "prison jail behind_bars",
            "life_sentence for_life life_imprisonment",
            "death_penalty execution death_sentence",
            "community_service",
            "house_arrest",
        ),
    ),
    (
        "grade",
        (
            "gold first winner",
            "silver second runner-up",
            "bronze third",
        ),
    ),
)
"""(name, the kinds of which a thing has one)."""

ONE_OF_ALL = "only sole alone single lone solitary exclusively just merely nobody_else no_one_else none_other"
"""Words by which a reading leaves no room for another ("the only one to be cleared", "nobody else")."""

COUNTER = """
not never no nobody nothing none neither nor cannot n't only just merely deny dispute reject contradict refute contrary false untrue wrong instead
actually rather but although however despite insist simply ever any anyone anywhere anything disown
"""
"""Words by which a sentence answers another reading: they stand where reports differ more than where they agree."""

QUANTITY = (
    "half quarter third double twice triple dozen score pair couple hundred thousand million all every each both none most majority "
    "handful few single"
)
"""Words of quantity that are no numbers: "every one got out", "two were carried out"."""

OWN_EYES = "i we us our my me"
"""Words of a reporter who was there."""
