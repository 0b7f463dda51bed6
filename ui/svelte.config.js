// Svelte's own settings: runes in every component.
export default {
  compilerOptions: { runes: true },
};
