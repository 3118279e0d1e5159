import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** What html-validate finds wrong with a page: one line each. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${String(line)}:${String(column)} ${ruleId}: ${message} (${selector ?? 'no element'})`,
    ),
  );
}
