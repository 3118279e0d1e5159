const remedies: Record<string, string> = {
  ENOSPC: 'The disk is full. Free some space and try again.',
  EDQUOT: 'The disk quota is used up. Free some space and try again.',
  EACCES: 'Permission was denied. Change the permissions, or choose another folder with --out.',
  EPERM: 'The operation is not permitted. Change the permissions, or choose another folder with --out.',
  EROFS: 'The disk is read-only. Choose another folder with --out.',
  EMFILE: 'Too many files are open. Raise the limit on open files and try again.',
  ENFILE: 'Too many files are open. Raise the limit on open files and try again.',
  EBUSY: 'The folder is in use, or is where a disk is mounted. Choose a folder inside it with --out.',
  EXDEV: 'The folder lies across two disks. Choose another folder with --out.',
  EIO: 'The disk reported a fault. Check it, or choose another folder with --out.',
  ENOTDIR: 'A part of the path is a file, not a folder. Choose another folder with --out.',
  ENAMETOOLONG: 'The path is too long for this disk. Choose a shorter folder with --out.',
  EADDRINUSE: 'Another program uses this address. Choose another port with --port.',
  EADDRNOTAVAIL: 'This machine does not have the address.',
  ERR_WORKER_OUT_OF_MEMORY:
    'A thread ran out of memory. Build with fewer --jobs, or let Node take more: NODE_OPTIONS=--max-old-space-size=4096 (MB).',
};

/**
 * What a system error (errno) means and what to do, as one sentence a fact; so too where a thread lacks memory. Looks
 * through the chain of causes. Undefined for an error that does not come from the system.
 */
export function describeSystemError(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path } = cause as NodeJS.ErrnoException;
    const remedy = code === undefined ? undefined : remedies[code];
    if (code !== undefined && remedy !== undefined) {
      return `${remedy} (${code}${path === undefined ? '' : `, ${path}`})`;
    }
  }
  return undefined;
}
