import { expect, test } from 'vitest';
import { feedPaths, siteFeedPaths } from '../../src/routes/feed-paths.ts';

test('the feed of everything lies at the root', () => {
  expect(siteFeedPaths).toEqual({ xml: '/feed.xml', json: '/feed.json' });
});

test.each([
  ['cli', 'a/b', '/feeds/cli/a~2fb.xml'],
  ['model', 'maker/model-1', '/feeds/model/maker/model-1.xml'],
  ['task', 'x/../y', '/feeds/task/x/~2e~2e/y.xml'],
] as const)('the feed of the %s %j lies at %s', (kind, id, xml) => {
  expect(feedPaths(kind, id)).toEqual({ xml, json: xml.replace(/xml$/, 'json') });
});
