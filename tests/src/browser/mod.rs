//! The page of the window in Chromium, whose engine Windows shows it with: a driver, and a loopback bridge that
//! stands in for the shell. Nothing of it is in the product.

mod bridge;
mod chromium;
mod shell;

pub(crate) use chromium::Chromium;
pub(crate) use shell::Shell;
