import { h } from '../dom.ts';

/** The one live region of the page. */
export const announcer = h('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });

let timer: ReturnType<typeof setTimeout> | undefined;
let armed = false;

/** Says something now. */
export function announce(text: string): void {
  announcer.textContent = text;
}

/** Nothing is said before the first edit: the page itself is being read then. */
export function armAnnouncer(): void {
  armed = true;
}

/** Says it once typing has paused, the last of several only. */
export function announceLater(text: string): void {
  clearTimeout(timer);
  if (armed) timer = setTimeout(() => announce(text), 900);
}
