import { type ClockMessage, readMessage } from './clock-message.ts';
import { onClock, setClock } from './run-clock.ts';

/** Opens the player page of the run in a frame, on the same clock, in place of the link to it. */
class RunTerminal extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#open(link);
    });
  }

  #open(link: HTMLAnchorElement): void {
    const frame = document.createElement('iframe');
    frame.title = link.textContent;
    frame.height = '480';
    frame.src = `${link.href}#play`;
    this.replaceChildren(frame);
    frame.focus();
    const send = (message: ClockMessage) => frame.contentWindow?.postMessage(message, location.origin);
    frame.addEventListener('load', () => {
      onClock(({ tMs, source }) => {
        if (source !== 'terminal') send({ kind: 'bench-pages:moment', tMs });
      });
    });
    addEventListener('message', (event) => {
      const message = readMessage(event, { origin: location.origin, window: frame.contentWindow });
      if (message?.kind === 'bench-pages:height') frame.height = String(message.px);
      else if (message) setClock({ tMs: message.tMs, source: 'terminal' });
    });
  }
}

customElements.define('run-terminal', RunTerminal);
