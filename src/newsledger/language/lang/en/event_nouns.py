# ruff: noqa: E501
"""English nouns of political events and of what they are done with: families for the verb patterns, and nouns that tell an event themselves."""

FAMILIES = """
TALK talk negotiation discussion dialogue consultation parley conversation conference mediation
MEET meeting summit session encounter gathering forum congress conclave assembly
VISIT visit trip tour stopover voyage pilgrimage
DRILL drill exercise manoeuvre maneuver patrol wargame war-game
PARADE parade flypast march-past
DEMO rally demonstration protest march sit-in vigil picket blockade barricade riot
STRIKE strike walkout walk-out stoppage slowdown go-slow boycott
ATTACK attack assault offensive strike raid operation ambush invasion incursion onslaught bombing bombardment shelling counter-offensive counteroffensive counterattack reprisal massacre killing blitz barrage airstrike assassination
AIRRAID airstrike air-strike air-raid sortie bombing airstrikes
DRONE drone
DRONES drone uav
WAR war battle fighting hostility combat conflict insurgency jihad
PROBE investigation inquiry probe enquiry inquest audit review search manhunt
TIES tie relation relationship link contact embassy
EMBASSY embassy consulate mission
LINK flight trade route border crossing cable railway pipeline service ferry connection export import delivery pumping production exchange bridge grid transit traffic
COOP cooperation co-operation collaboration partnership patrol production project exchange coordination
CURB blockade curfew ban restriction lockdown limit prohibition siege blackout censorship regulation quota cap closure checkpoint
SIEGE siege blockade encirclement
SANCTION sanction embargo tariff levy duty penalty freeze ban quota boycott
EMERGENCY emergency law siege
CHARGE charge indictment accusation allegation
SUIT suit lawsuit case complaint proceeding action appeal petition
COMPLAINT complaint protest objection grievance
DEMAND demand claim request
AID aid assistance help relief support supply
RELIEF food medicine tent blanket water vaccine grain flour ration convoy rescuer rescue relief doctor medic generator team supply
MONEY $ € £ ¥ us$ usd money loan grant fund funding credit payment subsidy dollar euro pound yen yuan million billion bailout instalment budget donation compensation tranche
ARMS arm weapon weaponry ammunition munition equipment armament howitzer missile tank rifle shell launcher battery artillery kit drone interceptor
WEAPON missile weapon tank rocket warhead howitzer rifle gun mine arsenal icbm jet bomb drone arm munition arsenal
ARSENAL arsenal stockpile warhead programme program reactor silo
SUPPLY supply delivery shipment gas oil power electricity export import sale flow water pumping fuel
UTILITY gas power water electricity internet phone supply household service
BORDER border frontier crossing airspace strait port checkpoint airport
MEDIA newspaper station channel website broadcaster radio paper magazine outlet internet platform app site
STREET road street highway avenue bridge motorway railway line square junction runway track
FACTORY factory park plant zone office
TRUCE truce ceasefire cease-fire armistice lull pause
DEAL deal accord agreement pact treaty convention memorandum contract protocol compact settlement charter communique declaration compromise understanding pledge
PACT alliance bloc treaty club organisation organization pact accord convention court union coalition council agreement agency body
COALITION coalition alliance bloc union force pact
TROOPS troop soldier force unit battalion brigade army regiment division marine paratrooper garrison guard reservist contingent peacekeeper column legion commando fighter militia policeman officer police infantry
PEACEKEEPER peacekeeper monitor observer
WARSHIP warship frigate destroyer carrier submarine flotilla fleet cutter armada navy vessel
WARPLANE warplane jet fighter bomber plane aircraft helicopter fighter-bomber gunship f-16
ENVOY ambassador diplomat envoy consul attache attaché chargé emissary commissioner
BODY government regime council authority republic state region country parliament company firm school hospital
RECOGNITION recognition
PERMIT licence license permit visa citizenship passport accreditation immunity
MISSILE missile rocket icbm warhead weapon torpedo
SHELL shell rocket mortar grenade bomb artillery
SEA sea ocean waters
BOMB bomb device explosive mine grenade ied blast explosion
DEPORT deportation expulsion extradition transfer removal
PEOPLE people man woman person official protester activist journalist suspect worker migrant student opponent politician leader editor blogger lawyer officer soldier businessman teacher employee citizen minister mayor civilian family villager resident member demonstrator dissident critic reporter refugee player owner figure ringleader general doctor monk priest commander militant gunman fighter rebel farmer sailor fisherman pilot executive aide builder smuggler trafficker poet lawmaker deputy senator monk
CROWD people thousand hundred dozen student worker protester crowd resident farmer parent villager supporter activist demonstrator member woman teacher pensioner driver
LEADER @state president minister leader envoy secretary chancellor premier king queen prince pope chief delegation diplomat ambassador official negotiator governor senator general commissioner head emir mayor lawmaker monarch emperor sultan chairman spokesman deputy counterpart delegate foe rival
WORKER worker miner teacher nurse doctor driver pilot lecturer controller docker union staff employee civil cleaner farmer collector crew
STATE @state
PLACE town city village base port airport province capital hill district region territory crossing depot outpost bridge mosque island post fortress position plant area
STATION station broadcaster radio parliament palace airport
TARGET target base depot convoy camp town city village position site facility airport port school hospital refinery airfield headquarters compound warehouse building convoy tank bunker factory plant militant rebel fighter troop ship tanker jail market train bus
INTEL intelligence information data file finding document list record
VEHICLE bus taxi lorry vehicle truck minibus
CAPTIVE prisoner captive hostage detainee pilot body remains suspect
PROPERTY property land asset museum church house jewel
HERITAGE artefact artifact antiquity relic treasure heirloom regalia painting portrait artwork icon statue sculpture bronze carving tablet manuscript bell coin jewel pendant mask drum totem canoe throne crown sword skull skeleton bone remains fossil mummy
HEAVYARMS tank gun missile rocket launcher artillery battery howitzer mortar armour armor radar
THROWN flare firework smoke missile stone rock bottle brick egg firebomb petrol
TERRITORY territory island land province city town zone enclave area
MONITOR monitor observer inspector peacekeeper journalist worker agency
THREAT threat warning ultimatum
PARDON pardon amnesty
CONDEMN condemnation resolution rebuke reprimand censure protest
CRITICISM criticism rebuke
"""

