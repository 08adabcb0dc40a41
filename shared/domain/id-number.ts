/**
 * What can be said of a number on identity papers without asking anybody. 'old' is a nine-figure card of before 2021, 'passport' what a
 * foreigner may have; the others are likely typing errors.
 */
export type IdNumberNote = 'old' | 'passport' | 'malformed' | 'unknown-province' | 'other-sex' | 'other-year'

/** Provinces of birth registration in identity numbers: the 63 of before July 2025, which the new ones are a part of. */
const PROVINCES = new Set(
  `001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048
   049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096`.split(
    /\s+/,
  ),
)

/**
 * Checks an identity number: twelve figures are province (3), sex and century (1: 0 and 1 for men and women of the 1900s, 2 and 3
 * for the 2000s), year (2) and six more, without a check figure. Sex and birth date are compared as far as they are known.
 * '' has nothing to say. None of the notes keeps a number from being stored.
 */
export function idNumberNotes(
  text: string,
  known: { gender: 'male' | 'female' | null; birthDate: string | null; nationality?: string },
): IdNumberNote[] {
  const number = text.replace(/[\s.-]/g, '')
  if (number === '') return []
  if (/^\d{9}$/.test(number)) return ['old']
  if (!/^\d{12}$/.test(number)) {
    const passport = known.nationality !== undefined && known.nationality !== 'VN' && /^[A-Z0-9]{5,15}$/i.test(number)
    return [passport ? 'passport' : 'malformed']
  }
  const mark = Number(number[3])
  const year = 1900 + 100 * Math.floor(mark / 2) + Number(number.slice(4, 6))
  const sex = mark % 2 === 0 ? 'male' : 'female'
  const notes: [IdNumberNote, boolean][] = [
    ['unknown-province', !PROVINCES.has(number.slice(0, 3))],
    ['other-sex', known.gender !== null && known.gender !== sex],
    ['other-year', known.birthDate !== null && Number(known.birthDate.slice(0, 4)) !== year],
  ]
  return notes.flatMap(([note, holds]) => (holds ? [note] : []))
}
