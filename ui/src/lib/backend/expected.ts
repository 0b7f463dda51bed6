// What the acts of the whole procedure take and what a case tells of them.
import type { CaseInput, DoneDto, DraftInput, OnCaseDto, PagesDto, TypedRecipient, WhenDto } from './generated/types';

/** Day, hour and place of a hearing, as typed. */
export type TypedHearing = { on: string; time: string; place: string };

type Act<Fields> = { input: { target: OnCaseDto } & Fields; answer: DoneDto };

export type ExpectedCommands = {
  find_ground: Act<{ ground: number; facts: string }>;
  drop_ground: Act<{ reason: string }>;
  make_preliminary_refusal: Act<{ hearing: TypedHearing; late_because: string }>;
  preview_preliminary_refusal: { input: { case: number; hearing: TypedHearing; width: number }; answer: PagesDto };
  record_notice_delivery: Act<{ means: string; to: string }>;
  record_objection: Act<{ words: string }>;
  postpone_hearing: Act<{ hearing: TypedHearing; reason: string }>;
  record_hearing: Act<{
    attendance: string;
    started: string;
    ended: string;
    place: string;
    chair: string;
    secretary: string;
    participants: string[];
    explanations: string;
    requests: string;
    how_told: string;
    waiver: string;
  }>;
  make_refusal: Act<{ reasons: string }>;
  preview_refusal: { input: { case: number; reasons: string; width: number }; answer: PagesDto };
  sign_refusal: Act<object>;
  send_to_corporation: {
    input: { cases: { case: number; revision: number }[]; when: WhenDto; courier: string };
    answer: DoneDto;
  };
  record_return: Act<object>;
  record_collection_request: Act<{ by: string }>;
  withdraw: Act<{ requested_on: string; words: string }>;
  revoke: Act<{ basis: string; order_number: string; order_on: string }>;
  issue_duplicate: Act<{ to: TypedRecipient; reason: string }>;
  reopen: Act<{ court: string; decision_number: string; decided_on: string }>;
  enter_monitoring: Act<{ stage: string; by: string }>;
  archive: Act<{ file_index: string; volume: string; sheets: string }>;
  repeat_application: { input: CaseInput; answer: DraftInput };
};

/** A ground of the edition. */
export type GroundDto = { number: number; words: string };
/** The ground that was found. */
export type FoundGroundDto = { number: number; words: string; facts: string; on: string };
export type AppointmentDto = { on: string; time: string; place: string };
export type PreliminaryRefusalDto = {
  number: string;
  dated: string;
  version: number;
  ground: number;
  facts: string;
  hearing: AppointmentDto;
  /** Last day of T-3. */
  due: string;
  /** 0 in time. */
  working_days_late: number;
  late_because: string;
  delivered: { on: string; means: string; to: string } | null;
  objections: { on: string; words: string; late: boolean }[];
  postponed: { on: string; was: AppointmentDto; reason: string }[];
};
export type HearingDto = {
  number: string;
  on: string;
  started: string;
  ended: string;
  place: string;
  chair: string;
  secretary: string;
  attendance: string;
  participants: string[];
  explanations: string;
  requests: string;
  how_told: string;
  waiver: string;
};
export type RefusalDto = {
  number: string;
  dated: string;
  version: number;
  ground: number;
  reasons: string;
  signed_on: string;
};
export type StageDto = {
  stage: number;
  ground: FoundGroundDto | null;
  preliminary_refusal: PreliminaryRefusalDto | null;
  hearing: HearingDto | null;
  refusal: RefusalDto | null;
  court: string;
  decision_number: string;
  decided_on: string;
  reopened_on: string;
};
export type MonitoringDto = { stage: string; on: string; by: string };
export type ClockDto5 = { step: string; due: string; kept_at: string; late: boolean };

export type ExpectedCase = {
  grounds: GroundDto[];
  ground: FoundGroundDto | null;
  preliminary_refusal: PreliminaryRefusalDto | null;
  hearing: HearingDto | null;
  refusal: RefusalDto | null;
  sent: { on: string; list: string } | null;
  returned: { on: string; requested: { on: string; by: string } | null } | null;
  withdrawn: { on: string; requested_on: string; words: string } | null;
  revoked: { on: string; basis: string; order_number: string; order_on: string } | null;
  duplicates: { copy: number; on: string; to: string; reason: string }[];
  stage: number;
  former_stages: StageDto[];
  monitoring: MonitoringDto[];
  /** Stages that happened and are not entered yet. */
  monitoring_due: string[];
  archived: { on: string; file_index: string; volume: string; sheets: number } | null;
  voided: { kind: string; number: string; dated: string; reason: string; on: string }[];
  meeting_over: boolean;
  internal: ClockDto5[];
};

/** What a program that knows nothing of all this would tell. */
export const UNTOLD: ExpectedCase = {
  grounds: [],
  ground: null,
  preliminary_refusal: null,
  hearing: null,
  refusal: null,
  sent: null,
  returned: null,
  withdrawn: null,
  revoked: null,
  duplicates: [],
  stage: 1,
  former_stages: [],
  monitoring: [],
  monitoring_due: [],
  archived: null,
  voided: [],
  meeting_over: false,
  internal: [],
};
