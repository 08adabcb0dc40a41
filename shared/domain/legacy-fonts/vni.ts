/**
 * VNI Windows, the code of the VNI-Times fonts: a base letter followed by one sign for its marks; ơ, ư, đ and the i with a tone have
 * a sign of their own. «Hôïp taùc xaõ» is «Hợp tác xã».
 */
const TONES = { Ù: '\u0301', Ø: '\u0300', Û: '\u0309', Õ: '\u0303', Ï: '\u0323' } as const
const HAT = '\u0302'
const BREVE = '\u0306'

/** A vowel's second sign: marks to put on the base letter. A hat or a breve with its tone is one sign. */
const HATTED = { Â: HAT, Á: HAT + '\u0301', À: HAT + '\u0300', Å: HAT + '\u0309', Ã: HAT + '\u0303', Ä: HAT + '\u0323' }
const SHORT = {
  Ê: BREVE,
  É: BREVE + '\u0301',
  È: BREVE + '\u0300',
  Ú: BREVE + '\u0309',
  Ü: BREVE + '\u0303',
  Ë: BREVE + '\u0323',
}

const MARKS_OF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  A: { ...TONES, ...HATTED, ...SHORT },
  E: { ...TONES, ...HATTED },
  O: { ...TONES, ...HATTED },
  U: TONES,
  Y: TONES,
  Ô: TONES,
  Ö: TONES,
}

/** Signs that are a letter by themselves. */
const SINGLE: Readonly<Record<string, string>> = {
  Ô: 'Ơ',
  Ö: 'Ư',
  Ñ: 'Đ',
  Ì: 'Ì',
  Í: 'Í',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
}

/**
 * The text that VNI codes stand for, in NFC: a base letter with its mark is read before either alone. The letter has the case of its
 * base, whatever the case of the mark. Signs that mean nothing in VNI stay as they are.
 */
export function fromVni(text: string): string {
  const signs = [...text]
  let read = ''
  for (let i = 0; i < signs.length; i += 1) {
    const sign = signs[i] ?? ''
    const upper = sign.toUpperCase()
    const single = SINGLE[upper]
    const base = single ?? upper
    const marks = MARKS_OF[upper]?.[(signs[i + 1] ?? '').toUpperCase()]
    if (marks !== undefined) i += 1
    if (marks === undefined && single === undefined) read += sign
    else read += cased((base + (marks ?? '')).normalize('NFC'), sign === upper)
  }
  return read.normalize('NFC')
}

function cased(letter: string, capital: boolean): string {
  return capital ? letter : letter.toLowerCase()
}
