import { h, freshId } from '../dom.ts';
import { t } from '../i18n.ts';

/** A chart with its title, its summary in words and its numbers as a table. */
export function figure(title: string): {
  element: HTMLElement;
  plot: HTMLElement;
  update: (drawing: SVGElement, summary: string, table?: () => HTMLElement) => void;
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
  const update = (drawing: SVGElement, summary: string, table?: () => HTMLElement) => {
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-labelledby', id);
    drawing.setAttribute('aria-describedby', caption.id);
    plot.replaceChildren(drawing);
    caption.textContent = summary;
    makeTable = table;
    details.hidden = table === undefined;
    fill();
  };
  return { element, plot, update };
}
