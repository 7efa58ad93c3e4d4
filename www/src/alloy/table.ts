import { freshId, h } from '../dom.ts';
import { t } from '../i18n.ts';
import { catalog } from '../engine.ts';
import { duplicate } from '../field/duplicate.ts';
import { textField } from '../field/text.ts';
import { isPlain, rowsOf, rowsOfReport, tableOf, UNIT, type Counted, type Row } from './composition.ts';
import type { Session } from '../session.ts';
import type { AlloyInput } from '../documents.ts';

/** Element, amount, balance: a table that writes a table document, and shows what was understood of a text. */
export function compositionTable(session: Session<AlloyInput>, led: () => void): { element: HTMLElement; follow: () => void } {
  const { composition } = session.document;
  let { counted, rows }: { counted: Counted; rows: Row[] } =
    typeof composition === 'string' || composition.text !== undefined ? { counted: 'massFractions', rows: [] } : rowsOf(composition);
  const body = h('div', { class: 'composition-rows', role: 'group', 'aria-label': t('alloy.table') });
  const symbols = h('datalist', { id: freshId('elements') }, ...catalog().elements.map((value) => h('option', { value })));
  const group = freshId('balance');

  const write = () => {
    session.document.composition = tableOf(counted, rows);
    led();
    session.edited();
  };
  session.objection = () => {
    const names = rows.map(({ element }) => element.trim()).filter(Boolean);
    const twice = names.find((name, at) => names.indexOf(name) < at);
    const leads = typeof session.document.composition === 'object' && session.document.composition.text === undefined;
    return twice && leads ? duplicate(twice, `composition.${counted}.${twice}`) : undefined;
  };
  /** The balance as a row of its own: with the limits the others leave it, or the amount it was computed with. */
  const free = (one: Row) => {
    if (!one.balance) return;
    one.balance = false;
    if (!session.report || session.error || counted === 'moleRatios') return;
    const found = rowsOfReport(session.report, counted).rows.find(({ element }) => element === one.element.trim());
    if (found) one.amount = found.limits ?? found.amount;
  };
  const row = (one: Row) => {
    const place = () => `composition.${counted}.${one.element.trim()}`;
    const element = textField(session, {
      path: place,
      label: t('alloy.elementLabel'),
      quiet: true,
      list: symbols.id,
      value: one.element,
      set: (text) => {
        one.element = text;
        write();
      },
    });
    const amount = textField(session, {
      path: () => `${place()}.amount`,
      label: t('alloy.amountOf', { element: one.element }),
      quiet: true,
      value: one.amount,
      set: (text) => {
        one.amount = text;
        write();
      },
    });
    amount.input.inputMode = 'decimal';
    amount.input.disabled = one.balance;
    const balance = h('input', { type: 'radio', name: group, 'aria-label': t('alloy.balanceIs', { element: one.element }) });
    balance.checked = one.balance;
    balance.addEventListener('change', () => {
      rows.forEach(free);
      one.balance = true;
      write();
      draw();
    });
    const remove = h(
      'button',
      {
        type: 'button',
        class: 'icon',
        'aria-label': t('alloy.remove', { element: one.element }),
        click: () => {
          rows = rows.filter((other) => other !== one);
          write();
          draw();
        },
      },
      '×',
    );
    return h('div', { class: 'composition-row' }, element.element, amount.element, h('label', { class: 'toggle' }, balance, t('alloy.balance')), remove);
  };
  const unit = h(
    'select',
    { 'aria-label': t('alloy.tableUnit') },
    h('option', { value: 'massFractions' }, t('alloy.unitMass')),
    h('option', { value: 'moleFractions' }, t('alloy.unitMole')),
    h('option', { value: 'moleRatios' }, t('alloy.unitRatio')),
  );
  const stay = h('p', { class: 'note', role: 'status', hidden: true }, t('alloy.limitsStay'));
  unit.addEventListener('change', () => {
    const wanted = unit.value as Counted;
    // Limits by mass are no limits by moles: what was typed stays.
    stay.hidden = rows.every((one) => isPlain(one, counted));
    if (!stay.hidden) {
      unit.value = counted;
      return;
    }
    // The engine has both kinds of fraction at hand; the table takes them over.
    if (session.report && !session.error && wanted !== 'moleRatios') ({ rows } = rowsOfReport(session.report, wanted));
    else if (wanted === 'moleRatios') {
      if (session.report && !session.error) ({ rows } = rowsOfReport(session.report, 'moleFractions'));
      rows.forEach((one) => (one.balance = false));
    }
    counted = wanted;
    write();
    draw();
  });
  const noBalance = h(
    'button',
    {
      type: 'button',
      class: 'quiet',
      click: () => {
        rows.forEach(free);
        write();
        draw();
      },
    },
    t('alloy.noBalance'),
  );
  const add = h(
    'button',
    {
      type: 'button',
      click: () => {
        rows.push({ element: '', amount: UNIT[counted].unit === '' ? '1' : '', balance: false });
        draw();
        body.lastElementChild?.querySelector('input')?.focus();
      },
    },
    t('alloy.add'),
  );
  const draw = () => {
    unit.value = counted;
    stay.hidden = true;
    body.replaceChildren(...rows.map(row));
  };
  draw();
  const follow = () => {
    if (!session.report) return;
    ({ counted, rows } = rowsOfReport(session.report));
    draw();
  };
  const element = h(
    'div',
    {},
    symbols,
    h('div', { class: 'field' }, h('label', {}, h('span', { class: 'label-text' }, t('alloy.tableUnit')), unit), stay),
    body,
    h('div', { class: 'buttons' }, add, noBalance),
  );
  const problem = h('div', { class: 'problem', id: freshId('table-problem'), hidden: true });
  element.append(problem);
  // Errors of the whole table, such as its sum.
  session.bind({
    element: problem,
    path: () => (typeof session.document.composition === 'object' ? `composition.${counted}` : 'composition-table'),
    show: (text) => {
      problem.hidden = text === undefined;
      problem.textContent = text ?? '';
      if (text === undefined) body.removeAttribute('aria-describedby');
      else body.setAttribute('aria-describedby', problem.id);
    },
  });
  return { element, follow };
}
