/** A column of an exported file and what stands in it, in both languages. */
export type ExportColumn = { name: string; vi: string; en: string }

/** A table of an export: what it holds, and its columns in the order of the file. */
export type ExportTable = { vi: string; en: string; columns: readonly ExportColumn[] }

/** A column of that name with its words. */
export const column = (name: string, words: { vi: string; en: string }): ExportColumn => ({ name, ...words })

/** Words of columns that stand in more than one table. */
export const columnWords = {
  account: { vi: 'số hiệu tài khoản', en: 'account code' },
  party: { vi: 'mã đối tượng, trống nếu không theo dõi', en: 'party code, empty for none' },
  month: {
    vi: 'tháng, dạng 202501; 202500 là số dư đầu kỳ của năm 2025',
    en: 'month as 202501; 202500 is the opening of 2025',
  },
  debit: { vi: 'tài khoản ghi Nợ', en: 'debit account' },
  credit: { vi: 'tài khoản ghi Có', en: 'credit account' },
  amount: {
    vi: 'số tiền, đồng; số âm chỉ có ở chứng từ ghi đảo',
    en: 'amount in dong; negative only in reversals',
  },
  debitParty: { vi: 'đối tượng bên Nợ', en: 'party on the debit side' },
  creditParty: { vi: 'đối tượng bên Có', en: 'party on the credit side' },
  voucherId: { vi: 'thứ tự ghi sổ của chứng từ, từ 1', en: 'place of the voucher in the chain, from 1' },
  postingDate: { vi: 'ngày ghi sổ', en: 'day it counts in the books' },
  sumDebit: { vi: 'cộng phát sinh Nợ, đồng', en: 'sum of debits, dong' },
  sumCredit: { vi: 'cộng phát sinh Có, đồng', en: 'sum of credits, dong' },
  when: { vi: 'lúc nào, giờ UTC', en: 'when, in UTC' },
  hash: { vi: 'dấu niêm SHA-256', en: 'SHA-256 seal' },
  previousHash: { vi: 'dấu niêm của dòng đứng trước', en: 'seal of the row before' },
  format: { vi: 'dạng của dấu niêm', en: 'format of the seal' },
  commandSequence: { vi: 'dòng lịch sử đã ghi nó', en: 'the command that wrote it' },
} as const
