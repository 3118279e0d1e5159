import { refusalOf } from './shell-quote.ts';

/** What a reader puts into the snippets in place of the placeholders. The key itself is never asked for. */
export interface ReaderValues {
  /** Address of an endpoint, usually with /v1 at its end. */
  endpoint?: string;
  model?: string;
  /** Name of the environment variable that holds the reader's key. */
  keyVariable?: string;
}

/** What stands in the snippets where the reader gave nothing. */
export const placeholders = {
  endpoint: 'https://your-endpoint.example/v1',
  model: 'your-model-id',
} as const;

/** Why a value cannot be used, as a sentence; undefined where it can, and where it is empty. */
export function faultOf(field: keyof ReaderValues, value: string): string | undefined {
  if (value === '') return undefined;
  if (field === 'endpoint' && !/^https?:\/\/[^\s'"`$\\]+$/.test(value)) {
    return 'An endpoint starts with http:// or https:// and holds no spaces or quotes.';
  }
  if (field === 'keyVariable' && !isVariableName(value)) {
    return 'Give the name of a variable, such as OPENAI_API_KEY; never the key itself.';
  }
  if (field === 'model' && (!modelPattern.test(value) || refusalOf(value) !== undefined)) {
    return 'A model id holds no spaces, quotes, backslashes or dollar signs and does not start with a dash.';
  }
  return undefined;
}

const modelPattern = /^[^\s'"`$\\]{1,200}$/;

/** Capitals only, and an underscore in anything long: no usual key looks like that. */
function isVariableName(value: string): boolean {
  return /^[A-Z_][A-Z0-9_]{0,39}$/.test(value) && (value.length < 16 || value.includes('_'));
}
