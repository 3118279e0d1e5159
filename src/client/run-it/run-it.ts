import { rememberedShell } from './remembered-shell.ts';

/**
 * Offers to write the snippets of a cell for the reader: the form, which is not small, comes when it is asked for, or at once where the
 * address holds values or a shell was chosen before.
 */
class RunIt extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = 'Fill in your endpoint, model and shell';
    button.addEventListener('click', () => void this.#open(button, true));
    if (!this.querySelector('code')) return;
    this.prepend(button);
    const given = /[#&](?:endpoint|model-id|key-variable)=/.test(location.hash);
    if (given || rememberedShell() !== undefined) void this.#open(button, false);
  }

  async #open(button: HTMLElement, focus: boolean): Promise<void> {
    const { RunForm } = await import('./run-form.ts');
    if (!button.isConnected) return;
    const { element } = new RunForm(this.dataset, [...this.querySelectorAll('code')]);
    button.replaceWith(element);
    if (focus) element.querySelector('input')?.focus();
  }
}

customElements.define('run-it', RunIt);
