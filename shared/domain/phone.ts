/** The figures of a phone number as dialled inside the country: '+84 923 530 777' and '0923.530.777' are one number. */
export function phoneFigures(text: string): string {
  const figures = text.replace(/\D/g, '')
  return /^\s*(?:\+|00)84/.test(text) ? `0${figures.replace(/^(?:00)?84/, '')}` : figures
}

/** Whether a phone number has the shape of one: ten figures of a mobile (03, 05, 07, 08, 09), eleven of a fixed line (02); '' is none. */
export function isPhone(text: string): boolean {
  if (text.trim() === '') return true
  return /^(?:0[35789]\d{8}|02\d{9})$/.test(phoneFigures(text))
}
