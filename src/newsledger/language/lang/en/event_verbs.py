# ruff: noqa: E501
"""English verbs that tell political events, by code of the code book (`know/data/plover.tsv`).

`VERBS`: one line a code: verbs that have it whatever stands beside them; `verb_off` needs that particle or preposition.
`PATTERNS` (in `event_patterns.txt`): verbs; what must stand beside them; code. `o:` heads (or first parts) of the object, or of the subject of a passive, `p:` particles
or prepositions, `a:` heads after a preposition, `x:` verbs of a dependent clause, `i:` those of an infinitive with "to", `s:` heads of the subject; `@FAMILY` stands for the nouns
of a family of `event_nouns`, `|` for "or", `*` for anything. The first line that fits wins, and a pattern goes before a plain verb. A code of `-` means: no event.
"""

from importlib.resources import files

VERBS = """
030 pledge promise vow commit_to consent
033 earmark
036 schedule_talks
040 consult confer converse caucus
041 phone telephone ring_up
042 visit
043 host
044 convene huddle
045 mediate intercede arbitrate broker conciliate
046 negotiate parley haggle bargain discuss
050 reaffirm reassure assure stand_by stand_with side_with rally_behind sympathise_with sympathize_with empathise
051 co-sponsor cosponsor praise endorse laud hail applaud commend congratulate extol compliment salute welcome thank back support backs champion honour honor acclaim felicitate admire eulogise eulogize cheer second commiserate
052 defend vouch_for justify
054 accredit
057 sign ratify initial cosign countersign
055 apologise apologize repent
056 pardon amnesty absolve exonerate forgive commute
080 relent capitulate back_down climb_down budge cave_in acquiesce backtrack
081 legalise legalize unban decriminalise decriminalize rehabilitate reinstate
06 cooperate co-operate collaborate team_up partner_with join_force normalise normalize ally join_hands join_forces liaise
064 pool
063 extradite
070 aid assist help sponsor rescue_from bail_out
071 subsidise subsidize bankroll fund finance donate lend reimburse compensate
072 arm equip
074 escort
073 evacuate shelter feed resupply re-supply airdrop air-drop airlift
076 rescue
084 free liberate repatriate parole
0842 return_to
087 demobilise demobilize
0873 disarm demilitarise demilitarize
0874 retreat withdraw_from surrender cede pull_back pull_out decamp fall_back relinquish hand_over give_up disengage
088 resign abdicate step_down stand_down quit
090 investigate probe interrogate question scrutinise scrutinize inspect court-martial
110 testify_against condemn denounce criticise criticize deplore decry blast slam lambast lambaste castigate chide rebuke berate admonish reproach upbraid chastise deride ridicule mock excoriate disapprove disavow lament protest_to object bemoan censure fault scold assail_for hit_out lash_out rail_against inveigh vilify malign slate savage demonize demonise denigrate discredit disparage insult pillory reprimand revile scoff scorn slander smear taunt bash belittle fulminate oppose accost defame grumble flay discountenance fume hector harangue protest_against inveigh_against remonstrate skewer
112 accuse blame allege incriminate implicate
114 summon
115 sue indict prosecute arraign impeach subpoena
100 demand urge request implore beseech petition exhort entreat beg plead appeal_to appeal_for call_for call_on call_upon press_for insist_on instruct nudge prod lobby ask_for clamour clamor adjure
120 reject refuse rebuff decline spurn snub veto repudiate refute brush_aside brush_off turn_down rule_out balk baulk disregard rebut dispute shun resist stonewall thwart foil obstruct nix scotch filibuster disallow
128 defy flout
129 vote_against vote_down
130 threaten warn menace
141 protest demonstrate picket
1431 boycott
144 barricade
145 riot rampage rebel revolt mutiny rise_up
150 parade
154 mobilise mobilize deploy redeploy station conscript mass reinforce remobilise amass garrison fortify militarise militarize remilitarise remilitarize
161 downgrade ostracise ostracize isolate
163 sanction embargo blacklist
166 expel oust eject
167 sack unseat suspend_from demote purge cashier
168 convict acquit penalise penalize
171 confiscate seize impound requisition expropriate nationalise nationalize raid ransack search commandeer
172 restrict curb curtail suppress repress oppress coerce intimidate harass disperse evict bully persecute silence muzzle quarantine cordon_off bar subjugate blackmail extort forbid stifle stymie disenfranchise disband dissolve
1721 censor jam gag
1722 ban outlaw prohibit proscribe criminalise criminalize
173 arrest detain imprison jail apprehend incarcerate intern nab round_up sentence handcuff capture collar re-arrest rearrest remand
174 deport banish exile
176 hack cyberattack
177 usurp overthrow topple depose dethrone
191 blockade besiege encircle
192 occupy annex
180 attack assault assail maul slay murder kill maim wound fight clash skirmish skirmish ambush batter pummel overpower overrun storm invade retaliate duel harm butcher gun_down terrorise terrorize strangle mug injure brutalise brutalize victimise victimize shoot_at bayonet decapitate
181 kidnap abduct hijack
182 beat beat_up punch thrash flog whip manhandle club bludgeon lash slap pistol-whip cane rough_up kick
1821 rape molest
1822 torture waterboard electrocute
1823 stab knife lynch stone behead burn_down torch pelt hack_to trash
1831 blow_up
183 bomb dynamite firebomb
185 assassinate
186 execute hang guillotine
175c teargas tear-gas
190 raze bulldoze pound counterattack annihilate crush overwhelm repulse rout vanquish conquer subdue retake recapture repel strike_at outgun encroach counter-attack fight_off beat_back march_on
193 shoot snipe machine-gun fire_on fire_at open_fire
194 shell bombard mortar strafe
195 carpet-bomb air-strike
202 massacre slaughter exterminate
203 ethnically_cleanse
204 gas
1712 demolish vandalise vandalize loot sabotage scuttle torpedo ransack deface wreck desecrate pillage plunder
083 comply accede
"""

