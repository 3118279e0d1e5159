import { chosenCode, languageChoices, styleChoices } from './embed-choices.ts';

/** Lets the reader choose the language of the code and the style of the badge; nothing else changes. */
class BadgeEmbed extends HTMLElement {
  connectedCallback(): void {
    const image = this.querySelector('img');
    const code = this.querySelector('code');
    const place = this.querySelector('header');
    if (!image || !code || !place) return;
    const { page = '', badge = '', frame: embed = '', styles = '', png } = this.dataset;
    const addresses = { page, badge, embed };
    const plain = image.src;
    const language = chooser('Language', languageChoices(image.alt, addresses));
    const choices = styleChoices(styles.split(' '), png !== undefined);
    const style = chooser(
      'Style',
      choices.map(({ label }) => label),
    );
    const show = () => {
      const ending = choices[style.select.selectedIndex]?.ending ?? '.svg';
      image.src = plain.replace(/\.svg$/, ending);
      code.textContent = chosenCode(image.alt, addresses, { language: language.select.value, ending }) ?? '';
    };
    for (const { label, select } of choices.length > 1 ? [style, language] : [language]) {
      select.addEventListener('change', show);
      place.prepend(label);
    }
  }
}

function chooser(
  name: string,
  options: readonly string[],
): { label: HTMLElement; select: HTMLSelectElement } {
  const select = document.createElement('select');
  select.append(...options.map((option) => new Option(option)));
  const label = document.createElement('label');
  label.append(`${name} `, select);
  return { label, select };
}

customElements.define('badge-embed', BadgeEmbed);
