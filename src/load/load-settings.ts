import { type SiteSettings, siteSettings } from '../../schemas/site.ts';
import { allowedTexts } from './allowed-texts.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { redactDocument } from './redact-document.ts';

/** The settings of a site, and the texts that they allow although they look private. */
export interface LoadedSettings {
  /** Without private texts; empty where there is no site.json, or one at fault. */
  value: SiteSettings;
  allow: readonly string[];
  problems: Problem[];
}

/** Reads site.json. What it allows holds for itself as well, but not for what is said of it when it is at fault. */
export function loadSettings(files: readonly DataFile[]): LoadedSettings {
  const file = files.find(({ kind }) => kind === 'site');
  if (!file) return { value: {}, allow: [], problems: [] };
  const recorded = readDocument(file, siteSettings, []);
  const allow = allowedTexts(recorded.value);
  const { value = {}, problems } = redactDocument(recorded, siteSettings, { file: file.path, allow });
  return { value, allow, problems };
}
