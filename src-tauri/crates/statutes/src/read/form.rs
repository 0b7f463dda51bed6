//! Reads a form's file but for its blocks.

use serde::Deserialize;
use toml::Spanned;

use super::blocks::{RawBlock, blocks};
use super::source::Source;
use crate::error::EditionError;
use crate::form::{Align, Copy, Form, Margin, Outside, Pages, Standing};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawForm {
    title: String,
    standing: RawStanding,
    #[serde(default)]
    copy: Vec<RawCopy>,
    #[serde(default)]
    outside: Vec<RawOutside>,
    block: Vec<RawBlock>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStanding {
    approved: Option<String>,
    reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCopy {
    words: Spanned<String>,
    when: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOutside {
    margin: RawMargin,
    pages: RawPages,
    #[serde(default)]
    align: RawAlign,
    words: Spanned<String>,
    when: Option<Spanned<String>>,
    #[serde(default)]
    always: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawMargin {
    Head,
    Foot,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum RawPages {
    All,
    First,
    Following,
}

#[derive(Deserialize, Default, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum RawAlign {
    #[default]
    Left,
    Center,
    Right,
    Justified,
}

impl From<RawAlign> for Align {
    fn from(raw: RawAlign) -> Self {
        match raw {
            RawAlign::Left => Self::Left,
            RawAlign::Center => Self::Center,
            RawAlign::Right => Self::Right,
            RawAlign::Justified => Self::Justified,
        }
    }
}

/// Reads the form whose file is named after `code`.
pub(super) fn read(code: &str, source: &Source<'_>) -> Result<Form, EditionError> {
    let raw: RawForm = source.parse()?;
    let reference = source.words("standing.reference", raw.standing.reference)?;
    let standing = match raw.standing.approved {
        Some(appendix) => Standing::Approved {
            appendix: source.words("standing.approved", appendix)?,
            reference,
        },
        None => Standing::Own { reference },
    };
    let copies = raw
        .copy
        .iter()
        .map(|copy| {
            Ok(Copy {
                words: source.text(&copy.words, None)?,
                when: source.condition(copy.when.as_ref(), None)?,
            })
        })
        .collect::<Result<_, EditionError>>()?;
    let outside = raw
        .outside
        .iter()
        .map(|line| {
            Ok(Outside {
                margin: match line.margin {
                    RawMargin::Head => Margin::Head,
                    RawMargin::Foot => Margin::Foot,
                },
                pages: match line.pages {
                    RawPages::All => Pages::All,
                    RawPages::First => Pages::First,
                    RawPages::Following => Pages::Following,
                },
                align: line.align.into(),
                words: source.text(&line.words, None)?,
                when: source.condition(line.when.as_ref(), None)?,
                always: line.always,
            })
        })
        .collect::<Result<_, EditionError>>()?;
    if raw.block.is_empty() {
        return Err(source.value("block", "says nothing"));
    }
    Ok(Form {
        code: code.to_owned(),
        title: source.words("title", raw.title)?,
        standing,
        copies,
        outside,
        blocks: blocks(source, raw.block)?,
    })
}
