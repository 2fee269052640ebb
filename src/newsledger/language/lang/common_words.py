"""The commonest function words of the languages that reports come in, to tell a report's language; facts of grammar, written for this purpose."""

from __future__ import annotations

from newsledger.language.lang import listed

COMMON: dict[str, frozenset[str]] = {
    "en": listed(
        """
        the of and to in a is that for on was with as by at from his he are has have be it an said not this were who been after will their
        which its but had or would they about more than over new when into could there also between against before during under out up her
        she you we i if what all one two no other state says amid how why
        """
    ),
    "de": listed(
        """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei
        einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis
        """
    ),
    "fr": listed(
        """
        le la les de des et à en un une du que est pour dans qui par sur au plus ne se pas avec ce il sont ont cette été mais aux ou comme
        elle son leur après entre a d'une qu'il
        """
    ),
    "es": listed(
        """
        el la los las de y en que a un una por con del se no al para es su más como lo fue sus este ha entre pero o desde sobre han también
        son dos años muy hasta según está
        """
    ),
    "pt": listed(
        """
        o a os as de e em que do da um uma para com não no na por mais dos se ao das foi é como mas são à pelo pela seu sua ou quando muito
        já também há segundo ele
        """
    ),
    "it": listed(
        """
        il la le di e che in un una per è del della con non si da dei al più ha sono i gli nel lo alla come anche ma delle dal sul su stato
        dopo loro questo o nella
        """
    ),
    "nl": listed(
        """
        de het een van en in is dat op te zijn met voor niet aan er om ook als bij door uit naar maar nog over heeft werd wordt tot dan hij
        ze die deze hebben was meer
        """
    ),
    "sv": listed(
        """
        och i att det som en på är av för med den till har inte om ett han de var från men så kan vid sig ska eller under också efter sin nu
        hade
        """
    ),
    "da": listed(
        """
        og i at det er en den til på som med for der de ikke af et har han var fra men om vil ved sig blev også efter eller kan nu være
        """
    ),
    "no": listed(
        """
        og i at det er en den til på som med for de ikke av et har han var fra men om vil ved seg ble også etter eller kan nå være sier
        """
    ),
    "fi": listed(
        """
        ja on ei että se hän oli ovat mutta myös kun kuin joka tai ole sen mukaan sekä jos ollut niin vain nyt
        """
    ),
    "pl": listed(
        """
        w i na z się nie do że to jest o jak po przez od za ale są dla przy był ma tym jego czy ich już oraz także która który
        """
    ),
    "cs": listed(
        """
        a v se na je že s z do o to ve by pro jako po za ale k jsou byl od při které který podle také už jeho
        """
    ),
    "sk": listed(
        """
        a v sa na je že s z do o to vo by pre ako po za ale k sú bol od pri ktoré ktorý podľa aj už jeho
        """
    ),
    "hu": listed(
        """
        a az és hogy nem is egy ez van meg volt már csak de el ha mint után szerint még lesz aki azt
        """
    ),
    "ro": listed(
        """
        și în de la a cu pe că nu este un o din pentru mai sunt au fost care al ale sau după fi prin ca dar
        """
    ),
    "tr": listed(
        """
        ve bir bu için ile da de olarak çok daha en gibi olan sonra kadar ne o ancak değil ise göre var dedi olduğunu
        """
    ),
    "id": listed(
        """
        yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh ke juga adalah sebagai telah tersebut atau bisa karena ada
        mengatakan
        """
    ),
    "ms": listed(
        """
        yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh ke juga ialah sebagai telah tersebut atau boleh kerana ada berkata
        beliau
        """
    ),
    "vi": listed(
        """
        và của là có trong cho được với không các một người đã này khi từ những tại đến ở về để ông sẽ
        """
    ),
    "tl": listed(
        """
        ang ng sa mga na at ay ni si para hindi ito nang kay niya pero kung din siya
        """
    ),
    "sw": listed(
        """
        ya wa na kwa ni katika la za cha kuwa hiyo huyo alisema baada lakini pia hii wake
        """
    ),
    "hr": listed(
        """
        i je u na se da za su s od kao ne o to iz koji će ali po bi koja što bio kako također
        """
    ),
    "sq": listed(
        """
        të e në dhe i me për një që nga është u ka më se do kjo por janë
        """
    ),
}

SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "ru"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "ar"),
    (0x0750, 0x077F, "ar"),
    (0x0900, 0x097F, "hi"),
    (0x0980, 0x09FF, "bn"),
    (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"),
    (0x0B80, 0x0BFF, "ta"),
    (0x0C00, 0x0C7F, "te"),
    (0x0D00, 0x0D7F, "ml"),
    (0x0D80, 0x0DFF, "si"),
    (0x0E00, 0x0E7F, "th"),
    (0x0E80, 0x0EFF, "lo"),
    (0x1000, 0x109F, "my"),
    (0x10A0, 0x10FF, "ka"),
    (0x1100, 0x11FF, "ko"),
    (0x1200, 0x137F, "am"),
    (0x1780, 0x17FF, "km"),
    (0x3040, 0x30FF, "ja"),
    (0x3400, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
)
"""Ranges of letters and the language they speak for; Han letters beside kana are Japanese."""

LETTERS: dict[str, str] = {
    "і": "uk",
    "ї": "uk",
    "є": "uk",
    "ґ": "uk",
    "ў": "be",
    "ђ": "sr",
    "ћ": "sr",
    "ј": "sr",
    "ѓ": "mk",
    "ќ": "mk",
    "پ": "fa",
    "چ": "fa",
    "گ": "fa",
    "ٹ": "ur",
    "ڈ": "ur",
    "ے": "ur",
    "ں": "ur",
}
"""Letters that tell one language of a script from its neighbours."""
