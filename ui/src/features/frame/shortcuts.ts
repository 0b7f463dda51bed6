// The keys of the window: what each does, by its place on the keyboard and not by its letter, which changes with
// the layout.
import type { Screen } from '../../lib/route.svelte';

/** What a key asks for. `swallowed` is a key of the web view that would harm. */
export type Shortcut = Screen | 'help' | 'back' | 'in' | 'out' | 'none' | 'swallowed';

/** A screen that is always within reach. */
type Within = Exclude<Screen, { name: 'case' | 'complaint' | 'importing' }>;

/** Keys of screens, in the order of the menu. */
export const screenKeys: { code: string; keys: string; screen: Within }[] = [
  { code: 'F2', keys: 'F2', screen: { name: 'today' } },
  { code: 'F4', keys: 'F4', screen: { name: 'intake', draft: null } },
  { code: 'F3', keys: 'F3', screen: { name: 'register' } },
  { code: 'F9', keys: 'F9', screen: { name: 'records' } },
  { code: 'F6', keys: 'F6', screen: { name: 'reports' } },
  { code: 'F7', keys: 'F7', screen: { name: 'calendar' } },
  { code: 'F8', keys: 'F8', screen: { name: 'settings' } },
];

const swallowed = new Set(['F5', 'Ctrl+KeyR', 'Ctrl+KeyF', 'Ctrl+KeyG', 'Ctrl+KeyP', 'Alt+ArrowRight']);

/** By place, as the Kazakh layout has letters there; and by sign, wherever another layout has it. */
const zoomKeys: Record<string, 'in' | 'out' | 'none'> = {
  Equal: 'in',
  NumpadAdd: 'in',
  '+': 'in',
  '=': 'in',
  Minus: 'out',
  NumpadSubtract: 'out',
  '-': 'out',
  Digit0: 'none',
  Numpad0: 'none',
  '0': 'none',
};

/** What a key asks for, if it is one of ours. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const keys = `${event.ctrlKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.code}`;
  if (keys === 'F1') {
    return 'help';
  }
  if (keys === 'Alt+ArrowLeft' || (keys === 'Escape' && !event.defaultPrevented)) {
    return 'back';
  }
  const zoom = event.ctrlKey && !event.altKey ? (zoomKeys[event.code] ?? zoomKeys[event.key]) : undefined;
  return (
    zoom ??
    screenKeys.find(({ code }) => code === keys)?.screen ??
    (swallowed.has(keys) ? 'swallowed' : undefined)
  );
}
