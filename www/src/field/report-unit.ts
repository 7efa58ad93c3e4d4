import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { unitsOf } from '../engine.ts';
import { unitText } from '../number.ts';
import type { Session } from '../session.ts';
import type { Case } from '../documents.ts';

/** The unit that one kind of result is reported in; the engine does the conversion. */
export function reportUnit<I extends Case>(session: Session<I>, kind: string): { element: HTMLSelectElement; refresh: () => void } {
  const select = h(
    'select',
    { class: 'unit-select report-unit', 'aria-label': t('result.unitOf', { quantity: t(`quantity.${kind}`) }) },
    ...unitsOf(kind).map((unit) => h('option', { value: unit }, unitText(unit))),
  );
  const refresh = () => {
    const read = (session.report as { input: Case } | undefined)?.input;
    const asked = read?.units?.[kind] ?? unitsOf(kind)[0] ?? '';
    if (document.activeElement !== select || select.value === '') select.value = asked;
  };
  select.addEventListener('change', () => {
    const units: Record<string, string> = { ...session.document.units, [kind]: select.value };
    if (select.value === unitsOf(kind)[0]) delete units[kind];
    session.document.units = units;
    if (Object.keys(units).length === 0) delete session.document.units;
    session.edited();
  });
  refresh();
  return { element: select, refresh };
}
