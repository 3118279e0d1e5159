import type { Fault } from './fault.ts';
import { MAX_RUN_BYTES } from './limits.ts';

/** The text of some bytes, or why they have none. */
export type Decoded = { text: string } | { fault: Fault };

const utf8 = new TextDecoder('utf-8', { fatal: true });

const signatures: readonly [string, number[]][] = [
  ['gzip', [0x1f, 0x8b]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** Decodes UTF-8, with or without a byte order mark. Refuses what is too long, empty, packed, or not UTF-8. */
export function decodeText(bytes: Uint8Array): Decoded {
  const fault = sizeFault(bytes.length) ?? packedFault(bytes) ?? utf16Fault(bytes);
  if (fault) return { fault };
  const text = decodeUtf8(bytes);
  if (text === undefined) return { fault: utf8Fault(bytes) };
  if (/^\s*$/.test(text)) return { fault: sizeFault(0) ?? utf8Fault(bytes) };
  return text.startsWith('version https://git-lfs.github.com/') ? { fault: lfsFault() } : { text };
}

/** Why a run of this many bytes is refused; undefined when it is not. */
export function sizeFault(sizeBytes: number): Fault | undefined {
  if (sizeBytes === 0)
    return textFault('empty-file', 'the file is empty', 'Write the file again, or delete it.');
  if (sizeBytes <= MAX_RUN_BYTES) return undefined;
  const fact = `the run is above the limit of 32 MiB (${String(MAX_RUN_BYTES)} bytes): ${String(sizeBytes)} bytes`;
  return textFault(
    'too-large',
    fact,
    'Cut what is long, and name the cut parts in "source": {"truncated": […]}.',
  );
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function packedFault(bytes: Uint8Array): Fault | undefined {
  const format = signatures.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0];
  if (format === undefined) return undefined;
  const hint = 'Unpack it. Packed runs are .jsonl.gz or .jsonl.zst files, with one run a line.';
  return textFault('packed-file', `the file is packed with ${format}, but its name does not say so`, hint);
}

function utf16Fault([first, second]: Uint8Array): Fault | undefined {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bare = (first === 0) !== (second === 0) && second !== undefined;
  return marked || bare ? textFault('utf-16', 'the text is UTF-16', 'Save the file as UTF-8.') : undefined;
}

function utf8Fault(bytes: Uint8Array): Fault {
  const offset = firstBadByte(bytes);
  const value = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  const fact = `the text is not UTF-8: byte 0x${value} at offset ${String(offset)}`;
  return textFault('not-utf-8', fact, 'Save the file as UTF-8.');
}

/** The decoder does not say where it failed, so the place is found through the U+FFFD that a lenient one writes. */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  for (const character of text) {
    if (character === '\uFFFD' && !isReplacement(bytes, offset)) return offset;
    offset += Buffer.byteLength(character);
  }
  return offset;
}

function isReplacement(bytes: Uint8Array, offset: number): boolean {
  return bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
}

function lfsFault(): Fault {
  const fact = 'the file is a Git LFS pointer, not the file it stands for';
  return textFault(
    'git-lfs-pointer',
    fact,
    'Fetch the file with "git lfs pull", and check out with LFS where the site is built.',
  );
}

function textFault(rule: string, message: string, hint: string): Fault {
  return { rule, pointer: '', message, hint };
}
