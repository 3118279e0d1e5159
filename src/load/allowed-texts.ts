import type { SiteSettings } from '../../schemas/site.ts';

/** The texts that the settings of a site allow although they look private. */
export function allowedTexts(settings: SiteSettings | undefined): readonly string[] {
  return settings?.redaction?.allow ?? [];
}
