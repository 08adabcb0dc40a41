import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { measureHeights, writePdfmakeFile } from './pdfmake-file'

const fonts = join(import.meta.dirname, '../../../../resources/fonts')

describe('writePdfmakeFile', () => {
  it('writes a PDF in Vietnamese, set in Tinos, and leaves the definition as it was', async () => {
    const definition = { language: 'vi-VN', content: [{ text: 'Đặng Thị Ước', bold: true }, 'Phiếu thu'] }
    const before = structuredClone(definition)
    const out = new PassThrough()
    const [bytes, { pages }] = await Promise.all([
      buffer(out),
      writePdfmakeFile({ define: async () => definition, fonts, out }),
    ])
    const text = bytes.toString('latin1')
    expect(pages).toBe(1)
    expect(text.startsWith('%PDF-')).toBe(true)
    expect(text.trimEnd().endsWith('%%EOF')).toBe(true)
    expect(text).toContain('/Lang (vi-VN)')
    expect(text).toMatch(/\+Tinos-Regular\b|\+Tinos\b/)
    expect(text).toMatch(/\+Tinos-Bold\b/)
    expect(definition).toEqual(before)
  })

  it.each([
    ['a file outside the fonts', { image: '/etc/hostname' }],
    ['a file beside the fonts', { image: join(fonts, '..', 'fonts.png') }],
    ['an address', { image: 'https://example.vn/logo.png' }],
  ])('reads no %s', async (_, picture) => {
    const out = new PassThrough()
    const define = async () => ({ content: [picture] })
    await expect(writePdfmakeFile({ define, fonts, out })).rejects.toThrow(/denied/)
    expect(out.destroyed).toBe(true)
  })

  it('stops when told to, with the reason', async () => {
    const reason = new Error('Người dùng dừng')
    const define = async () => ({ content: ['Phiếu thu'] })
    const early = new PassThrough()
    const writing = writePdfmakeFile({ define, fonts, out: early, signal: AbortSignal.abort(reason) })
    await expect(writing).rejects.toBe(reason)
    expect(early.destroyed).toBe(true)

    const control = new AbortController()
    const stuck = new Writable({ write: () => control.abort(reason) })
    await expect(writePdfmakeFile({ define, fonts, out: stuck, signal: control.signal })).rejects.toBe(reason)
    expect(stuck.destroyed).toBe(true)
  })

  it('passes on what the file throws', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('ENOSPC')) })
    const define = async () => ({ content: ['Phiếu thu'] })
    await expect(writePdfmakeFile({ define, fonts, out: full })).rejects.toThrow('ENOSPC')
  })
})

describe('measureHeights', () => {
  it('measures each content by itself, decomposed letters as composed ones', async () => {
    const name = 'Đặng Thị Ước, Xóm 3, xã Kim Đông'
    const [line = 0, two = 0, decomposed = 0] = await measureHeights(
      [name, `${name}\n${name}`, name.repeat(2).normalize('NFD')],
      250,
      fonts,
    )
    expect(line).toBeGreaterThan(11)
    expect(two).toBeCloseTo(2 * line, 3)
    expect(decomposed).toBeCloseTo((await measureHeights([name.repeat(2)], 250, fonts))[0] ?? 0, 3)
  })
})
