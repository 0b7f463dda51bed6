// Turns the bar's switches to a language and to colours, as a person would, also under an open dialog; then waits until
// what they changed is drawn. Gives what the page wears then.
const [language, theme, done] = arguments;
const colours = [...document.querySelectorAll('select')].find((list) =>
  [...list.options].some((option) => option.value === theme),
);
const speech = document.querySelector(`button[lang="${language}"]`);
if (colours && speech) {
  colours.value = theme;
  colours.dispatchEvent(new Event('change', { bubbles: true }));
  speech.click();
}
requestAnimationFrame(() =>
  requestAnimationFrame(() => done([document.documentElement.lang, document.documentElement.dataset.theme ?? ''])),
);
