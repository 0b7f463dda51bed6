// The types that cross to the window, generated from the program's own.
export type ApplicationInput = { 
/**
 * As typed.
 */
application: TypedApplication, };
export type AssignInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * One of the office's people.
 */
executor: number, };
export type CalendarDayInput = { 
/**
 * The day, as typed.
 */
date: string, 
/**
 * Whether it is a working day.
 */
working: boolean, 
/**
 * What the day is.
 */
name: string, 
/**
 * Where that is decreed.
 */
source: string, };
export type CalendarYearDto = { 
/**
 * Which.
 */
year: number, 
/**
 * `confirmed`, `provisional` or `missing`.
 */
status: string, };
export type CaseDto = { 
/**
 * Identity.
 */
id: number, 
/**
 * Revision to name in the next act.
 */
revision: number, 
/**
 * Code of its state.
 */
state: string, 
/**
 * Registration number.
 */
number: string, 
/**
 * D0.
 */
received_on: string, 
/**
 * Last day of the term as promised on the receipt.
 */
promised: string, 
/**
 * The facts, as they would be typed.
 */
application: TypedApplication, 
/**
 * Who examines it.
 */
executor: number | null, 
/**
 * Dates to keep; none once the case has ended.
 */
due: Array<DueDto>, 
/**
 * Papers, the latest first.
 */
papers: Array<CasePaperDto>, 
/**
 * The journal of the case.
 */
timeline: Array<EntryDto>, 
/**
 * Every act, and why not where it can't be done now.
 */
acts: Array<PossibleActDto>, 
/**
 * What to look at.
 */
warnings: Array<ErrorDto>, executor_name: string, next: string, open: boolean, service: string, edition: string, permit: PermitDto | null, not_accepted: NotAcceptedDto | null, handed_over: HandedOverDto | null, closing: ClosingDto | null, checked_on: string, signed_on: string, documents: Array<NamedCode>, placements: Array<NamedCode>, read_back: Array<ReadBackDto>, same_people: Array<SamePersonDto>, };
export type CaseInput = { 
/**
 * Identity of the case.
 */
case: number, };
export type CasePaperDto = { 
/**
 * What it is.
 */
paper: PaperRefDto, 
/**
 * `live`, `replaced` or `void`.
 */
status: string, 
/**
 * Why it is void.
 */
reason: string, 
/**
 * How often it was printed.
 */
printed: number, issued_on: string, seq: number, };
export type CaseRowDto = { 
/**
 * Identity.
 */
id: number, 
/**
 * Registration number.
 */
number: string, 
/**
 * Code of its state.
 */
state: string, 
/**
 * Applicant's full name.
 */
applicant: string, 
/**
 * Children's full names, in the application's order.
 */
children: Array<string>, 
/**
 * D0.
 */
received_on: string, 
/**
 * Last day of the term as promised.
 */
promised: string, open: boolean, executor: string, ended_on: string, due: DueDto | null, };
export type CasesDto = { 
/**
 * The page.
 */
cases: Array<CaseRowDto>, 
/**
 * The last case of a full page: the next one starts after it.
 */
next: number | null, total: number, };
export type CasesInput = { search: string, state: string, service: string, month: string, executor: number | null, unassigned: boolean, order: string, after: number | null, limit: number, };
export type ChangeSettingsInput = { 
/**
 * First day they hold, as typed; empty for today.
 */
from: string, 
/**
 * All of them.
 */
office: TypedOffice, };
export type CheckDto = { 
/**
 * Entries looked at.
 */
entries: number, 
/**
 * Cases looked at.
 */
cases: number, 
/**
 * Papers looked at.
 */
papers: number, 
/**
 * Head of the chain in hexadecimal.
 */
head: string, 
/**
 * What is wrong; empty for a sound register.
 */
findings: Array<ErrorDto>, };
export type CheckInput = { 
/**
 * Head of the chain as kept elsewhere, in hexadecimal.
 */
head: string | null, };
export type ClockDto = { 
/**
 * What the clock says.
 */
clock: string, 
/**
 * When the last entry was made.
 */
last_entry: string, };
export type CopyDto = { 
/**
 * The file.
 */
file: string, 
/**
 * Entries in its journal.
 */
entries: number, 
/**
 * Head of its chain in hexadecimal.
 */
head: string, };
export type CopyInput = { 
/**
 * A file that does not exist yet.
 */
to: string, replace: boolean, };
export type CorrectInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * The application as it should be.
 */
application: TypedApplication, 
/**
 * Why.
 */
