// The days of a year as the screen shows them, and a change of them as it is typed. It counts no dates: which day of
// the week a day is, and whether it is worked, comes from the program.
import type { CalendarDayDto, CalendarDayInput, CalendarMonthDto } from '../../lib/backend';
import { sentence, type Messages } from '../../messages';

/** A change as it is typed. `move` makes `date` a working day and `to` the day off in its stead. */
export type Change = {
  kind: 'off' | 'working' | 'move';
  date: string;
  to: string;
  name: string;
  source: string;
};

export function blankChange(): Change {
  return { kind: 'off', date: '', to: '', name: '', source: '' };
}

/** The days a change sets. */
export function daysOf({ kind, date, to, name, source }: Change): CalendarDayInput[] {
  const set = (date: string, working: boolean) => ({ date, working, name, source });
  return kind === 'move' ? [set(date, true), set(to, false)] : [set(date, kind === 'working')];
}

/** Takes a day that was pointed at into the change: a day off can only become a working day, and the other way. */
export function take(change: Change, day: CalendarDayDto, typed: string): Change {
  if (change.kind === 'move') {
    return day.working ? { ...change, to: typed } : { ...change, date: typed };
  }
  return { ...change, kind: day.working ? 'off' : 'working', date: typed };
}

/** Whether there is more to say of a day than its weekday says. */
export function special(day: CalendarDayDto): boolean {
  return day.by_office || day.name !== '' || !['working', 'weekend'].includes(day.kind);
}

/** The sign of a kind of day; none where its place in the week tells it. */
export const signs: Readonly<Record<string, string>> = { holiday: '●', day_off: '◐', working_weekend: '○' };

/** Weeks of a month, each of seven places, Monday first. */
export function weeks({ days }: CalendarMonthDto): (CalendarDayDto | null)[][] {
  const rows: (CalendarDayDto | null)[][] = [];
  for (const day of days) {
    if (rows.length === 0 || day.weekday === 1) {
      rows.push(Array<null>(7).fill(null));
    }
    rows.at(-1)![day.weekday - 1] = day;
  }
  return rows;
}

/** A day of a month in words: `26 қазан, дүйсенбі`. */
export function dayName(words: Messages, month: number, day: CalendarDayDto): string {
  return sentence(words.calendar.dayName, {
    day: day.day,
    month: words.calendar.monthsOf[month - 1] ?? '',
    weekday: words.calendar.weekdays[day.weekday - 1] ?? '',
  });
}

/** What a day is, in words. */
export function kindName(words: Messages, { kind }: CalendarDayDto): string {
  const kinds: Record<string, string> = words.calendar.kinds;
  return kinds[kind] ?? kind;
}

/** Why a day is as it is. Of a day that was moved by decree the program knows only the other day. */
export function nameOf({ calendar }: Messages, { kind, name }: CalendarDayDto): string {
  const moved = /^\d\d\.\d\d\.\d{4}$/.test(name);
  return moved ? sentence(kind === 'working_weekend' ? calendar.movedTo : calendar.movedFrom, { date: name }) : name;
}

/** Everything about a day, for those who hear the page. */
export function dayText(words: Messages, month: number, day: CalendarDayDto): string {
  const about = [kindName(words, day), nameOf(words, day), day.source, day.by_office ? words.calendar.byOffice : ''];
  return `${dayName(words, month, day)}: ${about.filter(Boolean).join('; ')}`;
}
