import { h } from '../dom.ts';
import type { Part } from './results.ts';
import type { Input } from '../documents.ts';

/** Two parts side by side where there is room. */
export function pairPart<I extends Input>(left: Part<I>, right: Part<I>): Part<I> {
  return {
    element: h('div', { class: 'side-by-side' }, left.element, right.element),
    update: (report) => {
      left.update(report);
      right.update(report);
    },
  };
}
