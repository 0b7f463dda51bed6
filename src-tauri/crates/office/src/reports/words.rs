//! The words of the register that are no column's: what was done, who did it, what the program notes of a case.
//! They are the office's own; the law approves no register.

use cases::event::{CaseEvent, Recorded};
use cases::name::PersonName;
use cases::office::{Office, PersonId};
use chrono::NaiveDate;

/// What was done.
pub(super) fn act(event: &CaseEvent) -> &'static str {
    match event {
        CaseEvent::Registered(_) => "өтініш тіркелді",
        CaseEvent::TakenOver(_) => "іс қағаз журналдан көшірілді",
        CaseEvent::ExecutorAssigned { .. } => "орындаушы тағайындалды",
        CaseEvent::Checked => "құжаттардың толықтығы тексерілді",
        CaseEvent::NotAccepted { .. } => "құжаттарды қабылдаудан бас тартылды",
        CaseEvent::GroundFound { .. } => "бас тарту негізі жазылды",
        CaseEvent::GroundDropped { .. } => "бас тарту негізі алып тасталды",
        CaseEvent::PreliminaryRefusalMade(_) => "алдын ала шешім шығарылды",
        CaseEvent::NoticeDelivered { .. } => "хабарлама тапсырылды",
        CaseEvent::ObjectionReceived { .. } => "қарсылық түсті",
        CaseEvent::HearingPostponed { .. } => "тыңдау кейінге қалдырылды",
        CaseEvent::Heard(_) => "тыңдау хаттамасы жасалды",
        CaseEvent::PermitMade(_) => "рұқсат дайындалды",
        CaseEvent::PermitSigned => "рұқсатқа қол қойылды",
        CaseEvent::RefusalMade(_) => "бас тарту дайындалды",
        CaseEvent::RefusalSigned => "бас тартуға қол қойылды",
        CaseEvent::SentToCorporation { .. } => "нәтиже Мемлекеттік корпорацияға жіберілді",
        CaseEvent::HandedOver { .. } => "нәтиже берілді",
        CaseEvent::ReturnedByCorporation => "нәтижені Мемлекеттік корпорация қайтарды",
        CaseEvent::CollectionRequested { .. } => "қайтарылған нәтиже сұратылды",
        CaseEvent::Withdrawn { .. } => "өтініш кері қайтарып алынды",
        CaseEvent::Revoked { .. } => "рұқсаттың күші жойылды",
        CaseEvent::DuplicateIssued { .. } => "телнұсқа берілді",
        CaseEvent::Reopened { .. } => "іс сот шешімімен қайта ашылды",
        CaseEvent::MonitoringEntered { .. } => "мониторинг ақпараттық жүйесіне енгізілді",
        CaseEvent::Archived { .. } => "іс мұрағатқа тапсырылды",
        CaseEvent::Corrected { .. } => "мәліметтер түзетілді",
        CaseEvent::TakenBack { .. } => "әрекет кері алынды",
    }
}

/// What was taken back, and of which day it was.
pub(super) fn taken_back(taken: &Recorded<CaseEvent>) -> String {
    undone(act(&taken.event), taken.times.on)
}

/// That something done on a day was taken back.
pub(super) fn undone(act: &str, on: NaiveDate) -> String {
    format!("кері алынды: {act} ({})", kazakh::dates::short(on))
}

/// One of the office's people, as the office writes a name: "Т. А. Сәрсенбаев".
pub(super) fn person(office: &Office, person: PersonId) -> String {
    office
        .person(person)
        .map_or_else(String::new, |person| signed(&person.name))
}

/// A name as it is signed.
pub(super) fn signed(name: &PersonName) -> String {
    kazakh::names::with_initials(&name.surname, &name.given, &name.patronymic)
}
