// The named islands of the Kuril chain, north to south: a point on or beside each, and its checked names.
// Where no page confirmed a name it is left out. Both sides' names stand on every disputed island.
export interface Island {
	id: string;
	/** The smallest place with a record that holds it. */
	place: string;
	at: [lng: number, lat: number];
	names: { en?: string; ru?: string; ja?: string };
}

export const islands: readonly Island[] = [
	{
		id: 'shumshu',
		place: 'kuril-islands',
		at: [156.33, 50.73],
		names: { en: 'Shumshu', ru: 'Шумшу', ja: '占守島' }
	},
	{
		id: 'atlasov',
		place: 'kuril-islands',
		at: [155.565, 50.86],
		names: { en: 'Atlasov', ru: 'Атласова', ja: '阿頼度島' }
	},
	{
		id: 'paramushir',
		place: 'kuril-islands',
		at: [155.75, 50.32],
		names: { en: 'Paramushir', ru: 'Парамушир', ja: '幌筵島' }
	},
	{
		id: 'antsiferov',
		place: 'kuril-islands',
		at: [154.98, 50.2],
		names: { en: 'Antsiferov', ru: 'Анциферова', ja: '志林規島' }
	},
	{
		id: 'makanrushi',
		place: 'kuril-islands',
		at: [154.43, 49.78],
		names: { en: 'Makanrushi', ru: 'Маканруши', ja: '磨勘留島' }
	},
	{
		id: 'avos',
		place: 'kuril-islands',
		at: [154.118, 49.708],
		names: { ru: 'скалы Авось', ja: '帆掛岩' }
	},
	{
		id: 'onekotan',
		place: 'kuril-islands',
		at: [154.75, 49.45],
		names: { en: 'Onekotan', ru: 'Онекотан', ja: '温禰古丹島' }
	},
	{
		id: 'kharimkotan',
		place: 'kuril-islands',
		at: [154.51, 49.12],
		names: { en: 'Kharimkotan', ru: 'Харимкотан', ja: '春牟古丹島' }
	},
	{
		id: 'chirinkotan',
		place: 'kuril-islands',
		at: [153.48, 48.98],
		names: { en: 'Chirinkotan', ja: '知林古丹島' }
	},
	{
		id: 'ekarma',
		place: 'kuril-islands',
		at: [153.94, 48.955],
		names: { en: 'Ekarma', ru: 'Экарма', ja: '越渇磨島' }
	},
	{
		id: 'shiashkotan',
		place: 'kuril-islands',
		at: [154.1106, 48.8223],
		names: { en: 'Shiashkotan', ru: 'Шиашкотан', ja: '捨子古丹島' }
	},
	{
		id: 'lovushki',
		place: 'kuril-islands',
		at: [153.8545, 48.5544],
		names: { en: 'Lovushki Rocks', ru: 'скалы Ловушки', ja: '牟知列岩' }
	},
	{
		id: 'raikoke',
		place: 'kuril-islands',
		at: [153.25, 48.293],
		names: { en: 'Raikoke', ru: 'Райкоке', ja: '雷公計島' }
	},
	{
		id: 'matua',
		place: 'kuril-islands',
		at: [153.21, 48.09],
		names: { en: 'Matua', ru: 'Матуа', ja: '松輪島' }
	},
	{
		id: 'rasshua',
		place: 'kuril-islands',
		at: [153.02, 47.76],
		names: { en: 'Rasshua', ru: 'Расшуа', ja: '羅処和島' }
	},
	{
		id: 'srednego',
		place: 'kuril-islands',
		at: [152.89, 47.596],
		names: { ru: 'острова Среднего', ja: '摺手岩' }
	},
	{
		id: 'ryponkicha',
		place: 'kuril-islands',
		at: [152.8383, 47.5416],
		names: { en: 'Ryponkicha (Ushishir)', ru: 'Рыпонкича (Ушишир)', ja: '宇志知島' }
	},
	{
		id: 'yankicha',
		place: 'kuril-islands',
		at: [152.81, 47.51],
		names: { en: 'Yankicha (Ushishir)', ja: '宇志知島' }
	},
	{
		id: 'ketoy',
		place: 'kuril-islands',
		at: [152.48, 47.34],
		names: { en: 'Ketoy', ru: 'Кетой', ja: '計吐夷島' }
	},
	{
		id: 'simushir',
		place: 'kuril-islands',
		at: [152.03, 46.98],
		names: { en: 'Simushir', ru: 'Симушир', ja: '新知島' }
	},
	{
		id: 'broutona',
		place: 'kuril-islands',
		at: [150.73, 46.72],
		names: { en: 'Broutona', ru: 'Броутона', ja: '武魯頓島' }
	},
	{
		id: 'chirpoy',
		place: 'kuril-islands',
		at: [150.87, 46.525],
		names: { en: 'Chirpoy', ru: 'Чирпой', ja: '知理保以島' }
	},
	{
		id: 'brat-chirpoyev',
		place: 'kuril-islands',
		at: [150.81, 46.465],
		names: { en: 'Brat Chirpoyev', ru: 'Брат-Чирпоев', ja: '知理保以南島' }
	},
	{
		id: 'urup',
		place: 'kuril-islands',
		at: [150, 45.92],
		names: { en: 'Urup', ru: 'Уруп', ja: '得撫島' }
	},
	{
		id: 'iturup',
		place: 'iturup',
		at: [147.88, 45.03],
		names: { en: 'Iturup / Etorofu', ru: 'Итуруп', ja: '択捉島' }
	},
	{
		id: 'kunashir',
		place: 'kunashir',
		at: [145.86, 44.12],
		names: { en: 'Kunashir / Kunashiri', ru: 'Кунашир', ja: '国後島' }
	},
	{
		id: 'shikotan',
		place: 'shikotan',
		at: [146.75, 43.8],
		names: { en: 'Shikotan', ru: 'Шикотан', ja: '色丹島' }
	},
	{
		id: 'zelyony',
		place: 'habomai',
		at: [146.13, 43.5],
		names: { en: 'Zelyony / Shibotsu', ru: 'Зелёный', ja: '志発島' }
	},
	{
		id: 'polonskogo',
		place: 'habomai',
		at: [146.32, 43.63],
		names: { en: 'Polonskogo / Taraku', ru: 'Полонского', ja: '多楽島' }
	},
	{
		id: 'yuri',
		place: 'habomai',
		at: [146.07, 43.42],
		names: { en: 'Yuri', ru: 'Юрий', ja: '勇留島' }
	},
	{
		id: 'anuchina',
		place: 'habomai',
		at: [146, 43.365],
		names: { en: 'Anuchina / Akiyuri', ru: 'Анучина', ja: '秋勇留島' }
	},
	{
		id: 'tanfilyeva',
		place: 'habomai',
		at: [145.92, 43.43],
		names: { en: 'Tanfilyeva / Suisho', ru: 'Танфильева', ja: '水晶島' }
	},
	{
		id: 'demina',
		place: 'habomai',
		at: [146.16, 43.4165],
		names: { en: 'Dyomina / Harukari', ru: 'острова Дёмина', ja: '春苅島' }
	},
	{
		id: 'oskolki',
		place: 'habomai',
		at: [146.404, 43.569],
		names: { en: 'Oskolki / Todo', ru: 'острова Осколки', ja: '海馬島' }
	},
	{
		id: 'storozhevoy',
		place: 'habomai',
		at: [145.8915, 43.3836],
		names: { en: 'Storozhevoy / Moemoshiri', ru: 'Сторожевой', ja: '萌茂尻島' }
	},
	{
		id: 'rifovy',
		place: 'habomai',
		at: [145.874, 43.3895],
		names: { en: 'Rifovy / Odoke', ru: 'Рифовый', ja: 'オドケ島' }
	},
	{
		id: 'signalny',
		place: 'habomai',
		at: [145.858, 43.395],
		names: { en: 'Signalny / Kaigara', ru: 'Сигнальный', ja: '貝殻島' }
	}
];
