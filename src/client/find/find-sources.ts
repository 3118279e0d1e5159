import { filedSpans } from '../replay/span-file.ts';
import { type FiledStep, filedSteps, type FiledTranscript, type StepsPage } from './filed-steps.ts';
import { linesOf } from './match-text.ts';

/** Something that can be found, with the text it is found by. */
export interface Findable {
  /** Absent where it stands on another page. */
  element?: HTMLElement;
  href: string;
  /** Names its place, where the words alone would not tell it. */
  label?: string;
  /** What it says, its cells told apart. */
  text: string;
  lower: string;
}

/** A log of the run. */
export interface Log {
  name: string;
  path: string;
  lines: ReturnType<typeof linesOf>;
}

/** Everything that can be found in a run. */
export interface FindSources {
  spans: Findable[];
  calls: Findable[];
  steps: Findable[];
  logs: Log[];
}

/** Gathers what can be found: from the page, and from the files it leaves the rest to. */
export async function findSources(): Promise<FindSources> {
  const [spans, steps, logs] = await Promise.all([
    spansOfPage(),
    stepsOfRun(),
    Promise.all(logLinks().map(readLog)),
  ]);
  return { spans, calls: findables('#calls ~ * tr[id]'), steps, logs };
}

/** A part of a page. */
type Part = Findable & { element: HTMLElement };

function findables(selector: string): Part[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const text = textOf(element);
    return { element, href: `#${element.id}`, text, lower: text.toLowerCase() };
  });
}

function textOf(element: HTMLElement): string {
  if (!(element instanceof HTMLTableRowElement)) return element.textContent;
  const cells = [...element.cells].map((cell) => cell.textContent.trim());
  return cells.filter(Boolean).join(' · ');
}

/** Rows of a long trace leave their attributes to a file, which is searched too. */
async function spansOfPage(): Promise<Findable[]> {
  const rows = findables('run-replay tbody tr');
  const file = document.querySelector<HTMLElement>('run-replay')?.dataset['file'];
  const filed = file === undefined ? [] : await filedSpans(file).catch(() => []);
  return rows.map((row) => {
    const span = filed[Number(row.element.id.replace('span=', '')) - 1];
    return span ? { ...row, lower: `${row.lower} ${JSON.stringify(span).toLowerCase()}` } : row;
  });
}

/** Steps of a long transcript stand on pages of their own, and long texts are cut: the file has all of it. */
async function stepsOfRun(): Promise<Findable[]> {
  const shown = findables('li.step');
  const file = document.querySelector<HTMLAnchorElement>('a[href$=".steps.json"]')?.href;
  const filed = file === undefined ? [] : await readSteps(file).catch(() => []);
  const byId = new Map(filed.map((step) => [`step-${String(step.number)}`, wordsOf(step)]));
  return [
    ...shown.map((step) => {
      const words = byId.get(step.element.id);
      return words ? { ...step, ...words, lower: `${step.lower} ${words.lower}` } : step;
    }),
    ...filed.flatMap((step) => (step.href === undefined ? [] : { href: step.href, ...wordsOf(step) })),
  ];
}

function wordsOf({ number, text }: FiledStep): { label: string; text: string; lower: string } {
  return { label: `step ${String(number)}`, text, lower: text.toLowerCase() };
}

async function readSteps(file: string): Promise<FiledStep[]> {
  const response = await fetch(file);
  return filedSteps((await response.json()) as FiledTranscript, stepsPages());
}

function stepsPages(): StepsPage[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.step-parts a')].map(({ href, dataset }) => ({
    first: Number(dataset['first']),
    last: Number(dataset['last']),
    href: href.replace(/#.*/, ''),
  }));
}

function logLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href$=".stdout.txt"], a[href$=".stderr.txt"]')];
}

/** The whole log; where its file cannot be had, the part that the page shows. */
async function readLog(link: HTMLAnchorElement): Promise<Log> {
  const shown = link.parentElement?.querySelector('pre')?.textContent ?? '';
  const text = await fetch(link.href)
    .then((response) => (response.ok ? response.text() : shown))
    .catch(() => shown);
  const name = link.href.endsWith('.stderr.txt') ? 'standard error' : 'standard output';
  return { name, path: link.href, lines: linesOf(text) };
}
