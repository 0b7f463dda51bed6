// The commands the page uses, each with what it takes and what it answers.
import type * as T from './generated/types';

export type * from './generated/types';

/** The table of commands. */
export type Commands = {
  office: { input: T.Nothing; answer: T.OfficeDto };
  service: { input: T.Nothing; answer: T.ServiceDto };
  set_up_office: { input: T.SetUpInput; answer: T.Nothing };
  suggest_genitive: { input: T.GenitiveInput; answer: T.GenitiveDto };
  change_settings: { input: T.ChangeSettingsInput; answer: T.Nothing };
  set_person: { input: T.TypedPerson; answer: T.Nothing };
  confirm_clock: { input: T.ReasonInput; answer: T.Nothing };
  today: { input: T.Nothing; answer: T.TodayDto };
  read_date: { input: T.TypedDateInput; answer: T.TypedDateDto };
  save_draft: { input: T.SaveDraftInput; answer: T.DraftInput };
  drafts: { input: T.Nothing; answer: T.DraftDto[] };
  delete_draft: { input: T.DraftInput; answer: T.Nothing };
  save_unfinished: { input: T.SaveUnfinishedInput; answer: T.Nothing };
  unfinished: { input: T.UnfinishedInput; answer: T.UnfinishedDto };
  forget_unfinished: { input: T.UnfinishedInput; answer: T.Nothing };
  review_application: { input: T.ApplicationInput; answer: T.ReviewDto };
  register_application: { input: T.RegisterInput; answer: T.DoneDto };
  take_over_application: { input: T.TakeOverInput; answer: T.DoneDto };
  refuse_at_intake: { input: T.RegisterInput; answer: T.DoneDto };
  case: { input: T.CaseInput; answer: T.CaseDto };
  cases: { input: T.CasesInput; answer: T.CasesDto };
  assign_executor: { input: T.AssignInput; answer: T.DoneDto };
  check_documents: { input: T.PlainActInput; answer: T.DoneDto };
  refuse_acceptance: { input: T.PlainActInput; answer: T.DoneDto };
  make_permit: { input: T.MakePermitInput; answer: T.DoneDto };
  sign_permit: { input: T.PlainActInput; answer: T.DoneDto };
  hand_over: { input: T.HandOverInput; answer: T.DoneDto };
  find_ground: { input: T.FindGroundInput; answer: T.DoneDto };
  drop_ground: { input: T.ReasonedActInput; answer: T.DoneDto };
  make_preliminary_refusal: { input: T.PreliminaryRefusalInput; answer: T.DoneDto };
  record_notice_delivery: { input: T.NoticeDeliveryInput; answer: T.DoneDto };
  record_objection: { input: T.WordsInput; answer: T.DoneDto };
  postpone_hearing: { input: T.PostponeHearingInput; answer: T.DoneDto };
  record_hearing: { input: T.RecordHearingInput; answer: T.DoneDto };
  make_refusal: { input: T.MakeRefusalInput; answer: T.DoneDto };
  sign_refusal: { input: T.PlainActInput; answer: T.DoneDto };
  send_to_corporation: { input: T.SendToCorporationInput; answer: T.DoneDto };
  record_return: { input: T.PlainActInput; answer: T.DoneDto };
  record_collection_request: { input: T.CollectionRequestInput; answer: T.DoneDto };
  withdraw: { input: T.WithdrawInput; answer: T.DoneDto };
  revoke: { input: T.RevokeInput; answer: T.DoneDto };
  issue_duplicate: { input: T.IssueDuplicateInput; answer: T.DoneDto };
  reopen: { input: T.ReopenInput; answer: T.DoneDto };
  enter_monitoring: { input: T.EnterMonitoringInput; answer: T.DoneDto };
  archive: { input: T.ArchiveInput; answer: T.DoneDto };
  preview_preliminary_refusal: { input: T.PreviewPreliminaryRefusalInput; answer: T.PagesDto };
  preview_hearing: { input: T.PreviewHearingInput; answer: T.PagesDto };
  preview_refusal: { input: T.PreviewRefusalInput; answer: T.PagesDto };
  repeat_application: { input: T.CaseInput; answer: T.DraftInput };
  to_hand_over: { input: T.Nothing; answer: T.ToHandOverDto[] };
  monitoring_to_enter: { input: T.Nothing; answer: T.MonitoringToEnterDto[] };
  register_complaint: { input: T.RegisterComplaintInput; answer: T.RecordDoneDto };
  correct_complaint: { input: T.CorrectComplaintInput; answer: T.RecordDoneDto };
  forward_complaint: { input: T.ForwardComplaintInput; answer: T.RecordDoneDto };
  answer_complaint: { input: T.AnswerComplaintInput; answer: T.RecordDoneDto };
  record_review: { input: T.ReviewComplaintInput; answer: T.RecordDoneDto };
  record_court: { input: T.CourtInput; answer: T.RecordDoneDto };
  take_back_complaint: { input: T.TakeBackComplaintInput; answer: T.RecordDoneDto };
  record_technical_failure: { input: T.RecordFailureInput; answer: T.RecordDoneDto };
  amend_technical_failure: { input: T.AmendFailureInput; answer: T.RecordDoneDto };
  take_back_technical_failure: { input: T.TakeBackFailureInput; answer: T.RecordDoneDto };
  complaints: { input: T.Nothing; answer: T.ComplaintDto[] };
  complaint: { input: T.ComplaintInput; answer: T.ComplaintDto };
  technical_failures: { input: T.Nothing; answer: T.FailureDto[] };
  correct_application: { input: T.CorrectInput; answer: T.DoneDto };
  take_back: { input: T.TakeBackInput; answer: T.DoneDto };
  paper_pages: { input: T.PagesInput; answer: T.PagesDto };
  preview_pages: { input: T.PreviewInput; answer: T.PagesDto };
  calendar_year: { input: T.CalendarInput; answer: T.CalendarDto };
  review_calendar_days: { input: T.CalendarDaysInput; answer: T.CalendarReviewDto };
  set_calendar_days: { input: T.CalendarDaysInput; answer: T.Nothing };
  confirm_calendar_year: { input: T.ConfirmYearInput; answer: T.Nothing };
  month_registers: { input: T.Nothing; answer: T.MonthRegistersDto };
  month_register: { input: T.MonthRegisterInput; answer: T.MonthRegisterDto };
  month_register_pages: { input: T.MonthRegisterPagesInput; answer: T.PagesDto };
  issue_month_register: { input: T.IssueMonthRegisterInput; answer: T.Nothing };
  look_into_journal_file: { input: T.JournalFileInput; answer: T.JournalFileDto };
  check_import: { input: T.ImportInput; answer: T.ImportCheckDto };
  import_journal: { input: T.ImportInput; answer: T.ImportDto };
  imports: { input: T.Nothing; answer: T.ImportsDto };
  take_back_import: { input: T.TakeBackImportInput; answer: T.Nothing };
  statistics: { input: T.StatisticsInput; answer: T.StatisticsDto };
  check_register: { input: T.CheckInput; answer: T.CheckDto };
};

/** Where a register can live on this PC. */
export type PlaceKind = 'own' | 'shared' | 'sample' | 'told';

/** One such place. */
export type Place = { kind: PlaceKind; folder: string; found: boolean };

/** The places, and the one whose register is open. */
export type Places = { open: PlaceKind | null; places: Place[] };

/** A paper to save under a name, without its ending. */
export type NamedPaper = { sha256: string; name: string };

/** Files that were saved, and the folder to begin with the next time. */
export type SavedFiles = { files: string[]; folder: string };

/** A file that was chosen, and the folder to begin with the next time. */
export type ChosenFile = { path: string; folder: string };

/** How far the work that runs aside is. */
export type WorkDto = { done: number; total: number };

/** A copy that was saved. */
export type SavedCopy = { copy: T.CopyDto; folder: string };
