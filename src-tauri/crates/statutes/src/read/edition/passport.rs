//! Reads the passport table of `edition.toml`.

use chrono::{NaiveTime, Weekday};
use serde::Deserialize;
use toml::value::Datetime;

use super::super::source::Source;
use super::distinct;
use crate::error::EditionError;
use crate::passport::{
    ContactCentre, LongestWait, OpeningHours, Passport, PassportRow, ServiceChannel,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPassport {
    row: Vec<RawRow>,
    channel: Vec<RawChannel>,
    hours: Vec<RawHours>,
    wait: Vec<RawWait>,
    contact_centre: RawContactCentre,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    number: u8,
    title: String,
    words: String,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChannel {
    code: String,
    name: String,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHours {
    place: String,
    days: Vec<RawDay>,
    open: Datetime,
    close: Datetime,
    lunch: Option<RawLunch>,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLunch {
    from: Datetime,
    until: Datetime,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum RawDay {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWait {
    code: String,
    minutes: u32,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContactCentre {
    phones: Vec<String>,
    reference: String,
}

/// Reads the passport.
pub(super) fn read(source: &Source<'_>, raw: RawPassport) -> Result<Passport, EditionError> {
    let words = |key: &str, words: String| source.words(key, words);
    distinct(
        source,
        "passport.row",
        raw.row.iter().map(|row| row.number.to_string()),
    )?;
    distinct(
        source,
        "passport.channel",
        raw.channel.iter().map(|channel| channel.code.clone()),
    )?;
    Ok(Passport {
        rows: raw
            .row
            .into_iter()
            .map(|row| {
                Ok(PassportRow {
                    number: row.number,
                    title: words("passport.row.title", row.title)?,
                    words: words("passport.row.words", row.words)?,
                    reference: words("passport.row.reference", row.reference)?,
                })
            })
            .collect::<Result<_, EditionError>>()?,
        channels: raw
            .channel
            .into_iter()
            .map(|channel| {
                Ok(ServiceChannel {
                    code: words("passport.channel.code", channel.code)?,
                    name: words("passport.channel.name", channel.name)?,
                    reference: words("passport.channel.reference", channel.reference)?,
                })
            })
            .collect::<Result<_, EditionError>>()?,
        hours: raw
            .hours
            .into_iter()
            .map(|hours| opening(source, hours))
            .collect::<Result<_, _>>()?,
        waits: raw
            .wait
            .into_iter()
            .map(|wait| {
                Ok(LongestWait {
                    code: words("passport.wait.code", wait.code)?,
                    minutes: wait.minutes,
                    reference: words("passport.wait.reference", wait.reference)?,
                })
            })
            .collect::<Result<_, EditionError>>()?,
        contact_centre: ContactCentre {
            phones: raw
                .contact_centre
                .phones
                .into_iter()
                .map(|phone| words("passport.contact_centre.phones", phone))
                .collect::<Result<_, _>>()?,
            reference: words(
                "passport.contact_centre.reference",
                raw.contact_centre.reference,
            )?,
        },
    })
}

fn opening(source: &Source<'_>, raw: RawHours) -> Result<OpeningHours, EditionError> {
    let time = |key: &str, raw: Datetime| {
        time_of_day(raw).ok_or_else(|| source.value(key, "is not a time alone"))
    };
    let lunch = raw
        .lunch
        .map(|lunch| {
            Ok::<_, EditionError>((
                time("passport.hours.lunch.from", lunch.from)?,
                time("passport.hours.lunch.until", lunch.until)?,
            ))
        })
        .transpose()?;
    let open = time("passport.hours.open", raw.open)?;
    let close = time("passport.hours.close", raw.close)?;
    let (leave, back) = lunch.unwrap_or((close, close));
    if !(open < close && open <= leave && leave <= back && back <= close) {
        return Err(source.value("passport.hours", "closes before it opens"));
    }
    Ok(OpeningHours {
        place: source.words("passport.hours.place", raw.place)?,
        days: raw.days.iter().map(|day| weekday(*day)).collect(),
        open,
        close,
        lunch,
        reference: source.words("passport.hours.reference", raw.reference)?,
    })
}

/// A TOML time without a date.
fn time_of_day(raw: Datetime) -> Option<NaiveTime> {
    let (None, Some(time), None) = (raw.date, raw.time, raw.offset) else {
        return None;
    };
    NaiveTime::from_hms_opt(
        u32::from(time.hour),
        u32::from(time.minute),
        time.second.map_or(0, u32::from),
    )
}

fn weekday(day: RawDay) -> Weekday {
    match day {
        RawDay::Monday => Weekday::Mon,
        RawDay::Tuesday => Weekday::Tue,
        RawDay::Wednesday => Weekday::Wed,
        RawDay::Thursday => Weekday::Thu,
        RawDay::Friday => Weekday::Fri,
        RawDay::Saturday => Weekday::Sat,
        RawDay::Sunday => Weekday::Sun,
    }
}
