import { patchedFiles } from '../../evidence/patch/patched-files.ts';

/** How many files a patch touches; undefined where there is no patch or it cannot be taken apart into files. */
export function patchedCount(patch: string | undefined): number | undefined {
  if (patch === undefined) return undefined;
  if (patch.trim() === '') return 0;
  return patchedFiles(patch)?.length || undefined;
}
