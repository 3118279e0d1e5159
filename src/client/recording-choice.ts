/** What of the gallery is shown. Empty texts choose nothing. */
export interface RecordingChoice {
  /** Words that all have to stand in the entry. */
  q: string;
  kind: string;
  outcome: string;
}

/** What can be asked of an entry of the gallery. */
export interface RecordingEntry {
  kind: string;
  outcome: string;
  text: string;
}

const names = ['q', 'kind', 'outcome'] as const;

/** True for an entry that has everything that was chosen; letter case does not count. */
export function isChosen({ q, kind, outcome }: RecordingChoice, entry: RecordingEntry): boolean {
  if (kind !== '' && kind !== entry.kind) return false;
  if (outcome !== '' && outcome !== entry.outcome) return false;
  const text = entry.text.toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The choice that the query of an address holds. */
export function choiceOfQuery(query: string): RecordingChoice {
  const parameters = new URLSearchParams(query);
  const [q = '', kind = '', outcome = ''] = names.map((name) => parameters.get(name) ?? '');
  return { q, kind, outcome };
}

/** The query of an address that holds a choice, with its question mark; empty where nothing is chosen. */
export function queryOfChoice(choice: RecordingChoice): string {
  const chosen = names.flatMap((name) => (choice[name] === '' ? [] : [[name, choice[name]]]));
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
}
