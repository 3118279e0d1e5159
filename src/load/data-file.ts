/** What a file of the data folder is, by its place and name. */
export type DataFileKind =
  'site' | 'sweep' | 'runs' | 'cli' | 'model' | 'task' | 'category' | 'recording' | 'patch' | 'ledger';

/** A regular file of the data folder. */
export interface DataFile {
  /** Path inside the data folder, with forward slashes. */
  path: string;
  kind: DataFileKind;
  /** Path on disk. */
  absolutePath: string;
}
