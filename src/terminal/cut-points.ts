import type { Recording, TerminalEvent } from './recording.ts';

/** A part of a recording between two moments at which the screen is read. */
export interface Stretch {
  /** Start, in milliseconds after the start of the recording. */
  startMs: number;
  /** The moment at which the screen is read. */
  endMs: number;
  /** Label of the marker at which the stretch starts. */
  label?: string;
  events: TerminalEvent[];
}

/** A pause as long as this lets a reader read the screen. */
const readingPauseMs = 2000;
const mostStretches = 400;

/** The screen goes: it is erased, the other screen is shown, or the terminal starts afresh. */
const wipes = /\x1b(?:\[[23]?J|\[\?(?:47|1047|1049)[hl]|c)/;

/**
 * Cuts a recording where its screen is worth reading: at markers, before it is wiped, before a pause, and before its size
 * changes. Where that would be too often, only markers and every so many of the others cut.
 */
export function stretchesOf({ events }: Pick<Recording, 'events'>): Stretch[] {
  const cuts = events.map((event, at) => cutBefore(event, events[at - 1]));
  const markers = cuts.filter((cut) => cut === 'marker').length;
  const others = cuts.filter((cut) => cut === 'other').length;
  const room = Math.max(1, mostStretches - Math.min(markers, mostStretches / 2));
  const every = Math.ceil(others / room);
  const everyMarker = Math.ceil((2 * markers) / mostStretches);
  const seen = { marker: 0, other: 0 };
  const stretches: Stretch[] = [{ startMs: 0, endMs: 0, events: [] }];
  for (const [at, event] of events.entries()) {
    const cut = cuts[at];
    if (cut !== undefined && seen[cut]++ % (cut === 'marker' ? everyMarker : every) === 0)
      stretches.push(startAt(event));
    const stretch = stretches.at(-1);
    stretch?.events.push(event);
    if (stretch) stretch.endMs = event.atMs;
  }
  return stretches.filter((stretch) => stretch.events.length > 0);
}

function startAt(event: TerminalEvent): Stretch {
  const label = event.kind === 'marker' ? event.label : '';
  return { startMs: event.atMs, endMs: event.atMs, events: [], ...(label === '' ? {} : { label }) };
}

function cutBefore(event: TerminalEvent, before: TerminalEvent | undefined): 'marker' | 'other' | undefined {
  if (event.kind === 'marker') return 'marker';
  if (before === undefined || before.kind === 'marker') return undefined;
  if (event.kind === 'resize') return 'other';
  if (event.kind === 'output' && wipes.test(event.text)) return 'other';
  return event.atMs - before.atMs >= readingPauseMs ? 'other' : undefined;
}
