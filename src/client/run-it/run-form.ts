import formStyles from '../../styles/run-form.css?url';
import { faultOf, placeholders, type ReaderValues } from '../../snippets/reader-values.ts';
import { shellOf, shells } from '../../snippets/shells/shells.ts';
import { rememberedShell, rememberShell } from './remembered-shell.ts';
import { valuesOf, withValues } from './values-address.ts';
import { promptIn, writeSnippets } from './write-snippets.ts';

const fields: [keyof ReaderValues, label: string, example: string][] = [
  ['endpoint', 'Endpoint', placeholders.endpoint],
  ['model', 'Model id', placeholders.model],
  ['keyVariable', 'Variable with your key', 'CAB_KEY'],
];

/** A snippet as it was built: its element, its text and its coloured pieces. */
interface Built {
  element: HTMLElement;
  text: string;
  nodes: Node[];
}

/**
 * The form over the snippets of a cell: writes them with the reader's values, which are kept in the address, and for the shell that was
 * chosen, which this browser keeps. What a field cannot take is said and left out.
 */
export class RunForm {
  readonly element = document.createElement('div');
  readonly #facts: DOMStringMap;
  readonly #built: Map<string, Built>;
  readonly #inputs = new Map<keyof ReaderValues, HTMLInputElement>();
  readonly #shell = document.createElement('select');
  readonly #remark = document.createElement('p');

  constructor(facts: DOMStringMap, codes: readonly HTMLElement[]) {
    this.#facts = facts;
    this.#built = new Map(codes.map((element) => [element.id, builtOf(element)]));
    this.element.className = 'run-form card';
    this.element.append(styleSheet(formStyles));
    this.element.append(...fields.map((field) => this.#field(...field)), this.#choice(), this.#remark);
    this.#remark.className = 'small muted';
    this.#remark.setAttribute('role', 'status');
    addEventListener('hashchange', () => {
      this.#readAddress();
    });
    this.#readAddress();
  }

  #field(name: keyof ReaderValues, label: string, example: string): HTMLElement {
    const input = document.createElement('input');
    input.placeholder = example;
    input.spellcheck = false;
    input.autocomplete = 'off';
    input.addEventListener('input', () => {
      const { pathname, search, hash } = location;
      const values = this.#write();
      history.replaceState(history.state, '', `${pathname}${search}${withValues(hash, values)}`);
    });
    this.#inputs.set(name, input);
    return labelled(label, input);
  }

  #choice(): HTMLElement {
    this.#shell.append(...shells.map(({ id, label }) => new Option(label, id)));
    this.#shell.value = rememberedShell() ?? 'posix';
    this.#shell.addEventListener('change', () => {
      rememberShell(this.#shell.value);
      this.#write();
    });
    return labelled('Shell', this.#shell);
  }

  #readAddress(): void {
    const values = valuesOf(location.hash);
    for (const [name, input] of this.#inputs) input.value = values[name] ?? '';
    this.#write();
  }

  /** Writes every snippet anew, and gives the values that could be used. */
  #write(): ReaderValues {
    const values: ReaderValues = {};
    const faults: string[] = [];
    for (const [name, input] of this.#inputs) {
      const value = input.value.trim();
      const fault = faultOf(name, value);
      input.setAttribute('aria-invalid', String(fault !== undefined));
      if (fault !== undefined) faults.push(fault);
      else if (value !== '') values[name] = value;
    }
    this.#remark.textContent = [
      ...(faults.length > 0 ? faults : [usual]),
      shellOf(this.#shell.value).remark ?? '',
    ].join(' ');
    const prompt = promptIn(this.#built.get('own-model')?.text ?? '');
    const codes = writeSnippets(
      { ...this.#facts, prompt },
      [...this.#built.keys()],
      this.#shell.value,
      values,
    );
    for (const [id, built] of this.#built) show(built, codes.get(id) ?? built.text);
    return values;
  }
}

const usual = 'Your values stay in this page’s address and are sent nowhere. Never enter the key itself.';

function builtOf(element: HTMLElement): Built {
  return { element, text: element.textContent, nodes: [...element.childNodes] };
}

/** Code that is as it was built gets its colours back. */
function show({ element, text, nodes }: Built, code: string): void {
  if (code === text) element.replaceChildren(...nodes);
  else element.textContent = code;
}

function styleSheet(href: string): HTMLElement {
  return Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  const words = document.createElement('label');
  words.textContent = label;
  words.htmlFor = control.id = `run-${label.toLowerCase().replaceAll(' ', '-')}`;
  element.append(words, control);
  return element;
}
