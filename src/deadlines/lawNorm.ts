export interface LawNorm {
  article: string;
  paragraph?: string;
  subparagraph?: string;
}

/** A norm as the rules write it, `8`, `8(7)` or `25(2)(8)`, in its parts; anything else is an article as it stands. */
export function readLawNorm(norm: string): LawNorm {
  const [whole, article, paragraph, subparagraph] = /^([\d-]+)\((\d+)\)(?:\((\d+)\))?$/.exec(norm) ?? [];
  if (whole === undefined || article === undefined || paragraph === undefined) return { article: norm };
  return subparagraph === undefined ? { article, paragraph } : { article, paragraph, subparagraph };
}
