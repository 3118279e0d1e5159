const shown = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'font-family', 'font-size', 'text-anchor'];

/** A chart as a file of its own: every element carries the looks it has on the page, and links lead to full addresses. */
export function standaloneSvg(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [...chart.querySelectorAll('*')];
  for (const [at, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const name of shown) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    if (original instanceof SVGAElement)
      element.setAttribute('href', new URL(original.href.baseVal, location.href).href);
  }
  const { width, height } = chart.viewBox.baseVal;
  copy.removeAttribute('class');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}
