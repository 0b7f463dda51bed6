//! The window as a page, and what only a window can be asked.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::driver::Window;
use crate::page::Page;

impl Page for Window {
    fn on_page<Answer>(&self, work: impl AsyncFn(&WebDriver) -> WebDriverResult<Answer>) -> Answer {
        Self::on_page(self, work)
    }
}

impl Window {
    /// Asks the shell as the page does, and answers what it answers or why it refuses.
    pub(super) fn asks(&self, command: &str, input: &Value) -> Value {
        self.on_page(async |page| {
            let ask = "const [command, input, done] = arguments;
                window.__TAURI_INTERNALS__.invoke(command, input).then(done, done)";
            let answer = page
                .execute_async(ask, vec![json!(command), input.clone()])
                .await?;
            Ok::<_, WebDriverError>(answer.json().clone())
        })
    }
}
