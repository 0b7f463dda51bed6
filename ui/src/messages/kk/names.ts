// Own words for what an edition names: none in Kazakh, where the law's words stand.
export const documents: Record<string, string> = {};
export const placements: Record<string, string> = {};
export const reportColumns: Record<string, string> = {};
export const summaryLines: Record<string, string> = {};
