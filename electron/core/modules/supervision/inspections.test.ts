import { describe, expect, test } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { bodiesBook } from '../../governance/test-bodies'
import { verifyBook } from '../../ledger/verify/verify-book'
import type { Core } from '../../index'

async function cashBook(): Promise<Core> {
  const core = await bodiesBook()
  await core.client.vouchers.post({
    id: 'in',
    kind: 'PT',
    date: '2025-05-02',
    description: 'Thu bán hàng',
    postings: [{ debit: '1111', credit: '5113', amount: 1_250_000 }],
  })
  return core
}

type Entry = Parameters<Core['client']['supervision']['recordInspection']>[0]

const cashCount = (given: Partial<Entry> = {}): Entry => ({
  id: 'kiem-quy',
  kind: 'cash',
  heldOn: '2025-06-01',
  supervisors: ['Bà Hai', 'Ông Ba'],
  counterparts: [{ name: 'Cô Tư', post: 'Thủ quỹ' }],
  answers: ['slips', 'posted', 'limit', 'hands'].map((step) => ({ step, answer: 'yes' as const })),
  cash: {
    account: '1111',
    notes: [
      { denomination: 500_000, count: 2 },
      { denomination: 50_000, count: 5 },
    ],
  },
  conclusion: 'Quỹ khớp sổ.',
  ...given,
})

