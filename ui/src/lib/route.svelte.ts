// Which screen is shown, and the way back. Screens keep their own state; this knows only their names.
export type Screen =
  | { name: 'today' }
  | { name: 'intake'; draft: number | null }
  | { name: 'case'; id: number }
  | { name: 'register' }
  | { name: 'records' }
  | { name: 'complaint'; id: number }
  | { name: 'reports' }
  | { name: 'importing' }
  | { name: 'calendar' }
  | { name: 'settings' };

class Route {
  screen = $state<Screen>({ name: 'today' });
  #before: Screen[] = [];

  /** Goes to a screen; `back` returns to the one before. */
  to(screen: Screen): void {
    // Asked for where it is shown already, a screen is not its own way back.
    if (this.screen.name !== screen.name || 'id' in screen || screen.name === 'intake') {
      this.#before.push(this.screen);
    }
    this.screen = screen;
  }

  /** Goes to a screen in this one's stead: `back` does not return here. */
  instead(screen: Screen): void {
    this.screen = screen;
  }

  /** The screen before this one; today's where there is none. */
  back(): void {
    this.screen = this.#before.pop() ?? { name: 'today' };
  }

  /** Begins anew, as after another register was opened. */
  reset(): void {
    this.#before = [];
    this.screen = { name: 'today' };
  }
}

export const route = new Route();
