"""Given names by gender that reports in English carry, from many lands; those borne by both are left out. Written from general knowledge."""

from __future__ import annotations

from newsledger.language.lang import listed

WOMEN = listed(
    """
    abigail ada adele adriana agata aicha aida aigul ajla alejandra aleksandra alena alessandra alina alma almas amal amani amara amelia amihan
    amira amna amparo anastasiia anca andrea angelica angelina anita anja anneke annika antonella antonia arzu asha asma astou aurora awa ayesha
    aylin ayse ayu ayumi azadeh bahar barbora begum bernadette bianca bisan blanca blessing bogdana bolanle bozena branka bukola busisiwe camila
    carla carolina cecile cecilia celeste chantal chiara chidinma chieko chioma clara claudine clementine colette conchita constance consuelo
    corina cornelia daniela danuta dariga debora deborah deepa delphine dewi divya dolores dominika dorota dragana ebru edith efua eileen elaine
    eleanor elham elif elisa elisabeth elise eliza elke elodie elvira emel emilia emily emine erika esra estela eugenia eun-hye eunice eva evelyn
    evgenia faiza farah farida farzana fatema fatemeh fatma fatou fatoumata fawzia felicia filiz fiona florentina folake francesca francine
    franziska frederica frida fumiko funke galina gemma genevieve geneviève geraldine gertrude ghada gisele gita giulia gladys gloria gordana
    grazyna guadalupe gulnara gulsen guðrún habiba hadiya hafsa halldóra hana hanan hanna hannah hannelore harriet haruka hatice hawa heather
    hedvig helen helena helga henrietta hermine hilda hind hiroko hrafnhildur huong hye-jin ida ilaria ilona ilse imane imelda ines inga inge
    ingeborg intan ioana iris isabelle ivana iveta ivone jacinta jadwiga jamila jana jane janet janice jasmin jasmina jeanne jelena jelica ji-won
    jocelyn johanna jolanta josefina josephine josiane juana judith juliana juliette justyna jóhanna kadiatou kadri kalpana kamila kanako kaori
    karima karin karina karolina kate katrín kavita keisha khadidja khalida kinga kirsten klara kristin kristina kristine ksenia kumiko lakshmi
    lamia larisa latifa laurence lea leonor lestari leticia leyla lidia lidija ligaya lilian liliana linda linh liudmila ljubica lola lourdes
    lubna luciana lucie lucille lucy ludmila luisa lydia lyudmila mabel magda maja malak malgorzata manal manju manon manuela marcela margarita
    margot mariana marianne maricel mariia marija marina marion marisa marisol marit marites marjan marlene martha martine marwa maryia masako
    masha mathilde matilda maud maureen mayumi meena meera megan megawati mehwish mei-ling mercedes merve mila milena mimoza min-ji mina miranda
    mirela miriam misaki moira mona mpho munira myriam nabila nada nadezhda nadia nadine nahid naima najat najla nanami nandini naoko nargis
    nasreen natasha nawal nazanin neda neema nela nelly nevena ngan nguyet nicola nicolette nina nino nirmala nisha nomvula nora noriko norma nour
    nur nurhayati nurul ofelia oksana olena olesya olha olivia olufunke oriana ouafa paola patience pauline pavlina perpetua petya philippa phoebe
    phuong pilar polina pooja prudence qudsia rabia rachida radhika raffaella rahel raisa raluca rania raquel rasha rashida razia regina rehana
    renata renee rita roberta rocio romina rosalia rosalind rosario rosemary rowena roxana rukhsana rumiana rupa ruta sabina sabrina sadaf sadako
    sadia safia sahar saida sakina salome samia samira sana sanja saskia savitri selin selma sheila sherry shirin shirley shukria sian sigrid
    simona sinead siobhan siti sladjana slavica snezana solange soledad soo-jin soraya stacey stefania steinunn stella sunita suzanne svitlana
    tahira tamara tanja tanya tara tatyana teodora tereza thandi thandiwe thanh-ha theodora thuy tina titi tomoko tomomi trinh tsitsi uma unnur
    ute valentina valeria vanessa vera verica vesna vida viktoria violeta virginia vivian viviane wafa wanda wangari wanjiku widad wilhelmina
    wulandari xiomara yael yanina yasmina yelena yeon-mi yetunde ylva yolanda yvette yvonne zahra zaynab zehra zeina zelda zeynep zhanna zofia
    zohra zora zuleika
    """
)
MEN = listed(
    """
    aaron abbas abdallah abdelaziz abdelkader abdellah abdi abdou abdoulaye abdourahmane abdul abdulaziz abdulkarim abdullah abdulrahman abel abiy
    abraham abubakar adama adan adem adewale aditya adnan adolfo adrian agus ahmad ahmed ahmet ajay ajit akbar akhtar akin akinwumi akira alain
    alan alassane albert alberto albin aldo alejandro aleksandar aleksander aleksandr aleksei alessandro alexandre alexandros alexei alexey
    alfonso alfred alfredo ali alioune allan alok alpha alvaro amadou amar ambrose amin amir amit amos anand anatoly anders andre andreas andrei
    andrej andres andrey andrii andriy andrzej andré andrés andy angel angelos anil anselm antal ante anthony anton antonin antonio antonis anwar
    arief arif aristide arjun armando armen armin arne arnold arthur arturo arvind asad ashok ashraf asif ataullah atul august augustin aurel axel
    ayman ayub aziz babacar badr bahadir bakary balazs bambang baptiste bartosz bashar bashir bassam bayo benedict benigno benito benny bernardo
    bernd bertrand bilal birol bjorn björn blaise bob bogdan bola boniface boris borja borut bosco boubacar brad bradley branko brendan bruce
    bruno budi burak cai carl carlo carlos carsten casper cedric celal cem cesar chad charles cheikh chester chidi chinedu christian christoph
    christophe christopher chukwuemeka cian ciro claude claudio clement clive colin colm conor constantin cornel cosmin craig cristian cyril
    cyrille dag daisuke dalibor damian damien dani daniel danilo danny dario darius darko darren dave davide davor dedi deepak denis dennis derek
    desmond didier diego dieter dietmar dimitar dimitri dimitris dinesh dirk dmitri dmitriy dmitry domingo dominic dominik donal donald dong-hyun
    dorin doug douglas dragan dries duarte duncan dusan earl ebrahim eddie edgar edgars edi edmund edmundo eduard eduardo edward edwin efrain
    efren egidijus ehud eitan eko ekrem elias elijah elmar emeka emil emile emilio emir emmanuel emre enda enrico enrique eric erich erik ernest
    ernesto erwin esteban ethan etienne eugen eugene evan evgeny ezekiel fabian fabio fabrice fadi fahad faisal farhad farid farouk faruk faustin
    fayez federico felipe felix ferdinand ferenc fernando fikret filip flavio florian francesco francis francisco franck franco francois frank
    franklin franz françois fred frederic frederick fredrik friedrich fritz fuad gabor gabriel gaetano garry gaspard gaston gavin geir geoffrey
    georg george georges georgi geraldo gerard gerd gerhard german gert ghassan giancarlo gianluca gideon gilad gilbert gilles giorgi giorgio
    giorgos giovanni girish giuseppe glenn godfrey goran gordon graeme graham greg gregor gregory guido guillaume guillermo gunther gustav gustavo
    guy gyorgy habib hadi haidar haile hakan hakim halil hamad hamdi hamid hamza hani hannes hans harald hari harish harold haroun harry haruki
    harvey hasan hashim hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herbert herman hernan hideki hideo hiroki hiroshi
    hisham horacio horst howard hristo hubert hugo humberto husam husein huseyin hussein hüseyin iain ian ibrahim ichiro idris idriss ignacio igor
    ihor ilham ilir ilya imad imran inder ioannis ion ionut iqbal irakli isaac isaias ismael ismail issa istvan itamar ivan ivica ivo iván jaap
    jacek jack jacob jacques jae-in jaime jair jakob jakub jamal jamie jamil jan janez janis janos jared jaroslav jarosław jason jasper javad
    javier jay jean jean-claude jean-luc jean-marie jean-noel jean-pierre jean-yves jeff jeffrey jeremy jerome jerry jesper jesus jiri joachim
    joao joe joel johan johann johannes john johnny joko jon jonas jonathan jorge joris josef josep joseph josh joshua josip josue josé juan juha
    julien julio julius junaid jurgen justin jürgen kaan kabir kamal kamran karel karim karl karol kasper kassym-jomart katsunobu kazimierz keith
    ken kenji kenneth kenny kenta kerem kevin khaled khalid khalifa kiril kirk klaus kofi konrad konstantin konstantinos krishna kristian kristján
    krisztian krzysztof kumar kurt kwame kyle kyriakos kyung-soo ladislav lamine lars laszlo laurent lawrence leandro lech leif leo leon leonard
    leonardo leonid leopold lev liam lionel lloyd lorenzo louis luca lucas luciano ludovic luigi luis luiz lukas lukasz luke lázaro mads magnus
    mahamadou mahamat mahdi mahinda mahmood mahmoud majid malcolm malik mamadou mamady mandla manfred manmohan manoj mansour manuel marc marcel
    marcelo marcin marco marcos marcus marek marian mariano mario marius marko markus marlon martin marvin marwan masayoshi massimo mateusz
    mathias matteo matthew matthias matti maurice mauricio mauro max maxim maxime mehdi mehmet meles melvin miguel mihai mihail mikael mike
    mikhail mikheil mikko milan milorad milos miloš milton min-ho miomir miroslav mirza mitch mladen mohamad mohamed mohammad mohammed mohan moise
    moises morten moses moshe mostafa moussa muhammad muhammadu mukesh mukhtar murad murat musa mustafa mwai mykhailo mykola nabil nader nadim
    naftali najib narendra naser nasir nasser nathan nawaf nawaz nayib neil nelson nestor nicolae nicolas nicolás niels nigel nikita nikol nikola
    nikolai nikolaos nikolay nikos nils nitin norbert norman nuno octavio ole oleg oleh oleksandr oleksii oleksiy olivier oluf olusegun oluwaseun
    omar onur orhan orlando osama oscar osman oswaldo otto oumar oussama pablo paolo pascal pascual pat patrice patricio patrick patrik paul paulo
    pavel pavlo pawel pedro pekka per percy peter petr petro petros petteri phil philip philippe pierre pieter piotr prabowo prakash pravin
    quentin radek radosław rafael rafal rafic rafiq rahul raila rainer raj rajesh rajiv rajnath rakesh ram ramesh rami ramiro ramon ramón randy
    raphael rashid rasmus raul ravi ray raymond raúl recep reinhard rene rené reza ricardo riccardo richard rick rishi riyad rizal rizwan rob
    robert roberto robin rodolfo rodrigo roger roland rolf roman romano ron ronald ross roy ruben rudolf rudy rui rupert russell rustam rustem
    ryan saad sadiq saeed sajid salah saleh salem salim salman salva salvador salvatore sam sami samir samuel sandro sang-mok sanjay santiago
    sanusi satoshi saul scott sean sebastian sebastien selim semyon seok-yeol serge sergei sergey sergio serhii serhiy seydou shahid shane shaun
    shehbaz shigeru shinji shinzo shlomo sibusiso sidi siegfried silvano silvio simon sipho slamet slobodan solomon soren souleymane spencer
    srdjan stanislav stanley stefan stefano stefán stelios stephan stephane stephen steve steven stewart stig stuart subrahmanyam sudhir sugeng
    suleiman sung-ho sunil suresh sushil svein sven sylvain tadeusz taha takashi takeshi takuya tamas tarek tareq tariq tarique taro tayyip teguh
    teodoro terence terry teuvo thabo theo theodore theodoros thierry thomas thomás thorsten tiago tibor tigran tim timothy timur tito tobias todd
    tom tomas tomasz tommy tomás tony toomas toshimitsu travis trevor tunde uhuru ulf ulrich umar umaro umberto urmas usman uwe vaclav valdis
    valentin valeriy valery vasile vasily vasyl veli vicente victor vijay vikram viktor vincent vincenzo vinod vitali vitalii vitaly vito vlad
    vladimir vladislav vojislav volker volodymyr vuk vyacheslav wahid waleed walid wallace walter warren wayne werner wilfred wilhelm willem
    william willy wim wladimir wojciech wolfgang xavier yacine yahya yair yakov yannis yaroslav yasin yasir yasser yassine yasuhiro yaw yevgeny
    yiannis yoav yohannes yoshihide yoshihiro yossi yousef youssef yuki yukio yuri yuriy yury yusuf yves zachary zafar zaid zakaria zaki zbigniew
    zdravko zeljko zev zeyad ziad zlatko zoltan zoran zuhair
    """
)
