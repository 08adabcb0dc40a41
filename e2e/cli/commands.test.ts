import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract'
import { reportIds } from '../../shared/contract/report'
import { buildCommandLine, ownFolder, runHtx, startHtx } from './command-line'

const { folder, remove } = ownFolder()
const place = (name: string): string => join(folder, name)
const htx = (...args: string[]): ReturnType<typeof runHtx> => runHtx(args, { home: folder, cwd: folder })
const posting = { debit: '642', credit: '1111', amount: 250_000, debitParty: null, creditParty: null }
const draft = (id: string, given: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  kind: 'PC',
  date: '2025-01-05',
  description: 'Chi tiền điện',
  postings: [posting],
  ...given,
})
const post = (book: string, drafts: unknown): ReturnType<typeof runHtx> =>
  runHtx(['post', '--book', book, '--input', '-'], { input: JSON.stringify(drafts), home: folder })

let books = 0
/** A new book with two parties and a little money moved. */
function newBook(...more: string[]): string {
  const file = place(`book-${(books += 1)}.htx`)
  expect(htx('new', file, '--name', 'HTX Thử', '--year', '2025', ...more)).toMatchObject({
    code: 0,
    lines: [{ book: file }],
  })
  return file
}

/** The codes of a refusal, whose shape is checked. */
function refusedFor(answer: ReturnType<typeof runHtx>): unknown[] {
  expect(answer.code, answer.stdout).toBe(1)
  const errors = (answer.lines.at(-1) as { errors?: Record<string, unknown>[] }).errors ?? []
  expect(errors.length).toBeGreaterThan(0)
  for (const error of errors) {
    expect(Object.keys(error).toSorted()).toEqual(['code', 'column', 'message', 'row', 'value'])
    expect(error['message']).toMatch(/^\p{Lu}.*\.$/su)
  }
  expect(answer.words).not.toBe('')
  return errors.map(({ code }) => code)
}

beforeAll(buildCommandLine)
afterAll(remove)

describe('new', () => {
  test('makes a book of its own year, with what is known of the co-operative', () => {
    const file = newBook(
      '--tax-code',
      '0101234567',
      '--address',
      'Xã Kim Đông',
      '--representative',
      'Bà A',
      '--accountant',
      'Ông B',
      '--fiscal-start',
      '4',
    )
    expect(htx('call', 'book.info', '--book', file).lines[0]).toMatchObject({
      name: 'HTX Thử',
      taxCode: '0101234567',
      firstYear: 2025,
      fiscalYearStartMonth: 4,
      sample: false,
      signers: expect.arrayContaining([expect.objectContaining({ name: 'Bà A' })]),
    })
  })

  test('never overwrites', () => {
    const file = newBook()
    const before = readFileSync(file)
    expect(refusedFor(htx('new', file, '--name', 'Khác', '--year', '2024'))).toEqual(['book-exists'])
    expect(readFileSync(file)).toEqual(before)
    writeFileSync(place('thư.txt'), 'của tôi')
    expect(refusedFor(htx('new', place('thư.txt'), '--name', 'Khác', '--year', '2024'))).toEqual(['book-exists'])
    expect(readFileSync(place('thư.txt'), 'utf8')).toBe('của tôi')
  })

  test.each([
    [[]],
    [['--name', '', '--year', '2025']],
    [['--name', 'X']],
    [['--name', 'X', '--year', 'năm nay']],
    [['--name', 'X', '--year', '1899']],
    [['--name', 'X', '--year', '2025.5']],
    [['--name', 'X', '--year', '2025', '--fiscal-start', '2']],
    [['--name', 'X', '--year', '2025', '--mật-khẩu', 'x']],
  ])('refuses %j', (options) => {
    refusedFor(htx('new', place('not-made.htx'), ...options))
    expect(readdirSync(folder).filter((name) => name.includes('not-made'))).toEqual([])
  })

  test('into a folder that is not there says so', () => {
    expect([1, 3]).toContain(htx('new', place('không có/so.htx'), '--name', 'X', '--year', '2025').code)
  })

  test('--sample makes the sample co-operative, marked', () => {
    const file = place('sample.htx')
    expect(htx('new', file, '--name', 'X', '--year', '2025', '--sample').code).toBe(0)
    expect(htx('call', 'book.info', '--book', file).lines[0]).toMatchObject({ sample: true, voucherCount: 2295 })
    expect(htx('verify', '--book', file).lines[0]).toMatchObject({ ok: true })
  })
})

