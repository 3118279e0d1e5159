import { filedSpans } from '../replay/span-file.ts';
import { linesOf } from './match-text.ts';

/** Something on the page that can be found, with the text it is found by. */
export interface Findable {
  element: HTMLElement;
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
  const [spans, logs] = await Promise.all([spansOfPage(), Promise.all(logLinks().map(readLog))]);
  return { spans, calls: findables('#calls ~ * tr[id]'), steps: findables('li.step'), logs };
}

function findables(selector: string): Findable[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const text = textOf(element);
    return { element, text, lower: text.toLowerCase() };
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
