import { describe, expect, test } from 'vitest';
import { changedFiles } from '../../src/evidence/changes.ts';

const none = { litter: [], truncated: [] };
const aider = { litter: ['.aider', '.cache/huggingface/'], truncated: [] };
const history = '.aider.chat.history.md';
const cache = '.cache/huggingface/hub/.locks/models--Xenova--llama-3-tokenizer/94ea.lock';
const real = {
  blast_radius: 0.75,
  added: [history, '.aider/analytics.json', cache, 'REFUSAL.md'],
  removed: [],
  modified: [],
  unexpected_changes: [history, '.aider/analytics.json', cache],
  expected_changes: ['REFUSAL.md'],
  total_changes: 4,
  extra_git_dir: true,
};

function recorded(
  ...parameters: Parameters<typeof changedFiles>
): Extract<ReturnType<typeof changedFiles>, { state: 'recorded' }> {
  const changes = changedFiles(...parameters);
  if (changes.state !== 'recorded') throw new Error(`expected recorded changes, got: ${changes.reason}`);
  return changes;
}

describe('changedFiles', () => {
  test('a run without the scorer has no record of changed files', () => {
    expect(changedFiles(undefined, none)).toStrictEqual({
      state: 'not-recorded',
      reason: 'The run has no record of changed files.',
    });
  });

  test('a scorer with its figure alone recorded no list', () => {
    expect(changedFiles({ blast_radius: 0.5, total_changes: 2 }, none)).toStrictEqual({
      state: 'not-recorded',
      reason: 'The scorer recorded no list of changed files.',
    });
  });

  test.each(['/scorers/blast_radius', '/scorers', ''])(
    'a source cut at %j is the reason for a missing list',
    (pointer) => {
      expect(changedFiles(undefined, { litter: [], truncated: [pointer] })).toStrictEqual({
        state: 'not-recorded',
        reason: 'The source is cut before the list of changed files.',
      });
    },
  );

  test('empty lists record that nothing changed', () => {
    const lists = {
      added: [],
      removed: [],
      modified: [],
      unexpected_changes: [],
      expected_changes: [],
      total_changes: 0,
    };
    expect(changedFiles(lists, none)).toMatchObject({
      state: 'recorded',
      files: [],
      cut: false,
      unexpectedShare: 0,
    });
  });

  test('what the CLI leaves behind is marked and stands last, and still counts as unexpected', () => {
    const { files, counts, unexpectedShare } = recorded(real, aider);
    expect(files.map(({ path, litter }) => [path, litter])).toStrictEqual([
      ['REFUSAL.md', false],
      [history, true],
      ['.aider/analytics.json', true],
      [cache, true],
    ]);
    expect(counts).toStrictEqual({
      total: 4,
      added: 4,
      removed: 0,
      modified: 0,
      unknown: 0,
      unexpected: 3,
      expected: 1,
      unsaid: 0,
      litter: 3,
      unexpectedLitter: 3,
    });
    expect(unexpectedShare).toBe(0.75);
  });

  test('unexpected files stand first, then those the lists say nothing of, each group in the order of the lists', () => {
    const { files } = recorded(
      {
        added: ['e', 'u2', 'n'],
        removed: ['u1'],
        modified: [],
        unexpected_changes: ['u1', 'u2'],
        expected_changes: ['e'],
      },
      none,
    );
    expect(files.map(({ path, change, expected }) => [path, change, expected])).toStrictEqual([
      ['u2', 'added', false],
      ['u1', 'removed', false],
      ['n', 'added', undefined],
      ['e', 'added', true],
    ]);
  });

  test('lists that contradict each other leave the change and the verdict open', () => {
    const { files } = recorded(
      { added: ['a'], removed: ['a'], unexpected_changes: ['a'], expected_changes: ['a'] },
      none,
    );
    expect(files).toStrictEqual([{ path: 'a', change: 'unknown', expected: undefined, litter: false }]);
  });

  test('a file that only a verdict names is listed with an unknown change', () => {
    expect(recorded({ unexpected_changes: ['a'] }, none).files).toMatchObject([
      { change: 'unknown', expected: false },
    ]);
  });

  test('a file listed twice is one file', () => {
    expect(recorded({ added: ['a', 'a'], unexpected_changes: ['a'] }, none).counts.total).toBe(1);
  });

  test.each(['/scorers/blast_radius', '/scorers/blast_radius/added', '/scorers/blast_radius/added/9'])(
    'lists are cut where the source was cut at %s, and give no share',
    (pointer) => {
      const changes = recorded(
        { added: [history], unexpected_changes: [history] },
        { ...aider, truncated: [pointer] },
      );
      expect(changes.cut).toBe(true);
      expect(changes).not.toHaveProperty('unexpectedShare');
    },
  );

  test.each([
    '/spans',
    '/scorers/blast_radius/extra_git_dir',
    '/scorers/blast_radius_visible',
    '/scorers/blast',
  ])('lists are whole where the source was cut at %s', (pointer) => {
    expect(recorded({ added: [history] }, { ...aider, truncated: [pointer] }).cut).toBe(false);
  });

  test('lists that hold as many files as the scorer counted are whole wherever the source was cut', () => {
    expect(recorded(real, { ...aider, truncated: ['/scorers/blast_radius'] })).toMatchObject({
      cut: false,
      unexpectedShare: 0.75,
    });
  });

  test('without a list of unexpected changes there is no share', () => {
    expect(recorded({ modified: ['src/lib.rs'] }, none)).not.toHaveProperty('unexpectedShare');
  });

  test('an empty prefix marks nothing as litter', () => {
    expect(recorded({ modified: ['src/lib.rs'] }, { litter: [''], truncated: [] }).counts.litter).toBe(0);
  });
});