describe('post', () => {
  test('acknowledges each voucher by a line, from stdin, a file or the argument itself', () => {
    const file = newBook()
    expect(
      post(file, [
        draft('a'),
        draft('b', { kind: 'PT', postingDate: '2025-02-01', person: 'Bà A', address: 'Xóm 1', attachments: 2 }),
      ]),
    ).toMatchObject({
      code: 0,
      lines: [
        { id: 'a', number: 'PC01/001' },
        { id: 'b', number: 'PT01/001' },
      ],
    })
    writeFileSync(place('one.json'), `\ufeff${JSON.stringify(draft('c'))}`)
    expect(htx('post', '--book', file, '--input', place('one.json')).lines).toEqual([{ id: 'c', number: 'PC01/002' }])
    expect(htx('post', '--book', file, '--input', JSON.stringify(draft('d'))).lines).toEqual([
      { id: 'd', number: 'PC01/003' },
    ])
    expect(runHtx(['post', '--book', file], { input: JSON.stringify(draft('e')) }).lines).toEqual([
      { id: 'e', number: 'PC01/004' },
    ])
    expect(post(file, [])).toMatchObject({ code: 0, stdout: '' })
  })

  test('the same id again prints the same line, other content is refused', () => {
    const file = newBook()
    for (let time = 0; time < 2; time++) expect(post(file, draft('a')).lines).toEqual([{ id: 'a', number: 'PC01/001' }])
    expect(refusedFor(post(file, draft('a', { description: 'khác' })))).toEqual(['id-reused'])
    expect(htx('call', 'vouchers.totals', '--book', file).lines).toEqual([{ count: 1, amount: 250_000 }])
  })

  test('stops at the first refusal, whose errors are the last line with the place from 1; what was acknowledged stays', () => {
    const file = newBook()
    const answer = post(file, [
      draft('a'),
      draft('b'),
      draft('c', {
        postings: [
          { ...posting, debit: '111' },
          { ...posting, amount: 1.5 },
        ],
      }),
      draft('d'),
    ])
    expect(refusedFor(answer)).toEqual(['account-not-leaf', 'amount-fraction'])
    expect(answer.lines.slice(0, 2)).toEqual([
      { id: 'a', number: 'PC01/001' },
      { id: 'b', number: 'PC01/002' },
    ])
    expect(answer.lines).toHaveLength(3)
    expect(
      (answer.lines[2] as { errors: { row: number; column: string }[] }).errors.map(({ row, column }) => [row, column]),
    ).toEqual([
      [3, 'postings[0].debit'],
      [3, 'postings[1].amount'],
    ])
    expect(htx('call', 'vouchers.totals', '--book', file).lines).toMatchObject([{ count: 2 }])
  })

  test.each<[string, string]>([
    ['no JSON', 'khong phai json'],
    ['an empty text', ''],
    ['null', 'null'],
    ['a number', '5'],
    ['null in a list', '[null]'],
    ['no id', '{"kind":"PC"}'],
    ['a date that is none', JSON.stringify(draft('x', { date: '2025-02-30' }))],
    ['an amount as text', JSON.stringify(draft('x', { postings: [{ ...posting, amount: '5' }] }))],
    ['an amount beyond numbers', JSON.stringify(draft('x')).replace('250000', '1e999')],
    ['a list within a list', '[[]]'],
    ['postings that are none', JSON.stringify(draft('x', { postings: 'x' }))],
    ['half a sign', JSON.stringify(draft('x', { description: '\ud83c' }))],
    ['an id too long', JSON.stringify(draft('x'.repeat(101)))],
  ])('refuses %s', (_, input) => {
    const file = place('refusals.htx')
    if (!existsSync(file)) expect(htx('new', file, '--name', 'X', '--year', '2025').code).toBe(0)
    refusedFor(runHtx(['post', '--book', file, '--input', '-'], { input }))
    expect(htx('call', 'vouchers.totals', '--book', file).lines).toMatchObject([{ count: 0 }])
  })

  test('refuses a folder, and a file that is not there', () => {
    const file = newBook()
    expect(refusedFor(htx('post', '--book', file, '--input', folder))).toEqual(['input-invalid'])
    expect(refusedFor(htx('post', '--book', file, '--input', place('không có.json')))).toEqual(['input-invalid'])
  })

  test('whoever stops listening is not told more, and nothing is half', async () => {
    const file = newBook()
    writeFileSync(place('many.json'), JSON.stringify(Array.from({ length: 2000 }, (_, index) => draft(`m${index}`))))
    const child = startHtx(['post', '--book', file, '--input', place('many.json')], folder)
    let words = ''
    child.stderr?.on('data', (bytes: Buffer) => (words += bytes.toString()))
    child.stdout?.once('data', () => child.stdout?.destroy())
    const [code] = (await once(child, 'close')) as [number]
    expect([0, 141]).toContain(code)
    expect(words).toBe('')
    expect(htx('verify', '--book', file).code).toBe(0)
  })
})

