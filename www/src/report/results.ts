import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { exportBar } from './export.ts';
import { why } from './why.ts';
import { warnings } from './warnings.ts';
import { keyNumbers, type KeyNumber } from './key-numbers.ts';
import { announceLater } from '../shell/announcer.ts';
import { rounded, unitText } from '../number.ts';
import type { Session } from '../session.ts';
import type { AnyReport, Input, ReportFor } from '../documents.ts';

/** One part of the results. */
export interface Part<I extends Input> {
  element: HTMLElement;
  update: (report: ReportFor<I>) => void;
}

/** What every calculator shows: key numbers, its own parts, warnings, why, export; and whether it is still true. */
export function resultsPanel<I extends Input>(
  session: Session<I>,
  title: string,
  keys: (report: ReportFor<I>) => KeyNumber[],
  parts: Part<I>[],
): { element: HTMLElement; bar: HTMLElement } {
  const numbers = keyNumbers();
  const cautions = warnings();
  const reasons = why();
  const stale = h('p', { class: 'stale-note', hidden: true });
  const hero = h('section', { class: 'card hero' }, h('h2', {}, title), stale, numbers.element);
  const body = h('div', { class: 'result-parts' }, cautions.element, ...parts.map(({ element }) => element), reasons.element, exportBar(session));
  const element = h('div', { class: 'results' }, hero, body);
  session.onResult(() => {
    const { report, error } = session;
    element.classList.toggle('stale', error !== undefined);
    numbers.bar.classList.toggle('stale', error !== undefined);
    stale.hidden = error === undefined;
    body.hidden = report === undefined;
    stale.textContent = t(report ? 'result.stale' : 'result.none');
    if (error) {
      announceLater(t('result.hasError'));
      return;
    }
    if (!report) return;
    const shown = keys(report);
    numbers.update(shown);
    cautions.update(report.warnings);
    for (const part of parts) part.update(report);
    reasons.update(report as AnyReport);
    announceLater(shown.map(({ label, value }) => `${label} ${rounded(value.value, 4)} ${unitText(value.unit)}`).join('; '));
  });
  return { element, bar: numbers.bar };
}
