# ruff: noqa: E501
"""English verbs that tell political events, by code of the code book (`know/data/plover.tsv`).

`VERBS`: one line a code: verbs that have it whatever stands beside them; `verb_off` needs that particle or preposition.
`PATTERNS` (in `event_patterns.txt`): verbs; what must stand beside them; code. `o:` heads (or first parts) of the object, or of the subject of a passive, `p:` particles
or prepositions, `a:` heads after a preposition, `x:` verbs of an infinitive or -ing clause, `s:` heads of the subject; `@FAMILY` stands for the nouns
of a family of `event_nouns`, `|` for "or". The first line that fits wins, and a pattern goes before a plain verb. A code of `-` means: no event.
"""

from importlib.resources import files

VERBS = """
030 agree pledge promise vow undertake offer commit_to assent consent
033 earmark
036 schedule_talks
040 consult confer converse caucus
041 phone telephone ring_up
042 visit
043 host
044 convene huddle
045 mediate intercede arbitrate broker
046 negotiate parley haggle bargain discuss
050 reaffirm reassure assure stand_by stand_with side_with rally_behind
051 praise endorse laud hail applaud commend congratulate extol compliment salute welcome thank back support backs champion honour honor
052 defend vouch_for justify
054 recognise recognize accredit
057 sign ratify initial cosign countersign
055 apologise apologize repent
056 pardon amnesty absolve exonerate forgive commute
080 relent yield concede capitulate back_down climb_down budge cave_in acquiesce backtrack
081 legalise legalize unban decriminalise decriminalize rehabilitate reinstate
06 cooperate co-operate collaborate team_up partner_with join_force normalise normalize
064 pool
063 extradite
070 aid assist help sponsor rescue_from bail_out
071 subsidise subsidize bankroll fund finance donate lend reimburse compensate
072 arm equip
073 evacuate shelter feed
076 rescue
084 free release liberate repatriate parole
0842 return_to
087 demobilise demobilize
0873 disarm demilitarise demilitarize
0874 retreat withdraw_from surrender cede pull_back pull_out decamp fall_back relinquish hand_over give_up
088 resign abdicate step_down stand_down quit
090 investigate probe interrogate question scrutinise scrutinize
110 condemn denounce criticise criticize deplore decry blast slam lambast lambaste castigate chide rebuke berate admonish reproach upbraid chastise deride ridicule mock excoriate disapprove disavow lament protest_to object bemoan censure fault scold assail_for hit_out lash_out rail_against inveigh vilify malign slate savage
112 accuse blame allege incriminate
114 summon
115 sue indict prosecute arraign impeach
100 demand urge request implore beseech petition exhort entreat beg plead appeal_to appeal_for call_for call_on call_upon press_for insist_on instruct
120 reject refuse rebuff decline spurn snub veto repudiate refute brush_aside brush_off turn_down rule_out balk baulk disregard rebut dispute shun
128 defy flout
129 vote_against vote_down
130 threaten warn menace
141 protest demonstrate picket
1431 boycott
144 barricade
145 riot rampage
150 parade
154 mobilise mobilize deploy redeploy station conscript mass reinforce remobilise
161 downgrade
163 sanction embargo blacklist
166 expel oust
167 sack fire dismiss depose dethrone overthrow topple unseat suspend_from demote recall purge
168 convict acquit
171 confiscate seize impound requisition expropriate nationalise nationalize raid ransack search commandeer
172 restrict curb curtail suppress repress oppress coerce intimidate harass disperse evict bully persecute silence muzzle quarantine cordon_off bar
1721 censor jam gag
1722 ban outlaw prohibit proscribe criminalise criminalize
173 arrest detain imprison jail apprehend incarcerate intern nab round_up sentence handcuff capture
174 deport banish exile
176 hack
177 usurp
191 blockade besiege encircle
192 occupy annex
180 attack assault assail maul slay murder kill maim wound fight clash skirmish skirmish ambush batter pummel overpower overrun storm invade retaliate duel harm butcher gun_down
181 kidnap abduct hijack
182 beat beat_up punch thrash flog whip manhandle club bludgeon lash
1821 rape molest
1822 torture waterboard electrocute
1823 stab knife lynch stone behead burn_down torch pelt hack_to
1831 blow_up
183 bomb dynamite firebomb
185 assassinate
186 execute hang guillotine
175c teargas tear-gas
190 raze bulldoze pound counterattack annihilate crush overwhelm
193 shoot snipe machine-gun fire_on fire_at open_fire
194 shell bombard mortar strafe
195 carpet-bomb
202 massacre slaughter exterminate
203 ethnically_cleanse
204 gas
1712 demolish vandalise vandalize loot sabotage scuttle torpedo ransack deface
"""

PATTERNS = (files(__package__) / "event_patterns.txt").read_text(encoding="utf8")

IRREGULAR = """
beaten:beat bought:buy broke:break broken:break brought:bring built:build burnt:burn driven:drive drove:drive fell:fall flew:fly flown:fly
forbade:forbid forbidden:forbid forgave:forgive forgiven:forgive fought:fight gave:give given:give held:hold hung:hang laid:lay led:lead
left:leave lent:lend met:meet overran:overrun overthrew:overthrow paid:pay rose:rise sank:sink sat:sit sent:send shaken:shake shook:shake
shot:shoot slain:slay slew:slay sold:sell sought:seek spoke:speak spoken:speak stole:steal struck:strike sunk:sink swept:sweep swore:swear
taken:take threw:throw thrown:throw took:take undertook:undertake upheld:uphold withdrawn:withdraw withdrew:withdraw
"""
"""Forms that a parser's lemmatizer may not know, with their verbs."""
