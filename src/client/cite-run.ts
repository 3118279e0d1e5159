import { apa } from '../text/apa.ts';
import { bibtex } from '../text/bibtex.ts';
import { citationFile } from '../text/citation-file.ts';
import { runCitation } from '../text/run-citation.ts';
import { citedLicence, citedRun, type CitedSite, runDocumentPath } from './cited-run.ts';

/** Fills in the citation of the run whose permanent address is typed, or stands in the query of the page. */
class CiteRun extends HTMLElement {
  connectedCallback(): void {
    const { input, form } = this.#parts();
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#cite(input?.value ?? '');
    });
    const asked = new URLSearchParams(location.search).get('run');
    if (asked === null || !input) return;
    input.value = asked;
    void this.#cite(asked);
  }

  async #cite(address: string): Promise<void> {
    const { output, status } = this.#parts();
    const say = (text: string): void => {
      if (status) status.textContent = text;
      if (output) output.hidden = text !== '';
    };
    const path = runDocumentPath(address);
    if (path === undefined) {
      say('This is not the permanent address of a run: it holds /sweep/…/cell/….');
      return;
    }
    const base = new URL(this.dataset['base'] ?? '/', location.href);
    const found = await load(new URL(path, base));
    const pagePath = path.replace('api/v1/runs/', 'sweep/').replace(/^(sweep\/[^/]+)\//, '$1/cell/');
    const pageUrl = new URL(pagePath.replace(/\.json$/, '/'), base).href;
    const run = citedRun(found, this.#site(), pageUrl);
    if (!run) {
      say('This site has no run at that address.');
      return;
    }
    const work = runCitation(run);
    const texts = { bibtex: bibtex(work), apa: apa(work), cff: citationFile(work) };
    for (const [name, text] of Object.entries(texts)) {
      const place = document.getElementById(`run-${name}`);
      if (place) place.textContent = text;
    }
    say('');
  }

  #site(): CitedSite {
    const { name = '', publisher = '' } = this.dataset;
    const licence = citedLicence(this.dataset);
    return { siteName: name, publisher, ...(licence === undefined ? {} : { licence }) };
  }

  #parts() {
    return {
      form: this.querySelector('form'),
      input: this.querySelector('input'),
      output: this.querySelector<HTMLElement>('.filled'),
      status: this.querySelector('[role=status]'),
    };
  }
}

async function load(url: URL): Promise<unknown> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('cite-run', CiteRun);
