"""Short forms of given names in English: short form -> the names it may stand for. Written from general knowledge."""

from __future__ import annotations

from newsledger.language.lang import listed

PAIRS = listed(
    """
    abby:abigail abe:abraham al:alan,albert,alfred alec:alexander alex:alexander,alexandra,alejandro andy:andrew angie:angela art:arthur barb:barbara
    barney:bernard ben:benjamin bernie:bernard beth:elizabeth betsy:elizabeth betty:elizabeth bill:william billy:william bob:robert bobby:robert
    brad:bradley carl:karl cathy:catherine charlie:charles chris:christopher,christine,christina chuck:charles cindy:cynthia cliff:clifford
    connie:constance dan:daniel danny:daniel dave:david debbie:deborah deb:deborah dick:richard don:donald doug:douglas drew:andrew ed:edward,edwin
    eddie:edward ellie:eleanor,elizabeth fred:frederick frank:francis,franklin gene:eugene geoff:geoffrey gerry:gerald greg:gregory gus:augustus
    hal:harold hank:henry harry:harold,henry herb:herbert jack:john,jacob jake:jacob jamie:james jeb:john jeff:jeffrey jen:jennifer jenny:jennifer
    jerry:gerald,jerome jess:jessica jim:james jimmy:james joe:joseph,jose joey:joseph johnny:john jon:jonathan josh:joshua kate:katherine,catherine
    kathy:katherine,kathleen katie:katherine,catherine ken:kenneth kenny:kenneth kim:kimberly larry:lawrence len:leonard liz:elizabeth
    lizzie:elizabeth lou:louis,louise maggie:margaret mandy:amanda marty:martin matt:matthew max:maxwell,maximilian meg:margaret mel:melvin
    mickey:michael mike:michael mick:michael mitch:mitchell molly:mary nan:nancy nate:nathan,nathaniel ned:edward nick:nicholas norm:norman
    pam:pamela pat:patrick,patricia patty:patricia peg:margaret peggy:margaret pete:peter phil:philip,phillip ray:raymond rich:richard rick:richard
    ricky:richard rob:robert robbie:robert rod:rodney ron:ronald ronnie:ronald russ:russell sam:samuel,samantha sandy:sandra,alexander sid:sidney
    stan:stanley steve:steven,stephen sue:susan susie:susan ted:edward,theodore terry:terence,theresa tim:timothy tom:thomas tommy:thomas
    tony:anthony,antonio val:valerie vic:victor vicky:victoria vince:vincent walt:walter wes:wesley will:william willie:william zach:zachary
    sasha:alexander,oleksandr,alexandra misha:mikhail volodya:vladimir pepe:jose paco:francisco pancho:francisco chema:jose kiko:enrique beto:roberto
    sandi:sandra lalo:eduardo memo:guillermo nacho:ignacio toni:antonio xavi:xavier
    """
)
NICKNAMES: dict[str, tuple[str, ...]] = {short: tuple(full.split(",")) for short, full in (pair.split(":") for pair in sorted(PAIRS))}
