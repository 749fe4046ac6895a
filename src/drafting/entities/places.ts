/** Names of places, from what the JavaScript engine knows: no list of our own to keep. */

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The names of all that has a code of two letters. */
function namesOf(type: 'region' | 'language'): string[] {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return CODES.flatMap((code) => names.of(type === 'region' ? code : code.toLowerCase()) ?? []);
}

const countries = namesOf('region');
const zones = Intl.supportedValuesOf('timeZone').map((zone) =>
  (zone.split('/').at(-1) ?? '').replaceAll('_', ' '),
);
/** Names of languages are mostly adjectives of country as well: "German", "Korean". */
const languages = namesOf('language').filter((name) => !/\s/.test(name));

const MORE_PLACES =
  'America,Britain,England,Scotland,Wales,Northern Ireland,Great Britain,UK,U.K.,US,U.S.,USA,U.S.A.,UAE,Europe,Asia,Africa,Antarctica,North America,South America,Latin America,Middle East,Eastern Europe,Western Europe,East Asia,South Korea,North Korea,Russia,Soviet Union,Burma,Zaire,Yugoslavia,West Indies,Turkey,Myanmar,Macedonia,Bosnia,Herzegovina,Congo,Trinidad,Tobago,Swaziland,East Timor,Crete,Sicily,Sardinia,Corsica,Bali,Borneo,Sumatra,Anatolia,Holland,Ivory Coast,Czech Republic,Hong Kong,Taiwan,Macau,Palestine,Gaza,West Bank,Kosovo,Persian Gulf,Gulf,Arctic,Atlantic,Pacific,Mediterranean,Caribbean,Balkans,Scandinavia,Siberia,Wall Street,Silicon Valley,Main Street,Downing Street,Capitol Hill,Westminster,Hollywood,Manhattan,Brooklyn,Queens,Bronx,' +
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,New York City,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,Washington D.C.,Washington DC,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,Alberta,British Columbia,Manitoba,Nova Scotia,Newfoundland,Saskatchewan,New South Wales,Queensland,Victoria,Tasmania,Western Australia,South Australia,Northern Territory,Bavaria,Catalonia,Scotland,Normandy,Flanders,Crimea,Donbas,Kashmir,Punjab,Gujarat,Kerala,Tamil Nadu,Maharashtra,Guangdong,Sichuan,Xinjiang,Tibet,Okinawa,Hokkaido,' +
  'Calif,Conn,Fla,Ariz,Ala,Colo,Kan,Mich,Minn,Mont,Neb,Nev,N.J,N.Y,N.C,N.D,N.H,N.M,Okla,Ore,Pa,R.I,S.C,S.D,Tenn,Tex,Vt,Va,Wis,Wyo,N.J.,N.Y.,N.C.,N.D.,N.H.,N.M.,R.I.,S.C.,S.D.,' +
  'Beijing,Shenzhen,Guangzhou,Wuhan,Osaka,Kyoto,Nagoya,Busan,Delhi,New Delhi,Mumbai,Bombay,Bangalore,Bengaluru,Chennai,Hyderabad,Pune,Calcutta,Islamabad,Lahore,Hanoi,Ho Chi Minh City,Phnom Penh,Canberra,Melbourne,Wellington,Christchurch,San Francisco,San Diego,San Jose,Seattle,Boston,Houston,Dallas,Austin,Miami,Atlanta,Philadelphia,Pittsburgh,Cleveland,Cincinnati,Las Vegas,Baltimore,Minneapolis,St. Louis,New Orleans,Portland,Sacramento,Salt Lake City,Charlotte,Nashville,Orlando,Tampa,Abilene,Montreal,Ottawa,Calgary,Birmingham,Manchester,Liverpool,Leeds,Glasgow,Edinburgh,Cardiff,Bristol,Oxford,Cambridge,Frankfurt,Munich,Hamburg,Cologne,Stuttgart,Dusseldorf,Milan,Turin,Naples,Venice,Florence,Barcelona,Seville,Lyon,Marseille,Toulouse,Strasbourg,Geneva,Basel,Davos,Antwerp,Rotterdam,The Hague,Gothenburg,Krakow,St. Petersburg,Saint Petersburg,Kyiv,Kharkiv,Odessa,Jerusalem,Tel Aviv,Mecca,Abu Dhabi,Doha,Jeddah,Teheran,Rio de Janeiro,Brasilia,Buenos Aires,Cape Town,Durban,Pretoria,Abuja,Mosul,Aleppo,Basra,Kandahar';

const MORE_PEOPLES =
  'American,British,Canadian,Australian,Brazilian,Mexican,Argentine,Argentinian,Chilean,Colombian,Venezuelan,Peruvian,Cuban,Indian,Pakistani,Bangladeshi,Israeli,Palestinian,Egyptian,Saudi,Iranian,Iraqi,Syrian,Lebanese,Jordanian,Emirati,Qatari,Kuwaiti,Libyan,Tunisian,Algerian,Moroccan,Nigerian,Kenyan,Ghanaian,Ethiopian,Sudanese,Somali,Ugandan,Zimbabwean,Swiss,Austrian,Belgian,Scottish,English,Welsh,Irish,European,Asian,African,Latin,Western,Eastern,Northern,Southern,Soviet,Singaporean,Taiwanese,Malaysian,Filipino,Philippine,South Korean,North Korean,New Zealand,Arab,Muslim,Christian,Jewish,Catholic,Islamic,Hindu,Buddhist,Republican,Democratic,Conservative,Labour,Liberal,Anglo,Nordic,Puerto Rican,Costa Rican,Sri Lankan,South African,Saudi Arabian,Burmese,Nepali,Honduran,Guatemalan,Salvadoran,Nicaraguan,Panamanian,Bolivian,Ecuadorian,Paraguayan,Uruguayan,Dominican,Haitian,Jamaican,Angolan,Zambian,Rwandan,Tanzanian,Cameroonian,Senegalese,Ivorian,Congolese,Yemeni,Omani,Bahraini,Afghan,Kazakh,Belarusian,Georgian,Chechen,Kurdish,Kurd,Moslem,Hutu,Tutsi,Azeri,Zairean,Serb,Croat,Serbian,Croatian,Bosnian,Cypriot,Maltese,Luxembourgish,Kiwi,Iraqis,Americans,Europeans,Germans,Russians,Democrats,Republicans,Tories,Muslims,Christians,Jews,Arabs,Britons,Palestinians,Israelis,Indians,Africans,Asians,Scots';

const lower = (names: Iterable<string>) => new Set([...names].map((name) => name.toLowerCase()));

const places = lower([...countries, ...zones, ...MORE_PLACES.split(',')]);
const peoples = lower([...languages, ...MORE_PEOPLES.split(',')]);

/** States, and what plays as one. */
const nations = lower([...countries, ...(MORE_PLACES.split(',Europe,')[0]?.split(',') ?? [])]);
export const isCountry = (name: string): boolean => nations.has(name.toLowerCase());

export const isPlace = (name: string): boolean => {
  const bare = name.replace(/^the\s/i, '').toLowerCase();
  return places.has(bare) || (PART.test(bare) && places.has(bare.replace(PART, '')));
};
/** "East Mediterranean", "Upper Austria": a part of a place is one. */
const PART =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|central|upper|lower|greater)(?:ern)?\s/;
/** An adjective of country, people or creed. */
export const isPeople = (word: string): boolean =>
  word
    .toLowerCase()
    .split(/[-‐‑]/)
    .every((part) => peoples.has(part) || peoples.has(part.replace(/s$/, '')));
