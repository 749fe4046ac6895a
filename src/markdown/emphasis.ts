import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import type {} from 'remark-parse';
import type { Data, PluggableList, Processor } from 'unified';
import { JOINED } from '../model/scripts.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<Extension['text']>[string], readonly unknown[] | undefined>;

const ASTERISK = 42;
const IS_JOINED = new RegExp(`[${JOINED}]`, 'u');

type Code = number | null;

const isJoined = (code: Code) => code !== null && code > 0 && IS_JOINED.test(String.fromCharCode(code));
/** As micromark has it: the end of the text and ends of lines are spaces too. */
const isSpace = (code: Code) => code === null || code < 0 || /\s/u.test(String.fromCharCode(code));

/** What reads asterisks, made to open and close emphasis beside letters of such scripts whatever punctuation follows. */
function besideJoined(inner: Construct): Construct {
  return {
    ...inner,
    tokenize(effects, ok, nok) {
      const { previous } = this;
      return inner.tokenize.call(
        this,
        effects,
        (next) => {
          const token = this.events.at(-1)?.[1];
          if (token?.type === 'attentionSequence' && (isJoined(previous) || isJoined(next))) {
            token._open = !isSpace(next);
            token._close = !isSpace(previous);
          }
          return ok(next);
        },
        nok,
      );
    },
  };
}

function remarkJoinedScripts(this: Processor): void {
  const extensions = this.data().micromarkExtensions ?? [];
  const inner = extensions.flatMap(({ text }) => text?.[ASTERISK] ?? []).at(-1);
  if (inner !== undefined) extensions.push({ text: { [ASTERISK]: besideJoined(inner) } });
}

/**
 * Emphasis beside the words of scripts without spaces: CommonMark takes `**「強調」**です` for plain asterisks
 * (https://github.com/commonmark/commonmark-spec/issues/650).
 */
export const remarkEmphasis: PluggableList = [remarkCjkFriendly, remarkJoinedScripts];
