import type { AnyRecord } from '../../schema/records.ts';
import type { AnyLanguage } from '../../schema/text.ts';
import {
	agreementTypes,
	eventTypes,
	labelKinds,
	placeTypes,
	projectTypes,
	statementTypes
} from '../../schema/vocabulary.ts';

type Typed =
	| (typeof placeTypes)[number]
	| (typeof eventTypes)[number]
	| (typeof agreementTypes)[number]
	| (typeof projectTypes)[number]
	| (typeof statementTypes)[number];

/** The sorts of things that readers search for, in Russian and Japanese. */
const words: Record<Typed, readonly [ru: string, ja: string]> = {
	city: ['город', '都市'],
	region: ['регион', '地域'],
	island: ['остров', '島'],
	'island-group': ['острова', '諸島'],
	peninsula: ['полуостров', '半島'],
	port: ['порт', '港'],
	site: ['площадка', '用地'],
	venue: ['место встречи', '会場'],
	summit: ['саммит', '首脳会談'],
	meeting: ['встреча', '会談'],
	visit: ['визит', '訪問'],
	call: ['телефонный разговор', '電話会談'],
	announcement: ['объявление', '発表'],
	sanction: ['санкции', '制裁'],
	'legal-act': ['правовой акт', '法令'],
	incident: ['инцидент', '事件'],
	process: ['процесс', '過程'],
	treaty: ['договор', '条約'],
	declaration: ['декларация', '宣言'],
	'joint-statement': ['совместное заявление', '共同声明'],
	intergovernmental: ['межправительственное соглашение', '政府間協定'],
	memorandum: ['меморандум', '覚書'],
	contract: ['контракт', '契約'],
	loan: ['кредит', '融資'],
	regime: ['режим', '制度'],
	plan: ['план', '計画'],
	airport: ['аэропорт', '空港'],
	aquaculture: ['аквакультура', '養殖'],
	company: ['компания', '会社'],
	factory: ['завод', '工場'],
	greenhouse: ['теплица', '温室'],
	'health-facility': ['медицинский центр', '医療施設'],
	investment: ['инвестиции', '投資'],
	'joint-activity': ['совместная хозяйственная деятельность', '共同経済活動'],
	'lng-plant': ['завод СПГ', 'LNGプラント'],
	'oil-and-gas-field': ['нефть и газ', '石油・ガス'],
	pipeline: ['газопровод', 'パイプライン'],
	'power-link': ['энергомост', '送電'],
	shipping: ['судоходство', '海運'],
	tourism: ['туризм', '観光'],
	'transport-link': ['транспорт', '交通'],
	'urban-planning': ['градостроительство', '都市計画'],
	waste: ['отходы', '廃棄物'],
	'wind-power': ['ветроэнергетика', '風力発電'],
	'official-position': ['официальная позиция', '公式見解'],
	claim: ['утверждение', '主張'],
	opinion: ['мнение', '意見'],
	forecast: ['прогноз', '予測'],
	report: ['сообщение', '報道']
};

/** Said of a name that has no page. */
export const islandLine = {
	en: 'Island of the Kuril chain',
	ru: 'Остров Курильской гряды',
	ja: '千島列島（クリル諸島）の島'
};

/** Said of a name that only the map has, by what it names. */
export const nameLines: Record<(typeof labelKinds)[number], Record<AnyLanguage, string>> = {
	country: { en: 'country, on the map', ru: 'страна, на карте', ja: '国（地図上）' },
	sea: { en: 'sea, on the map', ru: 'море, на карте', ja: '海（地図上）' },
	strait: { en: 'strait, on the map', ru: 'пролив, на карте', ja: '海峡（地図上）' },
	bay: { en: 'bay, on the map', ru: 'залив, на карте', ja: '湾（地図上）' },
	trench: { en: 'trench, on the map', ru: 'жёлоб, на карте', ja: '海溝（地図上）' },
	basin: { en: 'basin, on the map', ru: 'котловина, на карте', ja: '海盆（地図上）' },
	city: { en: 'city, on the map', ru: 'город, на карте', ja: '都市（地図上）' },
	town: { en: 'town, on the map', ru: 'город, на карте', ja: '町（地図上）' },
	village: { en: 'village, on the map', ru: 'село, на карте', ja: '村（地図上）' },
	port: { en: 'port, on the map', ru: 'порт, на карте', ja: '港（地図上）' },
	island: { en: 'island, on the map', ru: 'остров, на карте', ja: '島（地図上）' },
	'island-group': { en: 'island group, on the map', ru: 'острова, на карте', ja: '諸島（地図上）' }
};

/** What sort of thing a record is, in the words of three languages; nothing for a kind without sorts that are sought. */
export function typeWords(record: AnyRecord): string[] {
	if (!('type' in record)) return [];
	const own = (words as Partial<Record<string, readonly string[]>>)[record.type];
	return own ? [record.type.replaceAll('-', ' '), ...own] : [];
}
