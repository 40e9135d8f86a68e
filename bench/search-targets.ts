/** Something to look for: forms as newspapers print them, by the language of the article, and queries that should find every article with one. */
export type Target = {
  readonly kind: 'person' | 'party' | 'word' | 'mixed';
  readonly forms: Readonly<Partial<Record<'kk' | 'ru' | 'en', readonly string[]>>>;
  readonly queries: readonly string[];
};

/** Names and words with their forms and the queries for them, written by hand. A mixed target has its forms side by side in one article. */
export const targets: readonly Target[] = [
  {
    kind: 'person',
    forms: {
      kk: ['Қасым-Жомарт Тоқаев', 'Қасым-Жомарт Тоқаевтың', 'Қасым-Жомарт Тоқаевпен', 'Қ. Тоқаев', 'Қ. Тоқаевқа'],
      ru: ['Касым-Жомарт Токаев', 'Касым-Жомарта Токаева', 'Касым-Жомартом Токаевым', 'К. Токаев', 'К.-Ж. Токаева'],
      en: ['Kassym-Jomart Tokayev', 'Kassym-Jomart Tokayev’s', 'K. Tokayev'],
    },
    queries: ['Тоқаевтың', 'Токаевым', 'Tokayev', 'Toqaev'],
  },
  {
    kind: 'person',
    forms: {
      kk: ['Нұрсұлтан Назарбаев', 'Нұрсұлтан Назарбаевтың', 'Нұрсұлтан Назарбаевқа', 'Н. Назарбаев'],
      ru: ['Нурсултан Назарбаев', 'Нурсултана Назарбаева', 'Нурсултану Назарбаеву', 'Н. Назарбаевым'],
      en: ['Nursultan Nazarbayev', 'N. Nazarbayev', 'Nursultan Nazarbaev'],
    },
    queries: ['Назарбаев', 'Нұрсұлтан Назарбаевқа', 'Nazarbaev', 'Назарбаеву'],
  },
  {
    kind: 'person',
    forms: {
      kk: ['Си Цзиньпин', 'Си Цзиньпиннің', 'Си Цзиньпинмен', 'Си Цзиньпинге'],
      ru: ['Си Цзиньпин', 'Си Цзиньпина', 'Си Цзиньпином', 'Си Цзиньпину'],
      en: ['Xi Jinping', 'Xi Jinping’s'],
    },
    queries: ['Си Цзиньпин', 'Xi Jinping', 'Си Цзиньпину', '习近平'],
  },
  {
    kind: 'person',
    forms: {
      kk: ['Азат Перуашев', 'Азат Перуашевтің', 'Азат Перуашевке', 'А. Перуашев'],
      ru: ['Азат Перуашев', 'Азата Перуашева', 'Азатом Перуашевым', 'А. Перуашеву'],
      en: ['Azat Peruashev', 'A. Peruashev'],
    },
    queries: ['Перуашев', 'Азата Перуашева', 'Peruashev', 'а перуашев'],
  },
  {
    kind: 'person',
    forms: {
      kk: ['Мәулен Әшімбаев', 'Мәулен Әшімбаевтың', 'Мәулен Әшімбаевпен', 'М. Әшімбаев'],
      ru: ['Маулен Ашимбаев', 'Маулена Ашимбаева', 'Мауленом Ашимбаевым', 'М. Ашимбаеву'],
      en: ['Maulen Ashimbayev', 'Maulen Ashimbayev’s', 'Maulen Ashimbaev'],
    },
    queries: ['Әшімбаев', 'Ашимбаевым', 'Ashimbayev', 'Әшімбаевтың'],
  },
  {
    kind: 'person',
    forms: {
      kk: ['Әлихан Смайылов', 'Әлихан Смайыловтың', 'Әлихан Смайыловпен'],
      ru: ['Алихан Смаилов', 'Алихана Смаилова', 'Алиханом Смаиловым', 'А. Смаилову'],
      en: ['Alikhan Smailov', 'A. Smailov'],
    },
    queries: ['Смайылов', 'Смаиловым', 'Smailov', 'Әлихан Смайыловпен'],
  },
  {
    kind: 'person',
    forms: {
      kk: ['Олжас Бектенов', 'Олжас Бектеновтің', 'Олжас Бектеновпен', 'О. Бектенов'],
      ru: ['Олжас Бектенов', 'Олжаса Бектенова', 'Олжасом Бектеновым', 'О. Бектенову'],
      en: ['Olzhas Bektenov', 'Olzhas Bektenov’s'],
    },
    queries: ['Бектенов', 'Бектеновтің', 'Bektenov', 'Олжасу Бектенову'],
  },
  {
    kind: 'person',
    forms: {
      kk: ['Ерлан Қошанов', 'Ерлан Қошановтың', 'Ерлан Қошановпен', 'Е. Қошанов'],
      ru: ['Ерлан Кошанов', 'Ерлана Кошанова', 'Ерланом Кошановым', 'Е. Кошанову'],
      en: ['Yerlan Koshanov', 'Yerlan Koshanov’s', 'Erlan Koshanov'],
    },
    queries: ['Қошанов', 'Кошановым', 'Koshanov', 'Erlan Koshanov'],
  },
  {
    kind: 'party',
    forms: {
      kk: ['Қытай Коммунистік партиясы', 'Қытай Коммунистік партиясының', 'ҚКП', 'ҚКП-ның'],
      ru: ['Коммунистическая партия Китая', 'Коммунистической партии Китая', 'КПК'],
      en: ['Communist Party of China', 'CPC', 'Chinese Communist Party'],
    },
    queries: ['ҚКП', 'КПК', 'CPC', 'Коммунистической партии Китая', 'Communist Party of China', 'Қытай Коммунистік партиясының'],
  },
  {
    kind: 'party',
    forms: {
      kk: ['Қазақстан Халық партиясы', 'Қазақстан Халық партиясының', 'ҚХП'],
      ru: ['Народная партия Казахстана', 'Народной партии Казахстана', 'Народную партию Казахстана'],
      en: ['People’s Party of Kazakhstan'],
    },
    queries: ['ҚХП', 'Народной партии Казахстана', "People's Party of Kazakhstan", 'Қазақстан Халық партиясына'],
  },
  {
    kind: 'party',
    forms: {
      kk: ['«Ақ жол» партиясы', '«Ақ жол» партиясының', '«Ақ жол» партиясына'],
      ru: ['партия «Ак жол»', 'партии «Ак жол»', 'партией «Ак жол»'],
      en: ['Ak Zhol Party', 'Ak Zhol'],
    },
    queries: ['Ақ жол', 'Ak Zhol', 'партии Ак жол'],
  },
  {
    kind: 'word',
    forms: { kk: ['кітапхана', 'кітапхананың', 'кітапханаға', 'кітапханада', 'кітапханалар'] },
    queries: ['кітапхана', 'кітапханадан'],
  },
  { kind: 'word', forms: { kk: ['домбыра', 'домбыраның', 'домбыраға', 'домбырамен', 'домбыралар'] }, queries: ['домбыра', 'домбырадан'] },
  { kind: 'word', forms: { kk: ['диқан', 'диқандар', 'диқандарға', 'диқанның'] }, queries: ['диқан', 'диқандардың'] },
  { kind: 'word', forms: { kk: ['жәдігер', 'жәдігерлер', 'жәдігердің', 'жәдігерлерді'] }, queries: ['жәдігер', 'жәдігерге'] },
  {
    kind: 'word',
    forms: { ru: ['библиотека', 'библиотеки', 'библиотеку', 'библиотекой', 'библиотек'] },
    queries: ['библиотека', 'библиотеками'],
  },
  {
    kind: 'word',
    forms: { ru: ['наводнение', 'наводнения', 'наводнению', 'наводнением', 'наводнений'] },
    queries: ['наводнение', 'наводнениях'],
  },
  { kind: 'word', forms: { ru: ['урожай', 'урожая', 'урожаю', 'урожаем'] }, queries: ['урожай', 'урожаев'] },
  { kind: 'word', forms: { ru: ['художник', 'художника', 'художники', 'художников', 'художником'] }, queries: ['художник', 'художникам'] },
  { kind: 'word', forms: { en: ['library', 'libraries'] }, queries: ['library'] },
  { kind: 'word', forms: { en: ['harvest', 'harvests', 'harvesting', 'harvested'] }, queries: ['harvests'] },
  {
    kind: 'mixed',
    forms: { ru: ['Касым-Жомарта Токаева … урожай', 'Касым-Жомарт Токаев … урожаю'] },
    queries: ['Tokayev урожая', 'Тоқаев урожай'],
  },
  { kind: 'mixed', forms: { kk: ['Ерлан Қошановтың … диқандарға', 'Ерлан Қошанов … диқанның'] }, queries: ['Кошанов диқан'] },
  {
    kind: 'mixed',
    forms: { ru: ['Коммунистической партии Китая … библиотеку', 'КПК … библиотеки'] },
    queries: ['CPC библиотека'],
  },
];
