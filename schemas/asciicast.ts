import { z } from 'zod';

/** Recorders without a terminal write 0. */
const side = z.int().min(0).max(1000);

const common = {
  timestamp: z.number().min(0).max(1e11).optional().describe('When the recording began: seconds since 1970.'),
  title: z.string().max(1000).optional().describe('Title of the recording.'),
  command: z.string().max(10_000).optional().describe('Command that was recorded.'),
};

/** First line of an asciicast v2 file. Members that are not named here are never published. */
export const castHeader2 = z.looseObject({
  version: z.literal(2).describe('Version of the format.'),
  width: side.describe('Columns of the terminal, at most 1000; 0 stands for 80.'),
  height: side.describe('Rows of the terminal, at most 1000; 0 stands for 24.'),
  ...common,
});

/** First line of an asciicast v3 file. Members that are not named here are never published. */
export const castHeader3 = z.looseObject({
  version: z.literal(3).describe('Version of the format.'),
  term: z
    .looseObject({
      cols: side.describe('Columns of the terminal, at most 1000; 0 stands for 80.'),
      rows: side.describe('Rows of the terminal, at most 1000; 0 stands for 24.'),
    })
    .describe('The terminal.'),
  ...common,
});

/** First line of an asciicast file of a version that is read. */
export const castHeader = z.discriminatedUnion('version', [castHeader2, castHeader3]);

export type CastHeader = z.infer<typeof castHeader>;
