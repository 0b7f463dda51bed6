//! The world of these tests: the shipped law and calendar, an invented office, invented people, and a journal
//! that does what the register does.

pub(crate) mod refusing;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use calendar::{DataFile, WorkCalendar};
use cases::act::Act;
use cases::application::{
    Applicant, Application, BroughtDocument, Channel, Child, Period, Placement, PowerOfAttorney,
    StateCorporation,
};
use cases::case::{Case, CaseId};
use cases::decide::{Circumstances, decide};
use cases::event::{ActTimes, CaseEvent, Recipient, Recorded};
use cases::identifier::{Identifier, Iin};
use cases::name::PersonName;
use cases::number::{Journal, Number};
use cases::office::{Head, Office, OfficeEvent, OfficePerson, OfficeSettings, PersonId, Role};
use cases::phone::Phone;
use cases::refusal::Refusals;
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, TimeZone};
use statutes::{DocumentCode, Edition, PlacementCode};

/// Somebody who works in the office.
pub(crate) const EXECUTOR: PersonId = PersonId(2);
/// Somebody who no longer does.
pub(crate) const LEFT: PersonId = PersonId(3);

/// A date written as it is spoken of here: day, month, year.
pub(crate) fn on(day: u32, month: u32, year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the test writes a date that exists")
}

/// An hour of a day.
pub(crate) fn at(day: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
    day.and_hms_opt(hour, minute, 0)
        .expect("the test writes an hour that exists")
}

/// The wall clock of the office.
pub(crate) fn clock(day: NaiveDate) -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(5 * 3600).expect("five hours are an offset");
    zone.from_local_datetime(&at(day, 17, 0))
        .single()
        .expect("a fixed offset leaves no hour out")
}

/// An act entered on the day it happened.
pub(crate) fn entered(day: NaiveDate) -> ActTimes {
    ActTimes {
        on: day,
        entered_at: clock(day),
        entered_late_because: None,
    }
}

/// An act entered on a later day.
pub(crate) fn entered_late(day: NaiveDate, today: NaiveDate) -> ActTimes {
    ActTimes {
        on: day,
        entered_at: clock(today),
        entered_late_because: (day < today).then(|| "жарық болмады".to_owned()),
    }
}

/// The shipped calendar.
pub(crate) fn shipped_calendar() -> WorkCalendar {
    let file = |file: &assets::calendar::CalendarFile| DataFile {
        name: file.name,
        text: file.text,
    };
    let years: Vec<DataFile<'_>> = assets::calendar::YEARS.iter().map(file).collect();
    WorkCalendar::load(file(&assets::calendar::LAW), &years).expect("the shipped calendar loads")
}

/// A world that many games share; reading the law anew for each would take most of the time.
pub(crate) static WORLD: LazyLock<World> = LazyLock::new(World::new);

/// What acts are judged by.
pub(crate) struct World {
    pub(crate) edition: Edition,
    pub(crate) calendar: WorkCalendar,
    pub(crate) settings: OfficeSettings,
    pub(crate) office: Office,
}

impl World {
    pub(crate) fn new() -> Self {
        let files = assets::services::EDITIONS[0].names_and_bytes();
        let edition = Edition::read(&files).expect("the shipped edition reads");
        let settings = settings();
        let people = [(1, false), (2, false), (3, true)].map(|(id, left)| OfficePerson {
            id: PersonId(id),
            name: name("Үлгі", "Маман", ""),
            post: "бас маман".to_owned(),
            role: Role::Executor,
            left,
        });
        let office = Office::replay(&[Recorded {
            seq: 1,
            person: PersonId(1),
            times: entered(on(5, 1, 2024)),
            event: OfficeEvent::SetUp {
                sample: false,
                settings: Box::new(settings.clone()),
                people: people.into(),
                first_numbers: Vec::new(),
            },
            papers: Vec::new(),
        }]);
        Self {
            edition,
            calendar: shipped_calendar(),
            settings,
            office,
        }
    }

    pub(crate) fn by(&self, today: NaiveDate) -> Circumstances<'_> {
        Circumstances {
            edition: &self.edition,
            calendar: &self.calendar,
            settings: &self.settings,
            office: &self.office,
            today,
        }
    }
}

fn settings() -> OfficeSettings {
    OfficeSettings {
        name: "Үлгі ауданының білім бөлімі".to_owned(),
        name_genitive: "Үлгі ауданының білім бөлімінің".to_owned(),
        address: "Үлгі ауылы".to_owned(),
        phone: String::new(),
        head: Head {
            name: name("Үлгі", "Басшы", ""),
            post: "Бөлім басшысы".to_owned(),
            acting: false,
        },
        indexes: BTreeMap::new(),
        count_start_day: false,
        print_outside_block: true,
        notice_in_two_papers: false,
        internal: cases::internal::InternalTerms::default(),
    }
}

pub(crate) fn name(surname: &str, given: &str, patronymic: &str) -> PersonName {
    PersonName {
        surname: surname.to_owned(),
        given: given.to_owned(),
        patronymic: patronymic.to_owned(),
    }
}

pub(crate) fn iin(digits: &str) -> Identifier {
    Identifier::Iin(Iin::read(digits).expect("the test writes an IIN that holds"))
}

