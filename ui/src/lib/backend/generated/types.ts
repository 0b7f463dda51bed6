// The types that cross to the window, generated from the program's own.
export type AmendFailureInput = { 
/**
 * On which failure.
 */
target: OnFailureDto, 
/**
 * All that is known now.
 */
failure: TypedFailure, };
export type AnswerComplaintInput = { 
/**
 * On which complaint.
 */
target: OnComplaintDto, 
/**
 * `fully`, `partly` or `no`.
 */
satisfied: string, 
/**
 * What was found and decided.
 */
words: string, };
export type AnsweredDto = { 
/**
 * When.
 */
on: string, 
/**
 * `fully`, `partly` or `no`.
 */
satisfied: string, 
/**
 * What was found and decided.
 */
words: string, };
export type ApplicationInput = { 
/**
 * As typed.
 */
application: TypedApplication, };
export type AppointmentDto = { 
/**
 * Day.
 */
on: string, 
/**
 * Hour.
 */
time: string, 
/**
 * Place.
 */
place: string, };
export type ArchiveInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * Index of the file in the office's nomenclature.
 */
file_index: string, 
/**
 * Volume; may be empty.
 */
volume: string, 
/**
 * Sheets in it, as typed.
 */
sheets: string, };
export type ArchivedDto = { 
/**
 * Since when.
 */
on: string, 
/**
 * Index of the file.
 */
file_index: string, 
/**
 * Volume; may be empty.
 */
volume: string, 
/**
 * Sheets in it.
 */
sheets: number, };
export type AssignInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * One of the office's people.
 */
executor: number, 
/**
 * The head's words; may be empty.
 */
resolution: string, };
export type CalendarDayDto = { 
/**
 * The date.
 */
date: string, 
/**
 * Day of the month.
 */
day: number, 
/**
 * 1 for Monday to 7 for Sunday.
 */
weekday: number, 
/**
 * Whether it is a working day.
 */
working: boolean, 
/**
 * `working`, `weekend`, `holiday`, `day_off` (moved there) or `working_weekend` (moved there).
 */
kind: string, 
/**
 * Of the holiday, with its date where it was carried over, or the office's own name for the day; of a day
 * moved by decree the date it was exchanged with, `dd.mm.yyyy`. Empty for an ordinary day.
 */
name: string, 
/**
 * Where that is decreed; empty for an ordinary day.
 */
source: string, 
/**
 * Whether the office set it.
 */
by_office: boolean, };
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
export type CalendarDaysInput = { 
/**
 * Each of them; a day off that moves is two.
 */
days: Array<CalendarDayInput>, };
export type CalendarDto = { 
/**
 * The year.
 */
year: number, 
/**
 * `confirmed`, `provisional` or `missing`.
 */
status: string, 
/**
 * Every year there is.
 */
years: Array<CalendarYearDto>, 
/**
 * Its months; none of a missing year.
 */
months: Array<CalendarMonthDto>, };
export type CalendarInput = { 
/**
 * The year.
 */
year: number, };
export type CalendarMonthDto = { 
/**
 * 1 to 12.
 */
month: number, 
/**
 * How many of its days are working days.
 */
working_days: number, 
/**
 * Every day of it.
 */
days: Array<CalendarDayDto>, };
export type CalendarReviewDto = { 
/**
 * Open cases whose terms would end on another day, in the order of registration.
 */
changes: Array<TermChangeDto>, };
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
 * Full name of who examines it; empty while nobody is named.
 */
executor_name: string, 
/**
 * Whether the service still has something to do.
 */
open: boolean, 
/**
 * Code of the act it waits for, as in the day's list; empty once it has ended.
 */
next: string, 
/**
 * The law's name of the service.
 */
service: string, 
/**
 * Id of the case's own edition.
 */
edition: string, 
/**
 * `on` of the check that found the set complete; empty before it.
 */
checked_on: string, 
/**
 * The permit, made or signed.
 */
permit: PermitDto | null, 
/**
 * `on` of the signature; empty before it.
 */
signed_on: string, 
/**
 * The refusal to accept the documents.
 */
not_accepted: NotAcceptedDto | null, 
/**
 * The handing over of the permit.
 */
handed_over: HandedOverDto | null, 
/**
 * How far it had got in the paper journal, for a case that began there.
 */
taken_over: TakenOverDto | null, 
/**
 * How the term was kept, once the case has ended.
 */
closing: ClosingDto | null, 
/**
 * Grounds of refusal of the case's own edition, in the law's order.
 */
grounds: Array<GroundDto>, 
/**
 * The ground that was found.
 */
ground: FoundGroundDto | null, 
/**
 * The preliminary decision with its notice.
 */
preliminary_refusal: PreliminaryRefusalDto | null, 
/**
 * The hearing, held or not.
 */
hearing: HearingDto | null, 
/**
 * The reasoned refusal, made or signed.
 */
refusal: RefusalDto | null, 
/**
 * The result's last sending to the State Corporation.
 */
sent: SentDto | null, 
/**
 * The State Corporation gave it back.
 */
returned: ReturnedDto | null, 
/**
 * The applicant took the application back.
 */
withdrawn: WithdrawnDto | null, 
/**
 * The permit was revoked.
 */
revoked: RevokedDto | null, 
/**
 * Duplicates of the result that stands.
 */
duplicates: Array<DuplicateDto>, 
/**
 * 1, and one more each time a court's decision reopened the case.
 */
stage: number, 
/**
 * Stages that a court's decision ended, in order.
 */
former_stages: Array<StageDto>, 
/**
 * Entries into the monitoring system, in order.
 */
monitoring: Array<MonitoringDto>, 
/**
 * Stages that happened and are not entered yet.
 */
monitoring_due: Array<string>, 
/**
 * Where the case lies in the archive.
 */
archived: ArchivedDto | null, 
/**
 * Results that no longer hold, in order.
 */
voided: Array<VoidedDto>, 
/**
 * The period of the permit that stands is over.
 */
meeting_over: boolean, 
/**
 * The head's words by which the executor was named; empty where there are none.
 */
resolution: string, 
/**
 * Clocks of the office's own control dates, of the steps that have begun.
 */
internal: Array<InternalClockDto>, 
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
warnings: Array<ErrorDto>, 
/**
 * Documents to bring by the case's own edition, in the law's order.
 */
