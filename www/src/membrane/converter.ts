import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { numberElement, unitText } from '../number.ts';
import { optionElements } from '../field/choice.ts';
import { quantityField } from '../field/quantity.ts';
import { tableBox } from '../report/table.ts';
import { standardText } from './results.ts';
import type { Session } from '../session.ts';
import type { ConversionInput } from '../documents.ts';

/** Kinds the converter offers, each with the value it starts from. */
const KINDS: Record<string, string> = {
  permeability: '1 Barrer',
  permeance: '1 GPU',
  molarFlux: '1 cm3(STP)/(cm2.s)',
  diffusivity: '1e-8 cm2/s',
  solubility: '1 cm3(STP)/(cm3.atm)',
  hydraulicPermeance: '1 L/(m2.h.bar)',
  volumeFlux: '1 L/(m2.h)',
  intrinsicPermeability: '1 darcy',
  pressure: '1 bar',
};

/** One value in every unit of its kind. The kind is chosen first: permeability and permeance are often confused. */
export function converter(session: Session<ConversionInput>): HTMLElement {
  const input = h('div', {});
  const output = h('div', {});
  const stp = h('p', { class: 'hint' });
  const kind = h(
    'select',
    {},
    ...optionElements(Object.keys(KINDS).map((value) => ({ value, text: t(`quantity.${value}`) }))),
  );
  kind.value = session.document.quantity ?? 'permeability';
  const refresh = () =>
    input.replaceChildren(
      quantityField(session, {
        path: () => 'value',
        kind: kind.value,
        label: t('converter.value'),
        negative: true,
        get: () => session.document.value,
        set: (value) => {
          session.document.value = value ?? '';
        },
      }),
    );
  kind.addEventListener('change', () => {
    session.document = { kind: 'conversion', quantity: kind.value, value: KINDS[kind.value] ?? '' };
    refresh();
    session.edited();
  });
  refresh();
  session.onResult(() => {
    output.classList.toggle('stale', session.error !== undefined);
    const results = session.report?.results;
    if (!results) return;
    output.replaceChildren(
      tableBox(
        t('converter.title'),
        [[t('converter.unit'), t('converter.number'), 'UCUM']],
        results.values.map(({ value, unit, ucum }) => [unitText(unit), numberElement(value, { digits: 6, unit }), ucum ? h('code', {}, ucum) : '–']),
      ),
    );
    stp.textContent = standardText(results.standardState);
  });
  return h(
    'section',
    { class: 'card converter' },
    h('h2', {}, t('converter.title')),
    h('p', { class: 'hint' }, t('converter.hint')),
    h('div', { class: 'field-grid' }, h('div', { class: 'field' }, h('label', {}, h('span', { class: 'label-text' }, t('converter.quantity')), kind)), input),
    output,
    stp,
  );
}
