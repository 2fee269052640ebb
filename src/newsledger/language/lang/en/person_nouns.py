"""English nouns for one person by trade, age, part played or standing, so that "the surgeon" can be found again as "the doctor".

Each line of `ALIKE` holds nouns that a writer may use for one and the same person, by turns; a noun may stand in several lines. Our own list.
"""

from __future__ import annotations

from newsledger.language.lang import listed

ALIKE: tuple[frozenset[str], ...] = tuple(
    listed(line)
    for line in """
doctor surgeon physician medic paediatrician pediatrician gp cardiologist psychiatrist oncologist anaesthetist gynaecologist epidemiologist virologist
doctor dr dentist vet veterinarian
nurse midwife matron
paramedic rescuer medic ambulanceman
patient sufferer
farmer grower planter rancher smallholder peasant cultivator farmworker grazier sharecropper winegrower beekeeper breeder milker crofter
shepherd herder herdsman goatherd shearer cowherd drover
teacher schoolteacher schoolmaster schoolmistress headteacher headmaster headmistress lecturer professor tutor educator academic instructor
principal headteacher headmaster headmistress rector dean
scholar academic professor historian researcher scientist philosopher linguist archaeologist anthropologist sociologist
scientist researcher physicist chemist biologist astronomer geologist botanist zoologist ecologist seismologist volcanologist mathematician
student pupil schoolboy schoolgirl undergraduate graduate freshman
schoolboy boy teenager pupil lad youth child youngster
schoolgirl girl teenager pupil child youngster lass
child boy girl toddler infant baby newborn youngster kid
lawyer attorney barrister solicitor counsel advocate notary jurist litigator
judge justice magistrate jurist
prosecutor attorney
economist nobel laureate banker
laureate prizewinner winner
banker financier bank investor
manager executive boss director head chief administrator
executive boss chief founder chairman chairwoman chair owner director ceo entrepreneur businessman businesswoman magnate tycoon billionaire
businessman businesswoman trader merchant dealer entrepreneur tycoon magnate industrialist financier developer investor oligarch
trader seller vendor dealer merchant hawker shopkeeper stallholder greengrocer grocer peddler retailer
shopkeeper grocer greengrocer butcher baker florist tobacconist pharmacist bookseller newsagent owner
pharmacist chemist apothecary
chemist scientist
baker confectioner miller
cook chef caterer
chef restaurateur
waiter waitress barman barmaid bartender
landlord landlady publican innkeeper hotelier owner owner
farmer landowner
driver trucker chauffeur motorist cabbie haulier carter busman bus
cyclist rider biker motorcyclist motorist
pilot aviator airman flyer captain
sailor seaman skipper captain mariner fisherman trawlerman yachtsman boatman ferryman
fisherman fisher trawlerman angler
captain skipper
railwayman signalman conductor driver
conductor maestro musician
musician singer pianist violinist cellist drummer guitarist composer violist trumpeter saxophonist rapper songwriter performer organist flautist
singer star vocalist crooner soprano tenor baritone rapper diva
actor actress star performer comedian
comedian comic clown satirist entertainer
dancer ballerina choreographer
artist painter sculptor illustrator muralist engraver potter carver printmaker
carver sculptor craftsman woodcarver artisan
potter ceramicist artisan
photographer photojournalist cameraman
director filmmaker film-maker film
producer filmmaker
writer author novelist poet playwright essayist biographer memoirist
poet bard
critic reviewer
journalist reporter correspondent columnist editor broadcaster presenter anchor newsman writer commentator blogger
publisher editor
engineer technician mechanic
mechanic repairman
electrician plumber welder roofer fitter carpenter joiner builder bricklayer plasterer tiler glazier mason labourer laborer workman tradesman
builder contractor developer carpenter bricklayer
carpenter joiner cabinetmaker woodworker
contractor subcontractor businessman
locksmith blacksmith smith metalworker
tailor seamstress dressmaker couturier designer
weaver knitter spinner
cobbler shoemaker
barber hairdresser stylist beautician
miner collier pitman
worker labourer laborer employee machinist operator operative
operator machinist
foreman supervisor overseer
clerk bookkeeper accountant cashier teller secretary receptionist typist administrator bureaucrat
accountant bookkeeper auditor
cleaner janitor caretaker housekeeper maid porter
guard watchman guardsman warden gatekeeper bodyguard
jailer warder guard
librarian archivist curator
architect designer planner
inventor engineer founder
programmer developer coder engineer
unionist steward shop-steward organiser organizer shopsteward
activist campaigner protester dissident demonstrator organiser organizer marcher
protester demonstrator rioter
dissident critic opponent exile
exile refugee emigre fugitive
refugee migrant asylum-seeker evacuee
migrant immigrant newcomer
politician lawmaker legislator parliamentarian mp senator congressman congresswoman deputy councillor representative member assemblyman statesman
councillor alderman councilman councilwoman
candidate contender challenger hopeful nominee runner
candidate challenger rival opponent
incumbent officeholder
president leader head
president premier leader
premier chancellor pm prime
leader chief head boss ruler strongman dictator autocrat
chief head boss commander
monarch king queen sovereign ruler emperor empress emir sultan
prince royal heir
princess royal heiress
heir heiress
pope pontiff
priest cleric clergyman pastor vicar preacher minister parson reverend father curate chaplain
pastor preacher reverend minister evangelist clergyman
imam cleric preacher sheikh mullah
cleric ayatollah
bishop archbishop cardinal prelate cleric primate
nun sister abbess
monk friar brother abbot
rabbi cleric
general commander officer soldier chief
colonel officer soldier commander
major officer soldier
lieutenant officer soldier
admiral officer commander
marshal commander
sergeant officer soldier policeman
soldier serviceman conscript reservist recruit private trooper infantryman paratrooper marine veteran gunner sniper
veteran soldier
militiaman fighter gunman rebel militant insurgent guerrilla jihadist warlord mercenary
mercenary fighter
warlord commander
gunman shooter attacker assailant killer murderer suspect
attacker assailant suspect defendant
suspect defendant accused detainee
defendant accused convict
convict prisoner inmate detainee felon
thief robber burglar fraudster swindler conman
fraudster swindler
gangster mobster boss drug kingpin
victim casualty survivor deceased
survivor castaway
hostage captive prisoner
policeman policewoman officer constable cop detective inspector sheriff superintendent sergeant
detective investigator inspector officer
sheriff officer
investigator inspector
firefighter fireman rescuer
volunteer helper rescuer
witness bystander onlooker
neighbour neighbor
friend pal companion confidant ally
colleague co-worker teammate
partner companion girlfriend boyfriend lover
husband spouse partner
wife spouse partner
fiance fiancee betrothed
bride newlywed
groom bridegroom newlywed
widow relict
widower
mother mum mom parent
father dad parent
grandmother grandma granny grandparent
grandfather grandpa grandparent
daughter child girl
son child boy
grandson grandchild boy
granddaughter grandchild girl
brother sibling twin
sister sibling twin
uncle relative
aunt relative
nephew relative
niece relative
cousin relative kinsman
orphan child
pensioner retiree
man bloke fellow fella chap guy gentleman
woman lady housewife homemaker
boy lad
girl lass
youth teenager adolescent
player footballer striker defender midfielder goalkeeper winger forward keeper captain substitute
goalkeeper keeper goalie netminder
footballer striker forward scorer
player quarterback pitcher batsman bowler batter
batsman cricketer bowler opener
player champion seed finalist semi-finalist
player left-hander right-hander
champion winner holder titleholder medallist medalist
athlete runner sprinter marathoner hurdler jumper medallist medalist
swimmer athlete
wrestler fighter boxer athlete judoka
boxer fighter heavyweight champion
skier snowboarder skater gymnast athlete
climber mountaineer alpinist
rower canoeist sailor
golfer player
coach trainer manager
referee umpire official
rookie newcomer debutant
resident villager local
villager farmer
islander resident
tourist traveller traveler visitor holidaymaker
visitor guest
host presenter
guest visitor
passenger commuter traveller
stranger passer-by
customer shopper client
tenant renter
owner proprietor
envoy ambassador diplomat emissary mediator negotiator
diplomat consul
mediator broker
minister secretary
spokesman spokeswoman spokesperson aide official
aide adviser advisor assistant
official bureaucrat functionary
mayor official
governor official
commissioner official
chairman chair chairwoman chairperson
founder co-founder creator
apprentice trainee pupil
mentor teacher
protege successor
predecessor
deputy second
newcomer novice
hero heroine rescuer
donor philanthropist
whistleblower informant source
translator interpreter
interpreter
undertaker gravedigger
hunter trapper gamekeeper ranger
ranger
lifeguard rescuer
astronaut cosmonaut
acrobat juggler
godfather
godmother
giant
upholsterer
sweeper
beggar
hermit
collector
specialist expert consultant
analyst expert
psychologist therapist counsellor
carer caregiver nurse
lodger tenant
hostess host
ex-wife
ex-husband
stepson
stepdaughter
stepfather
stepmother
son-in-law
daughter-in-law
brother-in-law
sister-in-law
father-in-law
mother-in-law
half-brother brother
half-sister sister
great-grandmother
great-grandfather
great-granddaughter
great-grandson
twin
triplet
""".strip().splitlines()
)
"""Words that are likely used for the same person."""

SINGLE = frozenset(word for line in ALIKE for word in line) - listed("bank film bus nobel drug prime ally source second opener private head")
"""Every noun for one person."""

YOUNG = listed("boy girl child youth teenager youngster lad kid infant baby toddler newborn schoolboy schoolgirl pupil")

ENDINGS = ("woman", "man", "ologist", "keeper", "maker", "fighter", "worker", "player", "teacher", "seller", "breaker", "holder", "grower", "driver")
"""How compounds for persons end ("beekeeper", "papermaker"), beside the listed nouns."""

NO_PERSONS = listed("human german roman talisman caiman ottoman woman's man's layman's bookmaker pacemaker peacemaker shareholder")
