import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clientCore, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'

function openBook() {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'))
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  return core
}

const party = { code: 'KH1', kind: 'customer' as const, name: 'Nguyễn Văn Đức' }

test('a party is added once, however its letters are written, and changed under its code', async () => {
  const { client } = openBook()
  await client.parties.add({ id: 'a', party: { ...party, code: 'KHÁCH 1' } })
  const again = { ...party, code: ' KHÁCH   1 '.normalize('NFD'), name: 'Khác' }
  expect(await refusalOf(client.parties.add({ id: 'b', party: again }))).toMatchObject([{ code: 'party-repeated' }])
  await client.parties.change({ id: 'c', party: again })
  expect(await client.parties.list({})).toMatchObject([{ code: 'KHÁCH 1', name: 'Khác' }])
  expect(await refusalOf(client.parties.change({ id: 'd', party }))).toMatchObject([{ code: 'party-unknown' }])
})

test('what a party holds is named by account', async () => {
  const core = openBook()
  await core.client.parties.add({ id: 'a', party })
  const sale = { debit: '131', debitParty: 'KH1', credit: '5111', amount: 90 }
  const draft = { id: 'v', kind: 'BH', date: '2025-02-01', description: 'Bán hàng', postings: [sale] }
  await core.client.vouchers.post(draft)
  expect(await core.client.parties.balances({ code: 'KH1' })).toMatchObject([{ account: '131' }])
  expect(await core.client.parties.summary({})).toMatchObject([{ code: 'KH1', receivable: 90, payable: 0 }])
  expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
})
