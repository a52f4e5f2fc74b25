// What readers type in three scripts and many spellings, and what has to stand first then: over the records as they are.
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/data/atlas/atlas.server.ts';
import type { AnyRecord } from '$lib/data/atlas/types.ts';
import { openSearch } from './search.ts';

const search = openSearch();

/** What is found first → what is typed. */
const expected: Record<string, { en: string[]; ru: string[]; ja: string[] }> = {
	'places/iturup': {
		en: ['Iturup', 'Etorofu', 'Etorofu-to', 'Etorofu-tō', 'Etorofuto', 'Iturup island'],
		ru: ['Итуруп', 'ИТУРУП', 'остров Итуруп'],
		ja: ['択捉', '択捉島', '擇捉島', 'えとろふ', 'エトロフ', 'ｴﾄﾛﾌ']
	},
	'places/kunashir': {
		en: ['Kunashir', 'Kunashiri', 'Kunashiri-to', 'Kunasiri'],
		ru: ['Кунашир', 'кунашир', 'Кунасири', 'о-в Кунашир', 'о. Кунашир'],
		ja: ['国後', '国後島', '國後島', 'くなしり', '国後海峡']
	},
	'places/shikotan': { en: ['Shikotan', 'Sikotan'], ru: ['Шикотан', 'Сикотан'], ja: ['色丹'] },
	'places/habomai': { en: ['Habomai'], ru: ['Хабомаи'], ja: ['歯舞', '齒舞群島'] },
	'places/hokkaido': {
		en: ['Hokkaido', 'Hokkaidō', 'Hokkaidou', 'hokaido'],
		ru: ['Хоккайдо', 'Хоккайдо'.normalize('NFD')],
		ja: ['北海道', 'ほっかいどう', 'ﾎｯｶｲﾄﾞｳ']
	},
	'places/sakhalin': {
		en: ['Sakhalin'],
		ru: ['Сахалин', 'О-в Сахалин', 'о.Сахалин'],
		ja: ['サハリン', '樺太']
	},
	'places/vladivostok': {
		en: ['Vladivostok', 'vladivostock', 'Wladivostok'],
		ru: ['Владивосток', 'г. Владивосток'],
		ja: ['ウラジオストク', 'ウラジオストーク']
	},
	'places/khabarovsk': {
		en: ['Khabarovsk', 'Habarovsk'],
		ru: ['Хабаровск'],
		ja: ['ハバロフスク', 'ハバロフスク'.normalize('NFD'), 'ﾊﾊﾞﾛﾌｽｸ']
	},
	'places/kuril-islands': {
		en: ['Kurils', 'Kurile Islands'],
		ru: ['Курилы', 'Курильские острова', 'Курильские о-ва'],
		ja: ['千島', '千島列島']
	},
	'places/four-disputed-islands': {
		en: ['Northern Territories', 'southern Kurils'],
		ru: ['Южные Курилы'],
		ja: ['北方領土', '北方四島']
	},
	'places/yamal': { en: ['Yamal'], ru: ['Ямал', 'п-ов Ямал'], ja: ['ヤマル'] },
	'places/shimoda': { en: ['Shimoda', 'Simoda'], ru: ['Симода'], ja: ['下田'] },
	'names/sapporo': { en: ['Sapporo'], ru: ['Саппоро'], ja: ['札幌', 'さっぽろ'] },
	'names/artyom': {
		en: ['Artyom', 'Artem'],
		ru: ['Артём', 'Артем', 'АРТЁМ'],
		ja: ['アルチョーム']
	},
	'names/yuzhno-sakhalinsk': {
		en: ['Yuzhno-Sakhalinsk', 'yuzhno sakhalinsk', 'Yuzhnosakhalinsk'],
		ru: ['Южно-Сахалинск'],
		ja: ['ユジノサハリンスク', 'ユジノ・サハリンスク']
	},
	'names/la-perouse-strait': {
		en: ['La Perouse Strait', 'La Pérouse'],
		ru: ['пролив Лаперуза'],
		ja: ['宗谷海峡', '宗谷']
	},
	'islands/zelyony': { en: ['Zelyony'], ru: ['Зелёный', 'Зеленый'], ja: ['志発島'] },
	'islands/urup': { en: ['Urup'], ru: ['Уруп'], ja: ['得撫', '得撫島'] },
	'islands/shumshu': { en: ['Shumshu'], ru: ['Шумшу'], ja: ['占守'] },
	'islands/paramushir': { en: ['Paramushir'], ru: ['Парамушир'], ja: ['幌筵'] },
	'actors/vladimir-putin': {
		en: ['Putin', 'Vladimir Putin'],
		ru: ['Путин'],
		ja: ['プーチン', 'ウラジーミル・プーチン']
	},
	'actors/sergey-lavrov': { en: ['Lavrov'], ru: ['Лавров'], ja: ['ラブロフ'] },
	'actors/hirokazu-matsuno': { en: ['Matsuno'], ru: ['Мацуно'], ja: ['松野', '松野博一'] },
	'actors/fumio-kishida': { en: ['Kishida'], ru: ['Кисида'], ja: ['岸田'] },
	'actors/gazprom': { en: ['Gazprom'], ru: ['Газпром'], ja: ['ガスプロム'] },
	'places/moscow': { en: ['Moscow'], ru: ['Москва'], ja: ['モスクワ'] },
	'places/beijing': { en: ['Beijing'], ru: ['Пекин'], ja: ['北京'] },
	'actors/shinzo-abe': {
		en: ['Abe', 'Shinzo Abe', 'Abe Shinzo', 'Shinzō Abe'],
		ru: ['Абэ'],
		ja: ['安倍', '安倍晋三']
	},
	'actors/novatek': { en: ['Novatek'], ru: ['Новатэк'], ja: ['ノバテク', 'ノヴァテク'] },
	'projects/yamal-lng': { en: ['Yamal LNG'], ru: ['Ямал СПГ'], ja: [] },
	'agreements/treaty-san-francisco-1951': { en: ['San Francisco treaty'], ru: [], ja: [] },
	'events/2016-12-15-nagato-summit': { en: ['Nagato summit'], ru: [], ja: [] },
	// No source shows a title in these languages: they are found by what we call them.
	'events/2022-02-23-japan-sanctions': {
		en: ['2022 sanctions'],
		ru: ['японские санкции 2022', 'санкции против России 2022'],
		ja: ['2022年の対露制裁', '2022 対露制裁']
	},
	'agreements/konbu-1981': {
		en: ['kelp Kaigara'],
		ru: ['сбор морской капусты', 'комбу Сигнальный'],
		ja: ['貝殻島付近のコンブ', 'コンブ採取']
	},
	'events/1976-09-06-mig-25-hakodate': {
		en: ['MiG-25'],
		ru: ['МиГ-25 в Хакодате'],
		ja: ['函館に着陸']
	}
};

