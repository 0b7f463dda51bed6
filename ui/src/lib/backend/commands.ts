// The commands the page uses, each with what it takes and what it answers.
import type {
  DoneDto,
  DraftDto,
  DraftInput,
  Nothing,
  OfficeDto,
  RegisterInput,
  SaveDraftInput,
  ServiceDto,
  SetUpInput,
} from './generated/types';

export type * from './generated/types';

export type Commands = {
  office: { input: Nothing; answer: OfficeDto };
  service: { input: Nothing; answer: ServiceDto };
  set_up_office: { input: SetUpInput; answer: Nothing };
  save_draft: { input: SaveDraftInput; answer: DraftInput };
  drafts: { input: Nothing; answer: DraftDto[] };
  delete_draft: { input: DraftInput; answer: Nothing };
  register_application: { input: RegisterInput; answer: DoneDto };
};
