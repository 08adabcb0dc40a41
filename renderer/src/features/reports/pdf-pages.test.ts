import { expect, it } from 'vitest'
import { pdfPages } from './pdf-pages'

const bytes = (text: string) => new TextEncoder().encode(text)

it('reads the count of the page tree, whichever comes first', () => {
  expect(pdfPages(bytes('1 0 obj\n<<\n/Type /Pages\n/Count 12\n/Kids [3 0 R 4 0 R]\n>>'))).toBe(12)
  expect(pdfPages(bytes('<< /Count 3 /Kids [5 0 R] /Type /Pages >>'))).toBe(3)
})

it('takes the whole tree, not a branch of it, and no single page', () => {
  expect(pdfPages(bytes('<< /Type /Pages /Count 8 >> << /Type /Pages /Count 20 >> << /Type /Page /Count 99 >>'))).toBe(
    20,
  )
})

it('says nothing where there is no tree to read', () => {
  expect(pdfPages(bytes('%PDF-1.7 stream'))).toBeNull()
})
