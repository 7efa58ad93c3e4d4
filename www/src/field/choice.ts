import { h } from '../dom.ts';
import { fieldShell } from './shell.ts';
import type { Session } from '../session.ts';
import type { Input } from '../documents.ts';

export interface Option {
  value: string;
  text: string;
  group?: string;
}

/** The options of a list, in groups where they name one. */
export function optionElements(options: Option[]): HTMLElement[] {
  const elements: HTMLElement[] = [];
  const groups = new Map<string, HTMLElement>();
  for (const { value, text, group } of options) {
    const option = h('option', { value }, text);
    if (!group) {
      elements.push(option);
      continue;
    }
    let parent = groups.get(group);
    if (!parent) {
      parent = h('optgroup', { label: group });
      groups.set(group, parent);
      elements.push(parent);
    }
    parent.append(option);
  }
  return elements;
}

interface ChoiceField {
  path: () => string;
  label: string;
  hint?: string;
  quiet?: boolean;
  options: Option[];
  value: string;
  set: (value: string) => void;
}

/** One of a list. A value that is not in it is added, so that a document of elsewhere is shown as it is. */
export function choiceField<I extends Input>(session: Session<I>, { options, value, set, ...shell }: ChoiceField): HTMLElement {
  const all = options.some((one) => one.value === value) ? options : [{ value, text: value }, ...options];
  const select = h('select', {}, ...optionElements(all));
  select.value = value;
  select.addEventListener('change', () => {
    set(select.value);
    session.edited();
  });
  return fieldShell(session, shell.path, shell, select);
}
