import { outcomeKinds } from '../../stats/outcome-kind.ts';
import { glossary, type GlossaryEntry } from '../../text/glossary.ts';
import { glossaryGroups } from '../../text/glossary-groups.ts';
import { outcomeWords, type Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import { withdrawnWords } from '../../text/withdrawn-words.ts';

/** One word and what it means. */
export interface WordView {
  /** Anchor of the word. */
  id: string;
  term: string;
  meaning: string;
  scale?: string;
  /** The sign of an outcome. */
  sign?: Sign;
  tone?: Tone;
}

/** Words that belong together. */
export interface WordGroup {
  id: string;
  title: string;
  words: WordView[];
}

/** Every word that the site explains, in groups; the outcomes with their signs. */
export function glossaryView(): WordGroup[] {
  return [
    ...glossaryGroups.map(({ id, title, keys }) => ({
      id: `group-${id}`,
      title,
      words: keys.map((key): WordView => ({ id: key, ...(glossary[key] as GlossaryEntry) })),
    })),
    { id: 'group-outcomes', title: 'The outcomes', words: outcomeWordViews() },
  ];
}

function outcomeWordViews(): WordView[] {
  const outcomes = outcomeKinds.map((kind) => ({ id: `outcome-${kind}`, words: outcomeWords(kind) }));
  return [...outcomes, { id: 'outcome-withdrawn', words: withdrawnWords }].map(({ id, words }) => ({
    id,
    term: words.short.charAt(0).toUpperCase() + words.short.slice(1),
    meaning: words.meaning,
    sign: words.sign,
    tone: words.tone,
  }));
}
