// Papers on their way out of the window: into the PC's viewer, or saved under a name that bears nobody's name.
import { sentence, type Messages } from '../messages';
import { call, savePaper, type CasePaperDto, type PagesDto, type PaperRefDto, type SavedFiles } from './backend';
import { coded } from './codes';
import { lastFolder, rememberFolder } from './folder';

/** What no file's name may hold on any system the papers may be carried to. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/g;

/** How wide a page is drawn at least and at most, in pixels of the screen. */
const NARROWEST = 1200;
const WIDEST = 1800;

/** What a paper is called. */
export function paperName(words: Messages, { form, number }: PaperRefDto): string {
  return [coded(words.forms, form), number && `№ ${number}`].filter(Boolean).join(' ');
}

/** What a paper is called where its versions stand side by side. */
export function versionName(words: Messages, paper: PaperRefDto): string {
  const name = paperName(words, paper);
  return paper.version > 1 ? `${name}, ${sentence(words.paper.version, { version: paper.version })}` : name;
}

/** Those that stand: neither replaced nor void. */
export function standing(papers: CasePaperDto[]): PaperRefDto[] {
  return papers.filter(({ status }) => status === 'live').map(({ paper }) => paper);
}

/** How wide to draw a page, so that it is sharp on this screen. */
export function pageWidth(): number {
  return Math.round(Math.min(WIDEST, NARROWEST * Math.max(1, devicePixelRatio)));
}

/** The pages of an issued paper, of the very bytes that are kept. */
export function pagesOf(paper: PaperRefDto): Promise<PagesDto> {
  return call('paper_pages', { sha256: paper.sha256, width: pageWidth() });
}

/** Asks where to save papers and saves them; nothing where the person thought better of it. */
export async function saveAs(words: Messages, papers: PaperRefDto[]): Promise<SavedFiles | null> {
  const named = papers.map((paper) => ({
    sha256: paper.sha256,
    name: versionName(words, paper).replaceAll(NOT_IN_NAMES, '-'),
  }));
  const saved = await savePaper(named, lastFolder());
  if (saved) {
    rememberFolder(saved.folder);
  }
  return saved;
}
