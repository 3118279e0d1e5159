import { z } from 'zod';
import { unwrapSchema } from './unwrap-schema.ts';

/** What a schema says about one place of a document. */
export interface SchemaPlace {
  /** Names of the fields that may stand there; absent when it is not an object with a fixed set. */
  fields?: string[];
  /** The sentence that describes the place; absent when there is none. */
  description?: string;
}

/** Looks up what a schema says about the place that a path of keys and list positions names. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaPlace {
  let current: z.ZodType | undefined = schema;
  for (const part of path) current = current && step(current, part);
  if (!current) return {};
  const inner = unwrapSchema(current);
  return {
    ...(inner instanceof z.ZodObject ? { fields: Object.keys(inner.shape) } : {}),
    ...(current.description === undefined ? {} : { description: current.description }),
  };
}

function step(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) return (inner.shape as Record<PropertyKey, z.ZodType | undefined>)[part];
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  if (!(inner instanceof z.ZodUnion)) return undefined;
  const options = (inner.options as z.ZodType[]).map((option) => step(option, part));
  return options.find((option) => option !== undefined);
}
