# ruff: noqa: E501
"""English verbs that tell political events, by code of the code book (`know/data/plover.tsv`).

`VERBS`: one line a code: verbs that have it whatever stands beside them; `verb_off` needs that particle or preposition.
`PATTERNS`: verbs; what must stand beside them; code. `o:` heads (or first parts) of the object, or of the subject of a passive, `p:` particles
or prepositions, `a:` heads after a preposition, `x:` verbs of an infinitive or -ing clause, `s:` heads of the subject; `@FAMILY` stands for the nouns
of a family of `event_nouns`, `|` for "or". The first line that fits wins, and a pattern goes before a plain verb. A code of `-` means: no event.
"""

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

PATTERNS = """
announce|order|declare ; o:suspension|halt|freeze|cut|closure|cutoff ; 162
agree ; o:@DEAL ; 057
send|deploy|dispatch|contribute|commit ; o:@TROOPS a:peacekeeping|mission|peacekeeper ; 074
issue ; o:travel ; 160
express|voice ; o:rejection ; 120
express|voice ; o:condemnation ; 110
plead ; o:guilty ; -
plead ; x:guilty ; -
plead ; a:guilty ; -
plead ; o:case|ignorance ; -
offer ; o:job|post|contract|discount|seat|role|chance|opportunity|view ; -
take ; o:position|stand|place|note|step|action|time|care|part|side|look|break|lead|oath|office ; -
vow|promise|pledge|threaten ; x:block|oppose|deprive|filibuster|veto|reject|resist|stop ; 123
fund ; o:government|operation|program|programme|campaign|scheme ; -
arm ; o:teacher|educator|self|himself|themselves ; -
fire ; o:staff ; 167
speak ; p:out s:@STATE ; 110
attack ; o:problem|issue|question|rights|right|idea|record ; -
target ; o:right|group|voter|market|customer|audience|problem|issue ; -
pick|win|gain ; o:seat ; -
express|announce|declare ; o:desire|interest|candidacy ; -
defeat|beat ; o:incumbent|challenger|bill|amendment|opponent ; -
expel|deport ; o:migrant|immigrant|refugee|family|foreigner|people|villager|resident|national|citizen|million|thousand|hundred ; 174
hold|keep|detain|place ; o:@PEOPLE a:charge|suspicion|warrant|custody|guard|incommunicado ; 173
serve ; o:sentence|notice ; -
turn ; p:away o:@PEOPLE|boat|ship|flight|delegation ; 120
turn ; p:in|over o:@PEOPLE ; 084
give ; p:up o:@ARMS|@WEAPON|@ARSENAL|warhead ; 0873
give ; p:up o:@TERRITORY|claim|territory|control ; 0874
give ; o:way ; 080
give ; o:shelter|refuge|asylum|sanctuary ; 075
fly|bundle|fly ; o:@LEADER|@PEOPLE a:country|exile|abroad ; 174
hang ; p:up ; -
back ; p:off|down|away ; 080
back ; p:out ; 164
stand ; p:by|behind ; 050
stand ; p:down|aside ; 088
bow ; p:out ; 088
bow ; p:to a:pressure|demand ; 080
come ; p:out a:strike ; 143
come ; a:aid|rescue|help|assistance ; 070
come ; a:blows ; 180
come ; a:attack|fire ; 190
come ; a:terms|agreement|understanding ; 057
go ; a:aid|rescue ; 070
go ; p:to a:court ; 115
go ; a:war ; 190
go ; p:back a:word|promise|pledge ; 128
go ; p:ahead ; -
rush|pour|funnel|channel|pump ; o:@TROOPS ; 154
rush|pour|funnel|channel|pump|wire|remit ; o:@MONEY|@AID|@RELIEF ; 073
ferry|airlift|truck|drop|parachute|deliver|distribute|hand ; o:@RELIEF|@AID ; 073
treat|vaccinate|feed|house|clothe ; o:@PEOPLE|refugee|survivor|victim|wounded ; 073
pull|save|pluck|free ; o:survivor|hostage|victim|passenger ; 076
host|train|advise|mentor ; o:@TROOPS|pilot|recruit|officer ; 072
lend|loan|lease|hand|give|supply|ship|provide|sell|deliver|donate ; o:@WARPLANE|@WARSHIP|@DRONES ; 072
write ; p:off o:debt|loan ; 071
top ; p:up ; 071
build|rebuild|repair ; o:house|clinic|school|hospital|road|bridge|power ; 070
exchange|trade|swap ; o:visit|delegation|note ; 040
link|connect|join ; o:grid|railway|market|network|port|power ; 061
ease|open ; o:visa|trade|border ; 061
trade ; p:with ; 061
patrol|search|comb ; p:together|jointly ; 062
work ; p:together ; 06
work ; p:with s:@STATE|police|army|government ; 06
share|split ; o:power|water|cost|burden|oil ; 06
cut|reduce|trim|halve|slash ; o:@TROOPS|garrison|presence ; 0874
bring ; p:home|back o:@TROOPS ; 0874
move|pull|draw ; p:back o:@TROOPS|gun|tank|line ; 0874
abandon|leave|vacate ; o:post|position|outpost|town|city|base|hill ; 0874
open ; o:road|corridor|gate|border|crossing|siege ; 086
unblock|reopen|clear ; o:road|port|border|street|motorway|bridge ; 081
drop|abandon|shelve|scrap|withdraw|rescind|reverse|repeal|bury ; o:plan|bill|law|tax|rise|decree|demand|claim|fee|reform|proposal|ban|case|suit|decision|increase|toll ; 080
restore ; o:licence|license|power|right|citizenship|pension ; 081
let ; p:go|off o:@PEOPLE ; 084
let ; p:through|into ; 086
set ; p:free|loose ; 084
spare|reprieve ; o:@PEOPLE ; 056
express ; o:shame ; 055
own ; p:up ; 055
admit|acknowledge|accept ; o:guilt|wrong|mistake|responsibility|error|fault|blame ; 055
say ; o:sorry ; 055
pay ; o:fine ; -
tender|hand|submit|offer|announce ; p:in o:resignation|notice ; 088
leave|quit|resign ; o:post|office|job|government|cabinet|party ; 088
leave|quit|exit ; o:talk|meeting|room|summit|table ; 125
leave|quit ; o:@DEAL|@PACT|@COALITION ; 164
open|launch|begin|order ; o:case|file|hearing|proceeding ; 090
examine|audit|inspect|review ; s:prosecutor|police|committee|commission|inspector|detective|investigator|auditor|court ; 090
search ; o:home|house|office|flat|premise|headquarters|car ; 171
raid ; - ; 171
charge|indict|arraign|book ; p:with|over|for ; 115
haul|bring|summon|call ; p:in o:@ENVOY ; 114
hand ; p:in o:note|protest|letter ; 114
hand ; o:note|protest ; 114
call ; o:@PEOPLE a:traitor|liar|criminal ; 110
compare|liken ; o:@LEADER|@STATE ; 110
brand|label|dub ; o:@STATE|@LEADER|move|act ; 110
object|complain|protest ; p:to|about|at|against ; 110
speak ; p:out ; 110
cry ; o:foul ; 110
point ; o:finger ; 112
tell|order|instruct ; o:@STATE|@PEOPLE|@TROOPS x:leave|stop|withdraw|hand|release|pay|go|quit|close ; 100
want|insist ; x:leave|withdraw|resign|hand|release|pay ; 100
lodge|submit|put|file|make ; o:claim|request|bid|appeal ; 100
apply ; p:for|to ; 100
call ; p:for ; 100
turn ; p:to a:help|aid|loan|@STATE ; 101
say|answer|vote ; o:no ; 120
shut|slam ; o:door ; 120
close|shut ; o:door ; 120
stay|keep ; p:away|out a:talk|summit|meeting|ceremony|session ; 125
pull ; p:out a:talk|summit|meeting|visit ; 125
pull ; p:out s:@TROOPS|garrison ; 0874
hold|put ; p:off o:@VISIT|@TALK|@MEET ; 125
miss|skip ; o:@MEET|@TALK|ceremony ; 125
overrule|override|strike ; p:down o:law|veto|ruling|decree|ban ; 129
strike|throw ; p:down|out o:law|case|suit|appeal|bill|decree ; 120
throw ; p:out o:@PEOPLE|@ENVOY ; 166
vow|swear|promise|threaten ; x:avenge|retaliate|respond|fight|crush|destroy|punish|hit|strike|attack|defend|bomb|shoot ; 138
vow|swear|promise|threaten ; o:revenge|retaliation|vengeance|response|war|punishment ; 138
give ; o:warning ; 130
rattle ; o:sabre|saber ; 150
point|aim|train ; o:gun|missile|weapon|rocket ; 150
buzz|shadow|tail ; o:@WARPLANE|@WARSHIP|ship|jet ; 150
scramble ; o:@WARPLANE|fighter ; 152
move|roll|fly|sail|steam|cross|push|head ; s:@TROOPS|@WARSHIP|@WARPLANE|tank|carrier|convoy|armour ; 154
dig ; p:in ; 154
mass|gather|build ; p:up s:@TROOPS|tank ; 154
gather|build ; o:force|troop|army ; 154
raise ; o:army|militia|force ; 154
close ; o:airspace|border|crossing|port|strait|frontier|bridge|embassy ; 172
shut ; p:down o:@MEDIA|site|website|party|group|charity|office ; 1721
shut|turn|switch|cut ; o:water|electricity|gas|internet|heating|phone ; 175
take ; p:off o:air ; 1721
pull ; p:off o:air ; 1721
seal|cordon ; p:off o:@STREET|district|square|area|city|building|village ; 172
break|clear ; p:up o:@DEMO|camp|crowd|meeting ; 172
clear ; o:camp|square|protester|street|barricade|sit-in ; 172
move ; p:in|against s:police|@TROOPS ; 172
confine ; o:@PEOPLE ; 173
keep|hold ; a:prison|jail|cell|camp ; 173
lock|throw|clap|bundle ; p:in|into o:@PEOPLE ; 173
take|bring|march|lead|drag ; p:away|in|off o:@PEOPLE s:police|soldier|officer|agent|gendarme|trooper ; 173
take ; o:@PEOPLE a:custody|station ; 173
send ; o:@PEOPLE a:prison|jail|camp|exile ; 173
send ; p:home|back o:@PEOPLE|@ENVOY ; 174
put ; o:@PEOPLE a:plane|flight ; 174
give ; o:@PEOPLE|year|month ; -
jail ; - ; 173
fine ; - ; 168
strip ; o:@LEADER|@PEOPLE|citizenship|immunity|title|medal|accreditation|licence|right ; 172
revoke|cancel|annul|withdraw ; o:citizenship|accreditation|licence|license|visa|passport|permit|residence ; 172
drop|remove|oust|expel|eject|suspend|exclude|bar ; o:member|party|@LEADER|lawmaker|delegation|ambassador|coach a:party|council|parliament|bloc|union|assembly ; 166
suspend|exclude|expel|eject ; s:@COALITION|party|council|assembly|union|bloc ; 166
withdraw ; o:recognition|accreditation|ambassador|support|candidate|funding|invitation ; 161
tear ; p:up o:@DEAL|contract|agreement ; 164
stop|halt|ban|block|suspend|restrict ; o:import|export|trade|sale|flight|visa|shipment|traffic|grain|gas|beef|wheat ; 162
levy|impose|slap ; o:duty|tariff|fine|tax ; 163
freeze ; o:asset|account|fund|tie|relation|contact ; 163
order ; o:company|firm|bank a:compensation|damage ; 168
award|order ; o:damage|compensation ; 168
rule ; p:for ; 168
uphold|confirm ; o:conviction|sentence|ban|verdict|ruling ; 168
join|take ; p:part o:@DEMO ; 141
take ; p:part a:@DEMO|strike ; 141
hold|carry|wave|raise|unfurl|display ; o:banner|placard|flag|sign|portrait a:@STREET|parliament|square|embassy ; 141
shout|chant|scream ; o:slogan ; 141
march|parade|process ; s:@CROWD|activist|union|student|worker|nun|monk|mother ; 141
block|close|occupy|obstruct ; s:@CROWD|@WORKER|farmer|lorry|tractor|trucker|activist ; 144
lie|sit|camp ; p:down|in|out s:@CROWD|activist|student ; 141
camp ; a:square|parliament|ministry|palace|outside ; 141
occupy ; o:square|university|campus|building|hall|factory|office ; 144
blockade ; s:@CROWD|farmer|fisherman|trucker|driver|activist ; 144
stay ; a:away ; 1431
refuse ; x:work|unload|drive|load|teach|eat ; 143
fast ; - ; 142
clash|scuffle|battle|brawl ; p:with ; 180
exchange ; o:blow ; 182
shoot ; p:dead|at ; 193
shoot ; - ; 193
open ; p:up ; -
spray|riddle|rake ; o:@PEOPLE|car|house|crowd|bus|convoy ; 193
gun|mow|cut ; p:down o:@PEOPLE ; 193
fire|shoot|lob ; o:@SHELL|@MISSILE|@SHELL ; 194
rain ; p:on|down ; 194
blow ; p:up o:bridge|pipeline|car|building|house|bus|convoy|railway ; 183
set|plant|lay|detonate ; o:mine|bomb|charge|device ; 183
drive|ram|plough|plow ; o:car|truck|van|lorry a:crowd|people|checkpoint|soldier|police ; 183
ram|plough|plow|drive ; a:crowd ; 180
burn|raze ; p:down o:house|village|church|mosque|home|school|shop ; 1712
wreck|vandalise|deface|damage|destroy|topple ; o:statue|monument|grave|memorial|church|mosque|embassy|consulate|cable|pipeline ; 1712
snatch|seize|abduct|grab|take ; o:@PEOPLE|girl|schoolgirl|pupil|priest|nun|tourist|soldier|student s:gunman|militant|rebel|bandit|fighter|man|kidnapper|gang|hamas|hezbollah ; 181
poison|drug ; o:@LEADER|@PEOPLE|agent|spy|critic ; 185
attempt|try ; o:assassination|coup ; 185
put ; a:death ; 186
hang|shoot|behead ; o:@PEOPLE s:@STATE|authority|regime|court|prison ; 186
beat|flog|cane|whip|kick|punch|slap|club ; o:@PEOPLE ; 182
force|march|drive|expel ; o:people|villager|tribe|family|community|minority a:home|village|land|desert|border ; 203
crush|quell|suppress|smash ; o:revolt|uprising|rebellion|protest|strike|mutiny|dissent|rally ; 175c
disperse|scatter ; o:@CROWD|protester|demonstrator|rally|crowd ; 172
hose|teargas ; - ; 175c
capture|retake|recapture|liberate|conquer ; o:town|city|village|base|airport|hill|island|capital|post|district ; 190
advance|push ; a:@STATE|town|city s:@TROOPS|rebel|army ; 190
repel|beat|repulse|thwart|foil ; o:@ATTACK|assault|invasion|raid ; 190
bomb|pound|blast ; o:@TARGET|@STATE|@PLACE ; 195
wound|injure|hurt ; o:@PEOPLE|dozen|soldier|civilian ; 180
kill|murder|slay ; - ; 180
support|back|endorse|favour|applaud ; - ; 051
thank|congratulate|salute|praise ; - ; 051
toast|decorate|honour|honor ; o:@LEADER|@PEOPLE|soldier|veteran|king ; 051
side|sympathise|sympathize ; p:with ; 050
lay ; o:wreath ; 051
vote ; p:for a:resolution|bill|motion|treaty|plan|independence ; 051
upgrade|raise|elevate ; o:tie|relation|mission|embassy ; 054
accredit|name|appoint|send|post ; o:ambassador|envoy|consul ; 054
present ; o:credential ; 054
open ; o:mission|office|consulate ; 054
cancel|forgive|write ; o:debt|loan|repayment ; 071
sit|chain|lie ; p:down a:@STREET ; 144
lay ; p:down o:rifle|gun|sword|weapon|arm ; 0873
let ; p:in ; 086
join|appear|march|stand|walk|pose|dine|sit ; a:@LEADER p:alongside|beside ; 044
share|have|take ; o:tea|dinner|lunch|breakfast|meal|coffee|supper|banquet ; 040
dine|lunch ; p:with ; 040
join ; s:@TROOPS o:@TROOPS ; 072
join|help|aid ; s:@TROOPS a:war ; 072
proclaim|form|create|found|establish ; o:union|federation|alliance|bloc|partnership ; 06
roll ; p:towards|toward|into|across s:column|tank|convoy|armour|armor|troop ; 154
overrun ; - ; 190
sweep ; s:@TROOPS|@STATE o:forest|village|area|town|district|valley|hill ; 190
turn ; p:back o:column|troop|force|convoy|ship ; 0874
raise|increase|lift ; o:wage|pay|pension|minimum ; 083
take ; p:back o:@PEOPLE ; 083
rehire ; - ; 083
bring|carry|propagate ; o:offensive ; 190
tour ; - ; 042
caution ; - ; 130
fly|jet|travel|sail ; a:@STATE s:@LEADER ; 042
fly ; p:out o:@LEADER|@PEOPLE ; 174
touch ; o:@PEOPLE|shopkeeper|girl|boy|child|wife|victim ; 182
ram ; - ; 190
hold|use|take|keep ; o:shield a:@PEOPLE ; 181
use|hold|keep ; a:shield ; 181
launch|wage|conduct|carry ; o:cyber|cyberwar|cyberattack|cyber-attack ; 176
launch|hold|stage|perform|conduct|begin|start ; o:wargame|war-game|game ; 062
remain|stay|be|go ; a:alert|standby ; 152
order|force|compel ; x:wait|leave|suspend|close|land|shut|move|stay|vacate|stop|pay|return ; 172
order|instruct|command ; x:attack|strike|bomb|launch ; 190
accept|resettle|take|host|shelter ; o:refugee|migrant|asylum-seeker ; 075
launch ; o:crackdown|clampdown ; 172
roll ; p:back o:@SANCTION|@CURB ; 085
roll ; p:back ; 080
reduce|cut|lower|slash|halve ; o:@SANCTION ; 085
return ; o:painting|portrait|manuscript|pendant|statue|bell|coin|relic|remains|body|cash|jewel|sculpture|tablet|antiquity|treasure|head ; 0842
grant|give|allow ; o:extension|delay|exemption|waiver|relief|reprieve|order ; 083
delay|postpone ; o:deportation|execution|tariff|eviction|demolition|deadline ; 080
give|set|hand ; o:deadline ; 139
share|hand|give|pass ; o:evidence|dossier|account|detail ; 064
raise|collect|pledge ; o:@MONEY ; 071
participate|serve|take ; a:peacekeeping|mission|peacekeeper ; 074
complain ; - ; 110
challenge|contest|contradict ; o:report|claim|account|ruling|result|decision|statement|allegation ; 110
call ; o:@LEADER|@STATE ; 041
call ; a:liar|fool|idiot|dictator|butcher|killer ; 110
hold|have|conduct|begin|start|open|launch|resume|restart|continue|conclude|complete|end|finish|attend|join|host|enter|reopen|lead|chair|wrap|finish ; o:@TALK ; 046
hold|have|attend|join|begin|open|host|convene|conduct|chair ; o:@MEET ; 044
hold|begin|conduct|stage|launch|start|carry|complete|finish|run|host|plan|conclude|resume|restart|open|join ; o:@DRILL ; 062
hold|stage|display|show|parade|mount|put|flaunt|unveil ; o:@PARADE|@WEAPON ; 150
hold|stage|organise|organize|join|lead|attend|mount|begin|start|launch|call|resume|plan|form ; o:@DEMO ; 141
hold|stage|begin|start|launch|call|join|mount|resume|declare|observe|continue|go|plan ; o:@STRIKE ; 143
go|come|be ; a:strike|slowdown ; 143
go|be ; a:hunger ; 142
go|begin|start|stage|continue ; o:hunger ; 142
hold|take|keep ; a:hostage|captive ; 181
take|seize|hold|capture|grab ; o:hostage|captive ; 181
take|seize|storm|grab|capture ; o:power|control|office ; 177
take|seize|capture|overrun|retake|recapture|conquer ; s:@TROOPS|rebel|militant|insurgent|separatist|army|@STATE o:@PLACE ; 190
take|seize ; o:@STATION ; 177
take ; a:street|square ; 141
take ; o:street ; 141
take|drag|haul ; a:court|tribunal ; 115
take|give|grant|offer ; o:asylum|refuge|shelter|sanctuary ; 075
take|declare|lodge|register|raise|voice|express|file|submit ; o:@COMPLAINT ; 110
take ; a:custody ; 173
take ; o:aim ; 110
hand|turn|give ; o:power ; 0874
carry|conduct|launch|make|mount|begin|stage|unleash|wage|plan|order|execute|continue|start|deliver|renew|step|intensify|resume|suffer|repel|plot|authorise|authorize|commit|perpetrate|initiate ; o:@ATTACK ; 190
carry|conduct|mount|launch|stage|make|commit ; o:@AIRRAID ; 195
carry|conduct|launch ; o:@DRONE ; 1951
wage|fight|declare ; o:@WAR ; 190
open ; o:fire ; 193
open|launch|start|begin|order|conduct|announce|mount|demand ; o:@PROBE ; 090
open|establish|restore|forge|resume|set|upgrade|reestablish|re-establish|normalise|normalize|renew ; o:@TIES ; 054
open|reopen ; o:@EMBASSY ; 054
open|reopen|restore|switch|inaugurate|restart|resume|relaunch|launch|begin|start|build|commission|expand|deepen|intensify|strengthen|boost|widen|increase ; o:@LINK ; 061
intensify|deepen|expand|strengthen|boost|step|widen|broaden|enhance|increase|launch|begin|start|resume|restart|renew ; o:@COOP ; 06
break|cut|sever|rupture|downgrade|suspend|freeze|curtail|reduce|halt ; o:@TIES ; 161
break ; a:@STATE ; 161
break|cut|walk|pull|call ; p:off o:@TALK|@MEET ; 125
cancel|postpone|skip|abandon|suspend|scrap|shelve|quit|leave|boycott|snub|freeze|halt|delay ; o:@TALK|@MEET|@VISIT ; 125
call ; p:off o:@TALK|@MEET|@VISIT ; 125
call ; p:off o:@STRIKE|@DEMO ; 082
call ; p:off o:@ATTACK|@WAR|@SIEGE ; 087
call|end|suspend|halt|stop|abandon|cancel|postpone|scrap ; o:@STRIKE|@DEMO ; 082
halt|end|stop|suspend|cease|pause|abandon|call|freeze ; o:@ATTACK|@WAR|@SIEGE|@AIRRAID ; 087
lift|ease|end|remove|relax|drop|loosen|waive|cancel|suspend|revoke|scrap|repeal|withdraw|abolish ; o:@SANCTION ; 085
lift|ease|end|remove|relax|drop|loosen|waive|cancel|suspend|revoke|scrap|repeal|overturn|abolish ; o:@CURB ; 081
drop|withdraw|waive|quash ; o:@CHARGE|@SUIT|@DEMAND ; 080
commute|overturn|annul ; o:sentence|conviction ; 056
stop|halt|suspend|cut|freeze|withhold|end|cancel|withdraw|reduce|block|slash|discontinue|curtail ; o:@AID|@MONEY|@ARMS|@COOP|@LINK|@SUPPLY|accreditation|asylum|drill|patrol|exercise ; 162
cut|shut|turn|switch ; p:off o:@UTILITY ; 175
cut ; p:off ; 175
shut|close|suspend|block ; o:@EMBASSY ; 161
shut|close|seal ; o:@BORDER ; 172
shut|close|block|suspend ; o:@MEDIA ; 1721
shut|close|seal ; o:@STREET ; 172
shut ; o:@FACTORY ; 160
impose|slap|introduce|tighten|extend|adopt|place|approve|announce|clamp|renew|widen|prolong|levy|expand|reimpose ; o:@SANCTION ; 163
impose|slap|introduce|declare|order|tighten|extend|announce|set|clamp|enforce ; o:curfew ; 1723
impose|declare|proclaim|announce|extend|decree ; o:@EMERGENCY ; 1724
impose|slap|introduce|order|tighten|extend|announce|set|clamp|enforce|place ; o:@CURB ; 172
impose|lay|tighten|enforce|maintain ; o:@SIEGE ; 191
declare|announce|observe|call|begin|honour|honor|respect|implement|agree|accept|extend|reach|sign ; o:@TRUCE ; 087
violate|breach|break ; o:@TRUCE ; 190
break ; o:@DEAL ; 128
declare ; o:independence ; 128
declare ; o:war ; 190
declare ; a:grata ; 166
declare|call ; o:@STRIKE ; 143
sign|ratify|approve|finalise|finalize|endorse|initial|conclude|seal|strike|reach|clinch|secure|forge ; o:@DEAL ; 057
reach|strike|cut|hammer|make|clinch ; o:@DEAL ; 057
leave|quit|exit|abandon|scrap|withdraw|renounce|terminate|suspend|cancel|annul|revoke|abrogate|tear ; o:@DEAL|@PACT ; 164
pull|withdraw|walk ; p:out a:@DEAL|@PACT|@TALK ; 164
pull|withdraw|remove|evacuate|recall ; o:@TROOPS ; 0874
pull|withdraw|recall|remove ; o:@ENVOY ; 161
pull ; o:@VEHICLE ; 143
pull ; p:down|over ; 141
pull ; p:out ; 164
withdraw|revoke|cancel|strip ; o:@PERMIT ; 172
withdraw|retract ; o:@RECOGNITION ; 161
lay|put|hand|give|turn ; p:down|over|in|up o:@ARMS|@WEAPON ; 0873
surrender ; o:@ARMS|@WEAPON ; 0873
lay ; o:siege ; 191
dismantle|destroy|scrap|decommission|surrender ; o:@WEAPON|@ARSENAL ; 0873
send|dispatch|deploy|move|rush|station|mass|post|fly|ship|amass|redeploy|order|commit ; o:@PEACEKEEPER ; 074
send|dispatch|provide|deliver|ship|supply|give|donate|transfer|fly|contribute ; o:@ARMS|@WEAPON ; 072
send|dispatch|provide|deliver|ship|supply|give|donate|rush|distribute|airlift|extend|grant|transfer|contribute|allocate|release|approve ; o:@AID|@RELIEF ; 073
send|provide|give|grant|lend|donate|extend|pay|allocate|contribute|offer|release|transfer|approve|disburse|award|hand ; o:@MONEY ; 071
send|dispatch ; o:@ENVOY|delegation|team|mission ; 040
send|dispatch|deploy|move|rush|mass|station|order|put|place|amass|pour|scramble|position|park ; o:@TROOPS|@WARSHIP|@WARPLANE ; 154
send ; p:back ; 174
send ; a:prison|jail ; 173
put|place ; a:alert|readiness|standby ; 152
put|place|raise|heighten ; o:alert ; 152
put|place ; a:arrest|custody|trial|detention ; 173
put|place|impose ; o:pressure ; 100
call|draft|conscript ; p:up o:@TROOPS ; 154
call ; p:up ; 154
call ; p:out o:@TROOPS|police ; 153
call ; p:out ; 143
train ; o:@TROOPS ; 072
train|exercise|patrol|drill ; a:together ; 062
train|exercise|drill|patrol ; p:together ; 062
test|test-fire|fire|launch|unveil|test-launch ; o:@MISSILE a:@SEA ; 152
test|test-fire|unveil|test-launch ; o:@MISSILE|@WEAPON ; 152
launch|fire|hurl|rain|lob|unleash ; o:@MISSILE|@SHELL|@DRONES ; 194
fire|launch ; o:rocket|missile|shell|shot|round|bullet|mortar ; 193
fire|use|lob ; o:tear|gas|cannon|pellet|baton|canister|grenade ; 175c
fire ; p:on|at|into|upon ; 193
throw|hurl|lob|toss ; o:stone|rock|petrol|bottle|molotov|brick|egg|tomato|firebomb|cocktail ; 1823
throw ; a:prison|jail ; 173
throw ; p:out ; 120
throw ; o:weight ; 051
detonate|explode|plant|set ; o:@BOMB ; 183
set ; a:fire|ablaze|alight ; 1823
set ; o:fire ; 1823
burn|torch|trample|deface ; o:flag|effigy|portrait|picture|poster ; 141
burn ; o:@PLACE|house|car|building|office|church|mosque|school|shop|bus ; 1823
smash|wreck|ransack ; o:window|office|shop|building|car|statue|camera ; 145
storm|occupy ; o:parliament|embassy|ministry|office|building|campus|palace|headquarters|airport ; 145
block|blockade|obstruct ; o:@STREET|entrance|access|gate|refinery|motorway|port ; 144
block|halt|stop|bar ; o:@DEPORT|extradition|bill|nomination|resolution|plan|sale|merger|move|bid|appointment ; 120
block|bar|stop|prevent ; o:@PEOPLE ; 172
march|rally ; s:troop|column|tank|army ; 154
march|rally ; - ; 141
gather|assemble|mass|turn|converge|line|crowd|stream|pour|throng|flock ; s:@CROWD a:protest|demand|oppose|square|outside|ministry|headquarters|parliament|embassy|board|palace|office ; 141
gather|assemble|turn|converge ; x:protest|demand|oppose|denounce|call|condemn ; 141
assemble|gather ; s:@LEADER ; 044
chant|bang|wave|jeer|boo|heckle ; o:slogan|pot|flag|banner|president|minister ; 141
pitch ; o:tent ; 141
walk ; p:out s:@WORKER ; 143
walk ; p:out ; 125
walk ; p:off ; 143
down|lay ; o:tool ; 143
stop|stay|refuse ; o:work ; 143
stay ; p:away ; 1431
stay ; a:home ; 143
meet ; o:demand|need|target|deadline|condition|requirement|criterion|goal|obligation|challenge|standard|cost|resistance|expectation ; -
meet ; - ; 040
talk|speak ; a:phone|telephone|video ; 041
talk|speak|chat ; p:with|to s:@LEADER ; 040
sit ; p:down ; 040
call ; p:on a:@LEADER ; 042
shake|clasp ; o:hand ; 040
join|appear|march|stand|walk|pose|dine ; a:@LEADER p:alongside|with|beside ; 044
join ; o:@LEADER ; 044
pay ; o:@VISIT|call ; 042
pay ; o:tribute|homage ; 051
pay ; o:@MONEY|compensation|reparation|instalment|damage|sum ; 071
make ; o:@VISIT|trip|stopover ; 042
make ; o:@THREAT ; 130
make ; o:apology ; 055
make ; o:concession ; 080
make ; o:pledge|promise|commitment|offer ; 030
make ; o:request|demand|plea|appeal ; 100
arrive|travel|fly|go|come|head|journey|return ; a:@STATE s:@LEADER ; 042
arrive|land ; s:@LEADER ; 042
arrive|roll|advance|move|head|stream|mass|approach ; s:@TROOPS|@WARSHIP|armour|tank|column ; 154
enter|cross|roll|push ; s:@TROOPS|tank|warplane|warship|jet|vessel ; 154
leave|exit|vacate|depart|quit|evacuate ; s:@TROOPS|rebel|fighter|garrison ; 0874
tour|address ; o:@STATE|summit|assembly|parliament|congress ; 042
receive|welcome|greet|entertain|invite ; o:@LEADER|delegation|envoy ; 043
invite ; - ; 030
vote ; p:against|down ; 129
vote ; x:condemn|deplore|censure|denounce ; 110
vote ; x:impeach|remove ; 167
vote ; x:impose|sanction ; 163
vote|approve|pass|adopt|back ; o:@SANCTION ; 163
approve|back|pass|endorse|ratify|support|adopt|second|embrace|favour|favor|welcome ; o:@DEAL|bid|plan|nomination|resolution|move|proposal|call|bill|licence|license|candidacy|mission|treaty|initiative ; 051
approve ; s:senate|parliament|congress|council|assembly ; 051
authorise|authorize|order ; o:@ATTACK|strike|airstrike ; 190
authorise|authorize|approve ; o:action|use|invasion|intervention ; 130
authorise|authorize|allow|permit|let|admit ; o:@MONITOR|@AID|convoy ; 086
let ; p:in|into ; 086
accept ; o:invitation|offer|proposal|plan|resignation|role|condition|mediation|deal|ceasefire|talk|refugee|deportee|flight ; 030
accept ; o:responsibility|demand|ruling|verdict|apology|blame ; 080
accept|grant|admit|welcome|take ; o:refugee|asylum ; 075
voice|express|show|reiterate|pledge|declare|offer|throw|extend|reaffirm|give|lend ; o:support|solidarity|backing|confidence|appreciation|gratitude|condolence|sympathy|friendship|endorsement|admiration|importance|weight ; 051
voice|express|register|raise ; o:concern|alarm|anger|outrage|disappointment|dismay|opposition|dissatisfaction|objection|unease|doubt|displeasure|indignation ; 110
voice|express ; o:regret|remorse|sorrow ; 055
voice|express|announce|signal|indicate ; o:willingness|readiness|interest|intention|commitment|desire ; 030
give ; o:ultimatum|deadline ; 139
issue|deliver|send|set|give ; o:@THREAT|ultimatum|deadline ; 139
give ; o:notice ; 130
give ; o:refuge|asylum ; 075
give|award ; o:medal|prize|award ; 051
file|bring|lodge|launch|start|initiate ; o:@SUIT ; 115
file|bring|press|lay|level|face ; o:@CHARGE ; 115
charge ; p:with ; 115
charge|try ; a:fraud|murder|treason|corruption|offence|offense|crime|bribery|terrorism ; 115
charge ; o:@PEOPLE ; 115
bring|put|drag|haul ; a:court|trial|justice|tribunal|judge ; 115
bring ; p:down o:government|cabinet|president ; 167
bring ; o:charge|suit|case|action ; 115
find ; a:guilty|liable ; 168
find ; o:guilty ; 168
rule|find ; x:violate|break ; 168
rule ; p:against ; 168
rule ; a:unlawful|illegal|unconstitutional ; 168
hold ; o:@PEOPLE a:custody|cell|jail|prison ; 173
look ; p:into s:police|prosecutor|commission|detective|investigator|committee|court ; 090
pick ; p:up o:@PEOPLE ; 173
lock ; p:up ; 173
lead ; p:away ; 173
crack|clamp ; p:down ; 172
strip ; o:@PEOPLE ; 172
remove ; o:@LEADER|checkpoint|barrier ; 167
remove ; o:checkpoint|barrier|barricade|roadblock|restriction ; 081
name|appoint ; o:ambassador|envoy ; 054
restore ; o:@LEADER|service|power|access ; 081
step ; p:down|aside ; 088
step ; p:up o:@ATTACK|shelling|bombing|bombardment ; 190
step ; p:up o:patrol|security|alert|readiness ; 153
strike ; s:@WORKER|teacher|nurse|doctor|driver|union|miner|pilot|dockers|staff|docker|railwayman ; 143
strike ; o:deal|bargain|accord|pact|agreement ; 057
strike|hit|target|pound|blast|rock ; s:@WARPLANE|@MISSILE|@TROOPS|@STATE|@DRONES|@BOMB|coalition|bomber|blast ; 195
strike|hit|target|pound ; s:@TROOPS|@WARPLANE|@MISSILE|@DRONES|@STATE o:@TARGET ; 195
strike|hit|pound ; s:@STATE o:@STATE ; 195
shoot|bring|down ; p:down o:@WARPLANE|@DRONES|@MISSILE|helicopter ; 193
down ; o:@WARPLANE|@DRONES|@MISSILE|helicopter ; 193
sink|ram|intercept|board|torpedo ; o:@WARSHIP|boat|vessel|ship|ferry|cutter|trawler|tanker|flotilla ; 190
intercept|board ; o:boat|vessel|ship|trawler|tanker|flotilla ; 171
destroy|damage|blow|flatten|torch ; o:@TARGET|house|home|village|town|building|bridge|church|mosque ; 1712
drive|force|chase|flush|push ; p:out|from|into|off|back ; 190
force ; o:@PEOPLE ; 172
topple|overthrow|oust|depose ; o:government|president|regime|leader ; 177
poison|decapitate|dismember ; o:@PEOPLE ; 185
engage ; a:battle|firefight|combat|fighting ; 190
engage ; a:@TALK ; 046
exchange|trade|swap ; o:fire|shot|gunfire|shell|barrage|shellfire ; 193
exchange|swap ; o:prisoner|captive|detainee|hostage ; 084
exchange|share|swap|trade|hand|pass|provide ; o:@INTEL ; 064
exchange|trade ; o:ambassador|envoy ; 054
exchange|trade ; o:blow|accusation|barb|insult|recrimination ; 110
hand|turn|give ; p:over|back o:@PEOPLE|@CAPTIVE ; 084
hand|give|return|restore ; p:back|over|to o:@PROPERTY ; 0842
return ; o:@PROPERTY|body|remains|artefact|artifact|bronze|painting|statue|treasure ; 0842
hand|turn|give ; p:over o:@TERRITORY|control|base ; 0874
hand ; p:over ; 084
transfer|extradite|surrender|hand ; o:suspect|fugitive ; 063
join ; o:@ATTACK|@WAR|@PACT|@COALITION|force ; 06
join ; o:@SANCTION ; 163
join ; o:@SUIT ; 115
set ; p:up o:@COOP|@COALITION|command|fund|commission ; 06
set ; p:free ; 084
set ; o:deadline|ultimatum ; 139
set|lower|cut|slash|raise|scrap|double ; o:tariff|duty|levy ; 163
cancel|forgive|write|waive|restructure|reschedule ; o:debt|loan|repayment ; 071
share ; o:@INTEL|data|information ; 064
sell|buy|import|export|purchase ; o:@WEAPON|@ARMS|gas|oil|grain|wheat ; 061
build|construct ; o:railway|hospital|school|road|bridge|dam|stadium ; 070
invest ; a:@STATE ; 061
merge|integrate ; a:grid|market ; 06
announce|unveil|declare|propose ; o:withdrawal|pullout|pullback ; 080
announce|unveil|pledge|promise|propose|approve|offer ; o:@AID|@MONEY|@RELIEF|@ARMS ; 033
announce|plan|pledge|promise|agree ; o:@TALK|@MEET|@VISIT ; 036
announce|tender|submit|offer ; o:resignation ; 088
accept ; o:resignation ; 088
prepare|plan|plot|threaten ; o:@ATTACK|invasion ; 138
threaten ; o:@SANCTION|@STRIKE|stoppage ; 1312
threaten ; x:sanction|impose|boycott|strike ; 1312
threaten ; x:attack|bomb|kill|invade|strike|destroy|shoot|fire|retaliate ; 138
threaten ; o:@WAR|@ATTACK|force|retaliation|reprisal ; 138
threaten ; x:withdraw|pull|leave|cut|sever|suspend|halt|quit|expel ; 1313
offer ; x:mediate|broker ; 030
offer ; o:apology ; 055
offer ; o:@CRITICISM ; 110
issue|make|offer ; o:apology ; 055
issue ; o:warrant ; 115
issue ; o:pardon|amnesty ; 056
issue ; o:@CONDEMN ; 110
issue ; o:appeal|request|demand|plea|order|call ; 100
pass|adopt|table|move|back ; o:@CONDEMN ; 110
grant|give|award ; o:@PARDON|clemency ; 056
grant|give ; o:independence|autonomy|concession|right|permission|visa|citizenship|amnesty|bail ; 083
grant|give|allow ; o:access|entry|passage ; 086
allow|permit ; - ; 086
turn|back ; p:back o:@TROOPS ; 0874
turn ; p:away o:@PEOPLE ; 120
turn ; p:down ; 120
ask ; o:question|voter ; -
ask ; x:leave|withdraw|resign|free|release|lift|ease|stop|end|halt ; 105
ask ; a:help|aid|assistance|loan|support|troop|weapon|asylum ; 101
ask ; - ; 100
press|push|pressure|lobby|pressurise|pressurize|prod|compel ; x:free|release|end|stop|lift|comply|do|hand|change|act|pay|sign|accept|cut ; 100
press|push ; p:for ; 100
press ; o:@PEOPLE|@STATE ; 100
seek ; o:@TALK|meeting ; 106
seek ; o:help|aid|assistance|support|loan|bailout|extradition|backing|cooperation ; 101
seek ; o:asylum|compensation|reparation ; 100
order ; x:attack|strike|bomb ; 190
order ; o:inquiry|investigation|probe ; 090
order ; o:@PEOPLE x:leave|go ; 166
order ; x:leave|release|stop|halt|pay|close ; 100
require ; - ; -
deny ; o:entry|access|visa|permission|passage|bail|request|asylum ; 120
deny|dismiss|reject|refute|dispute ; o:accusation|allegation|charge|claim|report|rumour|rumor|suggestion ; 120
fail|neglect ; x:agree|reach|sign ; 120
hear ; - ; -
stop ; o:fighting|shelling|hostility|bombing ; 087
stop ; o:payment|funding|delivery|shipment|supply|flow ; 162
recall|withdraw|expel ; o:@ENVOY ; 166
resettle|relocate ; o:refugee|migrant ; 070
fly ; p:out o:@LEADER ; 174
wave ; o:visa ; 081
curtail ; o:@CURB ; 172
attach ; o:importance ; 051
side ; p:with ; 050
intervene ; s:army|troop|@STATE ; 190
die ; a:torture|custody ; 1822
"""

IRREGULAR = """
beaten:beat bought:buy broke:break broken:break brought:bring built:build burnt:burn driven:drive drove:drive fell:fall flew:fly flown:fly
forbade:forbid forbidden:forbid forgave:forgive forgiven:forgive fought:fight gave:give given:give held:hold hung:hang laid:lay led:lead
left:leave lent:lend met:meet overran:overrun overthrew:overthrow paid:pay rose:rise sank:sink sat:sit sent:send shaken:shake shook:shake
shot:shoot slain:slay slew:slay sold:sell sought:seek spoke:speak spoken:speak stole:steal struck:strike sunk:sink swept:sweep swore:swear
taken:take threw:throw thrown:throw took:take undertook:undertake upheld:uphold withdrawn:withdraw withdrew:withdraw
"""
"""Forms that a parser's lemmatizer may not know, with their verbs."""
