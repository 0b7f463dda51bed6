// What to look at before going on, in Kazakh: a sentence for every code.
import type { NoticeCode } from '../../lib/backend/generated/codes';

export const notices: Record<NoticeCode, string> = {
  child_turns_eighteen: 'Бала кезең біткенше он сегізге толады: {on}',
  iin_encodes_other_birth_date: 'ЖСН бойынша туған күні басқа: {encoded}. Құжатпен салыстырыңыз',
  applicant_not_older: 'Өтініш беруші {child}-баладан үлкен емес. Туған күндерін тексеріңіз',
  period_starts_in_past: 'Кезең бүгіннен бұрын басталады',
  period_starts_before_term_end: 'Кезең қызмет мерзімі ({term_end}) бітпей басталады: рұқсат кеш дайын болуы мүмкін',
  period_over: 'Кезең өтіп кеткен',
  no_consent: 'Келісім жоқ: рұқсат берілмейді, іс бас тарту негізін күтеді',
  document_expires: 'Құжаттың мерзімі қызмет мерзімінен бұрын бітеді ({valid_until}): {document}',
  power_of_attorney_expires: 'Сенімхаттың мерзімі қызмет мерзімінен бұрын бітеді: {valid_until}',
  counts_from_later_day: 'Жұмыс уақытынан кейін немесе демалыс күні түскен: мерзім {received_on} күнінен есептеледі',
  courier_late: 'Мемлекеттік корпорацияның курьері кешіккен, жеткізу мерзімі {due} болған',
  calendar_not_confirmed: '{year} жылдың күнтізбесі расталмаған: мерзім өзгеруі мүмкін',
  objection_late: 'Қарсылық мерзімінен ({due}) кеш түсті',
  hearing_leaves_no_time: 'Тыңдау тым кеш белгіленген: нәтижеге уақыт қалуы үшін {last} күнінен кешікпеуі керек',
  latin_in_cyrillic: '«{word}» сөзінде латын әрпі бар. Дұрысы осылай ма: «{corrected}»?',
  letters_repaired: 'Латын әріптері кириллицаға ауыстырылды: «{written}» → «{read}»',
  iin_zeros_put_back: 'ЖСН-нің алдындағы нөлдер қалпына келтірілді: {iin}',
  short_year_read: 'Жыл екі санмен жазылған: «{written}» – {read} деп оқылды',
  number_read_as_date: 'Ұяшықта күннің орнында сан тұр: {read} деп оқылды',
  ground_not_found: 'Бұл тізімдегі бір негіз емес, ескертпеде қалады: {written}',
  executor_not_found: 'Мұнда ондай қызметкер жоқ, аты ескертпеде қалады: {written}',
  number_read_as: 'Нөмір {number} деп оқылды',
};
