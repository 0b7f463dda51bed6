// What is wrong with a case of the paper journal, in Kazakh.
import type { FaultCode } from '../../lib/backend/codes';

export const importFaults = {
  old_number_unreadable: 'Мұнда тіркеу нөмірі жоқ',
  old_number_taken: 'Бұл нөмірмен іс бар: {number}',
  old_number_not_before: 'Ескі нөмір {first} нөмірінен кіші болуы керек: одан бастап тізілімнің өзі санайды',
  old_number_twice: 'Файлдың {row}-жолында да осы нөмір тұр',
  cell_is_error: 'Ұяшықта формуланың қатесі тұр: {shown}',
  placement_unread: 'Тәрбиелену түрі танылмады: «{typed}»',
  result_unread: 'Нәтижесі танылмады: «{typed}»',
  period_unread: 'Кезеңнің басталуы мен аяқталуы танылмады: «{typed}»',
  counts_differ: 'Жазылған балалар – {children}, ал бұл бағандағы жазбалар – {entries}',
  column_needed: 'Бұл мәлімет қай бағанда тұрғаны көрсетілмеген',
  column_twice: 'Бұл мәлімет екі бағанға көрсетілген',
} satisfies Partial<Record<FaultCode, string>>;
