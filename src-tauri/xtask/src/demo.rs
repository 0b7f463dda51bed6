//! `cargo xtask demo`: three months of an office, every outcome of a case among them, played with fixed dates.

use crate::program::{Failure, cargo, run as run_program};
use crate::{needs, tree};

pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    let place = match rest {
        [] => tree::target().join("demo"),
        [place] => place.into(),
        [_, unknown, ..] => return Err(Failure::new(format!("unknown argument {unknown}"))),
    };
    needs::packages(&[&["build-essential", "perl"]])?;
    let mut demo = cargo();
    demo.args(["run", "--quiet", "--package", "ruqsat-cli", "--", "demo"])
        .arg(place)
        .current_dir(tree::top());
    run_program(&mut demo)
}
