/** A button that copies exactly what is shown: the text of the element it names, or its own value. */
class CopyButton extends HTMLElement {
  #label = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.#label = button.textContent;
    button.addEventListener('click', () => void this.#copy(button));
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    button.textContent = await write(this.#text()).then(
      () => 'Copied',
      () => 'Copying was refused',
    );
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (button.textContent = this.#label), 1500);
  }

  #text(): string {
    const { value, from } = this.dataset;
    return value ?? document.getElementById(from ?? '')?.textContent ?? '';
  }
}

/** A page that was not loaded securely has no clipboard, whatever the types say: then this rejects too. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

customElements.define('copy-button', CopyButton);
