//! `cargo xtask bench`: the benchmarks, in one run side by side with what lies beneath them.

use crate::program::{Failure, cargo, run as run_program};
use crate::tree;

pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    let mut bench = cargo();
    bench.args([
        "bench",
        "--workspace",
        "--benches",
        "--exclude",
        "xtask",
        "--exclude",
        "ruqsat",
    ]);
    if !rest.is_empty() {
        bench.arg("--").args(rest);
    }
    run_program(bench.current_dir(tree::top()))
}
