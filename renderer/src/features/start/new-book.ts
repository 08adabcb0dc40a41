import { type GovernanceForm, NewBook } from '@shared/contract/books'
import { checkTaxCode } from '@shared/domain/tax-code'
import { foldText } from '@shared/domain/text-fold'

/** The months in which a fiscal year may begin: the first of each quarter. */
export const START_MONTHS = [1, 4, 7, 10] as const
export type StartMonth = (typeof START_MONTHS)[number]

/** What is typed about a new book, as it stands in the fields. */
export type NewBookForm = {
  kind: NewBook['kind']
  name: string
  taxCode: string
  address: string
  representative: string
  accountant: string
  firstYear: string
  startMonth: StartMonth
  governanceForm: GovernanceForm
  /** A file name in the library folder, or a whole path that a dialog gave; '' takes the name that follows from the co-operative's. */
  file: string
}

/** An empty form; the first year is the one in which `today` (YYYY-MM-DD) lies. */
export function emptyNewBook(today: string): NewBookForm {
  return {
    kind: 'cooperative',
    name: '',
    taxCode: '',
    address: '',
    representative: '',
    accountant: '',
    firstYear: today.slice(0, 4),
    startMonth: 1,
    governanceForm: 'full',
    file: '',
  }
}

/** What there is to say of a tax code while it is typed. Only `short` and `shape` keep the book from being made. */
export type TaxCodeRemark = { kind: 'short'; missing: number } | { kind: 'shape' } | { kind: 'checkDigit' }

const DIGITS_OF_A_CODE = 10

/** Looks at a tax code: null when it is whole or empty. */
export function taxCodeRemark(typed: string): TaxCodeRemark | null {
  const code = typed.trim()
  if (code === '') return null
  const found = checkTaxCode(code)
  if (found === 'ok') return null
  if (found === 'wrong-check-digit') return { kind: 'checkDigit' }
  const short = /^\d+$/.test(code) && code.length < DIGITS_OF_A_CODE
  return short ? { kind: 'short', missing: DIGITS_OF_A_CODE - code.length } : { kind: 'shape' }
}

const COMMON_BEGINNING = /^(?:(?:hop tac xa|htx|nong nghiep|dich vu|va)\s+)+/

/** A file name from the co-operative's own name: 'HTX Nông nghiệp Kim Đông' -> 'kim-dong.htx'. */
export function suggestedFileName(name: string): string {
  const words = foldText(name)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const own = words.replace(COMMON_BEGINNING, '')
  const slug = own.replaceAll(' ', '-').slice(0, 60).replace(/-$/, '')
  return `${slug === '' ? 'so-htx' : slug}.htx`
}

/** A typed name with its ending: 'kim-dong' -> 'kim-dong.htx'. */
export function withBookEnding(file: string): string {
  const trimmed = file.trim()
  return trimmed === '' || /\.htx$/i.test(trimmed) ? trimmed : `${trimmed}.htx`
}

/** Where the book will go: what was chosen, else the name that follows from the co-operative's. */
export function bookFileOf(form: NewBookForm): string {
  return withBookEnding(form.file) || suggestedFileName(form.name)
}

/** Why a book cannot be made yet, by field; none when it can. */
export type NewBookProblems = {
  name?: 'missing'
  taxCode?: TaxCodeRemark
  firstYear?: 'range'
  file?: 'signs'
}

/** Looks a form through. `chosenPath` is true when the file came from a dialog, whose paths are not judged. */
export function newBookProblems(form: NewBookForm, chosenPath: boolean): NewBookProblems {
  const problems: NewBookProblems = {}
  if (form.name.trim() === '') problems.name = 'missing'
  const remark = taxCodeRemark(form.taxCode)
  if (remark !== null && remark.kind !== 'checkDigit') problems.taxCode = remark
  if (!NewBook.shape.firstYear.safeParse(Number(form.firstYear)).success || !/^\d{4}$/.test(form.firstYear.trim()))
    problems.firstYear = 'range'
  if (!chosenPath && /[/\\:*?"<>|]/.test(form.file)) problems.file = 'signs'
  return problems
}

/** The form as the core takes it. */
export function asNewBook(form: NewBookForm): NewBook {
  return {
    kind: form.kind,
    name: form.name.trim(),
    taxCode: form.taxCode.trim(),
    address: form.address.trim(),
    representative: form.representative.trim(),
    accountant: form.accountant.trim(),
    firstYear: Number(form.firstYear),
    fiscalYearStartMonth: form.startMonth,
    governanceForm: form.governanceForm,
  }
}
