// Papers on their way out of the window: into the PC's viewer, or saved under a name that bears nobody's name.
import type { Messages } from '../messages';
import { savePaper, type PaperRefDto, type SavedFiles } from './backend';
import { coded } from './codes';
import { lastFolder, rememberFolder } from './folder';

/** What a paper is called. */
export function paperName(words: Messages, { form, number }: PaperRefDto): string {
  return [coded(words.forms, form), number && `№ ${number}`].filter(Boolean).join(' ');
}

/** Asks where to save papers and saves them; nothing where the person thought better of it. */
export async function saveAs(words: Messages, papers: PaperRefDto[]): Promise<SavedFiles | null> {
  const named = papers.map((paper) => ({
    sha256: paper.sha256,
    name: paperName(words, paper).replaceAll('/', '-'),
  }));
  const saved = await savePaper(named, lastFolder());
  if (saved) {
    rememberFolder(saved.folder);
  }
  return saved;
}
