//! What is typed, from its transfer type to the one that `office` reads and back. The fields are the same by
//! name; the two stand apart so that no domain type need be serialisable.

use office as acts;

use super::act::{TypedNarrowed, TypedRecipient};
use super::application::{
    TypedApplicant, TypedApplication, TypedChannel, TypedChild, TypedDocument,
    TypedPowerOfAttorney, TypedRepresentative,
};
use super::complaint::{TypedComplaint, TypedRuling};
use super::failure::TypedFailure;
use super::office::{TypedHead, TypedInternal, TypedPerson};
use super::procedure::TypedAppointment;

/// Two structs with the same fields, taken over one by one, both ways.
macro_rules! same_fields {
    ($Name:ident { $($field:ident),+ $(,)? }) => {
        impl From<$Name> for acts::$Name {
            fn from(typed: $Name) -> Self {
                let $Name { $($field),+ } = typed;
                Self { $($field: Taken::taken($field)),+ }
            }
        }
        impl From<acts::$Name> for $Name {
            fn from(typed: acts::$Name) -> Self {
                let acts::$Name { $($field),+ } = typed;
                Self { $($field: Taken::taken($field)),+ }
            }
        }
        impl Taken<acts::$Name> for $Name {
            fn taken(self) -> acts::$Name {
                self.into()
            }
        }
        impl Taken<$Name> for acts::$Name {
            fn taken(self) -> $Name {
                self.into()
            }
        }
    };
}

/// A field's value on the other side.
trait Taken<T> {
    fn taken(self) -> T;
}

impl Taken<Self> for String {
    fn taken(self) -> Self {
        self
    }
}

impl Taken<Self> for u64 {
    fn taken(self) -> Self {
        self
    }
}

impl Taken<Self> for bool {
    fn taken(self) -> Self {
        self
    }
}

impl<T: Taken<B>, B> Taken<Vec<B>> for Vec<T> {
    fn taken(self) -> Vec<B> {
        self.into_iter().map(Taken::taken).collect()
    }
}

impl<T: Taken<B>, B> Taken<Option<B>> for Option<T> {
    fn taken(self) -> Option<B> {
        self.map(Taken::taken)
    }
}

same_fields!(TypedApplication {
    applicant,
    representative,
    children,
    period_from,
    period_until,
    consent,
    documents,
    written_on,
    channel,
    received_on,
    received_time,
    chancery_number,
});
same_fields!(TypedApplicant {
    surname,
    given,
    patronymic,
    iin,
    no_iin_reason,
    birth_date,
    address,
    phone
});
same_fields!(TypedRepresentative {
    surname,
    given,
    patronymic,
    iin,
    no_iin_reason,
    power_of_attorney
});
same_fields!(TypedPowerOfAttorney {
    number,
    issued_on,
    notary,
    valid_until
});
same_fields!(TypedChild {
    surname,
    given,
    patronymic,
    iin,
    no_iin_reason,
    birth_date,
    placement_category,
    place
});
same_fields!(TypedDocument {
    code,
    brought,
    sheets,
    valid_until
});
same_fields!(TypedChannel {
    kind,
    accepted_on,
    section,
    address,
    worker
});
same_fields!(TypedInternal {
    registering_minutes,
    resolving_hours,
    executing_days,
    signing_hours,
    handing_over_minutes
});
same_fields!(TypedHead {
    surname,
    given,
    patronymic,
    post,
    acting
});

same_fields!(TypedComplaint {
    received_on,
    from,
    contact,
    channel,
    against,
    what,
    subject,
    addressed_to,
    case
});
same_fields!(TypedAppointment { on, time, place });
same_fields!(TypedRuling {
    decision_number,
    decided_on,
    cancels,
    words
});
same_fields!(TypedFailure {
    found_on,
    found_time,
    what,
    since_on,
    since_time,
    until_on,
    until_time,
    told_to,
    told_on,
    told_time,
    measures,
    ict_employee,
    cases
});

impl From<TypedPerson> for acts::TypedPerson {
    fn from(typed: TypedPerson) -> Self {
        let TypedPerson {
            id: _,
            surname,
            given,
            patronymic,
            post,
            role,
            left,
        } = typed;
        Self {
            surname,
            given,
            patronymic,
            post,
            role,
            left,
        }
    }
}

impl From<TypedNarrowed> for acts::TypedPeriod {
    fn from(typed: TypedNarrowed) -> Self {
        let TypedNarrowed {
            from,
            until,
            reason,
        } = typed;
        Self {
            from,
            until,
            reason,
        }
    }
}

impl From<TypedRecipient> for acts::TypedRecipient {
    fn from(typed: TypedRecipient) -> Self {
        let identity_document = typed.identity_document;
        match typed.representative {
            None => Self {
                identity_document,
                ..Self::default()
            },
            Some(representative) => Self {
                representative: true,
                surname: representative.surname,
                given: representative.given,
                patronymic: representative.patronymic,
                identity_document,
                power_of_attorney: representative.power_of_attorney.into(),
            },
        }
    }
}
