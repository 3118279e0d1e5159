import { holdsWords } from './holds-words.ts';

/** A field that leaves only those of the page's words in view that hold what was typed. */
class WordFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('input', ({ currentTarget }) => {
      this.#show((currentTarget as HTMLInputElement).value);
    });
  }

  #show(query: string): void {
    let found = 0;
    for (const group of document.querySelectorAll<HTMLElement>('.word-group')) {
      let inGroup = 0;
      for (const word of group.querySelectorAll<HTMLElement>('.word')) {
        word.hidden = !holdsWords(word.textContent, query);
        if (!word.hidden) inGroup += 1;
      }
      group.hidden = inGroup === 0;
      found += inGroup;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = query.trim() === '' ? '' : `${String(found)} found`;
  }
}

customElements.define('word-filter', WordFilter);
