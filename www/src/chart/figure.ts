import { h, freshId } from '../dom.ts';
import { t } from '../i18n.ts';

/** The width of a plot that is not in view yet. */
const USUAL_WIDTH = 600;

/** A chart with its title, its summary in words and its numbers as a table. */
export function figure(title: string): {
  element: HTMLElement;
  plot: HTMLElement;
  update: (draw: (width: number) => SVGElement, summary: string, table?: () => HTMLElement) => void;
} {
  const id = freshId('figure');
  const plot = h('div', { class: 'plot' });
  const caption = h('figcaption', { id: `${id}-summary` });
  const numbers = h('div', {});
  const details = h('details', {}, h('summary', {}, t('chart.asTable')), numbers);
  let makeTable: (() => HTMLElement) | undefined;
  // Hundreds of rows are built only for those who open them.
  const fill = () => numbers.replaceChildren(...(details.open && makeTable ? [makeTable()] : []));
  details.addEventListener('toggle', fill);
  const element = h('figure', { class: 'chart' }, h('h3', { id }, title), plot, caption, details);
  let draw: ((width: number) => SVGElement) | undefined;
  let drawn = 0;
  const paint = () => {
    if (!draw) return;
    drawn = plot.clientWidth;
    const drawing = draw(drawn === 0 ? USUAL_WIDTH : drawn);
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-labelledby', id);
    drawing.setAttribute('aria-describedby', caption.id);
    plot.replaceChildren(drawing);
  };
  // Drawn to the width there is, so that words keep their size on a phone.
  new ResizeObserver(() => {
    if (Math.abs(plot.clientWidth - drawn) > 4 && plot.clientWidth > 0) paint();
  }).observe(plot);
  const update = (drawing: (width: number) => SVGElement, summary: string, table?: () => HTMLElement) => {
    draw = drawing;
    paint();
    caption.textContent = summary;
    makeTable = table;
    details.hidden = table === undefined;
    fill();
  };
  return { element, plot, update };
}