documents: Array<NamedCode>, 
/**
 * Placement categories by the case's own edition, in the form's order.
 */
placements: Array<NamedCode>, 
/**
 * Ages to read back.
 */
read_back: Array<ReadBackDto>, 
/**
 * The same people in other cases, open cases and running permits first.
 */
same_people: Array<SamePersonDto>, };
export type CaseInput = { 
/**
 * Identity of the case.
 */
case: number, };
export type CaseNamedDto = { 
/**
 * Identity.
 */
id: number, 
/**
 * Registration number.
 */
number: string, 
/**
 * Full name of the applicant.
 */
applicant: string, };
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
printed: number, 
/**
 * `on` of the entry that issued it.
 */
issued_on: string, 
/**
 * Place of that entry in the journal.
 */
seq: number, };
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
promised: string, 
/**
 * Whether the service still has something to do.
 */
open: boolean, 
/**
 * Full name of who examines it; empty while nobody is named.
 */
executor: string, 
/**
 * The same person, by identity.
 */
executor_id: number | null, 
/**
 * `on` of the act that ended it; empty while it is open.
 */
ended_on: string, 
/**
 * Whether it began in the paper journal.
 */
from_paper: boolean, 
/**
 * The date its next act is kept by; none once it has ended.
 */
due: DueDto | null, };
export type CaseSeenDto = { 
/**
 * Which case.
 */
case: number, 
/**
 * The revision that was seen.
 */
revision: number, };
export type CasesDto = { 
/**
 * The page.
 */
cases: Array<CaseRowDto>, 
/**
 * The last case of a page that others follow: the next one starts after it. None in a search.
 */
next: number | null, 
/**
 * How many cases match in all.
 */
total: number, };
export type CasesInput = { 
/**
 * Words of a name, a number, an IIN or its end, a phone; empty for all.
 */
search: string, 
/**
 * Only this state; empty for all.
 */
state: string, 
/**
 * Only this service, by its code; empty for all.
 */
service: string, 
/**
 * Only received (D0) in this month, `2026-11`; empty for all.
 */
month: string, 
/**
 * Only examined by this person.
 */
executor: number | null, 
/**
 * Only where nobody is named to examine it.
 */
unassigned: boolean, 
/**
 * Sorted by `name` or by `registration`; empty for the latter, the latest first.
 */
order: string, 
/**
 * The answer's `next` of the page before; none for the first page.
 */
after: number | null, 
/**
 * How many; 0 for 50.
 */
limit: number, };
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
export type ClosingDto = { 
/**
 * Last day of the whole term.
 */
term_end: string, 
/**
 * Working days after it; 0 in time.
 */
working_days_late: number, };
export type CollectionRequestInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * By whom.
 */
by: string, };
export type ComplaintDto = { 
/**
 * Identity.
 */
id: number, 
/**
 * Revision to name in the next act.
 */
revision: number, 
/**
 * Its number.
 */
number: string, 
/**
 * `registered`, `satisfied`, `answered`, `forwarded`, `reviewed`, `in_court`, `ruled` or `annulled`.
 */
state: string, 
/**
 * The day it was registered.
 */
registered_on: string, 
/**
 * What it says, as it would be typed.
 */
complaint: TypedComplaint, 
/**
 * The case it is about.
 */
case: CaseNamedDto | null, 
/**
 * Its clocks: `forward`, `answer`, `review`; of one that is kept, the day and the days left then.
 */
due: Array<DueDto>, 
/**
 * The clock that runs out first.
 */
next: DueDto | null, 
/**
 * Where it was forwarded.
 */
forwarded: ForwardedDto | null, 
/**
 * The provider's answer.
 */
answered: AnsweredDto | null, 
/**
 * The reviewing body's outcome.
 */
reviewed: ReviewedDto | null, 
/**
 * The appeal to a court.
 */
court: CourtDto | null, 
/**
 * Every act (`forward`, `answer`, `review`, `court`, `correct`, `take_back`), and why not where it can't be done.
 */
acts: Array<PossibleActDto>, 
/**
 * Its papers, the latest first.
 */
papers: Array<CasePaperDto>, 
/**
 * Its journal.
 */
timeline: Array<EntryDto>, };
export type ComplaintInput = { 
/**
 * Identity of the complaint.
 */
complaint: number, };
export type ConfirmYearInput = { 
/**
 * The year.
 */
year: number, 
/**
 * The act it rests on.
 */
source: string, };
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
 * The file; one that does not exist yet unless it may be replaced.
 */
to: string, 
/**
 * Put the copy in the place of a file that is there already.
 */
replace: boolean, };
export type CorrectComplaintInput = { 
/**
 * On which complaint.
 */
target: OnComplaintDto, 
/**
 * As it should be.
 */
complaint: TypedComplaint, 
/**
 * Why.
 */
reason: string, };
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
export type CountDto = { 
/**
 * Stable code of the kind.
 */
code: string, 
/**
 * How many.
 */
count: number, };
export type CourtDto = { 
/**
 * When it became known.
 */
on: string, 
/**
 * The court.
 */
court: string, 
/**
 * The day the claim was brought.
 */
applied_on: string, 
/**
 * The ruling, dates as `YYYY-MM-DD`.
 */
ruling: TypedRuling | null, 
/**
 * The ruling cancels a refusal whose case has not been reopened since.
 */
reopening_waits: boolean, };
export type CourtInput = { 
/**
 * On which complaint.
 */
target: OnComplaintDto, 
/**
 * The court.
 */
court: string, 
/**
 * The day the claim was brought.
 */
applied_on: string, 
/**
 * The ruling, once there is one.
 */
ruling: TypedRuling | null, };
export type DatedSettingsDto = { 
/**
 * First day they hold.
 */
from: string, 
/**
 * All of them.
 */
office: TypedOffice, };
export type DeliveredDto = { 
/**
 * When.
 */
on: string, 
/**
 * Code of how.
 */
means: string, 
/**
 * To whom.
 */
to: string, };
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
 * Day the act was done, where it is: what is left counts from then. Empty while it is to be done.
 */
done_on: string, 
/**
 * Whether every year it runs through has a confirmed calendar.
 */
