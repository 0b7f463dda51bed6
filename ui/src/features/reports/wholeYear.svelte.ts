// The saving of a whole year that runs aside: it goes on while the person looks elsewhere, and what came of it is said
// when they are back. Which files there are and where they lie, the program says.
import { saveYear, type Fault } from '../../lib/backend';
import { faultsOf } from '../../lib/backend/refusal';
import { lastFolder, rememberFolder } from '../../lib/folder';
import { Work } from '../../lib/work.svelte';

class WholeYear {
  work = new Work();
  masked = $state(true);
  /** The folder it was saved in; empty where it was not. */
  saved = $state('');
  stopped = $state(false);
  faults = $state.raw<Fault[]>([]);

  /** What was said of one year is not said of another. */
  forget(): void {
    if (!this.work.running) {
      this.saved = '';
      this.stopped = false;
      this.faults = [];
    }
  }

  async save(year: number): Promise<void> {
    this.forget();
    try {
      const kept = await this.work.watch(() => saveYear(year, this.masked, lastFolder()));
      if (kept) {
        rememberFolder(kept.folder);
        this.saved = kept.files.join(', ');
      }
    } catch (thrown) {
      const faults = faultsOf(thrown);
      this.stopped = faults.some(({ code }) => code === 'stopped');
      this.faults = this.stopped ? [] : faults;
    }
  }
}

export const wholeYear = new WholeYear();
