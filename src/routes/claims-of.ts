import type { TreeClaim } from './address-tree.ts';
import { runFileEndings } from './data-paths.ts';
import { encodePart } from './encode-part.ts';
import { foldId } from './fold-id.ts';
import type { RunIds } from './ids.ts';
import * as pages from './page-paths.ts';

/** What an address can belong to, the broadest first. */
export type AddressKind = 'sweep' | 'cli' | 'model' | 'task' | 'category' | 'pair' | 'cell' | 'run';

/** An address that a run takes for itself or shares with other runs of its sweep, CLI, model, task, … */
export interface AddressClaim extends TreeClaim {
  kind: AddressKind;
  /** Makes the address of the page, as published; only a collision needs it. */
  address: () => string;
}

/** Every address a run claims, the broadest first, so that the first collision found is the cause of the others. */
export function claimsOf({ ids, category }: { ids: RunIds; category?: string }): AddressClaim[] {
  return [...partClaims(ids), ...categoryClaims(category), ...cellClaims(ids)];
}

/** The endings of the files that stand beside the folders of each kind: badges, share pictures, data. */
export function treeEndings(badgeStyles: readonly string[]): Record<AddressKind, string[]> {
  const badges = [
    '.svg',
    '.json',
    '.png',
    ...badgeStyles.flatMap((style) => [`.${style}.svg`, `.${style}.png`]),
  ];
  return {
    sweep: ['.png', '.json'],
    cli: [],
    model: ['.png', '.xml', '.json'],
    task: ['.png', '.xml', '.json'],
    category: [],
    pair: badges,
    cell: [...badges, ...runFileEndings.map((ending) => `.${ending}`)],
    run: [],
  };
}

function partClaims({ sweepId, cli, model, task }: RunIds): AddressClaim[] {
  return [
    // The share pictures of a sweep's runs and the lists of its runs lie under the sweep's own address.
    { kind: 'sweep', ...named(sweepId, segmentKey(sweepId), () => pages.sweepPath(sweepId)), isFolder: true },
    { kind: 'cli', ...named(cli, segmentKey(cli), () => pages.cliPath(cli)) },
    { kind: 'model', ...named(model, idKey(model), () => pages.modelPath(model)) },
    { kind: 'task', ...named(task, idKey(task), () => pages.taskPath(task)) },
  ];
}

function categoryClaims(category: string | undefined): AddressClaim[] {
  if (category === undefined) return [];
  return [{ kind: 'category', ...named(category, segmentKey(category), () => pages.categoryPath(category)) }];
}

function cellClaims(ids: RunIds): AddressClaim[] {
  const { sweepId, cli, model, task, run } = ids;
  const pairKey = `${segmentKey(cli)}/${idKey(model)}`;
  const cellKey = `${pairKey}/${idKey(task)}`;
  const runKey = `${segmentKey(sweepId)}/${cellKey}/run-${run.toString()}`;
  return [
    { kind: 'pair', ...named(JSON.stringify([cli, model]), pairKey, () => pages.pairPath(ids)) },
    // The data of repeats lies under the cell's own address.
    {
      kind: 'cell',
      ...named(JSON.stringify([cli, model, task]), cellKey, () => pages.cellPath(ids)),
      isFolder: run > 1,
    },
    { kind: 'run', ...named(undefined, runKey, () => pages.runPath(ids)) },
  ];
}

function named(identity: string | undefined, key: string, address: () => string): Omit<AddressClaim, 'kind'> {
  return { identity, key, address, isFolder: false };
}

function segmentKey(id: string): string {
  return encodePart(foldId(id));
}

function idKey(id: string): string {
  return foldId(id).split('/').map(encodePart).join('/');
}
