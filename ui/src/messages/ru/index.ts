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
import { compare, intake, refusing, registered, review } from './intake';
import { listed } from './listed';
import { documents, placements } from './names';
import { notices } from './notices';
import { paper } from './paper';
import { person } from './person';
import { procedure } from './procedure';
import { register } from './register';
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
  start,
  setUp,
  today,
  intake,
  review,
  compare,
  refusing,
  registered,
  caseFile,
  hearing,
  procedure,
  register,
  calendar,
  settings,
  paper,
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
  faults,
  hints,
  notices,
  findings,
};
