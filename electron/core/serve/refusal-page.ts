import { serving } from '@shared/text/serving'

const wordsFor: Readonly<Record<number, string>> = { 401: serving.signedOut, 403: serving.usedLink }

/** The page, as HTML, that a person sees who opens an address that is refused with the given status. */
export function refusalPage(status: number): string {
  const words = wordsFor[status] ?? serving.refused
  const head = `<meta charset="utf-8"><title>${serving.programName}</title>`
  return `<!doctype html><html lang="vi">${head}<h1>${serving.programName}</h1><p>${words}</p></html>\n`
}
