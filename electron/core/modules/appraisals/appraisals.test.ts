import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, openCopy, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'
import { verifyBook } from '../../ledger/verify/verify-book'

let year: Buffer | undefined

async function importedYear(): Promise<Buffer> {
  const book = testBook(undefined, 'HTX Nông nghiệp Kim Đông')
  await importYear(book)
  return book.connection.raw.serialize()
}

/** The sample co-operative in March 2026, its year 2025 closed unless told otherwise; imported once, the file copied for each test. */
async function sample({ closed = true } = {}): Promise<Core> {
  const folder = quickFolder()
  year ??= await importedYear()
  writeFileSync(join(folder, 'mẫu.htx'), year)
  const core = clientCore(folder, { now: () => '2026-03-20T02:00:00.000Z' })
  openCopy(core, join(folder, 'mẫu.htx'), join(folder, 'kim-dong.htx'))
  if (closed) await core.client.periods.closeYear({ id: 'close', year: 2025 })
  return core
}

const appraisal = {
  year: 2025,
  signedOn: '2026-03-20',
  opinion: 'agree' as const,
  signers: ['Đinh Quang Hùng', 'Trần Thị Lan'],
}

describe('Law 17/2023/QH15 articles 69.3.d, 72.3.d (R30): the statements of a closed year are appraised', () => {
  test('every tie to the ledger holds in the sample, and the figures are those of the reports', async () => {
    const { client } = await sample()
    const { checks, figures, from, to } = await client.appraisals.statements({ year: 2025 })
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
    expect(checks.map(({ code }) => code)).toEqual([
      'assets-equal-sources',
      'opening-equal',
      'trial-balance',
      'balances-added-up',
      'cash',
      'classes-closed',
      'result-equals-movement',
    ])
    const b01 = await client.reports.figures({ report: 'B01-HTX', from, to })
    expect(figures.b01).toEqual(b01['lines'])
    const b02 = await client.reports.figures({ report: 'B02-HTX', from, to })
    expect(figures.b02).toEqual(b02['lines'])
    const f01 = await client.reports.figures({ report: 'F01-HTX', from, to })
    expect(figures.f01).toEqual(f01['totals'])
  })

  test('a kept balance that somebody changed by other means shows as a difference', async () => {
    const core = await sample()
    const { raw } = openBookOf(core).connection
    raw.exec(`UPDATE partyBalance SET debit = debit + 5000000 WHERE account = '1111' AND month = 202506`)
    const { checks } = await core.client.appraisals.statements({ year: 2025 })
    const wrong = checks.filter(({ ok }) => !ok)
    expect(wrong.map(({ code, difference }) => [code, difference])).toEqual([
      ['assets-equal-sources', 5_000_000],
      ['trial-balance', 5_000_000],
      ['balances-added-up', 5_000_000],
      ['cash', 5_000_000],
    ])
  })

  test('a year that is still open is not appraised, nor an opinion with remarks left without them', async () => {
    const { client } = await sample({ closed: false })
    expect(await refusalOf(client.appraisals.conclude({ id: 'a', ...appraisal }))).toMatchObject([
      { code: 'appraisal-year-open' },
    ])
    const closed = await sample()
    for (const opinion of ['agreeWithRemarks', 'disagree'] as const)
      expect(await refusalOf(closed.client.appraisals.conclude({ id: 'a', ...appraisal, opinion }))).toMatchObject([
        { code: 'appraisal-remarks-missing', column: 'remarks' },
      ])
  })

  test('is bound to the fingerprint it was made on, numbered, and counts until something comes into the year', async () => {
    const core = await sample()
    const { client } = core
    expect((await client.appraisals.state({ year: 2025 })).hindrance).toContain('chưa được kiểm soát thẩm định')
    const { number } = await client.appraisals.conclude({ id: 'a', ...appraisal })
    expect(number).toBe('01/BB-KSV')
    const state = await client.appraisals.state({ year: 2025 })
    expect(state).toMatchObject({ closed: true, revision: 1, hindrance: null })
    expect(state.appraisals).toMatchObject([{ number, opinion: 'agree', standing: true, stale: null }])
    await client.periods.undoClose({ id: 'undo', year: 2025, reason: 'bổ sung chứng từ' })
    const after = await client.appraisals.state({ year: 2025 })
    expect(after.hindrance).toContain('không còn đúng với sổ')
    expect(after.appraisals).toMatchObject([{ standing: false, stale: { because: 'posted', count: 1 } }])
    await client.periods.closeYear({ id: 'close again', year: 2025 })
    expect((await client.appraisals.state({ year: 2025 })).hindrance).not.toBeNull()
    const second = await client.appraisals.conclude({ id: 'b', ...appraisal })
    expect(second.number).toBe('02/BB-KSV')
    expect((await client.appraisals.state({ year: 2025 })).hindrance).toBeNull()
    expect((await client.appraisals.statements({ year: 2025 })).checks.map(({ code }) => code)).toContain(
      'appraised-before',
    )
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('statements a meeting refused wait for the appraisal of their next revision (reading 14)', async () => {
    const { client } = await sample()
    await client.appraisals.conclude({ id: 'a', ...appraisal })
    const refused = { id: 'r', year: 2025, refusedOn: '2026-03-20', reason: 'Chưa trích lập dự phòng' }
    expect(await client.appraisals.refuseStatements(refused)).toEqual({ revision: 1 })
    expect(await client.appraisals.state({ year: 2025 })).toMatchObject({
      revision: 2,
      hindrance: expect.stringContaining('đại hội ngày 20/03/2026 không thông qua'),
      refusals: [{ revision: 1, reason: 'Chưa trích lập dự phòng' }],
    })
    await client.appraisals.conclude({ id: 'b', ...appraisal, opinion: 'agreeWithRemarks', remarks: 'Đã bổ sung.' })
    expect(await client.appraisals.state({ year: 2025 })).toMatchObject({
      hindrance: null,
      appraisals: [{ revision: 2 }, { revision: 1 }],
    })
  })

  test.each(['pdf', 'docx'] as const)('its record is a paper to sign: %s', async (format) => {
    const { client } = await sample()
    const notes = [{ code: 'cash' as const, text: 'Đã kiểm quỹ ngày 31/12' }]
    const { appraisalId } = await client.appraisals.conclude({ id: 'a', ...appraisal, notes })
    const file = await client.appraisals.print({ appraisalId, format })
    const head = Buffer.from(await file.arrayBuffer())
      .subarray(0, 4)
      .toString('latin1')
    expect([file.name, head]).toEqual([
      `tham-dinh-bao-cao-tai-chinh-2025.${format}`,
      format === 'pdf' ? '%PDF' : 'PK\u0003\u0004',
    ])
    if (process.env['HTX_PAPERS'])
      writeFileSync(join(process.env['HTX_PAPERS'], file.name), Buffer.from(await file.arrayBuffer()))
  })
})

describe('Law 17/2023/QH15 articles 69.3.e, 72.3.e: the supervisors report to the meeting', () => {
  test('what the book says of the year, and their own words, with a number', async () => {
    const { client } = await sample()
    await client.supervision.draw({
      id: 'draw',
      fingerprint: (await client.book.info({})).fingerprint,
      spoken: 7,
      size: 3,
    })
    await client.appraisals.conclude({ id: 'a', ...appraisal })
    const { preview, nextNumber } = await client.appraisals.report({ year: 2025 })
    expect(nextNumber).toBe('01/BC-KSV')
    expect(preview.facts).toMatchObject({
      year: 2025,
      from: '2025-01-01',
      appraisals: [{ number: '01/BB-KSV', stale: false }],
    })
    const text = { assessment: 'Sổ sách đầy đủ.', recommendations: 'Khóa sổ đúng hạn.', nextYear: '' }
    const issue = { id: 'b', year: 2025, issuedOn: '2026-03-25', signers: ['Đinh Quang Hùng'], text }
    const { reportId, number } = await client.appraisals.issueReport(issue)
    expect(number).toBe('01/BC-KSV')
    expect((await client.appraisals.report({ year: 2025 })).issued).toMatchObject([{ number, content: { text } }])
    const signed = new File(['%PDF-1.4 đã ký'], 'bao-cao.pdf', { type: 'application/pdf' })
    await client.scans.add({ id: 'scan', subject: 'appraisal', key: reportId, file: signed })
    expect(await client.scans.list({ subject: 'appraisal', key: reportId })).toHaveLength(1)
    const file = await client.appraisals.printReport({ reportId })
    expect(file.name).toBe('bao-cao-kiem-soat-2025.pdf')
    if (process.env['HTX_PAPERS'])
      writeFileSync(join(process.env['HTX_PAPERS'], file.name), Buffer.from(await file.arrayBuffer()))
  })
})
