/** Rimes of Vietnamese syllables without their tones. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang ' +
    'oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ' +
    'ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôp uôt uơ up ut ' +
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
)
/** After q the u belongs to the sound before it. */
const RIMES_AFTER_Q = new Set(
  (
    'ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uây ue uen ueo uet uê uêch uên ' +
    'uênh uêt ui uit uơ uy uych uyên uyêt uynh uyt uôc uy'
  ).split(' '),
)
const INITIALS = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x'.split(' '))
const STOP_END = /(?:c|ch|p|t)$/
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOP_TONES = new Set(['\u0301', '\u0323'])

/**
 * Whether a word is a possible Vietnamese syllable in its spelling: initial, rime, and a tone that its end allows. Case does not
 * matter. Syllables of other languages of Viet Nam are mostly none; it serves to weigh texts, not to refuse them.
 */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONE) ?? []
  if (tones.length > 1) return false
  const bare = apart.replace(TONE, '').normalize('NFC')
  if (STOP_END.test(bare) && !STOP_TONES.has(tones[0] ?? '')) return false
  if (bare.startsWith('q')) return RIMES_AFTER_Q.has(bare.slice(1))
  if (RIMES.has(bare)) return true
  for (let length = 1; length <= 3; length += 1) {
    if (INITIALS.has(bare.slice(0, length)) && RIMES.has(bare.slice(length))) return true
  }
  return false
}
