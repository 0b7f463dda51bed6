//! The same person in other cases (decision 14): shown at intake, never merged.

use cases::case::CaseId;
use cases::identifier::Iin;
use cases::name::PersonName;
use chrono::NaiveDate;
use rusqlite::named_params;

use crate::derived::{PersonRole, read_role};
use crate::error::RegisterError;
use crate::journal::entry::{read_date, write_date};
use crate::transaction::Reading;

/// Who is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Probe<'a> {
    /// Their IIN, where there is one.
    pub iin: Option<&'a Iin>,
    /// Their name, once it is known.
    pub name: Option<&'a PersonName>,
    /// Their birth date, or the one their IIN hints at; without it the name alone finds nobody.
    pub birth_date: Option<NaiveDate>,
}

/// Somebody in another case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamePerson {
    /// Which case.
    pub case: CaseId,
    /// What they are in it.
    pub role: PersonRole,
    /// Their full name there.
    pub name: String,
    /// Their IIN there.
    pub iin: Option<String>,
    /// Their birth date there, or the one that IIN hints at.
    pub birth_date: Option<NaiveDate>,
    /// Why they are taken for the same.
    pub matched: Match,
}

/// Why somebody is taken for the same person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// The same IIN.
    Iin,
    /// The same folded name and birth date.
    NameAndBirthDate,
}

impl Reading<'_> {
    /// Where the same person is named in cases other than `except`, the last registered first.
    pub fn same_people(
        &self,
        probe: &Probe<'_>,
        except: Option<CaseId>,
    ) -> Result<Vec<SamePerson>, RegisterError> {
        let mut statement = self.connection.prepare_cached(include_str!("people.sql"))?;
        let mut rows = statement.query(named_params! {
            ":iin": probe.iin.map(Iin::digits),
            ":name": probe.name.map(|name| kazakh::folding::fold(&name.full())),
            ":birth_date": probe.birth_date.map(write_date),
            ":except": except.map(|case| case.0),
        })?;
        let mut people = Vec::new();
        while let Some(row) = rows.next()? {
            let role: String = row.get(1)?;
            let birth_date: Option<String> = row.get(4)?;
            people.push(SamePerson {
                case: CaseId(row.get(0)?),
                role: read_role(&role)
                    .ok_or_else(|| RegisterError::Damaged(format!("case_person: role {role:?}")))?,
                name: row.get(2)?,
                iin: row.get(3)?,
                birth_date: birth_date.map(|text| read_date(&text, 4)).transpose()?,
                matched: if row.get(5)? {
                    Match::Iin
                } else {
                    Match::NameAndBirthDate
                },
            });
        }
        Ok(people)
    }
}
