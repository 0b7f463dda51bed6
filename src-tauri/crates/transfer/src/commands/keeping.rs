//! The check and the verified copy.

use std::path::Path;

use office as acts;

use super::papers::sha256;
use crate::command::Call;
use crate::dto::case::{CheckDto, CheckInput, CopyDto, CopyInput};
use crate::errors::Errors;

pub(crate) fn check_register(call: &mut Call<'_>, input: CheckInput) -> Result<CheckDto, Errors> {
    let head = input.head.as_deref().map(sha256).transpose()?;
    let report = acts::check(call.desk, head, &mut call.work)?;
    Ok(CheckDto {
        entries: report.entries,
        cases: report.cases,
        papers: report.papers,
        head: report
            .head
            .map(|head| acts::hex(&head.hash))
            .unwrap_or_default(),
        findings: acts::findings(&report.findings)
            .into_iter()
            .map(Into::into)
            .collect(),
    })
}

pub(crate) fn copy_register(call: &mut Call<'_>, input: CopyInput) -> Result<CopyDto, Errors> {
    let if_present = if input.replace {
        acts::IfPresent::Replace
    } else {
        acts::IfPresent::Refuse
    };
    let copy = acts::save_copy(call.desk, Path::new(&input.to), if_present)?;
    Ok(CopyDto {
        file: copy.path.display().to_string(),
        entries: copy.head.map_or(0, |head| head.seq),
        head: copy
            .head
            .map(|head| acts::hex(&head.hash))
            .unwrap_or_default(),
    })
}
