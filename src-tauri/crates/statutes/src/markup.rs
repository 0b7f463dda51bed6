//! The markup of words with blanks in them: `{applicant_name}`, or `{paper_day 10}` with the length in
//! millimetres of the rule that stands there in an empty form; a line end is a line end.

use crate::field::Field;

/// Length of an empty inline rule in millimetres where the form does not say.
pub const USUAL_RULE: u8 = 40;

/// Words and blanks, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub Vec<Piece>);

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words of the form.
    Words(String),
    /// A blank.
    Blank {
        /// What fills it.
        field: Field,
        /// Length of its rule in an empty form, in millimetres.
        rule: u8,
    },
    /// A line end.
    Break,
}

/// Why a text cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MarkupFault {
    /// A brace without its fellow, or something else than a name and a length in it.
    Braces(String),
    /// A name that is no field.
    UnknownField(String),
}

impl Text {
    /// Reads the markup.
    pub(crate) fn read(markup: &str) -> Result<Self, MarkupFault> {
        let mut pieces = Vec::new();
        let mut rest = markup;
        while let Some(at) = rest.find(['{', '}', '\n']) {
            if at > 0 {
                pieces.push(Piece::Words(rest[..at].to_owned()));
            }
            let tail = &rest[at + 1..];
            rest = match rest.as_bytes()[at] {
                b'\n' => {
                    pieces.push(Piece::Break);
                    tail
                }
                b'{' => {
                    let (inside, after) = tail
                        .split_once('}')
                        .ok_or_else(|| MarkupFault::Braces(rest[at..].to_owned()))?;
                    pieces.push(blank(inside)?);
                    after
                }
                _ => return Err(MarkupFault::Braces(rest[at..].to_owned())),
            };
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest.to_owned()));
        }
        Ok(Self(pieces))
    }

    /// The fields its blanks name, in order.
    pub fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        self.0.iter().filter_map(|piece| match piece {
            Piece::Blank { field, .. } => Some(*field),
            Piece::Words(_) | Piece::Break => None,
        })
    }
}

fn blank(inside: &str) -> Result<Piece, MarkupFault> {
    let (name, rule) = match inside.split_once(' ') {
        Some((name, length)) => (
            name,
            length
                .parse()
                .map_err(|_| MarkupFault::Braces(inside.to_owned()))?,
        ),
        None => (inside, USUAL_RULE),
    };
    let field = name
        .parse()
        .map_err(|_| MarkupFault::UnknownField(name.to_owned()))?;
    Ok(Piece::Blank { field, rule })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_blanks_and_line_ends_are_told_apart() {
        let text = Text::read("\"{paper_day 10}\" {paper_month}\nжыл").expect("a sound text");
        assert_eq!(
            text.0,
            [
                Piece::Words("\"".into()),
                Piece::Blank {
                    field: Field::PaperDay,
                    rule: 10
                },
                Piece::Words("\" ".into()),
                Piece::Blank {
                    field: Field::PaperMonth,
                    rule: USUAL_RULE
                },
                Piece::Break,
                Piece::Words("жыл".into()),
            ]
        );
    }

    #[test]
    fn a_blank_that_names_no_fact_and_a_lone_brace_are_faults() {
        assert_eq!(
            Text::read("{aplicant_name}"),
            Err(MarkupFault::UnknownField("aplicant_name".into()))
        );
        for lone in [
            "а {paper_day",
            "а } б",
            "{paper_day ten}",
            "{paper_day 300}",
            "{{paper_day}}",
        ] {
            assert!(Text::read(lone).is_err(), "{lone}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_makes_it_panic_and_plain_words_are_kept(words in "[^{}\n]{1,40}", any in "\\PC{0,40}") {
            let _ = Text::read(&any);
            prop_assert_eq!(Text::read(&words), Ok(Text(vec![Piece::Words(words.clone())])));
        }
    }
}
