import { PassThrough, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import type { ReportRow } from '@shared/contract/report'
import { ledgerHead, ledgerRows } from '../fixtures/reports'
import { writeReportCsv } from './write-report-csv'

async function csv(rows: ReportRow[]): Promise<string> {
  const out = new PassThrough()
  const [written] = await Promise.all([text(out), writeReportCsv({ head: ledgerHead, rows, out })])
  return written
}

const HEADING = 'Ngày, tháng ghi sổ'

describe('writeReportCsv', () => {
  it('begins with a byte order mark, joins titles, and writes plain figures and ISO dates', async () => {
    const cells = { date: '2025-01-05', number: 'PT01/1', text: 'Thu "tiền", đợt 1', debit: -1_250_000, balance: 0 }
    // text() drops the mark, so the bytes are looked at.
    const out = new PassThrough()
    const chunks: Buffer[] = []
    out.on('data', (chunk: Buffer) => chunks.push(chunk))
    await writeReportCsv({ head: ledgerHead, rows: [{ kind: 'line', cells }], out })
    const bytes = Buffer.concat(chunks)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.subarray(3).toString('utf8')).toBe(
      `"${HEADING}",Chứng từ - Số hiệu,Diễn giải,Số tiền - Nợ,Số tiền - Có,Số dư\r\n` +
        '2025-01-05,PT01/1,"Thu ""tiền"", đợt 1",-1250000,,0\r\n',
    )
  })

  it.each(['=1+1', '+84', '-Doanh thu', '@SUM', '\tx'])('keeps a spreadsheet from running %j', async (word) => {
    const lines = await csv([{ kind: 'line', cells: { text: word, debit: -5 } }])
    expect(lines).toContain(`,"'${word}",-5,,\r\n`)
  })

  it('writes every row, composed', async () => {
    const rows = ledgerRows(1_200)
    rows.push({ kind: 'note', cells: { text: 'Số tiền'.normalize('NFD') } })
    const written = await csv(rows)
    expect(written.trimEnd().split('\r\n')).toHaveLength(rows.length + 1)
    expect(written).toBe(written.normalize('NFC'))
  })

  it('stops when told to, and passes on what the file says', async () => {
    const control = new AbortController()
    const reason = new Error('dừng')
    const out = new PassThrough()
    out.resume()
    const onProgress = () => control.abort(reason)
    const writing = writeReportCsv({
      head: ledgerHead,
      rows: ledgerRows(5_000),
      out,
      onProgress,
      signal: control.signal,
    })
    await expect(writing).rejects.toBe(reason)
    expect(out.destroyed).toBe(true)
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('ENOSPC')) })
    await expect(writeReportCsv({ head: ledgerHead, rows: ledgerRows(5_000), out: full })).rejects.toThrow('ENOSPC')
  })
})
