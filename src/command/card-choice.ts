import { type CardChoice, cardChoices } from '../load/card-choice.ts';
import { UsageError } from './usage-error.ts';

/**
 * Which pages have a picture for sharing.
 * @throws UsageError for anything but one of the choices.
 */
export function cardChoice(text: string): CardChoice {
  const found = cardChoices.find((choice) => choice === text);
  if (found === undefined) {
    throw new UsageError(`--cards is one of ${cardChoices.join(', ')}; received "${text}".`);
  }
  return found;
}
