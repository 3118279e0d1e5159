/** The facts of a task by which a grid can be grouped. */
export interface GroupedTask {
  category?: string | undefined;
  /** Runs that solved the task, and runs that say something about an agent. */
  solved: number;
  counted: number;
}

/** A group of tasks side by side. */
export interface TaskGroup {
  label: string;
  /** Positions of its tasks in the list that was grouped. */
  members: number[];
}

/** The ways in which tasks can be grouped. */
export const groupings = ['category', 'difficulty'] as const;

/** One way of grouping. */
export type Grouping = (typeof groupings)[number];

const levels = [
  'solved by most',
  'solved by some',
  'solved by few',
  'solved by none',
  'not counted',
] as const;

/** Groups tasks by category in alphabetical order, those without one last; or by how many runs solved them, the easiest first. */
export function groupTasks(tasks: readonly GroupedTask[], grouping: Grouping): TaskGroup[] {
  const labelOf = grouping === 'category' ? categoryOf : levelOf;
  const groups = Map.groupBy(tasks.keys(), (index) => labelOf(tasks[index]));
  const order = grouping === 'category' ? categoriesOf(groups.keys()) : levels;
  return order.flatMap((label) => {
    const members = groups.get(label);
    if (!members) return [];
    return { label, members: grouping === 'category' ? members : members.toSorted(easierFirst(tasks)) };
  });
}

const noCategory = 'no category';

function categoryOf(task: GroupedTask | undefined): string {
  return task?.category ?? noCategory;
}

function categoriesOf(labels: Iterable<string>): string[] {
  const named = [...labels].filter((label) => label !== noCategory).sort();
  return [...named, noCategory];
}

/** Most: two thirds of the counted runs or more. Few: less than one third. */
function levelOf(task: GroupedTask | undefined): (typeof levels)[number] {
  if (!task || task.counted === 0) return 'not counted';
  if (task.solved === 0) return 'solved by none';
  const share = task.solved / task.counted;
  if (share >= 2 / 3) return 'solved by most';
  return share >= 1 / 3 ? 'solved by some' : 'solved by few';
}

function easierFirst(tasks: readonly GroupedTask[]): (left: number, right: number) => number {
  const share = (index: number) => {
    const { solved, counted } = tasks[index] ?? { solved: 0, counted: 0 };
    return counted === 0 ? 0 : solved / counted;
  };
  return (left, right) => share(right) - share(left) || left - right;
}
