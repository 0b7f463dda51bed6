//! Which column a field of the intake came from.

use cases::refusal::Refusal;

use super::checked::RowFault;
use super::fact::Fact;
use super::mapping::Mapping;

/// A refusal at its column.
pub(super) fn of(refusal: &Refusal, mapping: &Mapping) -> RowFault {
    let facts = facts(&refusal.field);
    let place = mapping.column(facts);
    RowFault {
        column: place.map(|(_, column)| column),
        fact: place.map(|(fact, _)| fact).or(facts.first().copied()),
        reason: refusal.reason.clone(),
    }
}

/// The facts a field may have come from, the likelier first.
fn facts(field: &str) -> &'static [Fact] {
    use Fact as F;
    let last = field.rsplit('.').next().unwrap_or_default();
    if field.starts_with("children") {
        return match last {
            "birth_date" => &[F::ChildBirthDates, F::Children],
            "iin" | "no_iin_reason" => &[F::ChildIins, F::Children],
            "placement_category" => &[F::Placement],
            "place" => &[F::Place, F::Placement],
            _ => &[F::Children],
        };
    }
    match field {
        "past.number" => &[F::Number],
        "past.received_on" | "received_on" | "received_time" | "written_on" => &[F::ReceivedOn],
        "past.promised" => &[F::Promised],
        "past.executor" => &[F::Executor],
        "past.checked_on" => &[F::CheckedOn],
        "past.result" => &[F::Result],
        "past.ground" => &[F::Ground],
        "past.result_number" => &[F::ResultNumber, F::ResultPaper, F::Result],
        "past.result_on" => &[F::ResultOn, F::ResultPaper, F::Result],
        "past.permit_from" | "past.permit_until" => &[F::PermitPeriod],
        "past.handed_over_on" => &[F::HandedOverOn],
        "past.remark" => &[F::Remark],
        "applicant.surname" => &[F::ApplicantSurname, F::Applicant],
        "applicant.given" => &[F::ApplicantGiven, F::Applicant],
        "applicant.patronymic" => &[F::ApplicantPatronymic, F::Applicant],
        "applicant.iin" | "applicant.no_iin_reason" => &[F::ApplicantIin],
        "applicant.birth_date" => &[F::ApplicantBirthDate],
        "applicant.address" => &[F::Address],
        "applicant.phone" => &[F::Phone],
        "period_from" => &[F::PeriodFrom, F::Period],
        "period_until" => &[F::PeriodUntil, F::Period],
        "channel.accepted_on" => &[F::AcceptedOn, F::Channel],
        "chancery_number" => &[F::ChanceryNumber, F::Number],
        _ if field.starts_with("channel") => &[F::Channel],
        _ => &[],
    }
}
