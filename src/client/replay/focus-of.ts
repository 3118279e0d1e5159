import type { Focus } from './replay-keys.ts';

/** What has keys of its own. */
const typing = 'input:not([type=range], [type=checkbox]), textarea, select, [contenteditable]';

/** Where the focus is, seen from a replay. With nothing in focus its keys act only while it is in sight. */
export function focusOf(player: HTMLElement): Focus {
  const { activeElement, body } = document;
  if (!activeElement || activeElement === body) return isInSight(player) ? 'nothing' : 'elsewhere';
  if (!player.contains(activeElement) || activeElement.matches(typing)) return 'elsewhere';
  return activeElement === player || activeElement.matches('[type=range]') ? 'replay' : 'button';
}

/** True while a part of an element is in the window. */
export function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