reason: string, };
export type DoneDto = { 
/**
 * Which case.
 */
case: number, 
/**
 * Its registration number.
 */
number: string, 
/**
 * Its revision now.
 */
revision: number, 
/**
 * Code of its state now.
 */
state: string, 
/**
 * Last day of the term as promised on the receipt.
 */
promised: string, 
/**
 * Papers the act issued, in the order to print them.
 */
papers: Array<PaperRefDto>, 
/**
 * The draft that a taken-back registration left.
 */
draft: number | null, };
export type DraftDto = { 
/**
 * Identity.
 */
draft: number, 
/**
 * When it was saved, RFC 3339.
 */
saved_at: string, 
/**
 * As typed.
 */
application: TypedApplication, };
export type DraftInput = { 
/**
 * Identity of the draft.
 */
draft: number, };
export type DueDto = { 
/**
 * `check`, `prepare`, `preliminary_refusal`, `target` or `end`.
 */
what: string, 
/**
 * The last day.
 */
date: string, 
/**
 * Working days left; negative when late, 0 on the last day.
 */
working_days_left: number, 
/**
 * Whether every year it runs through has a confirmed calendar.
 */
confirmed: boolean, };
export type EntryDto = { 
/**
 * Place in the journal.
 */
seq: number, 
/**
 * Code of its kind.
 */
kind: string, 
/**
 * Who.
 */
person: string, 
/**
 * When it happened.
 */
on: string, 
/**
 * When it was entered, RFC 3339.
 */
entered_at: string, 
/**
 * Why it was entered late.
 */
entered_late_because: string, 
/**
 * Reason given, number drawn or name, where the kind has one.
 */
detail: string, 
/**
 * Whether it was taken back later.
 */
taken_back: boolean, };
export type ErrorDto = { 
/**
 * What is wrong.
 */
code: string, 
/**
 * Values for the sentence; dates as `YYYY-MM-DD`.
 */
args: { [key in string]: string }, 
/**
 * Path of the field at fault; empty for the act as a whole.
 */
field: string, 
/**
 * What can be done, as a code; empty where nothing can.
 */
hint: string, };
export type HandOverInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * To whom.
 */
to: TypedRecipient, };
export type MakePermitInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * A period narrower than asked for.
 */
narrowed: TypedNarrowed | null, };
export type NamedCode = { 
/**
 * Code.
 */
code: string, 
/**
 * Words.
 */
name: string, };
export type Nothing = Record<symbol, never>;
export type OfficeDto = { 
/**
 * Today, `YYYY-MM-DD`.
 */
today: string, 
/**
 * Settings of today; none before the office is set up.
 */
settings: TypedOffice | null, 
/**
 * Everybody who ever worked here.
 */
people: Array<TypedPerson>, 
/**
 * Whether the calendar of this year and the next is confirmed.
 */
calendar: Array<CalendarYearDto>, 
/**
 * Set where the clock stands before the last entry.
 */
clock_went_back: ClockDto | null, 
/**
 * Whether the clock's offset is other than +05:00.
 */
foreign_offset: boolean, sample: boolean, folder: string, version: string, history: Array<DatedSettingsDto>, };
export type OnCaseDto = { 
/**
 * Which case.
 */
case: number, 
/**
 * The revision that was seen.
 */
revision: number, 
/**
 * When it happened.
 */
when: WhenDto, };
export type PaperInput = { 
/**
 * SHA-256 of its bytes in hexadecimal.
 */
sha256: string, };
export type PaperRefDto = { 
/**
 * Form code.
 */
form: string, 
/**
 * Its own number; empty where it has none.
 */
number: string, 
/**
 * 1 for the first version.
 */
version: number, 
/**
 * SHA-256 of its bytes in hexadecimal.
 */
sha256: string, };
export type PdfDto = { 
/**
 * The PDF in base64.
 */
pdf: string, };
export type PlainActInput = { 
/**
 * On which case.
 */
target: OnCaseDto, };
export type PossibleActDto = { 
/**
 * Code of the act.
 */
act: string, 
/**
 * Empty where it can be done.
 */
against: Array<ErrorDto>, };
export type PrintCopiesDto = { 
/**
 * Where they are.
 */
files: Array<string>, };
export type PrintInput = { 
/**
 * SHA-256 of each in hexadecimal, in the order to print them.
 */
papers: Array<string>, };
export type ReasonInput = { 
/**
 * In the person's words.
 */
reason: string, };
export type RegisterInput = { 
/**
 * As typed.
 */
application: TypedApplication, 
/**
 * The draft it comes from, which is gone once it is registered.
 */
draft: number | null, 
/**
 * When it happened.
 */
when: WhenDto, };
export type ReviewDto = { 
/**
 * Everything wrong with it, each at its field; empty when it can be registered.
 */
faults: Array<ErrorDto>, 
/**
 * What to look at.
 */
warnings: Array<ErrorDto>, 
/**
 * D0; empty while there are faults.
 */
received_on: string, 
/**
 * Dates to keep.
 */
due: Array<DueDto>, 
/**
 * Other cases of the same people.
 */
same_people: Array<SamePersonDto>, 
/**
 * Codes of documents missing or expired: form 3 would name them.
 */
unmet: Array<string>, 
/**
 * Birth date that the applicant's IIN hints at, for reading back; empty where it hints at none.
 */
applicant_born: string, read_back: Array<ReadBackDto>, };
export type SaveDraftInput = { 
/**
 * The draft to save over; none for a new one.
 */
draft: number | null, 
/**
 * As typed.
 */
application: TypedApplication, };
export type ServiceDto = { 
/**
 * The name to print always so.
 */
name: string, 
/**
 * Edition id.
 */
edition: string, 
/**
 * Documents to bring, in the law's order.
 */
documents: Array<NamedCode>, 
/**
 * Placement categories, in the form's order.
 */
placements: Array<NamedCode>, };
export type SetUpInput = { 
/**
 * The office.
 */
office: TypedOffice, 
/**
 * Its people, the one who sets up first.
 */
people: Array<TypedPerson>, 
/**
 * First numbers.
 */
first_numbers: TypedFirstNumbers, sample: boolean, };
export type TakeBackInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * Why.
 */