confirmed: boolean, };
export type DuplicateDto = { 
/**
 * 1 for the first.
 */
copy: number, 
/**
 * When.
 */
on: string, 
/**
 * Full name of who took it.
 */
to: string, 
/**
 * Why.
 */
reason: string, };
export type EnterMonitoringInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * `reception`, `decision` or `delivery`.
 */
stage: string, 
/**
 * By whom.
 */
by: string, };
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
export type FailureDto = { 
/**
 * Identity.
 */
id: number, 
/**
 * Revision to name in the next act.
 */
revision: number, 
/**
 * Number of its protocol.
 */
number: string, 
/**
 * The day it was recorded.
 */
recorded_on: string, 
/**
 * What is known, as it would be typed.
 */
failure: TypedFailure, 
/**
 * Whether it lasts.
 */
lasts: boolean, 
/**
 * Recorded by mistake: its number is void.
 */
annulled: boolean, 
/**
 * The cases it touched.
 */
cases: Array<CaseNamedDto>, 
/**
 * Versions of its protocol, the latest first.
 */
papers: Array<CasePaperDto>, };
export type FileColumnDto = { 
/**
 * From 0.
 */
column: number, 
/**
 * As the spreadsheet names it.
 */
letters: string, 
/**
 * Its title; empty where it has none.
 */
title: string, 
/**
 * Code of the fact it most likely holds; empty where nothing is guessed.
 */
fact: string, 
/**
 * Its first values.
 */
samples: Array<string>, };
export type FileDto = { 
/**
 * The bytes in base64.
 */
file: string, 
/**
 * A name for it with its ending, which tells nothing of anybody: `register-2026-11.xlsx`.
 */
name: string, };
export type FileSheetDto = { 
/**
 * Its name.
 */
name: string, 
/**
 * How many rows it has.
 */
rows: number, };
export type FindGroundInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * Its number in the edition's list.
 */
ground: number, 
/**
 * The facts, in the office's words.
 */
facts: string, };
export type FormInput = { 
/**
 * As typed; none for the blank form.
 */
application: TypedApplication | null, };
export type ForwardComplaintInput = { 
/**
 * On which complaint.
 */
target: OnComplaintDto, 
/**
 * The reviewing body.
 */
to: string, 
/**
 * Number of the covering letter; may be empty.
 */
letter: string, };
export type ForwardedDto = { 
/**
 * When.
 */
on: string, 
/**
 * The reviewing body.
 */
to: string, 
/**
 * Number of the covering letter; may be empty.
 */
letter: string, };
export type FoundGroundDto = { 
/**
 * Its number in the law's list.
 */
number: number, 
/**
 * The law's words.
 */
words: string, 
/**
 * The facts, in the office's words.
 */
facts: string, 
/**
 * When it was found.
 */
on: string, };
export type GenitiveDto = { 
/**
 * In the genitive; empty where no ending is known.
 */
genitive: string, };
export type GenitiveInput = { 
/**
 * In the nominative.
 */
name: string, };
export type GroundDto = { 
/**
 * Its number in the law's list.
 */
number: number, 
/**
 * The law's words.
 */
words: string, };
export type HandOverInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * To whom.
 */
to: TypedRecipient, };
export type HandedOverDto = { 
/**
 * Date.
 */
on: string, 
/**
 * Full name of who took it.
 */
to: string, 
/**
 * Number of the identity document shown.
 */
identity_document: string, 
/**
 * Whether a representative took it.
 */
representative: boolean, 
/**
 * `№ 12, 01.11.2026, notary`; empty where the applicant took it.
 */
power_of_attorney: string, };
export type HearingDto = { 
/**
 * Number of the protocol.
 */
number: string, 
/**
 * Day.
 */
on: string, 
/**
 * When it began.
 */
started: string, 
/**
 * When it ended.
 */
ended: string, 
/**
 * Where.
 */
place: string, 
/**
 * Who held it.
 */
chair: string, 
/**
 * Who wrote the protocol.
 */
secretary: string, 
/**
 * `attended`, `nobody_came` or `waived`.
 */
attendance: string, 
/**
 * Who took part.
 */
participants: Array<string>, 
/**
 * What was explained, asked and answered.
 */
explanations: string, 
/**
 * What was asked to be taken into the protocol.
 */
requests: string, 
/**
 * How the applicant had been told.
 */
how_told: string, 
/**
 * The paper by which the applicant gave up the right to be heard.
 */
waiver: string, };
export type ImportCheckDto = { 
/**
 * Cases that were found, good and wrong.
 */
rows: number, 
/**
 * Cases that would be taken over.
 */
good: number, 
/**
 * Rows that are wrong, with every reason; `field` of each is the code of its column's fact.
 */
wrong: Array<WrongRowDto>, 
/**
 * How many.
 */
wrong_total: number, 
/**
 * What was read otherwise than it is written, in good rows.
 */
notices: Array<WrongRowDto>, };
export type ImportDto = { 
/**
 * Its number.
 */
id: number, 
/**
 * Name of the file.
 */
file: string, 
/**
 * SHA-256 of its bytes in hexadecimal.
 */
sha256: string, 
/**
 * When it was made.
 */
on: string, 
/**
 * By whom.
 */
person: string, 
/**
 * How many cases it brought.
 */
cases: number, 
/**
 * Number of its first case.
 */
first: string, 
/**
 * Number of its last case.
 */
last: string, 
/**
 * When it was taken back, if it was.
 */
taken_back_on: string | null, 
/**
 * Why.
 */
reason: string, 
/**
 * What speaks against taking it back.
 */
against: Array<ErrorDto>, };
export type ImportInput = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * SHA-256 of the bytes that were looked into: another file is refused. None to take it as it is.
 */
sha256?: string | null, 
/**
 * Which sheet; empty for the first.
 */
sheet: string, 
/**
 * The last row of titles as the spreadsheet counts; none to have it found.
 */
header?: number | null, 
/**
 * What the columns hold; one without a fact is left out.
 */
