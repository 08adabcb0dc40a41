/**
 * An identity number with only its ends readable, '037053001351' -> '037 ••• ••• 351'; shorter ones show their last three
 * signs, and what has six signs or fewer shows none.
 */
export function maskedIdNumber(text: string): string {
  const number = text.replace(/\s/g, '')
  if (number === '') return ''
  if (number.length <= 6) return '••• •••'
  return number.length >= 12 ? `${number.slice(0, 3)} ••• ••• ${number.slice(-3)}` : `••• ••• ${number.slice(-3)}`
}

/** A phone number with only its last three figures, '0923530777' -> '•••• ••• 777'. */
export function maskedPhone(text: string): string {
  const number = text.replace(/\D/g, '')
  if (number === '') return text.trim() === '' ? '' : '••••'
  return number.length <= 6 ? '••• •••' : `•••• ••• ${number.slice(-3)}`
}

/** A bank account with only its last four figures; the bank's name, where it is written with it, is hidden too. */
export function maskedBankAccount(text: string): string {
  const signs = text.trim()
  if (signs === '') return ''
  return signs.length <= 6 ? '••••' : `•••• ${signs.slice(-4)}`
}

/** The year of a birth date; '' when unknown. */
export function birthYearOf(birthDate: string | null): string {
  return birthDate === null ? '' : birthDate.slice(0, 4)
}

/** A tax code as it is, except that of a person, which since 2025 is their identity number (Circular 86/2024/TT-BTC). */
export function maskedTaxCode(text: string): string {
  const figures = text.replace(/[\s.-]/g, '')
  return /^\d{12}$/.test(figures) ? maskedIdNumber(figures) : text
}