reason: string, };
export type TypedApplicant = { 
/**
 * Тегі.
 */
surname: string, 
/**
 * Аты.
 */
given: string, 
/**
 * Әкесінің аты.
 */
patronymic: string, 
/**
 * ЖСН.
 */
iin: string, 
/**
 * Why there is no IIN.
 */
no_iin_reason: string, 
/**
 * Birth date.
 */
birth_date: string, 
/**
 * Place of residence.
 */
address: string, 
/**
 * Telephone, or two.
 */
phone: string, };
export type TypedApplication = { 
/**
 * The parent who asks.
 */
applicant: TypedApplicant, 
/**
 * Who acts for the applicant, if anybody.
 */
representative: TypedRepresentative | null, 
/**
 * The children.
 */
children: Array<TypedChild>, 
/**
 * First day asked for.
 */
period_from: string, 
/**
 * Last day asked for.
 */
period_until: string, 
/**
 * Consent of form 1.
 */
consent: boolean, 
/**
 * The checklist.
 */
documents: Array<TypedDocument>, 
/**
 * Date under form 1.
 */
written_on: string, 
/**
 * Where it was handed in.
 */
channel: TypedChannel, 
/**
 * Date it came, empty for today.
 */
received_on: string, 
/**
 * Hour it came, `HH:MM`, empty for now.
 */
received_time: string, 
/**
 * The chancery's own number.
 */
chancery_number: string, };
export type TypedChannel = { 
/**
 * `office`, or `state_corporation`; empty is the office.
 */
kind: string, 
/**
 * Day the State Corporation accepted the documents.
 */
accepted_on: string, 
/**
 * Number of its section.
 */
section: string, 
/**
 * Address of that section.
 */
address: string, 
/**
 * Its worker.
 */
worker: string, };
export type TypedChild = { 
/**
 * Тегі.
 */
surname: string, 
/**
 * Аты.
 */
given: string, 
/**
 * Әкесінің аты.
 */
patronymic: string, 
/**
 * ЖСН.
 */
iin: string, 
/**
 * Why there is no IIN.
 */
no_iin_reason: string, 
/**
 * Birth date.
 */
birth_date: string, 
/**
 * Code of a placement category of the edition.
 */
placement_category: string, 
/**
 * Name of the organisation or of the guardian.
 */
place: string, };
export type TypedDocument = { 
/**
 * Code of a document of the edition.
 */
code: string, 
/**
 * Ticked.
 */
brought: boolean, 
/**
 * Sheets.
 */
sheets: string, 
/**
 * Last day it is valid, if it says so.
 */
valid_until: string, };
export type TypedFirstNumbers = { 
/**
 * Of applications; empty for 1.
 */
applications: string, 
/**
 * Of receipts of refusal; empty for 1.
 */
not_accepted: string, 
/**
 * Of permits; empty for 1.
 */
permits: string, };
export type TypedHead = { 
/**
 * Тегі.
 */
surname: string, 
/**
 * Аты.
 */
given: string, 
/**
 * Әкесінің аты.
 */
patronymic: string, 
/**
 * Лауазымы.
 */
post: string, 
/**
 * Acting: "м.а.".
 */
acting: boolean, };
export type TypedNarrowed = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
until: string, 
/**
 * Why.
 */
