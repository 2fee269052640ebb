"""Given names by gender that reports in English carry, from many lands; those borne by both are left out. Written from general knowledge."""

from __future__ import annotations

from newsledger.language.lang import listed

WOMEN = listed(
    """
    aaliyah aba abbie abeer abena abigail abigayle abimbola abir achieng ada adaeze adanna adele adhiambo adjoa adriana adrienne adwoa afia
    agata agnes agnieszka agustina aicha aida aigerim aigul ailsa ainhoa aino aisha aishwarya aisling ajla akane akiko akinyi akosua akua
    alana albana alejandra aleksandra alena alesia alessandra alessia alexa alexandra alexandria alice alicja alina alison aliya alla alma
    almas almaz alva alyona alyssa ama amaia amaka amal amanda amani amara amber amelia amelie amihan amina aminata amira amna amparo amy
    ana anahera anahit anais anastasia anastasiia anca andrea ane angela angelica angelika angelina angharad anita anja anjali anke ann anna
    anna-maria annabel annabelle annalena anne anne-marie annegret anneke anneli annelies annette annie annika anouk antje antonella antonia
    antonietta antonina anyango aoi aoife araba araceli arlene armine aroha arta arzu asa ase asha ashild ashlee asli asma assitan assunta
    asta aster astou astrid asuka asuncion athina atieno atishi aud audrey aukje aung aurelie aurora ava awa awino ayaka ayesha aygun aylin
    ayse aysel ayu ayumi azadeh azizah bahar barb barbara barbora basma bea beata beatrix beatriz becky begum belinda bella benazir
    benedetta bente bernadette bernice bertha besa bess beth bethan bethany bethlehem betsy betty beverley beverly bianca biljana bimala
    bintou birgit birgitta birna birthe birtukan bisan bisi bjorg blanca blanka blessing bodil bogdana boglarka bohdana boitumelo bolanle
    bonnie bozena branka breanna brenda brenna briana brianna brid bridget bridgette brigitte britney britt britta brittany bukola burcu
    bushra busi busisiwe camila candace candelaria candice caoimhe carla carly carmela carmen carol carole carolina caroline carolyn carys
    cassandra cassie catalina catherine cathy catriona cecile cecilia celeste celine cerys chandrika chantal charlene charlotte charmaine
    chebet chelsea chelsey cherotich cheryl chiamaka chiara chidinma chiedza chieko chiharu chika chilufya chioma chipo christa christie
    christine christy chrystia chunhua chunying ciara cindy cinzia citlali claire clara clare claudia claudine clementine colette concetta
    conchita condoleezza connie consolee constance consuelo coral corazon corina corinne cornelia coumba crina cristina crystal cynthia
    daisy dalia dana daniela daniele danielle danuta daphne daria dariga darlene darya daryna dasha dawn deanna debbie debora deborah debra
    deepa deepika deirdre delfina delphine denise deqa desiree despina destiny dewi diana diane dianne dilma dilnoza dilrukshi dima dimitra
    dina dinara dineo dipu divya djeneba dolly dolores dominika donatella donna dora doreen doris dorota dorothy dorthe dragana dragica
    drita droupadi ebba ebony ebru edda edie edith edna edurne eeva effie efua eileen eilidh eimear eka ekaterina elaheh elaina elaine
    eleanor eleanora elena eleni eleri elham elif elin elisa elisabeth elise eliza elizabeth elizaveta elke ella ellen ellie elodie elsa
    elsie eluned elvira elzbieta emel emi emilia emilie emily emine emma emmanuelle emmeline encarnacion erica erika eriko erin erna
    ernestine erzsebet esi esme esmee esmeralda esnart esperance esra estela estelle esther eszter ethel etsuko etta eugenia eugenie eun-hye
    eun-jung eunice eva evelyn evgenia evgeniya evie ewa fabienne faduma fadumo fadwa faiza farah farida faridah farnaz farzana fatema
    fatemeh fatiha fatima fatma fatou fatoumata fauzia fawzia fay faye federica felicia felicity femke fereshteh feride fernanda feruza
    filiz fiona fionnuala fitri fleur florence florencia florentina folake folasade fotini francesca francine franziska frauke freda
    frederica freja frida frieda fumie fumiko funke funmilayo fusako gabriela gail galina gayane gayatri gayle geertje gemma genet genevieve
    georgette georgina geraldine gertrude geun-hye ghada ghislaine giada gilda gillian gina ginette ginny giorgia gisela gisele gita gitte
    giulia gladys glenda gloria golnaz goma gordana graca grace graciela grainne grazyna greet greta gretchen griet gro guadalupe gudrun
    guiying gulbahar gulnar gulnara gulnaz gulsen gulsum gun gunel gunilla gunnhild gwen gwendolyn habiba hadiya hafida hafsa hailey hala
    haley halima halina halldora halyna hana hanadi hanako hanan hanife hanna hannah hanne hannelore harriet harriett haruka haruko haruna
    hasina hasmik hatice hattie haunani hawa hayley heather heba hedvig hege heidi heike helen helena helene helga helle helmi hema
    henrietta hermine hiba hibo hilda hildur hillary hina hind hinemoa hiroko hisako hitomi hiwot hnin hoa hodan houria hrafnhildur huda
    huguette huong hye-jin hyo-jin ibtisam ida ifeoma ifrah ikram ilaria ildiko ileana ilhan ilona ilse imane imani imelda immacolata
    immaculee imogen inas indah indira ines inga ingabire inge ingeborg inger ingrid ingrida ingunn ingvild inmaculada inna intan intisar
    ioana ioanna iolana iqra irene irina iris irma iryna isabel isabella isabelle ishbel isla isobel itzel itziar ivana ivanka iveta ivone
    ivy iwona jacinda jacinta jaclyn jacqueline jacquelyn jada jadwiga jamila jana jane janelle janet janette janice janie janine jasmin
    jasmina jasmine jasna jaya jayalalithaa jeanette jeanine jeanne jeannie jelena jelica jenna jennie jennifer jenny jepchirchir jepkosgei
    jeri jessica ji-hye ji-won jill jimena jirina jitka joan joann joanna jocelyn jodi jodie johanna jolanta josefina josephine josette
    josiane josie joyce juana juanita judit judith judy julia juliana julie juliet julieta juliette jumana junko justyna jutta jytte
    kadiatou kadija kadri kailani kaisa kaitlyn kaja kalpana kamala kamila kanako kanya kaori kara karen karima karin karina karla karolina
    katalin katarzyna kate katerina kateryna katherine kathie kathleen kathryn kathy katie katja katrin katy kavita kawthar kayla kayleigh
    kazuko keiko keira keisha kelli kendra kerstin kerubo ketevan kgomotso khadidja khadija khady khaleda khalida khatia khawla khin
    khofifah kiara kidist kimberly kimiko kinga kira kiri kirsteen kirsten kirstine kirsty kitty kjersten kjersti klara klavdia kolinda
    kristen kristi kristie kristin kristina kristine kristjana kristy krystal krystyna ksenia kseniya kulsoom kumari kumiko kveta kyoko
    kyriaki kyung-sook kyung-wha lacey ladan lakisha lakshmi lalita lamia lamis lana lani lara larisa lata latifa latoya laura laurel lauren
    laurence lavinia laxmi layla lea leah leanne leela leila leilani leire lela lena lene leni lenka leona leonor lerato lesia lestari lesya
    leticia letizia leyla libby lidia lidija lies liesbeth lieve ligaya lihua lijuan lilah lilian liliana lily lina linda lindiwe line linh
    linnea lis lisa litia liudmila liv liz liza ljiljana ljubica lois lola lone loredana loretta lori lorna lorraine losa lotte lottie
    louisa louise lourdes loveness lowri lubna lucia luciana lucie lucienne lucille lucinda lucy ludmila ludovica luella luisa lupe lusine
    luzviminda lydia lynda lynette lynne lyuba lyubov lyudmila maame mabel macarena madeleine madeline madina mae maelle maeve magda
    magdalena maggie mahnaz mahnoor mahsa maike maire maite maj maja maka malak malala malee malgorzata malia malika malin malu mamata mamie
    manal manana mandy maneka manju manon manuela marama marcela marcia marcy margaret margareta margarita margery margie margo margot
    margrethe marguerite maria maria-elena maria-luisa mariah mariam mariama mariana mariangela marianne maribel maribeth maricar maricel
    marie marie-claude marie-france marie-pierre mariia marija marijke mariko marilyn marina marine marinella marion marisa marisela marisol
    marit marites marjan marjatta marjorie marketa marla marlene marloes marsha marta martha martina martine marwa mary maryam maryann
    maryia maryna maryse masae masako masha masih mathilde matilda mattie maud maura maureen mavis mavluda maxine maya mayawati maysa mayumi
    meagan meena meenakshi meera megan megawati meghan megumi mehbooba mehriban mehwish mei-ling meifang melania melanie mele melinda
    melissa melody meral mercedes mercy mere meredith merve meryem meseret mette mhairi mi-kyung mi-sun mia micaela michele michelle michiko
    midori mieko mihaela mihoko mihret mila milagros mildred milena milica millie mimoza min-ji mina mindy minna minnie mio mirabel miranda
    mireille mirela mireya miriam mirjam mirjana misaki misty mitra moa moana moira mollie molly mona monica monika monique montserrat moraa
    morag motoko mpho mukamana mukeshimana mulu munira muriel muthoni mutinta myra myriam myrna myroslava myrtle nabila nada nadege nadezhda
    nadia nadine nadzeya nafissatou nahid naima najat najla najwa nalani naledi nalini nan nanaia nanami nancy nandi nandini nanette naoko
    naomi narges nargis nargiza narine nasima nasreen nasrin natalia natalie nataliia nataliya natallia natasha natsuko nawal nazanin ndeye
    neda neelie neema neha nela nellie nelly nerea nermin nettie nevena ngaio ngaire ngan ngoc ngozi nguyet nhung niamh nicola nicole
    nicolette nieves nigora nihal nikki nilmini niloufar nilufar nimco nina ningsih nino nirmala nisha nisreen njeri nkechi nneka nobuko
    nodira noelani noelle noemi nohemi nokuthula nola nomsa nomvula nonhlanhla noor nora noraini noreen noriko norma nosipho nour ntombi
    nuala nur nuray nurhayati nuria nurul nyambura nyirahabimana nyokabi oana obiageli oceane octavia odessa odette ofelia ogechi ohoud
    oksana oleksandra olena olesya olga olha olive olivia olufunke omolara opal ophelie oriana orla ornella orsolya ouafa oumou outi ozlem
    pabitra padma paetongtarn paige paivi palesa paloma pam pamela pansy paola paraskevi parisa parvati patience patricia patrizia patsy
    patti patty paula pauline pavla pavlina pearl peggy pelosi penelope penny perla pernille perpetua petra petula petya philippa phoebe
    phuong phyllis pia pilar pimchanok pinar pirjo piroska polina polly pooja pramila pratibha priscilla priti priya priyanka prudence
    pualani puanani putri qudsia rabia rachel rachida radha radhika radmila raffaella ragnheidur ragnhild rahayu rahel raisa raluca ramona
    rana randa randi rania raquel rasha rashida rashmi ratna rawya razia reba rebecca reem refilwe regina rehana reiko reka rekha remedios
    rena renata renate renee renuka retno rhian rhoda rhonda ricarda rie riikka rika riko rima rimma rita ritsuko ritva rizwana roberta
    rochelle rocio rohani roisin rokia romina ronke roos rosa rosalba rosalia rosalind rosaline rosalyn rosanna rosanne rosario rosaura
    roseann rosemarie rosemary rosetta rosie rosmah rowena roxana roxanne roya rubina ruby rudo rukhsana rumiana rupa ruta rutendo ruth
    ruthie ruxandra saba sabina sabine sabitri sabrina sachiko sadaf sadako sadia sadie safia saga sahar sahra saida saima saki sakina
    sakura salimata sallie sally salma salome salote saltanat samantha samanthi samar samia samina samira sana sanaa sanae sandar sandra
    sandrine sangeeta sanja sanna sanne sara sarah saraswati sari sarika sarita sarka saskia satoko satu saundra savita savitri sawsan
    sayaka sayuri se-ri seema segolene seini selamawit selena selin selma senait sepideh serena serife serwaa setareh setsuko severine sevgi
    sevinj shahida shaima shakhnoza shalini shanice shari sharmila sharon shazia sheikh-hasina sheikha sheila shelia shelley shereen sheri
    sherri sherry sheryl shilpa shireen shirin shirley shizuko shona shpresa shreya shukria sian sibel sibongile signe sigrid sigridur
    sigrun siham sihem silje silke silvia simona simone sina sinead siobhan siranush siri sirimavo sita siti skye sladjana slavica smita
    smriti sneha snezana socorro sofie sokhna solange soledad solene solomiya solveig somying songul sonia sonya soo-jin sophia sophie
    soraya souad sri stacey stanislawa stefania steffi steinunn stella stephanie stine su-bin suad sudha sue suella suhair sumalee sumiko
    sun-hee sunanda sunita supatra supriya susan susana susanne sushila sushma susi susie suzanne suzette svenja svetlana sviatlana svitlana
    swati sybil sylvie tabitha tahira tamar tamara tami tamika tamiko tammy tanisha tanja tanya tara tasha taslima tatiana tatsiana tatyana
    teodora teona teresa tereza terri tess tessa tetiana tetyana teuta thandi thandiwe thanh-ha thao thelma theodora theresa thida thilini
    thora thuli thulisile thuraya thuy tiana tiffany tigist tiina tijana tilly timea tina tiril titi titilayo tomoko tomomi toni tonia tonje
    tonya torunn tove tracey tracie trang trina trine trinh trisha trudy tsai tsehay tshepiso tsitsi tulay turid tuula tuva tuyet ubax
    uche-ngozi ulla ulrike uma umutoni unni unnur ursula urszula ute uwase uwimana uzma valarie valentina valeria valerie valeriya vandana
    vanessa vasiliki vasiti vasundhara velma vera veranika verica verna veronica veronique vesna vicki vicky victoria vida vidya viktoria
    viktoriia vimala viola violet violeta viorica virgie virginie vivian viviane vivien vivienne vjosa vlasta vlora volha wafa wafaa wairimu
    waltraud wambui wan-azizah wanda wangari wangui wanida wanjiku wanjiru wassila wati wendy widad wiebke wieslawa wilhelmina willa
    willemijn wilma winifred winnie wioletta worknesh wulandari xiaohong xiaoli xiaoyan ximena xiomara xiulan xochitl yaa yael yamina yanina
    yanling yasmin yasmina yasmine yasuko ye-jin yekaterina yelena yeon-ju yeon-mi yesenia yetunde yevgenia yevheniia yewande yingluck
    yingying ylva yoko yolanda yoshie yoshiko young-ae yousra yu-na yui yuko yulia yuliana yuliia yumi yumiko yuriko yvette yvonne zahara
    zahra zainab zanele zarina zaynab zdenka zehra zeina zeinab zelda zewdu zeynep zhanna zinaida zlata zodwa zoe zoey zofia zohra zohreh
    zora zorica zoryana zoya zsofia zsuzsanna zubaida zuhur zuleika zuraida zuzana zuzanna
    """
)
MEN = listed(
    """
    aaron aart abbas abdallah abdel abdelaziz abdelhamid abdelilah abdelkader abdellah abdelmadjid abdelmalek abderrahmane abdi abdirahman
    abdou abdoulaye abdourahmane abdul abdulaziz abdulkarim abdullah abdullahi abdulrahman abebe abel abhisit abiy abolhassan abraham
    abubakar achim adam adan adebayo adel adem adewale aditya adnan adolfo adriaan adrian aecio afonso agim agus ahmad ahmed ahmet airlangga
    aitor ajay ajit akash akbar ake akhilesh akhtar akihiko akihito akin akinori akinwumi akio akira akos akram aksel akshay akwasi alaa
    alain alan alasdair alassane albert alberto albin aldo alejandro aleksandar aleksander aleksandr aleksei aleksey ales alessandro
    alexander alexandr alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali ali-akbar aliaksandr alija alioune alireza
    alistair allan alojz alok alonso alpha alun alvaro amadou aman amar ambrish ambrose amedeo amin amir amir-hossein amit ammar amol amos
    anand anas anatoliy anatoly anders andras andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angel angelino
    angelos angus anies anil anisul ankit anselm anselmo antal ante anthony antoine anton antoni antonin antonio antonis antony antti anupam
    anura anurag anutin anwar ararat arben ardian arie arief ariel arif aristide aristotelis arjan arjen arjun arkadi arkady armand armando
    armen armin arnau arnaud arne arni arnold artem arthur arto artur arturo artyom arun arvid arvind aryeh asad asaduzzaman asbjorn asen
    asger asghar ashish ashok ashraf ashwin asier asif asim askar ataullah atif atle atsushi attila atul august auguste augustin aurangzeb
    aurel aurelien avi avichai avigdor axel ayman ayub azhar aziz azmin azzam babacar babar babatunde babul badr baha bahadir bakary
    bakhytzhan bakili bakir balazs balen baltasar bambang bamir ban baptiste barack barasa bart bartosz bas basel basem bashar bashir basil
    bassam bassem bastien basuki bayo behzad bekele bekir bela bence benedict bengt benigno benito benjamin benny benoit bent beppe berat
    berhanu bernard bernardo bernd bernhard bert bertil bertrand besnik beto bettino bezalel bharat bhupendra bhupesh bidur bidzina bijan
    bilal bilawal bill biman binali birendra birger birol bishal bjarne bjarni bjorn blaise boaz bob bodo bogdan bohdan bohuslav bojan bola
    boleslaw bolot bongani bongbong boniface boris borja borut borys bosco botir boubacar boyko bozhidar bozidar brad bradley brahim bram
    brandon branko braulio brendan brian brody bronislaw bruce bruno budi bujar bulent burak burhan burkhard cai calin callum camilo carl
    carles carlo carlos carsten casper cathal cedric cees celal cellou celso cem cengiz cesar cesare chad chaim chakib chamal chandan
    chandrababu charles cheikh chester chetan chidi chinedu chris christer christian christoffer christoph christophe christopher christos
    chuan chuck chukwuemeka chukwuma cian ciaran ciprian ciro claes claude claudio claus clemens clement clemente clive cody colby cole
    colin colm conner connor conor constantin constantino corey cormac cornel corrado cosmin costel craig crin cristian cristiano cristobal
    csaba curtis cyril cyrille daan dacian dae-jung dafydd dag daiki daisuke dalibor dalton damian damien damon dan dani daniel daniil
    danilo danny dante danylo dario darius dariush dariusz darko darnell darrell darren darryl darryn daryoush dastan dave david davide
    davit davor dawit dawood dean debretsion declan dedi deepak dejan dele demeke demetrio demetrius denis dennis denny denys derek derrick
    desmond detlef devendra dewey dexter dhafer dhananjay dharmendra diarmuid didier diego dieter dietmar digvijaya dilip dimitar dimitri
    dimitrios dimitris dinesh dipak dipendra dirk djordje dmitri dmitriy dmitry dmytro domenico domingo dominic dominik don donal donald
    donato dong-hyun donnie dorian dorin doug douglas dragan dragoslav drew dries driss dror duane duarte duck-soo dudi dudley duncan dusan
    dustin dwayne dwight dylan dzmitry eamon earl ebbe eberhard ebo ebrahim eckart eddie edgar edgardo edgars edi edmund edmundo edouard
    edson eduard eduardo edward edwin eero efrain efren egidijus egil egon ehud eiji einar eirik eisaku eitan ejaz eknath eko ekrem eladio
    elazar elchin eli elias elijah elio eliseo elliot elliott elmar elmer elon elton elvis emad emanuele emeka emil emile emiliano emilio
    emir emmanuel emmerson emmett emomali emre emyr enda enlai enrico enrique enzo eoin erdal eric erich erick erik erkan erling ernest
    ernesto ernie ernst ertugrul erwin esa esmaeil esmail espen essam esteban ethan etienne ettore euan eugen eugene eugenio eusebio ev evan
    evangelos evaristo everett evert evgeny evo ewald ewan ewout eyal ezekiel ezio ezra fabian fabien fabio fabrice fabrizio facundo fadi
    fahad fahd faisal farai fares farhad farid faris farouk faruk farzad fathi fatih fatos faustin faustino fawad fawzi fayez fazal federico
    fedor felipe felix femi ferdinand ferenc fergus ferhat fermin fernan fernando fidel fikret filip filippo finlay fintan fionn firas
    flavio flemming florencio florent florian florin floyd forrest fouad francesco francis francisco franck franco francois frank
    frank-walter franklin frans frantisek franz fred freddie frederic frederick frederik fredrik friedrich frits fritz frode froilan fuad
    fuat fumihiko fumio fumitaka fyodor gabor gabriel gabriele gadi gael gaetano gagan gagik ganesh ganjar gareth garrett garry garth gary
    gaspar gaspard gaston gautam gavin gbenga gedion geert geir genaro gene gennadi gennady genta geoff geoffrey georg george georges georgi
    georgios georgy geraint gerald geraldo gerard gerardo gerd gergely gerhard gerrit gert getachew gethin ghassan ghazi gheorghe
    gholam-hossein gholamhossein ghulam giacomo giampaolo giancarlo gianfranco gianluca gianni gianpiero gibran gideon gijs gilad gilbert
    gilberto giles gilles gilmar gino giorgi giorgio giorgos giovanni girish girma gitanas githinji giuliano giuseppe gleb glen glenn
    godfrey gokhan goncalo gonzalo goodluck gopal goran gordon goro gosta gotabaya gote govind graeme graham grant graziano greg gregoire
    gregor gregorio gregory grigory grzegorz guangcheng gudmundur guenther guido guillaume guillermo guled gunnar gunter gunther guoqiang
    gurbanguly gurmeet gus gustaf gustav gustave gustavo guy gwyn gyanendra gyorgy habib hadi hafiz haidar haifeng haile hailemariam haim
    haitham hajime hakainde hakan hakeem hakim hakon hal halil halvor hamad hamdan hamdi hamid hamish hamma hamza hani hank hannes hannu
    hans hans-peter hansjorg harald hari haris harish harith harlan harm harold haroun harri harrison harry harsh harsha hartmut haruhiko
    haruki harvey hasan hashem hashim hassan hatem havard haydar hayk hazem hector heikki heiko hein heinrich heinz helge helmut hemant hemi
    hendrik henk henning henri henrik henrique henry herb herbert heriberto herman hermann hernan herve herzi hesham heshmatollah heydar
    hideaki hideki hideo hikmet hilario hilmar himanta hipolito hirofumi hirohito hirokazu hiroki hiromu hiroshi hiroto hiroyuki hisashi
    hisham hishammuddin hohepa hojatollah homer hone hor horace horacio horst hosni hossein houari hovhannes howard hristo hryhoriy hubert
    hubertus hugh hugo hulusi humberto humphrey hun husam husein huseyin hussam hussein huw iain ian ibrahim ibrahima ichiro idris idriss
    ifeanyi iftikhar ignacio ignatius ignazio igor ihab ihor ihsan ijaz ikaika ikenna iker il-sung ilham ilir ilker ilkka ilya ilyas imad
    imran imre inaki inder ingemar ingo ingvar inigo innokenty ioan ioannis ion ionut iosif iqbal ira iraj irakli irfan irvin irving isa
    isaac isaiah isaias isamu isao ishaq ishwar isidro ismael ismail issa istvan itamar itzhak itzik ivan ivano ivar ivica ivo ivor iwan
    iyad izzat jaafar jaakko jaap jabbar jacek jacinto jack jackson jacob jacopo jacques jae-in jae-myung jae-yong jagan jagdish jahangir
    jaime jair jairam jake jakob jakub jalal jamal jameel james jamie jamil jan jan-erik jan-olof jan-peter janez janis janos jared jari
    jarmo jaroslav jaroslaw jarrod jarvis jason jasper jassim jasur javad javed javier jawad jay jayant jd jean jean-baptiste jean-bosco
    jean-claude jean-francois jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves jed jeff jefferson jeffery
    jeffrey jejomar jelle jens jeppe jerald jeremiah jeremy jerker jermaine jeroen jerome jerry jerzy jesper jesus jethro jiabao jianguo
    jiechi jim jimmie jimmy jinping jintao jiri jiro jitendra joachim joao joaquin jochen joe joel joep joerg joey johan johann johannes
    john johnathan johnny joko jon jonah jonas jonathan jonathon jong jong-chol jong-hun jong-il jong-un jons joop joost joran jordi jorg
    jorge jorgen joris jorma jorn josaia jose josef josep joseph josh joshua josiah josip jostein josue jouko jozef jozsef juan juancho
    juergen juha juhani juho jukka julian julien julio julius juma jun-ho junaid junichiro jurgen jussi justin justo jusuf jyrki kaan kabir
    kadhim kadir kagiso kailash kais kaj kalani kamal kamau kamil kamlesh kamran kapil karan kare karel karim kariuki karl karl-heinz
    karl-theodor karol karsten kartik karu kash kasper kassem kassim kassym-jomart katlego katsunobu kawika kayode kazem kazimierz kazuhiko
    kazuhiro kazuki kazunari kazuo kazuya keanu kebede kees keiichi keiji keir keisuke keita keith kekoa keld kelvin kemal ken kenichi kenji
    kenjiro kennet kenneth kenny kensuke kent kenta kenzo keoni keqiang kerem ketil kevin keyvan khairallah khairy khaled khalid khalifa
    khalil khamis khawaja khemais khurram ki-moon kiichi kimani kimmo kimo kinan kipchoge kipkemboi kiplagat kiprotich kipruto kiril kirill
    kirk kishore kiyoshi kjell klaas klaus knut koa koen kofi kohei koichi koji kojo kondwani konrad konstantin konstantinos kostas kosuke
    kota kouji krasimir kresimir krishna krister kristian kristjan krisztian krzysztof kuldeep kumar kumaraswamy kunal kunihiko kunle
    kurmanbek kurt kwabena kwadwo kwaku kwame kwesi kyle kyriakos kyrylo kyung-soo labib lachlan ladislav lajos lakhdar lalit lalu lamar
    lamberto lamine lance landon lansana larbi larry lars lasantha lassana lasse laszlo lau laurent lauri lautaro lawrence lazaro lazarus
    leandro lech leif leland lennart leo leobardo leoluca leon leonard leonardo leoncio leonel leonid leopold leopoldo leroy les lester
    leszek lev levan levente levi lewis liam liaquat libor lijian lincoln linus lionel lisandro liviu lloyd llyr lodewijk loic lonnie lorcan
    lorenzo lothar lou louay louie louis lowell luay lubomir luc luca lucas luciano lucio ludovic ludvig ludwig luhut luigi luis luiz lukas
    lukasz luke lulzim lutfi luther lutz lwazi lyle maarten maciej mack macky madan madhav mads magnus mahamadou mahamat mahathir mahdi
    maher mahesh mahfud mahfuj mahinda mahmood mahmoud maina maithripala majdi majid makoa makoto maksim maksym malcolm malek malik
    mallikarjun malusi mamadou mamady mamdouh mamoru manabu mandla manfred manish manmohan manny manohar manoj mansour mansur manuel marat
    marc marcel marcello marcelo marcial marcin marco marcos marcus marek marian mariano mario marius mariusz mark markku marko markus
    marlon marnix marshall martijn martin martti marty marvin marwan marzouq masaaki masahiko masahiro masaki masamitsu masanori masao
    masaru masashi masato masatoshi masayoshi masayuki masoud massimo masud mate mateo mateusz mathew mathias mathieu mathijs matias matiu
    mats matteo matthew matthias matthieu matti mattias mauno maurice mauricio maurizio mauro max maxim maxime maximilian maximo maxwell
    mayank mazen mees mehdi mehmet meir meirion melchor meles melvin menachem mengistu menno mervyn messaoud mesut metin mevlut micah
    michael michal michalis micheal michel michelangelo michiel michio mick mickey midhat miguel mihai mihail mika mikael mikaere mikalai
    mike mikel mikhail mikheil mikio mikkel mikko miklos milan miles milorad milos miloud milton min-ho min-jae minoru miomir mirko miroslav
    mirza mitch mitchell mithilesh mitsuo mitsuru mitt mladen moatasem moaz modesto modibo mogens mohamad mohamed mohammad mohammad-javad
    mohammed mohamud mohan mohannad mohit mohsen mohsin moise moises mojtaba mokhtar momir moncef montaser monte moo-hyun moon morihiro
    moritz morris mort morten morteza morton moses moshe mostafa motohiro mouloud mounir moussa mubarak muhaimin muhammad muhammadu muhsin
    muhyiddin mukesh mukhtar mukul mulatu mulayam munir murad murat murdo murray musa musab mushahid mushtaq mustafa musyoka muthanna mutlaq
    mutua mwai mwangi mxolisi mykhailo mykhaylo mykola myles myung-bak mzwandile nabil nachman nadeem nader nadim naeem naftali naguib naif
    nainoa najib namal nana nandan naoki naoto narayan narendra naresh naser nasir nasr nasser nat nate nathan nathaniel naveen navin nawaf
    nawaz nayef nayib neal nebojsa ned neeraj neil nello nelson nenad nestor newt ngugi nicanor niccolo nicholas nick nicolae nicolas nicolo
    niels nigel nihat nii nikhil nikita niklas niko nikol nikola nikolai nikolaj nikolaos nikolay nikos nilesh nils nir nis nitin nitish
    nizar njoroge nkosinathi nnamdi noah noboru nobuaki nobuhiko nobuo nobuyuki nolan norbert norberto norihiko norio norman norris
    noureddine nouri nourredine noynoy numan nuno nurlan nursultan obaidul obinna ochieng octavian octavio odd oddbjorn oddvar odhiambo ofir
    oguz oisin okechukwu okoth olaf olafur olav ole oleg oleguer oleh oleksandr oleksii oleksiy oliver olivier ollanta olle olli olof oluf
    olufemi olusegun oluwaseun omar omer omondi omprakash ondrej onno onur onyango oren orhan oriol orlando orn orville osama osamu oscar
    oskar osman ostap osvaldo oswaldo othman otieno otis otmar ottar ottavio otto oumar ousmane oussama ove owen owino oystein oyvind ozgur
    paavo pablo padraig palle panagiotis panfilo pankaj panos paolo parvez pascal pascual pasi pasquale pat patrice patricio patrick patrik
    pau paul paul-henri paulo pavan pavel pavlo pavlos pavol pawel peder pedro pedro-pablo peer pekka pentti per per-olav percy pere pertti
    pervaiz pervez pete peter petr petri petro petros petter petteri phil philip philipp philippe phillip pierluigi piero pierre piet pieter
    pietro pio piotr piripi pita piyush plamen pontus porfirio poul prabhakar prabowo pradeep pradip prakash pramod pranab prasad prashant
    pratap praveen pravin prayut prayuth preben predrag preston prithviraj przemyslaw pushpa pyotr qais qamar qasem qasim qassem qishan
    quentin quim quincy quinton rabih rabindra rached radek radoslaw radovan radu raed rafael rafal raffaele rafi rafic rafiq rafizi raghav
    raghuram ragnar rahul raila rainer raj raja rajat rajeev rajendra rajesh rajiv rajnath rakesh ralf ralph ram raman ramesh rami ramiro
    ramiz ramon ramush ramzan randall randolph randy ranil ranjan ranjit ranko raouf raphael rashad rashed rashid rasim rasmus rastislav
    ratan ratko ratu raul ravi ravindra rawiri ray raymond recep reggie reginald rehman reinaldo reiner reinhard reinhold remi renan renato
    rene renzo reuven rex reza rhodri rhun rhys riad ricardo riccardo rich richard rick rickard rickey ricky ridwan riek rigoberto rishi
    risto ritesh ritwik riyad rizal rizwan roar rob robbie robert roberto robin rocco roderich roderick rodger rodion rodney rodolfo
    rodoljub rodrigo roel rogelio roger rogerio rohan rohit roland rolando rolf romain roman romano romeo romeu romulo ron ronald ronaldo
    ronen rongji ronnie roosevelt roque rory rosen rosendo ross rostam rostyslav rotimi roy ruaridh ruben rudi rudiger rudolf rudolph rudy
    rufus ruggero ruhollah rui rumen rune rupert ruslan russ russell rustam rustem rusty rutger ruud ryan ryo ryoichi ryong-hae ryosuke
    ryota ryotaro ryszard ryu saad saadi sabri saburo sachin sadao saddam sadegh sadeq sadiq sadyr saeed safet safwan sagar sahin said
    sajeeb sajid sajith sajjad sajjan salah saleh salem sali salim salman salva salvador salvatore sam sambit sami samih samir sammy samuel
    sandeep sander sandiaga sandor sandro sang-mok sanjay sanjeev santiago santosh sanusi sarfraz sarvesh satish satoru satoshi satya saud
    saul sauli saverio sayed sayyid scott seamus sean sebastian sebastien sefik segun segundo seif seiichi seiji seishiro sekou selahattin
    selim semyon senzo seok-yeol seok-youl sepp seppo serafin serdar serge sergei sergey sergi sergio sergiy serhii serhiy serzh seth
    severino seydou sezgin shadi shafiq shafiqur shahbaz shahid shaker shakir shane shankar sharad sharif shashi shaukat shaul shaun shavkat
    shawki shawn shehbaz shehryar shekhar sheldon sherif sherman sherzod shigeki shigeo shigeru shimon shin shingo shinichi shinji shintaro
    shinya shinzo shivraj shlomo shmuel shohei shoichi shoji shota shubham shuichi shuji shun shunichi shyam siamak siarhei siarhiej
    sibusiso sid siddaramaiah siddharth sidi sidney siegfried siegmar sigmar sigmundur sigurd sigurdur silas silvano silvestre silvio simon
    sinan sindre sinisa sipho sitaram sitiveni sixten siyabonga sjoerd slamet slawomir slimane slobodan snorre sohail sohrab solomon somchai
    song-taek sooronbay soren sorin sosuke sotiris souleymane sourav spencer spyros srdjan srettha srinivas staffan stan stanislav stanislaw
    stanley stavros steen stef stefan stefano steffen stein steinar steingrimur stelios stellan stepan stephan stephane stephen steve steven
    stewart stig stipe stjepan stuart sture subhash subrahmanyam subramanyam sudhir sugeng suhail suk-yeol sukhbir sulaiman suleiman
    suleyman sumit sune sung-ho sung-min sunil surayud suresh surya sushant sushil susilo susumu suthep svante svein sven svend svyatoslav
    swen sybrand sylvain sylvester szymon tad tadamori tadashi tadesse tadeusz tadhg tae-yong taha tahar taher tahir taizo takaaki takahiro
    takaki takanori takao takashi takayuki takehiko takeo takeru takeshi takudzwa takuma takumi takuya talal taleb tama tamas tamer tamim
    tamotsu tane tapani tapio tapiwa taras tarek tareq tarik tariq tarique taro tarun tatsuo tatsuya taufik tawanda tawfiq tayfun tayyip ted
    teddy tedros teemu teguh tejashwi temir tendai teodoro teppo terence terje terrance terrell terrence terry teruo tesfaye tetsu tetsuo
    tetsuro tetsuya teun teuvo thabo thaksin thanathorn thanos themba theo theodore theodoros theoneste thiago thibault thierry thijs thilo
    thomas thorbjorn thordur thorsten tiago tibor tigran tihomir tijs tilo tim timo timothy timur tinashe tipene tito tobias todd todor
    tokuo tom tomas tomasz tomer tomica tomislav tommaso tommy tomohiko tomohiro tomoya tony toomas tor torbjorn tord tore torgny tormod
    tornike torstein torsten toru toshiaki toshihiko toshihiro toshiki toshimitsu toshio toshiyuki traian travis trevor tristan troels trond
    troy trygve tshepo tsuneo tsutomu tsuyoshi tuan tucker tunde tuomas turgut ty tyler tyrone tzachi ubaldo uche udai uday uddhav udo uffe
    ugo ugur uhuru uladzimir ulf uli ulises ulrich ulrik ulysses umar umaro umberto umesh umit unai urho uri uriel urmas usama usman uthman
    uwe uzi vaclav vadim vahagn vahid vakhtang valdis valentin valerii valerio valeriy valery vance vangelis vardan vasant vasco vasile
    vasili vasilis vasily vassilis vasyl vegard veikko veit veli velimir veljko venkaiah vern vernon viacheslav vic vicente victor vidar
    vijay vikas vikram viktar viktor ville villy vinay vince vincent vincenzo vinod vipin virgil virgilio vishal vit vital vitali vitalii
    vitaliy vitaly vito vitor vittorio vivek vlad vladan vladimir vladimiro vladislav vladlen vojislav vojtech volkan volker volodymyr
    voreqe vsevolod vugar vuk vusi vyacheslav wade wael wafula wahid wajdi wale waleed walid wallace walt walter waqar warren warsame wasim
    wataru wayne wenbin wendell werner wes wesley wessel wiebe wieslaw wilbert wilbur wiley wilfred wilfredo wilfried wilhelm will willard
    willem willi william willie willis willy wilson wim wimal winfried winston wiranto wiremu wirihana wissam witold wladimir wladyslaw
    wojciech wolfgang wolfram woodrow wopke workneh wouter wyatt xavi xavier xiaobo xiaoping xiomaro yaakov yacine yacouba yahya yair yakov
    yanis yann yannick yannis yaqoub yariv yaroslav yasar yaser yashwant yasin yasir yasser yassine yassir yasuhiko yasuhiro yasukazu yasuo
    yasushi yasutoshi yavuz yaw yazid yegor yehuda yerlan yevgeni yevgeny yevhen yevhenii yiannis yigal yilmaz yitzhak yngve yoav yoel
    yogendra yogesh yogi yohannes yohei yoichi yoji yong-ho yong-nam yoni yoon yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshimasa
    yoshinobu yoshio yoshiro yossi yosuke youcef young-sam younis yousaf yousef yousif youssef yoweri yrjo yudai yuichi yuichiro yuji yuki
    yukihiro yukio yuri yuriy yury yusaku yusuf yusuke yutaka yuya yuzo yves zacarias zach zachary zack zafar zafer zahid zaid zakaria
    zakhar zaki zakir zane zayed zaza zbigniew zdenek zdravko zdzislaw ze zedong zeev zeljko zemin zev zeyad zhigang zhiqiang ziad ziaur
    zine ziya zlatko zoltan zoran zsolt zuhair zulfikar zulfiqar zurab zvi zviad zweli
    """
)
