// The rows of an application held against a case of the same people. It compares words, and knows no rule about
// who is who.
import type { NamedBorn, ReadBackDto, SamePersonDto, TypedApplication } from '../../lib/backend';
import { coded } from '../../lib/codes';
import { sentence, written, type Messages } from '../../messages';
import { fullName } from './application';

/** One line of a comparison. */
export type Row = { what: string; typed: string; found: string; differs: boolean };

/** Lines that belong together. */
export type Group = { title: string; rows: Row[] };

type Person = { name: string; born: string };

/** Everything but the state of the case, which is shown by its mark. */
export function groupsOf(
  words: Messages,
  application: TypedApplication,
  people: [SamePersonDto, ...SamePersonDto[]],
  readBack: ReadBackDto[],
  label: (path: string) => string,
): Group[] {
  const [first] = people;
  const row = (what: string, typed: string, found: string): Row => {
    return { what, typed, found, differs: same(typed) !== same(found) };
  };
  const born = (path: string, typed: string): string => {
    const read = readBack.find(({ field }) => field === path);
    return read ? written(read.born) : typed;
  };
  const typedPerson = (path: string): Person & { iin: string } => {
    const child = /^children\[(\d+)\]$/.exec(path);
    const person = child ? application.children[Number(child[1])] : application.applicant;
    return person
      ? { name: fullName(person), born: born(path, person.birth_date), iin: person.iin.trim() }
      : { name: '', born: '', iin: '' };
  };

  const matched = people.map((person) => {
    const typed = typedPerson(person.field);
    return {
      title: sentence(words.compare.person, {
        whom: label(person.field),
        role: coded(words.compare.roles, person.role),
      }),
      rows: [
        row(words.compare.name, typed.name, person.name),
        row(words.person.birthDate, typed.born, written(person.born)),
        row(words.person.iin, typed.iin, person.iin),
      ],
    };
  });
  const applicant = typedPerson('applicant');
  const shown = people.some(({ field, role }) => field === 'applicant' && role === 'applicant');
  const both = {
    title: words.compare.applicant,
    rows: [
      row(words.compare.name, applicant.name, first.applicant),
      row(words.person.birthDate, applicant.born, written(first.applicant_born)),
    ],
  };
  const children = application.children.map((_, place) => typedPerson(`children[${place}]`));
  return [
    ...matched,
    ...(shown ? [] : [both]),
    {
      title: words.compare.children,
      rows: beside(children, first.children).map(([typed, found], place) =>
        row(sentence(words.intake.child, { number: place + 1 }), inOne(typed), inOne(found)),
      ),
    },
    {
      title: words.compare.case,
      rows: [
        row(
          words.compare.period,
          span(application.period_from, application.period_until),
          span(written(first.from), written(first.until)),
        ),
      ],
    },
  ];
}

/** Every typed child beside the one of the case that reads alike or was born alike; the rest of both at the end. */
function beside(typed: Person[], found: NamedBorn[]): [Person | undefined, Person | undefined][] {
  const left = found.map(({ name, born }) => ({ name, born: written(born) }));
  const take = (alike: (other: Person) => boolean): Person | undefined => {
    const place = left.findIndex(alike);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const pairs = typed.map((child): [Person, Person | undefined] => [
    child,
    take((other) => same(other.name) === same(child.name) || (child.born !== '' && other.born === child.born)),
  ]);
  return [...pairs, ...left.map((other): [undefined, Person] => [undefined, other])];
}

function inOne(person: Person | undefined): string {
  return person ? [person.name, person.born].filter(Boolean).join(', ') : '';
}

function span(from: string, until: string): string {
  return from || until ? `${from} – ${until}` : '';
}

/** Words without regard to capitals and spaces. */
function same(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
