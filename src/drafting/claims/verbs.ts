/** Irregular verbs in the past, alternatives of a pattern. */
export const PAST =
  'was|were|had|did|became|began|beat|bought|brought|broke|built|came|caught|chose|cut|drew|drove|fell|fought|found|gave|got|grew|held|hit|kept|killed|laid|led|left|lent|lost|made|met|paid|put|ran|read|rose|sat|saw|sent|set|shot|shut|sold|sought|spent|spoke|stood|struck|taught|threw|took|turned|went|withdrew|won|wrote|said|told|thought|overtook|oversaw|underwent|sank|shrank|stole|split|spread|hurt|quit|bid|bet|born';

/** Verbs of saying that can follow or come before a quotation. */
const SAYING =
  'said|says|say|told|tells|tell|answered|answers|added|adds|wrote|writes|claimed|claims|stated|states|announced|announces|explained|explains|argued|argues|argue|warned|warns|warn|noted|notes|insisted|insists|confirmed|confirms|denied|denies|acknowledged|acknowledges|admitted|admits|revealed|reveals|suggested|suggests|estimated|estimates|predicted|predicts|reported|reports|believes|believed|asked|asks|replied|replies|responded|responds|tweeted|posted|commented|comments|remarked|remarks|observed|declared|declares|concluded|concludes|testified|alleged|alleges|maintained|maintains|asserted|asserts|promised|promises|pledged|recalled|recalls|emphasi[sz]ed|stressed|stresses|pointed out|points out|joked|jokes|continued|continues|mentioned|indicated|disclosed|complained|complains|vowed|urged|quipped|reiterated|remembered asking|went on to say|went on to add|has said|have said|had said|is quoted as saying|was quoted as saying|called|calls|described|describes|exclaimed|opined|lamented|countered|cautioned|elaborated|read|reads|characteri[sz]ed|condemned|denounced|praised|critici[sz]ed|remarks|joked|boasted|declaring|conceded|concedes|contended|contends|indicates|ruled|hinted|hints|signall?ed|reasoned|reckons|reckoned|thinks|mused|muses|shrugged|laughed|sighed|scoffed|snapped|fumed|grumbled|gushed|enthused|marvell?ed|shouted|yelled|cried|whispered|pleaded|advised|advises|speculated|interjected|chimed in|underscored|underlined|summed up|stresses|predicts|recalls|insist|maintain|claim|note|add|explain|complains|promises|figures';

/** Verbs after which a clause tells what was said, with "that". */
const WITH_THAT =
  'said|says|say|told|tells|answered|answers|added|adds|wrote|writes|claimed|claims|claim|stated|states|state|announced|announces|explained|explains|argued|argues|argue|warned|warns|warn|noted|notes|insisted|insists|insist|confirmed|confirms|confirm|denied|denies|acknowledged|acknowledges|admitted|admits|revealed|reveals|suggested|suggests|estimated|estimates|estimate|predicted|predicts|predict|reported|reports|report|believes|believe|believed|tweeted|commented|remarked|observed|declared|declares|concluded|concludes|testified|alleged|alleges|allege|maintained|maintains|asserted|asserts|promised|pledged|recalled|emphasi[sz]ed|stressed|stresses|pointed out|points out|indicated|indicates|disclosed|complained|vowed|reiterated|cautioned|argues|think|thinks|thought|expects|contends|contended|conceded|concedes|ruled|rules|found|finds|find|shows|showed|show|hinted|hints|signall?ed|agreed|agrees|agree|feared|fears|speculated|understands|reckons|recommended|recommends|demanded|complains|predict|note|add|explain|acknowledge|concede|advised|posited|decreed|remarks|testifies|boasted|joked';

/** Words after which "report", "claims" and their like are nouns. */
const NO_NOUN =
  "(?<!(?<![\\p{L}])(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Nn]ew|[Ii]nitial|[Ee]arlier|[Rr]ecent|[Ss]ome|[Mm]any|[Mm]edia|[Nn]ews|of|first|sixteen|two|three|four|five|other|several|all|by)\\s|['’]s\\s)";

