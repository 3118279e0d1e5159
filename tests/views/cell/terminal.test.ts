import { expect, test } from 'vitest';
import { aCast } from '../../support/a-cast.ts';
import { aView } from '../../support/a-view.ts';

const player = '/player/sweep/spring/cell/acme/maker/model-1/words/reverse/';
const span = { span_id: 's', kind: 'tool_call', name: 'write' };
const recording = 'recordings/a.cast';

test('a recorded run offers its recording', async () => {
  const { terminal } = await aView({ recording, spans: [span] }, { [recording]: aCast([[2.5, 'o', 'x']]) });
  expect(terminal).toEqual({ fact: 'Recorded: 2.50\u00a0s.', play: 'Play the recording', player });
});

test('a run with spans offers a summary of them', async () => {
  const { terminal } = await aView({ spans: [span] });
  expect(terminal).toEqual({ fact: 'No recording.', play: 'Play a summary of the spans', player });
});

test('a run with neither offers nothing', async () => {
  expect((await aView({})).terminal).toEqual({ fact: 'No recording.', player });
});

test('a recording at fault is told from one that nobody made', async () => {
  const { terminal } = await aView({ recording }, { [recording]: '{}' });
  expect(terminal).toEqual({ fact: 'The recording was left out because of errors in its file.', player });
});
