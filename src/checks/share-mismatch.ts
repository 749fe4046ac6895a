import type { Amount } from '../model/amount.ts';
import { percent } from '../views/format.ts';
import { inProse, type Rule } from './rule.ts';
import { placesOf, type Subject } from './subject.ts';

export const shareMismatch: Rule = {
  code: 'share-mismatch',
  severity: 'warning',
  title: 'A share in the prose is the one that the figures give.',
  explanation:
    'Where a figure that is part of another is followed by its share (“$750 million of that, about a ninth”), the share is computed from the two figures and compared with the words. A percentage may be off by rounding; a fraction or a share with “about” by a tenth of itself. A share of anything else than the whole declared (“27% of the company”), or a change (“12% more”), is not judged.',
  find(subject) {
    if (!subject.english) return [];
    return subject.article.amounts.flatMap((amount) => {
      const stated = statedShare(amount, subject);
      const share = shareOf(amount, subject);
      if (stated === undefined || share === undefined || Math.abs(stated.share - share) <= stated.slack)
        return [];
      const words = subject.text.slice(stated.start, stated.end);
      const message = `${amount.id} is ${percent(share, subject.article.lang)} of ${amount.partOf}, and the words say “${words}”. Correct the words, or one of the values.`;
      return [{ place: inProse(stated.start, stated.end), message }];
    });
  },
};

function shareOf({ value, partOf }: Amount, { article }: Subject): number | undefined {
  const whole = article.amounts.find(({ id }) => id === partOf)?.value;
  return value === undefined || whole === undefined || whole === 0 ? undefined : value / whole;
}

const LEAD = String.raw`^(?:\s+of (?:it|that|the (?:total|sum|whole|round|plan)))?\s*[,(–—-]*\s*(?:(?:or|some|about|roughly|around|nearly|almost|just over|just under|a little (?:over|under)|more than|less than)\s+){0,2}`;
const PERCENT = String.raw`(?<percent>\d+(?:\.(?<decimals>\d+))?)\s?(?:%|per ?cent)`;
const FRACTION = `an? (?<fraction>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)`;
const THE_WHOLE = '(?:it|that|the (?:total|sum|whole|round|plan))';
const AHEAD = String.raw`(?=\s*(?:[.,;:)!?–—]|$)|\s+of ${THE_WHOLE}\b)`;
const SHARE = new RegExp(`${LEAD}(?<words>${PERCENT}|${FRACTION})${AHEAD}`, 'u');
const FRACTIONS = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The share that stands right after the words of a figure. */
function statedShare({ id }: Amount, { text, places }: Subject) {
  const [place] = placesOf({ places }, 'figure', id);
  const match = place && SHARE.exec(text.slice(place.end, place.end + 90));
  const { words, percent: percentage, decimals = '', fraction } = match?.groups ?? {};
  if (place === undefined || match == null || words === undefined) return undefined;
  const end = place.end + match[0].length;
  const about = /about|roughly|around|nearly|almost|some|over|under|than/.test(match[0]);
  const share =
    percentage === undefined ? 1 / (FRACTIONS.indexOf(fraction ?? '') + 2) : Number(percentage) / 100;
  const rounding = percentage === undefined ? share / 10 : 0.005 * 10 ** -decimals.length;
  return { share, slack: Math.max(rounding, about ? share / 10 : 0) + 1e-9, start: end - words.length, end };
}
