import { allowedTexts } from './allowed-texts.ts';
import { readDetail } from './read-detail.ts';
import { readRecording } from './recording/read-recording.ts';
import { rememberLast } from './remember-last.ts';
import type { Site, SiteData } from './site-model.ts';

/** A site that reads its runs and recordings again from the files they were found in. */
export function withReaders(data: SiteData): Site {
  const { settings, recordings, patches } = data;
  const allow = allowedTexts(settings);
  return {
    ...data,
    readRun: rememberLast((summary) => readDetail(summary, { allow, patches })),
    readRecording: ({ recordingPath = '' }) => {
      const stored = recordings.get(recordingPath);
      return stored && readRecording(stored, allow);
    },
  };
}

/** What is plain data of a site: `withReaders` makes the same site of it, in any thread. */
export function withoutReaders(site: Site): SiteData {
  return Object.fromEntries(
    Object.entries(site).filter(([, part]) => typeof part !== 'function'),
  ) as unknown as SiteData;
}