columns: Array<MappedColumnDto>, };
export type ImportsDto = { 
/**
 * The last one first.
 */
imports: Array<ImportDto>, };
export type InternalClockDto = { 
/**
 * `registering`, `resolving`, `executing`, `signing` or `handing_over`.
 */
step: string, 
/**
 * When it is to be done, `YYYY-MM-DDTHH:MM`.
 */
due: string, 
/**
 * When it was done; empty while it was not.
 */
kept_at: string, 
/**
 * It was done later, or its time is over.
 */
late: boolean, };
export type IssueDuplicateInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * To whom.
 */
to: TypedRecipient, 
/**
 * Why.
 */
reason: string, };
export type IssueMonthRegisterInput = { 
/**
 * `2026-11`.
 */
month: string, 
/**
 * Why it is issued anew; empty the first time.
 */
reason: string, };
export type IssuedFileDto = { 
/**
 * `pdf`, `xlsx` or `csv`.
 */
format: string, 
/**
 * Without what tells who people are.
 */
masked: boolean, 
/**
 * SHA-256 of its bytes in hexadecimal.
 */
sha256: string, };
export type IssuedRegisterDto = { 
/**
 * 1 for the first.
 */
version: number, 
/**
 * Why it was issued anew; empty for the first.
 */
reason: string, 
/**
 * The day it was issued.
 */
issued_on: string, 
/**
 * Who issued it.
 */
person: string, 
/**
 * Its six files.
 */
files: Array<IssuedFileDto>, };
export type JournalFactDto = { 
/**
 * Its code.
 */
code: string, 
/**
 * Every case needs it.
 */
required: boolean, };
export type JournalFileDto = { 
/**
 * Its name without its folder.
 */
file: string, 
/**
 * SHA-256 of its bytes in hexadecimal.
 */
sha256: string, 
/**
 * Its sheets.
 */
sheets: Array<FileSheetDto>, 
/**
 * The sheet that was read.
 */
sheet: string, 
/**
 * The last row of titles as the spreadsheet counts.
 */
header: number, 
/**
 * Rows beneath the titles.
 */
rows: number, 
/**
 * The first of them, a cell for each of the columns below.
 */
preview: Array<Array<string>>, 
/**
 * The row of the first of them, as the spreadsheet counts.
 */
first_row: number, 
/**
 * Its columns.
 */
columns: Array<FileColumnDto>, 
/**
 * The facts that columns can hold, in the order to offer them.
 */
facts: Array<JournalFactDto>, };
export type JournalFileInput = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * Which sheet; none for the first.
 */
sheet?: string | null, 
/**
 * The last row of titles as the spreadsheet counts; none to have it found.
 */
header?: number | null, };
export type MakePermitInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * A period narrower than asked for.
 */
narrowed: TypedNarrowed | null, };
export type MakeRefusalInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * Why, in the office's words.
 */
reasons: string, };
export type MappedColumnDto = { 
/**
 * Code of the fact.
 */
fact: string, 
/**
 * From 0.
 */
column: number, };
export type MonitoringDto = { 
/**
 * `reception`, `decision` or `delivery`.
 */
stage: string, 
/**
 * When.
 */
on: string, 
/**
 * By whom.
 */
by: string, };
export type MonitoringToEnterDto = { 
/**
 * Which case.
 */
case: number, 
/**
 * Its revision, to name in the act.
 */
revision: number, 
/**
 * Its registration number.
 */
number: string, 
/**
 * Full name of the applicant.
 */
applicant: string, 
/**
 * Code of its state.
 */
state: string, 
/**
 * The stages, in order: `reception`, `decision`, `delivery`.
 */
stages: Array<string>, };
export type MonthRegisterDto = { 
/**
 * `2026-11`.
 */
month: string, 
/**
 * The month's last day.
 */
until: string, 
/**
 * The month is over: it can be closed.
 */
over: boolean, 
/**
 * The version that issuing it now would give; above 1 a reason is needed.
 */
next_version: number, 
/**
 * The columns, in their order.
 */
columns: Array<ReportColumnDto>, 
/**
 * A row per application, a text per column; empty where there is nothing.
 */
rows: Array<Array<string>>, 
/**
 * The summary, in its order.
 */
summary: Array<SummaryLineDto>, 
/**
 * What was entered after the months before were closed.
 */
after_closing: Array<RegisterActDto>, 
/**
 * Acts of this month on cases that had ended before it.
 */
on_ended_cases: Array<RegisterActDto>, 
/**
 * The versions that were issued, the first one first.
 */
versions: Array<IssuedRegisterDto>, 
/**
 * The end of the journal's chain that the register rests on, in hexadecimal.
 */
head: string, 
/**
 * The place of that entry in the journal.
 */
head_seq: number, };
export type MonthRegisterFileInput = { 
/**
 * `2026-11`.
 */
month: string, 
/**
 * An issued version; none for the register as it would be, marked as a draft.
 */
version: number | null, 
/**
 * `pdf`, `xlsx` or `csv`.
 */
format: string, 
/**
 * Without what tells who people are.
 */
masked: boolean, };
export type MonthRegisterInput = { 
/**
 * `2026-11`.
 */
month: string, 
/**
 * Without what tells who people are: for anything that leaves the office.
 */
masked: boolean, };
export type MonthRegisterPagesInput = { 
/**
 * `2026-11`.
 */
month: string, 
/**
 * Without what tells who people are.
 */
masked: boolean, 
/**
 * An issued version; none for the register as it would be, marked as a draft.
 */
version: number | null, 
/**
 * Pixels across; 0 for 900.
 */
width: number, };
export type MonthRegisterPrintInput = { 
/**
 * `2026-11`.
 */
month: string, 
/**
 * An issued version, whose copy is journalled; none for the register as it would be, marked as a draft.
 */
version: number | null, 
/**
 * Without what tells who people are.
 */
masked: boolean, };
export type MonthRegistersDto = { 
/**
 * From the office's first month to the one that is running.
 */
months: Array<RegisterMonthDto>, };
export type NamedBorn = { 
/**
 * Full name.
 */
name: string, 
/**
 * Birth date.
 */
born: string, };
export type NamedCode = { 
/**
 * Code.
 */
code: string, 
/**
 * Words.
 */
name: string, };
export type NotAcceptedDto = { 
/**
 * Number of the receipt.
 */
number: string, 
/**
 * Its date.
 */
on: string, 
/**
 * The documents it names.
 */
unmet: Array<UnmetDto>, };
export type Nothing = Record<symbol, never>;
export type NoticeDeliveryInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * `in_person`, `post`, `messenger`, `telephone` or `message`.
 */
