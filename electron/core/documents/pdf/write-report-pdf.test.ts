import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { ReportRow } from '@shared/contract/report'
import { RecordingSink, textsOf } from '../fixtures/recording-sink'
import { ledgerHead, ledgerRows, statementHead, statementRows } from '../fixtures/reports'
import { PdfFile } from './pdf-file'
import { addReportPages, writeReportPdf } from './write-report-pdf'

const fonts = join(import.meta.dirname, '../../../../resources/fonts')

class Bytes extends Writable {
  readonly chunks: Buffer[] = []
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk)
    done()
  }
  get text(): string {
    return Buffer.concat(this.chunks).toString('latin1')
  }
}

describe('writeReportPdf', () => {
  it('writes a PDF with as many pages as it says, in Vietnamese, with both Tinos cuts inside', async () => {
    const out = new Bytes()
    const { pages } = await writeReportPdf({ head: ledgerHead, rows: ledgerRows(300), fonts, out })
    expect(pages).toBeGreaterThan(5)
    expect(out.text.startsWith('%PDF-')).toBe(true)
    expect(out.text.trimEnd().endsWith('%%EOF')).toBe(true)
    expect(out.text.match(/\/Type \/Page\n/g)).toHaveLength(pages)
    expect(out.text).toContain(`/Count ${pages}`)
    expect(out.text).toContain('/Lang (vi-VN)')
    expect(out.text).toMatch(/\+Tinos\b/)
    expect(out.text).toMatch(/\+Tinos-Bold\b/)
    expect(out.writableFinished).toBe(true)
  })

  it('puts head, letters, page x of y, time and fingerprint on the pages', async () => {
    const sink = new RecordingSink()
    const head = { ...ledgerHead, marks: ['SỔ MẪU'] }
    const total = await addReportPages(sink, head, { rows: ledgerRows(120) }, async () => undefined)
    const first = textsOf(sink.pages[0]?.items ?? [])
    expect(first).toEqual(expect.arrayContaining(['HTX Rau & Hoa Kim Đông', 'Mẫu số S03b - HTX', 'SỔ CÁI', 'SỔ MẪU']))
    expect(first).toContain('Địa chỉ: Xã Kim Đông, tỉnh Ninh Bình')
    for (const [index, page] of sink.pages.entries()) {
      const texts = textsOf(page.items)
      expect(texts).toEqual(
        expect.arrayContaining(['Chứng từ', 'Số hiệu', 'Số tiền', 'A', 'B', 'D', '1', '2', 'SỔ MẪU']),
      )
      expect(textsOf(page.foot)).toEqual([
        'In lúc 08:26 ngày 15/01/2026',
        'Dấu sổ: 7C1E-94A0-B3D2',
        `Trang ${index + 1}/${total}`,
      ])
    }
    const last = textsOf(sink.pages.at(-1)?.items ?? [])
    expect(last).toEqual(expect.arrayContaining(['Kim Đông, ngày 15 tháng 01 năm 2026', 'NGƯỜI GHI SỔ', 'Vũ Văn Khải']))
  })

  it('keeps everything inside the margins, with the widths of the real face', async () => {
    const file = new PdfFile({ fonts, title: '', author: '' })
    const sink = new RecordingSink()
    const real = { measure: file.measure, addPage: sink.addPage.bind(sink), addFoot: sink.addFoot.bind(sink) }
    const huge = statementRows(12).map((row): ReportRow => ({
      ...row,
      cells: { ...row.cells, current: -999_999_999_999_999 },
    }))
    await addReportPages(real, statementHead, { rows: huge }, async () => undefined)
    const page = sink.pages[0]
    const right = (page?.size.width ?? 0) - (15 * 72) / 25.4
    for (const item of page?.items ?? []) {
      if (item.kind !== 'text') continue
      expect(item.x).toBeGreaterThanOrEqual((25 * 72) / 25.4 - 0.01)
      expect(item.x + file.measure.width(item.text, item)).toBeLessThanOrEqual(right + 0.01)
    }
    file.bytes.destroy()
  })

  it('measures composed and decomposed letters alike', () => {
    const file = new PdfFile({ fonts, title: '', author: '' })
    const style = { cut: 'bold', size: 11 } as const
    const name = 'Đặng Thị Ước'
    expect(file.measure.width(name.normalize('NFD'), style)).toBe(file.measure.width(name, style))
    expect(file.measure.width('0123456789', { cut: 'regular', size: 10 })).toBeCloseTo(50, 1)
    file.bytes.destroy()
  })

  it('stops between pages when told to, with the reason, and lets go of rows and file', async () => {
    const control = new AbortController()
    const out = new Bytes()
    let released = false
    const rows = (function* () {
      try {
        yield* ledgerRows(100_000)
      } finally {
        released = true
      }
    })()
    const reason = new Error('Người dùng dừng')
    let last = 0
    const onProgress = (rowsDone: number) => {
      last = rowsDone
      if (rowsDone > 500) control.abort(reason)
    }
    await expect(
      writeReportPdf({ head: ledgerHead, rows, fonts, out, onProgress, signal: control.signal }),
    ).rejects.toBe(reason)
    expect(last).toBeLessThan(1_000)
    expect(released).toBe(true)
    expect(out.destroyed).toBe(true)
  })

  it('lets an abort from outside in, a few pages later at most', async () => {
    const control = new AbortController()
    const reason = new Error('dừng')
    setTimeout(() => control.abort(reason), 5)
    let pages = 0
    const writing = writeReportPdf({
      head: ledgerHead,
      rows: ledgerRows(60_000),
      fonts,
      out: new Bytes(),
      onProgress: () => {
        pages++
      },
      signal: control.signal,
    })
    await expect(writing).rejects.toBe(reason)
    expect(pages).toBeLessThan(500)
  })

  it('passes on what the rows or the file throw', async () => {
    const broken = new Error('book is damaged')
    const rows = (async function* () {
      yield* ledgerRows(200)
      throw broken
    })()
    const out = new Bytes()
    await expect(writeReportPdf({ head: ledgerHead, rows, fonts, out })).rejects.toBe(broken)
    expect(out.destroyed).toBe(true)
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('ENOSPC')) })
    await expect(writeReportPdf({ head: ledgerHead, rows: ledgerRows(5_000), fonts, out: full })).rejects.toThrow(
      'ENOSPC',
    )
  })
})
