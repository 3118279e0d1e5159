import type { CellIds } from '../../routes/ids.ts';
import type { GridData } from '../grid/grid-data.ts';
import type { CompareState } from './compare-state.ts';
import type { PairNames } from './pair-names.ts';

/** What the parts of a comparison share. */
export interface CompareContext {
  grid: GridData;
  names: PairNames;
  state: CompareState;
  first: number;
  second: number;
  /** A path of this site under its base. */
  href: (path: string) => string;
  /** Page of a cell. */
  cellHref: (ids: CellIds) => string;
  /** A link to another comparison; following it changes the page in place. */
  link: (state: CompareState, text: string) => HTMLAnchorElement;
}