means: string, 
/**
 * To whom.
 */
to: string, };
export type ObjectionDto = { 
/**
 * When it came.
 */
on: string, 
/**
 * What was objected.
 */
words: string, 
/**
 * It came after its term.
 */
late: boolean, };
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
foreign_offset: boolean, 
/**
 * Whether this is a register to try things in.
 */
sample: boolean, 
/**
 * Folder of the register.
 */
folder: string, 
/**
 * Version of the program.
 */
version: string, 
/**
 * Settings by the first day they hold, the latest first.
 */
history: Array<DatedSettingsDto>, };
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
export type OnComplaintDto = { 
/**
 * Identity of the complaint.
 */
complaint: number, 
/**
 * The revision the person decided on.
 */
revision: number, 
/**
 * When it happened.
 */
when: WhenDto, };
export type OnFailureDto = { 
/**
 * Identity of the failure.
 */
failure: number, 
/**
 * The revision the person decided on.
 */
revision: number, 
/**
 * When it happened.
 */
when: WhenDto, };
export type PageDto = { 
/**
 * PNG in base64.
 */
png: string, 
/**
 * Pixels across.
 */
width: number, 
/**
 * Pixels down.
 */
height: number, };
export type PagesDto = { 
/**
 * Its pages in order.
 */
pages: Array<PageDto>, };
export type PagesInput = { 
/**
 * SHA-256 of its bytes in hexadecimal.
 */
sha256: string, 
/**
 * Pixels across; 0 for 900.
 */
width: number, };
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
export type PermitDto = { 
/**
 * Its number.
 */
number: string, 
/**
 * Its date.
 */
dated: string, 
/**
 * 1 for the first version.
 */
version: number, 
/**
 * First day granted.
 */
from: string, 
/**
 * Last day granted.
 */
until: string, 
/**
 * Why it is narrower than asked for; empty where it is not.
 */
narrowed_because: string, 
/**
 * Facts were corrected after it was made: a new version comes before its signature.
 */
outdated: boolean, };
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
export type PostponeHearingInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * When and where it is then.
 */
hearing: TypedAppointment, 
/**
 * Why.
 */
reason: string, };
export type PostponedDto = { 
/**
 * When.
 */
on: string, 
/**
 * When and where it was to be.
 */
was: AppointmentDto, 
/**
 * Why.
 */
reason: string, };
export type PreliminaryRefusalDto = { 
/**
 * Its number.
 */
number: string, 
/**
 * Its date.
 */
dated: string, 
/**
 * 1 for the first notice.
 */
version: number, 
/**
 * Number of the ground.
 */
ground: number, 
/**
 * The facts it rests on.
 */
facts: string, 
/**
 * The hearing as it is appointed now.
 */
hearing: AppointmentDto, 
/**
 * The last day the law allows for it; empty in a former stage.
 */
due: string, 
/**
 * Working days after it; 0 in time.
 */
working_days_late: number, 
/**
 * Why it was late; empty where it was not.
 */
late_because: string, 
/**
 * The last delivery of the notice that holds.
 */
delivered: DeliveredDto | null, 
/**
 * Objections, in order.
 */
objections: Array<ObjectionDto>, 
/**
 * Hearings that were put off, in order.
 */
postponed: Array<PostponedDto>, };
export type PreliminaryRefusalInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * The hearing it calls to.
 */
hearing: TypedAppointment, 
/**
 * Why it is made later than the law allows; needed exactly then.
 */
late_because: string, };
export type PreviewHearingInput = { 
/**
 * What would be sent to record it; the revision does not matter here.
 */
hearing: RecordHearingInput, 
/**
 * Pixels across; 0 for 900.
 */
width: number, };
export type PreviewInput = { 
/**
 * Identity of the case.
 */
case: number, 
/**
 * A period narrower than asked for, as typed; its reason is not looked at.
 */
narrowed: TypedNarrowed | null, 
/**
 * Pixels across; 0 for 900.
 */
width: number, };
export type PreviewPreliminaryRefusalInput = { 
/**
 * Identity of the case.
 */
case: number, 
/**
 * The hearing it calls to.
 */
hearing: TypedAppointment, 
/**
 * Pixels across; 0 for 900.
 */
width: number, };
export type PreviewRefusalInput = { 
/**
 * Identity of the case.
 */
case: number, 
/**
 * Why, in the office's words.
 */
reasons: string, 
/**
 * Pixels across; 0 for 900.
 */
width: number, };
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
export type ReadBackDto = { 
/**
 * Path of the person: `applicant`, `children[0]`.
 */
field: string, 
/**
 * Birth date.
 */
born: string, 
/**
 * Full years today.
 */
years: number, 
/**
 * The birth date is the one that the IIN hints at.
 */
by_iin: boolean, };
export type ReasonInput = { 
/**
 * In the person's words.
 */
reason: string, };
export type ReasonedActInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * Why.
 */
reason: string, };
export type RecordDoneDto = { 
/**
 * Identity of the record among its kind.
 */
id: number, 
/**
 * Its number.
 */
number: string, 
/**
 * Its revision now.
 */
revision: number, 
/**
 * Papers the act issued, in the order to print them.
 */
papers: Array<PaperRefDto>, };
export type RecordFailureInput = { 
/**
 * As typed.
 */
failure: TypedFailure, 
/**
 * When it was recorded.
 */
when: WhenDto, };
export type RecordHearingInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * `attended`, `nobody_came` or `waived`.
 */
attendance: string, 
/**
 * When it began.
 */
started: string, 
/**
 * When it ended.
 */
ended: string, 
/**
 * Where.
 */
place: string, 
/**
 * Who held it.
 */
chair: string, 
/**
 * Who wrote the protocol.
 */
secretary: string, 
/**
 * Who took part, where somebody came.
 */
participants: Array<string>, 
/**
 * What was explained, asked and answered.
 */
explanations: string, 
/**
 * What was asked to be taken into the protocol.
 */
requests: string, 
/**
 * How the applicant had been told, where nobody came.
 */
how_told: string, 
/**
 * The paper by which the applicant gave up the right to be heard.
 */
