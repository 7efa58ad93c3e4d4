import { h } from '../dom.ts';

export interface Tab {
  id: string;
  label: string;
  panel: HTMLElement;
}

/** A tab list as WAI-ARIA describes it: one tab stop, arrows move between tabs. */
export function tabList(label: string, tabs: Tab[], changed: (id: string) => void): { element: HTMLElement; panels: HTMLElement[]; select: (id: string) => void } {
  const buttons = tabs.map(({ id, label: name }) =>
    h('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}` }, name),
  );
  const panels = tabs.map(({ id, panel }) => h('div', { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}` }, panel));
  const select = (id: string) => {
    tabs.forEach((tab, at) => {
      const active = tab.id === id;
      buttons[at]?.setAttribute('aria-selected', String(active));
      buttons[at]?.setAttribute('tabindex', active ? '0' : '-1');
      const panel = panels[at];
      if (panel) panel.hidden = !active;
    });
  };
  buttons.forEach((button, at) => {
    const go = (to: number) => {
      const tab = tabs[(to + tabs.length) % tabs.length];
      if (!tab) return;
      select(tab.id);
      changed(tab.id);
      buttons[(to + tabs.length) % tabs.length]?.focus();
    };
    button.addEventListener('click', () => go(at));
    button.addEventListener('keydown', (event) => {
      const step: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
      const to = step[event.key];
      if (to === undefined) return;
      event.preventDefault();
      go(to);
    });
  });
  return { element: h('div', { role: 'tablist', class: 'tabs', 'aria-label': label }, ...buttons), panels, select };
}
