import { makeElement } from '../make-element.ts';
import { keyHelp } from './replay-keys.ts';

/** The speeds a reader can choose, as times the speed of the run. */
export const speeds = [0.5, 1, 2, 4, 8, 16] as const;

/** The controls above the waterfall. */
export interface Toolbar {
  bar: HTMLElement;
  play: HTMLButtonElement;
  clock: HTMLElement;
  slider: HTMLInputElement;
  speed: HTMLSelectElement;
  skipWaits: HTMLInputElement;
  help: HTMLElement;
}

/** Makes the controls for a stretch of time, in milliseconds from the start of the run. */
export function makeToolbar({ fromMs, toMs }: { fromMs: number; toMs: number }): Toolbar {
  const play = makeElement('button', { type: 'button', className: 'play' }, '▶ Play');
  const clock = makeElement('span', { className: 'clock' });
  const slider = makeElement('input', { type: 'range', ariaLabel: 'Moment of the run' });
  Object.assign(slider, { min: fromMs, max: toMs, step: 'any', value: fromMs });
  const options = speeds.map((speed) => makeElement('option', { value: String(speed) }, `${String(speed)}×`));
  const speed = makeElement('select', { ariaLabel: 'Speed' }, ...options);
  speed.value = '1';
  const skipWaits = makeElement('input', { type: 'checkbox', checked: true });
  const help = keyList();
  const keys = makeElement('button', { type: 'button', popoverTargetElement: help }, '? keys');
  const skip = makeElement('label', {}, skipWaits, ' skip waits');
  const bar = makeElement('div', { className: 'replay' }, play, clock, slider, speed, skip, keys, help);
  return { bar, play, clock, slider, speed, skipWaits, help };
}

function keyList(): HTMLElement {
  const rows = keyHelp.flatMap(([keys, meaning]) => [
    makeElement('dt', {}, ...keys.split(' ').map((key) => makeElement('kbd', {}, key))),
    makeElement('dd', {}, meaning),
  ]);
  return makeElement(
    'div',
    { className: 'gloss', popover: 'auto' },
    makeElement('dl', { className: 'pairs' }, ...rows),
  );
}