NOUNS = """
143 lockout
141 picket counter-demonstration counter-protest
190 military_campaign artillery_strike military_strike retaliatory_strike counterattack crossfire firefight gun_battle sortie
191 encirclement
046 talk negotiation discussion dialogue consultation parley
041 phone_call telephone_call video_call
040 meeting encounter audience handshake
044 summit
045 mediation
042 visit trip stopover
051 endorsement praise tribute
050 backing
054 recognition
057 signing ratification pact treaty accord
055 apology
056 pardon amnesty
030 pledge promise assurance vow
062 drill exercise manoeuvre maneuver
06 cooperation collaboration co-operation
063 extradition
073 airlift relief_effort relief_operation
071 donation bailout loan gift grant
070 assistance
084 release repatriation
087 truce ceasefire cease-fire armistice
0874 withdrawal pullout pullback retreat surrender pull-out
088 resignation abdication
090 investigation inquiry probe enquiry
110 condemnation criticism denunciation rebuke
112 accusation
115 lawsuit indictment prosecution suit
100 demand appeal request ultimatum call plea petition
120 refusal rejection veto snub rebuff
130 threat warning
141 protest demonstration rally march sit-in vigil encampment
142 hunger_strike
143 walkout strike stoppage walk-out
144 road_blockade highway_blockade motorway_blockade port_blockade
145 riot unrest looting uprising rebellion revolt insurrection
150 parade
150 live-fire_drill
152 rocket_launch missile_test missile_launch nuclear_test test-firing test
154 deployment mobilisation mobilization call-up buildup build-up
163 sanction embargo tariff
160 suspension
166 expulsion
167 dismissal ouster sacking removal
168 conviction acquittal
171 seizure confiscation raid
172 crackdown lockdown
1722 ban
1723 curfew
173 arrest round-up roundup jailing detention imprisonment capture
174 deportation
177 coup putsch mutiny
191 blockade siege
192 occupation annexation
190 ramming
180 attack assault killing murder clash fighting battle war offensive invasion incursion ambush onslaught raid skirmish hostility insurgency counteroffensive counter-offensive
181 kidnapping abduction hijacking
182 beating
1821 rape
1822 torture
1823 stabbing lynching beheading
183 bombing
185 assassination poisoning
186 execution
193 shooting gunfire downing shoot-out shootout
194 shelling bombardment barrage
195 missile_strike rocket_strike bombing_strike airstrike air-strike air_strike air_raid bombing_raid air_attack bombing_campaign air_campaign
1951 drone_strike drone_attack
202 massacre genocide slaughter pogrom
084 handover hand-over prisoner_swap prisoner_exchange hostage_swap captive_exchange detainee_exchange prisoner_release hostage_release
0842 restitution
0873 disarmament decommissioning
085 easing lifting relaxation
081 reopening repeal legalisation legalization decriminalisation
080 concession climbdown climb-down u-turn compromise
056 reprieve commutation clemency absolution
057 accession initialling peace_settlement peace_deal trade_deal peace_agreement ceasefire_agreement border_agreement
054 rapprochement thaw
061 lease repayment arms_sale joint_venture
062 joint_patrol naval_patrol
064 intelligence_sharing
071 compensation reparation subsidy disbursement rescue_package aid_package credit_line debt_relief
072 arms_shipment weapon_shipment arms_delivery weapon_delivery training_mission arms_transfer
073 relief_convoy aid_convoy aid_delivery food_aid evacuation
074 peacekeeping_mission
041 telephone_talk
042 tour
045 mediation shuttle_diplomacy good_office
090 inquest audit interrogation
110 censure reprimand outcry protest_note rebuff
112 allegation
114 formal_protest
115 impeachment arraignment
125 cancellation postponement
128 defiance secession
160 recall severance
163 travel_ban visa_ban flight_ban asset_freeze import_duty export_ban import_ban blacklisting
166 ejection
167 purge dethronement unseating
168 verdict
171 impounding confiscation search sweep
172 eviction dissolution closure
1724 martial_law
176 hack hacking cyberattack cyber-attack cyber_attack cyber_intrusion
144 roadblock barricade
145 mutiny
141 encampment
1431 boycott
150 stand-off standoff flypast fly-past overflight
154 conscription reinforcement
181 hostage-taking
1712 demolition sabotage arson vandalism
1831 suicide_bombing suicide_attack
183 car_bomb car_bombing truck_bomb roadside_bomb
193 warning_shot
076 rescue
115 prosecution
190 rout military_operation
203 ethnic_cleansing
"""

