import { describe, expect, test } from 'vitest'
import { isPageAddress, pageFile } from './page-file'

describe('the file behind an address of the page', () => {
  test('is inside the folder, by name', () => {
    expect(pageFile('/p', 'app://so-htx/index.html')).toBe('/p/index.html')
    expect(pageFile('/p', 'app://so-htx/assets/a%20b.js?x#y')).toBe('/p/assets/a b.js')
  })
  test('is index.html for a place inside the page', () => {
    expect(pageFile('/p', 'app://so-htx/')).toBe('/p/index.html')
    expect(pageFile('/p', 'app://so-htx/vouchers/12')).toBe('/p/index.html')
  })
  test.each([
    'app://so-htx/..%2f..%2fetc/passwd.txt',
    'app://so-htx/%',
    'app://so-htx/a%00.js',
    'file:///etc/passwd',
    'app://other/index.html',
  ])('is refused: %s', (url) => expect(pageFile('/p', url)).toBeNull())
  test('belongs to one origin only', () => {
    expect(isPageAddress('app://so-htx/x')).toBe(true)
    expect(isPageAddress('app://so-htx.example/x')).toBe(false)
  })
})
