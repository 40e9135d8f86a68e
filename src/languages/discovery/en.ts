import { givenNames } from '../given-names/en.ts';
import type { DiscoveryRules } from '../rules.ts';

export const en = {
  tag: 'en',
  givenNames,
  surnameEndings: `ov ova ev eva yov yova ayev ayeva iyev iyeva bayev bayeva bekov bekova uly kyzy sky skaya skiy tskaya enko chuk ian yan shvili dze oglu oglou zade zoda beki
    son sen berg stein man mann ski ska wicz vich ez oğlu`,
  patronymicEndings: { male: 'ovich evich uly', female: 'ovna evna kyzy' },
  patronymicOnly: { never: '', alone: 'vich vna' },
  fathersFirst: 'iin srain',
  fathers: '_>_',
  kinship: 'uly kyzy oglu',
  particles: 'von van der den de di da do dos du del della la le ibn bin ben al el uly kyzy oglu',
  articles: 'al el as es ash at an ad ar az',
  familyOpeners: 'abd abdel abdul abu ben bin ibn al el van von de di da del della dos du la le der ter',
  twoFamilies:
    'pedro pablo josé jose juan carlos luis manuel miguel francisco antonio alberto fernando rafael ramón nuria maría ana carmen isabel pilar nicolás diosdado néstor enrique evo andrés gabriel gustavo rodrigo felipe sergio arturo eduardo alejandro iván álvaro julio ricardo óscar diego javier jorge jesús ernesto rosa laura beatriz',
  eponyms: '',
  roles: `president* premier* minister* chairman chairwoman chairperson chair chief* head* leader* secretar* secretary-general senator* sen representative* rep deputy deputies lawmaker* congressman congresswoman legislator* parliamentarian* speaker* ambassador* envoy* consul* diplomat* governor* mayor* akim* chancellor* king queen prince princess sultan emir sheikh imam mufti
    pope cardinal bishop archbishop patriarch general gen colonel col lieutenant lt captain capt major sgt admiral marshal professor prof academician* dr doctor rector dean director* manager* commissioner* ombudsman prosecutor* judge* justice* lawyer* attorney* counsel* adviser* advisor* aide* assistant* spokesman spokeswoman spokesperson coordinator* politician* analyst* expert* economist* historian* sociologist* sinologist* political scholar* researcher* scientist* fellow
    journalist* reporter* correspondent* columnist* editor* blogger* writer* author* poet* artist* filmmaker* actor* actress* singer* musician* composer* athlete* champion* boxer* coach* businessman businesswoman entrepreneur* billionaire* banker* founder* co-founder* owner* ceo member* candidate* nominee* activist* dissident* student* teacher* farmer* engineer* astronaut* laureate* mr mrs ms miss sir dame lord lady comrade brother* sister* son daughter* wife husband* widow* father mother
    salesman saleswoman cashier* fisherman fishermen miner* nurse* paramedic* driver* pensioner* retiree* housewife cook chef* baker* waiter* waitress* bartender* barber* hairdresser* plumber* carpenter* welder* electrician* mechanic* pilot* sailor* firefighter* policeman policewoman soldier* sergeant corporal caretaker* janitor* librarian* psychologist* philosopher* linguist* physicist* chemist* biologist*
    meteorologist* epidemiologist* virologist* surgeon* paediatrician* pediatrician* veterinarian* shepherd* winemaker* butcher* grocer* shopkeeper* tailor* volunteer* programmer* designer* architect* photographer* comedian* cyclist* footballer* goalkeeper* midfielder* striker* gymnast* swimmer* runner* skier* pupil* graduate* veteran* refugee* voter* councillor* councilman councilwoman alderman priest* pastor* rabbi* monk* neighbour* neighbor*
    lecturer* teacher* sociologist* anthropologist* strategist* pollster* consultant* lobbyist* donor* newcomer* protester* protestor* demonstrator* supporter* ally successor predecessor rival nephew niece uncle aunt grandson granddaughter cousin resident* baroness baron`,
  callings: `player* defender* winger* quarterback* linebacker* pitcher* fullback* playmaker* presenter* broadcaster* commentator* pundit* rapper* dancer* drummer* guitarist* bassist* vocalist* frontman violinist* pianist* cellist* soprano ballerina* choreographer* screenwriter* playwright* novelist* illustrator* cartoonist* sculptor* painter* supermodel* golfer* sprinter* jockey* rower* wrestler* referee* umpire* hurdler* surfer* snowboarder* skater* mountaineer* explorer* hiker* cricketer* batsman basketballer* gymnast* olympian* medallist* medalist*
    detective* inspector* superintendent* constable* paratrooper* accountant* auditor* headteacher* headmaster* headmistress* midwife* dentist* pharmacist* therapist* psychiatrist* neurologist* cardiologist* oncologist* physician* pathologist* coroner* geologist* ecologist* zoologist* botanist* mathematician* statistician* astronomer* archaeologist* curator* critic* essayist* translator* restaurateur* hotelier* homeowner* millionaire* tycoon* magnate* mogul* heiress* socialite* youtuber* vlogger* influencer* whistleblower* hacker* stylist* publicist* matriarch*
    teammate* suspect* victim* defendant* witness* eyewitness* survivor* passenger* motorist* bystander* gunman attacker* robber* murderer* kidnapper* fiance fiancé fiancee fiancée boyfriend girlfriend ex-wife ex-husband ex-boyfriend ex-girlfriend stepfather stepmother stepson stepdaughter grandmother grandfather teenager* schoolboy schoolgirl superstar* legend`,
  surnameTold: {
    before: '',
    behind:
      'daughter daughters son sons wife ex-wife husband ex-husband widow widower father mother brother brothers sister sisters stepfather stepmother stepson stepdaughter grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin fiance fiancé fiancee fiancée girlfriend boyfriend',
    not: 'everyone everybody someone somebody anyone anybody nobody one god today child children women men people lady lord queen king mary christ jesus',
    named: { before: 'surname surnamed', behind: '' },
  },
  rolesOf: '',
  roleReach: 0,
  speech: `said says told tells added adds noted notes stressed stresses stated states announced announces explained explains argued argues claimed claims warned warns recalled recalls wrote writes replied replies asked asks insisted believes thinks emphasized emphasised underlined pointed praised`,
  acts: `thanked congratulated met meets signed visited arrived spoke speaks speaking called urged vowed resigned won lost led leads heads became`,
  human: {
    age: 'year-old month-old',
    years: 'years',
    bareAge: true,
    honours: 'MP MSP MEP MLA TD QC KC OBE CBE MBE PhD',
    fates: `born died arrested jailed imprisoned sentenced convicted hospitalised hospitalized detained married divorced widowed pleaded testified tweeted graduated retired buried assassinated stabbed`,
    auxiliaries: 'was is has had been later',
    articles: 'the a an',
  },
  notPeople: `foods property properties counties township mews crescent drive dhabi st mt ft hurricane typhoon cyclone tropical storm lower upper greater manhattan baton plaza terrace gardens heights beach county borough parish palace resort festival awards cemetery wildlife reserve giants rangers warriors lakers eagles hearts rovers wanderers lines shipping the school cross church hall club college trophy bridge hotel air airways election* commission* logistics industries holdings group ltd inc corp llc llp gmbh jsc services systems technologies partners capital investments media studios airlines energy oil gas steel motors extraordinary plenipotentiary party parties partisi partiyasi partei partito dialogue manifesto republic* region* district* city square street avenue boulevard allee alley road university institute academy ministry committee council union federation party movement foundation fund bank center centre corporation company agency news newspaper times post journal magazine tv television channel radio court chamber parliament senate mazhilis majilis house cabinet government administration department office bureau
    supreme people people's state national international central eastern western northern southern north south east west new great grand big little red white black green blue day days year century war world peace revolution congress conference forum summit cup championship league olympic* games san santa los las fort port saint gulf sea ocean island islands river mount mountain lake valley desert asia asian europe european africa african america american eurasia* silk belt road airport station theater theatre museum stadium cathedral mosque church
    january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday constitution law code decree treaty agreement declaration charter order medal prize award assembly association organization organisation act
    american british chinese russian french german italian spanish turkish kazakh kazakhstani uzbek kyrgyz tajik turkmen ukrainian indian iranian israeli japanese korean polish swedish azerbaijani armenian georgian soviet western democratic democrat democrats republican republicans communist socialist liberal conservative labour labor`,
  declined: 'last-word',
  nameEnds: '',
  relatives: 'who whom',
  placeEnds: '',
  placeNameEnds: '',
  objectFollows: false,
  declensions: [{ bases: '_', cut: 0, cases: ['_', "'s ’s"] }],
  joints: 'and of the for in on',
  bodies: [
    {
      kind: 'parties',
      heads: 'party',
      before: 'capitals',
      joined: 'and for of the',
      behind: 'of',
      nameBehind: false,
      not: `third tea dinner birthday cocktail search working rescue boarding house wedding christmas garden the this that any each either another other new ruling opposition political main major first second every no whose which his her their our its my your boston hen stag after bachelor pool landing raiding advance injured interested guilty contracting chinese russian american kazakh british turkish german french japanese uzbek kyrgyz ukrainian european rival governing fringe smaller larger`,
      namedBy: 'ruling opposition',
      leaders: '',
      initial: 'P',
      notBehind: '',
      agreement: [],
      respelled: { behind: '', from: '', to: '' },
      verbEndings: '',
      openEndings: '',
      owners: "people's workers's women's farmers's peasants's citizens's",
      notAlone: `ic al ist ive an ese ish 's ’s`,
      complement: 'of for',
      article: 'the',
      shortNameCues: ['hereinafter', 'hereafter', 'or'],
    },
    {
      kind: 'organisations',
      heads: `Ministry University Institute Committee Council Agency Association Foundation Fund Bank Center Centre Academy Commission Federation Organization Organisation Department Bureau Chamber Court Assembly Alliance Coalition Movement Front League Corporation Embassy Consulate Secretariat Confederation Society Club Service`,
      before: 'capitals',
      joined: 'and for of the on',
      behind: 'of',
      nameBehind: false,
      not: 'the this that any each either another other new first second every no whose which his her their our its my your',
      namedBy: '',
      leaders: '',
      initial: '',
      notBehind: '',
      agreement: [],
      respelled: { behind: '', from: '', to: '' },
      verbEndings: '',
      openEndings: '',
      owners: "people's workers's women's farmers's peasants's citizens's",
      complement: 'of for',
      article: 'the',
      shortNameCues: ['hereinafter', 'hereafter', 'or'],
    },
  ],
  office: {
    notOffices:
      'mr mrs ms miss sir dame lord lady comrade brother* sister* son daughter wife husband* widow father mother author* dr doctor laureate* political justice* king queen prince princess pope gen sen rep lt col capt sgt',
    mainWord: 'either',
    describing: `former first second deputy vice prime acting then outgoing incoming interim foreign defence defense interior finance trade economy energy health education culture justice labour labor agriculture transport environment state party parliament parliamentary senate majilis mazhilis cabinet government opposition general special executive chief senior supreme honorary permanent lower upper house central standing politburo national federal regional ruling press military political naval civil public veteran prominent leading new the-then
    american british chinese russian french german italian spanish turkish kazakh kazakhstani uzbek kyrgyz tajik turkmen ukrainian indian iranian israeli japanese korean polish swedish azerbaijani armenian georgian soviet belarusian mongolian afghan pakistani european asian`,
    describingEndings: '',
    joints: 'of the for and to on in at a extraordinary plenipotentiary',
    jointsBeforeCapital: '',
    nouns:
      'party parliament government senate majilis mazhilis house state ministry committee council department affairs republic country region city district university institute central lower upper office board security foreign',
    nounEndings: '',
    notNounEndings: '',
    endsItself: '',
    never: `who whom whose which that where when while as if he she they it his her their its is are was were be been being has have had will would should must can could may might do does did not said says told met others other another both both including together respectively with by from during after before`,
    owners: 'his her their its my your our whose',
    several: 's men women people',
    notSeveral: 'boss',
    mainWordEndings: '_ y',
    baseEndings: '',
    feminine: '',
    genitive: '',
    possessed: '',
  },
} satisfies DiscoveryRules;