PATTERNS = (files(__package__) / "event_patterns.txt").read_text(encoding="utf8")

IRREGULAR = """
beaten:beat overthrown:overthrow retaken:retake retook:retake bought:buy broke:break broken:break brought:bring built:build burnt:burn driven:drive drove:drive fell:fall flew:fly flown:fly
forbade:forbid forbidden:forbid forgave:forgive forgiven:forgive fought:fight gave:give given:give held:hold hung:hang laid:lay led:lead
left:leave lent:lend met:meet overran:overrun overthrew:overthrow overthrown:overthrow paid:pay rose:rise sank:sink sat:sit sent:send shaken:shake shook:shake
shot:shoot slain:slay slew:slay sold:sell sought:seek spoke:speak spoken:speak stole:steal struck:strike sunk:sink swept:sweep swore:swear
froze:freeze frozen:freeze fled:flee tore:tear torn:tear bit:bite bitten:bite blew:blow blown:blow chose:choose chosen:choose drew:draw
drawn:draw fed:feed hid:hide hidden:hide rode:ride ridden:ride overtook:overtake withheld:withhold foresaw:foresee swung:swing flung:fling
wrote:write written:write won:win lost:lose
taken:take threw:throw thrown:throw took:take undertook:undertake upheld:uphold withdrawn:withdraw withdrew:withdraw
"""
"""Forms that a parser's lemmatizer may not know, with their verbs."""

SAYING = "say insist stress declare state tell reiterate maintain add announce"
"""Verbs of saying: with "must" in what is said, it is a demand."""
JUDGING = "call brand label term dub describe depict portray"
"""Verbs of judging: with a word of blame behind them somebody is accused: "called the raids a vendetta"."""
BLAME = """
absurd aggression aggressor aggressive amateurish apartheid arbitrary assault attack barbaric barbarity baseless betrayal bias biased bigotry blackmail
bluff brazen brutal bully bullying bullies burglary butcher calumny censorship charade cheat circus coercion collusion comedy conspiracy corrupt coup
cowardly cowardice crackdown crime criminal criminals cruel cruelty cynical dangerous deceit defamation demagogue despicable despot despotism dictator
dictatorship disaster discrimination discriminatory disgrace disgraceful dishonest disproportionate disrespectful distortion escalation evil excessive extortion
extremist extremists fabrication failure fake farce farcical fascist fraud fraudulent genocide genocidal grab grotesque harassment hate heinous hijacking
hoax hollow hostage hostile hostility humiliation hypocrisy hypocritical ignorant illegal illegitimate immoral imperialism imperialist impudent indecent inhuman
inhumane injustice insane insult insulting interference intimidation intolerable intrusion invalid invasion invention irresponsible lawless liar
liars lie lies looting madness malicious manipulation massacre meddling mistake mockery monstrous murder murderer nonsense null obscene occupation offensive
one-sided oppression oppressive outrage outrageous overreach persecution piracy ploy plot political politicised politicized predatory pretext propaganda
provocation provocative punishment puppet racism racist rash reckless repression reprehensible retaliation revenge rigged robbery ruse sabotage scandal
scandalous scapegoat selfish sham shambles shame shameful shameless shocking slander slavery slur smear stitch-up stunt surrender swindle terror terrorism
terrorist terrorists theatre theater theft thief thieves threat torture traitor traitors travesty treachery treason treasonous trick tyranny tyrant ugly unacceptable unbalanced
unconstitutional undemocratic unethical unfair unfounded unfriendly unhelpful unilateral unjust unjustified unjustifiable unlawful unprovoked unwarranted usurper
vandalism vendetta vicious vile violation waste wicked witch-hunt witch witchcraft wrong
"""
"""Words of blame: what is called so is condemned."""
EMPTY = """
be have say tell announce report state add declare claim note explain confirm maintain write argue believe think know show suggest indicate become
remain seem appear include face need want hope expect plan live play win lose stand hold mean make get see hear feel call name consider deny come
put cause set take bring use serve follow accompany catch land replace cross cost read
"""
"""Verbs too general for a guess at what they tell."""
