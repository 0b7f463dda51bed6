// Every word of the window in Russian, key for key as in Kazakh.
import type { Messages } from '..';
import { app, faultList, keys, theme } from './app';
import { calendar } from './calendar';
import { caseFile } from './caseFile';
import { acts, channels, deliveries, due, entries, forms, journals, paperStatuses, roles, states } from './codes';
import { faults } from './faults';
import { findings } from './findings';
import { hearing } from './hearing';
import { hints } from './hints';
import { importFacts } from './importFacts';
import { importing } from './importing';
import { compare, intake, refusing, registered, review } from './intake';
import { listed } from './listed';
import { documents, placements, reportColumns, summaryLines } from './names';
import { notices } from './notices';
import { blanks, paper } from './paper';
import { past } from './past';
import { person } from './person';
import { procedure } from './procedure';
import { records } from './records';
import { register } from './register';
import { reports } from './reports';
import { settings } from './settings';
import { setUp, start } from './start';
import { today } from './today';

export const ru: Messages = {
  language: 'Русский',
  app,
  theme,
  keys,
  faultList,
  person,
  past,
  start,
  setUp,
  today,
  intake,
  review,
  compare,
  refusing,
  registered,
  importing,
  caseFile,
  hearing,
  procedure,
  records,
  register,
  reports,
  calendar,
  settings,
  paper,
  blanks,
  listed,
  states,
  acts,
  due,
  entries,
  forms,
  journals,
  channels,
  deliveries,
  roles,
  paperStatuses,
  documents,
  placements,
  importFacts,
  reportColumns,
  summaryLines,
  faults,
  hints,
  notices,
  findings,
};
