import type { CostEntry } from '@shared/contract/training-costs'
import { expect, test } from 'vitest'
import { csvFile, refusalOf } from '../../book-file/test-client'
import { openTestClass, testSchool } from '../../training/test-school'

const line: CostEntry = {
  date: '2025-03-05',
  item: 'boardAndLodging',
  area: 'agriculture',
  description: 'Ăn ở của học viên',
  source: 'state',
  amount: 9_000_000,
  voucherNumber: 'PC03/001',
}

async function withCosts() {
  const core = testSchool()
  await openTestClass(core, ['Lê An'])
  const { client } = core
  const add = (costId: string, entry: Partial<CostEntry>) =>
    client.trainingCosts.add({ id: `cost ${costId}`, costId, courseId: 'c', entry: { ...line, ...entry } })
  return { client, add, list: () => client.trainingCosts.list({ courseId: 'c' }) }
}

test('of board and lodging for agriculture 90 % is the State’s; one đồng more is beyond it', async () => {
  const { add, list } = await withCosts()
  await add('a', {})
  await add('b', { amount: 1_000_000, source: 'learner', voucherNumber: '' })
  expect(await list()).toMatchObject({
    total: 10_000_000,
    beyondSupport: 0,
    bySource: [
      { source: 'state', amount: 9_000_000 },
      { source: 'learner', amount: 1_000_000 },
    ],
  })
  await add('c', { amount: 10 })
  expect((await list()).beyondSupport).toBe(1)
})

test('a void cost stays to be read and counts no more', async () => {
  const { client, add, list } = await withCosts()
  await add('a', {})
  await client.trainingCosts.void({ id: 'v', costId: 'a', reason: 'ghi nhầm lớp' })
  expect(await list()).toMatchObject({ total: 0, costs: [{ voidReason: 'ghi nhầm lớp' }] })
  const again = client.trainingCosts.void({ id: 'w', costId: 'a', reason: 'x' })
  expect(await refusalOf(again)).toMatchObject([{ code: 'cost-void' }])
})

test('costs are held against the vouchers of the accounts: equal, different, missing, and those that name none', async () => {
  const { client, add } = await withCosts()
  await add('a', { amount: 6_000_000 })
  await add('b', { amount: 3_000_000 })
  await add('c', { amount: 500_000, voucherNumber: 'pc03/002' })
  await add('d', { amount: 700_000, voucherNumber: 'PC03/009' })
  await add('e', { amount: 1000, voucherNumber: '' })
  const file = csvFile(
    'nhat-ky.csv',
    'Số CT,Ngày CT,Diễn giải,TK Nợ,TK Có,Số tiền',
    'PC03/001,05/03/2025,Ăn ở,642,1111,8000000',
    'PC03/001,05/03/2025,Ăn ở,642,1111,1000000',
    'PC03/002,05/03/2025,Tài liệu,642,1111,450000',
  )
  expect(await client.trainingCosts.compare({ courseId: 'c', file })).toEqual({
    rows: [
      { voucherNumber: 'PC03/001', costs: 9_000_000, voucher: 9_000_000 },
      { voucherNumber: 'PC03/002', costs: 500_000, voucher: 450_000 },
      { voucherNumber: 'PC03/009', costs: 700_000, voucher: null },
    ],
    withoutVoucher: 1,
  })
})
