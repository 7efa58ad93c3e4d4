import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { quantityField } from '../field/quantity.ts';
import { materialChoice, ownMaterials } from './materials.ts';
import { layupSection } from './layup.ts';
import { namedPlies } from './named-plies.ts';
import type { Session } from '../session.ts';
import type { LaminateInput, PlyInput } from '../documents.ts';

/** Sets a key, or leaves it out when there is nothing to set. */
export function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

/** The inputs of a laminate. */
export function laminateForm(session: Session<LaminateInput>): HTMLElement[] {
  const ply = (): PlyInput => (session.document.ply ??= {});
  const sections: { refresh: () => void }[] = [];
  const refreshAll = () => sections.forEach(({ refresh }) => refresh());
  const material = h('div', {});
  const refreshMaterial = () =>
    material.replaceChildren(
      materialChoice(session, {
        path: () => 'ply.material',
        label: t('laminate.material'),
        get: () => ply().material,
        set: (name) => assign(ply(), 'material', name),
        changed: refreshAll,
      }),
    );
  refreshMaterial();
  const own = ownMaterials(session, refreshAll);
  const named = namedPlies(session, refreshAll);
  sections.push({ refresh: refreshMaterial }, own, named);
  return [
    h(
      'fieldset',
      { class: 'card' },
      h('legend', {}, t('laminate.ply')),
      material,
      own.element,
      quantityField(session, {
        path: () => 'ply.thickness',
        kind: 'length',
        label: t('laminate.plyThickness'),
        get: () => ply().thickness,
        set: (thickness) => assign(ply(), 'thickness', thickness),
      }),
    ),
    layupSection(session),
    named.element,
  ];
}