ENDINGS = (
    ("ate", "ation"), ("ify", "ification"), ("ise", "isation"), ("ize", "ization"), ("ade", "asion"), ("ode", "osion"), ("ude", "usion"), ("end", "ension"),
    ("olve", "olution"), ("mit", "mission"), ("e", "ion"), ("", "ion"), ("e", "ation"), ("", "ation"), ("", "ment"), ("", "al"), ("e", "al"), ("e", "ing"),
    ("", "ing"),
)  # fmt: skip
"""How nouns are made of verbs: "the dissolution of parliament", "the hacking of the registry" tell what the verb tells."""
NOT_MADE = """backing being building holding housing funding parking training beating hanging shooting sentencing meeting welcoming arming hosting feeding
    serving commission station mission passion portion ration nation bashing smearing resigning fighting visiting signing financing billing thanking
    commitment compliment supplement punishment provision raiding massing hailing"""
"""Made words that mean something else, or that the lists above know better."""

SUBJECTIVE = """visit trip talk meeting protest strike march rally withdrawal retreat surrender resignation offensive campaign demand appeal request plea threat
warning pledge promise offer assurance refusal veto apology attack summit pullout mobilisation mobilization call drill exercise
parade negotiation"""
"""With these "of X" and "X's" name who does it; with the others ("the arrest of X", "the invasion of X") who or what suffers it."""

