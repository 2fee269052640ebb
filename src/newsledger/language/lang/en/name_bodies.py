"""Words by which a name is told to be a body's: last words of firms and clubs, what a firm owns, what an aside calls it."""

from __future__ import annotations

from newsledger.language.lang import listed

BODY_LAST = listed(
    """
    ab ag as asa sa s.a. oy oyj gmbh kg ltd ltd. plc inc inc. llc corp corp. co. bv nv oü spa s.p.a. srl lda sàrl sarl pty kk
    shipping foods food energi energy oil gas petroleum mining copper steel cement minerals metals pharma pharmaceuticals biotech labs laboratories
    systems technologies technology software networks telecom mobile electronics semiconductors motors automotive airlines airways aviation air
    logistics transport freight lines ferries cruises rail railways bank banking capital partners holdings holding group industries enterprises
    ventures investments insurance assurance mutual securities properties estates homes construction builders engineering works mills textiles
    wool dairies dairy breweries brewery distillery wines farms fisheries seafood records studios pictures films media publishing books press
    stores supermarkets retail fashion cosmetics medical healthcare clinics care hotels resorts casinos gaming games toys
    united fc f.c. cf afc rangers rovers wanderers athletic albion hotspur rails stars gulls hawks eagles lions tigers bears wolves sharks bulls
    panthers falcons raiders giants kings royals knights warriors pirates devils angels sox yankees dodgers lakers celtics bruins canucks
    saint-germain frères söhne brothers & sons
    """
)
"""Last words of names of firms and clubs."""
BODY_ASIDES = listed(
    """
    firm company club charity band brewery bank airline newspaper agency group startup start-up manufacturer retailer chain party union website
    nonprofit contractor supplier buyer bidder suitor rival maker producer exporter importer operator developer builder publisher broadcaster
    carrier canner insurer lender brokerage consultancy conglomerate subsidiary affiliate parent foundation institute organisation organization
    association network fund trust team side orchestra ensemble choir theatre school college university hospital clinic cooperative co-operative
    supermarket utility shipyard refinery brewer distiller miner drugmaker carmaker automaker chipmaker shipbuilder steelmaker planemaker grocer
    platform app regulator watchdog militia gang cartel movement guild federation league
    """
)
"""What an aside calls a body: "Kolmex, a Polish rival,", "Baraka Medical, an Indian-owned chain"."""
PERSON_TOO = listed("rival suitor bidder buyer maker producer operator developer builder publisher contractor supplier exporter miner parent side")
"""Those that a person may be called as well."""
BODY_OWNS = listed(
    """
    founder co-founder chairman chairwoman chairperson shares shareholders headquarters subsidiary subsidiaries workforce employees staff board
    balance revenue revenues profits sales factories plant plants customers fans supporters goalkeeper striker coach app website chief
    """
)
"""What a body rather than a person owns: "Helvor's chief executive", "shares of Petrolândia"."""
