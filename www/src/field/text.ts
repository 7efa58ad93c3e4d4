import { h, type Child } from '../dom.ts';
import { fieldShell, onTyping } from './shell.ts';
import type { Session } from '../session.ts';
import type { Input, Message } from '../documents.ts';

interface TextField {
  path: () => string;
  label: string;
  hint?: string;
  quiet?: boolean;
  code?: boolean;
  list?: string;
  placeholder?: string;
  value: string;
  set: (text: string) => void;
  beside?: Child[];
  detail?: (message: Message | undefined) => Child;
}

export interface TextControl {
  element: HTMLElement;
  input: HTMLInputElement;
}

/** A line of text. */
export function textField<I extends Input>(session: Session<I>, options: TextField): TextControl {
  const input = h('input', {
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    class: options.code ? 'code' : '',
    list: options.list,
    placeholder: options.placeholder,
  });
  input.value = options.value;
  onTyping(input, (text) => {
    options.set(text);
    session.edited();
  });
  const element = fieldShell(session, options.path, options, input, options.beside, options.detail);
  return { element, input };
}
