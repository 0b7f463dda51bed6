//! The facts of one paper, and the value they give to each blank. What a value looks like on the page is not
//! known here.

mod application;
mod hearing;
mod more;

use cases::application::{Application, BroughtDocument, Channel, Child, Period, StateCorporation};
use cases::event::{DocumentFault, UnmetDocument};
use cases::identifier::Identifier;
use cases::name::PersonName;
use cases::number::Number;
use cases::office::{OfficePerson, OfficeSettings};
use chrono::{Datelike, NaiveDate, Timelike};
use kazakh::dates::{self, DateForm};
use kazakh::suffixes::{self, Case, Stem};
use statutes::{Collection, Condition, Edition, Field};

use self::application::{all_sheets, brought};
use crate::error::DocumentError;
use crate::papers::{
    ComplaintReply, Duplicate, FileItem, HandOverList, HearingNotice, HearingProtocol, InnerList,
    ListedCase, ListedResult, PreliminaryRefusal, Refusal, TechnicalFailure, Withdrawal,
};

/// Everything a paper can be filled with; what a paper does not need is left out.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) form: &'static str,
    pub(crate) edition: &'a Edition,
    /// Of the terms an older revision of the edition does not have.
    pub(crate) own_forms: &'a Edition,
    pub(crate) settings: &'a OfficeSettings,
    pub(crate) on: NaiveDate,
    /// An empty form, to be filled in by hand.
    pub(crate) blank: bool,
    /// A number that is not drawn yet is left blank and not refused.
    pub(crate) preview: bool,
    pub(crate) application: Option<&'a Application>,
    pub(crate) number: Option<&'a Number>,
    pub(crate) registration: Option<&'a Number>,
    pub(crate) received_on: Option<NaiveDate>,
    pub(crate) promised: Option<NaiveDate>,
    pub(crate) period: Option<Period>,
    pub(crate) receiver: Option<&'a OfficePerson>,
    pub(crate) executor: Option<&'a PersonName>,
    /// Who of the office prepared or made the paper, where it says so.
    pub(crate) person: Option<&'a OfficePerson>,
    pub(crate) unmet: &'a [UnmetDocument],
    pub(crate) more: More<'a>,
}

