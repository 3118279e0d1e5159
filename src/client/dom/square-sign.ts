import { signPaths } from '../../text/sign.ts';
import type { SquareWords } from '../../text/square-words.ts';
import { element, svgElement } from './element.ts';

/** The sign of an outcome with its words for readers who do not see it, as components draw it. */
export function squareSign({ sign, tone, short }: Pick<SquareWords, 'sign' | 'tone' | 'short'>): HTMLElement {
  const drawing = svgElement(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    svgElement('path', { d: signPaths[sign] }),
  );
  return element(
    'span',
    { class: `sign t-${tone}`, title: short },
    drawing,
    element('span', { class: 'hidden' }, short),
  );
}
