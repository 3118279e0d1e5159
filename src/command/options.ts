/** One option of the command line. */
export interface Option {
  /** What the value is, in capitals; absent for an option without a value. */
  value?: string;
  /** What it does, for the help. */
  does: string;
  /** Used where the option is not given. */
  default?: string;
}

/** Every option, so that the same word means the same thing in every command. */
export const options = {
  data: { value: 'DIR', does: 'folder that holds the runs', default: 'data' },
  out: { value: 'DIR', does: 'folder of the site', default: 'dist' },
  site: { value: 'URL', does: 'address under which the site is published; site.json is asked otherwise' },
  base: { value: 'PATH', does: 'path under which the site is served', default: '/' },
  format: { value: 'text|json', does: 'how problems are printed', default: 'text' },
  port: { value: 'N', does: 'port to listen on; the first free one from 4321 otherwise' },
  jobs: {
    value: 'N',
    does: 'processor cores to use, each with memory of its own; otherwise those there are, at most 4',
  },
  cards: {
    value: 'all|standings|none',
    does: 'pictures for sharing: of cells too, of the other pages, or none',
    default: 'standings',
  },
  full: { does: 'ignore earlier output; every build does so in this version' },
  'allow-invalid': { does: 'build without the files that have errors; the exit code still says so' },
  inputs: { value: 'DIR', does: 'compare this data folder with what the site was made from, too' },
  quiet: { does: 'print problems only' },
  help: { does: 'print this help' },
} as const satisfies Record<string, Option>;

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof options;
