import { z } from 'zod';
import { count, day, id } from './primitives.ts';
import { apiVersion, link, outcomeCounts, solvedCounts } from './published-parts.ts';

const task = z.strictObject({
  id: id.describe('The task.'),
  name: z.string().optional().describe('Name for people.'),
  category: id.optional().describe('Group of the task.'),
  language: z.string().optional().describe('Programming language.'),
  description: z.string().optional().describe('One sentence.'),
  expectedRefusal: z.boolean().optional().describe('True when refusing is the right answer.'),
  timeoutS: z.number().min(0).optional().describe('Time limit in seconds.'),
  maxTurns: count.optional().describe('Limit of turns.'),
  taskVersion: z.string().optional().describe('Version of the task.'),
  added: day.optional().describe('Day the task was added.'),
  origin: z.string().optional().describe('Where the task comes from.'),
  cells: count.describe('Cells with this task.'),
  ...solvedCounts,
  outcomes: outcomeCounts,
  page: link.optional().describe('Page of the task.'),
});

/** Every task as the API gives it: /api/v1/tasks.json. Counts are those of the run that each cell shows. */
export const publishedTasks = z.strictObject({
  version: apiVersion,
  tasks: z.array(task).describe('Tasks by id.'),
  self: link.describe('This document.'),
});

export type PublishedTasks = z.infer<typeof publishedTasks>;
