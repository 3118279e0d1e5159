import type { Player } from 'asciinema-player';
import cssUrl from 'asciinema-player/dist/bundle/asciinema-player.css?url&no-inline';
import { type ClockMessage, readMessage } from './clock-message.ts';
import { type Playback, readCast, readSummary } from './playback.ts';
import { onClock, setClock } from './run-clock.ts';
import { type Shortened, shortenWaits } from './shorten-waits.ts';

const longestWaitMs = 2000;
const tickMs = 100;

/** Plays the recording of the page, or the text of its spans, once it is asked to; on one clock with the page and with the one that frames it. */
class RunPlayer extends HTMLElement {
  #playback: Playback | undefined;
  #pace: Shortened | undefined;
  #player: Player | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The moment of the recording that was last asked for. */
  #wantedMs: number | undefined;
  #isSeeking = false;

  connectedCallback(): void {
    const isFramed = parent !== window;
    if (isFramed) this.#joinFrame();
    const button = this.#one('button');
    button.hidden = false;
    button.addEventListener('click', () => void this.#start());
    this.#one('fieldset').addEventListener('change', () => {
      this.#show(this.#nowMs(), true);
    });
    onClock(({ tMs, source }) => {
      if (source !== 'terminal') void this.#seek(tMs - this.#offsetMs());
    });
    if (location.hash === '#play') void this.#start();
  }

  #joinFrame(): void {
    document.documentElement.dataset['framed'] = '';
    const send = (message: ClockMessage) => {
      parent.postMessage(message, location.origin);
    };
    onClock(({ tMs, source }) => {
      if (source !== 'frame') send({ kind: 'bench-pages:moment', tMs });
    });
    addEventListener('message', (event) => {
      const message = readMessage(event, { origin: location.origin, window: parent });
      if (message?.kind === 'bench-pages:moment') setClock({ tMs: message.tMs, source: 'frame' });
    });
    new ResizeObserver(() => {
      send({ kind: 'bench-pages:height', px: document.body.scrollHeight });
    }).observe(document.body);
  }

  async #start(): Promise<void> {
    const button = this.#one('button');
    button.disabled = true;
    button.textContent = 'Loading the player…';
    try {
      this.#playback ??= await this.#read();
      await loadStyles();
      button.remove();
      this.#one('fieldset').hidden = false;
      this.#show(this.#wantedMs ?? 0, true);
    } catch {
      button.disabled = false;
      button.textContent = 'The player could not be loaded. Try again';
    }
  }

  async #read(): Promise<Playback> {
    const { cast, times = '', durationMs } = this.dataset;
    if (cast === undefined)
      return readSummary(
        document.querySelector('#shown pre')?.textContent ?? '',
        times.split(' ').map(Number),
        Number(durationMs),
      );
    const response = await fetch(cast);
    if (!response.ok) throw new Error(String(response.status));
    return readCast(await response.text());
  }

  /** Makes a player for the speed and the waits that are chosen, at a moment of the recording. */
  #show(atMs: number, autoPlay: boolean): void {
    const playback = this.#playback;
    if (!playback) return;
    const pace = shortenWaits(playback.events, this.#one('input').checked ? longestWaitMs : Infinity);
    this.#player?.dispose();
    clearInterval(this.#timer);
    this.#pace = pace;
    void this.#create(playback, pace, { atMs, autoPlay, speed: Number(this.#one('select').value) });
  }

  async #create(
    { cols, rows }: Playback,
    pace: Shortened,
    { atMs, autoPlay, speed }: { atMs: number; autoPlay: boolean; speed: number },
  ): Promise<void> {
    const { create } = await import('asciinema-player');
    const events = pace.events.map(([ms, code, data]) => [ms / 1000, code, data]);
    const player = create(
      { data: [{ version: 2, width: cols, height: rows }, ...events] },
      this.#one('.screen'),
      {
        autoPlay,
        speed,
        startAt: pace.toShort(atMs) / 1000,
        fit: 'width',
        theme: 'bench',
        terminalFontFamily: 'var(--mono)',
        markers: this.#markers(pace),
      },
    );
    this.#player = player;
    player.addEventListener('playing', () => {
      clearInterval(this.#timer);
      this.#timer = setInterval(() => {
        this.#tell();
      }, tickMs);
    });
    for (const name of ['pause', 'ended'] as const)
      player.addEventListener(name, () => {
        clearInterval(this.#timer);
        if (!this.#isSeeking) this.#tell();
      });
  }

  #markers(pace: Shortened): [number, string][] {
    return [...document.querySelectorAll<HTMLElement>('.marks [data-t-ms]')].map((mark) => [
      pace.toShort(Number(mark.dataset['tMs']) - this.#offsetMs()) / 1000,
      mark.lastElementChild?.textContent ?? '',
    ]);
  }

  #tell(): void {
    setClock({ tMs: this.#nowMs() + this.#offsetMs(), source: 'terminal' });
  }

  /** Goes to a moment and stays there; of moments asked for meanwhile, to the last. */
  async #seek(ms: number): Promise<void> {
    this.#wantedMs = Math.max(0, ms);
    if (this.#isSeeking) return;
    this.#isSeeking = true;
    for (let at = NaN; this.#player && this.#pace && at !== this.#wantedMs;) {
      at = this.#wantedMs;
      await this.#player.pause();
      await this.#player.seek(this.#pace.toShort(at) / 1000);
    }
    this.#isSeeking = false;
  }

  #nowMs(): number {
    return this.#pace?.toFull((this.#player?.getCurrentTime() ?? 0) * 1000) ?? 0;
  }

  #offsetMs(): number {
    return Number(this.dataset['offsetMs'] ?? 0);
  }

  #one<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name];
  #one(selector: string): HTMLElement;
  #one(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The player lacks ${selector}.`);
    return found;
  }
}

function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${cssUrl}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = cssUrl;
  return new Promise((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = reject;
    document.head.append(link);
  });
}

customElements.define('run-player', RunPlayer);
