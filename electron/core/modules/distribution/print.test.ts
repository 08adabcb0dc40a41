import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ProposedPlan } from '@shared/contract/distribution'
import { definitionTexts } from '../../documents/fixtures/definition-texts'
import { letterContent } from '../../documents/pdf/letter-definition'
import { proposalLetter, MEMBER_ROWS } from '../../documents/pdf/distribution-definition'
import { memberLetter, memberPagesDefinition } from '../../documents/pdf/member-share-definition'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'
import { paperOf } from './print'

const plan: ProposedPlan = {
  fundPercent: { internal: 5, external: 10 },
  otherFunds: [{ name: 'Quỹ phúc lợi', account: '3532', from: 'external', percent: 5, amount: null }],
  internalByUseAndLabourPercent: 60,
  useWeight: 100,
  labourWeight: 0,
  externalBy: 'capital',
  withholdingPercent: 5,
  lossBorneBy: null,
}
const source = { kind: 'proposal', proposalId: 'p1' } as const

async function core(): Promise<Core> {
  const folder = quickFolder()
  const book = testBook(join(folder, 'so.htx'), 'HTX Nông nghiệp Kim Đông')
  await importYear(book)
  book.close()
  const made = clientCore(folder, { now: () => '2026-03-20T02:00:00.000Z' })
  made.openBook(join(folder, 'so.htx'))
  const profile = { name: 'HTX Nông nghiệp Kim Đông', taxCode: '', address: 'Xã Kim Đông, tỉnh Ninh Bình' }
  await made.client.book.changeProfile({ id: 'address', profile: { ...profile, governanceForm: 'simplified' } })
  await made.client.periods.closeYear({ id: 'close', year: 2025 })
  await made.client.distribution.saveProposal({ proposalId: 'p1', year: 2025, name: 'Phương án 1', plan })
  return made
}

const pagesIn = async (file: File) => (await file.text()).match(/\/Type \/Page\n/g)?.length
const paper = (made: Core) => paperOf(openBookOf(made), made.state, source)

test('the proposal lists every member over pages that carry their sums', async () => {
  const made = await core()
  const file = await made.client.distribution.print({ source })
  if (process.env['SO_HTX_PAPERS'])
    writeFileSync(join(process.env['SO_HTX_PAPERS'], 'proposal.pdf'), Buffer.from(await file.arrayBuffer()))
  // One page of steps, then 168 members.
  expect(await pagesIn(file)).toBe(1 + Math.ceil(168 / MEMBER_ROWS))
  const texts = definitionTexts(letterContent(proposalLetter(paper(made))))
  expect(proposalLetter(paper(made)).place).toBe('Kim Đông')
  expect(texts.filter((text) => text === 'Trang trước mang sang')).toHaveLength(4)
  expect(texts.filter((text) => text === 'Mang sang trang sau')).toHaveLength(4)
  expect(texts).toContain('Hoàng Ngọc Hùng')
  expect(texts).toContain('262.353.544 × 5 %')
})

test('one page a member says how every part came about, in fractions', async () => {
  const made = await core()
  const texts = definitionTexts(letterContent(memberLetter(paper(made), 'TV0014'))).join(' ')
  const { result } = await made.client.distribution.worksheet({ year: 2025, plan })
  const { facts } = await made.client.distribution.facts({ year: 2025 })
  const share = result?.members.find(({ code }) => code === 'TV0014')
  const own = facts.members.find(({ code }) => code === 'TV0014')
  const dong = (amount = 0) => amount.toLocaleString('vi-VN')
  expect(texts).toContain('Hoàng Ngọc Hùng')
  expect(texts).toContain(`${dong(result?.byUse)} × ${dong(own?.use)} 1.352.982.000 = ${dong(share?.use)}`)
  expect(texts).toContain(`Thực nhận ${dong((share?.total ?? 0) - (share?.withheld ?? 0))}`)
  const three = await made.client.distribution.printMembers({ source, members: ['TV0014', 'TV0001', 'TV0003'] })
  if (process.env['SO_HTX_PAPERS'])
    writeFileSync(join(process.env['SO_HTX_PAPERS'], 'members.pdf'), Buffer.from(await three.arrayBuffer()))
  expect(await pagesIn(three)).toBe(3)
})

test('same book, same charter, same paper', async () => {
  const [one, other] = [paper(await core()), paper(await core())]
  const texts = (of: typeof one) => [
    definitionTexts(letterContent(proposalLetter(of))),
    definitionTexts(memberPagesDefinition(of, ['TV0014', 'TV0150']).content),
  ]
  expect(texts(one)).toEqual(texts(other))
})

test('what the law refuses is not printed, nor a page of somebody who is not in it', async () => {
  const made = await core()
  expect(await refusalOf(made.client.distribution.printMembers({ source, members: ['XX'] }))).toHaveLength(1)
  const low = { ...plan, fundPercent: { internal: 0, external: 1 } }
  await made.client.distribution.saveProposal({ proposalId: 'p1', year: 2025, name: 'Phương án 1', plan: low })
  expect(await refusalOf(made.client.distribution.print({ source }))).toMatchObject([{ code: 'fund-external-floor' }])
})
