import type { Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';

/** Everything that a small page for frames says. */
export interface FrameView {
  /** Text of the browser's tab, and the name of the frame. */
  title: string;
  /** What the result is about: "aider × gpt-oss-120b". */
  subject: string;
  /** The task, or what the rate is over. */
  about: string;
  tone: Tone;
  sign: Sign | undefined;
  heading: string;
  figures: { label: string; value: string }[];
  /** Path of the page that says all. */
  page: string;
  /** Path of the small page itself. */
  own: string;
  siteName: string;
}
