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

  // The file.
  stopped: 'Остановлено: ничего не записано',
  journal_file_unread: 'Файл не прочитан: {path} ({detail})',
  journal_file_too_large: 'Файл слишком велик: не больше {most} МБ',
  journal_file_too_long: 'В файле слишком много строк: не больше {most}',
  journal_file_empty: 'Файл пуст',
  journal_file_locked: 'Файл закрыт паролем',
  journal_file_is_text: 'Файл назван «.{ending}», но внутри простой текст (CSV)',
  journal_file_not_utf8: 'Кодировка текста не UTF-8: казахские буквы в ней не сохраняются',
  journal_file_no_table: 'Это не таблица Excel или ODS, либо файл повреждён',
  journal_file_no_sheet: 'В файле нет такого листа: {sheet}',
  journal_file_changed: 'Файл изменился после того, как его открыли',

  // The import.
  import_has_wrong_rows: 'Есть ошибочные строки: {wrong}. Журнал не переносится частично',
  import_has_no_rows: 'В файле нет строк для переноса',
  import_unknown: 'Такого переноса не было',
  import_taken_back_already: 'Этот перенос уже отменён',
  import_moved_on: 'С делом {number} после переноса уже работали',
} satisfies Partial<Record<FaultCode, string>>;
