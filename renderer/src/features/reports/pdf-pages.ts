/**
 * How many pages a PDF has, read from its page tree ("/Type /Pages … /Count 12", whose largest count is the whole); null where
 * the tree cannot be read, as in files with compressed objects.
 */
export function pdfPages(bytes: Uint8Array): number | null {
  const text = new TextDecoder('latin1').decode(bytes)
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)]
  if (counts.length === 0) return null
  return Math.max(...counts.map(([, after, before]) => Number(after ?? before)))
}
