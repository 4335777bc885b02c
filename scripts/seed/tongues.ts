// Data table: words of some languages, from which invented stories are made. They mean little together, and are real words.

/** A language: its tag, its words, and what parts and ends its sentences. */
export interface Tongue {
  language: string;
  words: readonly string[];
  gap: string;
  stop: string;
}

const spaced = (language: string, words: string): Tongue => ({
  language,
  words: words.split(' '),
  gap: ' ',
  stop: '.',
});
const unspaced = (language: string, words: string): Tongue => ({
  language,
  words: words.split(' '),
  gap: '',
  stop: '。',
});

/** The languages, the most frequent first. */
export const TONGUES: readonly Tongue[] = [
  spaced(
    'en',
    'harbour ferry council bridge winter school market river station mayor budget storm fishing village tower railway garden museum bakery strike vote island engine captain library festival orchard flood clinic theatre carpenter teacher tide summer report morning repair question plan century workers neighbours after before under without opens closes returns asks finds keeps builds leaves waits for the old new last first and of in',
  ),
  spaced(
    'de',
    'Hafen Fähre Rathaus Brücke Winter Schule Markt Fluss Bahnhof Haushalt Sturm Fischerdorf Turm Garten Museum Bäckerei Streik Abstimmung Insel Bücherei Straße öffnet schließt kehrt fragt findet baut wartet nach vor unter ohne der die das neue alte letzte',
  ),
  spaced(
    'pl',
    'port prom rada most zima szkoła rynek rzeka dworzec burmistrz budżet burza wieś wieża kolej ogród muzeum piekarnia strajk głosowanie wyspa Łódź świt żagiel otwiera zamyka wraca pyta znajduje buduje czeka po przed pod bez nowy stary',
  ),
  spaced(
    'fr',
    'port bac conseil pont hiver école marché rivière gare maire budget tempête village tour jardin musée boulangerie grève vote île bibliothèque été ouvre ferme revient demande trouve construit attend après avant sous sans la le nouvelle vieille',
  ),
  spaced(
    'ru',
    'гавань паром совет мост зима школа рынок река вокзал мэр бюджет шторм деревня башня сад музей пекарня остров ёлка открывает закрывает находит строит ждёт после перед без новый старый',
  ),
  spaced(
    'ar',
    'ميناء عبارة مجلس جسر شتاء مدرسة سوق نهر محطة قرية برج حديقة متحف مخبز جزيرة مكتبة يفتح يعود يسأل يجد يبني بعد قبل تحت بدون جديد قديم',
  ),
  unspaced(
    'ja',
    '港 渡船 議会 橋 冬 学校 市場 川 駅 市長 予算 嵐 漁村 塔 鉄道 庭園 博物館 島 図書館 東京都 開く 戻る 見つける 建てる 待つ の を が に で',
  ),
  unspaced(
    'zh',
    '港口 渡轮 议会 桥梁 冬天 学校 市场 河流 车站 市长 预算 风暴 渔村 塔楼 铁路 花园 博物馆 岛屿 图书馆 打开 返回 发现 建造 等待 在 的 了 新 旧',
  ),
  unspaced(
    'th',
    'ท่าเรือ เรือข้ามฟาก สภา สะพาน โรงเรียน ตลาด แม่น้ำ สถานี หมู่บ้าน สวน เกาะ เปิด กลับ พบ สร้าง รอ',
  ),
];