waiver: string, };
export type RefusalDto = { 
/**
 * Its number.
 */
number: string, 
/**
 * Its date.
 */
dated: string, 
/**
 * 1 for the first.
 */
version: number, 
/**
 * Number of the ground.
 */
ground: number, 
/**
 * Why, in the office's words.
 */
reasons: string, 
/**
 * When it was signed; empty before.
 */
signed_on: string, 
/**
 * Facts were corrected after it was made.
 */
outdated: boolean, };
export type RegisterActDto = { 
/**
 * Registration number of its case.
 */
number: string, 
/**
 * The applicant's name.
 */
applicant: string, 
/**
 * What was done, as the register prints it.
 */
act: string, 
/**
 * The day it happened.
 */
on: string, 
/**
 * When it was entered, RFC 3339.
 */
entered_at: string, 
/**
 * Who entered it.
 */
person: string, };
export type RegisterComplaintInput = { 
/**
 * As typed.
 */
complaint: TypedComplaint, 
/**
 * When it was registered.
 */
when: WhenDto, };
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
export type RegisterMonthDto = { 
/**
 * `2026-11`.
 */
month: string, 
/**
 * The month is over: it can be closed.
 */
over: boolean, 
/**
 * Applications received in it.
 */
received: number, 
/**
 * Acts of it entered after its last version was issued.
 */
entered_after: number, 
/**
 * The versions that were issued, the first one first.
 */
versions: Array<IssuedRegisterDto>, };
export type ReopenInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * The court.
 */
court: string, 
/**
 * Number of its decision.
 */
decision_number: string, 
/**
 * Its date.
 */
decided_on: string, };
export type ReportColumnDto = { 
/**
 * Stable code.
 */
code: string, 
/**
 * Its title as the register prints it.
 */
title: string, 
/**
 * What stands in it: `text`, `date` or `number`.
 */
kind: string, };
export type RequestedDto = { 
/**
 * When.
 */
on: string, 
/**
 * By whom.
 */
by: string, };
export type ReturnedDto = { 
/**
 * When.
 */
on: string, 
/**
 * It was asked for.
 */
requested: RequestedDto | null, };
export type ReviewComplaintInput = { 
/**
 * On which complaint.
 */
target: OnComplaintDto, 
/**
 * `fully`, `partly` or `no`.
 */
satisfied: string, 
/**
 * Number of its decision; may be empty.
 */
decision_number: string, 
/**
 * Its date.
 */
decided_on: string, 
/**
 * What it says, in short.
 */
words: string, };
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
 * D0; empty while it can't be read when the application came.
 */
received_on: string, 
/**
 * Dates to keep.
 */
due: Array<DueDto>, 
/**
 * The same people in other cases, open cases and running permits first.
 */
same_people: Array<SamePersonDto>, 
/**
 * Ages to read back.
 */
read_back: Array<ReadBackDto>, 
/**
 * Codes of documents missing or expired: form 3 would name them.
 */
unmet: Array<string>, 
/**
 * Birth date that the applicant's IIN hints at, for reading back; empty where it hints at none.
 */
applicant_born: string, };
export type ReviewedDto = { 
/**
 * When it became known.
 */
on: string, 
/**
 * `fully`, `partly` or `no`.
 */
satisfied: string, 
/**
 * Number of the decision; may be empty.
 */
decision_number: string, 
/**
 * Its date.
 */
decided_on: string, 
/**
 * What it says, in short.
 */
words: string, };
export type RevokeInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * What it rests on.
 */
basis: string, 
/**
 * Number of the office's order.
 */
order_number: string, 
/**
 * Its date.
 */
order_on: string, };
export type RevokedDto = { 
/**
 * When.
 */
on: string, 
/**
 * What it rests on.
 */
basis: string, 
/**
 * Number of the order.
 */
order_number: string, 
/**
 * Its date.
 */
order_on: string, };
export type RowWordsDto = { 
/**
 * As the spreadsheet counts.
 */
row: number, 
/**
 * What is wrong with it.
 */
words: string, };
export type SamePersonDto = { 
/**
 * The other case.
 */
case: CaseRowDto, 
/**
 * Whom of this application it matches: `applicant`, `children[1]`.
 */
field: string, 
/**
 * What they are in the other case: `applicant`, `child` or `representative`.
 */
role: string, 
/**
 * Full name there.
 */
name: string, 
/**
 * Birth date there; empty where it is not known.
 */
born: string, 
/**
 * IIN there; empty where there is none.
 */
iin: string, 
/**
 * `iin` or `name_and_birth_date`.
 */
matched: string, 
/**
 * Its permit is signed and runs today or later.
 */
running: boolean, 
/**
 * First day granted, or asked for while nothing is granted.
 */
from: string, 
/**
 * Last day granted, or asked for.
 */
until: string, 
/**
 * Full name of its applicant.
 */
applicant: string, 
/**
 * Birth date of its applicant; empty where it is not known.
 */
applicant_born: string, 
/**
 * Its children.
 */
children: Array<NamedBorn>, };
export type SaveDraftInput = { 
/**
 * The draft to save over; none for a new one.
 */
draft: number | null, 
/**
 * As typed.
 */
application: TypedApplication, };
export type SaveUnfinishedInput = { 
/**
 * The case it is about; none for a form of the office.
 */
case: number | null, 
/**
 * Which act.
 */
what: string, 
/**
 * As typed; its shape is the form's own.
 */
typed: unknown, };
export type SendToCorporationInput = { 
/**
 * The cases, in the list's order.
 */
cases: Array<CaseSeenDto>, 
/**
 * When it happened.
 */
when: WhenDto, 
/**
 * Who carries them; may be empty.
 */
courier: string, };
export type SentDto = { 
/**
 * When.
 */
on: string, 
/**
 * Number of the hand-over list.
 */
list: string, };
export type ServiceDto = { 
/**
 * Its code.
 */
code: string, 
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
placements: Array<NamedCode>, 
/**
 * Grounds to refuse, in the law's order.
 */
grounds: Array<GroundDto>, };
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
first_numbers: TypedFirstNumbers, 
/**
 * A register to try things in: every paper of it bears the sample mark.
 */