GENERIC_ADVERBS = "often usually normally typically generally rarely seldom commonly frequently ordinarily customarily traditionally"

SPORT = """match matches goal goals wicket wickets innings striker midfielder goalkeeper fly-half coach league quarter-final quarter-finals semi-final semi-finals
penalty shoot-out header podium skiers skier batsman bowler runs champions championship tournament cup olympic olympics medal medals club's winger transfer season's
derby stadium football footballer cricket rugby tennis golf golfer basketball baseball hockey playoff playoffs touchdown quarterback pitcher inning nba nfl mlb nhl uefa
fifa grand-slam boxing boxer heavyweight knockout sprinter cyclist peloton chess formula referee hat-trick equaliser equalizer scoreless lap laps batting bowling
springboks sixteen scrum try tries seeds qualifier qualifiers test-match over umpire defender defenders teammates team-mates homer"""
SPORT_ONLY = """wicket wickets innings goalkeeper midfielder fly-half winger batsman bowler bowlers touchdown quarterback hat-trick equaliser equalizer
quarter-final quarter-finals semi-final semi-finals playoffs springboks scrum peloton cyclist sprinter skiers homer"""
"""One of these is enough: they have no reading in politics."""
SCORED = "beat beats won win lost lose drew draw defeated defeat thrashed edged ended led trailed against victory defeat hammered crushed"
"""With one of these "2-1" is the result of a match; "6-10 February" is not."""
MARKETS = """shares stocks index nasdaq dow ftse nikkei investors traders bullion yields bond bonds ounce barrel futures equities rally-in gains earnings profits
profit revenue quarterly shareholders carmaker brewer start-up startup retailer maker toymaker dividend takeover ipo currency trading hedge brent"""
WEATHER = """storm storms hurricane typhoon cyclone tornado rain rainfall snow snowfall flood floods flooding lightning thunderstorm heatwave drought forecasters
meteorologists weather winds gale gales earthquake quake tsunami avalanche landslide eruption volcano wildfire wildfires blaze frost hail monsoon magnitude"""
ACCIDENT = """crash crashed derailed derailment collision collided overturned pile-up pileup accident accidental lorry motorist motorists pedestrian cyclist faulty
airfield motorway leak capsized hikers"""
SCIENCE = """researchers scientists asteroid comet enzyme protein telescope spacecraft galaxy species fossil genome bacteria virus's antibiotics tumour tumor cells
dinosaur dinosaurs physicists astronomers laboratory microbes orbit planet neurons"""
FICTION = """film films movie novel novels play episode season sequel thriller screenplay character characters opera sitcom drama actor actress plot villain
protagonist author's fictional imagines game gamers player's players painting canvases exhibition museum album song lyrics gallery comic cartoon bestseller
trilogy documentary musical ballet theatre theater"""
FIGURATIVE = """war_of_words attack_ad charm_offensive war_on_poverty war_on_drugs war_on_cancer war_on_waste war_on_woke war_on_christmas cancer_battle battle_with_cancer heart_attack price_war bidding_war culture_war trade_war brain_storm
ratings_battle panic_attack trench_warfare uphill_battle battle_against battle_of_wits pitched_battle_of custody_battle legal_battle security_threat security_threats"""
