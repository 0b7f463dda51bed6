//! Which edition holds on a date. It does not know what an edition says.

use chrono::NaiveDate;

use crate::edition::Edition;

/// Every edition known, of every service.
#[derive(Debug, Clone, Default)]
pub struct Statutes {
    /// By service, first day and revision, rising.
    editions: Vec<Edition>,
}

/// No edition of a service holds on a date; said to the person, never a crash.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no edition of {service} is in force on {date}; the first holds from {first:?}")]
pub struct NotInForce {
    /// The service asked for.
    pub service: String,
    /// The date asked for.
    pub date: NaiveDate,
    /// First day of the service's first edition; `None` where no edition of it is known at all.
    pub first: Option<NaiveDate>,
}

impl Statutes {
    /// Takes editions in any order; the same bytes given twice count once.
    pub fn new(mut editions: Vec<Edition>) -> Self {
        editions.sort_by(|a, b| order(a).cmp(&order(b)));
        editions.dedup_by(|a, b| a.hash == b.hash);
        Self { editions }
    }

    /// The edition of a service in force on a date; of several revisions of it, the last.
    pub fn in_force(&self, service: &str, date: NaiveDate) -> Result<&Edition, NotInForce> {
        let of_service = || {
            self.editions
                .iter()
                .filter(|edition| edition.service == service)
        };
        of_service()
            .rfind(|edition| edition.in_force_from.date <= date)
            .ok_or_else(|| NotInForce {
                service: service.to_owned(),
                date,
                first: of_service()
                    .next()
                    .map(|edition| edition.in_force_from.date),
            })
    }

    /// The edition with these bytes.
    pub fn by_hash(&self, hash: &[u8; 32]) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.hash == *hash)
    }

    /// Where the office's own forms of an edition are, which may be an older revision's that lacks some: its last
    /// revision here, or the edition itself.
    pub fn own_forms<'a>(&'a self, edition: &'a Edition) -> &'a Edition {
        self.editions
            .iter()
            .rfind(|known| known.service == edition.service && known.id == edition.id)
            .unwrap_or(edition)
    }

    /// All of them, by service, first day and revision.
    pub fn editions(&self) -> &[Edition] {
        &self.editions
    }
}

fn order(edition: &Edition) -> (&str, NaiveDate, u32, [u8; 32]) {
    (
        &edition.service,
        edition.in_force_from.date,
        edition.revision,
        edition.hash,
    )
}
