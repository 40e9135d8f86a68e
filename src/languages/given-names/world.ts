/**
 * Given names of the whole world as newspapers print them in each script, beside those of the languages themselves. They come from many
 * orthographies, so that each counts by its letters alone. Left out are names that are more often a word, a place or a family name.
 */
export const givenNamesOfTheWorld = {
  Latn: {
    male: `
      aage aapo aaro aatos abayomi abdalla abdelhamid abdelkader abdelkarim abdellah abdelmalek abdelrahman abdihakim abdolhossein
      abdollah abdou abdu abdulbari abdulhamid abdulkarim abdullahi abdulmajid abdulrazak abdulsalam abdulwahab abdurrahman abebe abed
      abelardo abhay abhijit abhinav abhishek abilio abiodun abiola abramo achille achilleas achraf adalberto adán ade adebayo adelmo adem
      ademola adesina adewale aditya adolfo adonis adri adrien aernout afonso afshin agbani åge agim agostino agung agus agustín aharon
      ahmadou ahmadreza ahmadullah ahmaud ahron ahti aiden aigars ailton aime ainars airlangga aivars aivo ajmal akash åke aki akif
      akinwumi akinwunmi aksel alaattin alaeddin alaric alastair alban albin alcide alcides alden aldis aldous alejo alekos aleksi aleš
      alf alfie alfio alfons algernon algimantas algirdas alhassan aliakbar aliaksandr aliaksei aliko alin aliou alioune aliyu alois alok
      alon alonso alonzo alphons alphonse alphonso alpo alton alvydas amadeo amado amancio amanullah amare amarinder amartya amato amaury
      ambroise amedeo amer amerigo ami amichai amihai amirhossein amol amrit amrullah anant anastasio anastasios anatole anđelko anderson
      ange ángel angelino angelo aníbal aniello anies aniruddha ankit anoop ansel anselm anselme anshul anson anssi antanas antero
      antonello antonino antoun antti antun anubhav anupam apolinar apostolos arafat arash arben arcadio archer ardeshir ardian arend
      arian arieh arild aris aristide aristides aristotelis aritz arjan arjen arkadiusz arlo armend armínio arndt arnoldo arnoud arrigo
      arsène arsenio arsim artan artemio artie artis arto arttu arturas artūrs arūnas arvid arvils arvydas aryeh asaduddin asadullah asaf
      asamoah asbjørn asghar asher ashish ashkan ashley ashutosh ashwani ashwini asim asle assaf atanas atif atle atsu attaullah atte
      attilio audrius audun auguste augustin aurélien aurelio avery aviad avihu aviram avishai avner avshalom awad awni axl ayad ayden
      aymeric ayo ayodele ayoub ayush azali azizollah azmi azzam azzedine babacar babak babar babul badr badruddin bagher bakary bakir
      bakr balakrishna baldassare baldev baldomero baltasar baltazar balwinder bambang bamir baptiste baqer barend barış barnaby
      barrington barron barthélemy bartłomiej bartolomé baruch basem bashir bashkim basile basilio bassem bastian basuki battista baxter
      baz beau bedri bedřich behnam behzad bekele bengt beniamino benigno benji bent bento bentzi benyamin berend berhane berkay bernabé
      bernardo bernt bertie besnik bettino bevan bevis bhagwant bhupinder bhuvneshwar biagio bilawal billie bipin birender birger biswajit
      bjarke blagoje blaine blair blaise blas blaž boban bobbie bogoljub bogusław bohdan bohumil bojko bongani bongbong børge borislav
      borna børre botham boubacar boudewijn boutros boyd božidar božo braden brady brahim bram branimir branislav braulio brayden brent
      brenton břetislav brock broderick brody bronius brooks bryant bryn bryson buddy budi bujar bukola burkhard cade caetano çağlar caio
      cal caleb calin callan camille camillo camilo caner carlinhos carmelo carmine carson carter cary casemiro casimiro casper catalin
      cayetano celestino cenk césar cesare čestmír cezary chafik chaim chairul chakib chandler charalambos cheick cheikhou chetan
      cheteshwar chika chinedu chinua chiwetel christer christodoulos chukwu ciprian cipriano ciriaco cirilo claas claes claudiu clay clem
      clément clemente cletus cliff clive coen colby cole colton conrado constantine constantino cooper corentin cornelis corneliu corrado
      cosimo cosmin costantino costas costin ctibor cuauhtémoc cullen cüneyt curt cuthbert cyprien cyrille czesław dacian dagoberto dainis
      dainius daley dalibor dalton damiano danijel dante daoud daouda darby darcy darin dariush dariusz darko darnell darrin daryoush
      daunte davey davi davis davorin davy dawid deandre deangelo deion deividas deltan demarcus demario demeke demetrio demetrius demond
      denard denny deontay deonte derrius desean deshaun deshawn desiderio destin detlev devante devonte dewey dhananjay dick didi
      dietrich dikembe dilip dillon diogo dion dioncounda dionysis dirceu djamel djoko doğan domagoj domantas domingo don donatien donato
      donny dontae donte dorian doron drago dragoljub dragoslav drake draymond dražen dries driss dritan duarte dudi dudu duje dumitru
      dushyant dusko dwain dwi dyteon dzmitry ebrima eckart eckhard edem éder ederson édgard edgardo edhy edinson edison edmond edmundo
      edvard edvin edvinas eelco eemeli eero eetu efi efosa efraín efstathios egbert egidijus egidio egil egils eilert eimantas einars
      eino ekkehard eko elad eladio elano elazar eldad élder eleftherios eleuterio elia eliseo eliud eliyahu elkana ellis elmar elmo elroy
      elton elvir emanuele emery emmerich emmet emmett emory enayatullah enes engelbert eniola ennio epifanio erasmo ercole erel erfan
      erhard erlend ermanno ermin ervin erwan esfandiar eshaq eskil esko ethem ettore euclid eugen eugenio eugeniusz eulogio eusebio
      evaldas evariste evaristo evert ewald ewen eyal eyvind ezio fabinho facundo fadel fadi fadil fadli fahmi falk farag faraj fares
      fariborz farrokh farshad farzad fathi fatlum fatmir fatos faustin faustin-archange fausto fawad fawaz fela felice feliciano femi
      ferdi ferdinando fergal feridoun feridun fermín fernand fernandinho ferran ferruccio festus fethi filiberto filipe finlay finley
      fiorello fisnik flaminio fletcher florencio florentino florin floris flynn forrest fortunato fotis franciszek fraser frasier freddy
      frenkie fridtjof friedbert friedhelm frode froilán fulvio gaber gabino gael gaëtan gajendra galip galo ganjar garrett garth gaspar
      gatot gaurav gautham gauthier gavrilo gbenga gebhard gediminas genaro gene gennaro geoffroy gerardo gerasimos gerben gerrit gerson
      gervais getachew getúlio ghaleb ghanem ghazi ghislain gholamali gholamhossein gholamreza ghulam giacinto giampaolo giampiero
      giampietro gian giancarlo gianmarco giannis gianpaolo gianpiero gibran gidi gijs gil gilson ginés gino gintaras gintautas gioacchino
      giora giordano giosuè giovan giriraj girma girolamo girts gísli gleisson gocha godfrey godwin goffredo gogi gonzalo gordan gordie
      gorka gorm gösta gotabaya gottlieb götz govind graciano grady grant grayson graziano gregorio greyson griffin grigoris gualtiero
      gudmund guenter guglielmo gulbuddin gumersindo gundars guntis gurdeep gurmeet gus gustaf gustave guus habibollah hachem hadar hafiz
      hagen haibatullah haile hakainde hallvard hamidreza hampus hamzah hanoch hardik harith harjit harrison harsha harshvardhan hartmut
      hassane hasse hasso hasto håvard hayati hayden hayri hazem heikki hein heino heitor hekmatullah helder helge helmuth hendra henning
      heribert heriberto hermenegildo hermes hernâni herschel herzi herzl heshmatollah hezi hibatullah hicham hidayat hidayet hidde
      hilario hillel hipólito hippolyte hiram hishammuddin hitesh hlib hocine homayoun homer honoré hooman hooshang horacio horatio horia
      hormoz hosseinali houari houshang houssem hrvoje huey hugues humam hunter husam hüsnü hussam huub iancu ibai ido idrissa idrus
      ifeanyi igal ignacy ignaz ihab iiro ike ikechukwu ilari ildefonso ilie ilija ilir ilkka ilmari ilmārs ilpo imanol imants inder
      indrek indulis ingebrigt ingo inocencio inzamam ionel ionuț iqbal ira iraj ireneusz irvin irwan irwin isam isco ishan ishant isiah
      isidore isidoro isidro islam issam issoufou itai itay ivano ivar ivars ivaylo iver ivor izhar izzeldin jaakko jaanus jabari jaber
      jabir jacco jace jacek jacinto jackson jacky jacobo jacopo jaden jadranko jaganmohan jagat jagmeet jago jahangir jaheim jahmal
      jahvon jailson jakaya jakov jalen jalil jamar jamarcus jameel jameis jânio janko jannik jaquan jarkko jarmo jarno jaromír jarrett
      jarrod jarron jarvis jasmin jasprit jassem jaswant javi javon javonte jayce jayden jaylen jayson jelko jelle jemaine jenson jere
      jermain jerónimo jerrod jesper jess jesús jethro jibril jignesh jindřich jitan jo-wilfried joacim jody joelson joep joesley johnnie
      joko jomo jonatan jonathon joona joop jorginho jorma jos joschka josimar joško jostein josu jouko jouni jovan jozias juanjo juanma
      judd juho juninho jupp jure jüri jurica jurriën juscelino jussi justas justo jusuf juuso juvénal kaan kaarlo kacper kadeem kaden
      kadri kagiso kaido kajus kaká kakhaber kalevi kalidou kalle kaloyan kambiz kanhaiya karam kareem kari karlis kaspars kauko kaushik
      kaveh kawhi keanu keaton keegan keenen kees keijo keir kelechi kelvin kendall kenenisa kenton keon kepa kerry kersten ketil keyon
      keyshawn keyvan khairul khaldoun khamis khawaja khosrow khvicha kianoush kieron killian kimi kingsley kioumars kipchoge kirby kiren
      kjartan kjetil klaas klaas-jan knud kobe kobi koen koenraad kofi kojo koke kourosh krasimir krešimir kris kristen kristoffer
      kristopher krunoslav kuldeep kuno kürşat kwabena kwaku kwame kwasi kwesi kylian kyösti kyrie kyrylo ladislav lage laimonas laith
      lakhdar lakshman lamarcus lamberto lamont lance lando landon lapo laquan laron latrell laurens laurențiu laurie laurynas lautaro
      lavar lavon lawson laxman lazar lázaro lazarus leandro lebron lefteris leif leland lennart lenny leonardo leone leonel leonhard
      leonida leônidas leoš lesetja libero libor lilian linas lindsay lior liran liudas livio liviu ljubiša ljubomir llewellyn lodovico
      lonzo lope loren lorentz lorik loris lotfi lovre lovro lowell luan lubomír luboš lucien luděk ludger ludvík ludwik luhut luizinho
      lukman lulzim luuk lyle lyndon lynton maan macario madan madhav mads maged mahamadou mahamane mahdi mahela mahendra mahfud mahinda
      mahir mahmood maithripala makis makram malachi malek mallikarjun malte mamady mandla manik manlio manny manohar manouchehr manpreet
      mansukh mantas manuele marcelino marcellus marcial marconi margus marinko marino māris marius marjan marlon marquinhos marquis
      marquise marshawn martijn mārtiņš martynas marvell mason massimiliano matan matej mateus matheus mathijs mathis mathurin matija
      matjaž matthijs mattia matúš mauno mauri maury maxence maximiliano maximilien máximo mayank mehran mehrdad meinhard mekhi mel
      melchor menahem menno mergim merrick mert merv mervyn michelangelo micky mieczysław mikel miki mikis mikkel mikołaj milad milan
      milenko milind milivoje miljan milomir milt miltiadis milutin mindaugas miodrag miroslaw mirsad mirwais misbah mislav mitchell
      mithat mitko moacir modesto moe moein moeldoko mogens mohamadou mohannad mohieddin mohit moïse moisés mokgweetsi momčilo momir
      monsef montrezl monty moreno morris mortada mortimer mosab motaz moti motti mouaz mourad muamer mugur muhaimin muhannad muhittin
      muhsin muhyiddin mujibur mukul mulatu mulham muneer munther murali murilo murray murugan musab mushfiqur mustafizur mutaz muthanna
      muttiah mwai myles myron n'golo nacho naci nadav nadim naglis nahuel nahum naji najibullah naldo namık nandan nangolo narciso
      narcisse nasr nasrallah nassar nasuh natale natan nate nathanael nauris navjot nayef nayib nazarii nazario nazem nazih nazzareno
      nebojša necip nedeljko neeraj nehemia nemanja neoklis newt neymar nicanor niccolò nicky nicolai nicolò nicos nicușor nidal niilo
      nikica nikitas nilesh niraj nirav nissim nizamettin njoroge nnamdi noé norberto norm normunds norris novak nuhu nurul nye oakley
      obafemi octave octavio odd-magnus oddvar odell odysseas ognjen oguzhan ohad ojars oladipo olanrewaju olavi oldřich olexandr olof
      oluf oluwaseun omari omri ondřej ophir orazio orest orson orville oskari östen osvaldo oswaldo otakar othman otilio otso oumar ove
      ovidijus ovidio ovidiu øystein øyvind ozan ozzie ozzy paavo paco paddy palle palmiro panayiotis pancho panfilo panos pantelis
      parkash parker pascual pasi pat patrizio pau pauli paulinho paulino pavle pavol pawan peđa pedri pejman pellegrino pentti pep pepe
      periklis pertti petko petre petrit peyman peyton philando philibert phineas pierce pierfrancesco pierpaolo piers piet pinhas pino
      pío pippo plácido plamen porfirio pouria pouya povilas prabhas prabhat prabowo prafulla prahlad pramod pranav pranay pratik pravin
      prawit prayut preben přemysl priit prithvi prithviraj priyank prokopis przemysław pushkar qais qamar quinn quinten quinton quique
      qusay rabah rabih radamel radan radim radoje radomír radoslav radovan radwan raed raekwon rafa rafat rafe raffaello rafic rafizi
      raghuram raheem rahmatullah raif raimondo raimundas raimundo raivis raj rajab rajan rajendra rajinder rajinikanth rajko rakan
      raleigh ralf ramachandra ramez ramires ramiro ramnath ramsey ramūnas ramush randal randall randhir ranil ranjan ranko ranveer raouf
      raphinha rasoul rastislav ratan ratko rauli ravichandran ravish raymundo răzvan reece reed reese reg reha reid reidar reijo reilly
      reinaldo reino remco remigijus remo remus renny rens renzo resul reynold reynolds rezo rhett ric richarlison richie rickey ridha
      ridwan rigoberto rihards rikard riku rimantas rimas rinaldo rinus rishabh risto ritesh ritvars rivaldo rizal rizieq robby robertas
      robinson robson roch roddy rodolfo rodolphe rodrigue roel roelof rogelio rogers rokas rolandas rolando rollo romas romelu romero
      romolo romuald rómulo ronaldinho rondell ronen roope roque rosen rosendo rotimi rowan royce rüdiger rufino ruggero ruhollah rune
      rusty rutger rytis saadi sabino sacha saddam sadeq sadettin sadio safet safwan sagi sahil sajith saku salam salem sali salif saman
      sambit sameh samet samia samora sampo samson samu samuele samuli sancho sander sandiaga sandip sanford sani sanjiv sanju sante
      santeri santino santosh sarath sardar sarfaraz sarunas sarvesh sasa satnam satyajit satyapal saud saulius saverio savo savvas
      scottie sead seamus sebastiano sedin sefer segun sékou selami selcuk semih semir senad şenol sepehr seppo serafín seretse sergej
      setya severiano severino severo seydou seymour sezai shadab shadi shafik shafiq shahab shailesh shaker shakib shantanu shapour
      shaquille sharif shayne shemar sherif shikhar shlomi shmulik shoaib shreyas shubman siamak siarhei siavash sibghatullah sicco sid
      siddharth siddhartha siegfried siegmar sigge sigit siim silvano silverio silvestro simo simone sindre siniša siphiwe sirajuddin
      sitaram sixto siya sjaak sjoerd slamet slaven slaviša sławomir snorre socrates sofyan sohail sohrab sokratis somnath sönke soroush
      soso sotiris soufiane souleymane sourav spiros spyridon spyros srđan srdjan srećko sriram stanimir stanko stathis stef steinar
      stelios stellan stelvio steph stephan stephon stevan stjepan stojan stoyan stu sture subramanian sudip sufyan suhail sujit sukhbir
      sulaiman sulejman sundar suraj surendra surya suryakumar sushant susilo sutopo svend svetislav svetozar swapan syahrul tad tage
      tahar taher taisto takis tal talib tamir tammam tancredi tanel taneli tanju tapani tapio tarique tarun tasos tassos tate taulant
      tauno tauri tavon tawfik tayeb tayfur teguh tej tejashwi tejasvi telmo temel teodoro teófilo teppo terje tero terrance terrell teun
      teuvo tevfik tewfik thabang thad thaddeus thaksin thamer thanasis thanos thawar theunis thibaud thijs thodoris thom thorbjørn thore
      thorgan thorvald tiberiu tidjane tihomir tiit tijjani tilman timmy timothée tite tito titouan titus tjahjo todor toivo tolunay tomer
      tomislav tomo tonči tonino tõnis toon topi torbjörn torgny toribio torkel torstein tracy trae travon trayvon tremaine trenton trevon
      trey trond troy truls truman tryggvi tsvetan tuğrul tullio tunde turan tushar tuukka tuure tuvia twan tyree tyreke tyrell tyrese
      tyrus tyshawn tyson tzahi tzvi ubaldo ubirajara ucha uche uday uģis ugo uladzimir uldis ulrik ulysse ulysses umesh unai ünal upendra
      upton urban urbano urs vaibhav vaidas vaidotas väinö valdas valentinas valentino valère valerio valon valtteri vance vasant vasco
      vaughan vaughn vedat vedran vegard veikko velimir veljko venancio venkaiah venkat venkatesh vern veselin veysel vianney victorien
      vidar vignesh vikrant viktar viktoras vilém vilis viljami viljar vimal vinayak vinícius vinko vipul virender virendra virgile
      virgilio virginijus virginio vishnu vít vitalijus vivian vivien vjekoslav vladan vladimiro vlastimil vlatko vojin volen volkmar vuk
      vukašin vusi vygaudas vytautas vytenis wacław wade wafa wahyu wajdi waldo wale wallace walther waqar wayde wendelin wes wessel wiebe
      wieland wiesław wietse wijnand wilbert wilco wilder wiley wilfredo wilfrid willi willian willis willy wilson winfried wissam
      wladimir włodzimierz wole woody workneh wout wyatt wyn xabi xander xavi xherdan yacine yacoub yadollah yahaya yakubu yalçın yaniv
      yash yasonna yassine yauhen yaw yaya yazid yehezkel yehia yehoshua yekta yeray yevhenii yigal yiğit yinon yiorgos yishai yisrael
      yıldırım ylli yngve yoann yochanan yogendra yogesh yogev yohan yohanan yohann yona yoni yoram yordan yotam younes youri yousif
      youssou youssouf yrjö yusril yuvraj yvon zaal zabihollah zabihullah zac zacarías zach zaheer zainal zakaria zalmai zalman zalmay
      žarko zdenko zdeslav zdravko zdzisław zeca zeid zein zeke zekeriya zenel zenon zico ziedonis ziemowit zine zinedine zisis zivko
      zlatan zlatko zouhair zuhair zülfü zulkifli zvika zvonimir zvonko žydrūnas žygimantas zygmunt
    `,
    female: `
      aafke aaliyah aaltje abby abeer abena abir adaeze adaora adeline adina adrienne adwoa afsaneh agathe agne agnese agneta agnete ahlam
      aija aikaterini aina ainara ainhoa aino aisling aissa aiste aitana akosua akram akua albana albane albulena alecia alejandra alesha
      aliaksandra alicja aliki aline alisha alix aliye aliza alka allegra alli allie almaz almut althea alva alwine alysha alžběta amaia
      amaka amalie amandine amani amara ámbar amber ameenah aminah aminata aminatou amruta anaïs analía anamarija anandiben anastacia anat
      andie andrée anémone aneta anett anežka angèle angeliki angie anisha anka ankica ankita annabelle annalisa anneke annelie anneliese
      annemiek annick anniken ansley anthi antonieta antonietta anuja anupama anupriya anuradha anushka aparna apolline arabella araceli
      arantxa archana aretha arezoo ariadna ariella arielle arja arlette armelle armita arwa arzu ashlee ashleigh ashlyn ashwini asisat
      asli asmahan assata atena atishi atousa aubree audra auli aurelia aušra ava avital aviva avril awa axelle aya ayaan ayu azizah
      azucena azza bahareh bahia baiba bailey barb barbra barbro başak basma bathilde batool batya beatrijs becca begoña behnaz belén
      belkıs bella benedetta bénédicte benedikte bérengère bérénice bernadine berrin berta berthe bess bette beulah beverley bhavana
      bhavani bibiana bilge biljana bilkis billie bina bineta birgitte birgül birna birte birute bita björk blair blanca blandine blanka
      blerta blythe bobbi bodil bogumiła bojana bonita borghild bouchra bożena bracha brandi branka brankica breanna bree breonna
      bridgette bridie brigid brinda briony brooke bruna brunhilde bryony bushra busisiwe büşra çağla caitlin caitlyn callie cameron
      camille candela cansel capucine caren carice caridad carine carissa carmela carmiña casey cass cassie catarina catharina catharine
      cathleen cathrine cecelia cecily chabela chaima chana chanda chandrika chantelle charis charlize chelsey chelsie cheri cherie
      chiamaka chimamanda chioma chrissie chrissy christie christin chrysoula chryssoula cicely çiğdem cinzia clarice clarisse claudette
      claudine cleo colette coline conceição concetta condoleezza constanze coralie cordula coretta cori corry cosima cressida cyrielle
      dace dafna dafne dagny daiane daiga dalal dalia damares danai danijela danutė darina dawn deanna deanne débora deepti deidre delfina
      delilah delores demi denisa derartu desislava despina devyani dewi dganit diahann dian diezani dijana dimitra dinah dineo dionne
      dita doaa doina dolly dominika donata donika doreen dorit dörte dottie dounia dovilė dragana drahomíra droupadi dulce dunja đurđica
      dutee duygu dvora dymphna ebrar ecaterina edeltraud edie edurne edwige edwina effie efrat eftychia eglė eila eirini elaheh éléonore
      elettra elham eli eliane elisenda eliška elli elnaz eloísa elpida elsbeth elske elspeth eman émilie emina emmeline emmi encarna enid
      enrica epke erma ermonela erundina esin esme esmee essi estefanía estela ester estrella eti etta eulalia evangelina evelyne evika
      evita fabiana fabiola fabrizia fadia fadime faezeh fahriye faiza fanny farahnaz farhana farnaz fatema fatiha fatmire fatou fay faye
      felisa femke fereshteh fiamma fiorella fitri flaminia flavia flavie florencia florentina florica fofi folashade folorunsho forough
      fotini fran franciszka franka frankie freya frida fulya funda funke funmilayo gabby gabi gaëlle gaia ganna garbiñe gauri gayatri
      gayle geertje gemma genoveva genzebe georgette georgie gerd gerdi geri gerlinde germaine gertrud gertrudis gesche gesine ghada
      ghislaine gia giada gianna giedrė gigi gilat gilda gimena ginevra ginny gintarė giovanna gitte giuditta giuliana glenn glenys glynis
      gökçe golnaz gonca graça graciela grazia graziella grażyna greer grietje griselda grit gro gül gülcan güler gülşah gundula gunhild
      gunilla gunta gwenaëlle habiba hacer hadas hadeel hafsa hagit hajar hala hale haleh haley halimah halina halla halle hallie halyna
      hanane hanife hanke hanneke hannele harmanpreet harsimrat havva hawa hazal hedda hedvig heidemarie heini heli heloísa héloïse hend
      hengameh henna henryka hermine herminia hettie hidilyn hila hilde hilkka hina homa hortense houda hürrem iben ibtisam idit idoia
      idun ifeoma ilana ilaria ileana ilham iliana ilka ilze iman imane imani imee imke imogene inas inbal indah indrani ineke inese inger
      ingunn inka inma iole ipek iracema ireen irini irit irja isadora isaure isha isidora iskra isobel isolde israa itziar iva ivona
      iyanla jacinda jacinta jaclyn jacquelyn jacqui jada jadranka jaimie jamie janelle janette janey janina janis janja jannike jarmila
      jaromíra jaroslava jasmin jasmina jayanthi jayanti jayla jayne jazmine jeanine jeannine jelica jennie jerri jetta jhulan jihan
      jimena jiřina jitka jitske jodi jody joelle jolanda joleen jolene jolien joni jonna jordyn jorien josefin josefine josiane josie
      jovana jovanka juana juhi julieta juliette jūratė jurgita justina justyna jyothi jyoti kaija kaitlin kaitlyn kajal kajsa kalina
      kamla kangana kanika kara kari karine karishma karlie karmen karola karoline karuna kat katelyn katharine katinka katrine kavitha
      kay kaya kaye kaylee keeley keisha kelis kellie kendall kendra kerrie kerttu keshia ketanji khadijah khadja khaleda khanyi khawla
      khloe khofifah kiana kiera kiersten kiesha kiki kimberley kimia kirron kirstie kirstin kjersti konstantina konstanze kristi kristie
      kristine kristy kriti krystal ksenija kyla lacey ladan laia laima laleh lamis laquisha lashawn latasha latha latisha latonya latoya
      lauma lauriane lauryn laverne lavinia laxmi layal lea leire lejla lempi lene leni lenore leona leonie lepa lerato lesley letesenbet
      leticia lettie lexi lexie leymah lia liane liat libuše licia lidija lieke lieselotte līga ligia lihi liis liliane lilianne lillie
      linah lindy livia loes loida lorelei lorella lorena lorenza lori lou louane louella loujain lovisa lovlina luana ľubica lucienne
      lucrecia luiza lujain lulu lupe lupita lurdes lynette lynsey maaike maarja maartje maayan mable mackenzie madara maddison madelyn
      madge madhu mae maëlle maeve mahbouba mahin mahlet mahnaz maike maiken maite majlinda makeda malena malene malka mallory mamphela
      manasi mandira manisha manoli manon marcelle marcie maren margaux margery margie margo margret marharyta mariama mariame mariangela
      mariastella maribel maricarmen marieke mariel marijke marijn marilena mariona marise marja marjatta marjo marjolein marju markéta
      marla marleen marlies marnie marte maryse maryvonne marzena marzieh maud maysa maysoon mayte mazal mckenzie meaza meenakshi meeri
      meg megawati meglena mehrangiz mehtap meike meital melba melda meliha melina melody merche merja mervi meseret meytal micaela
      michela mickey mie mieke mila milada milagros miley miloslava mirabai mireia mireya mirja mirka miroslava missy mithali moira mojgan
      mollie montse morgane moya mpho muna münevver mylène myrna myroslava myrto mzia naama nabila nadège nadira nahla naima najwa nalan
      naledi nalini namrata nance nandi nandini narcisa naseem natasa natascha nawal ndidi negar negin nélida nell nelleke nerea nerys
      neslihan nesma nesrin nessa neta nettie nevena nevine ngozi nia niamh nichole nicolien nidhi nienke nieves nigella nihad nikola
      nikolina nilde nili niloufar ninon nira nitzana nives nkechi noa noelle noémie noga nokuthula nola nolwazi nomfundo nomvula nonhle
      noor nooshin nouf nour noura ntombi nunzia nurah nurhayati nurit nurul nusrat nutsa obiageli océane odette ofelia ofra olivera
      olufunke olympe omotola ons onyeka oona ophélie orietta orit orly osnat ottavia oumaima oya padmaja päivi panagiota paraskevi
      parastou pari parineeti parvaneh parvathy parvin patrice patrycja paule paulette pavla pavlína payal perihan perrine pervenche
      phoolan phumzile piera pinuccia pippa pirjo pirkko pnina poonam portia pragya preneet priyamvada pru prue puja puteri putri
      quvenzhané rabab radha radhika radka radmila radwa raghad ragini rahaf rahayu rahma raija raili rajni rakhi rakhshan raminta ramla
      randa randi rani ranjana ranomi rasha rashmi rasma ratna raveena ravit rawan rawda razan rebecka rebekah rebekka reema reese reetta
      rehana rena renu reshma retno revathi revital reyhan rhea rhoda rhona rhys ricarda ricki rigmor rigoberta riikka rini ritva rivka
      rodica rohini rokhaya roksana rola romina rona ronda ronit ronnie roopa rosalba rosamund rosaura roseana rosemarie rosetta roshni
      rosita roslyn rosmah rossella rukiye rula ruqayya ruslana rusudan ruthie ruxandra růžena ružica saadet sabrine sadhana sadhvi şafak
      safiye sahar sahle-work saija saila saina salla salwa sam samah samanta samar sangeeta sanita sanjana saoirse sareh sarit sarojini
      savannah savita savitri seinabo selda şenay senja sepideh serafina setareh sezen sha'carri shabnam shadi shahindokht shahla shahnaz
      shaista shakuntala shalini shanelle shani shania shanice shanna shaparak shaquana shari sharifa sharlene sharren shaunae shayla
      sheela sheena shelby shelia sheree shericka sherin sherine sherrie shikha shikma shira shiri shirine shirly shlomit shohreh
      shokoufeh shona shoshana shraddha shruti shweta sibeth sieglinde sifan sigal sigita signe sigourney siham siiri silja silje silvija
      silvina sima sini sinikka sintija sirimavo sirkka siv skylar slađana slavenka sloane smadar sneha soad soheila soile solène solomiia
      solvita sonakshi sonali sondra sophio sorana sorina souad soumaya sri sridevi stacie stanisława stavroula steph stina stine
      subhashini sucheta sudha suhasini sujata sukanya şükran şule susannah sushmita susi suvi suze suzi suzie suzy svanhild swapna swara
      sylvi sylviane synne tabassum tabatha taghreed taina tali talia tamannaah tameka tamika tamsin tamuna tanisha taraji tarin tarsila
      taslima tatsiana tawakkul tawana tecla teesta teija tenisha terhi thaís thandi thandie thandiwe theano thembi theodora thuli tijana
      tilda tilly tiphaine tiril tirunesh titiek titilayo tiziana tjitske tomasa tonje tonya tora tracie traudl trijntje trina trish trude
      tsira tsitsi tsvetana tulsi tuuli twyla tyisha tyra tytti tzipora ugnė ulrika unni urmila urša urvashi urve uschi usha valarie vanja
      veena vendula venla vered verica verna vickie vigdís vijaya viktorija vildan vilde vilija vincenza vinesh viorica virpi vittoria viv
      viviana vjosa volha waltraud wangari weronika whoopi widad wiesława wijdan wiktoria wilhelmina willa willemijn winnie wisława
      xavière xiomara xuxa yadira yafa yamini yaneth yanira yara yardena yehudit yeliz yenny yesenia yeşim yevhenia yevheniia yngvild
      yolande yolonda yonit yordanka yosra yousra yuli yuni yusra yvon zadie zaina zakia zane zanele żaneta zdena zdravka zeinab zélia
      željka zena zendaya zerrin zilda ziva živile zlatica zodwa zohreh zoi zoleka zora zorana zoulikha zubaida zulema zuraida
    `,
  },
  Cyrl: {
    male: `
      аадил аамир аапо ааро аатос абайоми абделла абделькарим абдельрахман абдихаким абдолхосейн абду абдулай абдулбари абдулвахаб
      абдулкадир абдулкарим абдуллахи абдулразак абдуррахман абебе абед абелардо абилио абиола абрамо абхай абхиджит абхинав авад ави
      авиад авинаш авирам авиху авишай авни агбани агим агостино агунг агус агустин адалберту адальберто адан аде адевале адельмо адемола
      адесина аджмал адитья адольфо адонис адри азали аззам аззедин азизолла айварс айво айвор айгарс айзея айкут айлтон айнарс айо
      айоделе айра айрлангга айтор акаш аки акилле акинвунми акиф алааттин аларик аласдер аластер алаэддин алберто алвару алдис алекос
      александар александре александри алекси алехо алеш алико алин алистер алиу алиун алию аллан алоиз алоизио алоис алок алон алонзо
      алсидес алтон алфи альбен альбин альвидас альгимантас альгирдас альдо альпер альпо альф альфио альхассан альчиде амаду амансио
      аманулла амаре амартия амато амджад амедео амер америго амирхосейн амихай амол амори амрит амрулла ананд анант анастасио анастасиос
      анджелино анджелко анджело анди андони андрис андрус андрюс анж анибал анируддха анис анкит ансгар ансель ансси антанас анте антеро
      антонелло антонен антонино антонис антун анубхав ануп анупам анхел анхель аншул аньелло аполинар апостолос аптон араш арбен арвидас
      арвилс ардешир ардиан аренд ареф ариан арильд арис аристид аристидис аристотелис ариц аркадио аркадиуш арло арменд арминио арнальдо
      арнауд арнаут арндт арнольдо арриго арсенио арсим артан артемио арти артис артту артурас артурс арунас арчер арчи арьен арьян
      асадуддин асадулла асамоа асаф асгар асим асле асьер атанас атанасиос атеф атиф атле атсу аттаулла атте атул аудрюс аурелио
      афанасиос афанасис афшин ахилле ахиллеас ахим ахмадреза ахмадулла ахмод ахти ашвани ашвин ашвини ашиль ашиш ашутош аэсио аюш аяд
      бабак бабакар бабар бабул бадди бадр бадруддин баз базз базилио базиль байрам бакари бакер бакир бакр балакришна балвиндер балтазар
      бальдассаре бальтасар бамбанг бамир баренд барнаби барни баррингтон бартелеми бархам барыш басаварадж басель басилио бассем бастер
      басуки батист баттиста баудевейн баха башким беван бевис бедри бекеле бенджи бенжамин беннет бент бенту бенци беньямино беренд
      беркай бернарду берни бёрре берти берхане бесник беттино бехнам бехруз биджан билавал бирендер бисваджит благое блаж блас блейн блэр
      боаз бобан боголюб бодо божидар божо бойд бонгбонг борислав борна борут борха ботам боян брайсон брам бранимир бранислав бранко
      брахим брейден брент брентон брет бретт брин бродерик броди брок бронюс брэди бубакар буди букола буркхард бутрос буяр бхагвант
      бхувнешвар бхупеш бьорн бьяджо бьярке бэррон бэзил ваджди вайбхав вайдас вайде вайдотас вакар валантен валдас валдемар валдис валентинас
      валентино валер валерио валон валтер валттери вальдо вальтери вальттери вангелис варун варфоломей васант васил василис василь васим
      ваут вахью вашку ведат ведран вейкко вейнанд векослав велимир велько венансио венделин венкайя венкат венкатеш верн вернон веселин
      весли вессел вианне вибе вигаудас вигго вигнеш вик викрант викторас викторьен виланд вилберт вилем вилис вилко вилле виллиан вилфред
      вильфредо вильфрид вильями вильяр вимал винаяк винисиус винко винс винченцо випул вират виргил виргиниюс вирджил вирджилио вирджинио
      вирендер вирендра виржиль вирхилио висенти виссам виталиюс витаутас вито витсе витянис вишал вишну владан владе владимиро владо
      воислав войин воле вольф-дитер вопке воркне воэн вудро вук вукашин вуси вэл вяйнё габер габино габриэл гаврило гаджендра гал галеб
      галип ганджар ганем ганеш ганс гарви гарретт гарт гатот гаэль гаэтан гбенга гебхард гедиминас гейнц гейс гектор генрик герард
      герасимос гербен геррит герци герцль гёста гетачью гёц гибран гиди гидон гил гилберт гилель гиль гильерми гинтарас гинтаутас гиора
      гирирадж гиртс гислен гисли глейсон глен годвин годфри голамали голамреза голамхосейн гомер гонсало горан горацио гордан горди горм
      готабая готлиб готье гоффредо гоча грасиано грациано грегг грегорио грейсон григорис грэйди грэхэм гуальтьеро гудмунд гуидо
      гульбеддин гульельмо гумерсиндо гундарс гунтис гурдип гурмит гэвин гэри гювен давиде давор даворин дайнис дайнюс дайтеон дайтон
      далтон дамиано данни данте дарби дариус дарко дарнелл даррин дарси дарюс дасти дауда дачиан дви деан деанджело деандре деванте девин
      девонте дезидерио деион дейвидас дейл деймон делтан демарио демаркус демеке деметрио деметриус демонд денард деонте деонтей дерик
      дерриус дестин дешон деян джабари джабир джавед джавон джавонте джаган джаганмохан джагат джагмит джадд джайлз джакайя джакуан
      джален джалиль джамаал джамар джамаркус джамель джампаоло джампьеро джампьетро джан джанер джанмарко джанпаоло джанпьеро джарред
      джарретт джаррод джаррон джасвант джасем джасприт джахейм джахмал джачинто джейго джейлен джеймис джейс джелал джемейн дженк
      дженнаро дженсон джерард джерардо джердан джеремайя джермейн джеррод джесс джетро джигнеш джиджи джин джино джитан джитендра джихан
      джоаккино джован джовани джозуэ джок джоко джомо джосайя джош джоэл джунейт джьотирадитья дигвиджая дидерик диди дикембе диллон
      димитр димитрис дино диого диогу дион дионисис дионкунда дирсеу дитрих дов домагой домантас донасьен донатас донте дорон драго
      драголюб драгослав дражен дрис дритан дрэймонд дуди дуду дуе душко душьянт дхананджай дхармендра дьюи дэйви дэмиан дэрил дэрин
      евангелос евген екта елко енох ерай еспер ессе жаилсон жаки жанио жарко желько жерарду жерве жетулио живко жигимантас жидрунас
      жилберто жилмар жилсон жо-вильфрид жозеп жозимар жонатан жордан жоржи жоржиньо жорис жоффруа жоэлсон жоэсли жуан жулио жуниньо
      жуселину жювеналь жюстен заал забихулла зайнал зайон зак закари закария залмай залман захир звели звонимир звонко зденко здеслав
      здислав здравко зейн земовит зенел зёнке зепп зеэв зиаур зиедонис зик зико зин зинедин зион зисис златан златко зулкифли зульфикар
      зыгмунт зюльфю иад ибай ивайло ивано ивар иварс ивер ивица ивон игаль игнац игнаций идо идрус иегуда иеремия изет изхар изэльдин
      ийво ийро икер икечукву илари иларио илиас илир илия илкка илмарс илпо илхан ильдефонсо илькер ильмари иманол имантс инасио инасиу
      ингве ингебригт ингмар инго индрек индулис инзамам инон иносенсио интс иньяки иоаннис иполито ирадж ирван ирвин ирвинг иренеуш ирфан
      исайя исайяс исидоро исидро иско исраэль исуфу исфандияр итало итан ифеаньи ихаб ишан ишант йейан йелле йеми йёрг йёрген йере йероен
      йессе йехезкель йимми йиндржих йогев йогендра йогеш йозиас йозуа йони йонни йоп йорам йоргос йордан йорма йорн йос йосип йосси йотам
      йоуко йоуни йошко йоэл йылдырым каан каарло кавай каве кагисо кадим кадри каземиро каис кайдо кайо кайри калеви калиду каллан калле
      калоян калум камель камий камилло камило канхайя карам каран карлиньос карлис карлхайнц кармело кармине касим касимиро каспарс
      катберт кауай кауко каушик кацпер каэтано каюс квабена кваку кваме кваси квентин квеси квинси квинтен кейд кейден кейлеб кейо кейон
      кейр кейшон келвин келечи кельвин кенениса кенни кентен кентон кеон кепа керри керстен кёртис кетиль киану киануш киган кике килиан
      киллиан кими киммо кинан кингсли кинен кипчоге кирби кирен кириакос кирон китон киумарс кишор клаас клаес кларенс клас клас-ян клем
      клементе клетус клэй кнуд кобе коби коджо коке колби колтон конрадо констан константино корантен корнелл космин костантино костас
      костин коул кофи красимир крешимир кристиян кристоффер криштиану крунослав ксандер куаутемок куинн куинси куинтон кулдип кунал куно
      кунрад куртис куруш кусай кьелль кьетиль кьяртан кэл кэлин кэри кэтэлин кюршат кюэсти кястутис лавар лавон лаге лазар лазарус лаит
      лайл лаймонас лайнус лаксман лакуан лакшман ламар ламаркус ламберто ламонт ландо лапо ларон ласаро латрелл лауренс лаури лауринас
      лаутаро лахдар лахлан леброн леброна левай лееви лекс леланд леннарт ленни лео леонар леоне леонель леонида леонидас леонхард
      леопольд леош лерой лесетья лефтерис либеро линас линтон линус лиран ллевеллин ллойд ловре ловро логан лодовико локеш локлан лонзо
      лопе лорик лорис лотфи лоуэлл луан лудгер лудек луизиньо лукман лухут лучо лэндон лэнс любиша любо людас людовик люльзим маан магед
      мадан мадс мадхав майнхард майрон майтрипала макарио маки макис макрам макс максанс максимилиано максимильен малахия малек малколм
      малликарджун мамади мамдух мандла маник манлио манолис манприт мансукх мантас ману манучехр мануэле марвелл маргус маринко марис
      мариян маркиньос маркку марлон марош марсел марселино марселлус марсиаль марсио марсьяль мартейн мартиньш марцин маршон марьян матей
      матеус матия маттейс матуш матьяж матюрен маури маурис махаман махела махендра махер махинда махир махфуд маянк мваи мекхай мельчор
      менно мерв мервин мергим мерл меррик мете мехмед мехрдад мигел мийка микис миккель микулаш милад милан миленко миливое милинд
      миломир милослав милт милутин мильтиадис милян миндаугас миодраг мирвайс миро мирсад мисбах мислав митко михиел михил мишел младен
      моасир могенс модесто мозес моиз моин мойсес мокгвитси момир момчило монсеф монти монтрезл мори мориц мортада мортимер мосаб мотаз
      моти мотти мохамад мохамаду моханнад мохиеддин мохит муамер мугур муджибур мукул мулату мулдоко мулхам мунтер мурило муруган мусаб
      мустафизур мутаз мутанна муттайя мухаймин мухаммаду муханнад мушфикур мэйсон мэнни мэтти набих навид наглис наджи наджибулла назарий
      назем назих най найджел найеф найиб найл налдо нанголо нандан нараян нареш нарсисо нарцисс насарио нассер насух натале натанаэль
      наурис науэль нахум наццарено начо нголо нджороге небойша невилл неделько неджати нейт нелсон неманья неоклис нехемия ниал нидал
      нидаль низаметтин нийло никанор никитас никица никки николаос николоз николя никушор никхил нил нилеш нилл нилс нирав нирадж ниссим
      ннамди ноа новак норберто нормундс ноэ нурул нуху ньют обафеми обри овидио овидиюс огнен огузхан огюст огюстен одд-магнус оддвар
      оделл одиссеас оззи ойген окан окли октав октай олави оладипо оланреваджу олафур олден олдос олдржих олексей олувасеун олуф омари
      омид орасио орацио орвилл орельен орен освалдо оскари осмо осси остин отавио отилио отис отман отсо отт охад оярс паван павле павлос
      павол падди пако палле пальмиро панайотис панкадж панос пантелис панфило панчо паркаш паскуале патрицио пау паули паулино паулиньо
      пауль педер педжа педри пейтон пеллегрино пентти пеп пепе пере периклис перри петар петко петре петрит петтер пино пио пиппо пламен
      пласидо повилас подриг полат порфирио поуль прабово прабхас правит прамод пранав пранай пратик прафулла прахлад прают пребен предраг
      прийт примо притхви притхвирадж приянк прокопис пршемысл пурия пушкар пуя пьерлуиджи пьерпаоло пьерфранческо рабах рабих равичандран
      равиш рагурам рагхав радамель радан радван раде раджан раджат раджиндер раджиникант радое раед раиф райвис райко райли раймо
      раймондо раймондс раймундас раймундо райнхольд ракан рамадан рамачандра рамез рамиро рамнатх рамунас рамуш ран ранвир ранджан
      рандхир ранко ратко раули рафа рафат рафизи рафинья раффаэлло редж реджиналд реджинальд рейдар рейн рейналдо рейнир рейно рейнольд
      рейо ремигиюс ремко ремо ремус ренни ренс ретт реха ривалдо рида ридван риек ризал рикард рику римантас римас ринальдо ринус ристо
      ритварс ритис рифаат рихард рихардс рич ричи ришабх ришарлисон робберт робен робертас рогер родди родерик родольф родриг рожерио
      рожир ройс рокас роке роландас ролло ромарио ромас ромелу ромеу ромоло ромуло роналдиньо роналдо ронан ронделл ронни роопе росарио
      росен росендо ротими роуэн рохан руар руджеро рулоф румен рутгер руфино руфус рыза рэзван рэйквон рэйф рэли рэмси рэндал рюд саади
      сабино саввас саверио саво садек садеттин саджит садик садио саиб сайед сайлас сайрус сакариас саку салар сальва сальво саман самбит
      самер самиа сампо саму самули самуэле санджив санджу сандиага санте сантери сантино санчо сарат сарвеш сарфараз сатиш сатнам
      сатьяджит сатьяпал сауль саулюс саурабх саурав сафван сафет сахил свапан свенн светислав сеад себастьяно себгатулла северен
      севериано северо северьяно сегун седат седин седрик сезаи сейду сеймур секу селестино селсо семир сенад сепехр серджио серетсе серхи
      сефер сиаваш сигге сигит сигмунд сигурдур сид сиддхарт сиддхартха сийм сикко сиксто силас силвио сильвано сильвен сильверио
      сильвестро симо синдре синиша сиприано сиприен сираджуддин сиро ситарам сифиве скотти славен славиша сламет снорре сократес сократис
      сомнатх соруш сотирис софьян сохаил спайк срджан сречко ставрос станимир станислас станко статис стеван стевен стейнар стеллан
      стельвио стефен стефон стиан стипе стоян стуре стьепан стю субраманиан субраманьям субхаш суджит судип судхир сукхбир сундар сурья
      сурьякумар сусило сутопо суфьян сушант сьюрд сьяк сэнди сэнфорд сяхрул таави табанг табо тавар тавон таге таддеус тайеб тайрелл
      тайри тайриз тайрик тайрон тайрус тайсон тайсто тайфун тайфур тайшон такис таксин талал талиб тамер тамир танасис танели танель
      танжу таннер танос тапани тармо тарсизио тарсизиу тарчизио тасос тассос таулант тауно таури тахар тван тевфик тегух тедж теджасви
      теджашви теему тейс тельмо темба тён теодорос теофило теппо теро террелл терье теуво тибериу тиджани тийт тильман тимми тимоте тино
      тите титуан титус тихомир тоби тодор тодорис толга толунай томер томо тонино тончи тоомас топи торвальд торгни торибио торкель
      торстейн тревон трей трейвон тремейн трент трентон трой тронн трумэн трэвис трэвон трэй трюгви тувия тунде туран турбьёрн туукка
      тууре тушар тынис тьяго уайатт уайлдер уайли убиражара угис уилберт уилбур уилли уилфрид уин улав улаф улдис улисс улле ульрик умеш
      унаи уолли упендра урбан урс утку уффе уча уче уэйд уэнделл уэс фабиньо фавад фаваз фади фадил фадли файт факундо фальк фараг фарадж
      фариборз фаррох фаршад фатлум фатмир фатос фахми фейсаль фела фелисиано феличе феми фергал ферди фердинан фердинандо феридун
      фернандиньо ферран ферруччо фестус фетхи фетхуллах фикри филандо филибер филиберто финеас финлей финли фисник фламинио флетчер
      флорентино флорис фолькмар форрест фортунато фостен фостен-арканж фотис франьо френки фридберт фридхельм фритьоф фройлан фруде
      фульвио фьорелло хаби хаваджа хави хаген хадар хазем хайбатулла хайле хайно хайнрих хайрам хайрат хайрул хайтам хакаинде хакобо
      халдун халльвард хальдоур хамед хамес хамидреза хамис хампус хамфри харалампос харджит хардик хардип хари харит харли харм харольд
      харун харша хассе хассо хасто хатем хаяти хези хейкки хейн хекматулла хельге хемант хендра херб хериберт херсон хершел хешматолла
      хидает хидаят хидде хинес хитеш хишаммуддин ховард хомаюн хонас хорвое хория хормоз хосам хосейнали хосин хоссам хосу хрвое
      христодулос хуанма хуанхо хуари хубертус хумам хуман хусем хусто хушанг хьюберт хьюи хэл хюб хюго хюсню цветан цезар цтибор чаглар
      чад чандрашекхар чахьо чезаре чендлер четан четешвар чиветел чика чинеду чинуа чип чириако чиро чукву чуквуэмека шабьер шави шадаб
      шайлеш шакер шакиб шакил шантану шапур шарунас шафик шахаб шейк шейху шелдон шемар шенол шердан шерман шив шикхар шломи шмулик шоаиб
      шреяс шринивас шрирам шубман шюкрю эбрима эвальд эвальдас эвангелос эверетт эвклид эво эгберт эгидиюс эгилс эдвинас эдгарс эдем эден
      эдер эдерсон эджидио эди эдин эдинсон эдмонд эдмундо эжен эзекиель эйвери эйвинд эйден эйлерт эймантас эйнарс эйно эйсебио эйстейн
      эйтор эккехард экнатх эксл экхард элад элано элджернон элеутерио элефтериос элиа элио элиот элисео элиуд элиэзер элко элрой эльвир
      эльдад элькана эльмо эльяким эльяс эмад эме эмели эмери эмилиано эмилиу эмир эммерих эммет эмори энаятулла энес эниола энрики энсон
      эпифанио эразмо эрван эрджан эрель эрен эрколе эрленд эрманно эрменехильдо эрмес эрмин эрнани эрсин эрфан эрхард эсекьель эскиль
      эско эспен эссам эстен этан эуген эугениуш эудженио эудун эулохио эунисио эухенио эфи эфоса эфстатиос эхсан эцио эштон ээрик ээро
      эяль юврадж юджель юлли юнал юнатан юнес юозас юпп юрбен юргис юре юрица юрриен юрьё юсиф юсрил юссеф юссу юссуф юстейн юусо юхани
      юхо яак яан яанус яго ядолла ядранко язид якко якопо яльмар яни янив янко янку янн ярив яркко ярл ярмо ярно ясонна яспер яссер яхая
    `,
    female: `
      абена абигейл ава авиталь аврил агат агне агнета агнете адаора адаэзе адвоа аделина адриенна азаде азар аисса айанна айгюль айла
      айнара айно айноа айрин айседора айсте айтана айфер айшенур айя айян акосуа акуа алана алекса алексия аленка алессия алие ализа
      алики алисса аличе алиша аллегра алли алтея алтье альбана альбулена альва альвина альжбета альма альмудена альмут амайя амака амалие
      амандин амара амелия амината аминату амрита амрута анабель аналия анамария анандибен анастейша ангелики анджелика андрея анежка
      анемон анете анетт анетте анжель аниша анка анкита анкица аннабель анналиса аннеке аннелизе аннелис аннемик анни анриетт анти
      антониета антониетта ануджа анук анупама ануприя анхела анхелес анхелика аньезе аполлин арабелла аранча арезу арета арианна ариэлла
      арлин армель армита арундати арья асисат аслы асмаа асмахан ассата ассия аста асусена атена атифете атиши атуса аули аурора аушра
      афке афсане ахед ахлам байба барб барбора барбра барбру батильда батул бахаре бахия башак беатрейс беатриз беатриче бегонья бейли
      бекка бекки белинда белкыс бенедетта бенедикте беранжер беренис берил берит берна бернадин беррин бесс бетт бехназ бианка бибиана
      билкис бильге биляна бинета биргюль бирна бирте бируте бита бландин блерта богумила бодиль бонита бонни боргхильд бояна бранка
      бранкица бреанна бреонна брианна бригид бриджида брижитт бринда бриттни брук бруна брунгильда брэнди бусе бушра бхавана бхавани
      бьорк бьюла бьянка бюшра вайнона вайнонна вайолет вайра ванеса василики вафаа велма вендула венла верена верица вибеке вибке
      вивианне видад виджан видья виктуар вилия виллемейн вильгельмина вильдан вильде вильма винеш винус винченца вирджиния вирпи вита
      виттория вупи вьоса габби гайя гамзе ганна гарбинье гарриет гаури гвенаэль гедре гезина гёкче гелена гензебе гёнюль герди герлинда
      герта гертье геше гизем гилат гильда гина гинтаре гита гитта гитте гладис гленис глинис голди гольназ гольшифте гордана граса
      грасиэла грациелла грация грейси грете грир грисельда грит гритье гундула гунилла гунта гунхильд гури гюльджан гюльтен гюльшах дагни
      дайане дайга дайна далила даля дамарес данай дануте дарлин дафне дафни даце дганит деанна деб дебра девьяни дезире дейдре дейзи
      дейрдре деми дениса дерарту дёрте десислава деспина джада джанна джансель джансу джасинда джвала джейд джейда джейла джейни джемайма
      дженис дженифер джери джиа джиневра джини джинни джованна джози джолин джорджи джорджиана джорджина джорджия джордин джоселин
      джудитта джузеппина джулан джули джумана джурджица джухи джуэл джьоти дианн дианна диезани дикси димитра димфна динео дионн дипа
      дипти дита дияна доаа довиле доната донателла доника дорит дороте дотти драгана драгица драгомира драупади дроупади дрю дубравка
      дуйгу дульсе дуния дути елиз елица еугения ешим жанет жанета жанетте жанжа желька женевьев жеральдин жермен живиле жизеле жоана
      жозетт жойсе жоржетт жоржетта жудит жулиана жюдит жюльетта жюстин забина зайна закия занда занеле здена зденка здравка зейна зелия
      зена зендая зеррин зива зиглинда зилда златица зодва зои золека зора зорана зорица зоуи зофия зофья зохра зоэ зузанна зулиха зурайда
      зухал зэди зюбейде ибен ибтисам ивете иви ивона ивонне ига идойя идун иева иегудит изобель изольда изор ийда ийна илеана илияна илсе
      ильва илька иляна имани имее имке ина ингрида ингунн индах индра индрани инеке инесе инка инма инмакулада интан иоле ирасема ирини
      ирмгард ирья исидора искра исраа ифат ифеома ициар иша иянла йенна йенни йетта йетте йиржина йитске йована йованка йозефин йолин
      йонит йонна йорданка йорин йосра йоханна каарина кавита каджал кайла калина камла кангана кандела канделария каника капюсин каридад
      карис карисса каришма карли карлота карлотта кармела карминья каролине каруна касс кассандра кати катинка катри катрине кейко кейла
      кейли кейси кейша келис келси кеми кендра керен керсти керттю кетанджи кешия киана кийра кики кили кимия кинга киррон кирси кирстин
      китти киша кларис клариси кларисс кларисса клементин клео клодетт клодия клотильд клотильда клоэ козима колетт колинда кондолиза
      консейсан консепсьон константина констанца конча кончетта корали корасон кордула коретта коринна корри крессида крисси крити ксавьер
      ксиомара куванжане куини кханьи кэлли кэмерон кэссиди кэт лаверн лавиния лайма лайя лакиша ламис лана лара лата латаша латиша латойя
      латоня лаума лашон лаяль лейма лейре лекси лемпи лени ленка ленор леона лепа лерато лесли летесенбет летисия летти лиат либби лигия
      лиди лижия лизелотта лизетт лийс лийса лике лила лилианна лилли лиляна лин линди линетт линси лиора лихи лихия личия лиэнн ловиса
      ловлина лоида лоредана лорелей лорелла лоренца лориан лорин лоррейн лотте лотти луана луджейн луизе луиса лукресия лукреция лулу
      луминица лупита лурдеш луция лучана луэлла лэйси любица люсия люция маарит маарья мааян магали магги мадара маддалена маделин мадху
      мажена мазаль майке майкен майли майлинда майлис майсун майте македа маккензи максин малена малене малини малия малка маналь манаси
      манди мандира маниша маноли манон маргарета маргарете маргерита маргит марджери марджи марейке марейн марен мариама мариангела
      мариастелла маривонн мариз мариза марикармен марике марилена мариона марисса марита мариэла марла марни марси марсия мартье марцела
      марьо марьолейн марью марьятта масих матильд матильде мауд маура махин махлет махназ махуа маэль маявати меаза мегавати меглена
      мейзи мейке мейра мейталь мелба мелина мелиса мелиха мелоди мельда мельтем мерви мерле мерче мерьем мерья месерет мехтап мехтильд
      мийна мике микела милагрос милдред милен милица милка милослава минди минни мирабай мирейя мирела мирелла мирка мирна миртл мирто
      мирья мирьям мирьяна мисси мисти михаэла мишлин можган мойра мойца мойя монтсе мора мфо мэвис мэдди мэдж мэдисон мэй мэйбл мэллори
      мэнди мэрайя мэриан мэриэнн мюжде мюневвер мюриэль набила нагла надеж наджва наджла назан найджелла налан наледи налини намрата
      нанди нарсиса насим нахла нгози ндиди небахат невена невин негар негин неда нела нелида нелл неллеке нереа нерис несма несса нетти
      неус неха нив нивес нидхи нийна ники николетта николин николина нилай нилам нили нильгюн нильде нинке нинон нира нихад нихаль ницана
      ния нкечи нокутула нолвази номфундо нонхле ноора норин ноуф ноэлия нтомби нунция нургюль нуртен нурхаяти ньевес нэнс оана обиагели
      одетт одетта одра озге олександра оливера олуфунке омотола онс оньека оона ориана орит орор орсола ортанс орьетта ослауг оттавия
      оути офели офелия офра павлина падмаджа пака панайота параскеви парасту парване парвин паринити париса паял пега пейшенс перванш
      перихан пернилле перрин пиа пина пинучча пиппа пиркко пирьо пнина попи поппи прагья прачи пренит прити приямвада пруденс прю пуджа
      пунам путри пхулан пьера пэм пэрис пэтси пяйви рабаб раван равда равина равит рагад рагини радва радмила радха разан райя ракел
      ралука рама раминта рамла ранда ранджана ранди раноми расма ратна рафаэла раффаэлла рахаф рахаю рахма рахшан раша рашель рашми
      ребека ревати реетта режин режина ремедиос рена рену ренука ретно рехана рехина решма рея рианнон риба риган ригмор ригоберта рийкка
      рийна рийтта рини ритва ровена розалин розальба розамунд розана розанна розария розвита розеана роземари розетта рози розита розлин
      рокайя рокия роксан рола романа ромина рона ронит роня росалия росана росаура росита рослин росмах россана росселла роуз рохини
      рошель рошни руби ружа ружица рукайя рукие рукмини руксандра рупа руслана русудан саадет саадия саара сабрин саванна савитри садхана
      садхви сайла сайна сайя самар самах сангита санджана санита санне саня саре сарит сафаа сафие сахле-ворк сванхильд свапна свара
      свати свенья себахат сейнабо сейя селеста селия сельда сенья сепиде серафина сесили сесилие сетаре сиан сибет сибил сибилла сигита
      сигне сигридур сигурни сиенна сийри силвана сильвана сильвиан сильвина силье силья симонетта синикка сиобан сиомара сиркка сирпа
      сирша сисели сифан сихам скайлар славенка славица слажана слоан слоун смадар смита снеха сойле солвита солен соломия сонакши сонали
      сондра сорайя сорана сорейя сорина ставрула станислава стине сторми стоянка суад субхашини судха сузана суканья сулема сульвейг
      сусана сусанне суси суха сухасини сучета сушмита сэди сюзанн сюзе сюльви сюнне табассум табата таваккул тавана тагрид таис тайра
      тайша таманна тамека тами танди таниша тараджи таране тарин тарсила тарья таслима татум таша ташия твайла теано тейя текла телма
      темби тениша теодора тересе терхи тесс тиана тийна тильда тине тинеке тирил тирунеш тиста титик титилайо тифен тиффани тициана тия
      тияна томаса тонье тоня траудль трейнтье трина трине триш труде труди трюс тситси туба туйя тули турилль туула туули тьитске тэмсин
      тэнди тюлин тютти угне уилла уинифред уитни улла умайма урваши урве урмила урша ута уши уэнди фабиана фабриция фавзия фадиме файруз
      фарах фарахназ фарназ фархана фатема фатмире фату фатумата фахрие федерика фейза фелиса фемке ферда ферештех фиби филиппа филлис
      филомена фитри флави флавия фламиния флоренсия флорентина флорика фолашаде фолорунсо форуг фотини фофи франка франсиска фрея
      фридерика фрэнки фулья фунда функе фунмилайо фьорелла фьямма фэй хабиба хавва хавла хагит хадас хаджа хаджар хаджер хадиль хазал
      хайде хайдемари халеда халла халле ханаа ханифе ханке ханне ханнеке ханнеле ханнелора харманприт харриет харсимрат хасинта хафса
      хеба хеге хедвиг хедда хейди хейни хелене хели хеллен хельми хема хенгаме хенд хенна хеновева хенрика хертрудис хетти хидилин хила
      хилде хилкка хильдегард хина хисела хлои хома хорхина хосефа хосефина хофифа хрисула хуана хуанита хулия хульета хьерсти хэтти
      хюррем цветана цира чабела чагла чандрика челси черстин чечилия чиамака чигдем чинция чиома шабнам шаде шаиста шаймаа шакарри
      шакуана шакунтала шалини шан шанайя шанис шанна шантель шапарак шарка шарлен шарлиз шарлин шармила шаррен шахиндохт шахназ швета
      шелби шелия шенай шерика шерин шивон шикма шикха шинейд шири шломит шокуфе шона шоне шохре шошана шраддха шри шридеви штефани штеффи
      шукрия шуле шуша шюкран эбба эбби эбигейл эбони эбрар эванджелин эванхелина эвика эгле эдвиж эдда эдельтрауд эдита эдурне эжени эйла
      эйя эла элахе элейн элени элеттра элиане элиз элизабетта элинор элиса элисабет элисе элисенда элишка элоиз элоиза элоиса элс элси
      элске эльпида эльса эльсбет эльсе эмануэла эмбер эмилие эммелин эмми энджи энид энкарна энн энни энрика энсли эпке эрма эрминия
      эрмонела эрундина эсме эсси эстрелья этель этта эуджения эулалия эухения эфрат эфтихия эффи эшлин эшлинг ээва юле юли юлие юрате
      юргита юсра яана ядира ядранка ямини янет янира янна яннике ярдена ясна яфа
    `,
  },
};