/// Facts that only one kind of paper has.
#[derive(Clone, Copy)]
pub(crate) enum More<'a> {
    Nothing,
    Decision(PreliminaryRefusal<'a>),
    Notice(HearingNotice<'a>),
    Protocol(HearingProtocol<'a>),
    Refusal(Refusal<'a>),
    Duplicate(Duplicate<'a>),
    List(HandOverList<'a>),
    Withdrawal(Withdrawal<'a>),
    Reply(ComplaintReply<'a>),
    Failure(TechnicalFailure<'a>),
    InnerList(InnerList<'a>),
}

/// What a blank is filled with.
pub(crate) enum Value {
    /// These words, never empty.
    Words(String),
    /// Nothing: a rule to write on.
    ByHand,
}

/// An item of a list a form repeats over.
#[derive(Clone, Copy)]
pub(crate) enum Item<'a> {
    Child(&'a Child),
    /// With its place in the list, from 1.
    Brought(usize, &'a BroughtDocument),
    Unmet(&'a UnmetDocument),
    Participant(&'a str),
    /// With its place in the list, from 1.
    Listed(usize, &'a ListedResult<'a>),
    /// With its place in the list, from 1.
    Affected(usize, &'a ListedCase<'a>),
    /// With its place in the file, from 1, and its first sheet where all before it were counted.
    Filed(usize, Option<u32>, &'a FileItem<'a>),
}

impl<'a> Facts<'a> {
    /// The items of a list, in its order.
    pub(crate) fn items(&self, of: Collection) -> Vec<Item<'a>> {
        let application = self.application;
        match of {
            Collection::Children => application
                .iter()
                .flat_map(|application| &application.children)
                .map(Item::Child)
                .collect(),
            Collection::BroughtDocuments => application
                .iter()
                .flat_map(|application| brought(application))
                .enumerate()
                .map(|(index, document)| Item::Brought(index + 1, document))
                .collect(),
            Collection::UnmetDocuments => self.unmet.iter().map(Item::Unmet).collect(),
            Collection::Participants
            | Collection::ListedResults
            | Collection::AffectedCases
            | Collection::FileItems => self.more_items(of),
        }
    }

    /// Whether a condition holds, for the paper or for one item.
    pub(crate) fn holds(&self, condition: Condition, item: Option<Item<'_>>) -> bool {
        let of = |holds: fn(&Application) -> bool| self.application.is_some_and(holds);
        match condition {
            Condition::OfficeChannel => self.corporation().is_none(),
            Condition::CorporationChannel => self.corporation().is_some(),
            Condition::ApplicantHasIin => {
                of(|it| matches!(it.applicant.identifier, Identifier::Iin(_)))
            }
            Condition::ApplicantHasNoIin => {
                of(|it| matches!(it.applicant.identifier, Identifier::None { .. }))
            }
            Condition::ApplicantHasPhone => of(|it| !it.applicant.phone.typed.trim().is_empty()),
            Condition::Represented => of(|it| it.representative.is_some()),
            Condition::ConsentRefused => of(|it| !it.consent),
            Condition::PlacementsDiffer => of(|it| {
                it.children
                    .windows(2)
                    .any(|two| two[0].placement.category != two[1].placement.category)
            }),
            Condition::OfficeHasPhone => !self.settings.phone.trim().is_empty(),
            Condition::UnmetExpired => {
                matches!(item, Some(Item::Unmet(document)) if matches!(document.fault, DocumentFault::Expired { .. }))
            }
            _ => self.more_holds(condition, item),
        }
    }

    /// What fills a blank.
    pub(crate) fn value(
        &self,
        field: Field,
        item: Option<Item<'_>>,
    ) -> Result<Value, DocumentError> {
        if self.blank && field_of_application(field) {
            return Ok(Value::ByHand);
        }
        match self
            .words(field, item)?
            .map(|words| words.trim().to_owned())
        {
            Some(words) if !words.is_empty() => Ok(Value::Words(words)),
            _ if self.left_to_hand(field, item) => Ok(Value::ByHand),
            _ => Err(DocumentError::MissingValue {
                form: self.form,
                field,
            }),
        }
    }

    /// Whether a blank that nothing fills is a rule to write on: a number that a preview cannot have yet, and
    /// what an office may not know when it makes the paper.
    fn left_to_hand(&self, field: Field, item: Option<Item<'_>>) -> bool {
        match field {
            Field::PaperNumber | Field::RegistrationNumber | Field::PreliminaryNumber => {
                self.preview
            }
            Field::CorporationWorker => self.corporation().is_some(),
            Field::Courier => matches!(self.more, More::List(_)),
            // The protocol is drawn up at once (p. 12-1); what was done about it may still be to come.
            Field::FailureMeasures => true,
            Field::ItemSheets => matches!(item, Some(Item::Filed(..))),
            _ => false,
        }
    }

    fn words(&self, field: Field, item: Option<Item<'_>>) -> Result<Option<String>, DocumentError> {
        let settings = self.settings;
        let applicant = self.application.map(|application| &application.applicant);
        let representative = self
            .application
            .and_then(|application| application.representative.as_ref());
        let corporation = self.corporation();
        Ok(match field {
            Field::ServiceName => Some(format!("\"{}\"", self.edition.service_name)),
            Field::OfficeName => Some(settings.name.clone()),
            Field::OfficeNameGenitive => Some(settings.name_genitive.clone()),
            Field::OfficeAddress => Some(settings.address.clone()),
            Field::OfficePhone => Some(settings.phone.clone()),
            Field::HeadPost => Some(post(settings)),
            Field::HeadName => Some(initials(&settings.head.name)),
            Field::ApplicantName => applicant.map(|applicant| applicant.name.full()),
            Field::ApplicantIin => applicant.and_then(|applicant| match &applicant.identifier {
                Identifier::Iin(iin) => Some(iin.digits().to_owned()),
                Identifier::None { .. } => None,
            }),
            Field::ApplicantAddress => applicant.map(|applicant| applicant.address.clone()),
            Field::ApplicantPhone => applicant.map(|applicant| applicant.phone.printed()),
            Field::RepresentativeName => {
                representative.map(|representative| representative.name.full())
            }
            Field::PowerOfAttorney => representative.map(|representative| {
                let power = &representative.power_of_attorney;
                format!("№ {}, {}", power.number, dates::long(power.issued_on))
            }),
            Field::PlacementsAttributive => self.placements(|category| &category.attributive)?,
            Field::PlacementsLocative => self.placements(|category| &category.locative)?,
            Field::PeriodBetween => self.application.map(|application| {
                dates::between(application.period.from, application.period.until)
            }),
            Field::PeriodFrom => self
                .period
                .map(|period| dates::from_until(period.from, period.until).0),
            Field::PeriodUntil => self
                .period
                .map(|period| dates::from_until(period.from, period.until).1),
            Field::PaperDay => Some(self.on.day().to_string()),
            Field::PaperMonth => Some(dates::month_name(self.on, DateForm::Nominative).to_owned()),
            Field::PaperYear => (2000..2100)
                .contains(&self.on.year())
                .then(|| format!("{:02}", self.on.year() - 2000)),
            Field::PaperDate => Some(dates::long(self.on)),
            Field::PaperDateLocative => Some(dates::locative(self.on)),
            Field::PaperNumber => self.number.map(ToString::to_string),
            Field::RegistrationNumber => self.registration.map(ToString::to_string),
            Field::RegisteredOn => self.received_on.map(dates::long),
            Field::RegisteredOnAttributive => self.received_on.map(dates::attributive),
            Field::ReceivedDate => self
                .application
                .map(|application| dates::long(application.received_at.date())),
            Field::ReceivedTime => self.application.map(|application| {
                format!(
                    "{}.{:02}",
                    application.received_at.hour(),
                    application.received_at.minute()
                )
            }),
            Field::PromisedDate => self.promised.map(dates::long),
            Field::WholeTerm => kazakh::numbers::with_words(self.edition.terms.whole.working_days),
            Field::DocumentsTotal => self
                .application
                .map(|application| brought(application).count().to_string()),
            Field::SheetsTotal => self.application.map(all_sheets),
            Field::ReceiverName => self.receiver.map(|receiver| receiver.name.full()),
            Field::ReceiverPost => self.receiver.map(|receiver| receiver.post.clone()),
            Field::ExecutorName => self.executor.map(PersonName::full),
            Field::PersonName => self.person.map(|person| person.name.full()),
            Field::PersonPost => self.person.map(|person| person.post.clone()),
            Field::CorporationSection => match self.more {
                More::List(list) => Some(list.section.to_owned()),
                _ => corporation.map(|it| it.section.clone()),
            },
            Field::CorporationAddress => match self.more {
                More::List(list) => Some(list.address.to_owned()),
                _ => corporation.map(|it| it.address.clone()),
            },
            Field::CorporationWorker => corporation.map(|it| it.worker.clone()),
            Field::CorporationAcceptedOn => corporation.map(|it| dates::long(it.accepted_on)),
            Field::ContactCentre => Some(self.edition.passport.contact_centre.phones.join(", ")),
            Field::ChildName | Field::ChildBirthDate | Field::ChildPlacement => {
                self.of_child(field, item)?
            }
            Field::BroughtOrder | Field::BroughtName | Field::BroughtSheets => {
                self.of_brought(field, item)?
            }
            Field::UnmetName | Field::UnmetValidUntil => self.of_unmet(field, item)?,
            _ => self.more_words(field, item),
        })
    }

    fn corporation(&self) -> Option<&'a StateCorporation> {
        match &self.application?.channel {
            Channel::Office => None,
            Channel::StateCorporation(corporation) => Some(corporation),
        }
    }
}

/// Whether an empty form leaves a blank for it; what the office knows of itself is printed there too.
fn field_of_application(field: Field) -> bool {
    !matches!(
        field,
        Field::ServiceName
            | Field::OfficeName
            | Field::OfficeNameGenitive
            | Field::OfficeAddress
            | Field::OfficePhone
            | Field::HeadPost
            | Field::HeadName
            | Field::WholeTerm
            | Field::ContactCentre
    )
}

pub(crate) fn initials(name: &PersonName) -> String {
    kazakh::names::with_initials(&name.surname, &name.given, &name.patronymic)
}

/// The signatory's post; an acting one is "… басшысының м.а.". A post whose genitive is not sure keeps its form.
pub(crate) fn post(settings: &OfficeSettings) -> String {
    let post = settings.head.post.trim();
    if post.is_empty() || !settings.head.acting || post.ends_with("м.а.") {
        return post.to_owned();
    }
    let of = suffixes::decline(post, Case::Genitive, Stem::Possessive)
        .unwrap_or_else(|| post.to_owned());
    format!("{of} м.а.")
}