describe('reverse', () => {
  test('by number, on a day, with a reason', () => {
    const file = newBook()
    post(file, [draft('a'), draft('b'), draft('c', { date: '2026-01-05' })])
    expect(htx('reverse', 'PC01/002', '--book', file, '--reason', 'nhầm').lines).toEqual([
      { id: expect.any(String), number: 'PC01/003' },
    ])
    expect(refusedFor(htx('reverse', 'PC01/001', '--book', file, '--reason', 'nhầm'))).toEqual(['voucher-ambiguous'])
    expect(htx('reverse', 'PC01/001/2025', '--book', file, '--reason', 'nhầm', '--date', '2025-03-01').lines).toEqual([
      { id: expect.any(String), number: 'PC03/001' },
    ])
    expect(refusedFor(htx('reverse', 'PC01/001/2025', '--book', file, '--reason', 'nhầm'))).toEqual([
      'already-reversed',
    ])
    expect(refusedFor(htx('reverse', 'PC03/001', '--book', file, '--reason', 'nhầm'))).toEqual(['reversal-of-reversal'])
    expect(refusedFor(htx('reverse', 'PC09/009', '--book', file, '--reason', 'nhầm'))).toEqual(['voucher-unknown'])
    expect(refusedFor(htx('reverse', 'PC01/001/2026', '--book', file, '--reason', ' '))).toEqual(['reason-missing'])
    expect(refusedFor(htx('reverse', 'PC01/001/2026', '--book', file))).toEqual(['input-invalid'])
    expect(
      refusedFor(htx('reverse', 'PC01/001/2026', '--book', file, '--reason', 'x', '--date', '01/02/2026')),
    ).toEqual(['date-unknown'])
    expect(
      refusedFor(htx('reverse', 'PC01/001/2026', '--book', file, '--reason', 'x', '--date', '2020-01-01')),
    ).toEqual(['date-before-book'])
    expect(htx('verify', '--book', file).code).toBe(0)
  })
})

describe('close-year and undo-close', () => {
  test('shown before it is posted, done once, undone once', () => {
    const file = newBook()
    expect(refusedFor(htx('close-year', '--book', file, '--year', '2025'))).toEqual(['nothing-to-close'])
    post(file, [draft('a'), draft('b', { kind: 'PT', postings: [{ debit: '1111', credit: '5111', amount: 900_000 }] })])
    const shown = htx('close-year', '--book', file, '--year', '2025', '--dry-run')
    expect(shown).toMatchObject({
      code: 0,
      lines: [{ year: 2025, date: '2025-12-31', externalResult: 650_000, postings: expect.any(Array), faults: [] }],
    })
    expect(htx('call', 'vouchers.totals', '--book', file).lines).toMatchObject([{ count: 2 }])
    expect(htx('close-year', '--book', file, '--year', '2025')).toMatchObject({
      code: 0,
      lines: [{ number: 'KC12/001', externalResult: 650_000, internalResult: 0 }],
    })
    expect(refusedFor(htx('close-year', '--book', file, '--year', '2025'))).toEqual(['year-already-closed'])
    expect(refusedFor(post(file, draft('c')))).toEqual(['year-closed'])
    expect(refusedFor(htx('undo-close', '--book', file, '--year', '2026'))).toEqual(['year-not-closed'])
    expect(htx('undo-close', '--book', file, '--year', '2025', '--reason', 'sót').code).toBe(0)
    expect(refusedFor(htx('undo-close', '--book', file, '--year', '2025'))).toEqual(['year-not-closed'])
    expect(refusedFor(htx('close-year', '--book', file, '--year', '2026'))).toEqual(['year-previous-open'])
    expect(htx('verify', '--book', file).code).toBe(0)
  })

  test.each(['x', '', '2025.5', '99999', '-1', '0'])('a year «%s» is refused', (year) => {
    const file = place('years.htx')
    if (!existsSync(file)) htx('new', file, '--name', 'X', '--year', '2025')
    for (const command of ['close-year', 'undo-close']) refusedFor(htx(command, '--book', file, `--year=${year}`))
  })
})

