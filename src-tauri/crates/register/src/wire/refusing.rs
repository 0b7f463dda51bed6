//! The events of a case on the way to a refusal as they are written down.

use cases::event::{
    Attendance, Delivery, Hearing, HearingAppointment, PreliminaryRefusalMade, RefusalMade,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::LiftError;
use super::number::NumberV1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroundFoundV1 {
    pub(super) ground: u8,
    pub(super) facts: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroundDroppedV1 {
    pub(super) reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PreliminaryRefusalMadeV1 {
    number: NumberV1,
    dated: NaiveDate,
    ground: u8,
    facts: String,
    hearing: HearingAppointmentV1,
    late_because: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HearingAppointmentV1 {
    at: NaiveDateTime,
    place: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeDeliveredV1 {
    pub(super) means: DeliveryV1,
    pub(super) to: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum DeliveryV1 {
    InPerson,
    Post,
    Messenger,
    Telephone,
    Message,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ObjectionReceivedV1 {
    pub(super) words: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HearingPostponedV1 {
    pub(super) to: HearingAppointmentV1,
    pub(super) reason: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeardV1 {
    number: NumberV1,
    started: NaiveTime,
    ended: NaiveTime,
    place: String,
    chair: String,
    secretary: String,
    attendance: AttendanceV1,
}

/// `{"attended":{…}}`, `{"nobody_came":{…}}` or `{"waived":{…}}`.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum AttendanceV1 {
    Attended {
        participants: Vec<String>,
        explanations: String,
        requests: String,
    },
    NobodyCame {
        how_told: String,
    },
    Waived {
        paper: String,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RefusalMadeV1 {
    number: NumberV1,
    dated: NaiveDate,
    version: u32,
    ground: u8,
    reasons: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RefusalSignedV1 {}

impl From<&PreliminaryRefusalMade> for PreliminaryRefusalMadeV1 {
    fn from(made: &PreliminaryRefusalMade) -> Self {
        Self {
            number: NumberV1::from(&made.number),
            dated: made.dated,
            ground: made.ground,
            facts: made.facts.clone(),
            hearing: HearingAppointmentV1::from(&made.hearing),
            late_because: made.late_because.clone(),
        }
    }
}

impl TryFrom<PreliminaryRefusalMadeV1> for PreliminaryRefusalMade {
    type Error = LiftError;

    fn try_from(made: PreliminaryRefusalMadeV1) -> Result<Self, LiftError> {
        Ok(Self {
            number: made.number.try_into()?,
            dated: made.dated,
            ground: made.ground,
            facts: made.facts,
            hearing: made.hearing.into(),
            late_because: made.late_because,
        })
    }
}

impl From<&HearingAppointment> for HearingAppointmentV1 {
    fn from(appointment: &HearingAppointment) -> Self {
        Self {
            at: appointment.at,
            place: appointment.place.clone(),
        }
    }
}

impl From<HearingAppointmentV1> for HearingAppointment {
    fn from(appointment: HearingAppointmentV1) -> Self {
        Self {
            at: appointment.at,
            place: appointment.place,
        }
    }
}

impl From<Delivery> for DeliveryV1 {
    fn from(means: Delivery) -> Self {
        match means {
            Delivery::InPerson => Self::InPerson,
            Delivery::Post => Self::Post,
            Delivery::Messenger => Self::Messenger,
            Delivery::Telephone => Self::Telephone,
            Delivery::Message => Self::Message,
        }
    }
}

impl From<DeliveryV1> for Delivery {
    fn from(means: DeliveryV1) -> Self {
        match means {
            DeliveryV1::InPerson => Self::InPerson,
            DeliveryV1::Post => Self::Post,
            DeliveryV1::Messenger => Self::Messenger,
            DeliveryV1::Telephone => Self::Telephone,
            DeliveryV1::Message => Self::Message,
        }
    }
}

impl From<&Hearing> for HeardV1 {
    fn from(hearing: &Hearing) -> Self {
        Self {
            number: NumberV1::from(&hearing.number),
            started: hearing.started,
            ended: hearing.ended,
            place: hearing.place.clone(),
            chair: hearing.chair.clone(),
            secretary: hearing.secretary.clone(),
            attendance: AttendanceV1::from(&hearing.attendance),
        }
    }
}

impl TryFrom<HeardV1> for Hearing {
    type Error = LiftError;

    fn try_from(hearing: HeardV1) -> Result<Self, LiftError> {
        Ok(Self {
            number: hearing.number.try_into()?,
            started: hearing.started,
            ended: hearing.ended,
            place: hearing.place,
            chair: hearing.chair,
            secretary: hearing.secretary,
            attendance: hearing.attendance.into(),
        })
    }
}

impl From<&Attendance> for AttendanceV1 {
    fn from(attendance: &Attendance) -> Self {
        match attendance {
            Attendance::Attended {
                participants,
                explanations,
                requests,
            } => Self::Attended {
                participants: participants.clone(),
                explanations: explanations.clone(),
                requests: requests.clone(),
            },
            Attendance::NobodyCame { how_told } => Self::NobodyCame {
                how_told: how_told.clone(),
            },
            Attendance::Waived { paper } => Self::Waived {
                paper: paper.clone(),
            },
        }
    }
}

impl From<AttendanceV1> for Attendance {
    fn from(attendance: AttendanceV1) -> Self {
        match attendance {
            AttendanceV1::Attended {
                participants,
                explanations,
                requests,
            } => Self::Attended {
                participants,
                explanations,
                requests,
            },
            AttendanceV1::NobodyCame { how_told } => Self::NobodyCame { how_told },
            AttendanceV1::Waived { paper } => Self::Waived { paper },
        }
    }
}

impl From<&RefusalMade> for RefusalMadeV1 {
    fn from(refusal: &RefusalMade) -> Self {
        Self {
            number: NumberV1::from(&refusal.number),
            dated: refusal.dated,
            version: refusal.version,
            ground: refusal.ground,
            reasons: refusal.reasons.clone(),
        }
    }
}

impl TryFrom<RefusalMadeV1> for RefusalMade {
    type Error = LiftError;

    fn try_from(refusal: RefusalMadeV1) -> Result<Self, LiftError> {
        Ok(Self {
            number: refusal.number.try_into()?,
            dated: refusal.dated,
            version: refusal.version,
            ground: refusal.ground,
            reasons: refusal.reasons,
        })
    }
}
