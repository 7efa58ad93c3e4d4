import { freshId, h } from '../dom.ts';
import { t } from '../i18n.ts';
import { catalog } from '../engine.ts';
import { duplicate } from '../field/duplicate.ts';
import { choiceField } from '../field/choice.ts';
import { quantityField } from '../field/quantity.ts';
import { textField } from '../field/text.ts';
import { assign } from '../laminate/form.ts';
import type { Session } from '../session.ts';
import type { GasInput, MembraneInput, Message, Quantity } from '../documents.ts';

/** Where the permeability of a gas comes from. */
type Way = 'record' | 'permeability' | 'split';

/** The fields that are one quantity. */
type GasKey = { [K in keyof GasInput]-?: GasInput[K] extends Quantity | undefined ? K : never }[keyof GasInput];
const COMMON = ['H2', 'He', 'O2', 'N2', 'CO2', 'CH4'];

/** The gases of the document, each with the values it is computed from. */
export function gasList(session: Session<MembraneInput>): { element: HTMLElement; refresh: () => void } {
  const list = h('div', { class: 'gas-list' });
  const names = h('datalist', { id: freshId('gases') }, ...COMMON.map((value) => h('option', { value })));
  const gases = () => session.document.gases ?? {};
  const recorded = () => catalog().polymers.find(({ id }) => id === session.document.polymer)?.permeabilityBarrer ?? {};
  // A document without gases means all of the record; they become visible here.
  const materialize = () => {
    if (Object.keys(gases()).length === 0 && session.document.polymer)
      session.document.gases = Object.fromEntries(Object.keys(recorded()).map((gas) => [gas, {}]));
  };
  const store = (entries: [string, GasInput][]) => {
    session.document.gases = Object.fromEntries(entries);
    session.edited();
  };
  const add = () => {
    const known = [...Object.keys(recorded()), ...COMMON].find((gas) => !(gas in gases())) ?? '';
    store([...Object.entries(gases()), [known, {}]]);
    refresh();
    list.lastElementChild?.querySelector('input')?.focus();
  };

  let clash: Message | undefined;
  session.objection = () => clash;

  const card = (initial: string, gas: GasInput) => {
    let name = initial;
    const place = (key: GasKey) => () => `gases.${name}.${key}`;
    const rename = (text: string) => {
      clash = undefined;
      if (text === name) return;
      if (text in gases()) {
        clash = duplicate(text, `gases.${name}.name`);
        return;
      }
      const entries = Object.entries(gases()).map(([key, value]): [string, GasInput] => [key === name ? text : key, value]);
      name = text;
      store(entries);
    };
    const field = (key: GasKey, kind: string, negative = false) =>
      quantityField(session, {
        path: place(key),
        kind,
        negative,
        label: capital(t(`membrane.${key}`)),
        placeholder: key === 'activationEnergy' || key === 'diffusionEnergy' || key === 'sorptionEnthalpy' ? t('field.optional') : undefined,
        get: () => gas[key],
        set: (quantity) => assign(gas, key, quantity),
      });
    let way: Way = gas.diffusivity !== undefined || gas.solubility !== undefined ? 'split' : gas.permeability !== undefined || !session.document.polymer ? 'permeability' : 'record';
    const values = h('div', { class: 'field-grid' });
    const energies = h('div', { class: 'field-grid' });
    const draw = () => {
      values.replaceChildren(
        ...(way === 'permeability' ? [field('permeability', 'permeability')] : []),
        ...(way === 'split' ? [field('diffusivity', 'diffusivity'), field('solubility', 'solubility')] : []),
      );
      energies.replaceChildren(
        ...(way === 'split' && gas.activationEnergy === undefined
          ? [field('diffusionEnergy', 'molarEnergy', true), field('sorptionEnthalpy', 'molarEnergy', true)]
          : [field('activationEnergy', 'molarEnergy', true)]),
      );
    };
    draw();
    const ways: { value: Way; text: string }[] = [
      ...(session.document.polymer ? [{ value: 'record' as const, text: t('membrane.fromRecord') }] : []),
      { value: 'permeability', text: t('membrane.fromPermeability') },
      { value: 'split', text: t('membrane.fromSplit') },
    ];
    const source = choiceField(session, {
      path: () => `gases.${name}`,
      label: t('membrane.way'),
      quiet: true,
      options: ways,
      value: way,
      set: (chosen) => {
        way = chosen as Way;
        for (const key of ['permeability', 'diffusivity', 'solubility', 'diffusionEnergy', 'sorptionEnthalpy'] as const) delete gas[key];
        // The value that was in use stays in the field, to be changed there.
        const result = session.report?.results.gases.find((one) => one.gas === name);
        const base = result?.permeabilityAtReference ?? result?.permeability;
        if (way === 'permeability' && base && !session.error) gas.permeability = `${base.value} ${base.unit}`;
        draw();
      },
    });
    const open = gas.activationEnergy !== undefined || gas.diffusionEnergy !== undefined || gas.sorptionEnthalpy !== undefined;
    return h(
      'div',
      { class: 'gas', role: 'group', 'aria-label': t('membrane.gasGroup', { gas: name }) },
      h(
        'div',
        { class: 'gas-head' },
        textField(session, { path: () => `gases.${name}.name`, label: t('membrane.gas'), quiet: true, value: name, list: names.id, set: rename }).element,
        source,
        h(
          'button',
          {
            type: 'button',
            class: 'icon',
            'aria-label': t('membrane.removeGas', { gas: name }),
            click: () => {
              store(Object.entries(gases()).filter(([key]) => key !== name));
              refresh();
            },
          },
          '×',
        ),
      ),
      values,
      h('details', { open }, h('summary', {}, t('membrane.energies')), energies),
    );
  };
  const refresh = () => {
    clash = undefined;
    materialize();
    list.replaceChildren(...Object.entries(gases()).map(([name, gas]) => card(name, gas)));
  };
  refresh();
  const none = h('div', { class: 'problem', hidden: true });
  session.bind({
    element: none,
    path: () => 'gases',
    show: (text) => {
      none.hidden = text === undefined;
      none.textContent = text ?? '';
    },
  });
  return { element: h('div', {}, names, list, none, h('button', { type: 'button', click: add }, t('membrane.addGas'))), refresh };
}

/** As a label begins; result tables write the same words in the middle of a line. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
