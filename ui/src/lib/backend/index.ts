// The one way out of the page: the shell's commands. Only this folder knows how they are reached.
import { invoke } from '@tauri-apps/api/core';
import { Refusal, type Fault } from './refusal';
import type { ChosenFile, Commands, WorkDto, WrongRowsInput, MonthRegisterFileInput, NamedPaper, PlaceKind, Places, SavedCopy, SavedFiles, TypedApplication } from './commands';

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

/** Opens form 1 with the PC's own viewer: filled in for signature, or blank. */
export async function openForm(application: TypedApplication | null): Promise<void> {
  await refusing(() => invoke('open_form', { application, person: actor }));
}

/** Asks where to save papers, and saves them; nothing where the person thought better of it. */
export async function savePaper(papers: NamedPaper[], folder: string): Promise<SavedFiles | null> {
  return refusing(() => invoke('save_paper', { papers, folder, person: actor }));
}

/** Asks where to save a verified copy of the register, and saves it. */
export async function saveCopy(folder: string): Promise<SavedCopy | null> {
  return refusing(() => invoke('save_copy', { folder, person: actor }));
}

/** Asks where to save a file of a month's register, and saves it. */
export async function saveMonthRegister(which: MonthRegisterFileInput, folder: string): Promise<SavedFiles | null> {
  return refusing(() => invoke('save_month_register', { which, folder, person: actor }));
}

/** Opens a month's register with the PC's own viewer. */
export async function openMonthRegister(which: Omit<MonthRegisterFileInput, 'format'>): Promise<void> {
  await refusing(() => invoke('open_month_register', { which, person: actor }));
}

/** Asks where to save the numbers of a year as a paper, and saves it. */
export async function saveStatistics(year: number, folder: string): Promise<SavedFiles | null> {
  return refusing(() => invoke('save_statistics', { year, folder, person: actor }));
}

/** Asks for a folder, and saves every file of a year aside in a new one in it. */
export async function saveYear(year: number, masked: boolean, folder: string): Promise<SavedFiles | null> {
  return refusing(() => invoke('save_year', { year, masked, folder, person: actor }));
}

/** Opens the numbers of a year with the PC's own viewer. */
export async function openStatistics(year: number): Promise<void> {
  await refusing(() => invoke('open_statistics', { year, person: actor }));
}

/** Asks for a file with a journal; nothing where the person thought better of it. */
export async function chooseJournalFile(folder: string): Promise<ChosenFile | null> {
  return refusing(() => invoke('choose_journal_file', { folder }));
}

/** Asks where to save the rows of a journal that are wrong, and saves them. */
export async function saveWrongRows(rows: WrongRowsInput, folder: string): Promise<SavedFiles | null> {
  return refusing(() => invoke('save_wrong_rows', { rows, folder, person: actor }));
}

/** Runs a command of the table aside. */
export async function beginWork<Name extends keyof Commands>(
  command: Name,
  input: Commands[Name]['input'],
): Promise<Commands[Name]['answer']> {
  return refusing(() => invoke('begin_work', { command, input, person: actor }));
}

/** How far the work that runs aside is. */
export async function workProgress(): Promise<WorkDto> {
  return refusing(() => invoke('work_progress'));
}

/** Asks the work that runs aside to stop. */
export async function stopWork(): Promise<void> {
  await refusing(() => invoke('stop_work'));
}

/** Where a register can live on this PC. */
export async function places(): Promise<Places> {
  return refusing(() => invoke('places'));
}

/** Opens the register of a place in the stead of the one that is open. */
export async function openPlace(kind: PlaceKind): Promise<void> {
  await refusing(() => invoke('open_place', { kind }));
}

/** Shows the register's folder in the PC's own way. */
export async function openFolder(): Promise<void> {
  await refusing(() => invoke('open_folder'));
}

/** Says that the page has drawn itself, so that its window is shown. */
export async function windowReady(): Promise<void> {
  await invoke('window_ready');
}

/** Shows the page larger (above 1) or smaller. */
export async function zoom(factor: number): Promise<void> {
  await invoke('zoom', { factor });
}

/** Ends the program, once nothing is left to save. */
export async function closeWindow(): Promise<void> {
  await invoke('close_window');
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
