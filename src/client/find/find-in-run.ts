import { makeElement } from '../make-element.ts';

/** Milliseconds without a key after which is looked. */
const restMs = 150;

/** A box that looks for words in the spans, model calls, steps and logs of the run on this page. */
class FindInRun extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.firstChild) return;
    const input = makeElement('input', { type: 'search', placeholder: 'spans, steps, log lines' });
    const panel = makeElement('div', { hidden: true, className: 'card', ariaLive: 'polite' });
    this.append(makeElement('label', {}, 'Find in this run ', input), panel);
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void show(input.value, panel), restMs);
    });
  }
}

/** What looks, and its styles, are loaded when they are asked for. */
async function show(typed: string, panel: HTMLElement): Promise<void> {
  const { showFinds } = await import('./show-finds.ts');
  await showFinds(typed, panel);
}

/** Makes the box once the page is there; its styles come first. */
export function startFind(stylesUrl: string): void {
  document.head.append(makeElement('link', { rel: 'stylesheet', href: stylesUrl }));
  customElements.define('find-in-run', FindInRun);
}
