import { saveFile } from '../board/save-file.ts';
import { makeElement } from '../make-element.ts';
import { paintChart } from './paint-chart.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** A picture that can be saved as SVG or PNG, in the colours it is shown in. */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const chart = this.querySelector<SVGSVGElement>('svg.chart');
    if (!chart || this.querySelector('button')) return;
    const { name = 'chart' } = this.dataset;
    this.append(
      this.#button('Save as SVG', () => {
        saveFile(`${name}.svg`, 'image/svg+xml', standaloneSvg(chart));
      }),
      this.#button('Save as PNG', () => {
        paintChart(chart).toBlob((blob) => {
          if (blob) saveFile(`${name}.png`, 'image/png', blob);
        });
      }),
    );
  }

  #button(text: string, act: () => void): HTMLButtonElement {
    const button = makeElement('button', { type: 'button' }, text);
    button.addEventListener('click', act);
    return button;
  }
}

customElements.define('chart-figure', ChartFigure);
