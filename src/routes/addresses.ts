/** Every address of the site as a function of ids, in one import. */
export * from './absolute.ts';
export * from './data-paths.ts';
export * from './fixed-paths.ts';
export * from './page-paths.ts';
export * from './picture-paths.ts';
export { encodeId, encodeSegment } from './encode-id.ts';
export { decodeId, decodeSegment } from './decode-id.ts';
export { findCollisions } from './find-collisions.ts';
export type { Collision, CollisionReport, RefusedRun, RunClaim } from './find-collisions.ts';
export type { AddressKind } from './claims-of.ts';
export type { PairIds } from './address-tails.ts';
