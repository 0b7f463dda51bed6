// What to look at before going on, in Russian: a sentence for every code.
import type { NoticeCode } from '../../lib/backend/generated/codes';

export const notices: Record<NoticeCode, string> = {
  child_turns_eighteen: 'Ребёнку исполнится восемнадцать до конца периода: {on}',
  iin_encodes_other_birth_date: 'По ИИН дата рождения другая: {encoded}. Сверьте с документом',
  applicant_not_older: 'Заявитель не старше ребёнка {child}. Проверьте даты рождения',
  period_starts_in_past: 'Период начинается раньше сегодняшнего дня',
  period_starts_before_term_end: 'Период начинается до конца срока услуги ({term_end}): разрешение может быть готово позже',
  period_over: 'Период уже прошёл',
  no_consent: 'Согласия нет: разрешение не выдаётся, дело ждёт основания для отказа',
  document_expires: 'Документ перестанет действовать до конца срока услуги ({valid_until}): {document}',
  power_of_attorney_expires: 'Доверенность перестанет действовать до конца срока услуги: {valid_until}',
  counts_from_later_day: 'Поступило после работы или в выходной: срок считается от {received_on}',
  courier_late: 'Курьер Государственной корпорации опоздал, должен был до {due}',
  calendar_not_confirmed: 'Календарь {year} года не подтверждён: срок может измениться',
  objection_late: 'Возражение поступило позже срока ({due})',
  hearing_leaves_no_time: 'Заслушивание назначено слишком поздно: чтобы на результат осталось время, нужно не позже {last}',
  latin_in_cyrillic: 'В слове «{word}» есть латинская буква. Верно ли так: «{corrected}»?',
  letters_repaired: 'Латинские буквы заменены кириллицей: «{written}» → «{read}»',
  iin_zeros_put_back: 'Восстановлены нули в начале ИИН: {iin}',
  short_year_read: 'Год записан двумя цифрами: «{written}» прочитано как {read}',
  number_read_as_date: 'Вместо даты в ячейке число: прочитано как {read}',
  ground_not_found: 'Это не одно из оснований перечня, слова остались в примечании: {written}',
  executor_not_found: 'Такого сотрудника здесь нет, имя осталось в примечании: {written}',
  number_read_as: 'Номер прочитан как {number}',
};
