// Opening and saving the papers of a case: what became of it is said in one place.
import { openPaper, type Fault, type PaperRefDto } from './backend';
import { faultsOf } from './backend/refusal';
import { saveAs, versionName } from './printing';
import { speech } from './words.svelte';
import { sentence } from '../messages';

export class Printing {
  faults = $state.raw<Fault[]>([]);
  /** What was done, in words. */
  said = $state('');
  #busy = false;

  /** `opened` is told after print copies were made, since they are counted. */
  constructor(readonly opened: () => Promise<void>) {}

  /** Opens papers with the PC's own viewer, in this order. */
  async open(papers: PaperRefDto[]): Promise<void> {
    await this.#saying(async () => {
      await openPaper(papers.map(({ sha256 }) => sha256));
      await this.opened();
      const names = papers.map((paper) => versionName(speech.words, paper)).join('; ');
      return sentence(speech.words.paper.opened, { papers: names });
    });
  }

  /** Saves papers where the person says. */
  async save(papers: PaperRefDto[]): Promise<void> {
    await this.#saying(async () => {
      const saved = await saveAs(speech.words, papers);
      return saved ? sentence(speech.words.paper.saved, { files: saved.files.join('; ') }) : '';
    });
  }

  /** Nothing is said any more. */
  hush(): void {
    this.faults = [];
    this.said = '';
  }

  async #saying(act: () => Promise<string>): Promise<void> {
    // A button that is disabled meanwhile would lose the focus: a second press is let pass here.
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    this.hush();
    try {
      this.said = await act();
    } catch (thrown) {
      this.faults = faultsOf(thrown);
    } finally {
      this.#busy = false;
    }
  }
}