describe('report', () => {
  test.each([
    [['S03b-HTX'], 'report-needs-account'],
    [['S03b-HTX', '--account', '9999'], 'account-unknown'],
    [['S12-HTX'], 'report-needs-party'],
    [['S12-HTX', '--party', 'XX'], 'party-unknown'],
    [['B99-HTX'], 'input-invalid'],
    [['F01-HTX', '--format', 'doc'], 'input-invalid'],
    [['F01-HTX', '--out', '/khong/co/x.json'], 'input-invalid'],
    [['F01-HTX', '--to', '2024-12-31'], 'period-backwards'],
    [['F01-HTX', '--from', '31/01/2025'], 'date-unknown'],
    [['F01-HTX', '--detail', 'x'], 'input-invalid'],
    [[], 'input-invalid'],
  ])('refuses %j', (args, code) => {
    const file = place('reports.htx')
    if (!existsSync(file)) htx('new', file, '--name', 'X', '--year', '2025')
    const given = (name: string, value: string): string[] => (args.includes(name) ? [] : [name, value])
    expect(
      refusedFor(
        htx('report', ...args, '--book', file, ...given('--from', '2025-01-01'), ...given('--to', '2025-12-31')),
      ),
    ).toContain(code)
  })

  test('of an empty book is empty, in every period that can be named', () => {
    const file = newBook()
    for (const [from, to] of [
      ['2025-01-01', '2025-12-31'],
      ['2025-02-11', '2025-02-12'],
      ['1990-01-01', '1990-01-31'],
      ['2190-05-05', '2198-12-31'],
    ]) {
      expect(
        htx('report', 'trial-balance', '--book', file, '--from', from ?? '', '--to', to ?? '').lines,
      ).toMatchObject([{ rows: [] }])
      for (const id of ['B01-HTX', 'B02-HTX', 'F01-HTX', 'S03a-HTX', 'S04a-HTX'])
        expect(htx('report', id, '--book', file, '--from', from ?? '', '--to', to ?? '').code, `${id} ${from}`).toBe(0)
    }
  })

  test('--detail party names the party of each row', () => {
    const rows = (
      htx(
        'report',
        'trial-balance',
        '--book',
        place('sample.htx'),
        '--from',
        '2025-01-01',
        '--to',
        '2025-12-31',
        '--detail',
        'party',
      ).lines[0] as { rows: { account: string; party: string }[] }
    ).rows
    expect(rows.filter(({ account }) => account === '331').map(({ party }) => party)).toContain('NCC02')
  })
})

describe('verify', () => {
  test('names every check, and exits 2 when one fails', () => {
    const file = newBook()
    post(file, [draft('a')])
    const clean = htx('verify', '--book', file)
    expect(clean).toMatchObject({ code: 0, lines: [{ ok: true }], words: '' })
    const checks = (clean.lines[0] as { checks: Record<string, unknown>[] }).checks
    expect(checks.length).toBeGreaterThan(10)
    for (const check of checks) expect(Object.keys(check)).toEqual(['name', 'ok', 'detail'])
  })

  test('--since lists what came after a fingerprint, in any writing of it', () => {
    const file = newBook()
    post(file, [draft('a')])
    const { rows } = htx('call', 'book.history', '--book', file, '--input', '{"before":null,"limit":1,"search":""}')
      .lines[0] as { rows: { fingerprint: string; sequence: number }[] }
    const [{ fingerprint, sequence } = { fingerprint: '', sequence: 0 }] = rows
    post(file, [draft('b', { description: 'Chi sau lần kiểm tra' })])
    for (const way of [fingerprint, fingerprint.toLowerCase().replaceAll('-', '')]) {
      const { code, lines, words } = htx('verify', '--book', file, '--since', way)
      expect({ code, lines }).toMatchObject({
        code: 0,
        lines: [{ ok: true, since: { fingerprint, sequence }, changes: [{ touched: [{ subject: 'voucher' }] }] }],
      })
      expect(words).toContain('Chi sau lần kiểm tra')
    }
    expect(refusedFor(htx('verify', '--book', file, '--since', '0000-0000-0000'))).toEqual(['fingerprint-unknown'])
    expect(refusedFor(htx('verify', '--book', file, '--since', 'hôm qua'))).toEqual(['fingerprint-malformed'])
  })
})