sample: boolean, };
export type StageDto = { 
/**
 * 1 for the first.
 */
stage: number, 
/**
 * The ground of its refusal.
 */
ground: FoundGroundDto | null, 
/**
 * The preliminary decision.
 */
preliminary_refusal: PreliminaryRefusalDto | null, 
/**
 * The hearing.
 */
hearing: HearingDto | null, 
/**
 * The refusal that the court cancelled.
 */
refusal: RefusalDto | null, 
/**
 * The court.
 */
court: string, 
/**
 * Number of its decision.
 */
decision_number: string, 
/**
 * Its date.
 */
decided_on: string, 
/**
 * The day the decision came.
 */
reopened_on: string, };
export type StatisticsDto = { 
/**
 * The year.
 */
year: number, 
/**
 * The years there is something to say of, the latest first.
 */
years: Array<number>, 
/**
 * Its months that have begun.
 */
months: Array<StatisticsRowDto>, 
/**
 * The year as a whole.
 */
total: StatisticsRowDto, };
export type StatisticsInput = { 
/**
 * The year.
 */
year: number, };
export type StatisticsRowDto = { 
/**
 * 1 to 12; 0 for the year.
 */
month: number, 
/**
 * Applications received.
 */
received: number, 
/**
 * The same by channel: `office`, `state_corporation`.
 */
channels: Array<CountDto>, 
/**
 * What was finished, by outcome: `permit`, `refusal`, `not_accepted`, `withdrawn`, `other`.
 */
outcomes: Array<CountDto>, 
/**
 * Refusals by the number of their ground.
 */
grounds: Array<CountDto>, 
/**
 * Finished in time.
 */
in_time: number, 
/**
 * Finished late.
 */
late: number, 
/**
 * Mean of the working days that the late ones were late by, `2,5`; empty where none was.
 */
late_mean: string, 
/**
 * The most working days one was late by.
 */
late_longest: number, };
export type SummaryLineDto = { 
/**
 * Its words as the register prints them.
 */
title: string, 
/**
 * Its number as the register prints it.
 */
value: string, 
/**
 * 0 for a line of its own, 1 for a part of the line above it.
 */
level: number, };
export type TakeBackComplaintInput = { 
/**
 * On which complaint.
 */
target: OnComplaintDto, 
/**
 * Why.
 */
reason: string, };
export type TakeBackFailureInput = { 
/**
 * On which failure.
 */
target: OnFailureDto, 
/**
 * Why.
 */
reason: string, };
export type TakeBackImportInput = { 
/**
 * Its number.
 */
id: number, 
/**
 * Why.
 */
reason: string, };
export type TakeBackInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * Why.
 */
reason: string, };
export type TakeOverInput = { 
/**
 * What is known of the application.
 */
application: TypedApplication, 
/**
 * What the paper journal says.
 */
past: TypedPast, 
/**
 * The draft it comes from, which is gone once it is taken over.
 */
draft: number | null, 
/**
 * When it happened.
 */
when?: WhenDto, };
export type TakenOverDto = { 
/**
 * Number of the import it came with; none where it was taken over by itself.
 */
import: number | null, 
/**
 * What the paper journal said beside.
 */
remark: string, };
export type TermChangeDto = { 
/**
 * The case.
 */
case: CaseRowDto, 
/**
 * End of its term now.
 */
before: string, 
/**
 * End of its term then.
 */
after: string, 
/**
 * As promised on the receipt, which never moves.
 */
promised: string, };
export type ToHandOverDto = { 
/**
 * Which case.
 */
case: number, 
/**
 * Its revision, to name in the act.
 */
revision: number, 
/**
 * Its registration number.
 */
number: string, 
/**
 * Full name of the applicant.
 */
applicant: string, 
/**
 * `permit` or `refusal`.
 */
kind: string, 
/**
 * Number of the result.
 */
result: string, 
/**
 * The section that took the application.
 */
section: string, 
/**
 * Its address.
 */
address: string, 
/**
 * It came back and was asked for.
 */
asked_again: boolean, 
/**
 * By when.
 */
due: DueDto | null, };
export type TodayDto = { 
/**
 * Today, `YYYY-MM-DD`.
 */
today: string, 
/**
 * Every open case once, the most urgent first.
 */
rows: Array<TodayRowDto>, 
/**
 * How many applications lie as drafts.
 */
drafts: number, };
export type TodayRowDto = { 
/**
 * The case.
 */
case: CaseRowDto, 
/**
 * Code of the act: `check`, `make_permit`, `sign_permit` or `hand_over`.
 */
next: string, 
/**
 * The date to keep by that act.
 */
due: DueDto, 
/**
 * The end of the whole term.
 */
end: DueDto, 
/**
 * `overdue`, `today`, `soon` or `later`.
 */
urgency: string, };
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
export type TypedAppointment = { 
/**
 * Day.
 */
on: string, 
/**
 * Hour.
 */
time: string, 
/**
 * Place.
 */
place: string, };
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
export type TypedComplaint = { 
/**
 * The day it came; empty for the act's own day.
 */
received_on: string, 
/**
 * From whom.
 */
from: string, 
/**
 * Address and telephone to answer to.
 */
contact: string, 
/**
 * `in_person`, `post`, `electronic` or `other_body`.
 */
channel: string, 
/**
 * `decision`, `action` or `inaction`.
 */
against: string, 
/**
 * Which one and whose, in words.
 */
what: string, 
/**
 * What it says, in short.
 */
subject: string, 
/**
 * `provider` or `reviewing_body`.
 */
addressed_to: string, 
/**
 * The case it is about.
 */
case: number | null, };
export type TypedDateDto = { 
/**
 * As it is to stand in its field, `21.11.2026`.
 */
typed: string, 
/**
 * `YYYY-MM-DD`.
 */
date: string, };
export type TypedDateInput = { 
/**
 * `21112026`, `21.11.2026`, or `+5` for the fifth working day after today.
 */
typed: string, };
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
export type TypedFailure = { 
/**
 * Day it was found; empty for the act's own day.
 */
found_on: string, 
/**
 * Hour it was found.
 */
found_time: string, 
/**
 * What failed.
 */
what: string, 
/**
 * Day since when; empty with the hour for when it was found.
 */
since_on: string, 
/**
 * Hour since when.
 */
since_time: string, 
/**
 * Day until when; empty with the hour while it lasts.
 */
until_on: string, 
/**
 * Hour until when.
 */
until_time: string, 
/**
 * Who was told.
 */
told_to: string, 
/**
 * Day; empty for the day it was found.
 */
told_on: string, 
/**
 * Hour; empty with the day for when it was found.
 */
told_time: string, 
/**
 * What was done; may be empty while it lasts.
 */
measures: string, 
/**
 * The employee who draws the protocol up: name and post.
 */
ict_employee: string, 
/**
 * The cases it touched.
 */
cases: Array<number>, };
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
permits: string, 
/**
 * Of preliminary decisions; empty for 1.
 */
