import { h, type Child } from '../dom.ts';
import { valueElement } from '../number.ts';
import type { Value } from '../documents.ts';

export interface KeyNumber {
  symbol: Child;
  label: string;
  value: Value;
}

/** The numbers one came for, large; and again in a bar that stays in view on a phone. */
export function keyNumbers(): { element: HTMLElement; bar: HTMLElement; update: (numbers: KeyNumber[]) => void } {
  const element = h('dl', { class: 'key-numbers' });
  const bar = h('div', { class: 'key-bar', 'aria-hidden': 'true' });
  const update = (numbers: KeyNumber[]) => {
    element.replaceChildren(
      ...numbers.map(({ symbol, label, value }) =>
        h('div', {}, h('dt', {}, copyOf(symbol), ' ', h('span', { class: 'label' }, label)), h('dd', {}, valueElement(value, 4))),
      ),
    );
    bar.replaceChildren(
      ...numbers.slice(0, 3).map(({ symbol, value }) => h('div', {}, h('span', { class: 'symbol' }, copyOf(symbol)), valueElement(value, 4))),
    );
  };
  return { element, bar, update };
}

function copyOf(child: Child): Child {
  return child instanceof Node ? child.cloneNode(true) : child;
}
