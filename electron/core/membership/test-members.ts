import { join } from 'node:path'
import { clientCore, csvFile, newTestBook, quickFolder } from '../book-file/test-client'
import type { Core } from '../index'

/** A new book of 2025 with two official members (TV1; TV2 who left on 01/07/2025), a contributing (LK1) and a non-contributing (LK2) associate, a customer and a bank. */
export async function memberBook(given: Parameters<typeof newTestBook>[1] = {}): Promise<Core> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, given)
  const core = clientCore(folder)
  core.openBook(file)
  await core.client.imports.run({
    id: 'parties',
    kind: 'parties',
    file: csvFile('p.csv', 'Mã,Loại,Tên', 'KH1,khách hàng,Ông K', 'NH1,ngân hàng,Ngân hàng A'),
  })
  await core.client.imports.run({
    id: 'members',
    kind: 'members',
    file: csvFile(
      'm.csv',
      'Mã thành viên,Họ và tên,Loại thành viên,Ngày gia nhập,Vốn góp cam kết,Sử dụng dịch vụ,Góp sức lao động,Ngày ra',
      'TV1,Bà Ất,chính thức,01/01/2020,1000000,có,có,',
      'TV2,Ông Bính,chính thức,01/01/2020,1000000,có,không,01/07/2025',
      'LK1,Ông Đinh,liên kết góp vốn,01/01/2020,1000000,không,không,',
      'LK2,Bà Giáp,liên kết không góp vốn,01/01/2020,0,có,không,',
    ),
  })
  return core
}

let count = 0

type Posting = Parameters<Core['client']['vouchers']['post']>[0]['postings'][number]

/** A draft of one voucher with the postings given. */
export function draftOf(date: string, ...postings: Posting[]) {
  count += 1
  return { id: `draft ${count}`, kind: 'PK', date, description: 'Dịch vụ làm đất', postings }
}
