/**
 * Text in other languages, so that it is read back to the letter: one function for each language that more than one
 * folder writes. CSV, TeX and YAML are written in one place each, which escapes for itself.
 */

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, in an element or a quoted attribute (OWASP, Cross Site Scripting Prevention). */
export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign);

/**
 * Text for XML, in an element or an attribute in double quotation marks. Numeric references in hexadecimal, which
 * readers of feeds agree on where they do not on `&amp;lt;` (https://www.rssboard.org/rss-profile#data-types-characterdata).
 * No CDATA, so `]]>` is nothing special.
 */
export function escapeXml(text: string): string {
  if (!MAY_NEED_XML.test(text)) return text;
  return text
    .toWellFormed()
    .replace(FORBIDDEN_IN_XML, '')
    .replace(/[&<>"]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** All but the signs of ASCII that are printed as they are: a drawing holds many texts, and most are made of these. */
const MAY_NEED_XML = /[^ !#-%'-;=?-~]/;

/** What no XML document may hold, not even as a reference (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const FORBIDDEN_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * A value as JSON for a `<script>`: nothing in it can end the element or open a comment, and the two line ends that
 * older JavaScript did not allow in strings are escaped
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Signs that Markdown (or HTML in it) would take for markup; a backslash makes them themselves. */
const MARKUP = /[\\`*_[\]<~]|&(?=#?\w+;)/gu;
const LINE_START = /^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={2,}|-{2,}|\|)/u;
const NUMBERED = /^(\s*\d{1,9})([.)])(?=\s|$)/u;

/** A line of plain text as Markdown that shows the same letters. An address in it is shown as a link. */
export const escapeMarkdown = (line: string): string =>
  line.replace(MARKUP, '\\$&').replace(LINE_START, '$1\\$2').replace(NUMBERED, '$1\\$2');
