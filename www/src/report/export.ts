import { h } from '../dom.ts';
import { t } from '../i18n.ts';
import { announce } from '../shell/announcer.ts';
import { copied, download } from './clipboard.ts';
import type { Session } from '../session.ts';
import type { Input } from '../documents.ts';

/** Takes the case away: its input, its report. */
export function exportBar<I extends Input>(session: Session<I>): HTMLElement {
  const json = (value: unknown) => JSON.stringify(value, null, 2);
  const copyButton = (label: string, text: () => string) => {
    const button = h('button', { type: 'button' }, label);
    button.addEventListener('click', async () => {
      const done = await copied(text());
      announce(t(done ? 'export.copied' : 'export.notCopied'));
      button.textContent = t(done ? 'export.copied' : 'export.notCopied');
      setTimeout(() => (button.textContent = label), 1500);
    });
    return button;
  };
  return h(
    'div',
    { class: 'export', role: 'group', 'aria-label': t('export.title') },
    copyButton(t('export.copyInput'), () => json(session.document)),
    copyButton(t('export.copyReport'), () => json(session.report)),
    h(
      'button',
      { type: 'button', click: () => download(`matprop-${session.document.kind}.json`, `${json(session.report)}\n`) },
      t('export.download'),
    ),
  );
}