reason: string, };
export type TypedOffice = { 
/**
 * Name in the nominative.
 */
name: string, 
/**
 * Name in the genitive; suggested from the ending where it is empty.
 */
name_genitive: string, 
/**
 * Address.
 */
address: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Who signs.
 */
head: TypedHead, 
/**
 * Index of the applications' journal.
 */
index_applications: string, 
/**
 * Index of the journal of receipts of refusal.
 */
index_not_accepted: string, 
/**
 * Index of the permits' journal.
 */
index_permits: string, 
/**
 * Whether the day of receipt counts in a term.
 */
count_start_day: boolean, 
/**
 * Leave number, signatory's name and post off the papers.
 */
print_bare_form: boolean, };
export type TypedPerson = { 
/**
 * Identity; empty for somebody new.
 */
id: number | null, 
/**
 * Тегі.
 */
surname: string, 
/**
 * Аты.
 */
given: string, 
/**
 * Әкесінің аты.
 */
patronymic: string, 
/**
 * Лауазымы.
 */
post: string, 
/**
 * `clerk`, `executor` or `head`.
 */
role: string, 
/**
 * No longer at work.
 */
left: boolean, };
export type TypedPowerOfAttorney = { 
/**
 * Number.
 */
number: string, 
/**
 * Date.
 */
issued_on: string, 
/**
 * Notary.
 */
notary: string, 
/**
 * Last day it is valid.
 */
valid_until: string, };
export type TypedRecipient = { 
/**
 * Number of the identity document shown.
 */
identity_document: string, 
/**
 * Filled where a representative takes it.
 */
representative: TypedRepresentativeTaking | null, };
export type TypedRepresentative = { 
/**
 * Тегі.
 */
surname: string, 
/**
 * Аты.
 */
given: string, 
/**
 * Әкесінің аты.
 */
patronymic: string, 
/**
 * ЖСН.
 */
iin: string, 
/**
 * Why there is no IIN.
 */
no_iin_reason: string, 
/**
 * The notarised power of attorney.
 */
power_of_attorney: TypedPowerOfAttorney, };
export type TypedRepresentativeTaking = { 
/**
 * Тегі.
 */
surname: string, 
/**
 * Аты.
 */
given: string, 
/**
 * Әкесінің аты.
 */
patronymic: string, 
/**
 * The notarised power of attorney.
 */
power_of_attorney: TypedPowerOfAttorney, };
export type WhenDto = { 
/**
 * Date as typed; empty for today.
 */
on: string, 
/**
 * Needed where the date is earlier than today.
 */
entered_late_because: string, };
export type TodayDto = { today: string, rows: Array<TodayRowDto>, drafts: number };
export type TodayRowDto = { case: CaseRowDto, next: string, due: DueDto, end: DueDto, urgency: string };
export type PermitDto = { number: string, dated: string, version: number, from: string, until: string, narrowed_because: string, outdated: boolean };
export type NotAcceptedDto = { number: string, on: string, unmet: Array<UnmetDto> };
export type UnmetDto = { document: string , valid_until: string };
export type HandedOverDto = { on: string, to: string , identity_document: string, representative: boolean, power_of_attorney: string };
export type ClosingDto = { term_end: string, working_days_late: number };
export type ReadBackDto = { field: string , born: string, years: number , by_iin: boolean };
export type SamePersonDto = { case: CaseRowDto, field: string , role: string , name: string, born: string, iin: string, matched: string , running: boolean , from: string, until: string , applicant: string, applicant_born: string, children: Array<NamedBorn> };
export type NamedBorn = { name: string, born: string };
export type TypedDateInput = { typed: string };
export type TypedDateDto = { typed: string , date: string };
export type UnfinishedInput = { case: number | null, what: string };
export type SaveUnfinishedInput = { case: number | null, what: string, typed: unknown };
export type UnfinishedDto = { typed: unknown , saved_at: string };
export type CalendarInput = { year: number };
export type CalendarDto = { year: number, status: string, years: Array<CalendarYearDto> , months: Array<CalendarMonthDto> };
export type CalendarMonthDto = { month: number, working_days: number, days: Array<CalendarDayDto> };
export type CalendarDayDto = { date: string, day: number, weekday: number , working: boolean, kind: string , name: string, source: string, by_office: boolean };
export type CalendarDaysInput = { days: Array<CalendarDayInput> };
export type CalendarReviewDto = { changes: Array<TermChangeDto> };
export type TermChangeDto = { case: CaseRowDto, before: string, after: string , promised: string };
export type ConfirmYearInput = { year: number, source: string };
export type DatedSettingsDto = { from: string, office: TypedOffice };
export type GenitiveInput = { name: string };
export type GenitiveDto = { genitive: string };
export type PagesInput = { sha256: string, width: number };
export type PreviewInput = { case: number, narrowed: TypedNarrowed | null, width: number };
export type PagesDto = { pages: Array<PageDto> };
export type PageDto = { png: string , width: number, height: number };
export type FormInput = { application: TypedApplication | null };
