/** What is asked, promised, named or blamed: speech whose words are no clause of their own. */

const NAMES =
  'promised|promises|pledged|pledges|vowed|vows|threatened|threatens|urged|urges|called|calls|asked|asks|demanded|demands|proposed|proposes|described|describes|warned|warns|complained|complains|accused|accuses|blamed|blames|criticized|criticised|criticizes|criticises|denounced|denounces|condemned|condemns|praised|praises|dismissed|dismisses|mentioned|mentions|cited|cites|denied|denies|confirmed|confirms|noted|notes|announced|announces|claimed|claims|suggested|suggests|recommended|recommends|acknowledged|acknowledges|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|predicted|predicts|pointed to|points to|spoke of|told|tells|insisted|insists|discussed|referred to|refers to|argued|argues|explained|explains|questioned|questions|advised|advises|encouraged|encourages|ordered|reported|declared|declares|revealed|rejected|rejects';
/** A verb of asking, promising or naming, with what it is about. */
export const APPEAL = new RegExp(
  `(?<![\\p{L}-])(?:${NAMES})\\s(?=(?:[^\\s,.;:]+\\s){0,12}?(?:\\p{L}|·))(?!(?:off|up|out|in|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|by|at|from|himself|herself|yesterday|today|earlier|last|him|her|them|me|us|it)(?!\\p{L}))`,
  'u',
);
