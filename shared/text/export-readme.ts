import { bookTables } from './export-tables/book'
import { decisionTables } from './export-tables/decisions'
import { distributionTables } from './export-tables/distribution'
import { supervisionTables } from './export-tables/supervision'
import { privateDraftTables } from './export-tables/private-drafts'
import { ledgerTables } from './export-tables/ledger'
import { meetingCopyTables } from './export-tables/meeting-copies'
import { meetingPaperTables } from './export-tables/meeting-papers'
import { meetingTables } from './export-tables/meetings'
import { minutesTables } from './export-tables/minutes'
import { hallTables } from './export-tables/hall'
import { memberTables } from './export-tables/members'
import { capitalTables } from './export-tables/capital'
import { membershipTables } from './export-tables/memberships'
import { peopleTables } from './export-tables/people'
import { correspondenceTables } from './export-tables/correspondence'
import { graduationTables } from './export-tables/graduation'
import { trainingTables } from './export-tables/training'
import { allianceTables } from './export-tables/alliance'
import { packetTables } from './export-tables/packets'
import { exchangeTables } from './export-tables/exchange'
import { reportTables } from './export-tables/reports'
import { postTables } from './export-tables/posts'
import { serviceTables } from './export-tables/services'
import type { ExportTable } from './export-tables/column'

/** Every table of an export, in the order of the README. A feature keeps its own in `export-tables/<area>.ts` and adds a line here. */
export const exportTables = {
  ...ledgerTables,
  ...peopleTables,
  ...decisionTables,
  ...memberTables,
  ...membershipTables,
  ...capitalTables,
  ...serviceTables,
  ...distributionTables,
  ...postTables,
  ...correspondenceTables,
  ...trainingTables,
  ...packetTables,
  ...exchangeTables,
  ...allianceTables,
  ...reportTables,
  ...graduationTables,
  ...supervisionTables,
  ...meetingTables,
  ...meetingCopyTables,
  ...meetingPaperTables,
  ...privateDraftTables,
  ...minutesTables,
  ...hallTables,
  ...bookTables,
} as const satisfies Readonly<Record<string, ExportTable>>

export type ExportTableName = keyof typeof exportTables

/** The README of an export: what it is, how it is written, and every column of every file, in Vietnamese and English. */
export function exportReadme(about: { bookName: string; at: string; appVersion: string; fingerprint: string }): string {
  const lines = [
    `${about.bookName}`,
    '',
    `Toàn bộ sổ kế toán, do chương trình Sổ HTX bản ${about.appVersion} xuất ra lúc ${about.at} (giờ UTC). Dấu niêm của sổ: ${about.fingerprint}.`,
    `The whole book, exported by Sổ HTX ${about.appVersion} at ${about.at} (UTC). The book's seal: ${about.fingerprint}.`,
    '',
    'Các tệp .csv: mã UTF-8 có BOM, cột cách nhau bằng dấu phẩy, dòng đầu là tên cột, ô trống nghĩa là không có. Tiền là số nguyên đồng,',
    'ngày viết năm-tháng-ngày. Chữ được giữ nguyên từng ký tự.',
    'The .csv files: UTF-8 with BOM, commas, the first line names the columns, an empty cell means none. Amounts are whole dong, dates',
    'are year-month-day. Text stands as it is in the book, to the letter.',
    '',
    'journal.hledger: cùng các định khoản cho chương trình hledger (https://hledger.org): hledger -f journal.hledger bal --flat -E',
    'Tên tài khoản là số hiệu, rồi đến mã đối tượng: 131:TV0001. Tài khoản loại 0 đứng một bên, trong ngoặc.',
    'journal.hledger: the same postings for hledger. Account names are the code, then the party; class 0 stands on one side, in parentheses.',
    '',
    'scans: bản quét giấy tờ, mỗi tệp mang tên là SHA-256 của nó; attachments.csv nói tệp nào là gì. / scanned papers, each named by its',
    'SHA-256; attachments.csv says which is which.',
    '',
    'book.json: sổ của ai, kỳ kế toán, chế độ kế toán, dấu niêm. / whose book, fiscal year, regime, seals.',
    '',
  ]
  for (const [name, { vi, en, columns }] of Object.entries(exportTables)) {
    lines.push(`${name}.csv: ${vi}. / ${en}.`)
    for (const { name: field, vi: fieldVi, en: fieldEn } of columns) lines.push(`  ${field}: ${fieldVi} / ${fieldEn}`)
    lines.push('')
  }
  return lines.join('\r\n')
}
