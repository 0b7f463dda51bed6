// How large the page is shown at this PC: by its keys, remembered.
import { zoom } from './backend';

const REMEMBERED = 'zoom';
const STEPS = [0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

let factor = 1;

/** As it was left the last time. */
export function zoomAsBefore(): void {
  show(Number(localStorage.getItem(REMEMBERED)) || 1);
}

/** One step larger, one step smaller, or as it was made. */
export function zoomBy(change: 'in' | 'out' | 'none'): void {
  const larger = STEPS.find((step) => step > factor) ?? factor;
  const smaller = STEPS.findLast((step) => step < factor) ?? factor;
  show({ in: larger, out: smaller, none: 1 }[change]);
}

function show(wanted: number): void {
  factor = wanted;
  localStorage.setItem(REMEMBERED, String(wanted));
  // A web view that can't is one whose person sees the page as it is.
  void zoom(wanted).catch(() => undefined);
}
