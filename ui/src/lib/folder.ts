// The folder that papers and copies were last saved in, remembered at this PC.
const REMEMBERED = 'folder';

export function lastFolder(): string {
  return localStorage.getItem(REMEMBERED) ?? '';
}

export function rememberFolder(folder: string): void {
  localStorage.setItem(REMEMBERED, folder);
}
