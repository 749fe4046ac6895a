const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that carry no meaning of their own: about two of five in English prose. */
export const SMALL =
  list(`the of the and to the in a that the it was for on with as by at from its has had not but
  which were be an or this their more than after when who said would could about into over before`);

/** Other words of the business pages, those that are used often first. */
export const LARGE =
  list(`company year deal money market report week plan government price bank share people group
  contract project month billion state chief investor stake percent industry statement public city board country
  power loan debt business sale rate fund cost official profit first second new last former large early late
  local global foreign private national minister court council agency regulator customer supplier lender owner
  partner rival analyst manager worker union engineer lawyer director chairman founder executive spokesman
  announced agreed bought sold built raised paid signed planned denied confirmed warned expected offered rejected
  approved delayed opened closed moved joined named asked added described promised invested borrowed lent leased
  ordered delivered designed measured reached passed crossed doubled halved fell rose grew slowed started ended
  factory plant network station port railway bridge tower pipeline mine field farm ship truck train aircraft
  engine battery cable reactor turbine grid chip server software platform network model machine tool product
  service system device screen camera sensor signal data record file document letter note memo filing paper
  article newspaper magazine editor reporter source account version copy page line word figure number table
  chart index measure estimate forecast target limit share quarter decade century morning evening afternoon
  summer winter spring autumn weather water energy gas oil coal steel copper silver gold cotton wheat sugar
  coffee timber cement glass rubber plastic chemical medicine vaccine hospital school college university
  laboratory museum library theatre hotel restaurant office street house garden forest river lake coast island
  mountain valley border region district village capital north south east west central northern southern eastern
  western American European Asian African British German French Dutch Japanese Chinese Indian Korean Brazilian
  Canadian Australian economic financial political legal technical commercial industrial scientific medical
  digital electric nuclear solar natural annual monthly weekly daily recent previous current future possible
  likely certain clear open strong weak high low long short wide narrow deep heavy light fast slow cheap
  expensive rich poor safe dangerous simple complex difficult easy important small great good better best bad
  worse worst full empty true false real whole half double single several many most few other same different
  similar separate common special general particular various original final main major minor total average
  minimum maximum tax budget deficit surplus reserve revenue income salary wage pension benefit bonus fee fine
  penalty reward prize grant subsidy tariff quota licence permit patent brand trade export import shipment
  cargo warehouse shop store mall retail wholesale consumer household family child student teacher doctor nurse
  patient farmer driver pilot sailor soldier officer guard police judge jury witness victim suspect prisoner
  crime fraud theft bribe scandal inquiry inspection audit review study survey test trial experiment research
  discovery invention innovation technology science history culture language religion sport football tennis
  music film television radio internet website email message telephone call meeting conference interview speech
  debate vote election campaign party coalition parliament senate congress president king queen prince mayor
  governor ambassador diplomat treaty agreement accord pact alliance dispute conflict war peace attack defence
  weapon missile drone tank army navy force troop base camp refugee migrant visa passport airport runway
  passenger ticket luggage journey trip tour visit tourist guide map road highway traffic accident crash fire
  flood storm earthquake drought famine disease epidemic emergency rescue shelter food meal bread meat fish
  fruit vegetable milk cheese butter egg rice salt pepper oven kitchen table chair window door roof wall floor`);
