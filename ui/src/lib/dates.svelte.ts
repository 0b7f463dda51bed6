// Reading typed dates: what a person typed becomes dd.mm.yyyy in its field. The program reads it, not the page.
import { call } from './backend';

/** Already as it should stand. */
const WHOLE = /^\d\d\.\d\d\.\d{4}$/;

const underWay = new Set<Promise<unknown>>();

/** The date as it should stand; what is no date stays as it was typed, and the act will say so. */
export function readDate(typed: string): Promise<string> {
  const text = typed.trim();
  if (text === '' || WHOLE.test(text)) {
    return Promise.resolve(text);
  }
  const reading = call('read_date', { typed: text }).then(
    (answer) => answer.typed,
    () => typed,
  );
  underWay.add(reading);
  void reading.finally(() => underWay.delete(reading));
  return reading;
}

/** Waits until every date typed so far stands in its field: Enter acts before a field is left. */
export async function datesRead(): Promise<void> {
  await Promise.all(underWay);
}
