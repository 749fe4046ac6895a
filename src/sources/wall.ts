import { countWords } from './plain-text.ts';

/** Fewer words than this, with words of the list below among them, are no article. */
const FEW = 150;

/** What pages say that do not show what they have. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [
    /captcha|are you (?:a )?(?:human|robot)|(?:not|n’t|n't) a robot|verify (?:that )?you(?:’re|'re| are)|unusual (?:traffic|activity)/iu,
    'it asks whether a person is reading',
  ],
  [
    /checking your browser|just a moment|enable (?:java ?script|cookies)|(?:java ?script|cookies) (?:is|are|must be) (?:disabled|enabled|required)/iu,
    'it wants a browser that runs scripts and keeps cookies',
  ],
  [
    /subscri(?:be|ption)|paywall|already a (?:member|subscriber)|abonnieren|abonn[ée]|購読|有料会員/iu,
    'it shows its words to subscribers',
  ],
  [
    /(?:log|sign) ?in|create an account|register to|anmelden|einloggen|ログイン|会員登録/iu,
    'it shows its words to those who are logged in',
  ],
  [
    /access (?:is |has been )?(?:denied|blocked)|forbidden|request blocked/iu,
    'it does not show its words to programs',
  ],
];

/** Addresses that pages without a key lead to. */
const DOORS = /\/(?:log-?in|sign-?in|auth|consent|captcha|subscribe|register|paywall)(?:[/?.]|$)/iu;

/** That one page led to another that asks for a key, in words. */
export const doorOf = (url: string, asked: string): string | undefined =>
  DOORS.test(new URL(url).pathname) && !DOORS.test(new URL(asked).pathname)
    ? 'it leads to a page to log in on'
    : undefined;

/**
 * What keeps the words of a page from those who fetch it, in words; nothing where they are there. A short page is taken
 * for a wall where it says so. @param url where the page was in the end
 */
export function wallOf(text: string, url: string, asked: string): string | undefined {
  return (
    doorOf(url, asked) ??
    (countWords(text) >= FEW ? undefined : SIGNS.find(([pattern]) => pattern.test(text))?.[1])
  );
}
