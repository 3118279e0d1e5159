/** Every address of the site as a function of ids, in one import. */
export * from './absolute.ts';
export * from './data-paths.ts';
export * from './fixed-paths.ts';
export * from './page-paths.ts';
export * from './picture-paths.ts';
export type { PairIds } from './address-tails.ts';
