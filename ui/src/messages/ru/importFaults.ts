// What is wrong with a case of the paper journal, in Russian.
import type { FaultCode } from '../../lib/backend/codes';

export const importFaults = {
  old_number_unreadable: 'Здесь нет регистрационного номера',
  old_number_taken: 'Дело с таким номером уже есть: {number}',
  old_number_not_before: 'Старый номер должен быть меньше {first}: с него считает сам реестр',
  old_number_twice: 'Такой же номер стоит в строке {row} файла',
  cell_is_error: 'В ячейке ошибка формулы: {shown}',
  placement_unread: 'Не удалось понять форму устройства: «{typed}»',
  result_unread: 'Не удалось понять результат: «{typed}»',
  period_unread: 'Не удалось понять начало и конец периода: «{typed}»',
  counts_differ: 'Детей названо {children}, а записей в этом столбце {entries}',
  column_needed: 'Не указано, в каком столбце это сведение',
  column_twice: 'Это сведение указано для двух столбцов',
} satisfies Partial<Record<FaultCode, string>>;
