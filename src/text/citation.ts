/** What names a work that is cited: the whole snapshot of a site, or one run. */
export interface Citation {
  /** Name of the entry in a list of references: letters, digits and hyphens. */
  key: string;
  title: string;
  /** Who published it; an organisation, as far as the data says. */
  author: string;
  /** ISO 8601 day; absent where nothing is dated. */
  date?: string;
  /** Absent where the address of the site is not known. */
  url?: string;
  /** What exactly is cited: "snapshot of …", "run 2 of sweep …". */
  version: string;
  licence?: CitedLicence;
}

/** The licence of a cited work. */
export interface CitedLicence {
  /** As the settings of the site name it. */
  name: string;
  /** Whether the name is an id that the formats of citations take as one of SPDX. */
  isSpdx: boolean;
  /** Where its text stands. */
  url?: string;
}

/** The year of a work, "n.d." where it has no date. */
export function citationYear({ date }: Pick<Citation, 'date'>): string {
  return date?.slice(0, 4) ?? 'n.d.';
}