describe('a supervisor’s copy', () => {
  test('is made by one process, opened by another and verified by a third, whole with its password', () => {
    const file = newBook()
    post(file, [draft('a')])
    const { copyId } = htx('call', 'supervisorCopies.make', '--book', file).lines[0] as { copyId: string }
    const packed = place('mang về.htxcopy')
    const wish = JSON.stringify({ copyId, password: 'bờ tre cuối xóm' })
    expect(htx('call', 'supervisorCopies.file', '--book', file, '--input', wish, '--out', packed).code).toBe(0)
    const open = JSON.stringify({ file: packed, password: 'bờ tre cuối xóm' })
    const opened = htx('call', 'supervisorCopies.open', '--input', open)
    expect(opened, opened.words).toMatchObject({ code: 0, lines: [{ result: { ok: true } }] })
    const { path } = opened.lines[0] as { path: string }
    const env = { HTX_COPY_PASSWORD: 'bờ tre cuối xóm' }
    expect(runHtx(['verify', '--book', path], { home: folder, env })).toMatchObject({ code: 0, lines: [{ ok: true }] })
    expect(htx('verify', '--book', path).code).toBe(0)
    // It is only read: nothing posts into it, whoever asks.
    expect(post(path, [draft('b')]).code).toBe(3)
  })
})

describe('backup and restore', () => {
  test('a backup is a file of its own; restoring keeps what stood there', () => {
    const file = newBook()
    post(file, [draft('a')])
    const copy = place('lưu.htxbackup')
    expect(htx('backup', '--book', file, '--out', copy)).toMatchObject({
      code: 0,
      lines: [{ file: copy, voucherCount: 1 }],
    })
    expect(refusedFor(htx('backup', '--book', file, '--out', copy)).length).toBe(1)
    post(file, [draft('b')])
    const restored = htx('restore', copy, '--book', file)
    expect(restored, restored.words).toMatchObject({ code: 0 })
    expect(htx('call', 'vouchers.totals', '--book', file).lines).toMatchObject([{ count: 1 }])
    const { keptAs } = restored.lines[0] as { keptAs: string }
    expect(htx('call', 'vouchers.totals', '--book', keptAs).lines).toMatchObject([{ count: 2 }])
    const fresh = place('nơi khác.htx')
    expect(htx('restore', copy, '--book', fresh).code).toBe(0)
    expect(htx('verify', '--book', fresh).code).toBe(0)
    expect(htx('restore', place('không có.htxbackup'), '--book', fresh).code).not.toBe(0)
    writeFileSync(place('giả.htxbackup'), 'không phải bản sao')
    expect(htx('restore', place('giả.htxbackup'), '--book', fresh).code).not.toBe(70)
    expect(htx('verify', '--book', fresh).code).toBe(0)
  })
})

