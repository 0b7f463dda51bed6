// What the check of a register found, in Kazakh.
import type { FindingCode } from '../../lib/backend/generated/codes';

export const findings: Record<FindingCode, string> = {
  sqlite: '',
  table_unreadable: '',
  foreign_key: '',
  schema: '',
  meta: '',
  seq_gap: '',
  entry_altered: '',
  chain_broken: '',
  payload_missing: '',
  payload_altered: '',
  payload_extra: '',
  entry_unreadable: '',
  case_unreadable: '',
  head_missing: '',
  paper_missing: '',
  paper_altered: '',
  paper_extra: '',
  edition_missing: '',
  edition_altered: '',
  edition_extra: '',
  number_hole: '',
  number_double: '',
  derived: '',
};
