//! The window as a page.

use thirtyfour::prelude::*;

use super::driver::Window;
use crate::page::Page;

impl Page for Window {
    fn on_page<Answer>(&self, work: impl AsyncFn(&WebDriver) -> WebDriverResult<Answer>) -> Answer {
        Self::on_page(self, work)
    }
}
