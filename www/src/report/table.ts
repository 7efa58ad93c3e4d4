import { h, type Child } from '../dom.ts';

/** A table in its own scrolling box; the box can be focused so that the keyboard scrolls it. */
export function tableBox(caption: string, head: Child[][], rows: Child[][], options: { rowHeads?: boolean; hideCaption?: boolean } = {}): HTMLElement {
  const { rowHeads = true, hideCaption = true } = options;
  const cells = (row: Child[], isHead: boolean) =>
    row.map((cell, column) => {
      if (isHead) return cell === '' ? h('td', {}) : h('th', { scope: 'col' }, cell);
      return rowHeads && column === 0 ? h('th', { scope: 'row' }, cell) : h('td', {}, cell);
    });
  return h(
    'div',
    { class: 'table-box', tabindex: 0, role: 'group', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', { class: hideCaption ? 'visually-hidden' : '' }, caption),
      h('thead', {}, ...head.map((row) => h('tr', {}, ...cells(row, true)))),
      h('tbody', {}, ...rows.map((row) => h('tr', {}, ...cells(row, false)))),
    ),
  );
}