describe('call and contract', () => {
  test('describe every procedure of the contract with its JSON Schemas', () => {
    const { code, lines } = htx('contract')
    expect(code).toBe(0)
    const { procedures } = lines[0] as {
      procedures: { name: string; permission: string; input: unknown; output: unknown }[]
    }
    const names = Object.entries(contract).flatMap(([noun, verbs]) =>
      Object.keys(verbs).map((verb) => `${noun}.${verb}`),
    )
    expect(procedures.map(({ name }) => name)).toEqual(names)
    for (const procedure of procedures) {
      expect(procedure.permission, procedure.name).toMatch(/^\w+\.\w+$/)
      expect(procedure.input, procedure.name).toMatchObject({ $schema: expect.any(String) })
    }
  })

  test('any procedure may be called: queries, commands, tasks and those with files', () => {
    const file = newBook()
    expect(htx('call', 'vouchers.kinds', '--book', file).lines).toHaveLength(1)
    expect(
      runHtx(['call', 'vouchers.post', '--book', file, '--input', '-'], { input: JSON.stringify(draft('a')) }).lines,
    ).toEqual([{ voucherId: 1, number: 'PC01/001' }])
    writeFileSync(place('j.csv'), 'Số CT,Loại CT,Ngày CT,Diễn giải,TK Nợ,TK Có,Số tiền\nA1,PC,05/01/2025,x,642,1111,5')
    const input = JSON.stringify({ kind: 'journal', file: place('j.csv') })
    expect(htx('call', 'imports.preview', '--book', file, '--input', input).lines).toMatchObject([
      { created: { vouchers: 1 }, faults: [] },
    ])
    expect(htx('call', 'imports.run', '--book', file, '--input', input).lines).toEqual([
      { created: { vouchers: 1, postings: 1 }, skipped: 0 },
    ])
    expect(htx('call', 'verification.run', '--book', file).lines).toMatchObject([{ ok: true }])
    expect(
      htx('call', 'vouchers.print', '--book', file, '--input', '{"voucherId":1}', '--out', place('phiếu.pdf')).lines,
    ).toEqual([{ file: place('phiếu.pdf'), bytes: expect.any(Number) }])
    expect(readFileSync(place('phiếu.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('what cannot be called is refused', () => {
    const file = newBook()
    expect(refusedFor(htx('call', 'vouchers.burn', '--book', file))).toEqual(['choice-unknown'])
    expect(refusedFor(htx('call', 'toString', '--book', file))).toEqual(['choice-unknown'])
    expect(refusedFor(htx('call', 'vouchers.get', '--book', file, '--input', '{"voucherId":"một"}'))).toEqual([
      'input-invalid',
    ])
    expect(refusedFor(htx('call', 'vouchers.get', '--book', file, '--input', '[]'))).toEqual(['input-invalid'])
    expect(refusedFor(htx('call', 'vouchers.get', '--book', file, '--input', '{'))).toEqual(['input-invalid'])
    expect(
      refusedFor(
        htx(
          'call',
          'imports.run',
          '--book',
          file,
          '--input',
          JSON.stringify({ kind: 'journal', file: place('không có.csv') }),
        ),
      ),
    ).toEqual(['input-invalid'])
    expect(refusedFor(htx('call', 'vouchers.get', '--book', file, '--input', '{"voucherId":9}'))).toEqual([
      'voucher-unknown',
    ])
  })
})

describe('export', () => {
  test('refuses a place that is not a free folder', () => {
    const file = newBook()
    mkdirSync(place('đầy'), { recursive: true })
    writeFileSync(place('đầy/của tôi.txt'), 'x')
    expect(refusedFor(htx('export', '--book', file, '--out', place('đầy')))).toEqual(['folder-not-empty'])
    expect(refusedFor(htx('export', '--book', file, '--out', place('đầy/của tôi.txt')))).toEqual(['folder-not-empty'])
    expect(readdirSync(place('đầy'))).toEqual(['của tôi.txt'])
    expect(htx('export', '--book', file, '--out', place('mới/sâu')).code).toBe(0)
  })
})

describe('demo', () => {
  test('builds the sample year and writes every report as PDF and XLSX', () => {
    const { code, lines, words } = htx('demo', '--out', place('demo'))
    expect(code, words).toBe(0)
    const { files } = lines[0] as { files: string[] }
    for (const id of reportIds) {
      for (const ending of ['pdf', 'xlsx']) expect(files, `${id}.${ending}`).toContain(place(`demo/${id}.${ending}`))
    }
    for (const file of files) expect(existsSync(file), file).toBe(true)
    expect(refusedFor(htx('demo', '--out', place('demo')))).toEqual(['book-exists'])
  })
})

describe('serve', () => {
  test('prints the address with its token, answers there, and holds the book', async () => {
    const file = newBook()
    const child = startHtx(['serve', '--book', file, '--no-open'], folder)
    const [bytes] = child.stdout ? ((await once(child.stdout, 'data')) as [Buffer]) : []
    const url = String(bytes).trim()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S*t=[\w-]{20,}$/)
    expect((await fetch(url, { redirect: 'manual' })).status).toBeLessThan(400)
    expect((await fetch(url, { redirect: 'manual' })).status, 'the token works once').toBeGreaterThanOrEqual(400)
    expect(post(file, draft('a')).code).toBe(3)
    expect(htx('report', 'F01-HTX', '--book', file, '--from', '2025-01-01', '--to', '2025-12-31').code).toBe(0)
    child.kill('SIGTERM')
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(0)
    expect(post(file, draft('a')).code).toBe(0)
    for (const port of ['abc', '-1', '70000']) refusedFor(htx('serve', '--book', file, '--no-open', `--port=${port}`))
  })
})

describe('what is no command', () => {
  test.each([
    [[]],
    [['--help']],
    [['toString']],
    [['verify']],
    [['verify', 'so.htx']],
    [['verify', '--book', 'a', '--fast']],
    [['import', 'journal', '--book', 'a']],
    [['import', 'gì', 'a.csv', '--book', 'a']],
    [['report', 'F01-HTX', '--book', 'a']],
  ])('%j is refused', (args) => {
    expect(refusedFor(htx(...args)).length).toBe(1)
  })
})
