//! A form and its facts as sheets for the layout: one for each copy. Sizes and distances of all papers are
//! in `blocks`; the words are the form's.

mod blank;
mod blocks;
mod table;

use paper::{Align, OnPages, RunningLine, Sheet};
use statutes::form::{self, Form, Margin, Outside, Pages, Standing};

use self::blocks::{Composer, LEADING, TYPE};
use crate::error::DocumentError;
use crate::facts::Facts;
use crate::fill::{Look, fill, stands};

/// One sheet of a paper, without a word about copies.
pub(crate) fn letter(
    form: &Form,
    facts: &Facts<'_>,
    mark: Option<&str>,
) -> Result<Sheet, DocumentError> {
    let blocks = Composer {
        facts,
        ruled: matches!(form.standing, Standing::Approved { .. }),
    }
    .blocks(&form.blocks)?;
    let mut sheet = Sheet {
        blocks,
        type_size: TYPE,
        leading: LEADING,
        mark: mark.map(str::to_owned),
        ..Sheet::default()
    };
    for line in &form.outside {
        let wanted = line.always || facts.settings.print_outside_block;
        if !wanted || !stands(line.when, facts, None) {
            continue;
        }
        let running = outside(line, facts)?;
        match line.margin {
            Margin::Head => sheet.running_head.push(running),
            Margin::Foot => sheet.running_foot.push(running),
        }
    }
    Ok(sheet)
}

/// The sheets of a paper, one for each copy.
pub(crate) fn sheets(
    form: &Form,
    facts: &Facts<'_>,
    mark: Option<&str>,
) -> Result<Vec<Sheet>, DocumentError> {
    let sheet = letter(form, facts, mark)?;
    let copies: Vec<_> = form
        .copies
        .iter()
        .filter(|copy| stands(copy.when, facts, None))
        .collect();
    if copies.is_empty() {
        return Ok(vec![sheet]);
    }
    copies
        .into_iter()
        .map(|copy| {
            let words = fill(&copy.words, facts, None, Look::default())?.pieces;
            let mut sheet = sheet.clone();
            let line = RunningLine {
                runs: words,
                ..RunningLine::default()
            };
            sheet.running_head.insert(0, line);
            Ok(sheet)
        })
        .collect()
}

fn outside(line: &Outside, facts: &Facts<'_>) -> Result<RunningLine, DocumentError> {
    Ok(RunningLine {
        runs: fill(&line.words, facts, None, Look::default())?.pieces,
        align: align(line.align),
        on: match line.pages {
            Pages::All => OnPages::All,
            Pages::First => OnPages::First,
            Pages::Following => OnPages::Following,
        },
        size: None,
    })
}

fn align(align: form::Align) -> Align {
    match align {
        form::Align::Left => Align::Left,
        form::Align::Center => Align::Center,
        form::Align::Right => Align::Right,
        form::Align::Justified => Align::Justified,
    }
}
