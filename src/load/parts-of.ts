import { z } from 'zod';
import { unwrapSchema } from './unwrap-schema.ts';

/** A list of a document. */
export interface ListPart {
  /** Keys that lead to it. */
  path: string[];
  schema: z.ZodArray<z.ZodType>;
  items: readonly unknown[];
}

/** A document with its lists taken out and left empty. Lists that are longer than their schema allows stay in it. */
export interface Parts {
  hollow: unknown;
  lists: ListPart[];
}

/** Takes a document apart by its schema. A list that is one of several forms of a value is not looked into. */
export function partsOf(schema: z.ZodType, value: unknown): Parts {
  const lists: ListPart[] = [];
  return { hollow: hollowOut({ schema, value, path: [] }, lists), lists };
}

interface Place {
  schema: z.ZodType;
  value: unknown;
  path: string[];
}

function hollowOut({ schema, value, path }: Place, lists: ListPart[]): unknown {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const list = inner as z.ZodArray<z.ZodType>;
    if (value.length > mostEntries(list)) return value;
    lists.push({ path, schema: list, items: value });
    return [];
  }
  if (!(inner instanceof z.ZodObject) || !isContainer(value) || Array.isArray(value)) return value;
  let hollow: Record<string, unknown> | undefined;
  for (const [key, field] of Object.entries(inner.shape as Record<string, z.ZodType>)) {
    const member = Object.hasOwn(value, key) ? value[key] : undefined;
    if (!isContainer(member)) continue;
    const rest = hollowOut({ schema: field, value: member, path: [...path, key] }, lists);
    if (rest !== member) (hollow ??= { ...value })[key] = rest;
  }
  return hollow ?? value;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const limits = new WeakMap<z.ZodType, number>();

/** The limit that a schema sets to a list; only its JSON Schema tells it. */
function mostEntries(schema: z.ZodArray<z.ZodType>): number {
  const known = limits.get(schema) ?? z.toJSONSchema(schema, { unrepresentable: 'any' }).maxItems ?? Infinity;
  limits.set(schema, known);
  return known;
}
