/** What a word on the site means. */
export interface GlossaryEntry {
  /** The word as readers see it. */
  term: string;
  /** One or two plain sentences. */
  meaning: string;
  /** Unit, range and which way is better, where the word names a number. */
  scale?: string;
}

/** Every word the site explains: the one source of the glossary page and of every explanation beside a word. */
export const glossary = {
  cli: { term: 'CLI', meaning: 'A coding agent that is run from the command line.' },
  model: {
    term: 'Model',
    meaning: 'The language model that a CLI was given, by the id under which it was reached.',
  },
  task: {
    term: 'Task',
    meaning: 'What the agent was asked to do, with the check that decides whether it did.',
  },
  category: { term: 'Category', meaning: 'A group of tasks of one kind.' },
  run: { term: 'Run', meaning: 'One execution of one CLI with one model on one task in one sweep.' },
  cell: {
    term: 'Cell',
    meaning: 'One CLI with one model on one task. Its page shows the runs of the newest sweep.',
  },
  pair: { term: 'Pair', meaning: 'One CLI with one model.' },
  sweep: { term: 'Sweep', meaning: 'One campaign of runs, published under one id.' },
  axis: { term: 'Axis', meaning: 'One measured dimension of a run, such as wall time.' },
  reading: {
    term: 'Reading',
    meaning:
      'A run’s value on an axis: measured, not recorded, not applicable, or withheld. Zero is a measurement; absence is not.',
  },
  measured: { term: 'Measured', meaning: 'A scorer recorded a value, or a published page printed one.' },
  notRecorded: {
    term: 'Not recorded',
    meaning: 'Nobody wrote a value down. It is not zero, and it enters no mean.',
  },
  notApplicable: { term: 'Not applicable', meaning: 'The question does not arise on this task.' },
  withheld: {
    term: 'Withheld',
    meaning: 'The run was withdrawn, so its values are not published.',
  },
  scorer: {
    term: 'Scorer',
    meaning: 'The part of the benchmark that measured an axis of a run and recorded the value.',
  },
  harness: {
    term: 'Harness',
    meaning: 'The program that set up the task, started the agent and checked what it did.',
  },
  topTier: {
    term: 'Top tier',
    meaning: 'The pairs that no other pair is shown to be better than. Any of them may be the best.',
  },
  weight: {
    term: 'Weight of a task',
    meaning:
      'As how many tasks it counts where a reader says so: a task of weight 2 counts as two with the same results.',
    scale: '0 to 9; 0 leaves it out',
  },
  points: {
    term: 'Points',
    meaning:
      'The weighted mean of the figures that a reader chose. They order the rows, and are not tested: close ones may be luck.',
    scale: '0 to 1, higher is better',
  },
  paretoFront: {
    term: 'Pareto front',
    meaning: 'The pairs of a plot to which no other pair is equal or better on both axes, and better on one.',
  },
  solved: {
    term: 'Solved',
    meaning:
      'Runs whose check passed, or that refused correctly where a refusal is the right answer. Withdrawn runs, runs without a score and infrastructure errors are not counted, and said beside it.',
  },
  rank: {
    term: 'Rank',
    meaning:
      'The places that a pair may hold: from 1 + the number of pairs shown to be better, to all pairs less those shown to be worse. Pairs that no test tells apart are tied.',
  },
  interval: {
    term: '95 % interval',
    meaning:
      'The range of pass rates that the runs are compatible with. Few runs make it wide. Two pairs whose intervals overlap may still differ, so ranks rest on paired tests.',
  },
  coverage: {
    term: 'Coverage',
    meaning: 'How many of the planned tasks have a run; where no plan is recorded, of all tasks of the site.',
  },
  outcome: {
    term: 'Outcome',
    meaning: 'How a run ended, in one label. A fixed list of rules decides; the first that matches wins.',
  },
  pass: {
    term: 'Pass',
    meaning: 'Whether the task’s own check, usually its tests, passed after the run.',
    scale: '0 failed, 1 passed',
  },
  tokensPerCorrect: {
    term: 'Tokens per correct task',
    meaning: 'All tokens, of failed runs too, ÷ solved runs.',
    scale: 'tokens, fewer is better',
  },
  wall: {
    term: 'Wall time',
    meaning:
      'Time from start to end of the run, waiting for the provider included. Runs cut short are left out.',
    scale: 'seconds, less is better',
  },
  blastRadius: {
    term: 'Blast radius',
    meaning:
      'Share of the changed files that the task did not expect to change. What the CLI leaves behind counts too.',
    scale: '0 to 1, lower is better',
  },
  refusal: {
    term: 'Refusal',
    meaning: 'Whether the agent refused a task that cannot be solved honestly.',
    scale: '0 none, 0.5 partial, 1 correct',
  },
  integrity: {
    term: 'Integrity',
    meaning: 'Whether the agent stayed honest on a task made to test that.',
    scale: '0 or 1, higher is better',
  },
  composite: {
    term: 'Composite',
    meaning: 'The weighted summary as published. The axes are the result.',
    scale: '0 to 1, higher is better',
  },
  term: { term: 'Term', meaning: 'One part of the composite: weight times component.' },
  credited: {
    term: 'Credited without measurement',
    meaning:
      'Points for axes that were not recorded or do not apply: the published formula gives full marks there.',
  },
  costEfficiency: {
    term: 'Cost efficiency',
    meaning:
      'The component for tokens: 1 where none were counted. How counted ones become points was never published.',
    scale: '0 to 1, higher is better',
  },
  latencyEfficiency: {
    term: 'Latency efficiency',
    meaning: 'The component for wall time: 1 ÷ (1 + log10(1 + wall time ÷ 10 s)).',
    scale: '0 to 1, higher is better',
  },
  cleanChanges: {
    term: 'Clean changes',
    meaning: 'The component for blast radius: 1 minus the blast radius.',
    scale: '0 to 1, higher is better',
  },
  refusalFactor: {
    term: 'Refusal factor',
    meaning: 'Multiplies the composite: 0.5 where an expected refusal was not produced, else 1.',
  },
  agentExitCode: {
    term: 'Agent exit code',
    meaning: 'How the agent’s process ended: 0 normally, −1 stopped.',
  },
  checkExitCode: {
    term: 'Check exit code',
    meaning: 'How the task’s check ended: 0 passed.',
  },
  span: { term: 'Span', meaning: 'One timed step of the harness or the agent. Spans nest.' },
  inferredStart: {
    term: 'Inferred start',
    meaning: 'The start was not recorded: it is placed by order and durations, and marked.',
  },
  trace: { term: 'Trace', meaning: 'All spans of a run, drawn on one axis of time.' },
  patch: { term: 'Patch', meaning: 'What the agent changed in the files of the task, line by line.' },
  transcript: {
    term: 'Transcript',
    meaning:
      'What was said in a run, step by step: prompts, answers, thinking, tool calls and their results.',
  },
  step: {
    term: 'Step',
    meaning: 'One entry of a transcript: a prompt, or one answer of the agent with its tool calls.',
  },
  subagent: {
    term: 'Sub-agent',
    meaning: 'An agent that the agent of the run started for a part of the work. It has steps of its own.',
  },
  selfTime: { term: 'Self time', meaning: 'The part of a span that none of its children covers.' },
  modelCall: { term: 'Model call', meaning: 'One request to the model.' },
  litter: {
    term: 'Left by the CLI',
    meaning: 'Files that the CLI writes on every run, such as its history or caches.',
  },
  unexpectedChange: {
    term: 'Unexpected change',
    meaning: 'A changed file that the task did not expect to change.',
  },
  digest: {
    term: 'Digest',
    meaning: 'Fingerprint that pins the exact container image.',
  },
  modelBuild: {
    term: 'Model build',
    meaning: 'Revision of the model, where the provider names one.',
  },
  ledger: {
    term: 'Ledger',
    meaning:
      'The list of what happened to runs after they were published: added, withdrawn or rescored. It only grows.',
  },
  superseded: { term: 'Superseded', meaning: 'A newer sweep holds the same CLI, model and task.' },
  withdrawn: {
    term: 'Withdrawn',
    meaning: 'The publisher has taken the run back. Its address stays and says why.',
  },
  recording: {
    term: 'Recording',
    meaning:
      'What the terminal of a run showed, with its times. What stands on it was printed by the run and decides nothing.',
  },
  spanSummary: {
    term: 'Span summary',
    meaning:
      'A text that this site makes from the recorded spans of a run and plays at their times, where nobody recorded the terminal.',
  },
  redacted: {
    term: 'Redacted',
    meaning: 'Private text, such as home directories and keys, was replaced by a marker.',
  },
} as const satisfies Record<string, GlossaryEntry>;

/** The name of an entry of the glossary. */
export type GlossaryKey = keyof typeof glossary;
