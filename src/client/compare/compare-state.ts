/** What the page of comparisons shows, as its address says it. Values are the tails of addresses, so each stays readable. */
export interface CompareState {
  /** `{cli}/{model}` of the two pairs. */
  first?: string;
  second?: string;
  /** A task whose runs are compared. */
  task?: string;
  /** `{sweep}/{number}` of the two runs; the newest first run where absent. */
  firstRun?: string;
  secondRun?: string;
}

const keys = ['first', 'second', 'task', 'firstRun', 'secondRun'] as const;

/** Reads the address. */
export function readCompareState(search: string): CompareState {
  const query = new URLSearchParams(search);
  const found = keys.flatMap((key) => {
    const value = query.get(key);
    return value === null || value === '' ? [] : [[key, value]];
  });
  return Object.fromEntries(found) as CompareState;
}

/** The address of a state: empty for none, else with a question mark. Slashes stay as they are. */
export function compareQuery(state: CompareState): string {
  const parts = keys.flatMap((key) => {
    const value = state[key];
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2F', '/')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
