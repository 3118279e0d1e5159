/** A text to copy, as data. */
export interface Snippet {
  /** Stable name, unique on a page, in kebab-case. */
  id: string;
  title: string;
  language: 'bash' | 'ini' | 'json' | 'markdown' | 'html';
  /** What is copied, without a newline at its end. */
  code: string;
  /** What limits the result, one sentence each. */
  caveats: string[];
  /** What can do harm, one sentence each. */
  warnings: string[];
  /** The code with a marker in place of everything that differs between cells, so that it can be highlighted once. */
  template: string;
  /** What stands at the markers: `fillTemplate(template, slots)` is the code. */
  slots: string[];
}

/** A snippet that is not shown, and why. */
export interface WithheldSnippet {
  id: string;
  title: string;
  /** A clause that completes "Not shown: …", without a full stop. */
  withheld: string;
}
