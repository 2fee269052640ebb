"""English words of page layout: stamps, bylines, credits, links to other articles, topics.

Phrases are lower case; `#` stands for a number.
"""

from __future__ import annotations

from newsledger.language.lang.phrases import numbered, phrases

MONTHS = numbered("""
    january/jan | february/feb | march/mar | april/apr | may | june/jun | july/jul | august/aug | september/sept/sep | october/oct
    | november/nov | december/dec
""")
WEEKDAYS = phrases("""
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | weds | thu | thur | thurs | fri | sat | sun
""")
PUBLISHED = phrases("""
    publishing date | originally published in | was originally published |
    published | publish | published on | published at | publish date | publication date | date published | date of publication | pub date |
    first published | first published on | first posted | originally published | originally published on | posted | posted on | posted at |
    post date | date posted | posted online | web posted | released | released on | release date | date of release | issued | issued on |
    date issued | issue date | date of issue | created | created on | created at | filed | filed on | filed at | added | added on | uploaded |
    uploaded on | submitted | submitted on | date | dated | dateline | publication | aired | air date | broadcast | for immediate release |
    for release | embargoed until | embargo | embargoed for | under embargo until | strictly embargoed until | not for publication before |
    press release | press statement | media release | news release | media statement | statement | news | se_date | indate | pd |
    episode of | edition of | issue of |
    entry date | story date | article date | reported | online | posted by staff | delivered on | delivered | transcript of | as of |
    time of posting | time of publication | publish time | publication time | published time | posting date | posting time | went live |
    live since | online since | on the web since | appeared on | appeared | first appeared | first appeared on | article dated | report of |
    news of | first broadcast | first broadcast on | broadcast on | aired on | transmission | date of transmission | transmitted | first aired |
    transmission date | tx date | heard on | transcript provided | date of post | date of posting | date created | created date | run date |
    date of article | article published | story published | story posted | story filed | published in print | print publication date |
    published originally | first released | first issued | date of release | released to media | date line | cover date | issue of | bulletin of |
    press release of | statement of | put online | put online on | published online | first published online | dispatched | wired | moved |
    posted in news | originally aired | e-published | first published at
""")
LOADED = phrases("""
    load-date | load date | date loaded | added to database | last updated in database | database updated | database last updated | record created |
    record updated | record last updated | database record updated | database record last updated | record added | date added to database
""")
UPDATED = phrases("""
    updated | update | updated on | updated at | last updated | last updated on | last updated at | last update | latest update | modified |
    modified on | last modified | last modified on | date modified | date updated | edited | last edited | revised | revised on | corrected |
    corrected on | amended | amended on | this article was updated on | this story was updated on | this page was updated on |
    most recently updated | page last updated | page updated | re-sent | resent | re-issued | reissued | refiled | re-filed | lastmod | modification |
    corrected version | correction issued |
    last revised | content updated | story updated | article updated | re-published | republished |
    this article was last modified on | this article was last updated on | refreshed | upd | changed | up to date as of | up to date at |
    up to date until | kept up to date until | kept up to date | information as of |
    current as of | correct as of | correct at | figures as of | last entry | last edit | last changed | last change | last amended | last corrected |
    most recent update | time of last update | latest revision | refreshed on
""")
CLOCK = phrases("""
    today | today is | today's date | current time | local time | time now | now | printed on | printed | print date | accessed | accessed on |
    retrieved | retrieved on | downloaded | downloaded on | page printed | date printed | archived | captured | saved | viewed | generated |
    generated on | visited | snapshot taken | snapshot | cached copy of | cached | cached on | saved on | saved from the web on | last checked |
    page last checked | site last modified | site last updated | site updated | website last updated | site last changed | join date |
    page checked | crawled | crawled on | archived on | captured on | copied on | clipped on | fetched | fetched on |
    scraped | scraped on | imported | indexed on | mirrored on | viewed on | read on | consulted | consulted on | last accessed |
    last reviewed | last reviewed on | page last reviewed | page reviewed | content last reviewed |
    reviewed on | date of next review | next review due |
    next review | review date | date accessed | date retrieved | date of access | page loaded | exported | exported on | print edition of
""")
KEYS = {  # words in the names of a page's metadata, the first role that has one counts
    "clock": phrases("crawl | crawled | crawler | fetch | fetched | scrape | scraped | download | downloaded | retrieved | accessed | captured"
                     " | indexed | archived | snapshot | generated | harvested | imported"),
    "updated": phrases("modified | modify | update | updated | lastmod | revised | edited"),
    "published": phrases("publish | published | publication | pub | pubdate | issued | created | posted | release | released"),
}  # fmt: skip
HIJRI_MONTHS = phrases("""
    muharram | safar | rabi al-awwal | rabi al-thani | rabi i | rabi ii | jumada al-awwal | jumada al-thani | jumada i | jumada ii | rajab
    | sha'ban | shaban | ramadan | shawwal | dhu al-qi'dah | dhu al-hijjah | dhul qadah | dhul hijjah
""")
STAMP_FILL = phrases("""
    at | on | the | of | and | a | hrs | hours | hour | o'clock | time | local | by | edition | print | final | late | morning | evening | early |
    from | in | day | page | et | min | mins | minute | minutes | read | reading | st | nd | rd | th
""")
AGO = phrases("""
    ago | just now | yesterday | last week | moments ago
""")
BYLINE = phrases("""
    by | written by | reported by | report by | reporting by | story by | words by | text by | words | text | edited by | editing by |
    compiled by | compiled from | posted by | published by | author | authors | reporter | reporters | editor | editors | writer | interview by |
    interviewed by | translated by | translation by | translation | additional reporting by | additional reporting |
    with additional reporting by | with reporting by | with files from | hosted by | host | produced by | producer | mixed by | presented by |
    byline | source | from | contributed by | contributor | contributors | as told to | story and pictures by | story and photos by |
    words and pictures by | review by | reviewed by | analysis by | opinion by | commentary by | column by | au | contact the writer |
    reporting from | graphics by | graphics | camera | camera by | photography by | photography | illustrations by | data by | filmed by |
    edited and produced by | directed by | sound by | research by | researched by | writing by | prepared by | narrated by | signed |
    signed by | drafted by
""")
BYLINE_ROLES = phrases("""
    staff writer | staff reporter | staff writers | staff | correspondent | our correspondent | staff correspondent | special correspondent |
    our staff reporter | our reporter | news desk | web desk | newsdesk | desk | bureau | our bureau | monitoring desk | reporter | editor |
    columnist | writer | contributing writer | contributor | freelance writer | political editor | agencies | news agencies | wire services |
    wire reports | from wire reports | news service | press association | associated press | press trust of india | editorial board | editorial |
    online desk | digital reporter | multimedia journalist | journalist | staff report | staff reports | staff and wire reports | wire report |
    newspaper correspondent | our staff | pti | ani | ians |
    with inputs from pti | with agency inputs | for the | special to the | guest columnist | bureau chief | producer |
    photographer | newsroom | team | a correspondent | a staff correspondent | our own correspondent
""")
BYLINE_TAIL = phrases("""
    contributed to this report | contributed to this story | contributed to this article | contributed reporting | reported from
""")
BIO = phrases("""
    is a professor | is the author of | is an author | most recent book | is a columnist | is a freelance | is a writer | writes for |
    writes fortnightly | writes weekly | writes every | is a journalist | is a reporter | covers | is a senior fellow | can be reached at |
    follow him on | follow her on | follow them on | is based in | is an editor | is the editor | latest book is
""")
LIVES = phrases("is | covers | writes | teaches | reports | lives | works | joined | has | can | holds | edits | runs | researches | studies")
CREDIT = phrases("""
    photo | photos | photo by | photos by | photo courtesy of | photo courtesy | photo credit | photograph | photograph by | photographs by |
    photographer | picture | picture by | pictures by | pictures | picture credit | pic | pics | image | images | image by | image credit |
    image courtesy of | image source | image caption | credit | credits | courtesy | courtesy of | video | video by | graphic | graphic by |
    illustration | illustration by | map | map by | source | file photo | file picture | file pic | handout | screengrab | screenshot |
    provided by | supplied | supplied by | submitted | submitted photo | contributed photo | photo illustration | art by | drawing by |
    photo provided by | cr
""")
CREDIT_HAS = phrases("""
    getty images | via ap | ap photo | reuters/ | afp/ | /afp | /reuters | via reuters | via getty | shutterstock | istock | alamy | /epa |
    epa-efe | via afp | handout | file photo | photo) | /ap) | wikimedia | creative commons | courtesy | xinhua/ | /xinhua | bloomberg via |
    news agency via | anadolu | /pa | staff photo | for the times | pool via | unsplash
""")
CAPTION = phrases("""
    file photo | file | file - | file -- | file image | file picture | in this file photo | in this photo | in this image | pictured |
    photo shows | this photo | this undated photo | this image | above | caption | photo caption | image caption | an aerial view |
    in this undated | this handout | a handout | a screengrab | a screen grab | screengrab | photo taken
""")
CAPTION_HAS = phrases("""
    , left, | , right, | , centre, | , center, | , second from | (left) | (right) | (l) | (r) | (centre) | (center) | in this file photo |
    in this photo | pictured  | poses for | pose for | looks on | shakes hands | (pictured | from left | (file) | (file photo)
""")
RELATED = phrases("""
    in pictures | from the archive | from the archives | from our archive | from our archives | timeline | profile | q&a | factbox | interactive |
    long read | fact check | in depth | flashback | earlier this week | from elsewhere | inside |
    read more | read also | also read | read | read next | read this | must read | related | related story | related stories | related article |
    related articles | related coverage | related news | related links | related link | see also | see more | see | more | watch | watch more |
    listen | more on this | more on this story | more from | recommended | full story | full coverage | don't miss | read the full story |
    read full story | read related | explained | explainer | opinion | editorial | analysis | background | previous article | next article |
    previous post | next post | previous | next | previous story | next story | earlier | also on | you may also like | in case you missed it |
    icymi | last week's round-up | further reading | continue reading | go deeper | dig deeper | the latest | in pictures | in photos | photos |
    gallery | video | podcast | live updates | follow live | live | click here | click to read | up next | sponsored | promoted | more on |
    more to read | more to explore | trending | popular | top story | editor's pick | exclusive | story | previously | read more about |
    read more on | read more at | read more from | learn more | find out more | for more | see related | view more | also see
""")
RELATED_SURE = phrases("""
    read more | read also | also read | read next | must read | related | related story | related stories | related article | see also |
    related articles | related coverage | related news | related links | recommended | full story | don't miss | read related | previous article |
    next article | previous post | next post | previous story | next story | you may also like | icymi | in case you missed it | further reading |
    more on this story | more on this | also see | see related | watch | full coverage | last week's round-up | also on | you might also like |
    what to read next | up next | read the full story | click here to read | more from this section | earlier story | related video |
    related content | related topics | more to read | continue reading below
""")
RELATED_HEADS = phrases("""
    most read | most viewed | most popular | most shared | most commented | most watched | most recent | popular | popular stories | popular now |
    popular posts | popular articles | trending | trending now | trending stories | trending news | top stories | top news | latest news |
    latest stories | latest | latest articles | latest headlines | the latest | recent posts | recent stories | recent news | recent articles |
    recent | related news | related stories | related articles | related story | related article | related | related links | related posts |
    related content | related coverage | related reading | related items | related documents | related headlines | recommended |
    recommended stories | recommended for you | recommended reading | recommended articles | recommended by | read more | read next | read also |
    also read | read this next | must read | must reads | more news | more stories | more from | more in | more on this story | more on this |
    more on this topic | more like this | more explainers | more galleries | more headlines | more local news | more top stories |
    you may also like | you might also like | you may like | you may be interested in | you might be interested in | see also | see more |
    also in the news | also in news | in other news | other news | other stories | other articles | other headlines | don't miss |
    editor's picks | editors' picks | editor's choice | editors' choice | our picks | top picks | picks for you | featured | featured stories |
    best of | around the web | from around the web | from the web | sponsored links | sponsored content | sponsored stories | promoted stories |
    previous article | next article | previous post | next post | previous story | next story | up next | next up | what to read next |
    mentioned in this episode | further reading | keep reading | continue reading | in case you missed it | icymi | more to read |
    more to explore | also on site | around the network | what others are reading | what others are clicking on | people also read |
    readers also liked | others are reading | stories for you | suggested stories | suggested reading | suggested for you | hot topics today |
    news in pictures | photo galleries | galleries | more videos | more video | videos | latest videos | watch next | on our radar |
    paid content | headlines | also: | also | related video | related videos | related galleries | most discussed | most emailed |
    best photos of the week | breaking news
""")
RELATED_HEAD_STARTS = phrases("""
    more from | more in | more on | latest from | latest in | top stories in | most read in | popular in | also in | more
""")
TOPICS = phrases("""
    topics | topic | tags | tag | tagged | tagged with | tagged as | tagged under | filed under | filed in | related topics | key words |
    keywords | keyword | categories | category | posted in | subjects | subject | subject terms | index terms | suggested topics | labels |
    more on these topics | follow the topics in this article | explore more on these topics | topics in this article | see more on |
    read more about | in this story | people in this story | places in this story | topics in this story | more about | hashtags | themes |
    locations | regions | industries | people | companies | organizations | related tags | article tags | post tags | follow topics |
    topics mentioned
""")
TOPICS_INLINE = phrases("""
    topics | topic | tags | tag | tagged | tagged with | tagged as | tagged under | filed under | filed in | related topics | key words |
    keywords | keyword | categories | category | posted in | suggested topics | labels | hashtags | article tags | related tags |
    more on these topics | explore more on these topics | read more about | in this story | themes | subject terms | index terms
""")
VERBS = phrases("""
    is | are | was | were | has | have | had | said | says | will | would | can | could | be | been | told | did | does | do | may | might |
    must | should | made | took | went | came | left | held
""")
SCENE = phrases("""
    stand | stands | standing | sit | sits | sitting | walk | walks | walking | carry | carries | carrying | hold | holds | holding | look
    | looks | looking | wait | waits | waiting | line | lines | gather | gathers | queue | queues | wade | wades | inspect | inspects | speaks
    | speak | attend | attends | arrive | arrives | leave | leaves | leaving | pose | poses | posing | show | shows | shown | seen | pictured
    | photographed | left | right | centre | center | foreground | background | above | below | outside | inside | beside | pass | passes
    | drive | drives | ride | rides | work | works | clear | clears | search | searches | guard | guards | rises | burns | burn | load | loads
    | unload | push | pushes | pull | pulls | wave | waves | wear | wears | wearing | play | plays | sell | sells | shake | shakes | view
    | aerial | file | handout | screenshot | photo | picture | image | lies | lie | hangs | hang | covers | cover | cross | crosses
""")
POINTS = phrases("""
    in short | in brief | key points | key facts | key developments | key takeaways | at a glance | highlights | story highlights | summary
    | the main points | main points | quick read | the essentials | bullet points | what you need to know | what to know | need to know
    | the short version | the gist | in a nutshell | points of note | top line | top lines | in summary | the news in short | what's next
    | what we know so far | what we know | coming up | what to watch | what to watch today | the basics | why it matters
""")
SPEECH = phrases("""
    said | says | told | added | according | announced | stated | asked | reported | warned
""")
OUTLET_WORDS = phrases("""
    times | post | news | daily | herald | agency | radio | register | gazette | tribune | star | mail | journal | review | chronicle | embassy
    | ministry | advertiser | examiner | bulletin | observer | express | telegraph | mirror | guardian | standard | sentinel | press | weekly
    | media
    | network | tv | wire | monitor | today | online | magazine | echo | argus | courier | record | dispatch | inquirer | sun | globe | voice
    | digest
    | ledger | beacon | lantern | brief | briefing | digital | mercury | pulse | insider | pioneer | enterprise | banner | clarion | advocate
    | messenger | portal | broadcasting | courant | informer | despatch | intelligencer | chronicles | newsroom | agência | agencia | agence
    | agentur | ajansı | agenzia | pravda | wiadomości | tagesblatt | tagblatt | rundschau | allgemeine | tribuna | gaceta | kronik | haber
    | reporter | leader | citizen | monitoring | letter | service | kurier | zeitung | anzeiger | blatt | diario | jornal | correio
    | gazeta | le monde | nachrichten | presse | tageblatt | dagblad | tidning | avis | vesti | novosti | noticias | notizie | corriere
""")
GENERIC_WORDS = phrases("""
    press | office | news | review | regions | region | release | releases | transcript | transcripts | explainer | explainers | media |
    centre | center | room | newsroom | statement | statements | of | the | and | for | spokesperson | spokesman | department | ministry |
    crown | copyright | open | in | home | latest | top | world | communications | communication | public | affairs | information |
    relations | team | section | service | services | live | video | videos | photos | politics | business | sport | sports | opinion |
    analysis | culture | desk | page | site | website | web | app | editorial | company | agency | council | committee | government |
    organisation | organization | author | paper | network | readout | readouts | announcement | announcements | notice | notices |
    communique | remarks | speech | speeches | interview | interviews | feature | features | story | stories | article | articles | blog |
    update | updates | alert | alerts | breaking | headlines | welcome | archive | archives | index | contents | menu | search | login | our |
    your | all
""")
MASTHEAD_TAILS = phrases("""
    live | live blog | newsroom | today's paper | e-paper | archive | archives | text archive | transcripts | newsroom transcripts |
    transcript | home | logo | beta | website | web site | explainers | podcast
""")
MASTHEAD_EDITIONS = phrases("""
    in english | english | english edition | english service | english version | english desk | international edition | daily bulletin |
    newsletter | bulletin
""")
PAPER_WORDS = phrases("""
    nyheter | nyheder | nyhetene | tidende | tidningen | bladet | posten | dagbladet | aftenblad | uutiset | sanomat | lehti | nieuws |
    krant | dnevnik | novine | politika | noviny | deník | listy | dziennik | głos | gazete | gazetesi | ekspres | haberleri | hírlap |
    hírek | napló | ziarul | știri | jurnal | vestnik | izvestia | gazette | nouvelles | quotidien | dépêche | notícias | folha | prensa |
    periódico | crónica | heraldo | noticiero | giornale | gazzetta | messaggero | stampa | laikraštis | žinios | ziņas | postimees | leht |
    päevaleht | uudised | berita | harian | sabah | samachar | patrika | shimbun | shimpo | ilbo | xabar | channel | podcast | bote
""")
PUBLISHER_WORDS = phrases("""
    gazetecilik | yayıncılık | medya | matbaacılık | editrice | editoriale | éditions | editora | editorial | wydawnictwo | vydavatelství |
    kiadó | förlag | forlag | kustannus | uitgeverij | izdavaštvo | verlags | verlag
""")
AGENCIES = phrases("""
    associated press | the associated press | ap | reuters | thomson reuters | afp | agence france-presse | press trust of india | pti | ani | ians
    | xinhua | upi | united press international | dpa | efe | ansa | tass | interfax | kyodo | kyodo news | yonhap | anadolu | anadolu agency
    | the canadian press | canadian press | press association | pa media | australian associated press | epa | bloomberg
""")
NO_OWNERS = phrases("""
    getty images | shutterstock | istock | alamy | adobe stock | wikimedia commons | creative commons | unsplash | openstreetmap | google
    | riproduzione riservata | todos los derechos | todos os direitos | alle rechte | tous droits | tüm hakları | wszelkie prawa | sva prava
    | všechna práva | všetky práva | alle rettigheter | med ensamrätt | toate drepturile | minden jog | alle rechten | her hakkı | all rights
    | crown | contributors | its owners | the author | the authors | respective owners
""")
MEDIA_BODIES = phrases("""
    newsroom | publication | newspaper | magazine | website | site | outlet | organisation | organization | non-profit | nonprofit | charity | agency
    | service | network | podcast | broadcaster | station | part of | member of | owned
""")
SOURCE_WORDS = phrases("""
    izvor | quelle | fuente | fonte | källa | kilde | zdroj | źródło | forrás | kaynak | lähde | bron | sumber | nguồn | sursa | šaltinis | allikas
""")
ORGAN_WORDS = phrases("""
    ministry | office | department | bureau | embassy | government | republic | university | institute | committee | commission | court
    | administration
    | authority | federation | association | society | union | bank | board | directorate | secretariat | presidency | consulate | permanent mission
    | united nations | kingdom | state of | city of | county of | foundation | organization | organisation | since | trusted | leading | official
""")
SMALL = phrases("""
    a | an | the | of | to | in | on | at | by | for | from | with | and | or | but | as | that | this | these | those | it | its | his | her | their
    | he | she | they | we | you | i | our | your | not | no | who | which | what | when | where | how | after | before | over | under | than | into
    | about | up | out | more | all | one | two | there | if | so | then
""")
TELLING = phrases("""
    you | your | we | our | us | i | my | me | this | these | here | now | how | why | what | when | who | where | said | says | told | by | from | to
    | with | more | all | read | see | also | please | about
""")
NOTICE = phrases("""
    you | your | our | we | us | join | log | page | live | this | views | subscribe | subscription | subscribers | copyright | author | editor
    | sign | please | covers | covered | covering | writes | written | amended | corrected | edition | paper | wrongly | misspelled
""")
READER = phrases("""
    you | your | yours | you'll | you're | you've | us | our | we
""")
COMMON = phrases("""
    the | and | for | its | his | her | was | has | had | not | with | that | from | this | have | been | were | will | they | their | which | would
    | about | after | more | than | also | over | into | when | said | says | there | could | other | some | what | where | while | before | under
    | who | all | one | two | but | are | new | how | why | out
""")
