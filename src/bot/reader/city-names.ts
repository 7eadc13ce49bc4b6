/** Cities as people of other languages and scripts write them; the time zone library has English names only. Beside each, the
 *  English name that the library knows, or an IANA name. */

import { placeKey } from "../place-key.ts";

/** A line each: names, parted by "|", before the city they mean. */
const lines = `
москва|moskau|moscou|moscú|mosca|moskova|moscovo|موسكو|モスクワ|莫斯科|μόσχα: Moscow
санкт-петербург|петербург|спб|питер: Saint Petersburg
екатеринбург: Asia/Yekaterinburg
новосибирск: Asia/Novosibirsk
владивосток: Asia/Vladivostok
самара: Europe/Samara
калининград: Europe/Kaliningrad
омск: Asia/Omsk
красноярск: Asia/Krasnoyarsk
иркутск: Asia/Irkutsk
камчатка|петропавловск-камчатский: Asia/Kamchatka
киев|київ|kiew|kiev|kiew: Europe/Kyiv
харьков|харків|одесса|одеса|львів|львов|lviv|дніпро|днепр: Europe/Kyiv
минск|мінск: Europe/Minsk
кишинёв|кишинев|chișinău: Europe/Chisinau
алматы|алма-ата|астана: Asia/Almaty
ташкент|toshkent: Asia/Tashkent
тбилиси|თბილისი: Asia/Tbilisi
ереван|երևան: Asia/Yerevan
баку|bakı: Asia/Baku
рига|rīga: Europe/Riga
вильнюс: Europe/Vilnius
таллин|таллинн: Europe/Tallinn
варшава|warschau|varsovie|varsovia|warszawa: Europe/Warsaw
берлин|berlin|berlino|برلين|柏林|ベルリン: Europe/Berlin
мюнхен|münchen|munich|köln|cologne|frankfurt|frankfurt am main|frankfurt an der oder|hamburg|stuttgart|düsseldorf|leipzig|dresden|hannover|bremen: Europe/Berlin
париж|parís|parigi|باريس|巴黎|パリ: Europe/Paris
lyon|marseille|toulouse|nice|nantes|strasbourg|bordeaux|lille|rennes|montpellier: Europe/Paris
лондон|londres|londra|لندن|伦敦|ロンドン|λονδίνο|edinburgh|cardiff|newcastle upon tyne|stratford upon avon: Europe/London
вена|відень|wien|vienne|viena: Europe/Vienna
цюрих|zürich|zurich|genève|geneve|geneva|genf|basel|bern|lausanne: Europe/Zurich
рим|roma|rome|rom|روما|罗马|ローマ: Europe/Rome
милан|milano|mailand|milan|napoli|naples|torino|turin|firenze|florence|venezia|venice|venise|palermo: Europe/Rome
мадрид|madrid|مدريد|马德里|マドリード: Europe/Madrid
barcelona|барселона|sevilla|seville|valencia|bilbao: Europe/Madrid
лиссабон|lisboa|lissabon|lisbonne|lisbona|porto: Europe/Lisbon
брюссель|bruxelles|brussel|brüssel|bruselas|antwerpen|anvers|gent|liège: Europe/Brussels
амстердам|rotterdam|den haag|utrecht: Europe/Amsterdam
прага|praha|prag|praga: Europe/Prague
будапешт: Europe/Budapest
бухарест|bucurești|bukarest|bucarest: Europe/Bucharest
софия|софія|sofya: Europe/Sofia
белград|beograd|београд|belgrad: Europe/Belgrade
афины|αθήνα|athènes|athen|atene|atenas|atina|θεσσαλονίκη|thessaloniki: Europe/Athens
стамбул|istanbul|i̇stanbul|إسطنبول|ankara|анкара|izmir: Europe/Istanbul
копенгаген|københavn|kopenhagen|copenhague: Europe/Copenhagen
стокгольм|stockholm|göteborg|malmö: Europe/Stockholm
осло|bergen: Europe/Oslo
хельсинки|helsinki|helsingfors: Europe/Helsinki
дублин|cork: Europe/Dublin
каир|le caire|kairo|el cairo|il cairo|القاهرة|kahire|الإسكندرية: Africa/Cairo
الرياض|riad|эр-рияд|جدة|مكة: Asia/Riyadh
دبي|дубай|أبوظبي|abu dhabi: Asia/Dubai
بغداد|bagdad|багдад: Asia/Baghdad
دمشق|damas|damaskus: Asia/Damascus
بيروت|beyrouth: Asia/Beirut
القدس|ירושלים|jérusalem|תל אביב|tel aviv|тель-авив|haifa: Asia/Jerusalem
غزة|gaza: Asia/Gaza
عمان|amman: Asia/Amman
الدوحة|doha: Asia/Qatar
الكويت|koweït|kuwait: Asia/Kuwait
صنعاء: Asia/Aden
تهران|طهران|téhéran|teheran: Asia/Tehran
الجزائر|alger|algier|argel: Africa/Algiers
تونس|tunis: Africa/Tunis
الدار البيضاء|casablanca|الرباط|rabat|marrakech: Africa/Casablanca
طرابلس: Africa/Tripoli
الخرطوم: Africa/Khartoum
北京|上海|广州|深圳|成都|武汉|beijing|peking|pékin|pechino|pekín|пекин: Asia/Shanghai
香港|hongkong|гонконг: Asia/Hong_Kong
台北|taipeh|台湾: Asia/Taipei
東京|东京|tokio|токио|도쿄|طوكيو|大阪|osaka|京都|kyoto|名古屋|札幌|福岡|横浜: Asia/Tokyo
서울|首尔|séoul|seul|сеул|부산|busan: Asia/Seoul
新加坡|singapur|singapour|сингапур: Asia/Singapore
กรุงเทพ|กรุงเทพฯ|bangkok|бангкок|曼谷|バンコク: Asia/Bangkok
hà nội|hanoi|sài gòn|saigon|hồ chí minh|ho chi minh: Asia/Ho_Chi_Minh
दिल्ली|नई दिल्ली|new delhi|मुंबई|bombay|কলকাতা|calcutta|चेन्नई|சென்னை|chennai|дели|мумбаи: Asia/Kolkata
ঢাকা|dacca: Asia/Dhaka
کراچی|لاہور|islamabad|lahore: Asia/Karachi
کابل: Asia/Kabul
काठमाडौं|kathmandu|katmandou|katmandu: Asia/Kathmandu
jakarta|yakarta: Asia/Jakarta
nueva york|нью-йорк|نيويورك|纽约|ニューヨーク|nova iorque|nova york|boston|miami|washington|washington dc|philadelphia|atlanta|detroit: America/New_York
chicago|чикаго|芝加哥|houston|dallas|austin|minneapolis|new orleans|st louis: America/Chicago
los ángeles|лос-анджелес|洛杉矶|ロサンゼルス|san francisco|san diego|seattle|las vegas|portland: America/Los_Angeles
salt lake city: America/Denver
ciudad de méxico|cdmx|méxico|mexiko-stadt|мехико: America/Mexico_City
montréal|montreal|québec|quebec|ottawa: America/Toronto
calgary: America/Edmonton
bogotá|medellín|medellin: America/Bogota
rio|rio de janeiro|brasília|brasilia|são paulo|belo horizonte|curitiba|porto alegre|сан-паулу: America/Sao_Paulo
buenos aires|буэнос-айрес|córdoba: America/Argentina/Buenos_Aires
santiago de chile: America/Santiago
sydney|sidney|сидней|シドニー|悉尼|canberra: Australia/Sydney
wellington: Pacific/Auckland
najrobi|найроби: Africa/Nairobi
johannesburg|cape town|kapstadt|le cap|ciudad del cabo|durban|pretoria: Africa/Johannesburg
`;

/** Names as they are compared → the city's English name, or the name of its zone. */
export const citiesElsewhere: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [names = "", city = ""] = line.split(": ");
      return names.split("|").map((name) => [placeKey(name), city] as const);
    }),
);
