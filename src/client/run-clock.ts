/** A moment of the run: reached by a player, or chosen by the reader. */
export interface RunMoment {
  /** Milliseconds from the start of the run. */
  tMs: number;
  /** Who set it, such as "trace", "terminal", "steps" or "address", so that nobody answers to itself. */
  source: string;
}

const eventName = 'run-clock';
const latest = new WeakMap<EventTarget, RunMoment>();

/**
 * Moves the one clock of a page: everything that shows the run follows. Elements that stand for a time of the run carry
 * `data-t-ms` (start) and, where it is known, `data-end-ms`, both in milliseconds from the start of the run.
 */
export function setClock(moment: RunMoment, page: EventTarget = document): void {
  if (!Number.isFinite(moment.tMs)) return;
  latest.set(page, moment);
  page.dispatchEvent(new CustomEvent<RunMoment>(eventName, { detail: moment }));
}

/** Calls the listener whenever the clock is moved, and at once where it was moved before; gives what ends that. */
export function onClock(listener: (moment: RunMoment) => void, page: EventTarget = document): () => void {
  const hear = (event: Event): void => {
    listener((event as CustomEvent<RunMoment>).detail);
  };
  page.addEventListener(eventName, hear);
  const before = latest.get(page);
  if (before) listener(before);
  return () => {
    page.removeEventListener(eventName, hear);
  };
}
