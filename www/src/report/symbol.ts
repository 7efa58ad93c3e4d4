import { h } from '../dom.ts';

/** A symbol with its index: `symbol('E', 'x')`. */
export function symbol(letter: string, index = ''): HTMLElement {
  return h('span', { class: 'math' }, h('i', {}, letter), index !== '' && h('sub', {}, index));
}

/** A fraction as the standards write it: `w(Ni)`. */
export function fractionOf(letter: string, element: string): HTMLElement {
  return h('span', { class: 'math' }, h('i', {}, letter), `(${element})`);
}
