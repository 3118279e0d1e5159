/** What a key asks a replay for. */
export type ReplayAction =
  | 'toggle'
  | 'previous'
  | 'next'
  | 'back'
  | 'forward'
  | 'start'
  | 'end'
  | 'slower'
  | 'faster'
  | 'help'
  | 'close';

/** Where the focus is: on nothing, on the replay itself, on something in it that has keys of its own, or elsewhere. */
export type Focus = 'nothing' | 'replay' | 'button' | 'elsewhere';

const actions = new Map<string, ReplayAction>([
  [' ', 'toggle'],
  ['ArrowLeft', 'previous'],
  ['ArrowRight', 'next'],
  [',', 'back'],
  ['.', 'forward'],
  ['Home', 'start'],
  ['End', 'end'],
  ['<', 'slower'],
  ['>', 'faster'],
  ['?', 'help'],
  ['Escape', 'close'],
]);

/** The keys and what they do, for the reader. */
export const keyHelp: readonly [keys: string, meaning: string][] = [
  ['space', 'play or pause'],
  ['← →', 'span before, span after'],
  [', .', '100 ms back, 100 ms on'],
  ['Home End', 'start, end'],
  ['< >', 'slower, faster'],
  ['Esc', 'close the card'],
  ['?', 'these keys'],
];

/**
 * What a key means to the replay; undefined leaves it to the page. Without focus on the replay the keys that move the page
 * far (Home, End) stay the page's own, and a button keeps the space bar.
 */
export function replayAction(key: string, focus: Focus): ReplayAction | undefined {
  const action = actions.get(key);
  if (focus === 'elsewhere') return undefined;
  if (focus === 'button' && action === 'toggle') return undefined;
  if (focus === 'nothing' && (action === 'start' || action === 'end')) return undefined;
  return action;
}
