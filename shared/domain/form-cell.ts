import { foldText } from './text-fold'

/**
 * What a named cell of a report's form holds: an indicator's value, the same of the year before, where it comes from; a person's words;
 * what the report says of itself; points of the self-assessment sheet.
 */
export const formCellParts = {
  value: 'chi_tieu',
  previous: 'ky_truoc',
  source: 'nguon',
  text: 'loi',
  general: 'chung',
  points: 'diem',
} as const
export type FormCellPart = keyof typeof formCellParts

/** What a report says of itself, by the words a form names it with. */
export const generalCells = {
  ten: 'name',
  ma_so_thue: 'taxCode',
  dia_chi: 'address',
  tieu_de: 'title',
  ky: 'period',
  tu_ngay: 'from',
  den_ngay: 'to',
  noi_nhan: 'recipient',
  so: 'number',
  noi_ngay: 'placeAndDate',
  chuc_danh: 'signerTitle',
  nguoi_ky: 'signer',
  ghi_chu_mau: 'draftNote',
} as const
export type GeneralCell = (typeof generalCells)[keyof typeof generalCells]

/** The words a person adds to a report, by the words a form names them with. */
export const textCells = {
  ket_qua: 'results',
  ton_tai: 'shortcomings',
  phuong_huong: 'nextPlan',
  ghi_chu: 'note',
} as const
export type ReportTextKey = (typeof textCells)[keyof typeof textCells]
export const reportTextKeys = Object.values(textCells)

/** Beside the criteria, 'diem.1' to 'diem.15', the sheet's two results. */
export const pointCells = { tong: 'total', xep_loai: 'class' } as const

/** A name as a program reads it: which part, and the code or key within it. */
export type FormCell = { part: FormCellPart; key: string }

/** 'chi_tieu.members_official_end' for the value of 'members.official.end': Excel's names have no second full stop in ours. */
export function indicatorCellName(part: 'value' | 'previous' | 'source', code: string): string {
  return `${formCellParts[part]}.${code.replaceAll('.', '_')}`
}

/** 'loi.ket_qua', 'chung.ten', 'diem.1': the name of a cell that is no indicator's. */
export function cellName(part: 'text' | 'general' | 'points', key: string): string {
  const words: Readonly<Record<string, string>> =
    part === 'text' ? textCells : part === 'general' ? generalCells : pointCells
  const found = Object.entries(words).find(([, one]) => one === key)?.[0]
  return `${formCellParts[part]}.${found ?? key}`
}

/** Reads a cell's name; Excel holds 'Chi_Tieu.X' and 'chi_tieu.x' for one name, and so do we. Null for a name no report fills. */
export function readCellName(name: string, codes: readonly string[], criteria: readonly string[]): FormCell | null {
  const folded = foldText(name)
  const at = folded.indexOf('.')
  const key = folded.slice(at + 1)
  const part = Object.entries(formCellParts).find(([, word]) => word === folded.slice(0, at))?.[0]
  switch (part) {
    case 'value':
    case 'previous':
    case 'source': {
      const code = codes.find((one) => one.replaceAll('.', '_').toLowerCase() === key)
      return code === undefined ? null : { part, key: code }
    }
    case 'text':
      return keyed(part, textCells, key)
    case 'general':
      return keyed(part, generalCells, key)
    case 'points':
      return criteria.includes(key) ? { part, key } : keyed(part, pointCells, key)
    default:
      return null
  }
}

function keyed(part: FormCellPart, words: Readonly<Record<string, string>>, word: string): FormCell | null {
  const key = words[word]
  return key === undefined || !Object.hasOwn(words, word) ? null : { part, key }
}
