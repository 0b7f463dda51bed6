import type { TypedApplication } from './generated/types';

export type TypedPast = { number: string; received_on: string; promised: string; executor: number | null; checked_on: string;
  result: string; result_number: string; result_on: string; permit_from: string; permit_until: string; handed_over_on: string; remark: string };
export type TakeOverInput = { application: TypedApplication; past: TypedPast; draft: number | null };

export type ImportInput = { path: string; sheet: string; columns: { fact: string; column: number }[] };
export type JournalFileDto = {
  file: string;
  sheets: { name: string; rows: number }[];
  sheet: string;
  rows: number;
  preview: string[][];
  first_row: number;
  columns: { column: number; title: string; fact: string; samples: string[] }[];
  facts: { code: string; required: boolean }[];
};
export type ImportCheckDto = { rows: number; good: number; wrong: WrongRowDto[]; wrong_total: number; notices: WrongRowDto[] };
export type WrongRowDto = { row: number; number: string; applicant: string; faults: import('./generated/types').ErrorDto[] };
export type ImportsDto = { imports: ImportDto[] };
export type ImportDto = {
  id: number; file: string; on: string; person: string; cases: number; first: string; last: string;
  taken_back_on: string | null; reason: string; against: import('./generated/types').ErrorDto[];
};
export type WorkDto = { done: number; total: number };