describe.each(Object.entries(expected))('%s is found first', (id, { en, ru, ja }) =>
	test.each([...en, ...ru, ...ja])('as %s', (typed) => {
		const [hit] = search(typed);
		expect(hit && `${hit.kind}/${hit.id}`).toBe(id);
	})
);

test.each([
	['саммит', 'summit'],
	['首脳会談', 'summit'],
	['договор', 'treaty'],
	['条約', 'treaty'],
	['теплица', 'greenhouse'],
	['газопровод', 'pipeline'],
	['ветроэнергетика', 'wind-power']
])('what sort of thing it is finds it: %s', (typed, type) => {
	const [hit] = search(typed);
	const record = Object.values(atlas.records)
		.flatMap((own) => Object.values<AnyRecord>(own))
		.find(({ id }) => id === hit?.id);
	expect(record && 'type' in record && record.type).toBe(type);
});

test('what is called so goes before what only contains it', () => {
	const names = (typed: string) => search(typed).map(({ kind, id }) => `${kind}/${id}`);
	expect(names('国後').slice(0, 2)).toEqual(['places/kunashir', 'names/catherine-strait']);
	expect(names('択捉').slice(0, 2)).toEqual(['places/iturup', 'names/vries-strait']);
});

test('two spellings of one name find the same', () => {
	const ids = (typed: string) => search(typed).map(({ id }) => id);
	for (const [a, b] of [
		['ハバロフスク', 'ハバロフスク'.normalize('NFD')],
		['Хоккайдо', 'Хоккайдо'.normalize('NFD')],
		['Hokkaido', 'ＨＯＫＫＡＩＤＯ'],
		['ウラジオストク', 'ｳﾗｼﾞｵｽﾄｸ'],
		['Итуруп', 'Iturup'],
		['Chishima', 'Tisima']
	] as const)
		expect(ids(a), `${a}, ${b}`).toEqual(ids(b));
});
