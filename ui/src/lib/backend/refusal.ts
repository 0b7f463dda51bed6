// Why a command was not done: every fault found, each a code with arguments at its field.
import type { ErrorDto } from './generated/types';

export type Fault = ErrorDto;

/** What a command rejects with. */
export class Refusal extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map((fault) => fault.code).join(', '));
  }
}

/** The faults of anything that was thrown. */
export function faultsOf(thrown: unknown): Fault[] {
  if (thrown instanceof Refusal) {
    return thrown.faults;
  }
  return [{ code: 'program_fault', args: { detail: String(thrown) }, field: '', hint: '' }];
}
