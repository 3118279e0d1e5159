import { hiddenKinds, searchHiding, stepNumber } from './step-filter-state.ts';

/** Checkboxes that leave kinds of steps out of the transcript around them; the choice stands in the address. */
class StepFilter extends HTMLElement {
  connectedCallback(): void {
    const hidden = hiddenKinds(location.search);
    for (const box of this.#boxes()) box.checked = !hidden.has(box.value);
    this.addEventListener('change', () => {
      this.#apply();
      const kinds = new Set(this.#boxes().flatMap(({ checked, value }) => (checked ? [] : [value])));
      history.replaceState(history.state, '', searchHiding(kinds, location.search) || location.pathname);
    });
    this.#apply();
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #apply(): void {
    const section = this.closest('section');
    for (const { value, checked } of this.#boxes()) section?.classList.toggle(`no-${value}`, !checked);
  }
}

customElements.define('step-filter', StepFilter);

/** Opens what hides the step that the address names; one on another page of the transcript is looked up there. */
function followAddress(): void {
  const named = document.getElementById(location.hash.slice(1));
  for (let at = named?.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  if (named) named.scrollIntoView();
  const number = stepNumber(location.hash);
  if (named || number === undefined) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.step-parts a')) {
    const { first, last } = link.dataset;
    if (number >= Number(first) && number <= Number(last))
      location.replace(link.href.replace(/#.*$/, location.hash));
  }
}

addEventListener('hashchange', followAddress);
followAddress();
