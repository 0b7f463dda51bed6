//! A file of an edition as text, and where in it a fault is.

use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::error::EditionError;
use crate::field::{Collection, Condition, Field};
use crate::markup::{MarkupFault, Text};

/// A file of an edition.
pub(super) struct Source<'a> {
    /// Its name.
    pub(super) name: &'a str,
    text: &'a str,
}

impl<'a> Source<'a> {
    pub(super) fn new(name: &'a str, bytes: &'a [u8]) -> Result<Self, EditionError> {
        let text = std::str::from_utf8(bytes).map_err(|_| EditionError::NotText {
            file: name.to_owned(),
        })?;
        Ok(Self { name, text })
    }

    pub(super) fn file(&self) -> String {
        self.name.to_owned()
    }

    /// The line a byte stands in, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        1 + self
            .text
            .bytes()
            .take(at)
            .filter(|byte| *byte == b'\n')
            .count()
    }

    pub(super) fn parse<T: DeserializeOwned>(&self) -> Result<T, EditionError> {
        toml::from_str(self.text).map_err(|error| EditionError::Syntax {
            file: self.file(),
            line: self.line(error.span().map_or(0, |span| span.start)),
            message: error.message().to_owned(),
        })
    }

    /// Words that must say something.
    pub(super) fn words(&self, key: &str, words: String) -> Result<String, EditionError> {
        if words.trim().is_empty() {
            return Err(self.value(key, "says nothing"));
        }
        Ok(words)
    }

    pub(super) fn value(&self, key: &str, message: &str) -> EditionError {
        EditionError::Value {
            file: self.file(),
            key: key.to_owned(),
            message: message.to_owned(),
        }
    }

    /// Words with blanks in them, whose fields may be those of `items` besides the paper's own.
    pub(super) fn text(
        &self,
        raw: &Spanned<String>,
        items: Option<Collection>,
    ) -> Result<Text, EditionError> {
        let line = self.line(raw.span().start);
        let text = Text::read(raw.get_ref()).map_err(|fault| match fault {
            MarkupFault::Braces(text) => EditionError::Markup {
                file: self.file(),
                line,
                text,
            },
            MarkupFault::UnknownField(field) => EditionError::UnknownField {
                file: self.file(),
                line,
                field,
            },
        })?;
        let stray = text.fields().find(|field| !in_place(field.scope(), items));
        match stray {
            Some(stray) => Err(self.out_of_place(raw, Field::name(stray))),
            None => Ok(text),
        }
    }

    /// A condition on the paper, or on an item of `items`.
    pub(super) fn condition(
        &self,
        raw: Option<&Spanned<String>>,
        items: Option<Collection>,
    ) -> Result<Option<Condition>, EditionError> {
        let Some(raw) = raw else { return Ok(None) };
        let condition: Condition = raw.get_ref().parse().map_err(|_| self.unknown(raw))?;
        if in_place(condition.scope(), items) {
            Ok(Some(condition))
        } else {
            Err(self.out_of_place(raw, condition.name()))
        }
    }

    pub(super) fn collection(
        &self,
        raw: Option<&Spanned<String>>,
    ) -> Result<Option<Collection>, EditionError> {
        raw.map(|raw| raw.get_ref().parse().map_err(|_| self.unknown(raw)))
            .transpose()
    }

    fn unknown(&self, raw: &Spanned<String>) -> EditionError {
        EditionError::UnknownName {
            file: self.file(),
            line: self.line(raw.span().start),
            name: raw.get_ref().clone(),
        }
    }

    fn out_of_place(&self, raw: &Spanned<String>, name: &str) -> EditionError {
        EditionError::OutOfPlace {
            file: self.file(),
            line: self.line(raw.span().start),
            name: name.to_owned(),
        }
    }
}

fn in_place(scope: Option<Collection>, items: Option<Collection>) -> bool {
    scope.is_none() || scope == items
}
