const WORDS = `
  about above access account action active actual adapter add added address admin after again agent agents all alpha also and any api app
  apps applied arch archive are area args art artifacts asset assets atif attrs audio auth auto axis back backend backup bar base bash bat before
  behavior bench beta big bill bin blast blob block blue board book boot box branch break bug build bundle bus busy but button byte
  cache cached call calls can cap card case cash cat category cell cells change changes char chart chase check child class clean cleanup clear cli click
  client clone close cloud cmd code color command comment commit common compare completion completions component components composite config
  console constructor container containers content control copy core correct cost count cpu create crash current custom daemon dark dash dashboard data database date day
  days debug deep default delete demo deploy desk desktop detail details dev device diff digest dir disk dist doc docker docs document
  documents done down download downloads draft drive drop dry dump duration each early easy echo edit editor efficiency element else email empty
  end ended energy engine entry env error errors eval event events example examples exec execute exit expected extra fabricated fact
  factor factory fail failed failure false fast feature fetch field file files filter final find finish finished first fix fixed flag flash flat flow
  folder font foo for force form format found frame framework free from front full func function future game gate general generic get git given global go
  goal good grace graph gray green group guest hack half hand handler hard hash has head headline health hello help here hidden high history hit hits
  home hook host hot hour hours html http hub icon idea image images import index info init input inside install int integrity internal into
  issue item items its java job jobs join jpg json jump just kernel key keys keyword keywords kind lab label lang language large last latency later latest launch
  layer lead left legacy len length level lib library light limit line link linux list lite live load local location lock log login
  logs long look loop low mac machine made mail main make man manager map mark marker markdown mask master match math max may media memory menu
  merge message messages meta method metric metrics mid min mine mini mint mirror mis mix mobile mock mod mode model models module modules monitor month more most mount move
  movie music name names native near net network new news next nil nix node none normal not note notes null num number object observation off office old one
  only open opt option options order org other out outer output outputs over own owner pack package packages page pages panel parent part partial
  pass passed past patch path pay pending perf photo php pic pid ping pip pipe place plain plan play player plugin point policy pop port post power prepare
  prefix press preview price prime print private prod produced product production profile program project projects prompt proof prop proto
  proxy public publish pull push put python query queue quick race ram random range rate raw read ready real reason reasons rec record recording red redis
  ref refusal refused release remote remove removed rename render repo report repos request res reset resource response rest result results return review right ring
  rob role room root route router row rule rules run runner running runs rust safe sample samples sandbox save scale scan schema scorer scorers score scratch screen script scripts
  search sec second secret section select self seq server service services session set setting settings setup sha share shared shell
  shop short show side signal signals sim simple single site size skill skip skipped slow small snap snapshot some sort sound source space span spans spec split
  sql src stack stage staging standard start started stash state static stats status stderr stdin stdout step steps stop storage store stream string
  strong style sub success suite sum summary super support swap sweep sync sys system tab table tag tags tail target task tasks team teardown temp template
  term terminal test tests tester testing text that the then theme there this thread time timed timeout timestamp title tmp todo token tokens tool tools top
  total trace traces track train tree true try tui turn two type types unexpected unit units unix until update upload url usage use used user users
  usr util utils valid value values var vendor version video view vim virtual visual vol wait walk wall warn was watch way web week weight weights
  were when white who will win window windows with word words work workdir worker workspace world write www yaml year yes you zero zip zone
  zod description homepage repository licence licences litter served turns origin usd truncated radius per clock harness incompatible catalogue
  ledger withdrawn rescored infrastructure correctly scored recorded applicable withheld measured contribution basis inferred published recomputed
  agrees credited terms evidence contradictions permanent badge badges ids superseded outcome reading readings links warnings pointer redaction redactions division
  modified detected tagline publisher allow styles square npx arguments trajectory trajectories subagent logprobs reasoning effort llm copied context clis
  methodology planned shown visible banner entries expansion llama maverick instruct polyglot handling openai anthropic google gpt oss mutations
  comparator exception unsolvable lifetime negated borrow mistralai mistral stepfun ambiguous ticket reverse newmodels nvidia nemotron ultra minimaxai
  minimax deepseek kimi moonshot moonshotai glm gemma sonnet opus haiku grok cohere command-r groq openrouter bespoke controller cluster svc
  properties property additional required enum pattern minimum maximum unique
  private hardware`;

const commonWords = new Set(WORDS.trim().split(/\s+/));

/** True for a word so ordinary that replacing it everywhere in a run would cost more than it hides. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(word.toLowerCase());
}
