import { choiceOfQuery, isChosen, queryOfChoice, type RecordingChoice } from './recording-choice.ts';

/** Chooses among the recordings of the gallery; the address keeps the choice. The first choice fetches the entries of the other pages. */
class RecordingFilter extends HTMLElement {
  #rest: Promise<void> | undefined;

  connectedCallback(): void {
    const choices = this.querySelector('fieldset');
    if (choices) choices.hidden = false;
    this.addEventListener('input', () => void this.#choose());
    addEventListener('popstate', () => {
      this.#followAddress();
    });
    this.#followAddress();
  }

  #followAddress(): void {
    const choice = choiceOfQuery(location.search);
    for (const field of this.#fields()) field.value = choice[field.name as keyof RecordingChoice];
    if (queryOfChoice(choice) !== '') void this.#choose();
  }

  async #choose(): Promise<void> {
    history.replaceState(null, '', location.pathname + queryOfChoice(this.#chosen()));
    if (this.dataset['pages']) {
      this.#say('reading the other pages…');
      this.#rest ??= this.#fetchRest(this.dataset['pages'].split(' '));
      const isWhole = await this.#rest.then(
        () => true,
        () => false,
      );
      if (!isWhole) this.#rest = undefined;
    }
    const entries = [...document.querySelectorAll<HTMLElement>('.recordings > li')];
    for (const entry of entries) {
      const { kind = '', outcome = '' } = entry.dataset;
      entry.hidden = !isChosen(this.#chosen(), { kind, outcome, text: textOf(entry) });
    }
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const missing = this.dataset['pages'] && !this.#rest ? '; the other pages could not be read' : '';
    this.#say(`${String(shown)} of ${String(entries.length)} shown${missing}`);
  }

  async #fetchRest(pages: readonly string[]): Promise<void> {
    const list = document.querySelector('.recordings');
    const texts = await Promise.all(pages.map(async (page) => (await fetch(page)).text()));
    for (const text of texts) {
      const other = new DOMParser().parseFromString(text, 'text/html');
      list?.append(...other.querySelectorAll('.recordings > li'));
    }
    document.querySelector('.pages')?.remove();
  }

  #chosen(): RecordingChoice {
    const choice = { q: '', kind: '', outcome: '' };
    for (const { name, value } of this.#fields()) choice[name as keyof RecordingChoice] = value;
    return choice;
  }

  #fields(): NodeListOf<HTMLInputElement | HTMLSelectElement> {
    return this.querySelectorAll('input, select');
  }

  #say(text: string): void {
    const output = this.querySelector('output');
    if (output) output.textContent = text;
  }
}

/** What an entry says, without its still. */
function textOf(entry: HTMLElement): string {
  return [...entry.querySelectorAll('h2, p')].map(({ textContent }) => textContent).join(' ');
}

customElements.define('recording-filter', RecordingFilter);
