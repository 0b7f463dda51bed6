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

  // The file.
  stopped: 'Тоқтатылды: ештеңе жазылған жоқ',
  journal_file_unread: 'Файл оқылмады: {path} ({detail})',
  journal_file_too_large: 'Файл тым үлкен: ең көбі {most} МБ',
  journal_file_too_long: 'Файлда жол тым көп: ең көбі {most}',
  journal_file_empty: 'Файлда ештеңе жоқ',
  journal_file_locked: 'Файл құпия сөзбен құлыпталған',
  journal_file_is_text: 'Файлдың аты «.{ending}», бірақ ішінде жай мәтін (CSV)',
  journal_file_not_utf8: 'Мәтіннің кодтауы UTF-8 емес: онда қазақ әріптері сақталмайды',
  journal_file_no_table: 'Бұл Excel немесе ODS кестесі емес, не файл бүлінген',
  journal_file_no_sheet: 'Файлда мұндай парақ жоқ: {sheet}',
  journal_file_changed: 'Файл ашылғаннан бері өзгерген',

  // The import.
  import_has_wrong_rows: 'Қате жолдар бар: {wrong}. Журнал жартылай көшпейді',
  import_has_no_rows: 'Файлда көшіретін жол жоқ',
  import_unknown: 'Мұндай көшіру болмаған',
  import_taken_back_already: 'Бұл көшіру бұрын қайтарылған',
  import_moved_on: '{number} ісімен көшірілгеннен кейін жұмыс жүргізілген',
} satisfies Partial<Record<FaultCode, string>>;
