import type { DataFile } from '../data-file.ts';

/** A patch that is fit to be published. */
export interface StoredPatch {
  file: DataFile;
  /** sha256 of its bytes, 64 hex digits. */
  sha256: string;
}
