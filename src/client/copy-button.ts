/** A button that copies exactly what is shown: the text of the element it names, or its own value. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#copy(button));
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const said = await navigator.clipboard.writeText(this.#text()).then(
      () => 'Copied',
      () => 'Copying was refused',
    );
    const before = button.textContent;
    button.textContent = said;
    setTimeout(() => (button.textContent = before), 1500);
  }

  #text(): string {
    const { value, from } = this.dataset;
    return value ?? document.getElementById(from ?? '')?.textContent ?? '';
  }
}

customElements.define('copy-button', CopyButton);
