import { describe, expect, test } from 'vitest'
import type { Role } from '@shared/contract/permission'
import { openBookOf, refusalOf } from './book-file/test-client'
import { memberOf, membershipBook, type TestMembership } from './modules/membership/test-membership'

const PASSWORD = 'mùa gặt tháng mười'
/** What of a member nobody sees who has not said so in the chain; each is written as no other field of the book is. */
const secrets = {
  idNumber: '037085001234',
  taxCode: '037 085 009876',
  phone: '0912345678',
  bankAccount: '0711000987654 Agribank',
  birthDate: '1985-04-02',
}
const hidden = ['037085001234', '037085009876', '037 085 009876', '0912345678', '0711000987654', '1985-04-02']
const period = { from: '2025-01-01', to: '2025-12-31' }

/** A book with one member whose every sensitive field is known, and a person of each kind who uses it. */
async function bookOfPeople() {
  const book = await membershipBook()
  const code = await memberOf(book)
  const { client, next } = book
  const changes = { taxCode: secrets.taxCode, phone: secrets.phone, bankAccount: secrets.bankAccount }
  await client.members.change({ id: next(), code, fromDate: '2025-05-01', reason: 'bổ sung', changes })
  await client.people.setPassword({ id: next(), person: 'owner', password: PASSWORD })
  for (const role of ['cashier', 'trainer', 'reader', 'supervisor'] as const)
    await client.people.add({ id: next(), name: role, role, password: PASSWORD })
  const signIn = (name: Role | 'Chủ sổ') => client.session.signIn({ id: next(), name, password: PASSWORD })
  return { ...book, code, signIn }
}

/** Everything that may be asked about members, whoever asks: what is refused gives nothing either. */
function questions({ client }: TestMembership, code: string): Promise<unknown>[] {
  const reports = (['member-register', 'S31-HTX', 'S33-HTX', 'S23-HTX'] as const).map((report) => ({
    report,
    ...period,
  }))
  return [
    client.members.list({ search: '' }),
    client.members.list({ search: '', asOf: '2025-06-01' }),
    client.members.get({ code }),
    client.members.timeline({ code }),
    client.members.versions({ code }),
    client.members.duplicates({}),
    client.parties.list({}),
    client.parties.summary({}),
    client.membership.path({ member: code }),
    client.membership.queue({}),
    client.capital.overview({}),
    client.capital.ofMember({ member: code }),
    client.memberFigures.read(period),
    client.services.ofMember({ code, year: 2025 }),
    client.scans.list({ subject: 'member', key: code }),
    client.vouchers.list({}),
    client.vouchers.get({ voucherId: 1 }),
    client.vouchers.drafts({}),
    client.book.home({ asOf: '2025-06-01', fiscalYear: 2025 }),
    client.book.history({ before: null, limit: 100, search: '' }),
    client.people.list({}),
    ...reports.map((request) => client.reports.page({ ...request, offset: 0, limit: 500 })),
    ...reports.map((request) => client.reports.figures(request)),
  ]
}

describe('what is sensitive of a member', { timeout: 60_000 }, () => {
  test.each(['cashier', 'trainer', 'reader', 'supervisor'] as const)(
    'is in no answer that %s gets unsaid',
    async (role) => {
      const book = await bookOfPeople()
      await book.signIn(role)
      const answers = await Promise.allSettled(questions(book, book.code))
      const told = answers.map((answer) => JSON.stringify(answer.status === 'fulfilled' ? answer.value : answer.reason))
      expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(8)
      for (const one of hidden) expect(told.filter((text) => text.includes(one))).toEqual([])
    },
  )

  test('cannot be felt for, figure by figure, by who may not read it', async () => {
    const { client, code, signIn } = await bookOfPeople()
    const found = async (search: string) => (await client.members.list({ search })).rows.map((row) => row.code)
    for (const part of ['03708500', '0850098', '91234567', '5009876']) expect(await found(part), part).toEqual([code])
    await signIn('reader')
    for (const part of ['03708500', '0850098', '91234567', '5009876']) expect(await found(part), part).toEqual([])
    for (const whole of ['037085001234', '0912 345 678', '037085009876'])
      expect(await found(whole), whole).toEqual([code])
    expect(await found(code.toLowerCase())).toEqual([code])
  })

  test('leaves a row in the chain, before it is shown, that says who had which paper', async () => {
    const book = await bookOfPeople()
    const { core, client, next, code, signIn } = book
    const { steps } = await client.membership.path({ member: code })
    const stepId = steps[0]?.stepId ?? 0
    const profile = {
      name: 'HTX Thử',
      taxCode: '2700123456',
      address: 'Xã Kim Đông',
      governanceForm: 'simplified',
    } as const
    await client.book.changeProfile({ id: next(), profile })
    const { certificateId } = await client.capital.certify({
      id: next(),
      member: code,
      kind: 'issue',
      date: '2025-05-05',
    })
    await signIn('supervisor')
    await client.membership.print({ stepId, paper: 'application' })
    await client.capital.printCertificate({ certificateId })
    const rows = (await client.book.history({ before: null, limit: 2, search: '' })).rows
    expect(rows.map(({ user, procedure }) => [user, procedure])).toEqual([
      ['supervisor', 'capital.printCertificate'],
      ['supervisor', 'membership.print'],
    ])
    for (const { summary } of rows) expect(summary).toContain(code)
    await signIn('reader')
    for (const call of [
      client.membership.print({ stepId, paper: 'application' }),
      client.capital.printCertificate({ certificateId }),
    ])
      expect(await refusalOf(call)).toMatchObject([{ code: 'not-permitted' }])
    expect((await client.book.history({ before: null, limit: 1, search: '' })).rows[0]?.sequence).toBe(
      rows[0]?.sequence,
    )
    expect(openBookOf(core).ledger.memory.commandHead.id).toBe(rows[0]?.sequence)
  })
})
