import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { catalog } from '../engine.ts';
import { choiceField, type Option } from '../field/choice.ts';
import { quantityField } from '../field/quantity.ts';
import { textField } from '../field/text.ts';
import { symbol } from '../report/symbol.ts';
import { assign } from './form.ts';
import { startingConstants } from './starting-constants.ts';
import type { Session } from '../session.ts';
import type { Constants, LaminateInput } from '../documents.ts';

const ISOTROPIC_START: Constants = { e: '70 GPa', nu: '0.33', density: '2.7 g/cm3' };
const NEW = ' new';

interface MaterialChoice {
  path: () => string;
  label: string;
  quiet?: boolean;
  get: () => string | undefined;
  set: (name: string | undefined) => void;
  changed: () => void;
}

/** Records of the data, materials of the document, or a new one. */
export function materialChoice(session: Session<LaminateInput>, { path, label, quiet, get, set, changed }: MaterialChoice): HTMLElement {
  const own = Object.keys(session.document.materials ?? {});
  const options: Option[] = [
    ...own.map((name) => ({ value: name, text: name, group: t('laminate.ownMaterials') })),
    { value: NEW, text: t('laminate.newMaterial'), group: t('laminate.ownMaterials') },
    ...catalog().laminae.map(({ id, name, form }) => ({ value: id, text: name, group: formGroup(form) })),
  ];
  return choiceField(session, {
    path,
    label,
    quiet,
    options,
    value: get() ?? '',
    set: (value) => {
      if (value !== NEW) return set(value === '' ? undefined : value);
      void startingConstants(get()).then((constants) => {
        const name = freshName(own);
        session.document.materials = { ...session.document.materials, [name]: constants };
        set(name);
        changed();
        session.edited();
      });
    },
  });
}

function formGroup(form: string): string {
  if (form.startsWith('woven')) return t('laminate.fabrics');
  if (form.startsWith('benchmark')) return t('laminate.benchmarks');
  return t('laminate.tapes');
}

function freshName(taken: string[]): string {
  let name = 'own';
  for (let number = 2; taken.includes(name); number += 1) name = `own-${number}`;
  return name;
}

/** The constants of a lamina that the form edits. */
type Key = 'e1' | 'e2' | 'nu12' | 'g12' | 'e' | 'nu' | 'density' | 'alpha1' | 'alpha2' | 'alpha';

const ORTHOTROPIC: [key: Key, kind: string, letter: string, index: string][] = [
  ['e1', 'modulus', 'E', '1'],
  ['e2', 'modulus', 'E', '2'],
  ['nu12', 'ratio', 'ν', '12'],
  ['g12', 'modulus', 'G', '12'],
  ['density', 'density', 'ρ', ''],
  ['alpha1', 'expansion', 'α', '1'],
  ['alpha2', 'expansion', 'α', '2'],
];
const ISOTROPIC: typeof ORTHOTROPIC = [
  ['e', 'modulus', 'E', ''],
  ['nu', 'ratio', 'ν', ''],
  ['density', 'density', 'ρ', ''],
  ['alpha', 'expansion', 'α', ''],
];

/** The constants of the materials that belong to the document. */
export function ownMaterials(session: Session<LaminateInput>, changed: () => void): { element: HTMLElement; refresh: () => void } {
  const element = h('div', { class: 'own-materials' });
  const refresh = () => {
    const materials = session.document.materials ?? {};
    element.replaceChildren(
      ...Object.entries(materials).flatMap(([name, material]) =>
        typeof material === 'string' ? [] : [materialFields(session, name, material, changed)],
      ),
    );
  };
  refresh();
  return { element, refresh };
}

function materialFields(session: Session<LaminateInput>, name: string, constants: Constants, changed: () => void): HTMLElement {
  const isotropic = constants.e !== undefined || constants.nu !== undefined;
  const replace = (other: Constants | undefined) => {
    const materials = { ...session.document.materials };
    if (other) materials[name] = other;
    else delete materials[name];
    session.document.materials = materials;
    if (Object.keys(materials).length === 0) delete session.document.materials;
    changed();
    session.edited();
  };
  const kind = choiceField(session, {
    path: () => `materials.${name}`,
    label: t('laminate.symmetryOfMaterial'),
    options: [
      { value: 'orthotropic', text: t('laminate.orthotropic') },
      { value: 'isotropic', text: t('laminate.isotropic') },
    ],
    value: isotropic ? 'isotropic' : 'orthotropic',
    set: (value) => {
      if (value === 'isotropic') replace({ ...ISOTROPIC_START });
      else void startingConstants(undefined).then(replace);
    },
  });
  const fields = (isotropic ? ISOTROPIC : ORTHOTROPIC).map(([key, quantity, letter, index]) => {
    const field = quantityField(session, {
      path: () => `materials.${name}.${key}`,
      kind: quantity,
      label: `${t(`constant.${key}`)} ${letter}${index}`,
      negative: quantity === 'expansion' || quantity === 'ratio',
      get: () => constants[key],
      set: (value) => assign(constants, key, value),
    });
    field.querySelector('label')?.replaceChildren(symbol(letter, index), ' ', t(`constant.${key}`));
    return field;
  });
  const source = textField(session, {
    path: () => `materials.${name}.source`,
    label: t('laminate.sourceOfConstants'),
    value: constants.source ?? '',
    set: (text) => assign(constants, 'source', text === '' ? undefined : text),
  });
  const remove = h(
    'button',
    { type: 'button', class: 'quiet', click: () => {
      if (session.document.ply?.material === name) session.document.ply.material = catalog().laminae[0]?.id;
      replace(undefined);
    } },
    t('laminate.removeMaterial', { name }),
  );
  return h(
    'details',
    { class: 'material', open: session.document.ply?.material === name },
    h('summary', {}, t('laminate.constantsOf', { name })),
    kind,
    h('div', { class: 'field-grid' }, ...fields),
    source.element,
    remove,
  );
}
