//! An application typed back and read again is the same application.

use cases::application::{Application, Representative};
use cases::identifier::Identifier;
use cases::intake::{TypedApplication, read};
use proptest::prelude::*;

use crate::world::{
    WORLD, application, at, iin, name, on, power_of_attorney, through_state_corporation,
};

fn applications() -> impl Strategy<Value = Application> {
    (
        any::<(bool, bool, bool, bool)>(),
        0u32..24 * 60 * 60,
        proptest::collection::vec(
            (any::<bool>(), 0u16..999, proptest::option::of(0i64..2000)),
            4,
        ),
    )
        .prop_map(
            |((corporation, represented, consent, without_iin), second, lines)| {
                let mut typed = if corporation {
                    through_state_corporation()
                } else {
                    application()
                };
                typed.consent = consent;
                let midnight = at(typed.received_at.date(), 0, 0);
                typed.received_at = midnight + chrono::TimeDelta::seconds(second.into());
                for (line, (brought, sheets, valid)) in typed.documents.iter_mut().zip(lines) {
                    line.brought = brought;
                    line.sheets = if brought { sheets } else { 0 };
                    let valid = valid.filter(|_| brought);
                    line.valid_until =
                        valid.map(|days| on(1, 1, 2024) + chrono::TimeDelta::days(days));
                }
                if without_iin {
                    let reason = "шетелде туған".to_owned();
                    typed.children[0].identifier = Identifier::None { reason };
                    typed.chancery_number = Some("12-3/45".to_owned());
                }
                typed.representative = represented.then(|| Representative {
                    name: name("Үлгі", "", ""),
                    identifier: iin("850618100003"),
                    power_of_attorney: power_of_attorney(on(1, 1, 2026), on(1, 1, 2028)),
                });
                typed
            },
        )
}

proptest! {
    #[test]
    fn reading_undoes_typing(application in applications()) {
        let typed = TypedApplication::from(&application);
        let today = on(24, 11, 2026);
        let read = read(&typed, &WORLD.edition, at(today, 23, 59), today, &|_| true);
        prop_assert_eq!(read, Ok(application));
    }

    /// Whatever is typed is read or refused with a reason, and never panics.
    #[test]
    fn any_text_is_answered(text in "\\PC{0,20}", field in 0usize..12) {
        let mut typed = TypedApplication::from(&application());
        let child = &mut typed.children[0];
        let target = match field {
            0 => &mut typed.applicant.surname,
            1 => &mut typed.applicant.iin,
            2 => &mut typed.applicant.birth_date,
            3 => &mut typed.applicant.phone,
            4 => &mut child.birth_date,
            5 => &mut child.placement_category,
            6 => &mut typed.period_from,
            7 => &mut typed.documents[0].sheets,
            8 => &mut typed.documents[0].valid_until,
            9 => &mut typed.received_on,
            10 => &mut typed.received_time,
            _ => &mut typed.channel.kind,
        };
        *target = text;
        let today = on(24, 11, 2026);
        match read(&typed, &WORLD.edition, at(today, 9, 0), today, &|_| true) {
            Ok(application) => prop_assert!(!application.children.is_empty()),
            Err(refusals) => prop_assert!(!refusals.0.is_empty()),
        }
    }
}
