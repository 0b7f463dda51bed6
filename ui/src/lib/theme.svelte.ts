// Light or dark: as the system is, unless somebody chose at this PC.
const REMEMBERED = 'theme';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

class Looks {
  theme = $state<Theme>('system');

  constructor() {
    const remembered = localStorage.getItem(REMEMBERED);
    this.wear(themes.find((known) => known === remembered) ?? 'system');
  }

  wear(theme: Theme): void {
    this.theme = theme;
    localStorage.setItem(REMEMBERED, theme);
    document.documentElement.dataset['theme'] = theme;
  }
}

export const looks = new Looks();
