import type { Cell } from '../../../schemas/cell.ts';
import type { Step } from '../../../schemas/step.ts';
import type { Trajectory } from '../../../schemas/trajectory.ts';
import type { ToolResult } from '../../evidence/transcript/paired-calls.ts';
import { plural } from '../../text/numbers.ts';
import type { PageRoom } from './page-room.ts';
import { type StepContext, stepView } from './step-view.ts';
import type { SubagentView } from './transcript-model.ts';

/** Steps of sub-agents that are shown on one page, and the bytes that each may take. */
const most = { steps: 150, stepBytes: 800 };

/**
 * The sub-agents of a run, each shown in full where it is first referred to and named everywhere else, so that circles
 * end. Makes one reader a page; it remembers what it has shown.
 */
export class Subagents {
  readonly #trajectories: readonly Trajectory[];
  readonly #byName: ReadonlyMap<string, Trajectory>;
  readonly #shown = new Set<Trajectory>();
  readonly #context: { startedAt: string | undefined; room: PageRoom };
  #stepsLeft = most.steps;

  constructor({ subagent_trajectories: trajectories = [], started_at: startedAt }: Cell, room: PageRoom) {
    this.#trajectories = trajectories;
    this.#byName = new Map(
      trajectories.toReversed().flatMap((one) => namesOf(one).map((name) => [name, one])),
    );
    this.#context = { startedAt, room };
  }

  /** The sub-agents that a tool result refers to. */
  of({ subagent_trajectory_ref: references = [] }: ToolResult): SubagentView[] {
    return references.map((reference) => {
      const found = namesOf(reference)
        .flatMap((name) => this.#byName.get(name) ?? [])
        .at(0);
      return found ? this.#view(found) : elsewhere(reference);
    });
  }

  /** Those that no result of these steps, and none of a sub-agent, refers to. */
  others(steps: readonly Step[]): SubagentView[] {
    const everywhere = [...steps, ...this.#trajectories.flatMap((trajectory) => trajectory.steps)];
    const results = everywhere.flatMap(({ observation }) => observation?.results ?? []);
    const named = new Set(results.flatMap(({ subagent_trajectory_ref: own = [] }) => own.flatMap(namesOf)));
    return this.#trajectories
      .filter((trajectory) => !namesOf(trajectory).some((name) => named.has(name)))
      .map((trajectory) => this.#view(trajectory));
  }

  #view(trajectory: Trajectory): SubagentView {
    const title = titleOf(trajectory);
    if (this.#shown.has(trajectory)) return { title, steps: [], note: 'It is shown above.' };
    this.#shown.add(trajectory);
    const taken = trajectory.steps.slice(0, this.#stepsLeft);
    this.#stepsLeft -= taken.length;
    const left = trajectory.steps.length - taken.length;
    return {
      title,
      steps: taken.map((step) => stepView(step, this.#stepContext(trajectory))),
      ...(left === 0 ? {} : { note: `${plural(left, 'further step')} in the whole transcript.` }),
    };
  }

  #stepContext(trajectory: Trajectory): StepContext {
    return {
      prefix: `agent-${String(this.#trajectories.indexOf(trajectory) + 1)}-step-`,
      ...this.#context,
      share: most.stepBytes,
      subagentsOf: (result) => this.of(result),
    };
  }
}

type Reference = NonNullable<ToolResult['subagent_trajectory_ref']>[number];

/** The names of a trajectory, the surest first; a reference may use any of them. */
function namesOf(trajectory: Reference | Trajectory): string[] {
  return (['trajectory_id', 'trajectory_path', 'session_id'] as const).flatMap((key) =>
    trajectory[key] === undefined ? [] : [`${key} ${trajectory[key]}`],
  );
}

function titleOf({ agent, trajectory_id: id, steps }: Trajectory): string {
  const name = agent?.name ?? id ?? 'sub-agent';
  const model = agent?.model_name === undefined ? '' : ` · ${agent.model_name}`;
  return `${name}${model}, ${plural(steps.length, 'step')}`;
}

function elsewhere({
  trajectory_id: id,
  session_id: session,
  trajectory_path: path,
}: Reference): SubagentView {
  return {
    title: id ?? path ?? session ?? 'sub-agent',
    steps: [],
    note: 'Its transcript is not in the record.',
  };
}
