/** Given names as they stand in English news text, in base form, which corroborate that a capitalised pair of words is a person. */
export const givenNames = {
  male: `
    aaron abbas abdallah abdel abdelaziz abdelfattah abdelmadjid abdikerim abdimomun abdirakhman abdo abdolreza abdrakhman abdul abdulaziz
    abdulhakim abdulkadir abdulla abdullah abdulmalik abdulrahman abdumalik abdusamat abdykadyr abel abraham abylai abylaikhan abylkhair
    abylkhan achim adam adeeb adel adil adilbek adilet adilkhan adilzhan adlet adnan adolf adrian adriano adylbek afanasy aftab agabek
    ahmad ahmadu ahmed ahmet aibar aibek aibol aidan aidar aidarbek aidarkhan aidos aidyn aikyn airat aitkali aitmukhamed aituar aitzhan
    ajay ajit akan akbar akberen akhat akhmad akhmat akhmed akhmet akhmetzhan akhror akihiko akihiro akihito akin akio akira akmal akram
    akshay akylbek akylzhan akzhol alaa alain alan albert alberto albrecht aldan aldiyar aldo alec alejandro aleko aleksandar aleksander
    aleksandr aleksei aleksey alessandro alessio alex alexander alexandr alexandre alexandros alexei alexey alexis alfonso alfred alfredo
    ali ali-reza aliaskar alibek alidar alijon alikhan alim alimzhan alireza alisher alistair allan allen almas almasbek almat almaz
    almazbek alojz alp alpamys alparslan alper alpysbai altan altankhuyag altynbek alvaro álvaro alvin alyosha alzhan amanbai amanbek amandyk
    amangeldi amangeldy amankeldi amankos amantai amantay amanzhol ambrose amin amir amirbek amirkhan amirzhan amit amitabh amjad ammar
    amr anand anas anatoli anatoliy anatoly anders andre andré andreas andrei andrej andrejs andres andrés andrew andrey andris andrius
    andriy andrzej andrás andy angus anil ansgar antal ante anthony antoine anton antonín antonio antónio antonis antony anuar anuarbek anurag
    anvar anwar anzor apti aqil aram archibald archie archil arda ardak aref ari arif arjun arkadi arkady arkhat arlan arman armand
    armando armat armen armin arnaud arne arno arnold arnur arsen arseni arseny arshad arstan arstanbek artak artashes artem arthur artur
    arturo artyom arun arvind arystan arystanbek asad asan asanali asemkhan aset ashok ashot ashraf ashton ashwin asif askar askarbek
    askat askhat aslam aslan aslanbek assan asset assylbek assylkhan assylzhan asylbek asylkhan atabek atal atef athanasios atis atsushi
    attila atul aubrey augustus avaz avinash axel ayan ayanbek ayaz aybek aydar aydin aydos aykut ayman ayrat ayub azamat azamatbek azat
    azim azimbek azimzhan aziz azizbek azizjon babur badri bagdat bagdaulet baglan bagrat bahaa bahman bahram baibolat baimurat baimyrza
    baisal baizak bakberdi bakdaulet bakhadir bakhodir bakhrom bakhtiyar bakhtiyor bakhyt bakhytbek bakhytzhan baki baktiyar baktybek
    baktygali bakyt bakytbek bakytbol bakytkali bakytzhan balaji balazs balázs baldur balgabek baltabek barack barney barrett barry bart
    bartholomew bartosz bashar basil bassam bassel bastien batbayar batbold batmunkh batsaikhan battulga batuhan batukhan batyrbek
    batyrkhan batyrlan batyrzhan bauirzhan baurzhan
    bauyrzhan baybolat bayram behrouz beibarys beibit beibut beimbet beisen beisenbai beisenbek bekarys bekassyl bekbol bekbolat bekbolot
    beken beket bekir bekjan bekmurat beknazar beknur beksultan bektas bektemir bektur bekzat bekzhan bekzod ben bence benedict benito benjamin
    bennett benny benoit berat berdi berdibek berdikul bereket berik berikbai berikbol berikkali berk berkin bernard bernd bernhard bernie
    bert bertrand beslan bidzina bijan biken bilal bill billy binali binyamin birzhan bislan bjarne bjorn björn blake bob bobby bogdan
    bohuslav bojan bolat bolatbek bolatkhan boleslaw bolot bolotbek boris borja borut borys botir boyko brad bradley brandon branko
    brendan brett brian bronislaw bruce bruno bryan bryce bulent bülent burak burhan burkhan burkhaniddin byron bálint byung-hun cahit calvin
    cameron carl carles carlo carlos carsten casey cecil cedric celal celil cem cemal cemil cengiz cevdet chandra charles charlie chingiz
    chirag chorobek chris christoph christophe christopher christos chuck chung-hee chyngyz chynybai cihan clarence clark claude claudio
    claus clayton clemens clifford clint clyde cody colin collin connor conor conrad corey cornelius cory craig cristian cristiano
    cristóbal csaba curtis cyril cyrus dae-jung daichi daisuke dalekhan daler damdinsuren damian damien damir damon dan daniar daniel
    daniele daniil danil
    danila danilo daniyal daniyar danny dario darius darkhan darkhanbek darmen darrell darren darryl dastan daulen daulet dauletbek
    daulethan dauren daurenbek dave david davide davit davlat davlatali davood davor davron davronbek davud davut deepak dejan denis deniz
    dennis denys denzel derek dermot derrick desmond detlef devendra devin devlet dexter dezső dharmendra dias didar didier diederik diego dieter
    dietmar dilmurod dilshod dima dimash dimitar dimitri dimitrios dimitris dimitry dinesh dinislam dinmukhamed dinmukhammed dino dirk
    diyar dmitri dmitriy dmitry dmytro doğu domenico dominic dominik dominique donald donatas dong-hyun donnie donovan dosbol dosmukhamed
    dossai dossym dosym dosymzhan doszhan doug douglas dovlet dovletgeldi dovran dragan drew duisen duisenbek duissen dulat dulatbek duman
    duncan dusan dustin dwayne dwight dylan dzhamshed dzhanibek dzhokhar dzhoomart dzhumabek eamon eberhard ebrahim eddie edgar edgars edi edige
    edil edin edmund edoardo eduard eduardo edward edwin efim efkan egon ehsan ehud eiji eirik eisaku ekmeleddin ekrem elbegdorj elbek elchin eldaniz
    eldar eldiyar eldor eldos eli elias elijah elliot elliott elman elmer elmurat elmurod elnar elnur elon elshad elubai elvis elyor
    elzhan elzhas emad emil emilbek emile émile emiliano emilio emin emmanuel emomali emrah emre enda endre ender engin enkhbayar enkhbold
    enkhtuvshin enis enoch enrico
    enrique enver enzo erasyl erbol erbolat ercan erdal erdaulet erdem erden erdos eren ergali ergazy erhan eric erich erik erkan
    erkebulan erkegali erkin erkinbek erlan erling ermek ermekbai ermukhamet ermurat ernar ernat ernest ernesto ernie ernis ernst ernur ernő
    erol ersain ersin ersultan ertai ertan ertay ertugan ertuğrul erwin erzhan esbol esbolat esen esenbek esengali esengul esenzhan eset
    esimkhan eskendir esmaeil esmail esmukhambet espen esteban ethan etienne étienne eugene evan evangelos everett evgeni evgeniy evgeny
    evo ezekiel ezequiel ezra fabian fabio fabrice fabrizio faez fahad fahd fahrettin fahri faisal faiz fandas fanis farhad farhan farid faridun
    faris farit farkhad farkhat farooq farouk farrukh faruk fatih fatikh fawzi faysal fazil federico fedor felipe felix feodor ferdinand
    ferenc fergus ferhat ferit fernando feroz fethullah fidel fikret filip filippo finn firas firdavs firouz flavio florent florian floyd
    fouad francesco francis francisco franck francois franjo frank franklin frans frantisek franz fred freddie frederic frédéric frederick
    frederik fredrik friedrich fritz fuad fuat fumihito fumio furkat fyodor gabbas gabiden gabidolla gabidulla gabit gabriel gabriele
    gaetano gafur gagik galikhan galimzhan galym galymbek galymzhan gamal gamzat ganbaatar ganbold ganesh gani ganibek gankhuyag gantulga
    garegin gareth garik garry gary
    gaston gautam gavin gavriil gaziz geert geir gela gennadi gennadiy gennady geoff geoffrey georg george georges georgi georgios georgiy
    georgy gerald gerard gerd gergely gergő gerhard germain gernot gerry gevorg ghassan gholam giacomo gianluca gianluigi gianni gideon gilbert giles
    gilles giorgi giorgio giorgos giovanni giuliano giulio giuseppe gizat gleb glenn gokhan gökhan gopal goran gordon goro gottfried
    graeme graham greg gregory grigor grigori grigoriy grigory grzegorz guido guilherme guillaume guillermo gulmurod gunnar gunter györgy
    gábor géza günter
    günther gurban gurbanguly gürsel gustav gustavo güven guy gyorgy gyula haakon habib habibulla hadi hafez haider haitham hakan hakob
    haldun halil halit haluk halvor hamad hamdan hamdi hamed hamid hamza hani hank hannes hannu hans harald hardeep hari haris harish
    harold haroon harri harry haruki harun harvey hasan hasanboy hashem hashim hassan hatem hauke hayao haydar hayk hector heiko heiner
    heinrich heinz helmut hemant hendrik henk henri henrik henrique henry herbert herman hermann hernan hernán hervé hesham heydar hideaki
    hideki hideo hidetoshi hikmet himanta hirohito hiroki hiroshi hiroyuki hisham hjalmar holger horace horst hossam hossein houssein
    hovhannes howard hrant hrayr hristo hryhoriy hubert hubertus hugh hugo hulusi humberto humphrey husain huseyin hüseyin husni hussein
    iago ian iannis ibragim ibrahim ibraim ibray ibrohim ichiro idris ignacio ignat ignaty ignazio igor ihor ihsan ikram ildar ildus ilgar
    ilham ilhan ilia iliya ilker ilkhom ilnar ilnur ilshat ilya ilyas imad imanbek imangali imanmadi imomali imran imre ingmar ingvar
    iñigo insaf intigam ioannis iosif irakli irek irfan irving isa isaac isaiah isatai isatay ishaq iskak iskandar iskandarbek iskander
    iskender iskhak islambek islamzhan islombek islomjon ismael ismail ismat ismet ismoil issa istvan istván itaru ivan ivica ivo iyad
    izbasar izmukhan izzat izzet jaafar jaak jaap jabbar jack jacob jae-in jae-myung jae-yong jafar jagdeep jagdish jahongir jaime jairam
    jake jakhongir jakob jaksylyk jakub jakyp jalal jamal james jamie jamil jamoliddin jamshed jamshid jan janat janek janez jani janibek
    janis jann janne janos jános janusz janybek janysh jared jari jaroslav jaroslaw jason jasper jassim jasulan jasur jasurbek javad javed
    javier javlon jawad jawaharlal jay jayant jean jean-claude jean-jacques jean-luc jean-marc jean-marie jean-michel jean-paul
    jean-pierre jean-yves jeb jed jeenbek jeff jeffrey jenish jens jerald jeremiah jeremy jermaine jeroen jerome jerry jerzy jesse jeyhun
    jim jimmy jiri jiro jitendra joachim joakim joao joaquin joaquín jochen joe joel joerg joey johan johann johannes john johnny joldosh
    jomart jon jonah jonas jonathan jong-il jong-un jonny joomart joost jordi jorg jörg jorge jorgen joris jorn jorobek jose josé josef
    josep joseph josh joshua josiah josip jozef jozsef józsef juan jude juergen juha juhani jukka jules julian julien julio julius jumabek
    jumagul junichiro junya juozas juraj jurgen jürgen jurgis justin jusup jyrki kaarel kabdulla kabidolla kabir kabyl kadir kadirbek
    kadyr kadyrbek kadyrzhan kai kailash kairat kairbek kairgeldy kairken kairolla kairulla kairzhan kaisar kaisarbek kaj kakharman kakim
    kaldarbek kaldybai kaldybek kalikhan kalmurat kalmyrza kamal kambar kamchybek kamel kamil kamol kamoliddin kamran kanagat kanat
    kanatbek kanatzhan kanybek kanysh kaoru kapil karabek karan karapet karel karim karimberdi karimjon karimzhan karl karl-heinz karol
    karsten karthik kartik kaspar kasper kassen kassym kassym-jomart kassymbek kassymkhan kassymzhan kasym kasymbek kasymkhan kasymzhan
    katsunobu katsuya kazbek kazem kazhimurat kazim kazimierz kazuhiro kazuki kazuo kazybek keiji keisuke keith kemal kemel ken kenan
    kendrick kenes kenesary kenesbai kenichi kenji kenneth kenny kenta kentaro kenzaburo kenzhebai kenzhebek kenzhebolat kenzhegali kerem
    kerim kerimbek kerimkul keshav kestutis kevin khabib khabibulla khairat khairiddin khairulla khakim khaled khalel khalid khalifa
    khalil khalim khamid khamit khamza khamzat khanat khangeldy khasan khasen khassan khayrullo khodzhakbar khozhaakbar khurelsukh khurram khurshed
    khusain khusan ki-moon kieran kim kimmo kiril kirill kirk kiro kiryl kishore kiyoshi kjell klaus klemens klim kliment knut koblandy
    kobylandy koichi koishybai koji konrad konstantin konstantinos koray kostas kostya kosuke kozhakhmet kozybek krishna krisjanis
    kristian kristijan kristjan kristof krisztián krzysztof kuandyk kuanychbek kuanysh kuanyshbek kuat kuatbek kuatzhan kubanychbek kubat
    kubatbek kudaibergen kudrat kumar kunal kunihiko kurmanali kurmanbek kurmangali kurmangazy kurt kushan kydyrali kyle kyriakos kálmán
    károly lachlan
    lalit lamar larry lars lasha lasse laszlo lászló laurence laurent lauri lavrenty lawrence lech leigh leo leon leonard leonid leopold
    leroy lesbek leslie lester leszek lev levan levent levente levi levon lewis liam linus lionel ljubo lloyd lluis logan lokesh lorenz lorenzo
    lothar lou louie louis louis-philippe luc luca lucas lucian luciano lucio ludovic ludvig ludwig luigi luis luís luka lukas lukasz luke
    lula lutfi lütfü luther maarten maciej madat madi madikhan madiyar magauia magauiya magnus magomed magomedali magomedsalam magzhan
    magzum mahathir mahesh mahinder mahmoud mahmud mahmut majed majid makar makash makhambet makhmadali makhmadtoir makhmud makhmut makoto
    maksat maksatbek maksim maksut maksym malcolm malik malikaidar mambet mamdouh mammad mamoru manarbek manat manfred manish manmohan
    manoj manolis manolo mansoor mansour mansur manuel marat maratbek marc marcel marcello marcelo marcin marco marcus marden marek
    margulan marian mariano marijan mario marios mariusz mark markku marko markus marlen maros marouf marsel martin martti marty marvin
    marwan masaaki masahiro masaki masalim masanori masaru masashi masato masatoshi masayoshi masoud massimo masud mateo mateusz mathias
    mathieu matias mats matt matteo matthew matthias matthieu matti mattias matvei matvey maulen maulenbek mauletbek maurice mauricio
    maurizio mauro max maxim maxime maximilian maxwell mazen medet medetbek medgat mehdi mehmet mehmood meiram meirambek meirbek meirman
    meirzhan melis mels melvin mereke mergen mesut metin mevlut mevlüt mher michael michal michalis michel michele mick mickey miguel
    mihai mihaly mihály mika mikael mikalai mike mikhail mikheil mikhel mikita mikko miklos miklós milo milorad milos miloslav milton
    minoru mintimer miras mirbek mircea mirgali mirkhat mirko mirlan miro miroslav mirzhakyp mirzhan mirzo misha mitch mitsuo mitt mitya
    mkrtich mladen moataz mohamed mohammad mohammadreza mohammed mohan mohsen mohsin mojtaba moktada moldabek moo-hyun moqtada morgan
    morihiro moritz morten morteza moses moshe mostafa motoo mousa mstislav mudar muhammad muhammadu muhammed muhammet muharrem mukagali
    mukan mukash mukesh mukhambet mukhamed mukhamediya mukhamedkali mukhamedzhan mukhamejan mukhametkali mukhammad mukhan mukhit mukhtar
    mukhtarbek muktar munir munkhbat muqtada murad murat muratbek muratkhan murtaza musa musabek mussa mustafa mustakhim mustapha muzaffar mykhailo
    mykola myroslav myrza myrzabek myrzakhmet myrzatai myung-bak márton mátyás nabi nabil nadeem nader nadir nadirbek naeem naftali naguib naim najib
    najm naoki naoto narayan narayanan narek narendra naresh nariman narimanbek nartai nartay naruhito narynbek naser nasir nasser nathan
    nathaniel natiq nauryzbai nauryzbek naveen navid navin nawaf nawaz nazar nazarali nazarbai nazarbek nazim neal necati necdet necmettin
    ned neil nelson nenad neville nicholas nick nicola nicolae nicolas niels nigel nigmatzhan nihat nika nikhil nikifor nikita niklas niko
    nikol nikola nikolai nikolaj nikolaos nikolas nikolay nikoloz nikos nils nitin niyaz nizami nizar nizom nizomiddin noah nobuo nodar
    nodir nodirbek noel nolan norbert noriyuki norman nouri nugman numan nuno nuradil nuradin nurakhmet nurali nuraly nurbai nurbek nurbergen
    nurbol nurbolat nurbolsyn nurdan nurdaulet nurdin nurdos nureddin nurgali nurgazy nurgissa nuri nurislam nurjan nurjigit nurkali nurkanat
    nurkasym nurkeldi nurken nurkozha nurlan nurlanbek nurlybai nurlybek nurlykhan nurmagambet nurmakhan nurmat nurmuhammad nurmukhambet
    nurmukhamed nurpeis nursaid nursain nurseit nurserik nursultan nurtai nurtas nurtay nurtaza nurtileu nurtore nurym nurymzhan nurzhan
    nurzhau nurzhigit obid octavian odil odilbek oguz oğuz okan oktay olaf olav ole oleg oleh oleksandr oleksii oleksiy olim olimjon
    oliver olivier olli ollie olzhabai olzhas omar omarbek omarkhan omer ömer omid omirbek omirzak omurbek onalbek onasbai ondasyn önder
    ongar ongarbai ongarsyn onur oralbai oralbek oralkhan oraz orazaly orazbai orazbek orazgeldy orazkhan orhan oriol orozbek orynbai
    orynbasar orynbassar orynbek osama osamu oscar osip osman osmo ospan ospankhan ostap oswald otabek otar otis otmar ottavio otto owen
    oybek oytun özer özgür pablo pál panagiotis pankaj paolo parvez parviz pascal pasquale patrice patricio patrick patrik paul paulius
    paulo pavan pavel pavlo pavlos pawel peder pedro pekka percy perry pervez petar pete peter petr petri petro petros petru petteri phil
    philip philipp philippe phillip pier pierluigi piero pierre pierre-yves pieter pietro pim piotr pirali pirmukhammed piyush polad polat
    poul pradeep prakash pranab prasad prashant pratap prateek praveen predrag prokhor pulat pyotr péter qairat qanat qanysh qasem qasim qassem
    qasym qasym-jomart qazybek qobylandy quandyq quanysh quentin quincy rached rachid radiy rafael rafail rafal raffaele rafig rafik rafiq
    rafkat raghav raghu rahim rahmat rahul raimbek raimo raimonds rainer raiymbek rajat rajesh rajiv rajnath raju rakesh rakhat rakhatbek
    rakhim rakhimbek rakhimberdi rakhimzhan rakhman rakhmanali rakhmatullo rakhmetolla rakhym rakhymbek rakhymzhan ralph ram ramazan
    ramesh ramil ramin ramiz ramon ramón ramsay ramzan ramzi ranbir randolph randy ranjit raoul raphael rashad rasheed rashid rashit rasim
    rasmus rasul rauan rauf raul ravi ravil ravindra ravshan ravshanbek ray raymond recep reggie reginald régis reiner reinhard remi rémy
    renat renato renaud rene rené reuben rex reza riad ricardo riccardo richard rick ricky rifat riley rinat rintaro rishat rishi rizabek
    rob robbie robert roberto robin rocco rod roderich roderick rodion rodney rodrigo roger rogerio rohan rohit roland rolf romain roman
    romano romeo ron ronald ronnie rory ross rostislav rouhollah rovshan roy ruben rubén rudi rudolf rudolph rudy rufat rufus rui rumen
    rupert rushdi ruslan russ russell rustam rustambek rustami rustamjon rustem rustembek rüştü ruud ryan ryo ryota ryotaro rysbek ryskali
    ryspek ryuichi rıza saad sabir sabit sabitkhan sabri sabyr sabyrbek sabyrzhan sachin sadegh sadiq sadir saduakas sadyk sadyr sadyrbek
    saeb saeed sagadat sagat sagatbek sagidulla saginbek sagyndyk sagyntai saiat said saidmurod saidullo saif saikhanbileg sailaubek sajjad sakari
    saken salah salahuddin salamat salauat salavat saleh salih salim salimzhan salman salvatore sam samad samat samatbek samer sami samih
    samir samuel samvel sanat sanatbek sandeep sandor sándor sandro sandzhar sang-hyuk sanjar sanjarbek sanjay sanjeev santi sanzhar
    sanzharbek sapar saparbai saparbek saparmurat sardor sargis sarsen sarsenbai sarsenbek sartai sasha satish satoru satoshi sattar satya
    satybaldy satzhan sauat saul sauli saurabh savely sayan sayasat sayat sayatbek sayed scott sean sebastian sedat seidulla seifulla
    seiji seilbek seilkhan seit seitkali seitkassym seitzhan seitzhapar selahattin selçuk selim semen semyon seok-yeol sepp serafim serdar
    serge sergei sergey sergi sergii sergio sergo serhat serhii serhiy serik serikbai serikbay serikbek serikbol serikbolsyn serikkali serikkazy
    serikzhan serkan serkebay serzh serzhan seth severin seyed seyit shafqat shahbaz shahid shahin shahmardan shahram shahrukh shaimerden
    shakarim shakhmardan shakhrukh shakir shalva shamil shamshidin shamshybek shamsiddin shane sharad sharip sharipbek shashi shaukat
    shaun shavkat shavkatjon shawn shayakhmet shehbaz sheldon sherali sherkhan shermuhammad shernazar shernyaz sherzat sherzod sherzodbek
    shigeru shimon shinichi shinji shinjiro shinzo shivraj shohei shohruh shoichi shokan shokhrukh shota shukhrat shunichi shyam shynbolat
    shyngys shyngysbek shyngyskhan sidney sigmar sigmund sigurd silas silvan silvio simeon simon sinan sirojiddin slavko slobodan sobir
    solomon sooronbai sooronbay soren sorin sovetbek sovetkhan spencer sridhar srinivas stan stanislav stanislaw stanley stavros stefan
    stefano stefanos steffen sten stepan stephane stéphane stephen steve steven stewart stig stipe stuart subhash subrahmanyam sudhir
    suhrob suindik suk-yeol sukhbaatar sukhrob sukru şükrü suleiman suleimen suleyman süleyman sultan sultanbek sultangali sultankhan sultanmurat
    sundet sung-min sunil sunnatullo suren suresh sushil susumu svein sven sverre svyatoslav swen syed syimyk sylvester syrym syrymbek
    szabolcs szilveszter szilárd
    taalai taalaibek taavi tabyldy tadashi tadej tadeusz tae-yong tae-yul tagir taha tahir tahsin tair tairbek tairkhan takahiro takashi
    takayuki takeo takeshi takhir takuya talaibek talal talant talantbek talapbek talasbek talgat talgatbek talip tamas tamás tamaz tamer
    tamerlan tamim tanat tanatar taner tansel taras tarek tariq tarkan tarmo taro tashpolot tashtanbek tatsuya tauekel tauirbek tayfun
    taylor tayyip ted teddy tedros teemu teimuraz tejas tekin telman temirbek temirgali temirkhan temirlan temirtas temirzhan temujin temur
    temuulen tengiz
    teodor terence terrence terry tetsuya theo theodor theodore theodoros thibaut thierry thilo thomas thorsten tiago tibor tigran tikhon
    tilek tilekbek tileuberdi tileukhan tileuzhan tim timerlan timo timofei timofey timothy timur timurbek tino tlegen tleubek tleukhan
    tleuzhan tobias toby todd tofig toibek tokan token tokhir tokhtar toktar toktarbai toktarbek toktasyn toktobek toktogul tolebai
    tolegen toleu toleubek tolga tolomush tom tomas tomás tomaso tomasz tommaso tommy tomohiro toni tony toomas torben tore torebek
    toregali toregeldy torekhan torekul tornike torobai torsten toru toshihiro toshimitsu toshio traian travis trent trevor tristan trofim tsogtbaatar
    tsutomu tucker tufan tukeltai tulegen tulkun tuncay tuncer tunç tuomas turar turarbek turat turdakun turgut turki turlan turlybek turlykhan
    tursun tursunbai tursunbek tursunjon tursyn tursynbek tursynkhan tyler tynyshbai tynyshbek tynystan tyrone uali ualikhan udo uffe ufuk ugur
    uğur ulanbek ularbek ulf ulrich ulugbek ulukbek ulukman uluqbek umar umarbek umaru umberto umirbek umirzak umit ümit umut urho urmas
    urmat uros usama usen usenbek usman uson utkir utkirbek utku uttam uwe vaclav vadim vadym vagif vahagn vahan vahe vahid vakhid
    vakhtang valdis valentin valeri valeriy valery valikhan valter vangelis vano vardan vartan varun vasil vasile vasili vasilis vasiliy
    vasily vasyl vazgen veit venedikt veniamin vernon vesa viacheslav vic victor vigen viggo vijay vikas vikram viktor ville vilmos vinay vince
    vincent vincenzo vinod viraj virat virgil vishal vitali vitalii vitaliy vitaly vito vitor vittorio vitya vivek vlad vladimir vladimír
    vladislav vlado vladyslav vojislav volkan volker volodya volodymyr vsevolod vugar vyacheslav wael waldemar waleed walid wally walt
    walter warren wasim wayne wendell werner wesley wilbur wilfred wilhelm willard willem william willie wim winston witold wladyslaw
    wojciech wolfgang wolfram woodrow wopke xavier yahya yair yakov yakub yakubjon yan yanis yannick yannis yaroslav yasar yaşar yaser
    yashar yashwant yasin yasir yasuhiro yasunari yasuo yavuz ybyrai ydyrys yefim yegor yeldar yeldos yelnar yelnur yelubai yelzhan
    yelzhas yemelyan yerasyl yerbol yerbolat yerbulat yerdaulet yerden yerdos yeren yergali yergazy yerik yerkebulan yerkegali yerkin
    yerkinbek yerlan yermagambet yermek yermekbai yermukhamet yermurat yernar yernat yernur yersain yersin yersultan yertai yertay
    yertugan yerzhan yerzhigit yesbergen yesbol yesbolat yesen yesenbek yesengali yesengeldy yesenkhan yesenzhan yeset yesimkhan yeskali
    yeskendir yesmukhambet yessen yessenbek yessengeldy yessenzhan yessimkhan yevgeni yevgeniy yevgeny yevhen yiannis yilmaz yitzhak
    ykylas yoav yogi yoichi yoji yoshiaki yoshihide yoshihiko yoshimasa yoshinori yoshiro yoshitaka yosuke young-sam younis youssef
    yryskeldi yücel yukio yüksel yulian yunus yunusbek yuri yurii yuriy yury yusuf yusuke yuta yuzuru yves zachary zack zafar zafarjon
    zafer zaid zair zairbek zakhar zaki zakir zamanbek zamir zamirbek zane zaur zaurbek zayed zayn zaza zbigniew zdenek zeinolla zeinulla
    zeki zelimkhan zeljko zhahongir zhaidar zhakhongir zhakip zhaksybek zhaksylyk zhakyp zhalgas zhanabai zhanai zhanaidar zhanarbek
    zhanat zhanatbek zhanbolat zhandarbek zhandos zhangeldy zhanibek zhansary zhanseit zhanserik zhantas zhantore zhantoro zhanuzak
    zhanybek zhapar zhaparbek zhappar zhapparkul zharas zharkyn zharkynbek zharylkasyn zhaslan zhassulan zhassuzak zhastalap zhasulan
    zhasuzak zheenbek zheksenbai zhenis zhenisbek zhenish zhiger zholaman zholan zholdas zholdasbek zholdoshbek zhomart zhomartbek
    zhoomart zhuban zhubanysh zhumabai zhumabay zhumabek zhumadil zhumagali zhumagazy zhumageldy zhumagul zhumakhan zhumamyrat zhumanazar
    zhumat zhumatai zhumatay zhunus zhunusbek zhursin zhusip zhusipbek zhussip zhusup zhusupbek zia ziad zinnur ziya ziyad zoir zokhid
    zokir zoltan zoltán zoran zsolt zubaira zulfikar zurab zviad
    siphon sipho thabo mmusi kgalema gwede fikile bheki bonginkosi mangosuthu malusi sibusiso siyabonga thulani thando
    themba tebogo tshepo tumelo zizi zweli zwelinzima lindiwe emmerson tendai uhuru raila olusegun goodluck atiku yemi babatunde
    chidi emeka chukwuemeka ibrahima moussa mamadou amadou ousmane cheikh macky alassane abdoulaye idriss mahamat faure paul-henri
    yoweri hage hifikepunye abiy meles hailemariam isaias salva riek nitzan arnon avigdor avichai avi amnon amos arye ariel avraham
    barak bezalel boaz dov dror eitan eliezer elyakim ephraim gabi gadi gilad haim hanan itamar itzhak itzik yaakov yariv yehuda
    yoel yonatan yosef yossi yuli yuval meir menachem mordechai nachman nir noam ofer ofir oren ori pinchas rafi reuven roni shai shalom
    shaul shlomo shmuel tzachi tzipi uri uzi zeev zvi ciro geraldo luiz joão jair joaquim júlio lindbergh márcio marcos marielle nilson
    otávio osmar renan romário romeu ronaldo rubens sérgio tarso tarcísio thiago vagner valdemar vital wagner wanderley wellington
    aécio aloizio antônio augusto benedito beto cássio celso cícero cláudio cristovam delcídio edson efraim eliseu emanuel
    eunício fábio flávio gilberto gilmar gleisi hélio inácio jaume joan quim íñigo iñaki iker aitor andoni arnaldo patxi xabier
    leopoldo lisandro diosdado nicolás nestor elías lenín lenin ollanta keiko martín sebastián salvador michelle claudia vicente
    jean-louis jean-françois jean-baptiste françois benoît cédric édouard éric fabien gaspard gérald gérard grégoire jacques jérémie
    jérôme joël léon loïc noël raphaël rémi sébastien stanislas sylvain sylvestre théo thibault valéry yann rhys huw ieuan dafydd
    emyr owain iain ewan euan hamish callum alasdair ruaridh ruairí seán séan éamon micheál mícheál padraig pádraig cormac declan
    diarmuid donal eoin fintan lorcan niall oisín peadar ronan ruairi tadhg duane meral sırrı şaban abdulhamit ayhan nurettin melih
    mehmed lütfi i̇smail i̇brahim yılmaz veli vahit tansu suat şevket sonia nitish lalu mulayam akhilesh mamata mayawati biju uddhav
    eknath smriti nirmala digvijaya jyotiraditya bhupesh sarbananda pema chandrababu jagan chandrashekhar pinarayi
    siddaramaiah basavaraj yeddyurappa edappadi udhayanidhi harsh hosein abdel-fattah abdulfattah abdelilah sayyed seif yasser yousef
    fayez hosni jabr maher mokhtar mounir nabih rami moncef beji essam giga gigi gia grigol kakha koba lado mamuka merab paata
    ramaz revaz sozar tariel akaki karen hovik ararat arayik khachatur sasun seyran edmon maia ilan andrian dorin ion iurie radu sergiu
    tudor valeriu veaceslav viorel vitalie zinaida alexandru anatol aurel sanae seiko kotaro masahiko nobuyuki shintaro takumi tetsuo
    tomoaki tsuyoshi yoshio yuichiro yuji yuki yutaka hiroaki hirokazu hisashi itsunori jun katsuyuki sigmundur sigurður sigurdur bjarni
    ólafur olafur guðni gudni katrín katrin birgitta halldór steingrímur davíð benedikt einar jóhann jón kristján magnús páll ragnar
    stefán þór thor arnar mette helle magdalena erna siv trygve kåre kristin annie göran jimmie ebba nyamko jan-peter sigrid wouter
    caroline lodewijk lilianne sybrand kajsa elio heinz-christian christian pamela beate reinhold annegret andrea saskia
    norbert-walter frank-walter ursula annalena alice frauke gregor sahra oskar bodo katja beppe giorgia gianfranco emma
    laura jarosław beata bronisław ewa rafał szymon władysław paweł radosław radoslaw radek ryszard małgorzata malgorzata miloš mirek
    vojtěch václav tomáš jiří mikuláš zuzana iveta ľudovít ludovit
  `,
  female: `
    abbie abiba abida abigail ada adela adele adelina adeliya adema adiya adriana afaf afag agata agatha aglaya agnes agnès agnieszka
    aicha aida aidana aiganym aigerim aigul aigulim aiken aikerim aikumis aileen aiman aimee ainagul ainash ainur ainura aiperi aisara
    aisha aishabibi aisholpan aishwarya aislu aisulu aitbala aitolkyn aiym aiymgul aizada aizat aizhamal aizhan aizhana aizhuldyz akbota
    akerke akgul akiko aklima akmaral akmarzhan aknur akriti aksana aksaule aksinya aktolkyn aktoty akzhan akzharkyn akzhibek alana alba
    albina aleksandra alena alenka alessandra alessia alevtina alexa alexandra alexis alfiya alice alicia alima alina alisa alison aliya
    alla allison alma almagul almira almudena alsu altynai altynay altyngul altynshash alua alyona alyssa amal amalia amanda ameena amelia
    amelie amélie amina aminat amira amna amrita amy ana anabel anahit ananya anar anara anargul anastasia anastasiia anastasiya anca
    andrea andreja anel anelya anette anfisa angela angelica angelika angelina angelique ani aniko anikó anita aniya anja anjali anke ann
    anna anna-lena anna-maria annabel annalena annamaria anne anne-marie annegret anneli annelies annemarie annette annie annika anouk
    anoushka antje antonella antonia antonina anush anya araigul arailym arancha aray ardak ardakgul ariana ariane arianna arina ariunzaya arlene
    arpine arundhati aruzhan asel aselya asem asemgul asha ashley asiya asiye asma asmaa assel assem assema assiya assya astrid asya
    asylai asylgul asylzat atefeh atifete audrey aurelie aurélie ayagul ayaka ayala ayana ayaulym ayazhan ayça ayesha ayfer aygerim aygul
    aygun ayjan ayla aylin aynur ayse ayşe aysegul ayşegül aysel aytan ayten ayzhan azadeh azar aziza azra bakhyt bakhytgul baktygul
    bakytgul balausa balnur balzhan banu barbara bärbel barbora barno batsetseg batima bayansulu bea beata beate beatrice beatrix beatriz becky
    begaiym begimai begüm belgin belinda benazir bente beren berit bermet berna bernadette bernice bertha bessie beth bethany betsy
    bettina betty betül beverly beyoncé beyza bianca bibigul bibinur bibisara bindi birgit birgitta blanche bonnie bota botagoz brenda
    briana bridget brigitte britney britta brittany bronislava bubusara buket burcu burul burulai buse camilla canan candace candice cansu
    cara carina carla carlota carly carme carmen carol carola carole carolin caroline carolyn carrie cassandra cassidy catalina cate
    caterina catherine cathy cecile cécile cecilia cecilie celeste celia celine céline ceren ceyda chantal charlene charlotte cheryl
    chiara chie chieko chinara chizuko chloe cholpon christa christel christelle christiane christina christine christl christy chynara
    cindy claire clara clare clarissa claudia clémence clementine clotilde colleen concha connie constance consuelo cora cordelia corina
    corinne cornelia courtney cristel cristina cynthia dagmar dagmara daisy dameli damira damla dana danagul danara danica daniela
    danielle daniya danuta daphne daria dariga darikha dariya darlene darya dasha debbie deborah debra deepa deepika defne deirdre delia
    della delphine denise deniz derya desiree désirée diana diane dianne didem dilara dilbar dildora dilek dilfuza dilma dilnaz dilnoza
    dilorom dilyara dina dinagul dinara divya dolores dolors dominique donatella donna dora doris dorota dorothea dorothee dorothy dragica
    dubravka dóra ebba ebru ece eda edda edita edith edna edyta eija eileen ekaterina ekaterini ela elaine elçin eleanor elena elene eleni
    eleonora elfriede elif elin elina elisa elisabet elisabeth elisabetta elisavet elise eliso eliza elizabeth elizaveta elke ella ellen
    ellie elmira elnara elnura elodie élodie eloise elsa elsie elvira elza elzbieta emanuela emel emilia emiliya emily emine emma
    emmanuelle enikő enkhtuya enlik erica erika erin erke erkezhan ermegul erna erzsébet esma esmeralda esmira esperanza esra estelle
    esther eszter etery ethel etsuko
    eugenia eugénie eun-hye eunice eva eva-maria evangeline evdokia eve evelin evelina evelyn evgenia evgeniya ewa ewelina ezgi fabienne
    fadwa faina fairouz farah fariba farida fariza farzaneh fatemeh faten fatima fatimat fatma fatoumata fawzia fazilet federica felicia
    felicity ferda feride feruza feyza fidan figen filiz filomena fiona firuza franca frances francesca francoise franziska frauke freda
    frederica frederique frieda friederike fumiko fusun gabriela gabriele gabriella gail galina galiya gamze gaukhar gavkhar gayane gaziza
    geeta genevieve georgina geraldine gerda gertrude geun-hye gillian gina giorgia gisela giselle gita giulia giuseppina gizem gladys
    glenda gloria gohar golshifteh gönül gordana gozel grace greta gretchen grete gudrun guinevere gulaim gulaiym gulandam gular gulay
    gülay gulbadan gulbakhor gulbakhram gulbanu gulbarshyn gulchekhra gulchin guldana guldariga gulden gulim gulmira gulnar gulnara gulnaz
    gulnazira gulnora gulnur gulnura gulsana gulsara gulsaya gulsen gülşen gulshakhar gulshara gulshat gulsim gulsina gulsum gülsüm gülten
    gulya gulyaim gulzada gulzar gulzara gulzat gulzhahan gulzhaina gulzhamal gulzhan gulzhanar gulzhanat gulzhaukhar gulzhazira gulzia
    gulzira gulziya gunel gurbansoltan gwen gwendolyn gwyneth hailey halida halide hana hanadi hanan hande haneen hanna hannah hanne hannelore
    harriet haruka hasmik hatice hattie hazel heather heba hedwig hege heidi heidrun heike helen helena helene helga helle hema henrietta
    henriette herta hiba hilary hilda hildegard hillary hiroko holly huda hulya hülya ida ikuko ildiko ildikó ilona ilse imelda imogen inara
    indira ines inés inessa inga inge ingeborg ingela ingrid ingrida inkar inmaculada inna inobat inzhu ioana ioanna iolanta iram irem
    irena irene irina iris irma irmgard iroda iryna isabel isabela isabell isabella isabelle ishita isla ivana ivanka iveta ivy iwona
    izabela jackie jacqueline jadwiga jamila jamilya jan jana janar janara jane janet janice janine janyl jasmine jasna jaya jayalalithaa
    jazgul jean jeanette jeanne jelena jemima jen jenna jennifer jenny jess jessica jessie jibek jill jillian joan joana joanna joanne
    jocelyn jodie johanna jolanta josefa josefina josephine josette joyce ju-ae juanita judit judith judy jule julia juliana julianne
    julie juliet julita jumana junko justine jutta jwala jyldyz jypar kadri kaisa kaja kalamkas kalipa kaliya kalpana kamala kamila kamola
    kamshat kanykei kanykey kaori kapitolina karakat karakoz kareena karen karima karin karina karla karlyga karlygash karolina kashish
    kata katalin katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy kati katie katja katri katrin katrina
    katy katya kaukhar kavita kayla kazuko keiko keira kelly kelsey kenzhegul keon-hee kerry kersti kerstin ketevan keti khadija khadijeh khatia
    khatuna khrystyna kim kimberly kinga kira kiran kirsi kirsten kirsty kitty klara klaudia klavdia klavdiya klára kolinda konul kornelia
    krista kristalina kristel kristen kristiina kristin kristina krisztina krystyna ksenia kseniia kseniya kulanda kulshat kulyash
    kulzhamal kulzhan kulzhaukhar kumiko kunduz kundyz kunsulu kuralai kuralay kurmanjan kylie kymbat kyoko kyung-wha kyzzhibek laetitia
    laila lakshmi lale lali lamia lana lara larisa larissa lata latifa laura lauren laurence laurie lazzat leah leanne leena leila lela
    lena lenka leonor leonora leslie lesya letitia letizia leyla libby lidia lidiya liesbeth lieve liisa lila lilia liliana lilit liliya
    lillian lilly lily lina linda lindsay lindsey linn lisa lisbeth lise lisette liubov liv liz liza lizzie ljiljana ljubica lois lola
    lolita lora loredana loretta lorna lorraine lotta lotte loubna louisa louise lubna lucia lucía lucie lucille lucinda lucrezia lucy
    lucyna ludmila luisa luise luminita lusine lyaila lyailya lyaisan lyazzat lydia lydie lynda lynn lynne lyubov lyudmila mabel madalena
    maddie madeleine madeline madhuri madina maftuna magali magda magdalena magdaléna magdolna maggie magripa maha mahbooba mahliyo mahsa mahua
    maija mailis maira mairam maisie maja makhabbat makpal malahat malak malala malgorzata malika malin mamata mamta manal manana mandy
    maneka manizha manizheh manshuk mara maral marcela marcella marcia mareike marfa margaret margareta margarete margarida margarita
    margherita margit margot margrethe marguerite mari maria maria-luisa mariah mariam mariami marian mariana marianna marianne marie
    marie-claude marie-france marie-louise marie-pierre mariella mariia marija marijana marika mariko marilyn marin marina mariola marion
    marisa marisol marissa marit marita mariya mariyam marjan marjorie marlene marlène marsha marta martha martina martine marwa mary
    maryam marzhan marzhangul marziya masako masha masih masoumeh mathilde matilda matilde maude maura maureen mavis maxine maya mayawati
    mayumi mechthild medea meena meera meerim megan meghan mehriban mehwish meirgul meirim melania melanie mélanie melek melike melinda
    melissa meltem mensulu meral meredith merete meruert merve meryem meryl mette mi-kyung mia michaela micheline michelle michiko midori
    mihaela miho mika milana mildred milena milica milka millicent millie mimi mina minara mindy minnie mira miranda mireille mirela miren
    miriam mirjam mirjana mitsuko mohira mojca moldir molly mona monica monika monique morgan mouna mozah müge müjde mukaddas munara
    munira munkhtsetseg muriel müzeyyen myra myrtle nada nadezhda nadia nadine nadja nadya nafisa naglaa nahid naila najat najla nana nancy nandita
    naoko naomi narantuya narges nargiz nargiza narmin nasiba nasreen nasrin natacha natalia natalie nataliia nataliya natalya natasha natela
    nathalie natia nayanthara nazan nazanin nazerke nazgul nazira nazlı nazrin nazym nebahat neda neela neelam neha nelli nellie nelly
    nermin neşe nestan neus nevin nicki nicola nicole nicoletta nigar nigara nigina nigora nihal nika nikki nilay nilgün nilufar nilüfer
    nina nino nirmala nita nobuko nodira noelia noemi noila nomin nona nonna nora nóra noreen noriko noémi norma nurai nuraiym nurana nuray nurbanu
    nurbike nurcan nurgiza nurgul nuria nurila nuriya nurjamal nurkamal nurkhayat nursana nursaule nursaya nursel nurshaim nursulu nurten
    nurzada nurzat nurzhamal nurzhanat octavia odile odontuya ogulgerek oguljan ogulshat oigul oksana oktyabrina oleksandra olena olesya olga olha
    olivia ophelia oprah orazgul oriana ornella orsola orsolya oyunchimeg özge özlem ozoda padma paige pakiza pam pamela paola parisa parvati parveen
    parvina pascale pat patricia patrizia patsy patti patty paula paulina pauline pegah peggy pelin penelope penny perizada perizat
    pernille petra petronela philippa phoebe phyllis pia pilar piroska pınar polina polly polona pooja poppy prachi pratibha preeti priscilla
    pritam priti priya priyanka rabia rabiga rachael rachel raffaella ragnhild raigul raikhan raisa rakhila rakhima rakhiya raluca ramona
    ramune rania ranya raquel raushan raziya reba rebecca reem reet regina regine reiko réka rekha renata renate renee renuka rhonda ria
    rihanna riina riitta rikke rima rimma rina rita roberta robin robyn rochelle rocio rocío romana romy ronja rosa rosalia rosalie
    rosalind rosalyn rosanna rosanne rosaria rose roseanne rosemary rosie roswitha rowena roxana roxanne roya roza rozalia roziya ruba
    ruby rufina rukhsana rukmini ruta ruth ryskul rysty saadia saara sabina sabine sabira sabrina sachiko sadaf sadako sadie saeko safiya
    sagira sahra saida saiyora sakina sakshi salikha salima sally salma salome saltanat samal samantha samia samira sana sanaa sanae
    sandra sandrine sandugash sania saniya sanja sanna sanne saodat saori sapargul sara sarah sarangerel sarita sarsenkul sasha saskia saule saulegul
    saya sayagul sayaka sayora scarlett seda sedef seija seiko selena selin selma sema semra senka serafima serap serena serpil sevara
    sevda sevgi sevil sevim sevinc sevinj sezim shabana shada shafiga shahlo shahnoza shaima shakhlo shakhnoz shakhnoza shakhrizada
    shakira shamshiya shannon sharbat sharipa sharmeen sharmila sharon shauna sheila shekergul shelley shereen sherri sherry sheryl shideh
    shilpa shirin shirley shizuka shobha shoira sholpan shpresa shreya shugyla shukria shynar shynara shyryn shyryngul sian sibel sibylle
    sienna sigrid silke silva silvana silvia silvie simin simona simone simonetta simran sinead sinéad sinem siobhan sirpa sitora slavica
    smita smriti snezana snezhana sofia sofía sofie sofiko sofiya sofya soha sol-ju solange solveig somaya sona sonam songül sonia sonja
    sonya sophia sophie soraya stacey stacy stefania stefanie steffi stella stephanie stéphanie stojanka suad sue suha sumaya sumeyye
    sümeyye sumiko sunita sunniva surayo süreyya susan susana susanna susanne sushma susie suzan suzana suzanne svenja svetlana sviatlana
    svitlana swati sybil sylvia sylvie sylwia symbat szilvia tabitha tahani tahmina taisia taisiya takhmina tamar tamara tamila tammy tamta tanja
    tansu tanushree tanya tanzila tanzilya tara tarana taraneh tarja tasha tatevik tatiana tatjana tatyana tawakkol taylor teodora teona
    teresa tereza terezia teri terry tess tessa tetiana thea thelma theresa tiffany tiina tina tinatin tineke tinne togzhan tolganai
    tolgonai tolgonay tolkyn tomiris tomoko toni tori torill tove tracey tracy tricia trine trisha trudy tuba tuğba tuija tülay tulin
    turkan türkan tursunai tursynai tursyngul tímea tünde tuula ulbala ulbike ulbosyn uldana uliana ulla ulpan ulrike ultuar ulviyya ulyana ulzhan
    umida umit umut umutai urkuya ursula urszula ute uyanga vafa vaira valentina valeria valerie valérie valeriya vandana vanessa varvara
    vasiliki vasilisa vera verena veronica veronika veronique véronique vesna vibeke vicki victoria vidya viktoria viktoriia viktoriya
    vilma viola violeta violetta virginie vita viveka vivian viviane vivien vivienne vlasta waad wafa wanda wendy whitney wided wiebke
    wilma winifred winona wioletta xenia yael yana yaroslava yasemin yasmin yasmina yasmine yasuko yazgul yekaterina yelena yelizaveta
    yenlik yerke yerkezhan yevgenia yevgeniya yldyz ylva yo-jong yoko yolanda yoshiko ysabel yuka yuki yukiko yuko yulduz yulia yuliia
    yuliya yuriko yvette yvonne zahra zainab zamira zara zarema zarifa zarina zaruhi zaure zauresh zaynab zdenka zehra zeina zeinep zelda
    zere zeynep zhadra zhadyra zhaina zhainagul zhamal zhamila zhamilya zhanagul zhanar zhanara zhanargul zhanat zhanel zhanerke zhaneta
    zhaniya zhanna zhannat zhansaya zhansulu zhanyl zharkynai zhazgul zhazira zhibek zhuldyz zhuldyzai zhupar zhyldyz zhypar ziba zilola
    zinaida zineb zlata zoe zoey zofia zohra zorica zoya zsuzsa zsuzsanna zsófia zübeyde zuhal zuhra zukhra zulaikha zuleykha zulfira zulfiya
    zulkhumor zuzana ágnes
    antoinette jandira thandeka lindiwe nkosazana gleisi manuela janaína janaina tabata sâmia fernanda luciana marielle rosângela
    rosangela núria mercè merce montserrat soledad ximena lilian yusmari delcy lourdes meritxell macarena mónica cayetana marine
    ségolène segolene rachida roselyne élisabeth élizabeth aurore brune clémentine danièle florence françoise frédérique geneviève
    jeannette ludivine michèle myriam pénélope raphaëlle yaël miri ayelet tzipi shelly orna merav gila galit limor michal
    yifat zehava meirav keren einat shula golda mairi rhiannon siân kezia suella thérèse kemi rosena layla rushanara tulip naz pervin
    ayşenur gültan şebnem ümit sebahat beril makiko takako tomomi kiyomi mayuko renho yukari yumi haruko satsuki sharmistha supriya
    mehbooba vasundhara meira hildur katrín jóhanna svandís sigríður þórdís thordis áslaug
  `,
};
