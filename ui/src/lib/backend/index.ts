// The one way out of the page: the shell's commands. Only this folder knows how they are reached.
import { invoke } from '@tauri-apps/api/core';
import { Refusal, type Fault } from './refusal';
import type { Commands } from './commands';

export { Refusal, type Fault } from './refusal';
export type * from './commands';

/** Runs a command of the table. Rejects with a `Refusal` that holds every fault found. */
export async function call<Name extends keyof Commands>(
  command: Name,
  input: Commands[Name]['input'],
): Promise<Commands[Name]['answer']> {
  return refusing(() => invoke('call', { command, input, person: actor }));
}

/** Lays out print copies of issued papers and opens each with the PC's own viewer. */
export async function openPaper(papers: string[]): Promise<void> {
  await refusing(() => invoke('open_paper', { papers, person: actor }));
}

/** Says that the page has drawn itself, so that its window is shown. */
export async function windowReady(): Promise<void> {
  await invoke('window_ready');
}

/** Who acts from now on: one of the office's people. */
export function actAs(person: number | null): void {
  actor = person;
}

let actor: number | null = null;

async function refusing<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (thrown) {
    throw new Refusal(faultsIn(thrown));
  }
}

function faultsIn(thrown: unknown): Fault[] {
  if (typeof thrown === 'object' && thrown !== null && 'errors' in thrown && Array.isArray(thrown.errors)) {
    return thrown.errors as Fault[];
  }
  return [{ code: 'program_fault', args: { detail: String(thrown) }, field: '', hint: '' }];
}
