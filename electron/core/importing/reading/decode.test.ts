import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { checkSize, decodeText, formatOf, MAX_FILE_MB } from './decode'
import { utf16Bytes } from './test-files'

const text = 'Số CT,Diễn giải\nPC01/001,Đường Ước Ẩn ậ ữ ₫ 🌾\n'

describe('bytes to text', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16Bytes(text, 'le', true)],
    ['UTF-16 BE with a mark', utf16Bytes(text, 'be', true)],
    ['UTF-16 LE without a mark', utf16Bytes(text, 'le', false)],
    ['UTF-16 BE without a mark', utf16Bytes(text, 'be', false)],
    ['letters and marks apart', Buffer.from(text.normalize('NFD'))],
    ['line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['line ends of old Macintoshes', Buffer.from(text.replaceAll('\n', '\r'))],
  ])('%s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ ok: true, text })
  })

  it.each([
    ['an invalid sequence', [0x53, 0xe1, 0xbb, 0x2c, 0x0a], 'file-not-text'],
    ['the code page of Vietnamese Windows', [0x53, 0xf4, 0xec, 0x20, 0x43, 0x54], 'file-not-text'],
    ['a NUL in UTF-8', [...Buffer.from('Số CT,'), 0, ...Buffer.from('Ngày')], 'file-not-text'],
    ['an odd number of bytes in UTF-16', [0xff, 0xfe, 0x53, 0x00, 0x1e], 'file-not-text'],
    ['half a surrogate pair in UTF-16', [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], 'file-not-text'],
    ['a mark and nothing', [0xef, 0xbb, 0xbf], 'file-empty'],
    ['blank lines', [0x20, 0x0d, 0x0a, 0x09, 0x0a], 'file-empty'],
    ['a web page saved as .xls', [...Buffer.from('<html><table>')], 'file-unreadable'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decodeText(new Uint8Array(bytes))).toMatchObject({ ok: false, code })
  })

  it('tells formats by their bytes', () => {
    expect(formatOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]))).toBe('xlsx')
    expect(formatOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('old-excel')
    expect(formatOf(Buffer.from('PK,Số CT'))).toBe('text')
  })

  it('bounds the size', () => {
    expect(checkSize(new Uint8Array(0))).toMatchObject({ code: 'file-empty' })
    expect(checkSize(new Uint8Array(1))).toBeNull()
    expect(checkSize(new Uint8Array(MAX_FILE_MB * 1024 * 1024 + 1))).toMatchObject({
      code: 'file-too-large',
    })
  })
})
