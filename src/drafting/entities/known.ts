import type { EntityKind } from '../../model/vocabulary.ts';

/**
 * Names that no form gives away: companies called like people, places or plain words, and short names of bodies.
 * A guess for names that the registry does not have; the writer has the last word.
 */
const LISTS: Partial<Record<EntityKind, string>> = {
  company:
    'General Mills|General Dynamics|General Atlantic|General Foods|Airbus|Boeing|Google|Alphabet|Microsoft|Apple|Amazon|Meta|OpenAI|Nvidia|Intel|AMD|IBM|Oracle|SAP|Cisco|Dell|HP|Hewlett-Packard|Sony|Samsung|Nokia|Ericsson|Siemens|Philips|Panasonic|Toshiba|Hitachi|Fujitsu|Huawei|Xiaomi|Lenovo|Alibaba|Tencent|Baidu|ByteDance|SoftBank|Toyota|Honda|Nissan|Mazda|Subaru|Mitsubishi|Suzuki|Hyundai|Kia|Ford|Chrysler|General Motors|GM|Fiat|Renault|Peugeot|Citroën|Volkswagen|Audi|Porsche|BMW|Daimler|Volvo|Saab|Tesla|SpaceX|Rolls-Royce|Lockheed Martin|Air France|Northrop Grumman|Raytheon|BAE Systems|EADS|Bombardier|Embraer|Ryanair|EasyJet|easyJet|Lufthansa|Qantas|KLM|Delta|Emirates|Virgin|Virgin Atlantic|FedEx|UPS|DHL|Walmart|Wal-Mart|Target|Tesco|Sainsbury’s|Asda|Morrisons|Carrefour|Metro|Ikea|IKEA|Costco|Sears|Kmart|Macy’s|Woolworths|Nestlé|Nestle|Unilever|Danone|PepsiCo|Pepsi|Coca-Cola|Kraft|Heinz|Kellogg|McDonald’s|Starbucks|Nike|Adidas|Puma|Pfizer|Merck|Novartis|Roche|Sanofi|GlaxoSmithKline|AstraZeneca|Bayer|BASF|Monsanto|Shell|BP|Exxon|ExxonMobil|Chevron|Total|Eni|Gazprom|Rosneft|Lukoil|Aramco|Petrobras|Sinopec|PetroChina|Rio Tinto|BHP|Vale|Glencore|ArcelorMittal|Goldman Sachs|Morgan Stanley|JPMorgan|JPMorgan Chase|J.P. Morgan|JP Morgan|Citigroup|Citi|Citibank|Merrill Lynch|Lehman Brothers|Bear Stearns|Wells Fargo|Wachovia|HSBC|Barclays|Lloyds|RBS|Santander|BNP Paribas|Société Générale|Credit Suisse|UBS|ING|Allianz|Axa|AXA|Aviva|Prudential|AIG|Berkshire Hathaway|BlackRock|Blackstone|Fidelity|Vanguard|Charles Schwab|Visa|Mastercard|MasterCard|American Express|PayPal|Moody’s|Standard & Poor’s|Fitch|S&P|Deloitte|KPMG|PwC|PricewaterhouseCoopers|Ernst & Young|McKinsey|Accenture|Vodafone|Orange|Telefónica|BT|AT&T|Verizon|Sprint|T-Mobile|Comcast|Disney|Viacom|Time Warner|Netflix|Spotify|Uber|Lyft|Airbnb|Yahoo|Yahoo!|eBay|Adobe|Salesforce|Qualcomm|Broadcom|TSMC|Arm|Micron|Foxconn|Anthropic|DeepMind|xAI|Palantir|CoreWeave|Mistral|Bosch|Caterpillar|John Deere|General Electric|GE|Honeywell|3M|DuPont|Dow Chemical|Johnson & Johnson|Procter & Gamble|Philip Morris|Eli Lilly|Marks & Spencer|Christian Dior|Calvin Klein|Louis Vuitton|Ralph Lauren|Levi Strauss|Halliburton|Enron|WorldCom|Fannie Mae|Freddie Mac|Northern Rock|Sberbank|VTB|Infosys|Wipro|Tata|Reliance|Mahindra|Nintendo|Sega|Atari|Electronic Arts|Activision|Mozilla|Red Hat|Novell|Sun Microsystems|Motorola|BlackBerry|Kodak|Xerox|Canon|Nikon',
  person:
    'Obama|Trump|Biden|Putin|Merkel|Macron|Sarkozy|Hollande|Zelensky|Zelenskyy|Netanyahu|Erdogan|Erdoğan|Modi|Thatcher|Reagan|Nixon|Gorbachev|Yeltsin|Berlusconi|Musk|Bezos|Zuckerberg|Buffett|Bernanke|Greenspan|Yellen|Lagarde|Draghi|Snowden|Assange|Gaddafi|Mugabe|Mandela|Pelosi|Schumer|McConnell|Scholz|Merz|Starmer|Corbyn',
  publication:
    'Reuters|Bloomberg|Associated Press|AP|AFP|Agence France-Presse|BBC|BBC News|CNN|CNBC|NBC|NBC News|CBS|CBS News|ABC|ABC News|Fox News|MSNBC|Sky News|ITV|NPR|PBS|Al Jazeera|Xinhua|TASS|Interfax|Nikkei|Kyodo|Kyodo News|Yonhap|Forbes|Fortune|Time|Newsweek|Politico|Axios|Wired|The Verge|TechCrunch|The Information|The Hill|The Guardian|The Times|The Economist|The Sun|The Independent|The Atlantic|Der Spiegel|Le Monde|Le Figaro|El País|Wall Street Journal|New York Times|Washington Post|Financial Times|USA Today|Business Insider|MarketWatch|Barron’s|Dow Jones Newswires|Caixin|The Register|CNET|Wikinews|Press Association|RIA Novosti|DPA|ANSA',
  platform:
    'Twitter|Facebook|YouTube|Instagram|TikTok|LinkedIn|Reddit|Telegram|WhatsApp|WeChat|Weibo|Wikipedia|MySpace|Flickr|Tumblr|Truth Social|Threads|Bluesky',
  agency:
    'FBI|CIA|NSA|SEC|FDA|FAA|FCC|FTC|EPA|IRS|NHTSA|NTSB|NASA|ESA|WHO|UN|EU|IMF|WTO|OPEC|NATO|ECB|OECD|UNESCO|UNICEF|FEMA|TSA|DOJ|NHS|FSA|FDIC|White House|Pentagon|Kremlin|Congress|Senate|Parliament|Fed|Federal Reserve|World Bank|Scotland Yard|Supreme Court|Politburo|Knesset|Bundestag|Duma|ASEAN|African Union|United Nations|European Union|Capitol|Hamas|Hezbollah|Taliban|Greenpeace|UAW|NYSE|Nasdaq|NASDAQ|FIFA|UEFA|MIT|RIAA|MPAA',
};

const kinds = new Map(
  Object.entries(LISTS).flatMap(([kind, names]) =>
    names.split('|').map((name) => [plain(name), kind] as [string, EntityKind]),
  ),
);

function plain(name: string): string {
  return name.replace(/^The\s/u, '').replaceAll('’', "'");
}

/** What a name that everybody knows stands for. */
export const knownKind = (name: string): EntityKind | undefined => kinds.get(plain(name));
