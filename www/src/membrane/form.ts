import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { catalog } from '../engine.ts';
import { choiceField, type Option } from '../field/choice.ts';
import { quantityField } from '../field/quantity.ts';
import { assign } from '../laminate/form.ts';
import { gasList } from './gases.ts';
import type { Session } from '../session.ts';
import type { GasInput, MembraneInput } from '../documents.ts';

/** Gases a record is opened with when it has them: the pair most membranes are judged by. */
const FIRST = ['CO2', 'CH4'];

/** The inputs of a membrane. */
export function membraneForm(session: Session<MembraneInput>): HTMLElement[] {
  const input = () => session.document;
  const gases = gasList(session);
  const options: Option[] = [
    { value: '', text: t('membrane.ownGases') },
    ...catalog().polymers.map(({ id, name, abbreviation, permeabilityBarrer }) => ({
      value: id,
      text: `${abbreviation && abbreviation !== name ? `${abbreviation}: ` : ''}${name} (${Object.keys(permeabilityBarrer).join(', ')})`,
      group: t('membrane.library'),
    })),
  ];
  const polymer = choiceField(session, {
    path: () => 'polymer',
    label: t('membrane.polymer'),
    options,
    value: input().polymer ?? '',
    set: (id) => {
      assign(input(), 'polymer', id === '' ? undefined : id);
      input().gases = gasesFor(id, input().gases ?? {});
      gases.refresh();
    },
  });
  const field = (key: 'thickness' | 'pressureDifference' | 'referenceTemperature' | 'temperature', kind: string, unit?: string) =>
    quantityField(session, {
      path: () => key,
      kind,
      unit,
      label: t(`membrane.${key}`),
      placeholder: key === 'referenceTemperature' || key === 'temperature' ? t('field.optional') : undefined,
      negative: kind === 'temperature',
      get: () => input()[key],
      set: (quantity) => assign(input(), key, quantity),
    });
  return [
    h(
      'fieldset',
      { class: 'card' },
      h('legend', {}, t('membrane.film')),
      polymer,
      h('div', { class: 'field-grid' }, field('thickness', 'length', 'um'), field('pressureDifference', 'pressure')),
    ),
    h('fieldset', { class: 'card' }, h('legend', {}, t('membrane.gases')), gases.element),
    h(
      'fieldset',
      { class: 'card' },
      h('legend', {}, t('membrane.temperatures')),
      h('div', { class: 'field-grid' }, field('referenceTemperature', 'temperature'), field('temperature', 'temperature')),
      h('p', { class: 'hint' }, t('membrane.referenceHint')),
    ),
  ];
}

/** The gases shown after another polymer was chosen: what was typed stays, bare names of a record are renewed. */
function gasesFor(id: string, current: Record<string, GasInput>): Record<string, GasInput> {
  const known = Object.keys(catalog().polymers.find((one) => one.id === id)?.permeabilityBarrer ?? {});
  const typed = Object.entries(current).filter(([, gas]) => gas.permeability !== undefined || gas.diffusivity !== undefined);
  if (id === '') {
    const start: [string, GasInput][] = Object.keys(current).map((gas) => [gas, {}]);
    return Object.fromEntries(typed.length > 0 ? typed : start);
  }
  const kept = Object.keys(current).filter((gas) => known.includes(gas));
  const bare = kept.length > 1 ? kept : FIRST.every((gas) => known.includes(gas)) ? FIRST : known;
  return Object.fromEntries([...bare.map((gas): [string, GasInput] => [gas, current[gas] ?? {}]), ...typed]);
}
