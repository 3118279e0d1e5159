/** Where the site is published. */
export interface Published {
  base: string;
  /** Absent where it is not known; then nothing with a full address is offered. */
  siteUrl?: string;
}
