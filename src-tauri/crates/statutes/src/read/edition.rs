//! Reads `edition.toml`.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::value::Datetime;

use super::source::Source;
use crate::edition::{
    Correction, DocumentCode, Edition, InForceFrom, MonthTerm, PlacementCategory, PlacementCode,
    RefusalGround, RequiredDocument, Term, Terms,
};
use crate::error::EditionError;
use crate::form::Form;
use passport::RawPassport;

mod passport;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEdition {
    service: String,
    id: String,
    revision: u32,
    service_name: String,
    source: String,
    in_force_from: RawInForceFrom,
    document: Vec<RawDocument>,
    placement: Vec<RawPlacement>,
    ground: Vec<RawGround>,
    terms: RawTerms,
    passport: RawPassport,
    #[serde(default)]
    correction: Vec<RawCorrection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawInForceFrom {
    date: Datetime,
    assumed: bool,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDocument {
    code: String,
    name: String,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlacement {
    code: String,
    attributive: String,
    locative: String,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGround {
    number: u8,
    words: String,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerms {
    whole: RawTerm,
    check: RawTerm,
    prepare: RawTerm,
    preliminary_refusal_before_end: RawTerm,
    result_after_hearing: RawTerm,
    courier: RawTerm,
    complaint_forward: RawTerm,
    complaint_answer: RawTerm,
    complaint_review: RawTerm,
    kept_unclaimed: RawMonthTerm,
    objection: Option<RawTerm>,
    later_request: Option<RawTerm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTerm {
    working_days: u32,
    #[serde(default)]
    assumed: bool,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMonthTerm {
    months: u32,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCorrection {
    place: String,
    law: String,
    printed: String,
    reason: String,
}

/// Reads the edition, to which these forms belong.
pub(super) fn read(
    source: &Source<'_>,
    forms: Vec<Form>,
    hash: [u8; 32],
) -> Result<Edition, EditionError> {
    let raw: RawEdition = source.parse()?;
    let words = |key: &str, words: String| source.words(key, words);
    distinct(
        source,
        "document",
        raw.document.iter().map(|document| document.code.clone()),
    )?;
    distinct(
        source,
        "placement",
        raw.placement.iter().map(|placement| placement.code.clone()),
    )?;
    distinct(
        source,
        "ground",
        raw.ground.iter().map(|ground| ground.number.to_string()),
    )?;
    Ok(Edition {
        service: words("service", raw.service)?,
        id: words("id", raw.id)?,
        hash,
        revision: raw.revision,
        service_name: words("service_name", raw.service_name)?,
        source: words("source", raw.source)?,
        in_force_from: InForceFrom {
            date: civil_date(raw.in_force_from.date)
                .ok_or_else(|| source.value("in_force_from.date", "is not a date alone"))?,
            assumed: raw.in_force_from.assumed,
            reference: words("in_force_from.reference", raw.in_force_from.reference)?,
        },
        documents: raw
            .document
            .into_iter()
            .map(|document| {
                Ok(RequiredDocument {
                    code: DocumentCode(words("document.code", document.code)?),
                    name: words("document.name", document.name)?,
                    reference: words("document.reference", document.reference)?,
                })
            })
            .collect::<Result<_, EditionError>>()?,
        placements: raw
            .placement
            .into_iter()
            .map(|placement| {
                Ok(PlacementCategory {
                    code: PlacementCode(words("placement.code", placement.code)?),
                    attributive: words("placement.attributive", placement.attributive)?,
                    locative: words("placement.locative", placement.locative)?,
                    reference: words("placement.reference", placement.reference)?,
                })
            })
            .collect::<Result<_, EditionError>>()?,
        grounds: raw
            .ground
            .into_iter()
            .map(|ground| {
                Ok(RefusalGround {
                    number: ground.number,
                    words: words("ground.words", ground.words)?,
                    reference: words("ground.reference", ground.reference)?,
                })
            })
            .collect::<Result<_, EditionError>>()?,
        terms: terms(source, raw.terms)?,
        passport: passport::read(source, raw.passport)?,
        corrections: raw
            .correction
            .into_iter()
            .map(|correction| {
                Ok(Correction {
                    place: words("correction.place", correction.place)?,
                    law: words("correction.law", correction.law)?,
                    printed: words("correction.printed", correction.printed)?,
                    reason: words("correction.reason", correction.reason)?,
                })
            })
            .collect::<Result<_, EditionError>>()?,
        forms,
    })
}

fn terms(source: &Source<'_>, raw: RawTerms) -> Result<Terms, EditionError> {
    let term = |key: &str, raw: RawTerm| {
        Ok::<_, EditionError>(Term {
            working_days: raw.working_days,
            assumed: raw.assumed,
            reference: source.words(&format!("terms.{key}.reference"), raw.reference)?,
        })
    };
    Ok(Terms {
        whole: term("whole", raw.whole)?,
        check: term("check", raw.check)?,
        prepare: term("prepare", raw.prepare)?,
        preliminary_refusal_before_end: term(
            "preliminary_refusal_before_end",
            raw.preliminary_refusal_before_end,
        )?,
        result_after_hearing: term("result_after_hearing", raw.result_after_hearing)?,
        courier: term("courier", raw.courier)?,
        complaint_forward: term("complaint_forward", raw.complaint_forward)?,
        complaint_answer: term("complaint_answer", raw.complaint_answer)?,
        complaint_review: term("complaint_review", raw.complaint_review)?,
        kept_unclaimed: MonthTerm {
            months: raw.kept_unclaimed.months,
            reference: source.words(
                "terms.kept_unclaimed.reference",
                raw.kept_unclaimed.reference,
            )?,
        },
        objection: raw
            .objection
            .map(|raw| term("objection", raw))
            .transpose()?,
        later_request: raw
            .later_request
            .map(|raw| term("later_request", raw))
            .transpose()?,
    })
}

/// Refuses the same code twice, or no code at all.
fn distinct(
    source: &Source<'_>,
    what: &'static str,
    codes: impl Iterator<Item = String>,
) -> Result<(), EditionError> {
    let mut seen = BTreeSet::new();
    for code in codes {
        if !seen.insert(code.clone()) {
            return Err(EditionError::Twice {
                file: source.file(),
                what,
                code,
            });
        }
    }
    if seen.is_empty() {
        return Err(source.value(what, "says nothing"));
    }
    Ok(())
}

/// A TOML date without a time.
fn civil_date(raw: Datetime) -> Option<NaiveDate> {
    let (Some(date), None, None) = (raw.date, raw.time, raw.offset) else {
        return None;
    };
    NaiveDate::from_ymd_opt(
        i32::from(date.year),
        u32::from(date.month),
        u32::from(date.day),
    )
}
