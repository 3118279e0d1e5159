/** Runs of one task: those that solved it, and those that count. */
export interface TaskTally {
  solved: number;
  counted: number;
  /** As how many such tasks it counts, a whole number; 1 where absent. */
  weight?: number;
}

/** The weight of a task. */
export function weightOf({ weight = 1 }: Pick<TaskTally, 'weight'>): number {
  return weight;
}

/** Whether some tasks weigh more than others. */
export function isWeighted(tasks: readonly Pick<TaskTally, 'weight'>[]): boolean {
  return new Set(tasks.map(weightOf)).size > 1;
}