preliminary_refusals: string, 
/**
 * Of protocols of hearings; empty for 1.
 */
protocols: string, 
/**
 * Of reasoned refusals; empty for 1.
 */
refusals: string, 
/**
 * Of lists for the State Corporation; empty for 1.
 */
hand_over_lists: string, 
/**
 * Of complaints; empty for 1.
 */
complaints: string, 
/**
 * Of protocols of technical problems; empty for 1.
 */
technical_protocols: string, };
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
export type TypedInternal = { 
/**
 * The clerk registers, in working minutes.
 */
registering_minutes: string, 
/**
 * The head names the executor, in working hours.
 */
resolving_hours: string, 
/**
 * The executor makes a result, in working days.
 */
executing_days: string, 
/**
 * The head signs, in working hours.
 */
signing_hours: string, 
/**
 * The result is handed over, in working minutes.
 */
handing_over_minutes: string, };
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
 * Index of the journal of preliminary decisions.
 */
index_preliminary_refusals: string, 
/**
 * Index of the journal of protocols of hearings.
 */
index_protocols: string, 
/**
 * Index of the journal of reasoned refusals.
 */
index_refusals: string, 
/**
 * Index of the journal of lists for the State Corporation.
 */
index_hand_over_lists: string, 
/**
 * Index of the journal of complaints.
 */
index_complaints: string, 
/**
 * Index of the journal of protocols of technical problems.
 */
index_technical_protocols: string, 
/**
 * Whether the day of receipt counts in a term.
 */
count_start_day: boolean, 
/**
 * Leave number, signatory's name and post off the papers.
 */
print_bare_form: boolean, 
/**
 * Make the preliminary decision and the notice of its hearing two papers.
 */
notice_in_two_papers: boolean, 
/**
 * The office's own control dates.
 */
internal: TypedInternal, };
export type TypedPast = { 
/**
 * Its number there.
 */
number: string, 
/**
 * The day that counted as the day of receipt.
 */
received_on: string, 
/**
 * The last day as promised; empty to have it counted.
 */
promised: string, 
/**
 * One of the office's people, where it is known who examined it.
 */
executor: number | null, 
/**
 * The day the set was found complete; empty where it was not.
 */
checked_on: string, 
/**
 * Empty for an open case, `permit`, `refusal`, `not_accepted` or `withdrawn`.
 */
result: string, 
/**
 * Number of the paper it came to.
 */
result_number: string, 
/**
 * Date of that paper.
 */
result_on: string, 
/**
 * Number of the ground of a refusal; empty where it is not known.
 */
ground?: string, 
/**
 * First day granted; both empty for what was asked.
 */
permit_from: string, 
/**
 * Last day granted.
 */
permit_until: string, 
/**
 * The day the result was handed over; empty where it waits.
 */
handed_over_on: string, 
/**
 * What else the paper journal says.
 */
remark: string, };
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
export type TypedRuling = { 
/**
 * Its number.
 */
decision_number: string, 
/**
 * Its date.
 */
decided_on: string, 
/**
 * Whether it cancels what the complaint is against.
 */
cancels: boolean, 
/**
 * What it says, in short; may be empty.
 */
words: string, };
export type UnfinishedDto = { 
/**
 * As typed; null where nothing was saved.
 */
typed: unknown, 
/**
 * When it was saved, RFC 3339; empty where nothing was.
 */
saved_at: string, };
export type UnfinishedInput = { 
/**
 * The case it is about; none for a form of the office.
 */
case: number | null, 
/**
 * Which act: `correct`, `take_back`, `hand_over`, `settings`, `calendar` and so on.
 */
what: string, };
export type UnmetDto = { 
/**
 * Code of the document.
 */
document: string, 
/**
 * Its last day, which had passed; empty where the document was missing.
 */
valid_until: string, };
export type VoidedDto = { 
/**
 * `permit` or `refusal`.
 */
kind: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Its date.
 */
dated: string, 
/**
 * Why it is void.
 */
reason: string, 
/**
 * Since when.
 */
on: string, };
export type WhenDto = { 
/**
 * Date as typed; empty for today.
 */
on: string, 
/**
 * Needed where the date is earlier than today.
 */
entered_late_because: string, };
export type WithdrawInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * The date of the request.
 */
requested_on: string, 
/**
 * What it says, in short.
 */
words: string, };
export type WithdrawnDto = { 
/**
 * When.
 */
on: string, 
/**
 * The date of the request.
 */
requested_on: string, 
/**
 * What it says.
 */
words: string, };
export type WordsInput = { 
/**
 * On which case.
 */
target: OnCaseDto, 
/**
 * In the office's words.
 */
words: string, };
export type WrongRowDto = { 
/**
 * As the spreadsheet counts.
 */
row: number, 
/**
 * The number as it is written.
 */
number: string, 
/**
 * The applicant as written.
 */
applicant: string, 
/**
 * Each at the code of its column's fact.
 */
faults: Array<ErrorDto>, };
export type WrongRowsInput = { 
/**
 * The file and what its columns hold.
 */
mapping: ImportInput, 
/**
 * `xlsx` or `csv`.
 */
format: string, 
/**
 * Title of the column with the reasons, in the person's language.
 */
title: string, 
/**
 * The reasons in the person's language.
 */
reasons: Array<RowWordsDto>, };
export type YearFilesDto = { 
/**
 * The registers of its months, the first month first, in every format; at the end the year's numbers.
 */
files: Array<FileDto>, };
export type YearFilesInput = { 
/**
 * The year.
 */
year: number, 
/**
 * Without what tells who people are.
 */
masked: boolean, };
