import type { Step } from '../../../schemas/step.ts';
import { terminalPieces } from '../../evidence/terminal/terminal-pieces.ts';
import { valueText } from '../../evidence/transcript/content-text.ts';
import { plural } from '../../text/numbers.ts';
import type { PageRoom } from './page-room.ts';
import type { StepFact, StepText } from './transcript-model.ts';

/** Takes the texts of one step into the page. */
export interface StepTexts {
  /** A text with its colours; undefined where it is empty or finds no room. */
  textOf: (text: string) => StepText | undefined;
  /** A text that is short already. */
  takeShort: (text: string) => string;
  /** Named values, as many as find room. */
  factsOf: (entries: readonly (readonly [string, unknown])[]) => StepFact[];
  /** Notes that something was left out. */
  cut: () => void;
  isCut: () => boolean;
}

/** Named values of a step or call that are shown. */
const mostFacts = 16;

/** Characters of a name. */
const longestName = 200;

/** Each text of a step gets an equal share of what the step may take. */
export function stepTexts(step: Step, { room, share }: { room: PageRoom; share: number }): StepTexts {
  const each = share / (2 + textCount(step));
  let isCut = false;
  const take = (text: string): string => {
    const shown = room.take(text, each);
    if (shown === undefined) isCut = true;
    return shown ?? '';
  };
  return {
    textOf(text) {
      const body = text.replace(/^\n+/, '').trimEnd();
      const shown = body === '' ? '' : take(body);
      if (shown === '') return undefined;
      return { pieces: terminalPieces(shown), size: plural(body.split('\n').length, 'line') };
    },
    takeShort: take,
    factsOf(entries) {
      const facts = entries.slice(0, mostFacts).flatMap(([name, value]) => {
        const shown = take(valueText(value));
        return shown === '' ? [] : [{ name: name.slice(0, longestName), value: shown }];
      });
      if (entries.length > mostFacts) isCut = true;
      return facts;
    },
    cut: () => {
      isCut = true;
    },
    isCut: () => isCut,
  };
}

function textCount({ tool_calls: calls = [], observation, metrics, extra }: Step): number {
  const parameters = calls.reduce((sum, call) => sum + Object.keys(call.arguments).length, 0);
  const results = observation?.results.length ?? 0;
  return parameters + results + Object.keys({ ...metrics, ...extra }).length;
}
