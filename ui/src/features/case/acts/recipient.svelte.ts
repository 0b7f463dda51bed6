// Who takes a paper, as typed: begun from the representative the application names.
import type { CaseDto, TypedRecipient } from '../../../lib/backend';

/** The fields of a recipient, of which only some are sent. */
export function recipientOf({ application }: CaseDto) {
  const known = application.representative;
  return {
    by: known ? 'representative' : 'applicant',
    identity_document: '',
    representative: {
      surname: known?.surname ?? '',
      given: known?.given ?? '',
      patronymic: known?.patronymic ?? '',
      power_of_attorney: { number: '', issued_on: '', notary: '', valid_until: '', ...known?.power_of_attorney },
    },
  };
}

export type TypedTaking = ReturnType<typeof recipientOf>;

/** As it is sent. */
export function sentRecipient(typed: TypedTaking): TypedRecipient {
  const { by, identity_document, representative } = $state.snapshot(typed) as TypedTaking;
  return { identity_document, representative: by === 'representative' ? representative : null };
}