export const SAYS = new RegExp(`(?<![\\p{L}-])(?:${SAYING})(?![\\p{L}-])`, 'u');
export const STARTS_WITH_SAYS = new RegExp(
  `^[,\\s—–-]*(?:(?:also|later|then|once|recently|has|have|had)\\s)*(?:${SAYING})(?![\\p{L}-])`,
  'u',
);
export const SAYS_THAT = new RegExp(
  `${NO_NOUN}(?<![\\p{L}-])(?:${WITH_THAT})(?![\\p{L}-]),?((?:\\s[^\\s,.;:"“]+,?){0,9}?)\\sthat(?=,\\s|\\s)`,
  'u',
);
/** "said" needs no "that". What follows must be a clause of its own: a subject and more. */
export const SAID =
  /(?<![\p{L}-])(?:said|says|say|claims|claimed|claim|reports|believe|believes|told (?:\p{L}+\s?){1,4}?)\s(?=(?:(?:on|in)\s[^,]{3,40},?\s)?(?:(?:the|a|an|its|his|her|their|they|he|she|it|we|there|this|these|those|some|many|most|all|no|more|about)(?!\p{L})|\p{Ll}{3,}ing\s|\p{Ll}{4,}s\s(?:of|in|at|from|and|who)\s|[“"]\p{Ll}|\p{Lu}|\d))/u;
/** A clause of its own: a subject of a few words, with none that opens a side clause, and its verb. */
const CLAUSE =
  "(?=(?!(?:that|which|who|to|by|for|of|if|whether|how|why|what|where|when|as|than|because)\\s)(?:(?!(?:that|which|who|to|by|if|whether|how|why|what|where|when|as|than|because)\\s)[^\\s,.;:\"“”·]+\\s){1,9}?(?:·|would|will|could|can|may|might|must|should|is|are|was|were|has|have|had|do|does|did|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|won[’']t|rose|fell|grew|lost|made|won|sold|bought|paid|cut|came|went|took|gave|got|led|left|met|ran|saw|sank|shut|spent|stood|broke|began|built|kept|held|hit|knew|thought|felt|need|needs|want|wants|plans|remains|remain|includes|costs|runs|owns|makes|shows|means|\\p{L}{2,}ed)(?![\\p{L}’'-]))";
/** "Ford said sales rose": a clause follows at once, perhaps after a day or whoever was told. */
export const SAID_CLAUSE = new RegExp(
  `${NO_NOUN}(?<![\\p{L}-])(?:said|says|say|added|adds|announced|announces|indicated|indicates|acknowledged|acknowledges|conceded|concedes|revealed|reveals|argued|argues|argue|warned|warns|warn|promised|promises|estimated|estimates|predicted|predicts|denies|denied|insisted|insists|maintained|maintains|thinks|think|thought|found|suggests|suggested|confirmed|confirms|alleged|alleges|contends|contended|noted|notes|stated|stressed|understands|understood|believed|ruled|reported|reckons|explained|explains|hinted|signall?ed|tweeted|wrote|told (?:[\\p{L}.]+\\s?){1,4}?)\\s(?:(?:yesterday|today|(?:(?:on|late|early)\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in an? (?:\\p{L}+\\s){0,2}(?:statement|letter|filing|report|interview|tweet|post|memo))\\s)?${CLAUSE}`,
  'u',
);
/** What is promised or asked for, after a subject that stands further before. */
export const PROMISES =
  '(?:promised|promising|pledged|pledging|vowed|vowing|threatened|threatening)\\s(?=to\\s)|call(?:ed|ing)\\s(?:for|on)\\s|warn(?:ed|ing)\\sagainst\\s';
/** "saying that …": whoever the sentence is about says so. */
export const SAYING_THAT =
  /,\s(?:promising|pledging|vowing|threatening)\s(?=to\s)|,\scalling\s(?:for|on)\s|,?\s(?:saying|claiming(?!\sto\s)|adding|arguing|warning|stating|noting|insisting|telling (?:\p{L}+\s){1,4}?|explaining|alleging|suggesting|predicting|complaining|acknowledging|writing|announcing|stressing)\s(?:that\s)?/u;
export const ACCORDING = /(?<![\p{L}])[Aa]ccording to\s|(?<![\p{L}])[Ii]n the (?:view|opinion|words) of\s/u;
/** A form of saying that hangs on the subject of the whole sentence. */
export const PARTICIPLE =
  /\b(?:saying|writing|telling|adding|arguing|claiming|stating|noting|warning|insisting|explaining|describing|declaring|tweeting|joking|calling)\b/u;
/** "was first reported by …" */
export const DISCLOSED_BY =
  /(?<![\p{L}])(?:disclosed|reported|revealed|announced|confirmed|published|broken|leaked|carried) (?:earlier |first |on \p{L}+ )?by\s/u;
/** Not a statement of the subject’s: "was told that", "did not say that". */
export const NOT_SAYING =
  /(?:\b(?:was|were|is|are|be|been|being|not|never|n['’]t|to|could|would|might|can|may|if|whether|nor)\s(?:\p{L}+ly\s)?)$/u;

/** The form in which a speaker put it in writing. */
export const WRITTEN =
  /\b(?:blog post|press release|news release|release|filing|statement|letter|memo|memorandum|e-?mail|report|tweet|post|prospectus|note to clients|research note|note|court documents?|court papers|lawsuit|complaint|announcement|study|paper|book|op-ed|website|web site|social media|social network)\b/iu;
/** How a document is met in a sentence: "in a blog post", "on his social media site X". */
export const VIA =
  /\b(?:in|via|through|by|on)\s((?:an?|the|its|his|her|their)\s(?:[\p{L}-]+\s){0,3}?(?:blog post|press release|news release|filing|statement|letter|memo|memorandum|e-?mail|tweet|post|prospectus|note to clients|research note|note|court filing|lawsuit|interview|news conference|press conference|conference call|telephone interview|report|announcement|speech|social media site \p{Lu}\p{L}*|social network \p{Lu}\p{L}*))\b/u;
