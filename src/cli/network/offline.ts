/**
 * True where several hosts were asked and none answered, not even with a refusal: then it is more likely that there is no
 * network here than that all are gone.
 * @param answers what was in the way of each address; nothing where it answered
 */
export const isOffline = (answers: ReadonlyMap<string, string | undefined>): boolean =>
  new Set([...answers.keys()].map((url) => new URL(url).host)).size > 1 &&
  [...answers.values()].every((why) => why !== undefined && !isAnswer(why));

export const OFFLINE = 'No host could be reached: is there a network? Nothing was found out.';

/** True for what a host said, and for what was wrong with one that is there. */
export const isAnswer = (why: string): boolean => /^\d|certificate|^it |^more than/.test(why);