/// The story's application: two children in different placements, received on Friday 20.11.2026 in the morning.
pub(crate) fn application() -> Application {
    let child = |given: &str, digits: &str, born: NaiveDate, placement: &str| Child {
        name: name("Үлгі", given, ""),
        identifier: iin(digits),
        birth_date: born,
        placement: Placement {
            category: PlacementCode(placement.to_owned()),
            place: String::new(),
        },
    };
    let brought = |code: &str| BroughtDocument {
        document: DocumentCode(code.to_owned()),
        brought: true,
        sheets: 1,
        valid_until: None,
    };
    Application {
        applicant: Applicant {
            name: name("Үлгі", "Ата-ана", "Мысалқызы"),
            identifier: iin("500101100000"),
            birth_date: Some(on(1, 2, 1985)),
            address: "Үлгі ауылы, Бірінші көше, 1-үй".to_owned(),
            phone: Phone::read("8 701 000 00 01").expect("a number of eleven digits"),
        },
        representative: None,
        children: vec![
            child("Бірінші", "991231500006", on(10, 5, 2015), "guardianship"),
            child("Екінші", "991231600002", on(3, 9, 2018), "organisation"),
        ],
        period: Period {
            from: on(1, 12, 2026),
            until: on(28, 2, 2027),
        },
        consent: true,
        documents: [
            "application",
            "identity",
            "court-decision",
            "police-characteristic",
        ]
        .map(brought)
        .into(),
        written_on: on(20, 11, 2026),
        channel: Channel::Office,
        received_at: at(on(20, 11, 2026), 10, 15),
        chancery_number: None,
    }
}

/// The same, handed in at the State Corporation on Saturday 21.11.2026 and brought on Monday.
pub(crate) fn through_state_corporation() -> Application {
    Application {
        channel: Channel::StateCorporation(StateCorporation {
            accepted_on: on(21, 11, 2026),
            section: "1".to_owned(),
            address: "Үлгі ауылы".to_owned(),
            worker: String::new(),
        }),
        received_at: at(on(23, 11, 2026), 11, 0),
        ..application()
    }
}

pub(crate) fn power_of_attorney(issued_on: NaiveDate, valid_until: NaiveDate) -> PowerOfAttorney {
    PowerOfAttorney {
        number: "123".to_owned(),
        issued_on,
        notary: "Үлгі Н.".to_owned(),
        valid_until,
    }
}

pub(crate) fn applicant() -> Recipient {
    Recipient::Applicant {
        identity_document: "000000001".to_owned(),
    }
}

pub(crate) fn number(journal: Journal, serial: u32, day: NaiveDate) -> Number {
    Number {
        journal,
        index: String::new(),
        serial,
        year: day.year(),
    }
}

pub(crate) fn make_permit(day: NaiveDate) -> Act {
    Act::MakePermit {
        number: Some(number(Journal::Permits, 1, day)),
        narrowed: None,
    }
}

pub(crate) fn take_back() -> Act {
    Act::TakeBack {
        reason: "қате".to_owned(),
    }
}

pub(crate) fn correct(application: Application) -> Act {
    Act::Correct {
        application: Box::new(application),
        reason: "қате жазылған".to_owned(),
    }
}

/// The field and code of every reason.
pub(crate) fn codes(refusals: &Refusals) -> Vec<(&str, &'static str)> {
    let refusals = refusals.0.iter();
    refusals
        .map(|refusal| (refusal.field.as_str(), refusal.reason.code()))
        .collect()
}

/// A case's stream: decides, records, folds.
#[derive(Clone)]
pub(crate) struct Stream {
    pub(crate) entries: Vec<Recorded<CaseEvent>>,
}

impl Stream {
    /// Registers an application on the day it was received.
    pub(crate) fn registered(world: &World, application: &Application) -> Self {
        let today = application.received_at.date();
        Self::try_registered(world, application, &entered(today), today)
            .expect("the application is registered")
    }

    pub(crate) fn try_registered(
        world: &World,
        application: &Application,
        times: &ActTimes,
        today: NaiveDate,
    ) -> Result<Self, Refusals> {
        let received_on = world.calendar.counts_from(application.received_at);
        let year = received_on.unwrap_or(today);
        let act = Act::Register {
            application: Box::new(application.clone()),
            number: number(Journal::Applications, 1, year),
        };
        let event = decide(None, &act, times, world.by(today))?;
        let mut stream = Self {
            entries: Vec::new(),
        };
        stream.record(event, times.clone());
        Ok(stream)
    }

    /// Does an act on the day it happens.
    pub(crate) fn act(
        &mut self,
        world: &World,
        act: &Act,
        day: NaiveDate,
    ) -> Result<Case, Refusals> {
        self.act_at(world, act, &entered(day), day)
    }

    pub(crate) fn act_at(
        &mut self,
        world: &World,
        act: &Act,
        times: &ActTimes,
        today: NaiveDate,
    ) -> Result<Case, Refusals> {
        let event = decide(Some(&self.case()), act, times, world.by(today))?;
        self.record(event, times.clone());
        Ok(self.case())
    }

    /// Does acts that must succeed, all on one day.
    pub(crate) fn through(mut self, world: &World, acts: &[Act], day: NaiveDate) -> Self {
        for act in acts {
            if let Err(refusals) = self.act(world, act, day) {
                panic!("{act:?}: {refusals}");
            }
        }
        self
    }

    pub(crate) fn case(&self) -> Case {
        Case::replay(CaseId(1), &self.entries).expect("what was decided can be folded")
    }

    fn record(&mut self, event: CaseEvent, times: ActTimes) {
        // The journal holds other streams' entries too, so a case's are not consecutive.
        let seq = self.entries.len() as u64 * 3 + 5;
        self.entries.push(Recorded {
            seq,
            person: PersonId(1),
            times,
            event,
            papers: Vec::new(),
        });
    }
}
