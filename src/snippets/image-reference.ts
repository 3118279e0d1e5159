/** A container image pinned by digest. */
export interface ImageReference {
  /** Registry host, if any, and path. */
  name: string;
  tag?: string;
  /** Algorithm, colon, hex digits. */
  digest: string;
}

/** A reference, or why there is none: a clause without a full stop. */
export type ParsedImage = { reference: ImageReference } | { reason: string };

/**
 * Reads an image and its digest by the grammar of the docker client (github.com/distribution/reference, regexp.go), and more
 * strictly: no capitals in the host, no placeholder digest. The image may carry the digest itself.
 */
export function parseImageReference(image: string, recordedDigest: string): ParsedImage {
  if (image === '') return { reason: 'this run recorded no container image' };
  const parts = image.length > longestImage ? null : imagePattern.exec(image);
  const { name, tag, digest: ownDigest } = parts?.groups ?? {};
  if (name === undefined || name.length > longestName || hexId.test(name)) {
    return { reason: `the recorded container image ${shown(image)} is not a valid image name` };
  }
  const pinned = pickDigest(ownDigest, recordedDigest);
  if ('reason' in pinned) return pinned;
  return { reference: { name, ...(tag === undefined ? {} : { tag }), digest: pinned.digest } };
}

/** `name:tag@digest`, with the digest exactly once. */
export function printImageReference({ name, tag, digest }: ImageReference): string {
  return `${name}${tag === undefined ? '' : `:${tag}`}@${digest}`;
}

const longestName = 255;
const longestImage = 600;

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const host = String.raw`(?:${label}(?:\.${label})*|\[[0-9a-f:]+\])(?::\d+)?`;
const part = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const imagePattern = new RegExp(
  String.raw`^(?<name>(?:${host}/)?${part}(?:/${part})*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[^@]+))?$`,
);
/** The client takes such a name for the id of an image. */
const hexId = /^[0-9a-f]{64}$/;
const digestPattern = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

function pickDigest(own: string | undefined, recorded: string): { digest: string } | { reason: string } {
  if (own !== undefined && recorded !== '' && own !== recorded) {
    return {
      reason: `the container image names the digest ${shown(own)} and the run records ${shown(recorded)}`,
    };
  }
  const digest = own ?? recorded;
  if (digest === '') return { reason: 'this run recorded no digest of its container image' };
  if (!digestPattern.test(digest) || /:0+$/.test(digest)) {
    return { reason: `the recorded image digest ${shown(digest)} is not a valid digest` };
  }
  return { digest };
}

function shown(text: string): string {
  const characters = Array.from(text);
  return JSON.stringify(characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : text);
}