describe('a count of cash (Law 17/2023/QH15 articles 69.3.c, 72.3.c)', () => {
  test('adds up notes, is compared with the cash book and gets a number that stands', async () => {
    const core = await cashBook()
    const { client } = core
    expect(await client.supervision.figures({ kind: 'cash', on: '2025-06-01' })).toMatchObject({
      figures: [{ account: '1111', balance: 1_250_000 }],
    })
    const { inspectionId, number } = await client.supervision.recordInspection(cashCount())
    expect(number).toBe('01/BB-BKS')
    const record = await client.supervision.inspection({ inspectionId })
    expect(record).toMatchObject({
      title: 'Kiểm quỹ tiền mặt',
      problems: 0,
      signing: null,
      content: { cash: { counted: 1_250_000, book: 1_250_000, difference: 0 } },
    })
    const file = await client.supervision.printInspection({ inspectionId })
    expect(file.type).toBe('application/pdf')
    const signed = new File(['%PDF-1.4 hai bên đã ký'], 'bien-ban.pdf', { type: 'application/pdf' })
    const ofRecord = { subject: 'inspection' as const, key: inspectionId }
    const { attachmentId } = await client.scans.add({ id: 'scan', ...ofRecord, file: signed })
    const [scan] = await client.scans.list(ofRecord)
    await client.supervision.signInspection({ id: 'sign', inspectionId, signedOn: '2025-06-01' })
    expect((await client.supervision.inspections({}))[0]?.signing).toEqual({
      signedOn: '2025-06-01',
      refusal: '',
      scanHash: scan?.sha256,
    })
    // The signed paper is frozen with the record.
    expect(await refusalOf(client.scans.remove({ id: 'off', attachmentId }))).toHaveLength(1)
    const again = client.supervision.signInspection({ id: 'sign-2', inspectionId, signedOn: '2025-06-01' })
    expect(await refusalOf(again)).toMatchObject([{ code: 'inspection-signed' }])
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('a difference is minuted with its explanation, one đồng too', async () => {
    const { client } = await cashBook()
    const cash = { account: '1111', notes: [{ denomination: 500_000, count: 2 }], other: 249_999 }
    expect(await refusalOf(client.supervision.recordInspection(cashCount({ cash })))).toMatchObject([
      { code: 'inspection-difference-unexplained', message: expect.stringContaining('-1 đ') },
    ])
    const explained = cashCount({ cash: { ...cash, explanation: 'Chưa rõ' } })
    const { inspectionId } = await client.supervision.recordInspection(explained)
    expect(await client.supervision.inspection({ inspectionId })).toMatchObject({
      problems: 1,
      content: { cash: { difference: -1, explanation: 'Chưa rõ' } },
    })
  })

  test('everything missing is said at once', async () => {
    const { client } = await cashBook()
    const empty = cashCount({
      supervisors: [''],
      answers: [{ step: 'slips', answer: 'no' }],
      cash: null,
      conclusion: '',
      heldOn: '2025-06-02',
      planItemId: 'none',
    })
    const faults = await refusalOf(client.supervision.recordInspection(empty))
    expect(faults.map(({ code }) => code)).toEqual([
      'inspection-note-missing',
      'inspection-step-open',
      'inspection-step-open',
      'inspection-step-open',
      'inspection-cash-missing',
      'text-missing',
      'inspection-supervisor-missing',
      'plan-item-unknown',
      'inspection-ahead',
    ])
  })
})

test('a check of vouchers rests on a sample that is judged whole (Law 17/2023/QH15 article 69.3.c)', async () => {
  const { client } = await cashBook()
  const { fingerprint } = await client.book.info({})
  const { drawId, vouchers } = await client.supervision.draw({ id: 'mau', fingerprint, spoken: 7, size: 20 })
  const entry = cashCount({
    id: 'chung-tu',
    kind: 'vouchers',
    drawId,
    cash: null,
    answers: ['signed', 'papers', 'decided', 'numbers'].map((step) => ({ step, answer: 'yes' as const })),
  })
  expect(await refusalOf(client.supervision.recordInspection(entry))).toMatchObject([
    { code: 'inspection-sample-open', message: expect.stringContaining('1') },
  ])
  await client.supervision.judge({ id: 'j', drawId, voucherId: vouchers[0]?.voucherId ?? 0, verdict: 'problem' })
  const { inspectionId } = await client.supervision.recordInspection(entry)
  expect(await client.supervision.inspection({ inspectionId })).toMatchObject({
    problems: 1,
    content: { sample: { population: 1, seed: `${fingerprint}7`, vouchers: [{ verdict: 'problem' }] } },
  })
})

test('things counted differ from their cards to the gram (Law 17/2023/QH15 article 69.3.c)', async () => {
  const { client } = await cashBook()
  const item = { name: 'Phân đạm', unit: 'kg', paper: 100.3, found: 100.1, note: 'Rách bao' }
  const { inspectionId } = await client.supervision.recordInspection(
    cashCount({
      kind: 'stock',
      cash: null,
      items: [item, { ...item, name: 'Lân', found: 100.3, note: '' }],
      answers: ['cards', 'condition', 'others'].map((step) => ({ step, answer: 'skip' as const })),
    }),
  )
  const { content, problems } = await client.supervision.inspection({ inspectionId })
  expect(content.items.map(({ difference }) => difference)).toEqual([-0.2, 0])
  expect(problems).toBe(1)
})

describe('the plan of a year (Law 17/2023/QH15 article 69.2)', () => {
  test('is proposed once, changed item by item, and shows what was done', async () => {
    const { client } = await cashBook()
    const { count } = await client.supervision.proposePlan({ id: 'plan', year: 2025 })
    expect(count).toBe(9)
    expect((await client.supervision.proposePlan({ id: 'plan-26', year: 2026 })).count).toBe(15)
    await client.supervision.planInspection({ id: 'may', year: 2025, monthOfYear: 5, kind: 'support' })
    const plan = await client.supervision.plan({ year: 2025 })
    expect(plan).toHaveLength(count + 1)
    const twice = client.supervision.proposePlan({ id: 'plan-2', year: 2025 })
    expect(await refusalOf(twice)).toMatchObject([{ code: 'plan-exists' }])
    const june = plan.find(({ kind, monthOfYear }) => kind === 'cash' && monthOfYear === 6)
    await client.supervision.recordInspection(cashCount({ planItemId: june?.planItemId ?? '' }))
    await client.supervision.dropPlanned({ id: 'drop', planItemId: plan.at(-1)?.planItemId ?? '' })
    const after = await client.supervision.plan({ year: 2025 })
    expect(after).toHaveLength(count)
    expect(after.filter(({ inspections }) => inspections.length > 0)).toMatchObject([{ kind: 'cash', monthOfYear: 6 }])
    const { due, nextPlanned } = await client.supervision.overview({})
    expect(due.filter(({ kind, overdue }) => kind === 'plan' && overdue)).toMatchObject([{ id: 'may' }])
    expect(due.find(({ kind }) => kind === 'signing')).toBeDefined()
    expect(nextPlanned[0]).toMatchObject({ monthOfYear: 6, kind: 'vouchers' })
  })
})
