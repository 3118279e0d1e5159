import { shapeOf } from './shape-of.ts';

/** Pixels of the picture for each unit of the chart. */
const sharpness = 2;

/** Draws a chart on a canvas, shape by shape: the page's rules allow no image that the page itself made. */
export function paintChart(chart: SVGSVGElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const { width, height } = chart.viewBox.baseVal;
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.scale(sharpness, sharpness);
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, width, height);
  for (const element of chart.querySelectorAll('path, circle, text')) paint(context, element);
  return canvas;
}

function paint(context: CanvasRenderingContext2D, element: Element): void {
  const shape = shapeOf(element.localName, (name) => element.getAttribute(name), element.textContent);
  const style = getComputedStyle(element);
  if (shape?.text) {
    context.font = `${style.fontSize} ${style.fontFamily}`;
    context.textAlign =
      style.textAnchor === 'end' ? 'end' : style.textAnchor === 'middle' ? 'center' : 'start';
    context.fillStyle = style.fill;
    context.fillText(shape.text.content, shape.text.x, shape.text.y);
  }
  if (shape?.d === undefined) return;
  const path = new Path2D(shape.d);
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(path);
  }
  if (style.stroke === 'none') return;
  context.globalAlpha = Number(style.strokeOpacity);
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.stroke(path);
  context.globalAlpha = 1;
}
