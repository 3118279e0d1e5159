import { offsetText } from '../../text/offset-text.ts';
import { piecesOf } from '../address-pieces.ts';
import { momentFragment, withMoment } from '../clock-address.ts';
import { makeElement } from '../make-element.ts';
import { onClock, setClock } from '../run-clock.ts';
import { type Cursor, makeCursor } from './cursor.ts';
import { focusOf, isInSight } from './focus-of.ts';
import { type ReplayAction, replayAction } from './replay-keys.ts';
import { cardOf } from './span-card.ts';
import { advance, spanAt, spanBeside, type Timeline, timelineOf } from './timeline.ts';
import { makeToolbar, speeds, type Toolbar } from './toolbar.ts';

/** Milliseconds that one press of a comma or a full stop moves. */
const smallStepMs = 100;
/** A browser that slept does not jump: no frame stands for more than this. */
const longestFrameMs = 250;
/** With reduced motion the picture changes when something happens, and otherwise this seldom. */
const calmMs = 1000;

/** Plays a run over its waterfall: the one player of the page's clock. */
class RunReplay extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];
  #timeline: Timeline = timelineOf([], { fromMs: 0, toMs: 0 });
  #tools = makeToolbar({ fromMs: 0, toMs: 0 });
  #card = makeElement('div', { className: 'span-card', hidden: true });
  #cursor: Cursor | undefined;
  #tMs = 0;
  #span: number | undefined;
  #frame: number | undefined;
  #shownMs = 0;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { fromMs, toMs } = this.dataset;
    const ends = { fromMs: Number(fromMs), toMs: Number(toMs) };
    if (this.#cursor || !(ends.toMs > ends.fromMs)) return;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-t-ms]')];
    this.#timeline = timelineOf(this.#rows.map(spanOf), ends, momentsOfPage());
    this.#tools = makeToolbar(ends);
    this.tabIndex = 0;
    this.prepend(this.#tools.bar);
    this.append(this.#card);
    this.#cursor = makeCursor(this, (tMs) => {
      this.#choose(tMs);
    });
    this.#moveTo(ends.fromMs);
    this.#listen(this.#tools);
  }

  #listen({ play, slider }: Toolbar): void {
    play.addEventListener('click', () => {
      this.#toggle();
    });
    slider.addEventListener('input', () => {
      this.#choose(slider.valueAsNumber);
    });
    this.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest('tr') : null;
      const at = row ? this.#rows.indexOf(row) : -1;
      if (at >= 0 && getSelection()?.isCollapsed !== false) this.#choose(Number(row?.dataset['tMs']), at);
    });
    document.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    onClock(({ tMs, source }) => {
      if (source === 'trace') return;
      clearTimeout(this.#addressTimer);
      if (source !== 'terminal') this.#pause();
      const named =
        source === 'address' ? this.#rows.findIndex(({ id }) => piecesOf(location.hash).includes(id)) : -1;
      this.#moveTo(tMs, named < 0 ? undefined : named);
      if (source === 'address') this.#openCard();
      if (source === 'address' && named < 0) this.scrollIntoView({ block: 'nearest' });
    });
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = replayAction(event.key, focusOf(this));
    if (!action || (action === 'close' && this.#card.hidden)) return;
    event.preventDefault();
    this.#act(action);
  }

  #act(action: ReplayAction): void {
    const { fromMs, toMs } = this.#timeline;
    if (action === 'toggle') this.#toggle();
    else if (action === 'previous') this.#step(-1);
    else if (action === 'next') this.#step(1);
    else if (action === 'back') this.#choose(this.#tMs - smallStepMs);
    else if (action === 'forward') this.#choose(this.#tMs + smallStepMs);
    else if (action === 'start') this.#choose(fromMs);
    else if (action === 'end') this.#choose(toMs);
    else if (action === 'slower') this.#changeSpeed(-1);
    else if (action === 'faster') this.#changeSpeed(1);
    else if (action === 'help') this.#tools.help.togglePopover();
    else this.#closeCard();
  }

  #step(step: -1 | 1): void {
    const at = spanBeside(this.#timeline, this.#span, step);
    if (at !== undefined) this.#choose(this.#timeline.spans[at]?.startMs ?? this.#tMs, at);
  }

  #changeSpeed(step: -1 | 1): void {
    const { speed } = this.#tools;
    speed.selectedIndex = Math.min(speeds.length - 1, Math.max(0, speed.selectedIndex + step));
  }

  /** The reader goes to a moment: playing stops, and the address names it. */
  #choose(tMs: number, span?: number): void {
    this.#pause();
    this.#moveTo(tMs, span);
    this.#openCard();
    this.#tell();
    this.#nameInAddress(span);
  }

  #moveTo(tMs: number, span?: number): void {
    const { fromMs, toMs } = this.#timeline;
    this.#tMs = Math.min(toMs, Math.max(fromMs, tMs));
    this.#showSpan(span ?? spanAt(this.#timeline, this.#tMs));
    this.#show();
  }

  #tell(): void {
    setClock({ tMs: this.#tMs, source: 'trace' });
  }

  #toggle(): void {
    if (this.#frame !== undefined) {
      this.#choose(this.#tMs);
      return;
    }
    if (this.#tMs >= this.#timeline.toMs) this.#moveTo(this.#timeline.fromMs);
    this.#openCard();
    this.#tools.play.textContent = '❚❚ Pause';
    this.#card.ariaLive = 'off';
    this.#play(performance.now());
  }

  #play(lastMs: number): void {
    this.#frame = requestAnimationFrame((nowMs) => {
      const pace = { speed: Number(this.#tools.speed.value), skipWaits: this.#tools.skipWaits.checked };
      const elapsedMs = Math.min(longestFrameMs, nowMs - lastMs);
      const reachedMs = advance(this.#timeline, this.#tMs, elapsedMs, pace);
      if (reachedMs >= this.#timeline.toMs) this.#choose(reachedMs);
      else {
        this.#pass(reachedMs, nowMs);
        this.#play(nowMs);
      }
    });
  }

  /** Shows a moment that playing has reached; with reduced motion only when the span changes or a while has passed. */
  #pass(tMs: number, nowMs: number): void {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isCalm && nowMs - this.#shownMs < calmMs && spanAt(this.#timeline, tMs) === this.#span) {
      this.#tMs = tMs;
      return;
    }
    this.#shownMs = nowMs;
    this.#moveTo(tMs);
    this.#tell();
  }

  #pause(): void {
    if (this.#frame === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#tools.play.textContent = '▶ Play';
    this.#card.ariaLive = 'polite';
  }

  #show(): void {
    const { clock, slider } = this.#tools;
    clock.textContent = `t = ${offsetText(this.#tMs)} / ${offsetText(this.#timeline.toMs)}`;
    slider.value = String(this.#tMs);
    slider.ariaValueText = offsetText(this.#tMs);
    const row = this.#span === undefined ? undefined : this.#rows[this.#span];
    this.#cursor?.moveTo(this.#tMs, row?.closest('table') ?? this.querySelector('table'));
  }

  #showSpan(span: number | undefined): void {
    if (span === this.#span) return;
    if (this.#span !== undefined) this.#rows[this.#span]?.removeAttribute('aria-current');
    this.#span = span;
    const row = span === undefined ? undefined : this.#rows[span];
    if (!row) return;
    row.ariaCurrent = 'step';
    if (!this.#card.hidden) this.#fillCard();
  }

  #openCard(): void {
    if (!this.#card.hidden) return;
    this.#card.hidden = false;
    this.#fillCard();
  }

  #fillCard(): void {
    const row = this.#span === undefined ? undefined : this.#rows[this.#span];
    this.#card.replaceChildren(...(row ? cardOf(row, this.dataset['file'], this.#closeCard) : []));
    if (row && isInSight(this)) reveal(row);
  }

  readonly #closeCard = (): void => {
    this.#card.hidden = true;
  };

  /** Names the moment in the address without adding to the history; not more often than browsers allow, and not where the reader has followed a link since. */
  #nameInAddress(span: number | undefined): void {
    clearTimeout(this.#addressTimer);
    const row = span === undefined ? undefined : this.#rows[span];
    const name = row ? row.id : momentFragment(this.#tMs);
    const { hash } = location;
    this.#addressTimer = setTimeout(() => {
      if (location.hash === hash) history.replaceState(history.state, '', withMoment(hash, name));
    }, 150);
  }
}

function spanOf({ dataset: { tMs, endMs } }: HTMLElement): { startMs: number; endMs?: number } {
  return { startMs: Number(tMs), ...(endMs === undefined ? {} : { endMs: Number(endMs) }) };
}

/** Everything on the page that happens at a time, spans left out. */
function momentsOfPage(): number[] {
  return [...document.querySelectorAll<HTMLElement>('[data-t-ms]:not(tr)')].map(({ dataset }) =>
    Number(dataset['tMs']),
  );
}

/** Unfolds what holds the row, and scrolls to it where it is out of sight. */
function reveal(row: HTMLElement): void {
  const fold = row.closest<HTMLDetailsElement>('table')?.closest('details');
  if (fold) fold.open = true;
  row.scrollIntoView({ block: 'nearest' });
}

/** Starts the replay once its styles are there: the page loads without both, and reads in full without them. */
export function startReplay(stylesUrl: string): void {
  const start = (): void => {
    customElements.define('run-replay', RunReplay);
  };
  document.head.append(
    makeElement('link', { rel: 'stylesheet', href: stylesUrl, onload: start, onerror: start }),
  );
}
