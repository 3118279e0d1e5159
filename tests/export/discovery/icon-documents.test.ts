import { expect, test } from 'vitest';
import { iconDocuments } from '../../../src/export/discovery/icon-documents.ts';

const files = new Map([...iconDocuments()].map(({ path, body }) => [path, Buffer.from(body)]));
const pngMark = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');

function file(path: string): Buffer {
  return files.get(path) ?? Buffer.alloc(0);
}

test('favicon.ico holds one picture of 32 by 32, where its head says and as long as it says', () => {
  const ico = file('favicon.ico');
  const [reserved, kind, pictures] = [0, 2, 4].map((at) => ico.readUInt16LE(at));
  expect([reserved, kind, pictures]).toEqual([0, 1, 1]);
  expect([ico[6], ico[7]]).toEqual([32, 32]);
  const [length, place] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(place + length).toBe(ico.length);
  const png = ico.subarray(place);
  expect(png.subarray(0, 8)).toEqual(pngMark);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);
});

test('the picture for home screens is a PNG of 180 by 180', () => {
  const png = file('apple-touch-icon.png');
  expect(png.subarray(0, 8)).toEqual(pngMark);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
});

test('both are the same bytes each time', () => {
  expect([...iconDocuments()]).toEqual([...iconDocuments()]);
});
