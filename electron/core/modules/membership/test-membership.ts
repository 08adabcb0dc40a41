import { join } from 'node:path'
import type { CharterValues } from '@shared/contract/charter'
import type { MemberType } from '@shared/contract/members'
import type { ResolutionBody } from '@shared/contract/resolutions'
import { clientCore, csvFile, newTestBook, openBookOf, quickFolder } from '../../book-file/test-client'

const heading =
  'Mã thành viên,Họ và tên,Loại thành viên,Giới tính,Ngày sinh,Ngày gia nhập,Vốn góp cam kết,Sử dụng dịch vụ,Góp sức lao động'
const { format } = new Intl.NumberFormat('vi-VN', { minimumIntegerDigits: 4, useGrouping: false })

export type TestMembership = Awaited<ReturnType<typeof membershipBook>>

/**
 * A book of 2025 with official members TV0001 … who pledged 10,000,000 each in 2020; today is 01/06/2025. Ids are made here; a
 * resolution is dated and numbered by its body.
 */
export async function membershipBook(form: 'full' | 'simplified' = 'simplified', founders = 6) {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'), {
    governanceForm: form,
    address: 'Xã Kim Đông, tỉnh Ninh Bình',
    representative: 'Bà A',
  })
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  const { client } = core
  const rows = Array.from(
    { length: founders },
    (_, index) => `TV${format(index + 1)},Người ${index + 1},chính thức,Nam,01/01/1980,01/01/2020,10000000,có,không`,
  )
  await client.imports.run({ id: 'founders', kind: 'members', file: csvFile('m.csv', heading, ...rows) })
  let last = 0
  const next = () => `test ${++last}`
  const resolved = async (body: ResolutionBody, date: string) => {
    const signs = { generalMeeting: 'NQ-ĐHTV', board: 'QĐ-HĐQT', director: 'QĐ-GĐ', foundingConference: 'NQ-HNTL' }
    const entry = { body, number: `${++last}/${signs[body]}`, date, summary: 'Về thành viên' }
    return (await client.resolutions.record({ id: next(), ...entry })).resolutionId
  }
  return { core, client, next, resolved, form }
}

/** The body that decides of a type in a test's book, as the law says. */
export function deciderOf(form: 'full' | 'simplified', type: MemberType): ResolutionBody {
  if (type === 'nonContributing') return 'director'
  return form === 'full' ? 'board' : 'generalMeeting'
}

/** What somebody applies with: of age, using services, pledging a million. */
export function applicationOf(type: MemberType = 'official') {
  return {
    applicant: {
      name: 'Lã Minh Sơn',
      gender: 'male' as const,
      birthDate: '1985-04-02',
      idNumber: '037085001234',
      address: 'Xóm 3, xã Kim Đông',
    },
    type,
    usesServices: type !== 'contributing',
    contributesLabour: false,
    pledge: type === 'nonContributing' ? 0 : 1_000_000,
    date: '2025-01-10',
  }
}

/** Pays capital in, as a voucher somebody typed: a posting to 4111 that names the member is the movement itself. */
export async function payCapital({ client, next }: TestMembership, member: string, date: string, amount = 1_000_000) {
  const posting = { debit: '1111', credit: '4111', creditParty: member, amount }
  await client.vouchers.post({ id: next(), kind: 'PT', date, description: 'Góp vốn', postings: [posting] })
}

/** Somebody from application to active member of a type: applied 10/01, admitted 20/01, active 01/02/2025. Answers the code. */
export async function memberOf(book: TestMembership, type: MemberType = 'official') {
  const { client, next, resolved } = book
  const { code } = await client.membership.apply({ id: next(), ...applicationOf(type) })
  const resolutionId = await resolved(deciderOf(book.form, type), '2025-01-20')
  await client.membership.decide({ id: next(), member: code, admit: true, resolutionId })
  if (type !== 'nonContributing') await payCapital(book, code, '2025-01-25')
  await client.membership.activate({ id: next(), member: code, date: '2025-02-01' })
  return code
}

/** What the charter says from the book's first day on. */
export function setCharter({ core }: TestMembership, values: Partial<CharterValues>) {
  const insert = openBookOf(core).connection.raw.prepare(
    `INSERT INTO charterSetting (field, fromDate, value, resolutionId, commandSequence) VALUES (?, '2025-01-01', ?, NULL, 1)`,
  )
  for (const [field, value] of Object.entries(values)) insert.run(field, JSON.stringify(value))
}
