"""Two poles of what is done, said and decided, of which one thing has one at a moment ("walked free", "was remanded in custody")."""

from __future__ import annotations

DEEDS: tuple[tuple[str, str, str], ...] = (
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
    ("capture", "at_large escape flee run away elude slip_away fugitive missing vanish", "catch arrest capture surrender seize give_up turn_in find"),
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
    ("hiring", "hire appoint recruit take_on employ name reinstate", "sack fire dismiss lay_off redundant redundancy let_go cut_job job_loss"),
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
    ("apology", "apologise apologize apology sorry regret", "unrepentant defiant defend stand_by no_regret"),
    (
        "course",
        "continue go_on persist remain last drag_on carry_on keep keep_up still hold held rage resume unabated under_way ongoing proceed as_planned",
        "end finish stop halt over suspend cancel call_off lift conclude cease abandon break_off adjourn interrupt close wind_up "
        "die_down put_out douse extinguish collapse",
    ),
    ("begin", "begin start launch open commence set_off break_out erupt first ignite", "end finish stop halt close conclude last cease call_off"),
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
    ("plan", "as_planned on_schedule go_ahead proceed planned scheduled", "cancel postpone call_off delay scrap drop shelve abandon"),
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
)
"""(name, one pole, the other pole)."""
