"""English words of page furniture: menus, sign-in, share buttons, cookie notices, newsletter boxes, comments, corrections, copyright.

Phrases are lower case, `#` stands for a number. `WHOLE`: the phrase is the whole line; `STARTS`: the line begins with it; `HAS`: it stands anywhere.
"""

from __future__ import annotations

from newsledger.language.lang.phrases import phrases

NAMES_OF_SECTIONS = phrases("""
    home | homepage | news | world | world news | sport | sports | politics | business | money | markets | economy | finance | tech | technology |
    science | health | environment | climate | culture | arts | entertainment | lifestyle | life | style | travel | food | opinion | opinions |
    editorial | editorials | letters | columns | columnists | cartoons | comment | voices | weather | traffic | crime | courts | education |
    local | local news | national | nation | the nation | international | regional | region | asia | africa | europe | americas | middle east |
    uk | us | u.s. | usa | video | videos | photos | pictures | galleries | gallery | multimedia | podcasts | podcast | audio | radio | tv |
    live | jobs | cars | property | real estate | classifieds | obituaries | death notices | notices | events | what's on | community | people |
    features | feature | special report | special reports | investigations | data | explainers | general | general news | country | state | city |
    metro | provinces | districts | society | religion | history | books | film | music | games | puzzles | crosswords | crossword | horoscopes |
    horoscope | contests | livestream | first alert weather | newsletters | newsletter | e-paper | epaper | archive | archives | magazine |
    women | youth | agriculture | energy | security | defence | defense | diplomacy | law | justice | all india | india | pakistan | bangladesh |
    nepal | sri lanka | china | japan | korea | russia | ukraine | all news | top stories | breaking | breaking news | latest | latest news |
    exclusive | analysis | markets data | stocks | companies | industry | planning | lost pets | council | buy a photo | more | sections |
    all sections | topics | live tv | watch live | watch | listen live | interview | transcript | in depth | long read | big read | fact check |
    press release | media release | news release | advertorial
""")
WHOLE = phrases("""
    close panel | share page | about sharing | give this article | facebook count | twitter share | kindly share this story | image caption |
    article text | end item | all news | most liked | read original version at source | hear this story | share full article | gift article |
    remove items from your saved list to add more | save this item | add to my list | copy to clipboard | view original | resume | quick links |
    écouter cet article |
    advertisement | advertising | advertisment | ad | ads | [advertisement] | advertisement - scroll to continue | article continues below |
    story continues below | story continues below advertisement | article continues below advertisement | continue reading below |
    scroll to continue | continue reading | sponsored | promoted | by taboola | by outbrain | sponsored links | paid post | paid content |
    partner content | share | share this | share this story | share this article | share this post | share this page | share on facebook |
    share on twitter | share on x | share via email | share on whatsapp | share on linkedin | share link | copy link | copy url |
    share copy link | link copied | tweet | tweet this | retweet | like | pin | pin it | post | email | e-mail | email this | email this link |
    email this story | mail | print | print this | print article | print this page | print friendly | pdf | save | save article | save this |
    bookmark | saved | follow | facebook | twitter | x | whatsapp | telegram | linkedin | pinterest | instagram | reddit | tumblr | messenger |
    viber | youtube | flipboard | google | google+ | google news | rss | threads | bluesky | tiktok | snapchat | email address |
    your email address | enter your e-mail | enter your email | enter your email address | email us | contact | contact us | about | about us |
    help | faq | faqs | feedback | terms | terms of use | terms of service | terms and conditions | terms & conditions | privacy |
    privacy policy | cookie policy | cookie settings | cookies | manage cookies | accept | accept all | accept cookies | reject all |
    more options | i agree | agree | ok | got it | manage choices | sitemap | site map | site index | accessibility | careers | advertise |
    advertise with us | corrections | report an error | report error | report a typo | suggest a correction | report this ad | sign in | sign up |
    sign out | log in | login | login/register | log out | logout | register | register now | subscribe | subscribe now | subscribe today |
    subscribe for free | become a member | my account | account | profile | donate | donate now | support us | support our work | join us |
    join now | get started | learn more | find out more | view more | show more | load more | see all | view all | view comments | show comments |
    hide comments | comments | comment | # comments | # comment | no comments | comments (#) | comments # | add a comment | add comment |
    leave a comment | leave a reply | leave a comment! | post a comment | post comment | write a comment | join the conversation |
    join the discussion | submit | send | cancel | close | open | back | back to top | go back | top | top of page | start of page | end of page |
    skip to content | skip to main content | skip to navigation | skip navigation | menu | main menu | search | search for: | navigation |
    toggle navigation | next | previous | prev | next slide | previous slide | next page | previous page | page # | page # of # | [page #] |
    # / # | # of # | # min read | # minute read | # minutes read | # mins read | min read | read time | reading time # minutes |
    reading time: # min | listen | listen to this article | listen to article | listen (# mins) | listen (# min) | play | #-minute listen |
    download | embed | transcript | play video | video player close | watch live | live | replay | replay gallery | pause | view gallery |
    view full caption | hide caption | toggle caption | enlarge | enlarge image | enlarge this image | expand | photos | images | image | photo |
    gallery | video | caption | loading | loading... | please wait | show key events only | key events | summary | in this article |
    on this page | table of contents | contents | jump to | in brief | at a glance | quick read | key points | highlights | key takeaways |
    a+ a- | a a | aa | aa aa | a- a+ | text size | font size | normal | text | trending | live blog | view | views | hits | edit | reply |
    like us on facebook | follow us | follow us on twitter | follow us on facebook | connect with us | stay connected | get the app |
    appeared first on | comments are moderated | does not form part of the |
    download our app | ends | end | -ends- | -30- | -end- | # # # | ### | - ends - | notes to editors | note to editors | notes for editors |
    editor's note | newsletter | newsletters | e-paper | today's paper | today's newspaper | your say | have your say | vote | view results |
    poll | quiz | ai-generated voice | ai generated summary | by clicking | opens new tab | opens in new window | acquire licensing rights |
    all rights reserved | more video... | watch this story | watch the report | watch mobile video | full screen | mute | unmute | hosted on |
    powered by | first published | published | updated | date | author | by | source | address and contact | media contact | press contact |
    press contacts | for more information | contact information | media inquiries | media contacts | media enquiries | final edition |
    first edition | late edition | was this helpful? | yes | no | thank you | thanks | thank you for registering! | current progress #% |
    total access | related topicsshare | all rights reserved. | edition | english | select language | language | translate | choose language |
    dark mode | light mode | you are here | breadcrumb | from the archive | this article is more than # years old |
    this article is more than # year old | reuse this content | end of list | end of document | end of article | home delivery | shop | store |
    weather | traffic | puzzles | site by | text_ | heard on | heard on all things considered | heard on morning edition | trending: | hot: |
    new | new! | popup | open menu | close menu | read less | read full article | full article | tap to unmute | sound on | more | more... | via |
    for immediate release | immediate release | for release | forwarded message | original message | forwarded message follows |
    begin forwarded message | things to do | flyers | close window | live feed |
    on air | now playing | see more | undo
""")
STARTS = phrases("""
    this article is more than | this e-mail | this email | this message |
    on air now | now playing | section a, page | auto-refresh | auto refresh | begin forwarded message | sent from my | get outlook for |
    what you need to know: | what we know so far: | visitor counter | sort by | embed this | embed: | user rating | view guestbook | buy prints |
    remarks as delivered | (remarks as | as prepared for delivery | (as prepared | check against delivery | requests to have | acquire licensing |
    editor's note | ed. note | (with inputs | (inputs from | with agency inputs | (with agency | issued by | distributed by | for enquiries |
    for press enquiries | for media enquiries | the post | (this story | (this article | (this report | kindly share
    | a version of this article | for information media | for media queries | for further information | for more information |
    for media inquiries | (attn | give this article | about sharing | image source | order reprints | the bbc is not | record number |
    article text | regards | proquest document | document type | news code | end item | not an official record |
    copyright  | ©  | © | (c)  | (c) | (© | (copyright | tm and  | (tm and | all rights reserved | all content  | follow us | follow our |
    like us on | like our page | join us on | find us on | connect with us | sign up for | sign up to | signup for | subscribe to |
    subscribe for | subscribe from | subscribe: | subscribe to unlock | already a subscriber | already have an account | already registered |
    not a subscriber | don't have an account | to continue reading | to read the full | want to read more | you have reached | you've reached |
    you have # free | click here | tap here | click to | download the | download our | get the app | get our app | install our | click the |
    click on | get breaking news | get the latest | get email | get notified | get daily | receive the latest | receive breaking |
    stay up to date | stay informed | for breaking news | for more neighborhood news | for the latest | for more news | for more stories |
    for the latest news | check out our | check back | please enable javascript | please turn on javascript | enable javascript |
    this slideshow requires | having trouble viewing | your browser | you need javascript | this site requires javascript | please enter |
    please refresh | please log in | please sign in | please check | please consider | we use cookies | this site uses cookies |
    this website uses cookies | our website uses cookies | we and our | we value your privacy | we care about your | by continuing to use |
    by clicking | by signing up | by submitting | by subscribing | by using this | by registering | cookie | your email address |
    your e-mail address | required fields | save my name | notify me of | send letters | letters: | letters to | comments are |
    comment guidelines | comments policy | commenting | this comment | readers are | we welcome your | join the conversation |
    be the first | # people like this | share this | share on | share your | share the | tell us what | tell us your | let us know |
    send us your | do you have a | do you have any | do you have pictures | do you know more | got a story | got a tip | got a news tip |
    have you been affected | have a story | have a tip | if you have a story | if you have a tip | if you enjoyed | if you like |
    get involved with the news | how did we do | never miss | don't miss a | support us for | support our | support independent |
    support quality | become a | try unlimited | start your free | unlimited access | choose the plan | choose your plan | cancel anytime |
    special offer | limited time offer | this article is for subscribers | this content is | this is a subscriber | subscribers only |
    premium content | all persons are presumed innocent | all suspects are presumed | the views expressed | views expressed |
    the opinions expressed | opinions expressed | the content of this | this material may not | this article was produced |
    this website and associated | this newspaper | this site is | registered in | registered office | a company registered | published by |
    hosted on | powered by | designed by | website by | site by | mobile site | desktop site | privacy policy | terms of | transcripts are |
    npr transcripts | this transcript | a transcript of | this interview has been edited | this interview was | this conversation has been |
    correction: | correction ( | corrections: | clarification: | correction appended | editor's note: | editors' note: | editor’s note |
    note to readers | note to editors | eds: | (eds: | this article has been | this story has been | this story was updated |
    this article was amended | this article was updated | this report has been | an earlier version | a previous version |
    (except for the headline | (this story has not been edited | this is a developing story | this story is developing | this is a breaking |
    this breaking news | stay with | refresh this page | watch live | track latest | our standards: | for all the latest | source: | sources: |
    views: | hits: | reads: | read time | reading time | word count | length: | section: | page: | pages: | edition: | language: | isbn | issn |
    about this | about the author | about us | about the | contact us | contact: | contacts: | media contact | press contact | tel: | telephone: |
    phone: | fax: | email: | e-mail: | website: | web: | www. | http:// | https:// | twitter: | facebook: | instagram: | @ | to unsubscribe |
    unsubscribe | view this email | you are receiving | you received this | this email was | forward this | having trouble | heard on | runtime |
    duration: | episode  | season  | listen: | listen on | listen to | available on | turn to page | see page | continued on | continued from |
    text size | font size | photo gallery | view slideshow | trending: | trending now | hot topics | popular: | you are here | home > | home » |
    home / | home› | home › | home| | home | | website contains | read or share this story | message: * | there was a problem |
    there was an error | your notification | we have sent | thank you for reading | thank you for registering | thanks for visiting |
    thanks for reading | if you do not receive | email notifications | sign in using | log in | login here | welcome back | create an account |
    you must be logged | you must enter | you must be | enter your | enter the | re-enter | add a location | when you tweet | powered |
    report a correction | to report a | to comment | to leave a comment | to submit | to subscribe | to advertise | anyone can submit |
    disclaimer | legal notice | credits: | with inputs from | published in | first published in | this article first appeared |
    this article originally appeared | this story originally | this post originally | this article was originally | originally published |
    reprinted with | used with permission | republish | licence: | license: | visit our | visit us | visit the | find our | find more | read our |
    see our | our privacy | our cookie | our terms | our standards | whatsapp us | text us | call us | call our | write to us | email us |
    email the | contact the newsroom | contact reporter | reach the newsroom
""")
HAS = phrases("""
    all rights reserved | may not be published, broadcast | may not be reproduced | not be reproduced | subscribe to our | sign up for our |
    our newsletter | daily newsletter | weekly newsletter | email newsletter | privacy policy | terms of service | terms of use |
    terms and conditions | cookie policy | use of cookies | uses cookies | click here to | like us on facebook | follow us on | follow @ |
    download our app | download the app | the app store | google play | in your inbox | to your inbox | to your email | your inbox |
    breaking news alerts | enable javascript | javascript is disabled | ad blocker | ad blocking | becoming a subscriber | become a subscriber |
    become a member | your subscription | free trial | cancel anytime | comments are closed | comments section | moderation | report abuse |
    house rules | community guidelines | commenting policy | code of practice | presumed innocent |
    innocent until proven | registered office | company number |
    views expressed in this | do not necessarily reflect | does not necessarily reflect | presented to subscribers |
    published from a syndicated feed | not been edited by | auto-generated | opens new tab | with permission | trust principles | rush deadline |
    may not be in its final form | may contain errors | content is not intended | affiliate links | may earn a commission | verification email |
    confirmation email | activate your | log in to | logged in to | sign in to | create an account | email this | print this | follow this page |
    stay connected | scroll down | watch the video | video player | mobile users | mobile device | share your thoughts | republished under |
    creative commons | send your story | web-based newswire | a division of | read or share this story | for out of hours | press@ | letters@ |
    news@ | newsroom@ | editor@ | info@ | media@ | available on request | hotline | out of hours | tip line
""")
NOTICE_SELF = phrases("""
    article | story | report | post | page | website | web site | site | newspaper | interview | transcript | newsletter | podcast | episode
    | column | piece
    | content | material | version | translation | text | document | release | bulletin | publication | feature | series | project | app
    | video | email
    | message | service | coverage | work | blog | live blog | analysis | review | file | copy
""")
NOTICE_BUSINESS = phrases("""
    subscri | newsletter | sign up | signed up | donat | member | e-paper | epaper | download | cookie | advertis | sponsor | terms of | policy of
    | privacy | all rights | rights reserved | copyright | licen[cs]e | reprint | syndicat | republish | republication | permission
    | disclaimer | hotline
    | helpline | for more information | further information | available on request | for media | for interviews | press office | moderat
    | comment section
    | affiliate | commission from | unsubscribe | mailing list | inbox | breaking news alerts | push notification | app store | javascript | browser
    | edited for | unlimited | premium | reader-owned | sympathy store | for length and clarity | machine-generated | auto-generated |
    without editing | wire service | syndicated
""")
NOTICE_ORDERS = phrases("""
    click | read | follow | sign | send | contact | call | visit | watch | listen | get | download | join | share | support | subscribe
    | register | email
    | e-mail | tell | help | find | see | check | buy | donate | learn | try | write | log | enter | tap | scroll | stay | view | browse
    | explore | book
    | like | sort | embed | fill | switch | submit | report | discover | enjoy | vote | advertise | turn | refresh | note | unsubscribe |
    reply | become | start
""")
