import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { duplicate } from '../field/duplicate.ts';
import { quantityField } from '../field/quantity.ts';
import { textField } from '../field/text.ts';
import { materialChoice } from './materials.ts';
import { assign } from './form.ts';
import type { Session } from '../session.ts';
import type { LaminateInput, Message, PlyInput } from '../documents.ts';

/** Plies a layup code calls by a word, such as `core`. */
export function namedPlies(session: Session<LaminateInput>, changed: () => void): { element: HTMLElement; refresh: () => void } {
  const list = h('div', {});
  const plies = () => session.document.namedPlies ?? {};
  const store = (entries: [string, PlyInput][]) => {
    if (entries.length === 0) delete session.document.namedPlies;
    else session.document.namedPlies = Object.fromEntries(entries);
    session.edited();
  };
  let clash: Message | undefined;
  session.objection = () => clash;
  const add = () => {
    let name = 'core';
    for (let number = 2; name in plies(); number += 1) name = `core${number}`;
    store([...Object.entries(plies()), [name, { material: session.document.ply?.material, thickness: '10 mm' }]]);
    refresh();
  };
  const row = (initial: string, ply: PlyInput) => {
    let name = initial;
    const rename = (text: string) => {
      clash = undefined;
      if (text === name) return;
      if (text in plies()) {
        clash = duplicate(text, `namedPlies.${name}`);
        return;
      }
      const entries = Object.entries(plies()).map(([key, value]): [string, PlyInput] => [key === name ? text : key, value]);
      name = text;
      store(entries);
    };
    return h(
      'div',
      { class: 'named-ply' },
      textField(session, { path: () => `namedPlies.${name}`, label: t('laminate.plyName'), value: name, set: rename, code: true }).element,
      materialChoice(session, {
        path: () => `namedPlies.${name}.material`,
        label: t('laminate.material'),
        get: () => ply.material ?? session.document.ply?.material,
        set: (material) => assign(ply, 'material', material),
        changed,
      }),
      quantityField(session, {
        path: () => `namedPlies.${name}.thickness`,
        kind: 'length',
        label: t('laminate.thickness'),
        get: () => ply.thickness,
        set: (thickness) => assign(ply, 'thickness', thickness),
      }),
      quantityField(session, {
        path: () => `namedPlies.${name}.angle`,
        kind: 'angle',
        label: t('laminate.angle'),
        negative: true,
        placeholder: '0',
        get: () => ply.angle,
        set: (angle) => assign(ply, 'angle', angle),
      }),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          click: () => {
            store(Object.entries(plies()).filter(([key]) => key !== name));
            refresh();
          },
        },
        t('laminate.removePly', { name }),
      ),
    );
  };
  const refresh = () => {
    clash = undefined;
    list.replaceChildren(...Object.entries(plies()).map(([name, ply]) => row(name, ply)));
  };
  refresh();
  const element = h(
    'details',
    { class: 'card', open: Object.keys(plies()).length > 0 },
    h('summary', {}, t('laminate.namedPlies')),
    h('p', { class: 'hint' }, t('laminate.namedPliesHint')),
    list,
    h('button', { type: 'button', click: add }, t('laminate.addNamedPly')),
  );
  return { element, refresh };
}
