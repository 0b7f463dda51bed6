//! The facts of one paper, and the value they give to each blank. What a value looks like on the page is not
//! known here.

use cases::application::{Application, BroughtDocument, Channel, Child, Period, StateCorporation};
use cases::event::{DocumentFault, UnmetDocument};
use cases::identifier::Identifier;
use cases::name::PersonName;
use cases::number::Number;
use cases::office::{OfficePerson, OfficeSettings};
use chrono::{Datelike, NaiveDate, Timelike};
use kazakh::dates::{self, DateForm};
use kazakh::suffixes::{self, Case, Stem};
use statutes::edition::PlacementCategory;
use statutes::{Collection, Condition, DocumentCode, Edition, Field};

use crate::error::DocumentError;

/// Everything a paper can be filled with; what a paper does not need is left out.
pub(crate) struct Facts<'a> {
    pub(crate) form: &'static str,
    pub(crate) edition: &'a Edition,
    pub(crate) settings: &'a OfficeSettings,
    /// `None`: an empty form, to be filled in by hand.
    pub(crate) application: Option<&'a Application>,
    pub(crate) on: NaiveDate,
    pub(crate) number: Option<&'a Number>,
    pub(crate) registration: Option<&'a Number>,
    /// A number that is not drawn yet is left blank and not refused.
    pub(crate) preview: bool,
    pub(crate) received_on: Option<NaiveDate>,
    pub(crate) promised: Option<NaiveDate>,
    pub(crate) period: Option<Period>,
    pub(crate) receiver: Option<&'a OfficePerson>,
    pub(crate) executor: Option<&'a PersonName>,
    pub(crate) unmet: &'a [UnmetDocument],
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
        }
    }

    /// What fills a blank.
    pub(crate) fn value(
        &self,
        field: Field,
        item: Option<Item<'_>>,
    ) -> Result<Value, DocumentError> {
        let empty_form = self.application.is_none() && field_of_application(field);
        let number_to_come = self.preview
            && match field {
                Field::PaperNumber => self.number.is_none(),
                Field::RegistrationNumber => self.registration.is_none(),
                _ => false,
            };
        let optional = field == Field::CorporationWorker
            && self
                .corporation()
                .is_some_and(|it| it.worker.trim().is_empty());
        if empty_form || number_to_come || optional {
            return Ok(Value::ByHand);
        }
        match self
            .words(field, item)?
            .map(|words| words.trim().to_owned())
        {
            Some(words) if !words.is_empty() => Ok(Value::Words(words)),
            _ => Err(DocumentError::MissingValue {
                form: self.form,
                field,
            }),
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
            Field::PaperNumber => self.number.map(ToString::to_string),
            Field::RegistrationNumber => self.registration.map(ToString::to_string),
            Field::RegisteredOn => self.received_on.map(dates::long),
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
            Field::CorporationSection => corporation.map(|it| it.section.clone()),
            Field::CorporationAddress => corporation.map(|it| it.address.clone()),
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
        })
    }

    fn of_child(
        &self,
        field: Field,
        item: Option<Item<'_>>,
    ) -> Result<Option<String>, DocumentError> {
        let Some(Item::Child(child)) = item else {
            return Ok(None);
        };
        Ok(Some(match field {
            Field::ChildName => child.name.full(),
            Field::ChildBirthDate => dates::long(child.birth_date),
            _ => self.placement(child)?.locative.clone(),
        }))
    }

    fn of_brought(
        &self,
        field: Field,
        item: Option<Item<'_>>,
    ) -> Result<Option<String>, DocumentError> {
        let Some(Item::Brought(order, document)) = item else {
            return Ok(None);
        };
        Ok(Some(match field {
            Field::BroughtOrder => order.to_string(),
            Field::BroughtSheets => sheets(u32::from(document.sheets)),
            _ => self.document(&document.document)?,
        }))
    }

    fn of_unmet(
        &self,
        field: Field,
        item: Option<Item<'_>>,
    ) -> Result<Option<String>, DocumentError> {
        let Some(Item::Unmet(document)) = item else {
            return Ok(None);
        };
        Ok(match (field, document.fault) {
            (Field::UnmetValidUntil, DocumentFault::Expired { valid_until }) => {
                Some(dates::long(valid_until))
            }
            (Field::UnmetValidUntil, DocumentFault::Missing) => None,
            _ => Some(self.document(&document.document)?),
        })
    }

    fn corporation(&self) -> Option<&'a StateCorporation> {
        match &self.application?.channel {
            Channel::Office => None,
            Channel::StateCorporation(corporation) => Some(corporation),
        }
    }

    fn document(&self, code: &DocumentCode) -> Result<String, DocumentError> {
        let document = self
            .edition
            .document(code)
            .ok_or_else(|| DocumentError::UnknownDocument(code.clone()))?;
        Ok(document.name.clone())
    }

    fn placement(&self, child: &Child) -> Result<&'a PlacementCategory, DocumentError> {
        let code = &child.placement.category;
        self.edition
            .placement(code)
            .ok_or_else(|| DocumentError::UnknownPlacement(code.clone()))
    }

    /// The children's distinct categories, in the form's order.
    fn placements(
        &self,
        words: fn(&PlacementCategory) -> &String,
    ) -> Result<Option<String>, DocumentError> {
        let Some(application) = self.application else {
            return Ok(None);
        };
        for child in &application.children {
            self.placement(child)?;
        }
        let lived_in = |category: &&PlacementCategory| {
            application
                .children
                .iter()
                .any(|child| child.placement.category == category.code)
        };
        let words: Vec<&str> = self
            .edition
            .placements
            .iter()
            .filter(lived_in)
            .map(|it| words(it).as_str())
            .collect();
        Ok(Some(words.join(", ")))
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

fn brought(application: &Application) -> impl Iterator<Item = &BroughtDocument> {
    application
        .documents
        .iter()
        .filter(|document| document.brought)
}

/// A count of sheets, or a dash where they were not counted.
fn sheets(count: u32) -> String {
    if count == 0 {
        "–".to_owned()
    } else {
        count.to_string()
    }
}

/// The sheets of all documents, or a dash where those of one were not counted: a sum would say too few.
fn all_sheets(application: &Application) -> String {
    let mut counts = brought(application).map(|document| u32::from(document.sheets));
    let total = counts.try_fold(0, |total, count| (count > 0).then_some(total + count));
    sheets(total.unwrap_or(0))
}

fn initials(name: &PersonName) -> String {
    kazakh::names::with_initials(&name.surname, &name.given, &name.patronymic)
}

/// The signatory's post; an acting one is "… басшысының м.а.". A post whose genitive is not sure keeps its form.
fn post(settings: &OfficeSettings) -> String {
    let post = settings.head.post.trim();
    if post.is_empty() || !settings.head.acting || post.ends_with("м.а.") {
        return post.to_owned();
    }
    let of = suffixes::decline(post, Case::Genitive, Stem::Possessive)
        .unwrap_or_else(|| post.to_owned());
    format!("{of} м.а.")
}
