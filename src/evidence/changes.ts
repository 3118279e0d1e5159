import type { Scorers } from '../../schemas/scorers.ts';

type BlastRadius = NonNullable<Scorers['blast_radius']>;

/** One file that the run changed. */
export interface ChangedFile {
  path: string;
  /** Unknown where no list, or more than one, says what happened to the file. */
  change: 'added' | 'removed' | 'modified' | 'unknown';
  /** Whether the task expects the change; undefined where the lists do not say, or say both. */
  expected: boolean | undefined;
  /** True for files that the CLI itself is known to leave behind. */
  litter: boolean;
}

/** Number of changed files of each sort. */
export interface ChangeCounts {
  total: number;
  added: number;
  removed: number;
  modified: number;
  /** Neither added, removed nor modified by the lists. */
  unknown: number;
  unexpected: number;
  expected: number;
  /** Neither expected nor unexpected by the lists. */
  unsaid: number;
  litter: number;
  unexpectedLitter: number;
}

/** The files a run changed, or why they are not known. */
export type ChangedFiles =
  | {
      state: 'recorded';
      /** Unexpected first, then those the lists say nothing of, then expected; litter last. Else in the order of the lists. */
      files: ChangedFile[];
      /** True when the source left out part of the lists. */
      cut: boolean;
      counts: ChangeCounts;
      /** Unexpected changes divided by all, 0 to 1, 0 where nothing changed; absent where the lists are cut or do not say. */
      unexpectedShare?: number;
    }
  | { state: 'not-recorded'; reason: string };

/** What is known about the lists from elsewhere. */
export interface ChangeOptions {
  /** Beginnings of paths that the CLI is known to leave behind. */
  litter: readonly string[];
  /** JSON pointers (RFC 6901) into the run of what the source cut. */
  truncated: readonly string[];
}

const changeLists = ['added', 'removed', 'modified'] as const;
const verdictLists = ['unexpected_changes', 'expected_changes'] as const;
const place = '/scorers/blast_radius';

/** The files that a run changed, from the lists of the blast-radius scorer. */
export function changedFiles(blast: BlastRadius | undefined, options: ChangeOptions): ChangedFiles {
  if (!blast || ![...changeLists, ...verdictLists].some((list) => blast[list]))
    return notRecorded(blast, options);
  const files = listedFiles(blast, options.litter);
  const cut = blast.total_changes !== files.length && isCut(options.truncated);
  const counts = countChanges(files);
  const recorded = { state: 'recorded', files, cut, counts } as const;
  if (cut || !blast.unexpected_changes) return recorded;
  return { ...recorded, unexpectedShare: counts.total === 0 ? 0 : counts.unexpected / counts.total };
}

function notRecorded(blast: BlastRadius | undefined, { truncated }: ChangeOptions): ChangedFiles {
  if (isCut(truncated))
    return { state: 'not-recorded', reason: 'The source is cut before the list of changed files.' };
  const reason = blast
    ? 'The scorer recorded no list of changed files.'
    : 'The run has no record of changed files.';
  return { state: 'not-recorded', reason };
}

/** True when a pointer names the lists, one of them, a part of one, or something that holds them. */
function isCut(truncated: readonly string[]): boolean {
  const lists = [...changeLists, ...verdictLists].map((list) => `${place}/${list}`);
  return truncated.some((pointer) =>
    lists.some((list) => `${list}/`.startsWith(`${pointer}/`) || pointer.startsWith(`${list}/`)),
  );
}

function listedFiles(blast: BlastRadius, litter: readonly string[]): ChangedFile[] {
  const lists = [...changeLists, ...verdictLists].map((name) => ({ name, paths: new Set(blast[name]) }));
  const paths = new Set(lists.flatMap((list) => [...list.paths]));
  const files = [...paths].map((path) => {
    const holding = new Set(lists.filter((list) => list.paths.has(path)).map(({ name }) => name));
    return { path, change: changeOf(holding), expected: expectedOf(holding), litter: isLitter(path, litter) };
  });
  return files.toSorted((a, b) => rank(a) - rank(b));
}

function changeOf(holding: ReadonlySet<string>): ChangedFile['change'] {
  const [change, other] = changeLists.filter((list) => holding.has(list));
  return change && !other ? change : 'unknown';
}

function expectedOf(holding: ReadonlySet<string>): boolean | undefined {
  const [verdict, other] = verdictLists.filter((list) => holding.has(list));
  return verdict && !other ? verdict === 'expected_changes' : undefined;
}

function isLitter(path: string, litter: readonly string[]): boolean {
  return litter.some((beginning) => beginning !== '' && path.startsWith(beginning));
}

function rank({ expected, litter }: ChangedFile): number {
  const byVerdict = expected === undefined ? 1 : Number(expected) * 2;
  return litter ? byVerdict + 3 : byVerdict;
}

function countChanges(files: readonly ChangedFile[]): ChangeCounts {
  const count = (matches: (file: ChangedFile) => boolean): number => files.filter(matches).length;
  return {
    total: files.length,
    added: count(({ change }) => change === 'added'),
    removed: count(({ change }) => change === 'removed'),
    modified: count(({ change }) => change === 'modified'),
    unknown: count(({ change }) => change === 'unknown'),
    unexpected: count(({ expected }) => expected === false),
    expected: count(({ expected }) => expected === true),
    unsaid: count(({ expected }) => expected === undefined),
    litter: count(({ litter }) => litter),
    unexpectedLitter: count(({ expected, litter }) => expected === false && litter),
  };
}
