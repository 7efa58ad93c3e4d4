import { h } from './dom.ts';
import { t } from './i18n.ts';
import { Session } from './session.ts';
import { readFragment, writeFragment, type State } from './fragment.ts';
import { announcer, armAnnouncer } from './shell/announcer.ts';
import { mount, type Calculator, type Mounted } from './shell/calculator.ts';
import { DEFAULTS, examples } from './shell/examples.ts';
import { footer } from './shell/footer.ts';
import { header } from './shell/header.ts';
import { tabList } from './shell/tabs.ts';
import { themeChoice } from './shell/theme.ts';
import { alloy } from './alloy/calculator.ts';
import { laminate } from './laminate/calculator.ts';
import { membrane } from './membrane/calculator.ts';
import { converter } from './membrane/converter.ts';
import type { ConversionInput, Input } from './documents.ts';

const CONVERSION: ConversionInput = { kind: 'conversion', quantity: 'permeability', value: '1 Barrer' };

function defaultOf<I extends Input>(kind: I['kind']): I {
  const [first] = examples(kind);
  if (!first) throw new Error(`no example of ${kind}`);
  return first.document as I;
}

/** Builds the page from the state of its link, and keeps the link in step with what is typed. */
export function startPage(root: HTMLElement, state: State & { unread: string[] }): void {
  const unread = new Set(state.unread);
  const opened: Mounted<Input>[] = [];
  const conversion = new Session<ConversionInput>((state.documents.conversion as ConversionInput | undefined) ?? structuredClone(CONVERSION));
  const converterPanel = () => converter(conversion);

  // A link may carry a document no form can show; then the default stands in, and the page says so.
  function mounted<I extends Input>(calculator: Calculator<I>): Mounted<I> {
    const fallback = defaultOf<I>(calculator.kind);
    const given = state.documents[calculator.kind] as I | undefined;
    let one: Mounted<I>;
    try {
      one = mount(calculator, given ?? fallback, pushState);
      one.session.compute();
    } catch {
      unread.add(calculator.kind);
      one = mount(calculator, fallback, pushState);
    }
    opened.push(one as unknown as Mounted<Input>);
    return one;
  }

  let tab = state.tab ?? 'laminate';
  const tabs = tabList(
    t('tabs.label'),
    [
      { id: 'laminate', label: t('tabs.laminate'), panel: mounted(laminate).element },
      { id: 'alloy', label: t('tabs.alloy'), panel: mounted(alloy).element },
      { id: 'membrane', label: t('tabs.membrane'), panel: mounted({ ...membrane, below: converterPanel }).element },
    ],
    (id) => {
      tab = id;
      saveSoon();
    },
  );
  const theme = themeChoice(state.theme, saveSoon);

  const current = (): State => {
    const documents: State['documents'] = {};
    for (const { session } of opened) {
      const { document } = session;
      if (JSON.stringify(document) !== JSON.stringify(defaultOf(document.kind))) documents[document.kind] = document;
    }
    if (JSON.stringify(conversion.document) !== JSON.stringify(CONVERSION)) documents.conversion = conversion.document;
    return { tab, theme: theme.theme(), documents };
  };
  const fragment = () => writeFragment(current());

  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = location.hash;
  let saves = 0;
  async function save(): Promise<void> {
    clearTimeout(timer);
    saves += 1;
    const turn = saves;
    const next = await fragment();
    // Packing takes its time: an older state must not overtake a newer one.
    if (turn !== saves) return;
    written = next;
    history.replaceState(null, '', written);
  }
  function saveSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), 250);
  }
  /** Leaves the case as it is to the back button before another takes its place. */
  async function pushState(): Promise<void> {
    await save();
    history.pushState(null, '', location.hash);
  }
  async function follow(): Promise<void> {
    if (location.hash === written) return;
    written = location.hash;
    const next = await readFragment(location.hash);
    tab = next.tab ?? tab;
    tabs.select(tab);
    theme.set(next.theme);
    for (const one of opened) one.open(next.documents[one.session.document.kind] ?? defaultOf(one.session.document.kind));
  }
  addEventListener('popstate', () => void follow());

  const notice = h('p', { class: 'notice', role: 'alert', hidden: true });
  root.replaceChildren(
    header(tabs.element, theme.element, fragment),
    h('main', { id: 'main', tabindex: -1 }, notice, ...tabs.panels),
    footer(),
    announcer,
  );
  if (unread.size > 0) {
    notice.textContent = t('link.unread');
    notice.hidden = false;
  }
  tabs.select(DEFAULTS[tab] ? tab : 'laminate');
  for (const { session } of opened) {
    session.compute();
    session.onResult(saveSoon);
  }
  conversion.compute();
  conversion.onResult(saveSoon);
  armAnnouncer();
}
