import { findAll, type Finding } from './finding.ts';

const SHAPES: readonly string[] = [
  String.raw`(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}`, // JSON web token
  String.raw`(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])`, // AWS
  String.raw`gh[opusr]_[A-Za-z0-9]{20,}`, // GitHub
  String.raw`github_pat_\w{20,}`,
  String.raw`gl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent)-[\w-]{16,}(?:\.[\w.]+)?`, // GitLab
  String.raw`npm_[A-Za-z0-9]{30,}`,
  String.raw`pypi-[\w-]{30,}`,
  String.raw`xox[a-z]-[\w-]{10,}`, // Slack
  String.raw`xapp-\d-[\w-]{10,}`,
  String.raw`[srp]k_(?:live|test)_[A-Za-z0-9]{10,}`, // Stripe
  String.raw`whsec_[A-Za-z0-9+/=]{20,}`,
  String.raw`AIza[\w-]{30,}`, // Google
  String.raw`GOCSPX-[\w-]{20,}`,
  String.raw`ya29\.[\w-]{20,}`,
  String.raw`sk-[A-Za-z0-9]{20,}[\w-]*`, // OpenAI, DeepSeek and others
  String.raw`sk-(?:ant|proj|or|svcacct|admin|lf|None)-[\w-]{12,}`, // Anthropic, OpenAI, OpenRouter, Langfuse
  String.raw`sk-(?=[A-Za-z_-]{0,60}\d)[\w-]{24,}`,
  String.raw`nvapi-[\w-]{20,}`, // NVIDIA
  String.raw`gsk_[A-Za-z0-9]{20,}`, // Groq
  String.raw`csk-[A-Za-z0-9]{20,}`, // Cerebras
  String.raw`xai-[A-Za-z0-9]{20,}`,
  String.raw`r8_[A-Za-z0-9]{20,}`, // Replicate
  String.raw`hf_[A-Za-z0-9]{20,}`, // Hugging Face
  String.raw`pplx-[A-Za-z0-9]{20,}`, // Perplexity
  String.raw`fw_[A-Za-z0-9]{20,}`, // Fireworks
  String.raw`tgp_v1_[\w-]{20,}`, // Together
  String.raw`tvly-[\w-]{20,}`, // Tavily
  String.raw`lsv2_(?:pt|sk)_\w{20,}`, // LangSmith
  String.raw`e2b_[a-f0-9]{20,}`,
  String.raw`jina_[A-Za-z0-9]{20,}`,
  String.raw`SG\.[\w-]{16,}\.[\w-]{16,}`, // SendGrid
  String.raw`do[opr]_v1_[a-f0-9]{40,}`, // DigitalOcean
  String.raw`dckr_(?:pat|oat)_[\w-]{16,}`, // Docker
  String.raw`hvs\.[\w-]{20,}`, // Vault
  String.raw`lin_api_[A-Za-z0-9]{20,}`, // Linear
  String.raw`ntn_[A-Za-z0-9]{30,}`, // Notion
  String.raw`shp(?:at|ca|pa|ss)_[a-fA-F0-9]{20,}`, // Shopify
  String.raw`PMAK-[a-f0-9]{16,}-[a-f0-9]{20,}`, // Postman
  String.raw`rubygems_[a-f0-9]{32,}`,
  String.raw`AGE-SECRET-KEY-1[A-Z0-9]{20,}`,
];

const shaped = new RegExp(String.raw`(?<![A-Za-z0-9])(?:${SHAPES.join('|')})`, 'g');
const HINT =
  /eyJ|A[KSB]IA|ACCA|gh[opusr]_|github_pat|gl[a-z]{1,5}-|npm_|pypi-|xox|xapp|k_(?:live|test)|whsec|AIza|GOCSPX|ya29|sk-|nvapi|gsk_|xai-|r8_|hf_|pplx|fw_|tgp_|tvly|lsv2|e2b_|jina_|SG\.|_v1_|dckr|hvs\.|lin_api|ntn_|shp|PMAK|rubygems|AGE-S|hooks\.slack|webhooks|:AA|[?&]sig=|earer/;
const addressed =
  /hooks\.slack\.com\/(?:services|workflows)\/[\w/+-]{12,}|discord(?:app)?\.com\/api\/webhooks\/\d{5,}\/[\w-]{20,}|(?<!\d)\d{8,10}:AA[\w-]{30,}|[?&]sig=[\w%+/=-]{20,}/g;
const bearer = /\b[Bb]earer["']?\s{1,4}(?=[\w.~+/=-]{0,200}\d)([\w.~+/-]{12,}={0,2})/g;

/** Texts with the shape of a key or token that a known service hands out. */
export function findTokens(text: string): Finding[] {
  if (!HINT.test(text)) return [];
  return [
    ...findAll(text, shaped, (match) => secret(match, match[0])),
    ...findAll(text, addressed, (match) => secret(match, match[0])),
    ...findAll(text, bearer, (match) => secret(match, match[1] ?? '')),
  ];
}

function secret(match: RegExpExecArray, value: string): Finding {
  const end = match.index + match[0].length;
  return { rule: 'secret-token', start: end - value.length, end };
}
